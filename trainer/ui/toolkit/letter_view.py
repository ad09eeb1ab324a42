"""A letter or agreement on screen: its blanks to fill in, and the whole text to copy."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication

from ...domain.toolkit.letters import Letter, letter_text
from ...domain.toolkit.tool import Tool
from ...services.learning.training import Training
from ..kit.announce import announce
from ..kit.context import Context
from ..kit.parts import button, button_bar, card, label
from .filling import FieldsView


class LetterView(FieldsView):
    """What is filled in stands in the text at once."""

    def __init__(self, context: Context, training: Training, tool: Tool) -> None:
        super().__init__(context, training, tool)
        self._letter: Letter = tool.body
        self.body.addWidget(label(self._letter.how, "body"))
        frame, inside = card(spacing="m")
        inside.addWidget(label(self.tr("Fill in what is yours"), "heading"))
        for field in self._letter.fields:
            self.add_field(field, inside)
        self.body.addWidget(frame)
        self.copy_button = button(self.tr("Copy the text"), name="copy_button")
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.copied = label("", "small", "good")
        self.body.addWidget(button_bar(self.copy_button))
        self.body.addWidget(self.copied)
        self.copied.hide()
        self.add_foot()

    @Slot()
    def _on_copy_clicked(self) -> None:
        text = letter_text(self._letter, self.filled_in())
        QGuiApplication.clipboard().setText(text)
        self.copied.setText(self.tr("✓ Copied. Paste it in a message or a document."))
        self.copied.show()
        self.used.emit()
        announce(self.copied, self.copied.text())
