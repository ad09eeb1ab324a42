"""Where things are: what ships with the app, and what is kept for the user."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from ..domain.start_errors import UnknownHomeError

_PACKAGE = Path(__file__).resolve().parent.parent
_SHIPPED = _PACKAGE / "_shipped"
"""Inside a wheel and inside the frozen app; in a checkout both folders are at the top."""

DATA_VARIABLE = "TRAINER_DATA_DIR"


def shipped(name: str) -> Path:
    """Return the folder ``modules`` or ``assets``: in a checkout, a wheel or the frozen app."""
    root = _SHIPPED if _SHIPPED.is_dir() else _PACKAGE.parent
    return root / name


def data_folder() -> Path:
    """Return the folder for what is kept: ``TRAINER_DATA_DIR``, or the system's own place.

    Raises:
        UnknownHomeError: it is in a home folder that can't be found.
    """
    chosen = os.environ.get(DATA_VARIABLE, "").strip()
    try:
        if chosen:
            return Path(chosen).expanduser()
        folder = platformdirs.user_data_path("Steunpersoon", appauthor=False)
    except (RuntimeError, KeyError) as error:
        raise UnknownHomeError(folder=chosen or "Steunpersoon", details=str(error)) from error
    if not folder.is_absolute():
        # Without a home folder "~" stays as it is, and would become a folder of that name.
        raise UnknownHomeError(folder=str(folder), details="no home folder")
    return folder
