"""What was just done, with a way to undo it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...kit.announce import announce
from ...kit.parts import breakable, button, button_bar, column, label
from ...kit.scrolling import soon_in_view


class SaidLine(QWidget):
    """``undone`` asks for what was there before."""

    undone = Signal()

    def __init__(self, undo: str = "") -> None:
        super().__init__()
        inside = column(self, spacing="xs")
        self.text = label("", "strong", "good")
        self.undo_button = button(undo, "link", name="undo_button")
        self.undo_button.clicked.connect(self.undone)
        inside.addWidget(self.text)
        inside.addWidget(button_bar(self.undo_button))
        self.hide()

    def say(self, text: str, *, undo: bool = True) -> None:
        """Say it, and give the keyboard to the way back if there is one."""
        self.text.setText(breakable(text))
        self.undo_button.setVisible(undo)
        self.show()
        announce(self.text, text)
        if undo:
            self.undo_button.setFocus()
        soon_in_view(self)

    def unsay(self) -> None:
        """Say nothing any more."""
        self.hide()
