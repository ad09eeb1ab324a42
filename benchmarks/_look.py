"""The window of the app in a child without a screen: every page of it, and what it says.

Uses what a person meets: pages, the message above them, and the sentences on them.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, TypedDict

from PySide6.QtCore import QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from trainer.domain.errors import TrainerError
from trainer.domain.learning.learner import Learner
from trainer.domain.look.settings import Settings
from trainer.services.learning.training import Training
from trainer.services.locations import shipped
from trainer.ui.app import Session
from trainer.ui.application import application, install_language
from trainer.ui.kit.context import shown
from trainer.ui.kit.page_picture import PagePicture
from trainer.ui.window.main_window import MainWindow
from trainer.ui.window.pages import PAGES

from ._services import PEOPLE

NUMBERS = ("112", "113", "0800-0113")
_IN_SHORT = ("learn", "tool", "notes", "certificates", "toolkit", "refresh")
"""Pages of somebody else on the same laptop; the others say the same for everybody."""


class Seen(TypedDict):
    """What was met in the window."""

    cannot_start: str
    """Why the app could not start, in the words of the user; empty when it did."""
    said: list[str]
    """What stood above a page."""
    texts: list[str]
    """All that stood on pages."""
    shut: list[str]
    """Pages, and learners, that could not be opened."""
    crashes: list[str]
    missing_numbers: list[str]
    """Numbers that are not on the page with help."""
    settings: list[int | str]
    """The text size and the theme that are used."""


class Crashes:
    """Errors that nobody foresaw, as the app would be told of them."""

    def __init__(self) -> None:
        self.found: list[str] = []
        sys.excepthook = self

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Remember an error."""
        self.found.append("".join(traceback.format_exception(kind, error, trace))[-1500:])


def get_ready() -> None:
    """Import what the pages need, so that no child has to."""
    for entry in PAGES.values():
        entry.load()


def walk(folder: Path) -> Seen:
    """Open ``folder`` in the real window, and every page for everybody who learns there."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    install_language(app, shipped("assets"), Settings().language)
    seen = Seen(
        cannot_start="",
        said=[],
        texts=[],
        shut=[],
        crashes=[],
        missing_numbers=[],
        settings=[],
    )
    crashes = Crashes()
    try:
        session = Session(app, folder)
    except TrainerError as error:
        seen["cannot_start"] = shown(error.message)
        return seen
    settle(session.window)
    _Walk(session, seen).everywhere()
    used = session.workspace.settings
    seen["settings"] = [used.text_size, used.theme]
    session.close()
    QThreadPool.globalInstance().waitForDone(2000)
    seen["crashes"] = crashes.found
    return seen


def settle(window: QWidget) -> None:
    """Let a window do what it has put off."""
    for _ in range(3):
        QTest.qWait(1)
    window.grab()


def words_of(widget: QWidget) -> Iterator[str]:
    """Yield what can be read on a widget, fields too."""
    for label in widget.findChildren(QLabel):
        if label.isVisible() and label.text():
            yield label.text()
    for line in widget.findChildren(QLineEdit):
        if line.isVisible() and line.text():
            yield line.text()
    for field in widget.findChildren(QPlainTextEdit):
        if field.isVisible() and field.toPlainText():
            yield field.toPlainText()


class _Walk:
    """Goes to every page of one session."""

    def __init__(self, session: Session, seen: Seen) -> None:
        self._session = session
        self._window: MainWindow = session.window
        self._seen = seen
        self._texts: dict[str, None] = {}

    def everywhere(self) -> None:
        """Visit all pages as who was here last, and some as everybody else."""
        self._listen()
        first = self._window.training
        self._visit(PAGES)
        for learner in self._session.workspace.learners():
            is_new = first is None or learner.id != first.learner.id
            if is_new and learner.name in PEOPLE:
                self._be(learner)
        self._seen["texts"] = list(self._texts)

    def _be(self, learner: Learner) -> None:
        self._window.enter(learner)
        self._listen()
        if self._window.training is None:
            self._seen["shut"].append(f"learner {learner.name}")
            return
        self._visit(_IN_SHORT)

    def _visit(self, ids: Any) -> None:
        for id in ids:
            entry, training = PAGES[id], self._window.training
            if entry.needs_learner and training is None:
                continue
            self._window.go(id, argument_for(id, training))
            self._listen()
            if not isinstance(self._window.page, entry.load()):
                self._seen["shut"].append(id)
            elif id == "tool":
                self._await_preview()
            elif id == "help":
                text = " ".join(self._texts)
                gone = [number for number in NUMBERS if number not in text]
                self._seen["missing_numbers"] += gone

    def _await_preview(self) -> None:
        """Let a print be made: who leaves before sees what comes of it in another place."""
        for _ in range(200):
            page = self._window.page
            if page is None or page.findChildren(PagePicture):
                return
            QTest.qWait(5)

    def _listen(self) -> None:
        settle(self._window)
        banner = self._window.banner
        if banner.isVisible():
            self._seen["said"].append(banner.text.text())
            banner.close_button.click()
        if self._window.page is not None:
            self._texts |= dict.fromkeys(words_of(self._window.page))


def argument_for(id: str, training: Training | None) -> object:
    """Return what a page is opened with."""
    if training is None:
        return None
    if id in ("module", "check"):
        return "luisteren"
    if id == "lesson":
        return training.lessons("luisteren")[0].key
    if id == "pair":
        session = training.index.session(training.role)
        return session.talk.place if session else None
    return {"tool": "gesprek-voorbereiden", "search": "stil"}.get(id)
