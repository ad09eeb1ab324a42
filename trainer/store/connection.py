"""The one place where a database is opened, and the one way to write to it.

SQLCipher brings its own, recent SQLite; a database without a key is a plain SQLite file.
sqlite-utils is imported at the first use of :attr:`Connection.utils`, which is never before the
first page is on screen unless there is something to migrate.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlcipher3
from sqlcipher3 import dbapi2

from ..domain.errors import (
    DataFolderError,
    DiskError,
    StoreBusyError,
    StoreFullError,
    StoreWriteError,
    TrainerError,
    UnreadableStoreError,
)
from ..patience import PAUSES, wait
from .files import has_room, keep_private, make_private
from .keys import Key

if TYPE_CHECKING:
    from sqlite_utils import Database

DatabaseError = dbapi2.Error

COUNT_CHANGE = "UPDATE change SET count = count + 1"
"""Stands in each transaction that changes what is no log: less than was known is noticed by it."""

FAULTS = (DatabaseError, UnicodeError, OverflowError, MemoryError, SystemError)
"""What comes out of SQLite besides its own errors: a damaged byte may stand in the text of one."""

_BUSY_MILLISECONDS = 5000

# SQLite's primary result codes: https://sqlite.org/rescode.html
_BUSY = {5, 6}
_NO_ACCESS = {3, 8, 14, 23}
_FULL = 13
_DISK = 10
"""SQLITE_IOERR: a broken disk, or a full one where the file may grow no further."""
_DAMAGED = {11, 26}


class Connection:
    """An open database, used from one thread."""

    def __init__(self, file: Path, key: Key | None = None) -> None:
        """Open ``file``, or make it.

        Raises:
            UnreadableStoreError: it can't be read as a database with this key.
            StoreBusyError, StoreFullError, DiskError, DataFolderError: it may be sound, but can't
                be opened now.
        """
        self.file = file
        self.committed: Callable[[], object] = _nothing
        """Is called when a change is on disk, before whoever made it is told."""
        self.finish: Callable[[Any], object] = _nothing
        """Is called with what can write, at the end of a transaction."""
        self.closed: Callable[[], object] = _nothing
        self.damaged = False
        """Whether a damaged page was met."""
        self._utils: Database | None = None
        self._raw: Any = None
        try:
            make_private(file)
            self._open(key)
        except Exception as error:
            self.close()
            found = self._unread(error)
            if isinstance(found, (UnreadableStoreError, StoreBusyError)):
                raise found from error
            self._open_again(key, found)

    def _open(self, key: Key | None, *, alone: bool = False) -> None:
        self._raw = dbapi2.connect(str(self.file), isolation_level=None)
        if key is None:
            self._raw.text_factory = _text
        else:
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

    def _open_again(self, key: Key | None, found: TrainerError) -> None:
        """Open once more: a disk or a scanner may have stood in the way for a moment.

        On a full disk alone: SQLite needs no room beside the file then, and what is there is read.
        """
        try:
            self._open(key, alone=isinstance(found, StoreFullError))
        except Exception as error:
            self.close()
            raise found from error

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
            StoreBusyError, DiskError, DataFolderError: it can't be read now.
        """
        try:
            return self._rows(sql, values)
        except Exception as error:
            raise self._unread(error) from error

    def _rows(self, sql: str, values: tuple[object, ...]) -> list[tuple[Any, ...]]:
        rows: list[tuple[Any, ...]]
        try:
            rows = self._raw.execute(sql, values).fetchall()
        except DatabaseError as error:
            if _code(error) != _DISK:
                raise
            # A disk that fails once, as over a loose cable, is asked once more.
            rows = self._raw.execute(sql, values).fetchall()
        return rows

    def read_until_damage(self, sql: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """Return the rows of a query up to the first page that is damaged."""
        rows: list[tuple[Any, ...]] = []
        with suppress(Exception):
            # One by one: what was read before the damage stays.
            for row in self._raw.execute(sql, values):
                rows.append(row)  # noqa: PERF402
        return rows

    @contextmanager
    def write(self) -> Iterator[Any]:
        """Write in one transaction that is on disk when the block ends, or leave no trace.

        Raises:
            StoreFullError: no room; StoreBusyError: held by another program;
                UnreadableStoreError: a page that it needs is damaged; DiskError: the disk fails;
                StoreWriteError: anything else. In each case what was there before is untouched.
        """
        try:
            before: int = self._raw.total_changes
            # IMMEDIATE: a deferred BEGIN fails half-way when two programs write.
            self._raw.execute("BEGIN IMMEDIATE")
            try:
                yield self._raw
                self.finish(self._raw)
            except BaseException:
                self._roll_back()
                raise
            self._commit()
        except FAULTS as error:
            raise self._unwritten(error) from error
        if self._raw.total_changes != before:
            self.committed()

    def fold_in(self) -> None:
        """Fold the WAL into the file: what was erased is then in neither.

        Raises:
            StoreBusyError, DiskError, UnreadableStoreError: it may be in the WAL still.
        """
        for pause in PAUSES:
            # While another program folds in, SQLite refuses at once, without waiting for it.
            if not self.read("PRAGMA wal_checkpoint(TRUNCATE)")[0][0]:
                return
            wait(pause)
        raise StoreBusyError(details="checkpoint")

    def _commit(self) -> None:
        try:
            self._raw.execute("COMMIT")
        except FAULTS:
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
            keep_private(file)
        except FAULTS as error:
            raise self._unwritten(error) from error

    def close(self) -> None:
        """Close; the WAL is folded into the file."""
        self.closed()
        if self._raw is not None:
            self._raw.close()

    def _unread(self, error: Exception) -> TrainerError:
        known = self._known(error)
        if known is not None:
            return known
        if _code(error) in _NO_ACCESS and not self.file.is_dir():
            return DataFolderError(folder=str(self.file.parent), details=str(error))
        self.damaged = True
        return UnreadableStoreError(file=self.file.name, details=str(error))

    def _unwritten(self, error: BaseException) -> TrainerError:
        # SQLCipher says of a damaged page that it has no memory.
        self.damaged = self.damaged or isinstance(error, MemoryError)
        return self._known(error) or StoreWriteError(details=str(error))

    def _known(self, error: BaseException) -> TrainerError | None:
        """Return what means the same for reading and for writing."""
        code, details = _code(error), str(error)
        if code in _DAMAGED:
            self.damaged = True
            return UnreadableStoreError(file=self.file.name, details=details)
        if code in _BUSY:
            return StoreBusyError(details=details)
        # Even to read, SQLite makes files beside the database.
        if code == _FULL or (code in {_DISK, *_NO_ACCESS} and not has_room(self.file)):
            return StoreFullError(details=details)
        if code == _DISK:
            return DiskError(file=self.file.name, details=details)
        return None


def _nothing(*_: object) -> None:
    """Do nothing."""


def _code(error: BaseException) -> int:
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _text(content: bytes) -> str | bytes:
    """Return a text; what is none, since a byte of it is damaged, stays bytes for all to see."""
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content
