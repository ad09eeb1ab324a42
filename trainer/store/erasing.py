"""Erases from the copies what was erased: whoever reads "erased from this computer" may trust it.

What has to go is remembered in the database itself, in the transaction that erased it there, and
crossed off when no copy has it any more; so it is also done after the app was ended half-way. In a
copy, the row becomes as it is now, or goes. A copy is written anew and put in its own place.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from ..domain.errors import TrainerError, UnreadableStoreError
from ..patience import remove, replace
from .aside import DAMAGED
from .backup import UNCHECKED, check
from .connection import COUNT_CHANGE, Connection
from .files import remove_database, sync_file, sync_folder
from .keys import Key
from .looking import looked_at
from .shape import Shape, Table

_REMEMBER = "INSERT OR IGNORE INTO erasing (shelf, one, other) VALUES (?, ?, ?)"
_DONE = "DELETE FROM erasing WHERE shelf = ? AND one = ? AND other = ?"
_BESIDE = ("-wal", "-journal")

Place = tuple[str, str, str]
"""A table, and the two columns that name a row in it."""


def erase(connection: Connection, table: str, sql: str, values: tuple[Any, ...], place: Any) -> int:
    """Delete or replace a row with ``sql``, so that it is gone from the file and the WAL beside it.

    It is remembered that it has to go from copies too: see :class:`Eraser`. Returns how many rows
    there were.

    Raises:
        StoreFullError, StoreBusyError, StoreWriteError: it is still there.
    """
    with connection.write() as raw:
        count: int = raw.execute(sql, values).rowcount
        if count:
            raw.execute(_REMEMBER, (table, *place))
            raw.execute(COUNT_CHANGE)
    if count:
        connection.fold_in()
    return count


class Eraser:
    """Erases from all copies in a folder of the database that is open there."""

    def __init__(self, folder: Path, shape: Shape, key: Key | None, connection: Connection) -> None:
        self._folder = folder
        self._shape = shape
        self._key = key
        self._connection = connection

    def erase(self) -> bool:
        """Erase what is still to be erased; False when a copy has it still, or can't be read."""
        try:
            places: list[Place] = self._connection.read("SELECT shelf, one, other FROM erasing")
            if not places:
                return True
            rows = [(self._table(place), place[1:], self._now(place)) for place in places]
            # Each of them, also when one can't be written.
            clean = {self._is_clean(file, rows) for file in self._copies()} <= {True}
            if clean:
                with self._connection.write() as raw:
                    raw.executemany(_DONE, places)
        except (TrainerError, OSError):
            return False
        return clean

    def _table(self, place: Place) -> Table:
        return next(one for one in self._shape.tables if one.name == place[0])

    def _now(self, place: Place) -> tuple[Any, ...] | None:
        table = self._table(place)
        found = self._connection.read(_query(table), place[1 : 1 + table.keys])
        return found[0] if found else None

    def _copies(self) -> Iterator[Path]:
        stem = self._shape.stem
        for pattern in (
            f"backups/{stem}-*.db",
            f"{DAMAGED}/*/{stem}.db",
            f"{DAMAGED}/*/backups/{stem}-*.db",
        ):
            yield from sorted(self._folder.glob(pattern))

    def _is_clean(self, file: Path, rows: list[Any]) -> bool:
        """Erase from one copy; False when that can't be done now."""
        edited = file.with_name(UNCHECKED)
        try:
            if not self._has(file, rows):
                return True
            remove_database(edited)
            shutil.copyfile(file, edited)
            for suffix in _BESIDE:
                if _beside(file, suffix).exists():
                    shutil.copyfile(_beside(file, suffix), _beside(edited, suffix))
            with closing(Connection(edited, self._key)) as copy:
                for row in rows:
                    _edit(copy, *row)
                version = copy.version
            if DAMAGED not in file.parts:
                check(edited, self._key, version)
            sync_file(edited)
            replace(edited, file)
            for suffix in _BESIDE:
                remove(_beside(file, suffix))
            sync_folder(file.parent)
        except (TrainerError, OSError):
            return False
        finally:
            remove_database(edited)
        return True

    def _has(self, file: Path, rows: list[Any]) -> bool:
        """Tell whether a copy holds what has to go, as far as looking at it tells."""
        if any(_beside(file, suffix).exists() for suffix in _BESIDE):
            return True
        try:
            with looked_at(file, self._key) as raw:
                return any(_differs(raw, *row) for row in rows)
        except Exception as error:
            raise UnreadableStoreError(file=file.name, details=str(error)) from error


def _beside(file: Path, suffix: str) -> Path:
    return file.with_name(file.name + suffix)


def _query(table: Table) -> str:
    named = " AND ".join(f"{column} = ?" for column in table.columns[: table.keys])
    return f"SELECT {', '.join(table.columns)} FROM {table.name} WHERE {named}"  # noqa: S608


def _differs(raw: Any, table: Table, key: Any, now: tuple[Any, ...] | None) -> bool:
    """Tell whether a row is in a copy, and other than it is now."""
    there = raw.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table.name,)).fetchall()
    found = raw.execute(_query(table), key[: table.keys]).fetchall() if there else []
    return bool(found) and found[0] != now


def _edit(copy: Connection, table: Table, key: Any, now: tuple[Any, ...] | None) -> None:
    """Make a row of a copy as it is now, if it is there."""
    named = " AND ".join(f"{column} = ?" for column in table.columns[: table.keys])
    with copy.write() as raw:
        if not _differs(raw, table, key, now):
            return
        raw.execute(f"DELETE FROM {table.name} WHERE {named}", key[: table.keys])  # noqa: S608
        if now is not None:
            listed, marks = ", ".join(table.columns), ", ".join("?" * len(now))
            sql = f"INSERT INTO {table.name} ({listed}) VALUES ({marks})"  # noqa: S608
            raw.execute(sql, now)
