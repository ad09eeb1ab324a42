"""A letter or agreement on screen: its blanks to fill in, and the whole text to copy."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ...domain.toolkit.letters import Letter, letter_text
from ...domain.toolkit.tool import Tool
from ...services.training import Training
from ..announce import announce
from ..context import Context
from ..widgets.field_row import FieldRow
from ..widgets.parts import button, button_bar, card, label
from .filling import FillingView


class LetterView(FillingView):
    """What is filled in stands in the text at once."""

    def __init__(self, context: Context, training: Training, tool: Tool) -> None:
        super().__init__(context, training, tool)
        self._letter: Letter = tool.body
        kept = self.toolkit.filled(tool)
        self.body.addWidget(label(self._letter.how, "body"))
        frame, inside = card(spacing="m")
        inside.addWidget(label(self.tr("Fill in what is yours"), "heading"))
        self.rows: dict[str, FieldRow] = {}
        for field in self._letter.fields:
            row = FieldRow(field, kept.get(field.id, ""))
            row.changed.connect(self.on_changed)
            inside.addWidget(row)
            self.rows[field.id] = row
        self.body.addWidget(frame)
        self.copy_button = button(self.tr("Copy the text"), name="copy_button")
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.copied = label("", "small", "good")
        self.body.addWidget(button_bar(self.copy_button))
        self.body.addWidget(self.copied)
        self.copied.hide()
        self.add_foot()

    def filled_in(self) -> dict[str, str]:
        return {id: row.value() for id, row in self.rows.items() if row.value()}

    def fill(self, filled: dict[str, str]) -> None:
        for id, row in self.rows.items():
            row.show_value(filled.get(id, ""))

    def first_focus(self) -> QWidget | None:
        return next((row.first() for row in self.rows.values()), None)

    @Slot()
    def _on_copy_clicked(self) -> None:
        text = letter_text(self._letter, self.filled_in())
        QGuiApplication.clipboard().setText(text)
        self.copied.setText(self.tr("✓ Copied. Paste it in a message or a document."))
        self.copied.show()
        self.used.emit()
        announce(self.copied, self.copied.text())
