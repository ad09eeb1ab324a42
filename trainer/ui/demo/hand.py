"""A hand for the window: it clicks and types as a person does."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from ...domain.talk_script import EndingLevel
from ..main_window import MainWindow


class Style(Enum):
    """How a learner answers: right, so-so, or wrong wherever that can be."""

    BEST = (EndingLevel.STRONG, EndingLevel.ENOUGH, EndingLevel.OPEN)
    MIDDLING = (EndingLevel.ENOUGH, EndingLevel.STRONG, EndingLevel.OPEN)
    WORST = (EndingLevel.OPEN, EndingLevel.ENOUGH, EndingLevel.STRONG)


class UnexpectedError(Exception):
    """The window does not show what it should; the text says what was expected."""


class Hand:
    """Clicks and types in one window."""

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

    def click(self, widget: QWidget | None, what: str) -> None:
        """Click a widget that is visible and can be used."""
        if widget is None or not widget.isVisible() or not widget.isEnabled():
            raise UnexpectedError(f"there is no {what} to click")
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
