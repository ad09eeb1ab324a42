"""Puts files aside: what could not be read is never deleted."""

from __future__ import annotations

import itertools
from datetime import datetime
from pathlib import Path

from ..domain.time.moments import compact, in_utc
from ..patience import replace
from .files import make_folder, sync_folder

DAMAGED = "damaged"
"""The folder in which a folder of its own is made each time."""
TRIAL = "trial"
INCOMING = "incoming.db"
"""Where a database is looked at, and where one is made, while it is mended."""


def new_place(folder: Path, now: datetime) -> Path:
    """Return a place in ``folder`` where nothing stands yet, also when the clock stood still."""
    stamp = compact(in_utc(now))
    names = (f"{stamp}-{number}" if number else stamp for number in itertools.count())
    return next(folder / DAMAGED / name for name in names if not (folder / DAMAGED / name).exists())


def put_aside(folder: Path, files: list[Path], place: Path) -> None:
    """Move ``files`` of ``folder`` to ``place``, each in the folder that it was in.

    Raises:
        OSError: some are still where they were.
    """
    for file in files:
        if file.exists():
            target = place / file.relative_to(folder)
            make_folder(target.parent)
            replace(file, target)
            sync_folder(target.parent)
    sync_folder(folder)
