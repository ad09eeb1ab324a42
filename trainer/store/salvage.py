"""Looks at a database without touching it, and reads all of it that can be read.

SQLite folds in or throws away a WAL when it opens a file, so a copy is opened instead. What the
disk can't read is asked for again; only what it never gives becomes zeros in the copy, which then
counts as damaged. A disk that fails once costs nothing.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from ..domain.errors import TrainerError, UnreadableStoreError
from .aside import TRIAL
from .connection import Connection
from .files import BROKEN_DISK, NO_ROOM, make_folder, unread
from .keys import Key
from .wal import mended_wal

_BLOCK = 4096
_TRIES = 3
_BESIDE = ("-wal", "-journal")

Rows = dict[int, tuple[Any, ...]]
"""Rows of a table by their place in its order."""


class Trial:
    """A copy of a database in a folder of its own."""

    def __init__(self, folder: Path, key: Key | None) -> None:
        self._folder = folder / TRIAL
        self._key = key
        self._file = self._folder / "trial.db"

    def take(self, file: Path, *, mending_wal: bool = False) -> None:
        """Copy ``file`` with its WAL; with ``mending_wal`` all whole frames of that count.

        Raises:
            UnreadableStoreError: it isn't there. OSError: there is no room.
            NoAccessError, DiskError: it can't be read now, whatever is in it.
        """
        self.remove()
        make_folder(self._folder)
        if not file.is_file():
            raise UnreadableStoreError(file=file.name, details="no file")
        _copy(file, self._file)
        for suffix in _BESIDE:
            beside = file.with_name(file.name + suffix)
            if beside.is_file():
                _copy(beside, self._beside(suffix))
        wal = self._beside("-wal")
        if mending_wal and wal.exists():
            wal.write_bytes(mended_wal(wal.read_bytes()))

    def opened(self) -> closing[Connection]:
        """Return the copy, open.

        Raises:
            UnreadableStoreError: it can't be opened, and is damaged at its very beginning.
        """
        return closing(Connection(self._file, self._key))

    def rows(
        self, table: str, columns: tuple[str, ...], order: str, last: int = 0
    ) -> tuple[Rows, bool]:
        """Return the rows of a table that can be read, and whether those are all.

        From both ends: a bad page hides only its own rows. ``order`` is a column of numbers; rows
        up to ``last`` are left out.
        """
        ascending, descending = (
            f"SELECT {', '.join((order, *columns))} FROM {table} "  # noqa: S608 - names of ours
            f"WHERE {order} > ? ORDER BY {order} {direction}"
            for direction in ("ASC", "DESC")
        )
        with suppress(TrainerError), self.opened() as copy:
            return {row[0]: row[1:] for row in copy.read(ascending, (last,))}, True
        found: Rows = {}
        for sql in (ascending, descending):
            # Each time a new connection: once SQLCipher has met a damaged page, it reads no other.
            with suppress(TrainerError), self.opened() as copy:
                found.update((row[0], row[1:]) for row in copy.read_until_damage(sql, (last,)))
        return found, False

    def remove(self) -> None:
        """Take the copy away."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _beside(self, suffix: str) -> Path:
        return self._file.with_name(self._file.name + suffix)


def _copy(file: Path, target: Path) -> None:
    try:
        with target.open("wb") as copy:
            for block in _blocks(file):
                copy.write(block)
    except OSError as error:
        if error.errno in NO_ROOM:
            raise
        raise unread(file, error) from error


def _blocks(file: Path) -> Iterator[bytes]:
    """Yield a file in blocks, with zeros for what the disk doesn't give in three tries."""
    with file.open("rb", buffering=0) as stream:
        size = os.fstat(stream.fileno()).st_size
        for start in range(0, size, _BLOCK):
            wanted = min(_BLOCK, size - start)
            block = _block(stream, start, wanted)
            yield block.ljust(wanted, b"\0")


def _block(stream: Any, start: int, size: int) -> bytes:
    for _ in range(_TRIES):
        try:
            stream.seek(start)
            block: bytes = stream.read(size)
        except OSError as error:
            if error.errno not in BROKEN_DISK:
                raise
        else:
            return block
    return b""
