"""Sort on screen: each item with a button for each bin."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from ...domain.exercises.kind import Outcome, PartFeedback
from ...domain.exercises.sort import Item, Sort, SortAnswer
from ...domain.look.tokens import SPACE
from ..kit.context import Context
from ..kit.flow import FlowLayout
from ..kit.keys import number_of
from ..kit.parts import button, label, restyle
from .exercise_view import ExerciseView


class _ItemRow(QFrame):
    """One item. The number keys choose its bin while one of its buttons has the keyboard."""

    chosen = Signal()

    def __init__(self, item: Item, bins: tuple[str, ...]) -> None:
        super().__init__()
        self.setAccessibleName(item.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE["s"], 0, SPACE["s"])
        layout.setSpacing(SPACE["s"])
        self.text = label(item.text, "body")
        layout.addWidget(self.text)
        self._group = QButtonGroup(self)
        holder = QWidget()
        flow = FlowLayout(holder)
        self.buttons: list[QPushButton] = []
        for index, bin in enumerate(bins):
            made = button(bin, "toggle")
            made.setCheckable(True)
            made.setAccessibleName(f"{bin}: {item.text}")
            self._group.addButton(made, index)
            flow.addWidget(made)
            self.buttons.append(made)
        layout.addWidget(holder)
        self.feedback = label("", "body")
        self.feedback.hide()
        layout.addWidget(self.feedback)
        self._group.idClicked.connect(self._on_clicked)

    @property
    def bin(self) -> int:
        """Return the chosen bin, or -1."""
        return self._group.checkedId()

    @Slot(int)
    def _on_clicked(self, index: int) -> None:
        self.chosen.emit()

    def choose(self, index: int) -> None:
        """Choose a bin, from 0."""
        self.buttons[index].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = number_of(event)
        if 1 <= number <= len(self.buttons) and self.buttons[0].isEnabled():
            self.buttons[number - 1].setFocus()
            self.buttons[number - 1].click()
        else:
            super().keyPressEvent(event)

    def tell(self, part: PartFeedback, word: str) -> None:
        """Show the feedback on this item."""
        self.feedback.setText(f"{'✓' if part.correct else '✗'} {word}. {part.text}")
        restyle(self.feedback, "tone", "good" if part.correct else "alarm")
        self.feedback.show()
        for made in self.buttons:
            made.setEnabled(False)

    def clear(self) -> None:
        """Take away choice and feedback."""
        self.feedback.hide()
        self._group.setExclusive(False)
        for made in self.buttons:
            made.setEnabled(True)
            made.setChecked(False)
        self._group.setExclusive(True)


class SortView(ExerciseView):
    """Items below each other; every one gets a bin."""

    exercise: Sort

    def __init__(self, context: Context, exercise: Sort, *, in_check: bool = False) -> None:
        super().__init__(context, exercise, in_check=in_check)
        self.body.addWidget(label(exercise.question, "heading"))
        self.rows = [_ItemRow(item, exercise.bins) for item in exercise.items]
        for index, row in enumerate(self.rows):
            row.setObjectName(f"item{index + 1}")
            row.chosen.connect(self._on_chosen)
            self.body.addWidget(row)
        self.add_foot()
        self.draft_changed()

    @Slot()
    def _on_chosen(self) -> None:
        self.draft_changed()
        self.drafted.emit(SortAnswer(tuple(row.bin for row in self.rows)))

    def current_answer(self) -> SortAnswer | None:
        bins = tuple(row.bin for row in self.rows)
        return None if -1 in bins else SortAnswer(bins)

    def show_answer(self, answer: SortAnswer) -> None:
        for row, bin in zip(self.rows, answer.bins, strict=False):
            if 0 <= bin < len(row.buttons):
                row.choose(bin)
        self.draft_changed()

    def rule_text(self) -> str:
        return self.tr("Each one counts by itself.")

    def take_number(self, number: int) -> bool:
        """Choose a bin for the first item that has none."""
        if not self.is_open or not 1 <= number <= len(self.exercise.bins):
            return False
        row = next((row for row in self.rows if row.bin < 0), None)
        if row is None:
            return False
        row.buttons[number - 1].setFocus()
        row.buttons[number - 1].click()
        return True

    def mark_parts(self, outcome: Outcome) -> None:
        for part in outcome.parts:
            word = self.tr("Right") if part.correct else self._belongs(part.index)
            self.rows[part.index].tell(part, word)

    def _belongs(self, index: int) -> str:
        return self.tr("Better in: {bin}").format(bin=self.exercise.items[index].bin)

    def show_solution(self) -> None:
        for row, item in zip(self.rows, self.exercise.items, strict=True):
            row.choose(self.exercise.bins.index(item.bin))

    def clear_parts(self) -> None:
        for row in self.rows:
            row.clear()

    def focus_first(self) -> None:
        self.rows[0].buttons[0].setFocus()
