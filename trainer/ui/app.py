"""Starts the application: the object graph is made here, once, and ended here."""

from __future__ import annotations

import contextlib
import gc
import sys
import traceback
from pathlib import Path
from random import Random
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ..domain.errors import FontMissingError, TrainerError
from ..services import locations
from ..services.chance import CHANCE
from ..services.clock import CLOCK, Clock
from ..services.console import complain
from ..services.data_folder import take_folder
from ..services.window_file import keep_place
from ..services.workspace import Workspace
from .application import application, install_language
from .kit.context import Context, shown
from .theme.fonts import load_fonts, load_more_fonts
from .theme.icons import Icons
from .theme.theme import Theme
from .window.main_window import MainWindow


class Session(QObject):
    """One run of the window on one data folder."""

    crashed = Signal(str)
    painted = Signal()

    def __init__(
        self, app: QApplication, folder: Path, clock: Clock = CLOCK, chance: Random = CHANCE
    ) -> None:
        """Open the data folder and show the window.

        Raises:
            AlreadyOpenError: another instance uses the folder.
            DataFolderError, NewerStoreError: see the workspace.
        """
        super().__init__()
        self._assets = locations.shipped("assets")
        self._lock = take_folder(folder)
        with contextlib.ExitStack() as undo:
            # What fails half-way leaves nothing open: one may want to try again.
            undo.callback(self._lock.release)
            self.workspace = Workspace(folder, locations.shipped("modules"), clock, chance)
            undo.callback(self.workspace.close)
            self._open_window(app)
            undo.pop_all()

    def _open_window(self, app: QApplication) -> None:
        settings = self.workspace.settings
        self._missing = load_fonts(self._assets)
        install_language(app, self._assets, settings.language)
        self.theme = Theme(app, settings)
        context = Context(self.workspace, self.theme, Icons(self._assets), self._assets)
        self.window = MainWindow(context)
        self.crashed.connect(self.window.show_bug, Qt.ConnectionType.QueuedConnection)
        self.window.painted.connect(self._on_painted)
        self._first_page()
        self.window.show()

    def _first_page(self) -> None:
        self.workspace.name_strangers(self.tr("Name unknown"))
        learner = self.workspace.last_learner()
        if learner is None:
            self.window.go("start")
        else:
            self.window.enter(learner)

    @Slot()
    def _on_painted(self) -> None:
        """Notice the first painting: everything that can wait waits until then."""
        self.window.painted.disconnect(self._on_painted)
        QTimer.singleShot(0, self, self._after_first_page)

    def _after_first_page(self) -> None:
        self.painted.emit()
        # Only now the frame around the window is known.
        self.window.sight.settle()
        self._missing += load_more_fonts(self._assets)
        self.window.setWindowIcon(QIcon(str(self._assets / "icons" / "app.svg")))
        if self._missing:
            self.window.show_error(FontMissingError(file=", ".join(self._missing)))
        self.workspace.catch_up()
        for notice in self.workspace.take_notices():
            self.window.banner.add(shown(notice))
        try:
            if self.workspace.index.is_stale():
                self.workspace.index.rebuild()
                self.window.renew()
        except TrainerError as error:
            self.window.show_error(error)

    def close(self) -> None:
        """End the run: window, databases, lock."""
        try:
            keep_place(self.workspace.folder, self.window.sight.place)
            self.window.close()
            self.workspace.close()
        finally:
            self._lock.release()
        self.window.deleteLater()

    def on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Tell of an unforeseen error; may be called on any thread, so it only emits."""
        if isinstance(error, KeyboardInterrupt):
            QApplication.exit(130)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        complain(details)
        self.crashed.emit(details)


def run(*, probe: bool = False, clock: Clock = CLOCK) -> int:
    """Open the window and stay until it is closed; with ``probe`` until it is painted."""
    app = application()
    try:
        session = _opened(app, clock, probe=probe)
    finally:
        # What was made until now is never looked through again; what comes is.
        gc.freeze()
        gc.enable()
    if session is None:
        return 1
    sys.excepthook = session.on_exception
    if probe:
        session.painted.connect(app.quit)
    code = app.exec()
    try:
        session.close()
    except Exception:  # noqa: BLE001 - the window is gone: nobody is left to be told
        complain(traceback.format_exc())
        code = code or 1
    sys.excepthook = sys.__excepthook__
    return code


def _opened(app: QApplication, clock: Clock, *, probe: bool) -> Session | None:
    """Open the data folder as often as the user wants to try; None when they give up."""
    while True:
        folder: Path | None = None
        try:
            folder = locations.data_folder()
            return Session(app, folder, clock)
        except Exception as error:  # noqa: BLE001 - whatever it is, the user is told
            from .refusal import refuse

            if not refuse(app, error, folder, probe=probe):
                return None
