"""Says in a window of its own why the app can't start; needs nothing of what may have failed."""

from __future__ import annotations

import traceback
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ..domain.errors import (
    AlreadyOpenError,
    DataFolderError,
    StoreBusyError,
    StoreFullError,
    TrainerError,
)
from ..domain.look.settings import Settings
from ..domain.start_errors import LASTING, NoRoomError, UnforeseenStartError
from ..services import locations
from ..services.console import complain
from ..store.settings_file import read_settings
from .application import install_language
from .dialogs.cannot_start import CannotStart
from .theme.fonts import load_fonts
from .theme.theme import Theme

_MAY_PASS = (AlreadyOpenError, DataFolderError, StoreBusyError, UnforeseenStartError)


def refuse(app: QApplication, error: Exception, folder: Path | None, *, probe: bool) -> bool:
    """Show why ``folder`` can't be opened, and wait; True when the user wants to try again.

    With ``probe`` it is only said on the console.
    """
    known = told(error)
    assets = locations.shipped("assets")
    settings = read_settings(folder / "settings.json") if folder else Settings()
    install_language(app, assets, settings.language)
    text = known.message.shown(_translated)
    complain(text)
    if not isinstance(error, TrainerError):
        complain(known.details)
    if probe:
        return False
    load_fonts(assets)
    theme = Theme(app, settings)
    window = CannotStart(theme, text, known.details, may_pass=may_pass(known))
    window.show()
    app.exec()
    window.deleteLater()
    theme.deleteLater()
    return window.again


def told(error: Exception) -> TrainerError:
    """Return ``error`` as it is told at a start: nothing is lost yet, and nothing was done."""
    if isinstance(error, StoreFullError):
        return NoRoomError(details=error.details)
    if isinstance(error, TrainerError):
        return error
    return UnforeseenStartError(details="".join(traceback.format_exception(error)))


def may_pass(error: TrainerError) -> bool:
    """Tell whether trying again, in a moment or after doing something, can help."""
    return isinstance(error, _MAY_PASS) and not isinstance(error, LASTING)


def _translated(template: str) -> str:
    return QApplication.translate("errors", template)
