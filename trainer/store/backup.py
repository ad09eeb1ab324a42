"""Copies of a database: made whole, checked after writing, thinned in generations."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

from ..domain.errors import UnreadableStoreError
from ..domain.time.dating import SLACK, believable
from ..domain.time.moments import compact, days_later, in_utc
from ..patience import remove, replace
from .connection import Connection
from .files import make_folder, remove_database, sync_file, sync_folder
from .keys import Key

STEM = "progress"
UNCHECKED = "unchecked.tmp"
"""One name: what a stopped app left is gone after the next copy."""
_NEWEST = 3
_DAYS = 7
_MONTHS = 12


def make_backup(
    connection: Connection, key: Key | None, folder: Path, now: datetime, stem: str = STEM
) -> Path:
    """Copy an open database into ``folder``, open the copy to check it, then thin out old ones.

    Raises:
        StoreFullError, StoreWriteError: no copy was made.
        UnreadableStoreError: the copy was not good.
    """
    make_folder(folder)
    target = folder / f"{stem}-{compact(in_utc(now))}.db"
    unchecked = folder / UNCHECKED
    remove_database(unchecked)
    try:
        connection.copy_to(unchecked)
        check(unchecked, key, connection.version)
        sync_file(unchecked)
        replace(unchecked, target)
    finally:
        remove_database(unchecked)
    sync_folder(folder)
    # A clock that was wrong once may put older copies before this one.
    keep = kept((file.name for file in backups(folder, stem)), now) | {target.name}
    for file in backups(folder, stem):
        if file.name not in keep:
            remove(file)
    return target


def backups(folder: Path, stem: str = STEM) -> list[Path]:
    """Return the backups in ``folder``, the newest first."""
    return sorted(folder.glob(f"{stem}-*.db"), reverse=True)


def day_of(backup: Path) -> str:
    """Return the day on which a backup was made, such as 22-11-2026; empty if it can't be right."""
    stamp = _stamp(backup.name)
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
    limit = compact(days_later(today, SLACK))

    def age(name: str) -> tuple[bool, str]:
        return _stamp(name)[: len(limit)] <= limit, name

    ordered = sorted(names, key=age, reverse=True)
    days: dict[str, str] = {}
    months: dict[str, str] = {}
    for name in ordered:
        stamp = _stamp(name)
        days.setdefault(stamp[:8], name)
        months.setdefault(stamp[:6], name)
    return frozenset(
        (*ordered[:_NEWEST], *list(days.values())[:_DAYS], *list(months.values())[:_MONTHS])
    )


def _stamp(name: str) -> str:
    return name.partition("-")[2]


def check(file: Path, key: Key | None, version: int) -> None:
    """Make sure that a copy can be read in full, and is one file.

    Raises:
        UnreadableStoreError: it isn't good.
    """
    copy = Connection(file, key)
    try:
        found = copy.read("PRAGMA quick_check(1)")
        if found != [("ok",)] or copy.version != version:
            raise UnreadableStoreError(file=file.name, details=f"{found}, version {copy.version}")
        # The copy is a single file again, without a WAL beside it.
        copy.read("PRAGMA journal_mode = DELETE")
    finally:
        copy.close()
