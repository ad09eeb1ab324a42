"""What was typed can't be kept: try again, copy it, or let it go. Nothing is lost unasked."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ...domain.look.tokens import SPACE
from ..kit.announce import announce
from ..kit.parts import button, button_bar, label


class HeldBar(QFrame):
    """``tried`` asks to keep it once more, ``let_go`` to go on without it.

    ``asked`` tells that the question is there, or gone.
    """

    asked = Signal(bool)
    tried = Signal()
    let_go = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "urgent")
        self._typed = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE["l"], SPACE["m"], SPACE["l"], SPACE["m"])
        self.text = label("", "strong")
        self.try_button = button(self.tr("Try again"), "primary", name="try_button")
        self.copy_text_button = button(self.tr("Copy the text"), name="copy_text_button")
        self.lose_button = button("", name="lose_button")
        self.stay_button = button(self.tr("Stay here"), "link", name="stay_button")
        self.said = label("", "small", "good")
        layout.addWidget(self.text)
        layout.addWidget(
            button_bar(self.try_button, self.copy_text_button, self.lose_button, self.stay_button)
        )
        layout.addWidget(self.said)
        self.try_button.clicked.connect(self.tried)
        self.copy_text_button.clicked.connect(self._on_copy_clicked)
        self.lose_button.clicked.connect(self.let_go)
        self.stay_button.clicked.connect(self.hide)
        self.hide()

    def ask(self, typed: str, *, closing: bool) -> None:
        """Ask what to do with ``typed`` before the window is closed, or the page left."""
        self._typed = typed
        self.text.setText(
            self.tr("What you did last here is not kept yet. It is still on the screen.")
        )
        lose = (
            self.tr("Close without keeping it") if closing else self.tr("Go on without keeping it")
        )
        self.lose_button.setText(lose)
        self.lose_button.setAccessibleName(lose)
        self.copy_text_button.setVisible(bool(typed))
        self.said.hide()
        self.setAccessibleName(self.text.text())
        self.show()
        self.try_button.setFocus()
        announce(self, self.text.text(), urgent=True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.asked.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.asked.emit(False)

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._typed)
        self.said.setText(self.tr("✓ Copied. Paste it in another program."))
        self.said.show()
        announce(self.said, self.said.text())
