"""The settings of this laptop, in a small JSON file that is read before anything else."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any
from zlib import crc32

from ..domain.errors import TrainerError
from ..domain.look.settings import Settings
from .aside import new_place, put_aside
from .files import load_json, write_json

_MARK = "mark"


def read_settings(file: Path) -> Settings:
    """Return the settings; a missing, damaged or odd file gives defaults, value by value."""
    try:
        return looked_up(file)[0]
    except OSError:
        return Settings()


def looked_up(file: Path) -> tuple[Settings, bool]:
    """Return the settings, and whether all that was kept is in them.

    Raises:
        OSError: they can't be read now, which tells nothing of what is in them.
    """
    try:
        values = load_json(file)
    except OSError:
        # A disk that stood in the way for a moment costs nobody their settings.
        values = load_json(file)
    if values is None:
        return Settings(), False
    settings = Settings.from_untrusted(values)
    kept = asdict(settings)
    # A file of an older version has no mark, and may lack a setting.
    as_written = values.get(_MARK, _mark(values)) == _mark(values)
    allowed = all(values[name] == kept[name] for name in values.keys() & kept.keys())
    return settings, as_written and allowed


def read_or_put_aside(file: Path, now: datetime) -> tuple[Settings, bool]:
    """Return the settings, and whether all is in them; a damaged file is put aside.

    Raises:
        OSError: they can't be read now; the file stays as it is.
    """
    settings, is_whole = looked_up(file)
    if not is_whole:
        with suppress(OSError, TrainerError):
            put_aside(file.parent, [file], new_place(file.parent, now))
            write_settings(file, settings)
    return settings, is_whole


def write_settings(file: Path, settings: Settings) -> None:
    """Keep ``settings``.

    Raises:
        FileWriteError: the file can't be written; it is as it was.
    """
    values = asdict(settings)
    write_json(file, {**values, _MARK: _mark(values)})


def _mark(values: dict[str, Any]) -> int:
    """Return a checksum of all but the mark: a changed letter may be an allowed value, too."""
    said = sorted((name, repr(value)) for name, value in values.items() if name != _MARK)
    return crc32(repr(said).encode("utf-8", "replace"))
