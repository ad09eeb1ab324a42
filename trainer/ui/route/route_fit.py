"""How the questions and the result of the route map share the window."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea, QWidget

from ...domain.look.tokens import SPACE
from .route_result import RouteResult

_LEFT = 300, 390
"""How wide the questions are, at least and at most: at most, each answer fits on a line."""

_TWO_COLUMNS = 520
"""From here on two services fit beside each other."""

_NO_LIMIT = 16777215


def share(wide: int, left: QWidget, shown: RouteResult, *, scale: float, stacked: bool) -> None:
    """Share a width between the questions on the left and the result."""
    least, most = (round(one * scale) for one in _LEFT)
    width = max(least, min(most, round(wide * 0.38)))
    left.setMinimumWidth(0 if stacked else width)
    left.setMaximumWidth(_NO_LIMIT if stacked else width)
    shown.set_columns(2 if not stacked and wide - width >= _TWO_COLUMNS * scale else 1)


def scroll_to_all_of(one: QWidget, area: QScrollArea) -> None:
    """Show all of a widget, or as much as fits, and scroll no lower than that."""
    inside = area.widget()
    if inside is None:
        return
    top = one.mapTo(inside, QPoint(0, 0)).y() - SPACE["m"]
    below = top + one.height() + 2 * SPACE["m"] - area.viewport().height()
    area.verticalScrollBar().setValue(min(top, below))
