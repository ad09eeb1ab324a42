"""Copies of a learner's database: made whole, checked after writing, thinned in generations."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

from ..domain.dating import SLACK, believable
from ..domain.errors import UnreadableStoreError
from ..domain.moments import compact, days_later, in_utc
from .connection import Connection
from .files import sync_folder
from .keys import Key

_UNCHECKED = "unchecked.tmp"
"""One name: what a stopped app left is gone after the next copy."""
_NEWEST = 3
_DAYS = 7
_MONTHS = 12


def make_backup(connection: Connection, key: Key | None, folder: Path, now: datetime) -> Path:
    """Copy an open database into ``folder``, open the copy to check it, then thin out old ones.

    Raises:
        StoreFullError, StoreWriteError: no copy was made.
        UnreadableStoreError: the copy was not good.
    """
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"progress-{compact(in_utc(now))}.db"
    unchecked = folder / _UNCHECKED
    _remove(unchecked)
    try:
        connection.copy_to(unchecked)
        _check(unchecked, key, connection.version)
        with unchecked.open("rb+") as stream:
            os.fsync(stream.fileno())
        unchecked.replace(target)
    finally:
        _remove(unchecked)
    sync_folder(folder)
    # A clock that was wrong once may put older copies before this one.
    keep = kept((file.name for file in backups(folder)), now) | {target.name}
    for file in backups(folder):
        if file.name not in keep:
            file.unlink()
    return target


def backups(folder: Path) -> list[Path]:
    """Return the backups in ``folder``, the newest first."""
    return sorted(folder.glob("progress-*.db"), reverse=True)


def day_of(backup: Path) -> str:
    """Return the day on which a backup was made, such as 22-11-2026; empty if it can't be right."""
    stamp = backup.name.removeprefix("progress-")
    try:
        day = date.fromisoformat(stamp[:8])
    except ValueError:
        return ""
    return f"{stamp[6:8]}-{stamp[4:6]}-{stamp[:4]}" if believable(day) else ""


def kept(names: Iterable[str], now: datetime | None = None) -> frozenset[str]:
    """Return which backups stay: the newest 3, and the newest of 7 days and of 12 months.

    One with a day after ``now`` was made under a clock that has been put back since. It counts as
    the oldest, or it would stay for ever in the place of a newer one.
    """
    today = in_utc(now).date() if now else date.max
    limit = f"progress-{compact(days_later(today, SLACK))}"
    ordered = sorted(names, key=lambda name: (name[: len(limit)] <= limit, name), reverse=True)
    days: dict[str, str] = {}
    months: dict[str, str] = {}
    for name in ordered:
        stamp = name.removeprefix("progress-")
        days.setdefault(stamp[:8], name)
        months.setdefault(stamp[:6], name)
    return frozenset(
        (*ordered[:_NEWEST], *list(days.values())[:_DAYS], *list(months.values())[:_MONTHS])
    )


def _check(file: Path, key: Key | None, version: int) -> None:
    copy = Connection(file, key)
    try:
        found = copy.read("PRAGMA quick_check(1)")
        if found != [("ok",)] or copy.version != version:
            raise UnreadableStoreError(file=file.name, details=f"{found}, version {copy.version}")
        # The copy is a single file again, without a WAL beside it.
        copy.read("PRAGMA journal_mode = DELETE")
    finally:
        copy.close()


def _remove(file: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        with contextlib.suppress(OSError):
            file.with_name(file.name + suffix).unlink(missing_ok=True)
