"""What a scan shows: how far each part is, what to begin with, and all answers."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ....domain.toolkit.scan import Scan
from ....domain.toolkit.scan_record import ScanRecord
from ...kit.announce import announce
from ...kit.context import Context
from ...kit.days import done_on
from ...kit.parts import button, button_bar, card, column, label
from .scan_answers import ScanAnswers
from .share_bars import Share, ShareBars
from .step_form import StepForm


class ScanResult(QWidget):
    """``planned`` carries a step that was changed; its owner keeps it and calls ``show_kept``.

    ``restarted`` asks for a new scan, and ``erased`` to erase this one.
    """

    planned = Signal(object)
    restarted = Signal()
    erased = Signal()

    def __init__(
        self,
        context: Context,
        scan: Scan,
        records: tuple[ScanRecord, ...],
        *,
        has_draft: bool,
    ) -> None:
        """Take the scans that were filled in, the newest first, and whether one is half done."""
        super().__init__()
        self._context, self._scan = context, scan
        self.record = records[0]
        self._before = records[1] if len(records) > 1 else None
        layout = column(self, spacing="l")
        self.answers = ScanAnswers(scan, self.record, self._before)
        self.answers.hide()
        layout.addWidget(self._picture())
        layout.addWidget(self.answers)
        self.steps: list[StepForm] = []
        self._add_steps(layout)
        again = self.tr("Go on with the new scan") if has_draft else self.tr("Do the scan again")
        self.again_button = button(again, name="again_button")
        self.erase_button = button(self.tr("Erase this scan"), "link", name="erase_button")
        self.again_button.clicked.connect(self.restarted)
        self.erase_button.clicked.connect(self.erased)
        layout.addWidget(button_bar(self.again_button, self.erase_button))

    def _picture(self) -> QFrame:
        frame, inside = card(spacing="l")
        now, before = self.record, self._before
        words = column(spacing="xs")
        words.addWidget(label(self.tr("This is how it looks now"), "title"))
        day = done_on(now.day)
        filled = self.tr("Filled in on {day}. A start for a conversation, no mark for anyone.")
        words.addWidget(label(filled.format(day=day), "body", "muted"))
        inside.addLayout(words)
        then = done_on(before.day) if before else ""
        self.bars = ShareBars(self._context.theme, self._shares(), day, then)
        inside.addWidget(self.bars)
        if self.bars.has_less:
            less = self.tr("Less can also mean that you see more now.")
            inside.addWidget(label(less, "small", "muted"))
        self.answers_button = button("", "link", name="answers_button")
        self.answers_button.clicked.connect(self._on_answers_clicked)
        self._show_fold()
        self._context.theme.changed.connect(self._show_fold)
        inside.addWidget(button_bar(self.answers_button))
        return frame

    def _shares(self) -> list[Share]:
        now, before = self.record.answers, self._before.answers if self._before else {}
        made = []
        for part in self._scan.parts:
            then = self._scan.points(part.id, before)
            points = self._scan.points(part.id, now)
            # Statements that were rewritten have no answer then, and nothing to compare.
            comparable = bool(then[1] and points[1])
            made.append(Share(part.title, points, then if comparable else None))
        return made

    def _add_steps(self, layout: QVBoxLayout) -> None:
        known = {one.id: one for one in self._scan.statements}
        steps = [step for step in self.record.steps if step.statement in known]
        words = column(spacing="xs")
        words.addWidget(label(self.tr("Begin with this"), "title"))
        text = self.tr("Nothing asks for a beginning now. Look again in half a year.")
        if steps:
            text = self.tr(
                "No more than this. Agree who does it, and before when: with a day it stands in "
                "the year plan, too. Never write about a young person here."
            )
        words.addWidget(label(text, "body", "muted"))
        layout.addLayout(words)
        for step in steps:
            made = StepForm(self._context.theme, known[step.statement], step)
            made.setObjectName(f"step_{step.statement}")
            made.changed.connect(self.planned)
            layout.addWidget(made)
            self.steps.append(made)

    def first(self) -> QPushButton:
        """Return where the keyboard begins: at the picture."""
        return self.answers_button

    def spoken(self) -> str:
        """Return the picture in words."""
        return self.bars.spoken()

    def flush(self) -> bool:
        """Hand over what isn't kept yet; False when something could not be kept."""
        kept = [step.flush() for step in self.steps]
        return all(kept)

    def show_kept(self, record: ScanRecord, statement: str) -> None:
        """Say that a step of ``record`` is on disk."""
        self.record = record
        step = next(one for one in record.steps if one.statement == statement)
        form = next(one for one in self.steps if one.step.statement == statement)
        form.show_kept(step)

    @Slot()
    def _show_fold(self) -> None:
        is_open = not self.answers.isHidden()
        icon = "chevron-up" if is_open else "chevron-down"
        brand = self._context.theme.colour("brand")
        text = self.tr("All twelve answers")
        state = self.tr("{name}, open") if is_open else self.tr("{name}, closed")
        self.answers_button.setText(text)
        self.answers_button.setIcon(self._context.icons.icon(icon, brand))
        self.answers_button.setAccessibleName(state.format(name=text))

    @Slot()
    def _on_answers_clicked(self) -> None:
        is_open = self.answers.isHidden()
        self.answers.setVisible(is_open)
        self._show_fold()
        announce(self.answers_button, self.answers_button.accessibleName())
