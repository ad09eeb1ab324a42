"""Where things are: what ships with the app, and what is kept for the user."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent.parent
_SHIPPED = _PACKAGE / "_shipped"
"""Inside a wheel and inside the frozen app; in a checkout both folders are at the top."""

DATA_VARIABLE = "TRAINER_DATA_DIR"


def shipped(name: str) -> Path:
    """Return the folder ``modules`` or ``assets``: in a checkout, a wheel or the frozen app."""
    root = _SHIPPED if _SHIPPED.is_dir() else _PACKAGE.parent
    return root / name


def data_folder() -> Path:
    """Return the folder for what is kept: ``TRAINER_DATA_DIR``, or the system's own place."""
    chosen = os.environ.get(DATA_VARIABLE, "").strip()
    if chosen:
        return Path(chosen).expanduser()
    return platformdirs.user_data_path("Steunpersoon", appauthor=False)
