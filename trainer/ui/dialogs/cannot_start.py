"""What is shown when the app can't start: why, what to do, and whom to call in need."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ...domain.tokens import SPACE
from ..theme.theme import Theme
from ..widgets.parts import button, card, label, row


class CannotStart(QWidget):
    """A small window that depends on no folder, database or content."""

    def __init__(self, theme: Theme, text: str, details: str) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setWindowTitle("Steunpersoon")
        self.resize(theme.px(620), theme.px(420))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(SPACE["xl"],) * 4)
        layout.setSpacing(SPACE["m"])
        layout.addWidget(label(self.tr("Steunpersoon can't start now"), "title"))
        layout.addWidget(label(text, "lesson"))
        if details:
            field = QPlainTextEdit(details)
            field.setReadOnly(True)
            field.setMaximumHeight(80)
            field.setAccessibleName(self.tr("Technical details"))
            layout.addWidget(field)
        frame, inside = card("urgent")
        inside.addWidget(label(self.tr("Someone is in danger now: call 112"), "strong"))
        inside.addWidget(
            label(self.tr("Someone thinks of suicide: call 113, or 0800-0113"), "strong")
        )
        layout.addWidget(frame)
        self.close_button = button(self.tr("Close"), "primary", name="close_button")
        self.close_button.clicked.connect(self.close)
        layout.addLayout(row(self.close_button))
        layout.addStretch(1)
        self.close_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)
