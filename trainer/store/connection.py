"""The one place where a database is opened, and the one way to write to it.

SQLCipher brings its own, recent SQLite; a database without a key is a plain SQLite file.
sqlite-utils is imported at the first use of :attr:`Connection.utils`, which is never before the
first page is on screen unless there is something to migrate.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlcipher3
from sqlcipher3 import dbapi2

from ..domain.errors import (
    DataFolderError,
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

# SQLite's primary result codes: https://sqlite.org/rescode.html
_BUSY = {5, 6}
_NO_ACCESS = {3, 8, 14, 23}
_NO_ROOM = {10, 13}
"""A full disk is SQLITE_FULL, or SQLITE_IOERR where the file may grow no further."""
_DAMAGED = {11, 26}


class Connection:
    """An open database, used from one thread."""

    def __init__(self, file: Path, key: Key | None = None) -> None:
        """Open ``file``, or make it.

        Raises:
            UnreadableStoreError: it can't be read as a database with this key.
            StoreBusyError, StoreFullError, DataFolderError: it may be sound, but can't be opened
                now.
        """
        self.file = file
        self.damaged = False
        """Whether a damaged page was met."""
        self._utils: Database | None = None
        self._raw: Any = None
        self.version = 0
        try:
            self._open(key)
        except DatabaseError as error:
            self.close()
            if _code(error) not in _NO_ROOM:
                raise self._unread(error) from error
            self._open_on_full_disk(key)

    def _open(self, key: Key | None, *, alone: bool = False) -> None:
        self._raw = dbapi2.connect(str(self.file), isolation_level=None)
        if key:
            # Else SQLCipher writes to the console about damaged pages.
            self._raw.execute("PRAGMA cipher_log_level = NONE")
            self._raw.execute(f"PRAGMA key = {key.pragma}")
        self._raw.execute(f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}")
        if alone:
            self._raw.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
        self._raw.execute("PRAGMA journal_mode = WAL").fetchall()
        # WAL with NORMAL loses acknowledged answers at a power cut (docs/measures.md).
        self._raw.execute("PRAGMA synchronous = FULL")
        # What is written over, and erased later, would stay behind in the file otherwise.
        self._raw.execute("PRAGMA secure_delete = ON").fetchall()
        self._raw.execute("PRAGMA trusted_schema = OFF")
        self.version = int(self._raw.execute("PRAGMA user_version").fetchone()[0])

    def _open_on_full_disk(self, key: Key | None) -> None:
        """Open so that what is there can be read: alone, SQLite needs no room beside the file."""
        try:
            self._open(key, alone=True)
        except DatabaseError as error:
            self.close()
            raise StoreFullError(details=str(error)) from error

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
            StoreBusyError, DataFolderError: it can't be read now.
        """
        try:
            rows: list[tuple[Any, ...]] = self._raw.execute(sql, values).fetchall()
        except DatabaseError as error:
            raise self._unread(error) from error
        return rows

    def read_until_damage(self, sql: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """Return the rows of a query up to the first page that is damaged."""
        rows: list[tuple[Any, ...]] = []
        with suppress(DatabaseError):
            rows.extend(self._raw.execute(sql, values))
        return rows

    @contextmanager
    def write(self) -> Iterator[Any]:
        """Write in one transaction that is on disk when the block ends, or leave no trace.

        Raises:
            StoreFullError: no room; StoreBusyError: held by another program;
                UnreadableStoreError: a page that it needs is damaged; StoreWriteError: anything
                else. In each case what was there before is untouched.
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
            raise self._unwritten(error) from error

    def erase(self, sql: str, values: tuple[object, ...]) -> None:
        """Delete or replace rows, so that they are gone from the file and the WAL beside it.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: they are still there.
        """
        with self.write() as raw:
            raw.execute(sql, values)
        self.read("PRAGMA wal_checkpoint(TRUNCATE)")

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
            StoreFullError, StoreWriteError: the copy could not be made; UnreadableStoreError:
                because a page is damaged.
        """
        try:
            self._raw.execute("VACUUM INTO ?", (str(file),))
        except DatabaseError as error:
            raise self._unwritten(error) from error

    def close(self) -> None:
        """Close; the WAL is folded into the file."""
        if self._raw is not None:
            self._raw.close()

    def _unread(self, error: Exception) -> TrainerError:
        known = self._known(error)
        if known is None and _code(error) in _NO_ACCESS and not self.file.is_dir():
            return DataFolderError(folder=str(self.file.parent), details=str(error))
        self.damaged = self.damaged or known is None
        return known or UnreadableStoreError(file=self.file.name, details=str(error))

    def _unwritten(self, error: Exception) -> TrainerError:
        known = self._known(error)
        if known is None and _code(error) in _NO_ROOM:
            return StoreFullError(details=str(error))
        return known or StoreWriteError(details=str(error))

    def _known(self, error: Exception) -> TrainerError | None:
        """Return what means the same for reading and for writing."""
        if _code(error) in _DAMAGED:
            self.damaged = True
            return UnreadableStoreError(file=self.file.name, details=str(error))
        return StoreBusyError(details=str(error)) if _code(error) in _BUSY else None


def _code(error: Exception) -> int:
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def stored_version(file: Path, key: Key | None = None) -> int | None:
    """Return the version of a database without changing a byte of it; None if it can't be read.

    Opening it to write would fold in a WAL that a program left behind when it was ended.
    """
    if not file.is_file() or not file.stat().st_size:
        return None
    beside = any(file.with_name(file.name + suffix).exists() for suffix in ("-wal", "-journal"))
    raw: Any = None
    try:
        uri = f"{file.absolute().as_uri()}?{'mode=ro' if beside else 'immutable=1'}"
        raw = dbapi2.connect(uri, uri=True, isolation_level=None, timeout=0)
        if key:
            raw.execute("PRAGMA cipher_log_level = NONE")
            raw.execute(f"PRAGMA key = {key.pragma}")
        return int(raw.execute("PRAGMA user_version").fetchone()[0])
    except DatabaseError:
        return None
    finally:
        if raw is not None:
            raw.close()
