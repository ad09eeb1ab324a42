"""Where a widget scrolls, and how to have it seen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

_ROOM = 24
"""Pixels to show above and below."""

_GROWN = 60
"""Milliseconds after which a page has found its height."""


def scroll_area_of(widget: QWidget) -> QScrollArea | None:
    """Return the nearest area around ``widget`` that scrolls."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    return area


def bring_into_view(widget: QWidget) -> None:
    """Scroll as little as needed to show ``widget``."""
    area = scroll_area_of(widget)
    if area is not None and widget.isVisible():
        area.ensureWidgetVisible(widget, 0, _ROOM)


def soon_in_view(widget: QWidget) -> None:
    """Scroll to ``widget``, which just came on screen, once it has its place."""
    QTimer.singleShot(_GROWN, widget, partial(bring_into_view, widget))
