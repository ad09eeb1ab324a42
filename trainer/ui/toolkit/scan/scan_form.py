"""The twelve statements of a scan to answer, a card for each part."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ....domain.look.tokens import SPACE
from ....domain.toolkit.scan import ANSWERS, Answers, Scan, ScanPart
from ...kit.announce import announce
from ...kit.context import Context, translated
from ...kit.parts import button, button_bar, card, column, label, pill, restyle
from ...kit.progress_line import ProgressLine
from ...kit.scrolling import bring_into_view, scroll_area_of
from .scan_row import ScanRow


class ScanForm(QWidget):
    """``answered`` tells that there are other answers, ``completed`` that the result is wanted.

    ``returned`` asks for the result of before; ``before`` says when that was, or is empty.
    """

    answered = Signal()
    completed = Signal()
    returned = Signal()

    def __init__(self, context: Context, scan: Scan, answers: Answers, before: str) -> None:
        super().__init__()
        self._scan = scan
        self._emptied: dict[str, int] | None = None
        self._context = context
        layout = column(self, spacing="l")
        layout.addWidget(label(scan.how, "body"))
        if before:
            layout.addWidget(self._before_card(before))
        self.count = label("", "strong")
        self.count.setObjectName("count")
        self._line = ProgressLine(context.theme, self.tr("How far you are"))
        head = column(spacing="s")
        head.addWidget(self.count)
        head.addWidget(self._line)
        layout.addLayout(head)
        self.rows: dict[str, ScanRow] = {}
        self._pills: dict[str, QLabel] = {}
        for part in scan.parts:
            layout.addWidget(self._part_card(part))
        self._add_foot(layout)
        self._show(answers)

    def _before_card(self, before: str) -> QFrame:
        frame, inside = card("soft", margin="m", spacing="xs")
        text = self.tr("What you filled in on {day} stays. It comes beside what you fill in now.")
        inside.addWidget(label(text.format(day=before), "body"))
        made = button(self.tr("To that result"), "link", name="earlier_button")
        made.clicked.connect(self.returned)
        inside.addWidget(button_bar(made))
        return frame

    def _part_card(self, part: ScanPart) -> QFrame:
        frame, inside = card(spacing="m")
        head = QHBoxLayout()
        head.setSpacing(SPACE["m"])
        head.addWidget(label(part.title, "heading"), 1)
        self._pills[part.id] = pill("", "todo")
        head.addWidget(self._pills[part.id])
        words = column(spacing="xs")
        words.addLayout(head)
        words.addWidget(label(part.about, "body", "muted"))
        inside.addLayout(words)
        for one in self._scan.of(part.id):
            inside.addWidget(_thin_line())
            number = self._scan.statements.index(one) + 1
            answers = tuple(translated(answer) for answer in ANSWERS)
            made = ScanRow(self._context.theme, f"{number}. {one.text}", answers)
            made.setObjectName(f"statement_{one.id}")
            made.chosen.connect(self._on_chosen)
            inside.addWidget(made)
            self.rows[one.id] = made
        return frame

    def _add_foot(self, layout: QVBoxLayout) -> None:
        self.left = label("", "body")
        self.left.setObjectName("left")
        self.result_button = button(self.tr("Show the result"), name="result_button")
        self.empty_button = button(self.tr("Make it empty"), "link", name="empty_button")
        self.undo_button = button(self.tr("Put it back"), "link", name="undo_button")
        self.result_button.clicked.connect(self._on_result_clicked)
        self.empty_button.clicked.connect(self._on_empty_clicked)
        self.undo_button.clicked.connect(self._on_undo_clicked)
        self.undo_button.hide()
        layout.addWidget(self.left)
        layout.addWidget(button_bar(self.result_button, self.empty_button, self.undo_button))

    # What is answered ------------------------------------------------------------------------

    def answers(self) -> dict[str, int]:
        """Return what is answered so far."""
        return {id: row.answer for id, row in self.rows.items() if row.answer is not None}

    def first(self) -> QWidget:
        """Return where the keyboard begins: the first statement without an answer."""
        row = self._first_open()
        return row.first() if row else self.result_button

    def take_number(self, number: int) -> bool:
        """Answer the first statement that has no answer yet."""
        row = self._first_open()
        if row is None or not 1 <= number <= len(ANSWERS):
            return False
        row.choose(number - 1)
        bring_into_view(row)
        return True

    def _first_open(self) -> ScanRow | None:
        return next((row for row in self.rows.values() if row.answer is None), None)

    def _show(self, answers: Answers) -> None:
        for id, row in self.rows.items():
            row.show_answer(answers.get(id))
        self._follow()

    def _follow(self) -> None:
        """Say how far it is, in all places where that stands."""
        answers, every = self.answers(), len(self.rows)
        self.count.setText(self.tr("{done} of {all} answered").format(done=len(answers), all=every))
        self._line.show_part(len(answers), every)
        for part, shown in self._pills.items():
            ids = [one.id for one in self._scan.of(part)]
            done = sum(id in answers for id in ids)
            shown.setText(self.tr("{done} of {all}").format(done=done, all=len(ids)))
            restyle(shown, "pill", "done" if done == len(ids) else "todo")
        complete = self._scan.is_complete(answers)
        self.left.setText(self.tr("All answered.") if complete else self.count.text())
        restyle(self.result_button, "look", "primary" if complete else "")
        self.result_button.setAccessibleDescription(self.left.text())
        self.empty_button.setVisible(bool(answers))

    @Slot()
    def _on_chosen(self) -> None:
        self._emptied = None
        self.undo_button.hide()
        self._follow()
        announce(self.count, self.count.text())
        self.answered.emit()

    # Buttons ---------------------------------------------------------------------------------

    @Slot()
    def _on_result_clicked(self) -> None:
        missing = [n for n, row in enumerate(self.rows.values(), 1) if row.answer is None]
        for row in self.rows.values():
            row.show_missing(missing=row.answer is None)
        first = self._first_open()
        if first is None:
            self.completed.emit()
            return
        numbers = ", ".join(map(str, missing))
        self.left.setText(self.tr("Not answered yet: {numbers}.").format(numbers=numbers))
        announce(self.left, self.left.text(), urgent=True)
        first.first().setFocus()
        area = scroll_area_of(first)
        if area is not None:
            # Room for the words that were just put above the answers.
            area.ensureWidgetVisible(first, 0, first.height())

    @Slot()
    def _on_empty_clicked(self) -> None:
        self._emptied = self.answers()
        self._show({})
        self.undo_button.show()
        self.undo_button.setFocus()
        self.left.setText(self.tr("✓ It is empty"))
        announce(self.left, self.left.text())
        self.answered.emit()

    @Slot()
    def _on_undo_clicked(self) -> None:
        before, self._emptied = self._emptied or {}, None
        self._show(before)
        self.undo_button.hide()
        self.result_button.setFocus()
        announce(self.left, self.left.text())
        self.answered.emit()


def _thin_line() -> QFrame:
    made = QFrame()
    made.setObjectName("thinLine")
    made.setFixedHeight(1)
    return made
