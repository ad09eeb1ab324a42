"""Choice on screen: cards to choose from, each with its own feedback."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QLabel

from ...domain.exercises.choice import Choice, ChoiceAnswer
from ...domain.exercises.kind import Outcome
from ...domain.exercises.shuffled import dealt
from ..kit.context import Context
from ..kit.option_button import CheckOption, RadioOption
from ..kit.parts import label, restyle
from .exercise_view import ExerciseView


class ChoiceView(ExerciseView):
    """Radio cards, or check cards when several may be right."""

    exercise: Choice

    def __init__(self, context: Context, exercise: Choice, *, in_check: bool = False) -> None:
        super().__init__(context, exercise, in_check=in_check)
        self.body.addWidget(label(exercise.question, "heading"))
        self._group = QButtonGroup(self)
        self._group.setExclusive(not exercise.several)
        self.options: list[CheckOption | RadioOption] = []
        self.feedback: list[QLabel] = []
        self._order = tuple(range(len(exercise.options)))
        self._first = self.body.count()
        kind = CheckOption if exercise.several else RadioOption
        for index, option in enumerate(exercise.options):
            made = kind(context.theme, context.icons, index + 1, option.text, self)
            made.setObjectName(f"option{index + 1}")
            self._group.addButton(made, index)
            self.options.append(made)
            said = label("", "body")
            said.setContentsMargins(16, 0, 0, 8)
            said.hide()
            self.feedback.append(said)
            self.body.addWidget(made)
            self.body.addWidget(said)
        self._group.idToggled.connect(self._on_toggled)
        self.add_foot()
        self.draft_changed()

    @property
    def shown(self) -> list[CheckOption | RadioOption]:
        """Return the options as they are seen; ``options`` has them as in the file."""
        return [self.options[index] for index in self._order]

    def deal(self, seed: str) -> None:
        self._order = dealt(seed, len(self.options))
        for part in (*self.options, *self.feedback):
            self.body.removeWidget(part)
        for place, index in enumerate(self._order):
            self.options[index].set_number(place + 1)
            self.body.insertWidget(self._first + 2 * place, self.options[index])
            self.body.insertWidget(self._first + 2 * place + 1, self.feedback[index])

    @Slot(int, bool)
    def _on_toggled(self, index: int, chosen: bool) -> None:
        self.draft_changed()
        if self.is_open:
            self.drafted.emit(self.current_answer() or ChoiceAnswer(()))

    def current_answer(self) -> ChoiceAnswer | None:
        chosen = tuple(i for i, option in enumerate(self.options) if option.isChecked())
        return ChoiceAnswer(chosen) if chosen else None

    def show_answer(self, answer: ChoiceAnswer) -> None:
        for index in answer.chosen:
            if index < len(self.options):
                self.options[index].setChecked(True)

    def rule_text(self) -> str:
        if not self.exercise.several:
            return ""
        return self.tr("More than one may fit. What you rightly leave out counts too.")

    def take_number(self, number: int) -> bool:
        if not self.is_open or not 1 <= number <= len(self.options):
            return False
        option = self.shown[number - 1]
        option.setFocus()
        option.click()
        return True

    def mark_parts(self, outcome: Outcome) -> None:
        for part in outcome.parts:
            self._tell(part.index)
        for option in self.options:
            option.setEnabled(False)

    def _tell(self, index: int) -> None:
        """Show what is said of an option: of the option itself, not of having left it alone."""
        option, button = self.exercise.options[index], self.options[index]
        if button.isChecked():
            mark = "right" if option.correct else "wrong"
            word = self.tr("Fits") if option.correct else self.tr("Can be better")
        else:
            mark = "missed" if option.correct else ""
            word = self.tr("This one fits") if option.correct else self.tr("Rightly left out")
        button.show_mark(mark, f"{word}. {option.feedback}")
        chosen = button.isChecked()
        self.feedback[index].setText(option.feedback if chosen else f"{word}. {option.feedback}")
        restyle(self.feedback[index], "tone", "" if mark else "muted")
        self.feedback[index].show()

    def show_solution(self) -> None:
        for index, option in enumerate(self.exercise.options):
            if option.correct:
                self._tell(index)

    def clear_parts(self) -> None:
        # What is cleared one by one is no answer in the making.
        self._group.blockSignals(True)
        self._group.setExclusive(False)
        for option, said in zip(self.options, self.feedback, strict=True):
            option.setEnabled(True)
            option.setChecked(False)
            option.show_mark("", "")
            said.hide()
        self._group.setExclusive(not self.exercise.several)
        self._group.blockSignals(False)

    def focus_first(self) -> None:
        self.shown[0].setFocus()
