"""The one place where a database is opened, and the one way to write to it.

SQLCipher brings its own, recent SQLite; a database without a key is a plain SQLite file.
sqlite-utils is imported at the first use of :attr:`Connection.utils`, which is never before the
first page is on screen unless there is something to migrate.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlcipher3
from sqlcipher3 import dbapi2

from ..domain.errors import (
    StoreBusyError,
    StoreFullError,
    StoreWriteError,
    TrainerError,
    UnreadableStoreError,
)
from .keys import Key

if TYPE_CHECKING:
    from sqlite_utils import Database

DatabaseError = dbapi2.Error

_BUSY_MILLISECONDS = 5000
_FULL = ("full", "disk i/o error")
_BUSY = ("locked", "busy")


class Connection:
    """An open database, used from one thread."""

    def __init__(self, file: Path, key: Key | None = None) -> None:
        """Open ``file``, or make it.

        Raises:
            UnreadableStoreError: it can't be read as a database with this key.
        """
        self.file = file
        self._utils: Database | None = None
        self._raw: Any = None
        try:
            self._raw = dbapi2.connect(str(file), isolation_level=None)
            if key:
                self._raw.execute(f"PRAGMA key = {key.pragma}")
            self._raw.execute(f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}")
            self._raw.execute("PRAGMA journal_mode = WAL").fetchall()
            # WAL with NORMAL loses acknowledged answers at a power cut (docs/measures.md).
            self._raw.execute("PRAGMA synchronous = FULL")
            self._raw.execute("PRAGMA trusted_schema = OFF")
            self.version = int(self._raw.execute("PRAGMA user_version").fetchone()[0])
        except DatabaseError as error:
            self.close()
            raise UnreadableStoreError(file=self.file.name, details=str(error)) from error

    @property
    def utils(self) -> Database:
        """Return the sqlite-utils face of this connection."""
        if self._utils is None:
            # sqlite-utils takes a module named pysqlite3 in place of the standard library's.
            sys.modules.setdefault("pysqlite3", sqlcipher3)
            sys.modules.setdefault("pysqlite3.dbapi2", dbapi2)
            from sqlite_utils import Database

            self._utils = Database(self._raw)
        return self._utils

    def read(self, sql: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """Return all rows of a query.

        Raises:
            UnreadableStoreError: a page that it needs is damaged.
        """
        try:
            rows: list[tuple[Any, ...]] = self._raw.execute(sql, values).fetchall()
        except DatabaseError as error:
            raise UnreadableStoreError(file=self.file.name, details=str(error)) from error
        return rows

    @contextmanager
    def write(self) -> Iterator[Any]:
        """Write in one transaction that is on disk when the block ends, or leave no trace.

        Raises:
            StoreFullError: no room; StoreBusyError: held by another program; StoreWriteError:
                anything else. In each case what was there before is untouched.
        """
        try:
            # IMMEDIATE: a deferred BEGIN fails half-way when two programs write.
            self._raw.execute("BEGIN IMMEDIATE")
            try:
                yield self._raw
            except BaseException:
                self._roll_back()
                raise
            self._commit()
        except DatabaseError as error:
            raise _user_error(error) from error

    def _commit(self) -> None:
        try:
            self._raw.execute("COMMIT")
        except DatabaseError:
            self._roll_back()
            raise

    def _roll_back(self) -> None:
        # SQLite has already rolled back by itself after some errors.
        if self._raw.in_transaction:
            self._raw.execute("ROLLBACK")

    def copy_to(self, file: Path) -> None:
        """Write a compact copy with the same key to ``file``, which may not exist.

        Raises:
            StoreFullError, StoreWriteError: the copy could not be made.
        """
        try:
            self._raw.execute("VACUUM INTO ?", (str(file),))
        except DatabaseError as error:
            raise _user_error(error) from error

    def close(self) -> None:
        """Close; the WAL is folded into the file."""
        if self._raw is not None:
            self._raw.close()


def _user_error(error: Exception) -> TrainerError:
    text = str(error).lower()
    if any(word in text for word in _FULL):
        return StoreFullError(details=str(error))
    if any(word in text for word in _BUSY):
        return StoreBusyError(details=str(error))
    return StoreWriteError(details=str(error))
