"""A message above the page: what happened, what was kept, what to do. Details folded away."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from ...domain.look.tokens import SPACE
from ..kit.announce import announce
from ..kit.parts import button, button_bar, label, restyle


class Banner(QFrame):
    """Hidden until there is something to say. It stays until it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "urgent")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE["l"], SPACE["m"], SPACE["l"], SPACE["m"])
        self.text = label("", "strong")
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setMaximumHeight(120)
        self.details.setAccessibleName(self.tr("Technical details"))
        self.details_button = button(self.tr("Details"), "link", name="details_button")
        self.copy_button = button(self.tr("Copy"), "link", name="copy_button")
        self.close_button = button(self.tr("Close this message"), "link", name="close_button")
        layout.addWidget(self.text)
        layout.addWidget(self.details)
        self._buttons = button_bar(self.close_button, self.details_button, self.copy_button)
        layout.addWidget(self._buttons)
        self.details_button.clicked.connect(self._on_details_clicked)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    def say(self, text: str, details: str = "", *, urgent: bool = True) -> None:
        """Show a message, in place of an earlier one."""
        restyle(self, "card", "urgent" if urgent else "soft")
        self.text.setText(text)
        self.details.setPlainText(details)
        self._show_details(False)
        self.details_button.setVisible(bool(details))
        self.copy_button.setVisible(bool(details))
        self.setAccessibleName(text)
        self.show()
        announce(self, text, urgent=urgent)

    def add(self, text: str) -> None:
        """Show a message that is no error, below what is still on screen."""
        if self.isHidden():
            self.say(text, urgent=False)
            return
        self.text.setText(f"{self.text.text()}\n\n{text}")
        self.setAccessibleName(self.text.text())
        announce(self, text)

    @Slot(bool)
    def be_short(self, on: bool) -> None:
        """Leave room for a question below it: only the message, or all of it again."""
        self._buttons.setVisible(not on)
        if on:
            self._show_details(False)

    @Slot()
    def _on_details_clicked(self) -> None:
        self._show_details(self.details.isHidden())

    def _show_details(self, shown: bool) -> None:
        self.details.setVisible(shown)
        text = self.tr("Hide details") if shown else self.tr("Details")
        self.details_button.setText(text)
        self.details_button.setAccessibleName(text)

    @Slot()
    def _on_copy_clicked(self) -> None:
        text = f"{self.text.text()}\n\n{self.details.toPlainText()}"
        QGuiApplication.clipboard().setText(text)
