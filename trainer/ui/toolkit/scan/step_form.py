"""Something to begin with: how, who does it and before when. Kept as it is typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from ....domain.calendar.own_events import LONGEST_WHO
from ....domain.calendar.typed_day import read_day
from ....domain.look.tokens import SPACE
from ....domain.toolkit.scan import Statement
from ....domain.toolkit.scan_record import PlannedStep
from ...kit.announce import announce
from ...kit.days import seen_on
from ...kit.one_press import TickBox
from ...kit.parts import card, column, label
from ...kit.typing_fields import LineField
from ...theme.theme import Theme

_PAUSE = 400
"""Milliseconds without typing after which a step is kept."""

_EXAMPLE = "3-6-2027"
_LONGEST_DAY = 40
_BESIDE_FROM = 440
"""Pixels from which both fields stand beside each other."""


class StepForm(QFrame):
    """``changed`` carries the step after a pause in typing; its owner keeps it and says so."""

    changed = Signal(object)

    def __init__(self, theme: Theme, statement: Statement, step: PlannedStep) -> None:
        super().__init__()
        self.step = step
        self._theme, self._name = theme, statement.begin
        self._is_kept = True
        frame, inside = card(spacing="m")
        column(self).addWidget(frame)
        words = column(spacing="xs")
        words.addWidget(label(statement.begin, "heading"))
        words.addWidget(label(statement.how, "body"))
        inside.addLayout(words)
        until = _typed(step.until)
        self.who_field = self._field("who_field", step.who, LONGEST_WHO)
        self.until_field = self._field("until_field", until, _LONGEST_DAY)
        self.until_field.setPlaceholderText(_EXAMPLE)
        self._like = self.tr("Like {example}").format(example=_EXAMPLE)
        self.until_field.setAccessibleDescription(self._like)
        self.until_field.editingFinished.connect(self._on_day_left)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(SPACE["m"])
        self._beside.addWidget(self._asked(self.tr("Who does it?"), self.who_field), 3)
        self._beside.addWidget(self._asked(self.tr("Before when?"), self.until_field), 2)
        inside.addLayout(self._beside)
        self.wrong = label("", "body", "alarm")
        self.wrong.setObjectName("wrong")
        self.planned = label("", "small", "muted")
        self.planned.setObjectName("planned")
        self.done_box = TickBox(self.tr("Done"))
        self.done_box.setObjectName("done_box")
        self.done_box.setAccessibleName(f"{self._name}: {self.done_box.text()}")
        self.done_box.setChecked(step.done)
        self.done_box.clicked.connect(self._on_done_clicked)
        self.state = label("", "small", "good")
        self.state.setObjectName("state")
        for part in (self.wrong, self.planned, self.done_box, self.state):
            inside.addWidget(part)
        self.wrong.hide()
        self.state.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._hand_over)
        self._show_planned()

    def _field(self, name: str, text: str, longest: int) -> LineField:
        made = LineField(longest, text)
        made.setObjectName(name)
        made.setCursorPosition(0)
        made.textEdited.connect(self._on_typed)
        return made

    def _asked(self, name: str, field: LineField) -> QWidget:
        made = QWidget()
        inside = column(made, spacing="xs")
        asked = label(name, "strong")
        asked.setBuddy(field)
        field.setAccessibleName(f"{self._name}: {name}")
        inside.addWidget(asked)
        inside.addWidget(field)
        inside.addStretch(1)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self._theme.px(_BESIDE_FROM)
        ways = QBoxLayout.Direction
        self._beside.setDirection(ways.LeftToRight if wide else ways.TopToBottom)

    # What is typed ---------------------------------------------------------------------------

    @property
    def is_day_wrong(self) -> bool:
        """Tell whether what stands there is no day."""
        text = self.until_field.text().strip()
        return bool(text) and read_day(text) is None

    def typed(self) -> PlannedStep:
        """Return the step as it stands there; the day that was kept where none can be read."""
        until = self.step.until if self.is_day_wrong else read_day(self.until_field.text())
        done = self.done_box.isChecked()
        return replace(self.step, who=self.who_field.text(), until=until, done=done)

    @Slot()
    def _on_typed(self) -> None:
        self.state.hide()
        if not self.is_day_wrong:
            self._say_wrong("")
        self._timer.start()

    @Slot()
    def _on_done_clicked(self) -> None:
        self._is_kept = False
        self.flush()

    @Slot()
    def _on_day_left(self) -> None:
        # Not before: a day that is half typed is no mistake.
        self._check_day()

    def _check_day(self) -> None:
        if not self.is_day_wrong:
            self._say_wrong("")
            return
        text = self.tr("We can't read this day. Write day, month and year, like {example}.")
        if self.step.until is not None:
            text += " " + self.tr("Until then {day} stays.")
        self._say_wrong(text.format(example=_EXAMPLE, day=_shown(self.step.until)))

    def _say_wrong(self, text: str) -> None:
        is_new = text != self.wrong.text()
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))
        self._show_planned()
        self.until_field.setAccessibleDescription(text or self._like)
        if is_new:
            announce(self.wrong, text, urgent=True)

    # Keeping ---------------------------------------------------------------------------------

    @Slot()
    def _hand_over(self) -> None:
        typed = self.typed()
        if self.is_day_wrong and typed == self.step:
            self._is_kept = True
            return
        # Until its owner says that it is kept: what could not be is handed over again.
        self._is_kept = False
        self.changed.emit(typed)

    def flush(self) -> bool:
        """Hand over what is not kept yet, now; False when it could not be kept."""
        self._check_day()
        if self._timer.isActive() or not self._is_kept:
            self._timer.stop()
            self._hand_over()
        return self._is_kept

    def show_kept(self, step: PlannedStep) -> None:
        """Say that it is on disk."""
        self.step, self._is_kept = step, True
        said = self.tr("✓ Kept, without the day") if self.is_day_wrong else self.tr("✓ Kept")
        self.state.setText(said)
        self.state.show()
        announce(self.state, said)
        self._show_planned()

    def _show_planned(self) -> None:
        until = self.step.until
        text = self.tr("It stands in the year plan, before {day}.").format(day=_shown(until))
        self.planned.setText(text if until else "")
        self.planned.setVisible(until is not None and not self.wrong.text())


def _typed(day: date | None) -> str:
    return f"{day.day}-{day.month}-{day.year}" if day else ""


def _shown(day: date | None) -> str:
    return seen_on(day.isoformat()) if day else ""
