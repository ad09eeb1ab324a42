"""The settings of this laptop, in a small JSON file that is read before anything else."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from ..domain.settings import Settings
from .files import read_json, write_json


def read_settings(file: Path) -> Settings:
    """Return the settings; a missing, damaged or odd file gives defaults, value by value."""
    return Settings.from_untrusted(read_json(file))


def write_settings(file: Path, settings: Settings) -> None:
    """Keep ``settings``.

    Raises:
        FileWriteError: the file can't be written; it is as it was.
    """
    write_json(file, asdict(settings))
