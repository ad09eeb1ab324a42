"""Nobody leaves a page with something on it that could not be kept, unless they say so."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QSessionManager

from ..kit.page import Page
from .held_bar import HeldBar

NEVER_HELD = frozenset({"help", "services", "route"})
"""Pages that one comes to at any moment: help doesn't wait for a disk."""


class Window(Protocol):
    """What holding needs of the window."""

    @property
    def page(self) -> Page | None: ...

    def close(self) -> bool: ...

    def isMinimized(self) -> bool: ...

    def showNormal(self) -> None: ...

    def raise_(self) -> None: ...

    def activateWindow(self) -> None: ...


class Holding(QObject):
    """Remembers the page that holds one, and what was to be done after it.

    ``held`` asks to show that page.
    """

    held = Signal(object)

    def __init__(self, window: Window, bar: HeldBar) -> None:
        super().__init__(bar)
        self._window, self._bar = window, bar
        self._page: Page | None = None
        self._then: Callable[[], object] | None = None
        bar.tried.connect(self._on_tried)
        bar.let_go.connect(self._on_let_go)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            # The computer is switched off, or the user logs out.
            application.commitDataRequest.connect(self._on_session_ending)
            application.aboutToQuit.connect(self.end)

    def keep_all(self) -> bool:
        """Keep what is unfinished, as far as that can be done, and remember what could not."""
        for page in self._pages():
            if not page.may_leave():
                self._page = page
                return False
        self._page = None
        self._bar.hide()
        return True

    def allows(self, then: Callable[[], object], *, closing: bool = False) -> bool:
        """Keep what is unfinished; if that fails ask first, and do ``then`` after the answer."""
        if self.keep_all():
            return True
        if self._page is not None:
            self._then = then
            self.held.emit(self._page)
            self._bar.ask(self._page.typed(), closing=closing)
        return False

    def allows_closing(self) -> bool:
        """Tell whether the window may close; if not it comes forward, with the question."""
        if self.allows(self._window.close, closing=True):
            return True
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()
        return False

    def _pages(self) -> Iterable[Page]:
        every = (self._page, self._window.page)
        return dict.fromkeys(page for page in every if page is not None)

    @Slot()
    def _on_tried(self) -> None:
        if self.keep_all():
            self._go_on()

    @Slot()
    def _on_let_go(self) -> None:
        page, self._page = self._page, None
        self._bar.hide()
        if page is None:
            return
        page.drop()
        page.lets_go = True
        self._go_on()
        page.lets_go = False

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    @Slot(QSessionManager)
    def _on_session_ending(self, manager: QSessionManager) -> None:
        """Keep what is unfinished; have the system wait where that can't be done."""
        if not self.allows_closing() and manager.allowsInteraction():
            manager.cancel()

    @Slot()
    def end(self) -> None:
        """Keep what can be kept, and let go of what is at work."""
        self.keep_all()
        if self._window.page is not None:
            self._window.page.gone()
