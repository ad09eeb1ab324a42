"""What the keys of the window do: a method for each action in ``KEYS``."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ...domain.errors import TrainerError
from ..kit.context import Context
from ..kit.keys import action_of, number_of
from ..kit.page import Page


class Window(Protocol):
    """What the keys need of the window."""

    context: Context

    @property
    def page(self) -> Page | None: ...

    def go(self, id: str, argument: object = None) -> None: ...

    def show_error(self, error: TrainerError) -> None: ...

    def focusWidget(self) -> QWidget | None: ...

    def isFullScreen(self) -> bool: ...

    def windowState(self) -> Qt.WindowState: ...

    def setWindowState(self, state: Qt.WindowState, /) -> None: ...


class WindowKeys:
    """Takes the keys that no field or button has taken."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key means here; False when it means nothing."""
        action, number, page = action_of(event), number_of(event), self._window.page
        if action:
            return bool(getattr(self, action)())
        return bool(number) and page is not None and page.take_number(number)

    def go_on(self) -> bool:
        """Press the button that has the keyboard, or else do what Enter means on the page."""
        focused = self._window.focusWidget()
        if isinstance(focused, QPushButton) and focused.isVisible():
            focused.click()
            return True
        return self._window.page is not None and self._window.page.go_on()

    def go_back(self) -> bool:
        """Leave the full screen, or else do what Esc means on the page."""
        if self._window.isFullScreen():
            return self.full_screen()
        return self._window.page is not None and self._window.page.go_back()

    def bigger(self) -> bool:
        """Make the text larger."""
        return self._set_text_size(self._window.context.workspace.settings.bigger_text())

    def smaller(self) -> bool:
        """Make the text smaller."""
        return self._set_text_size(self._window.context.workspace.settings.smaller_text())

    def design_size(self) -> bool:
        """Make the text as large as at first."""
        return self._set_text_size(100)

    def _set_text_size(self, size: int) -> bool:
        context = self._window.context
        try:
            context.theme.use(context.workspace.change_settings(text_size=size))
        except TrainerError as error:
            self._window.show_error(error)
        return True

    def full_screen(self) -> bool:
        """Go to the full screen, or back."""
        # As it was before: a window that filled the screen does so again.
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)
        return True

    def search(self) -> bool:
        """Show the page to search."""
        self._window.go("search")
        return True

    def help_now(self) -> bool:
        """Show where help is."""
        self._window.go("help")
        return True

    def print(self) -> bool:
        """Print what is on the page."""
        if self._window.page is not None:
            self._window.page.print()
        return True

    def keys(self) -> bool:
        """Show the list of keys."""
        self._window.go("keys")
        return True
