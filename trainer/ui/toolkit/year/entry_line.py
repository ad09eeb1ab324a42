"""A line to type in on which Enter does one thing, and goes no further."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ...kit.typing_fields import LineField

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BORDERS = 44


class EntryLine(LineField):
    """``entered`` tells that Enter was pressed.

    Qt hands that key on to the window, which would press the button that has the keyboard then.
    """

    entered = Signal()

    def __init__(self, longest: int, as_wide_as: str = "") -> None:
        super().__init__(longest)
        self._as_wide_as = as_wide_as

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            event.accept()
            if not event.isAutoRepeat():
                self.entered.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        if self._as_wide_as:
            size.setWidth(self.fontMetrics().horizontalAdvance(self._as_wide_as) + _BORDERS)
        return size
