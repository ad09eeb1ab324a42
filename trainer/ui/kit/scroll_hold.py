"""Keeps in sight what one was looking at, when text grows or the window gets another width."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

_SETTLES = 300
"""Milliseconds in which the layouts find their new places."""

_ACROSS, _DOWN = (0.3, 0.5, 0.7), (1, 12, 30, 60)
"""Where it looks for something at the top: parts of the width, and pixels below it."""


class ScrollHold(QObject):
    """Remembers where the keyboard is, or else what is at the top, and brings it back there."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area, self._bar = area, area.verticalScrollBar()
        self._top: QWidget | None = None
        self._below = 0.0
        self._had: QWidget | None = None
        self._keyboard: QWidget | None = None
        """Where the keyboard was when it began to hold; None when that was not in sight."""
        self._looking, self._settling = QTimer(self), QTimer(self)
        for timer, pause in ((self._looking, 0), (self._settling, _SETTLES)):
            timer.setSingleShot(True)
            timer.setInterval(pause)
        self._looking.timeout.connect(self._look)
        self._settling.timeout.connect(self._put)
        self._bar.valueChanged.connect(self._looking.start)
        self._bar.rangeChanged.connect(self._on_range_changed)

    @Slot()
    def _look(self) -> None:
        """Remember what is at the top now."""
        body, at = self._area.widget(), self._bar.value()
        if body is None or self._settling.isActive():
            return
        self._top = _at(body, at) if at else None
        if self._top is not None:
            y = self._top.mapTo(body, QPoint(0, 0)).y()
            self._below = (at - y) / max(1, self._top.height())

    @Slot()
    def hold(self) -> None:
        """Keep what is looked at where it is, until all has found its place."""
        if not self._settling.isActive():
            focused = self._focused()
            is_seen = focused is not None and not focused.visibleRegion().isEmpty()
            self._keyboard = focused if is_seen else None
            self._had = focused
        self._settling.start()
        self._put()

    @Slot()
    def _on_range_changed(self) -> None:
        if self._settling.isActive():
            self._put()
            # What is inside finds its own place only after this.
            QTimer.singleShot(0, self, self._put)

    @Slot()
    def _put(self) -> None:
        body, top, focused = self._area.widget(), self._top, self._focused()
        if body is None:
            return
        if focused is not None and focused is not self._had:
            # One went on meanwhile: that is what is looked at now.
            self._area.ensureWidgetVisible(focused, 0, 24)
            return
        if top is not None and isValid(top) and body.isAncestorOf(top):
            y = top.mapTo(body, QPoint(0, 0)).y() + round(self._below * top.height())
            self._bar.setValue(y)
        if focused is not None and focused is self._keyboard:
            self._area.ensureWidgetVisible(focused, 0, 24)

    def _focused(self) -> QWidget | None:
        """Return what has the keyboard, if it is on this page."""
        focused: QWidget | None = self._area.window().focusWidget()
        body = self._area.widget()
        inside = focused is not None and body is not None and body.isAncestorOf(focused)
        return focused if inside else None


def _at(body: QWidget, y: int) -> QWidget | None:
    """Return the innermost thing at a height of what scrolls, or just below it."""
    places = (QPoint(round(body.width() * part), y + more) for more in _DOWN for part in _ACROSS)
    return next((found for at in places if (found := body.childAt(at)) is not None), None)
