"""A hand for the window: it clicks and types as a person does."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from ...domain.talk.script import EndingLevel
from ..window.main_window import MainWindow

_STILL = 50
"""Milliseconds."""


class Style(Enum):
    """How a learner answers: right, so-so, or wrong wherever that can be."""

    BEST = (EndingLevel.STRONG, EndingLevel.ENOUGH, EndingLevel.OPEN)
    MIDDLING = (EndingLevel.ENOUGH, EndingLevel.STRONG, EndingLevel.OPEN)
    WORST = (EndingLevel.OPEN, EndingLevel.ENOUGH, EndingLevel.STRONG)


class UnexpectedError(Exception):
    """The window does not show what it should; the text says what was expected, and what is."""


class Hand:
    """Clicks and types in one window."""

    patience = 20_000
    """Milliseconds: a busy old laptop may take its time, and a wait that is over takes none."""

    def __init__(self, window: MainWindow, style: Style = Style.BEST) -> None:
        self.window = window
        self.style = style

    def settle(self) -> None:
        """Let the window finish what it is doing."""
        QTest.qWait(1)

    def expect(self, holds: bool, what: str) -> None:
        """Raise :class:`UnexpectedError` unless ``holds``."""
        if not holds:
            raise UnexpectedError(what)

    def wait_for(self, holds: Callable[[], bool], what: str) -> None:
        """Give the window time until ``holds``; raise :class:`UnexpectedError` when it never does.

        What was on screen then stands in the text of the error.
        """
        for _ in range(self.patience // _STILL):
            if holds():
                return
            QTest.qWait(_STILL)
        raise UnexpectedError(f"{what}; {self.seen()}")

    def seen(self) -> str:
        """Return what the window shows, in words for whoever looks for a fault."""
        page, banner = self.window.page, self.window.banner
        said = f", which says: {banner.text.text()}" if banner.isVisible() else ""
        return f"the window shows {type(page).__name__} ({self.window.windowTitle()}){said}"

    def click(self, widget: QWidget | None, what: str) -> None:
        """Click a widget that is visible and can be used."""
        if widget is None or not widget.isVisible() or not widget.isEnabled():
            raise UnexpectedError(f"there is no {what} to click")
        # What was just put on the page may have no size yet: nobody could point at it.
        self.wait_for(lambda: not widget.rect().isEmpty(), f"{what} has no size")
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def click_named(self, name: str) -> None:
        """Click the visible button with an object name."""
        page = self.window.page
        found = page.findChildren(QPushButton, name) if page else []
        self.click(next((one for one in found if one.isVisible()), None), name)

    def type(self, widget: QWidget, text: str) -> None:
        """Type into a field, in any script: ``QTest.keyClicks`` ends the app at an é."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(widget, event)
        self.settle()

    def press(self, key: Qt.Key) -> None:
        """Press a key where the keyboard is."""
        focused: QWidget | None = self.window.focusWidget()
        self.press_in(self.window if focused is None else focused, key)

    def press_in(self, widget: QWidget, key: Qt.Key) -> None:
        """Press a key in one widget."""
        QTest.keyClick(widget, key)
        self.settle()
