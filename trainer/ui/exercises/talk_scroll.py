"""Scrolls a page along with a talk, once all has found its place."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from ...domain.look.tokens import SPACE
from .talk_parts import Bubble

_GROWN = 60
"""Milliseconds after which a page has found its height."""


class TalkScroll(QObject):
    """Keeps the newest words and all the choices of ``view`` in sight, with ``panel`` beside."""

    def __init__(self, view: QWidget, panel: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._panel = panel
        self._last: Bubble | None = None
        self._had: QWidget | None = None
        """Where the keyboard was when it went to the newest words."""

    def hold(self, held: bool) -> None:
        """Stop painting while the talk is built anew, or paint again."""
        for part in (self._view, self._panel):
            part.setUpdatesEnabled(not held)

    def follow(self, last: Bubble | None) -> None:
        """Go to the bubble ``last``, the newest words, as soon as it has its place."""
        self._last, self._had = last, None
        # After the layout has settled; otherwise the new bubble has no place yet.
        QTimer.singleShot(0, self, self._go)
        # With large text the page grows in more than one pass.
        QTimer.singleShot(_GROWN, self, self._go)

    def to_top(self) -> None:
        """Go to where the talk begins, to read all of it."""
        self._last = None
        area, page = self._area()
        if area is not None and page is not None:
            self.hold(False)
            top = self._view.mapTo(page, self._view.rect().topLeft()).y()
            area.verticalScrollBar().setValue(top - SPACE["l"])

    def _go(self) -> None:
        self.hold(False)
        (area, page), last = self._area(), self._last
        if area is None or page is None or last is None or self._is_left():
            return
        bottom = self._view.mapTo(page, self._view.rect().bottomLeft()).y()
        top = last.mapTo(page, last.rect().topLeft()).y()
        height = area.viewport().height()
        wanted = top if bottom - top > height else bottom - height
        area.verticalScrollBar().setValue(wanted + SPACE["m"])

    def _is_left(self) -> bool:
        """Tell whether the keyboard went on to something else since the first time."""
        focused: QWidget | None = self._view.window().focusWidget()
        before, self._had = self._had, focused
        return before not in (None, focused)

    def _area(self) -> tuple[QScrollArea | None, QWidget | None]:
        area: QWidget | None = self._view.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        return area, area.widget() if area is not None else None
