"""Starts the application: the object graph is made here, once, and ended here."""

from __future__ import annotations

import gc
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QLibraryInfo,
    QLocale,
    QLockFile,
    QObject,
    Qt,
    QTimer,
    QTranslator,
    Signal,
    Slot,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from ..domain.errors import AlreadyOpenError, FontMissingError, TrainerError
from ..domain.settings import Settings
from ..services import locations
from ..services.local_day import Clock, utc_now
from ..services.workspace import Workspace, prepare_folder
from .context import Context, shown
from .main_window import MainWindow
from .theme.fonts import load_fonts, load_more_fonts
from .theme.icons import Icons
from .theme.theme import Theme


def application() -> QApplication:
    """Return the one application object, made with its name at first call."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    # As an argument: setStyle returns the style, and PySide6 then makes the enums of its class.
    made = QApplication([*sys.argv[:1], "-style", "Fusion"])
    made.setApplicationName("Steunpersoon")
    return made


def install_language(app: QApplication, assets: Path, language: str) -> None:
    """Have the app's and Qt's own sentences translated; English where a file is missing."""
    locale = QLocale(language)
    QLocale.setDefault(locale)
    ours = str(assets / "i18n")
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("trainer", ours), ("qtbase", qt)):
        translator = QTranslator(app)
        if translator.load(f"{name}_{language}", folder):
            app.installTranslator(translator)


class Session(QObject):
    """One run of the window on one data folder."""

    crashed = Signal(str)
    painted = Signal()

    def __init__(self, app: QApplication, folder: Path, clock: Clock = utc_now) -> None:
        """Open the data folder and show the window.

        Raises:
            AlreadyOpenError: another instance uses the folder.
            DataFolderError, NewerStoreError: see the workspace.
        """
        super().__init__()
        self._assets = locations.shipped("assets")
        self._lock = QLockFile(str(prepare_folder(folder)))
        # A lock is stale when its program is gone, however long ago that was.
        self._lock.setStaleLockTime(0)
        if not self._lock.tryLock(100):
            raise AlreadyOpenError
        try:
            self.workspace = Workspace(folder, locations.shipped("modules"), clock)
        except TrainerError:
            self._lock.unlock()
            raise
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
        self._missing += load_more_fonts(self._assets)
        self.window.setWindowIcon(QIcon(str(self._assets / "icons" / "app.svg")))
        if self._missing:
            self.window.show_error(FontMissingError(file=", ".join(self._missing)))
        try:
            if self.workspace.index.is_stale():
                self.workspace.index.rebuild()
                self.window.renew()
        except TrainerError as error:
            self.window.show_error(error)

    def close(self) -> None:
        """End the run: window, databases, lock."""
        self.window.close()
        self.workspace.close()
        self._lock.unlock()
        self.window.deleteLater()

    def on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Tell of an unforeseen error; may be called on any thread, so it only emits."""
        if isinstance(error, KeyboardInterrupt):
            QApplication.exit(130)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(details)
        self.crashed.emit(details)


def run(*, probe: bool = False, clock: Clock = utc_now) -> int:
    """Open the window and stay until it is closed; with ``probe`` until it is painted."""
    app = application()
    folder = locations.data_folder()
    try:
        session = Session(app, folder, clock)
    except TrainerError as error:
        return _cannot_start(app, error, probe=probe)
    finally:
        # What was made until now is never looked through again; what comes is.
        gc.freeze()
        gc.enable()
    sys.excepthook = session.on_exception
    if probe:
        session.painted.connect(app.quit)
    code = app.exec()
    session.close()
    sys.excepthook = sys.__excepthook__
    return code


def _cannot_start(app: QApplication, error: TrainerError, *, probe: bool) -> int:
    """Say in a small window of its own why the app can't start, with help numbers on it."""
    from .dialogs.cannot_start import CannotStart

    assets = locations.shipped("assets")
    load_fonts(assets)
    install_language(app, assets, Settings().language)
    text = shown(error.message)
    sys.stderr.write(f"{text}\n")
    if probe:
        return 1
    theme = Theme(app, Settings())
    window: QWidget = CannotStart(theme, text, error.details)
    window.show()
    app.exec()
    return 1
