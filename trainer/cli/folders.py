"""Folders that a command writes in."""

from __future__ import annotations

from pathlib import Path

from ..domain.errors import FileWriteError


def make_folder(folder: Path) -> None:
    """Make a folder, with those above it.

    Raises:
        FileWriteError: it can't be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileWriteError(file=str(folder), details=str(error)) from error
