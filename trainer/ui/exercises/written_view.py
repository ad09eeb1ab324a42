"""What exercises in own words share: fields, and drafts that are kept while one types."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QLabel

from ..kit.context import Context
from ..kit.parts import label
from ..kit.typing_fields import TextField
from ..theme.sized import Sized
from .exercise_view import ExerciseView

_PAUSE = 400
"""Milliseconds without typing after which a draft is kept."""


class WrittenView(ExerciseView):
    """Text fields; what is typed is kept after each pause, finished or not."""

    def __init__(self, context: Context, exercise: Any, *, in_check: bool = False) -> None:
        super().__init__(context, exercise, in_check=in_check)
        self.fields: list[TextField] = []
        self.submit_button.setText(self.tr("Keep"))
        self.submit_button.setAccessibleName(self.tr("Keep"))
        self.retry_button.setText(self.tr("Change"))
        self.retry_button.setAccessibleName(self.tr("Change"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._on_pause)

    def add_field(
        self, title: QLabel, prompt: str, name: str, height: int, longest: int
    ) -> TextField:
        """Add ``title`` and a field below it; ``prompt`` stands in it while it is empty."""
        field = TextField(longest)
        field.setPlaceholderText(prompt)
        Sized(self.context.theme, field, lowest=height, highest=height * 1.6)
        field.setAccessibleName(name)
        title.setBuddy(field)
        field.textChanged.connect(self._on_text_changed)
        self.body.addWidget(title)
        self.body.addWidget(field)
        self.fields.append(field)
        return field

    def add_private_line(self) -> QLabel:
        """Add the word about names, and say it with each field."""
        made = label(
            self.tr("This is for you alone. Don't write names of young people."), "small", "muted"
        )
        for field in self.fields:
            field.setAccessibleDescription(made.text())
        self.body.addWidget(made)
        return made

    def begun_answer(self) -> Any:
        """Return the answer as it is typed so far, whether it is ready or not."""
        raise NotImplementedError

    @Slot()
    def _on_text_changed(self) -> None:
        if self.is_open:
            self.draft_changed()
            self._timer.start()

    @Slot()
    def _on_pause(self) -> None:
        self.drafted.emit(self.begun_answer())

    def flush(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self.drafted.emit(self.begun_answer())

    def fill(self, *texts: str) -> None:
        """Put what was written before in the fields; that is no new draft."""
        for field, text in zip(self.fields, texts, strict=True):
            field.setPlainText(text)
        self._timer.stop()

    def mark_parts(self, outcome: Any) -> None:
        self._timer.stop()

    def focus_first(self) -> None:
        self.fields[0].setFocus()

    def verdict_text(self, outcome: Any) -> str:
        written = any(field.toPlainText() for field in self.fields)
        return self.tr("✓ Kept, for you alone.") if written else ""
