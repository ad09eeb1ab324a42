"""Reflect on screen: room for private words, with a word about names."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QPlainTextEdit

from ...domain.exercise import Outcome
from ...domain.exercises.reflect import LONGEST_REFLECTION, Reflect, ReflectAnswer
from ...domain.tokens import SPACE
from ..context import Context
from ..widgets.parts import card, label
from .exercise_view import ExerciseView

_PAUSE = 400
"""Milliseconds without typing after which a draft is kept."""


class ReflectView(ExerciseView):
    """A text field; what is typed is kept while one types."""

    exercise: Reflect

    def __init__(self, context: Context, exercise: Reflect, *, in_check: bool = False) -> None:
        super().__init__(context, exercise, in_check=in_check)
        question = label(exercise.question, "heading")
        self.field = QPlainTextEdit()
        self.field.setObjectName("field")
        self.field.setPlaceholderText(exercise.prompt)
        self.field.setTabChangesFocus(True)
        self.field.setMinimumHeight(context.theme.px(110))
        self.field.setMaximumHeight(context.theme.px(180))
        self.field.setAccessibleName(exercise.question)
        question.setBuddy(self.field)
        self._private = label(
            self.tr("This is for you alone. Don't write names of young people."), "small", "muted"
        )
        self.field.setAccessibleDescription(self._private.text())
        self.body.addWidget(question)
        self.body.addWidget(self.field)
        self.body.addWidget(self._private)
        self._example, layout = card("callout", margin="m")
        self._example_text = label(
            self.tr("An example: {example}").format(example=exercise.example), "body"
        )
        layout.addWidget(self._example_text)
        self._example.hide()
        self.body.addSpacing(SPACE["xs"])
        self.body.addWidget(self._example)
        self.submit_button.setText(self.tr("Keep"))
        self.submit_button.setAccessibleName(self.tr("Keep"))
        self.retry_button.setText(self.tr("Change"))
        self.retry_button.setAccessibleName(self.tr("Change"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._on_pause)
        self.field.textChanged.connect(self._on_text_changed)
        self.add_foot()

    @Slot()
    def _on_text_changed(self) -> None:
        text = self.field.toPlainText()
        if len(text) > LONGEST_REFLECTION:
            self.field.setPlainText(text[:LONGEST_REFLECTION])
        if self.is_open:
            self._timer.start()

    @Slot()
    def _on_pause(self) -> None:
        self.drafted.emit(self.current_answer())

    def flush(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self.drafted.emit(self.current_answer())

    def current_answer(self) -> ReflectAnswer:
        return ReflectAnswer(self.field.toPlainText())

    def show_answer(self, answer: ReflectAnswer) -> None:
        self.field.setPlainText(answer.text)
        self._timer.stop()

    def mark_parts(self, outcome: Outcome) -> None:
        self._timer.stop()
        self.field.setReadOnly(True)
        self._example.setVisible(bool(self.exercise.example))

    def verdict_text(self, outcome: Outcome) -> str:
        return self.tr("✓ Kept, for you alone.") if self.field.toPlainText() else ""

    def clear_parts(self) -> None:
        """Let the text be changed; it stays."""
        self.field.setReadOnly(False)
        self._example.hide()

    def focus_first(self) -> None:
        self.field.setFocus()
