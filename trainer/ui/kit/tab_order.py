"""Tab goes in the order of reading: what a page adds later comes where it is seen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLayout, QScrollArea, QWidget

_ROOM = 24
"""Pixels to show above and below what Tab comes to."""


def move_on(window: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to what is next in ``window``; False when nothing there takes it."""
    walk = list(_in_order(window))
    stops = [widget for widget in walk if _is_stop(widget)]
    if not stops:
        return False
    target = _beside(walk, stops, window.focusWidget(), forward=forward)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    bring_in_sight(target)
    return True


def bring_in_sight(widget: QWidget) -> None:
    """Scroll so that a widget and a little around it can be seen."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is not None:
        area.ensureWidgetVisible(widget, 0, _ROOM)


def _beside(
    walk: list[QWidget], stops: list[QWidget], here: QWidget | None, *, forward: bool
) -> QWidget:
    """Return the stop after or before ``here``, which need not be a stop; round at the ends."""
    at = walk.index(here) if here in walk else (-1 if forward else len(walk))
    later = (one for one in stops if walk.index(one) > at)
    earlier = (one for one in reversed(stops) if walk.index(one) < at)
    return next(later, stops[0]) if forward else next(earlier, stops[-1])


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    """Yield the visible widgets inside ``widget`` as its layouts have them."""
    for part in _parts(widget):
        if part.isVisible():
            yield part
            yield from _in_order(part)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    layout = widget.layout()
    if inside is not None:
        yield inside
    elif layout is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        part, inner = item.widget(), item.layout()
        if part is not None:
            yield part
        elif inner is not None:
            yield from _laid_out(inner)


def _is_stop(widget: QWidget) -> bool:
    """Tell whether Tab comes here. Among radio buttons it comes to the chosen one."""
    if not widget.isEnabled():
        return False
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    chosen = group.checkedButton() if group is not None and group.exclusive() else None
    if chosen is not None and chosen.isEnabled():
        # Whatever its focus policy: Qt gives that to the one that had the keyboard last.
        return chosen is widget
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
