"""Scale on screen: statements with five values each, for the learner alone."""

from __future__ import annotations

from PySide6.QtCore import Slot

from ...domain.exercises.kind import Outcome
from ...domain.exercises.scale import NONE, VALUES, Scale, ScaleAnswer
from ..kit.context import Context
from ..kit.parts import label
from .exercise_view import ExerciseView
from .scale_row import ScaleRow


class ScaleView(ExerciseView):
    """Statements below each other; what was chosen can always be changed."""

    exercise: Scale

    def __init__(self, context: Context, exercise: Scale, *, in_check: bool = False) -> None:
        super().__init__(context, exercise, in_check=in_check)
        self.body.addWidget(label(exercise.question, "heading"))
        self.rows: list[ScaleRow] = []
        for number, statement in enumerate(exercise.statements, 1):
            row = ScaleRow(context.theme, statement.text, exercise.low, exercise.high)
            row.setObjectName(f"statement{number}")
            row.chosen.connect(self._on_chosen)
            self.rows.append(row)
            self.body.addWidget(row)
        self.submit_button.setText(self.tr("Keep"))
        self.submit_button.setAccessibleName(self.tr("Keep"))
        self.retry_button.setText(self.tr("Change"))
        self.retry_button.setAccessibleName(self.tr("Change"))
        self.add_foot()
        self.draft_changed()

    @Slot()
    def _on_chosen(self) -> None:
        self.draft_changed()
        self.drafted.emit(ScaleAnswer(self.exercise.ids, self._values()))

    def _values(self) -> tuple[int, ...]:
        return tuple(row.value for row in self.rows)

    def current_answer(self) -> ScaleAnswer | None:
        values = self._values()
        return None if NONE in values else ScaleAnswer(self.exercise.ids, values)

    def show_answer(self, answer: ScaleAnswer) -> None:
        for row, value in zip(self.rows, answer.values, strict=False):
            if value in VALUES:
                row.show_value(value)
        self.draft_changed()

    def rule_text(self) -> str:
        if not any(statement.construct for statement in self.exercise.statements):
            return ""
        return self.tr(
            "These questions are our own and haven't been tested by researchers. How sure you "
            "feel is something else than how well you do it."
        )

    def verdict_text(self, outcome: Outcome) -> str:
        return self.tr("✓ Kept, for you alone.")

    def take_number(self, number: int) -> bool:
        """Choose a value for the first statement that has none."""
        row = next((row for row in self.rows if row.value == NONE), None)
        if not self.is_open or row is None or number not in VALUES:
            return False
        row.choose(number)
        return True

    def mark_parts(self, outcome: Outcome) -> None:
        for row in self.rows:
            row.lock(True)

    def clear_parts(self) -> None:
        """Let the values be changed; they stay."""
        for row in self.rows:
            row.lock(False)

    def focus_first(self) -> None:
        row = self.rows[0]
        row.buttons[max(0, row.value - 1)].setFocus()
