"""The file of the compiled content: opened when it fits, else made anew.

It is a cache, never the truth. Where it can't be written, it lives in memory. There is one
connection, behind a lock, so that a worker may look for changes and compile.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from threading import RLock
from typing import Any, TypeVar
from zlib import crc32

from ...patience import remove, replace
from ..reading.places import absolute, as_text, files_now

T = TypeVar("T")

_FORMAT = 16
"""Goes up with every change of the tables, or of what stands in them."""

_LISTS = (
    "SELECT * FROM path",
    "SELECT * FROM module",
    "SELECT * FROM lesson",
    "SELECT * FROM card",
    "SELECT * FROM plan",
    "SELECT * FROM confidence",
    "SELECT * FROM problem",
    "SELECT key, checksum FROM full_text",
    "SELECT * FROM word",
    "SELECT * FROM services",
    "SELECT * FROM route",
    "SELECT * FROM further",
    "SELECT * FROM session",
    "SELECT * FROM tool",
    "SELECT * FROM calendar",
    "SELECT id, checksum FROM result",
    "SELECT * FROM topics",
    "SELECT * FROM pinned",
)

_SEARCHED = ("searched", "SELECT id, block FROM searched_data")
"""Its blocks, where there is such an index."""

_DAMAGE = (
    *(sqlite3.DatabaseError, TypeError, ValueError, AttributeError, LookupError),
    *(OverflowError, MemoryError, RecursionError, SystemError),
)
"""What reading a damaged file raises, in SQLite or when a row is turned into an object."""


class Cache:
    """Rows of the compiled content of the folder ``modules`` in one language."""

    def __init__(self, file: Path, modules: Path, language: str, app_version: str) -> None:
        self._file = file
        self._modules = absolute(modules)
        self._language = language
        self._stamp = f"{_FORMAT}\n{app_version}\n{as_text(self._modules)}\n{language}"
        self._lock = RLock()
        self._connection = self._opened() or self._saved(self._compiled())

    def read(
        self, sql: str, values: Iterable[object], make: Callable[[tuple[Any, ...]], T]
    ) -> list[T]:
        """Return what ``make`` makes of each row. A damaged file is made anew first."""
        given = tuple(values)
        with self._lock:
            try:
                return [make(row) for row in self._connection.execute(sql, given)]
            except sqlite3.ProgrammingError:
                raise
            except _DAMAGE:
                self.rebuild()
                return [make(row) for row in self._connection.execute(sql, given)]

    def is_stale(self) -> bool:
        """Tell whether a content file was changed, added or removed since it was compiled.

        Also true when the lists were damaged in a way that SQLite doesn't notice.
        """
        known = self.read("SELECT name, size, changed FROM file", (), lambda row: row)
        now = files_now(self._modules, self._language)
        return {name: (size, at) for name, size, at in known} != now or not self._is_sound()

    def _is_sound(self) -> bool:
        with self._lock, suppress(*_DAMAGE):
            whole = self._connection.execute("PRAGMA integrity_check(1)").fetchone()
            kept = self._connection.execute("SELECT checksum FROM meta").fetchone()
            return bool(whole == ("ok",) and kept == (_checksum(self._connection),))
        return False

    def rebuild(self) -> None:
        """Compile all content anew. What is read meanwhile comes from the old state."""
        fresh = self._compiled()
        with self._lock:
            self._connection.close()  # Windows can't replace a file that is open
            self._connection = self._saved(fresh)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()

    def _opened(self) -> sqlite3.Connection | None:
        """Open the file for reading; None when it isn't there, isn't sound or doesn't fit."""
        try:
            connection = sqlite3.connect(_address(self._file), uri=True, check_same_thread=False)
        except (sqlite3.Error, ValueError):  # a name that SQLite can't be given
            return None
        with suppress(*_DAMAGE):
            if connection.execute("SELECT stamp FROM meta").fetchall() == [(self._stamp,)]:
                return connection
        connection.close()
        return None

    def _compiled(self) -> sqlite3.Connection:
        """Compile all content in memory."""
        from .writer import write

        connection = sqlite3.connect(":memory:", check_same_thread=False)
        write(connection, self._modules, self._language)
        with connection:
            meta = (self._stamp, _checksum(connection))
            connection.execute("INSERT INTO meta VALUES (?, ?)", meta)
        return connection

    def _saved(self, fresh: sqlite3.Connection) -> sqlite3.Connection:
        """Save what was compiled and return the file, or ``fresh`` when it can't be written."""
        beside = self._file.with_name(f"{self._file.name}.{os.getpid()}.new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            for left in self._file.parent.glob(f"{self._file.name}.*.new"):
                remove(left)  # of a run that was killed
            fresh.execute("VACUUM INTO ?", (str(beside),))
            _sync(beside)
            replace(beside, self._file)
        except (OSError, sqlite3.Error, ValueError):
            with suppress(OSError):
                remove(beside)
            return fresh
        saved = self._opened()
        if saved is None:
            return fresh
        fresh.close()
        return saved


def _checksum(connection: sqlite3.Connection) -> int:
    """Return a number that changes when a list does. Lessons have checksums of their own."""
    total = 0
    name, blocks = _SEARCHED
    there = connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    for query in (*_LISTS, blocks) if there else _LISTS:
        for row in connection.execute(query):
            total = crc32(repr(row).encode(), total)
    return total


def _address(file: Path) -> str:
    """Return a URI that opens ``file`` for reading only, without locks: it is never changed."""
    path = absolute(file).as_posix()
    for mark, code in (("%", "%25"), ("?", "%3f"), ("#", "%23")):
        path = path.replace(mark, code)
    start = "" if path.startswith("/") else "/"
    return f"file://{start}{path}?mode=ro&immutable=1"


def _sync(file: Path) -> None:
    """Wait until ``file`` is on the disk: half a file under the right name would be damage."""
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())
