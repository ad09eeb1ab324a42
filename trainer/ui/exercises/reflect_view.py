"""Reflect on screen: room for private words, with a word about names."""

from __future__ import annotations

from ...domain.exercises.kind import Outcome
from ...domain.exercises.reflect import LONGEST_REFLECTION, Reflect, ReflectAnswer
from ...domain.look.tokens import SPACE
from ..kit.context import Context
from ..kit.parts import card, label
from .written_view import WrittenView


class ReflectView(WrittenView):
    """A text field; what is typed is kept while one types."""

    exercise: Reflect

    def __init__(self, context: Context, exercise: Reflect, *, in_check: bool = False) -> None:
        super().__init__(context, exercise, in_check=in_check)
        question = label(exercise.question, "heading")
        self.field = self.add_field(
            question, exercise.prompt, exercise.question, 110, LONGEST_REFLECTION
        )
        self.field.setObjectName("field")
        self.add_private_line()
        self._example, layout = card("callout", margin="m")
        self._example_text = label(
            self.tr("An example: {example}").format(example=exercise.example), "body"
        )
        layout.addWidget(self._example_text)
        self._example.hide()
        self.body.addSpacing(SPACE["xs"])
        self.body.addWidget(self._example)
        self.add_foot()

    def begun_answer(self) -> ReflectAnswer:
        return self.current_answer()

    def current_answer(self) -> ReflectAnswer:
        return ReflectAnswer(self.field.toPlainText())

    def show_answer(self, answer: ReflectAnswer) -> None:
        self.fill(answer.text)

    def mark_parts(self, outcome: Outcome) -> None:
        super().mark_parts(outcome)
        self.field.setReadOnly(True)
        self._example.setVisible(bool(self.exercise.example))

    def clear_parts(self) -> None:
        """Let the text be changed; it stays."""
        self.field.setReadOnly(False)
        self._example.hide()
