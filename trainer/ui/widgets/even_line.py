"""A layout for a few short choices: on one line, or in even columns where that is too narrow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_MOST_EXTRA = 24
"""Pixels that a choice gets more than it asks for, where there is room on one line."""


class EvenLine(QLayout):
    """The order of adding is that of reading. Lines of the same choices have the same columns."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = -(-len(self._items) // max(1, len(self._columns(width))))
        return lines * self._tallest() + max(0, lines - 1) * self.spacing()

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        columns, tall = self._columns(area.width()), self._tallest()
        for at, item in enumerate(self._items):
            line, column = divmod(at, len(columns))
            left = area.x() + sum(columns[:column]) + column * self.spacing()
            top = area.y() + line * (tall + self.spacing())
            item.setGeometry(QRect(QPoint(left, top), QSize(columns[column], tall)))

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _tallest(self) -> int:
        return max((item.sizeHint().height() for item in self._items), default=0)

    def _columns(self, width: int) -> list[int]:
        """Return how wide each column is."""
        hints = [item.sizeHint().width() for item in self._items]
        spare = width - sum(hints) - (len(hints) - 1) * self.spacing()
        if not hints or spare >= 0:
            extra = min(_MOST_EXTRA, spare // max(1, len(hints)))
            return [hint + extra for hint in hints]
        half = (width - self.spacing()) // 2
        return [half, half] if max(hints) <= half else [width]
