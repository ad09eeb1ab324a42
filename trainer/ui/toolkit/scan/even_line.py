"""A layout for a few short choices: on one line, or in even columns where that is too narrow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize

from ...kit.flow import FlowLayout

_MOST_EXTRA = 24
"""Pixels that a choice gets more than it asks for, where there is room on one line."""


class EvenLine(FlowLayout):
    """The order of adding is that of reading. Lines of the same choices have the same columns."""

    def _place(self, area: QRect, *, move: bool) -> int:
        columns, tall = self._columns(area.width()), self._tallest()
        for at, item in enumerate(self._items if move else ()):
            line, column = divmod(at, len(columns))
            left = area.x() + sum(columns[:column]) + column * self.spacing()
            top = area.y() + line * (tall + self.spacing())
            item.setGeometry(QRect(QPoint(left, top), QSize(columns[column], tall)))
        lines = -(-len(self._items) // max(1, len(columns)))
        return lines * tall + max(0, lines - 1) * self.spacing()

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
