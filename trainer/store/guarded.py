"""A database that is guarded: mended when it is opened, and copied when there is more in it.

Both kinds are opened here, that of a learner and that of the laptop. Only what is damaged on a copy
of it, too, is put aside: a disk or a program that stands in the way once costs nothing.
"""

from __future__ import annotations

import contextlib
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.errors import (
    FileWriteError,
    StoreFullError,
    StoreWriteError,
    TrainerError,
    UnreadableStoreError,
)
from .aside import DAMAGED
from .backup import backups, make_backup
from .connection import Connection
from .files import make_folder, unwritten
from .keys import Key
from .looking import looked_at, stored_version
from .migrations import migrate, refuse_newer
from .seals import seal
from .shape import Shape, Size
from .witness import Witness

if TYPE_CHECKING:
    from .mending import Mended


class Guarded:
    """The open database of one shape in a folder. ``mended`` tells what was done to open it."""

    def __init__(self, folder: Path, shape: Shape, key: Key | None, now: datetime) -> None:
        """Open or make it.

        Raises:
            DataFolderError: the folder can't be made or written.
            NewerStoreError: a newer version wrote it; nothing was changed.
            StoreFullError, StoreBusyError, DiskError, NoAccessError: it can't be opened now;
                nothing was changed.
        """
        self._folder = folder
        self._shape = shape
        self._key = key
        self._file = folder / shape.file
        self._now = now
        self._witness = Witness(folder, shape.witness)
        self.mended: Mended | None = None
        try:
            self.connection = self._opened_or_mended()
        except (OSError, FileWriteError) as error:
            raise unwritten(folder, error) from error
        if shape.is_plain:
            self.connection.finish = seal
        self.connection.committed = self._acknowledge
        self.connection.closed = self._witness.close
        self._acknowledge()

    @property
    def was_used(self) -> bool:
        """Tell whether a database was here, whatever stands in its place now."""
        return was_used(self._folder, self._shape, self._witness)

    def _opened_or_mended(self) -> Connection:
        try:
            return self._opened()
        except (UnreadableStoreError, StoreFullError, StoreWriteError):
            # A disk that can't read a file and one that is full give the same error. When it is
            # full, there is no room to mend either, and all stays where it is.
            if self._is_new():
                raise
            from .mending import Mender

            self.mended = Mender(self._folder, self._shape, self._key, self._now).mend()
            self._witness = Witness(self._folder, self._shape.witness)
            return self._opened(again=True)

    def _is_new(self) -> bool:
        """Tell whether nothing was ever kept here: then there is nothing to mend either."""
        is_empty = not self._file.exists() or (
            self._file.is_file() and not self._file.stat().st_size
        )
        return not self.was_used and (is_empty or stored_version(self._file, self._key) == 0)

    def _opened(self, *, again: bool = False) -> Connection:
        refuse_newer(self._file, self._key, self._shape.schema)
        # Before it is opened: SQLite throws the WAL beside an empty file away.
        is_empty = not self._file.exists() or not self._file.stat().st_size
        if is_empty and not again and self.was_used:
            raise UnreadableStoreError(file=self._file.name, details="empty")
        if not again and self._wal_falls_short():
            raise UnreadableStoreError(file=self._file.name, details="the WAL falls short")
        make_folder(self._folder)
        connection = Connection(self._file, self._key)
        try:
            self._bring_up_to_date(connection, again=again)
        except BaseException:
            connection.close()
            raise
        return connection

    def _wal_falls_short(self) -> bool:
        """Tell whether a WAL that was left holds less than was acknowledged.

        Before it is opened to write: SQLite folds in what comes before the damage, and throws away
        all that follows.
        """
        wal = self._file.with_name(f"{self._file.name}-wal")
        if not wal.is_file() or not wal.stat().st_size:
            return False
        size = self._witness.known
        # Whatever damage makes of it, opening it tells.
        with contextlib.suppress(Exception), looked_at(self._file, self._key) as raw:
            size = Size(*raw.execute(self._shape.size_query).fetchone())
        return not size.covers(self._witness.known)

    def _bring_up_to_date(self, connection: Connection, *, again: bool) -> None:
        name = self._file.name
        if connection.version == 0 and not again and self.was_used:
            raise UnreadableStoreError(file=name, details="without tables")
        is_suspect = self._witness.suspect or (self._shape.is_plain and connection.version > 0)
        if is_suspect and not self._shape.is_sound(connection):
            raise UnreadableStoreError(file=name, details="not sound")
        migrate(connection, self._shape.schema, before=lambda: self._back_up(connection, self._now))
        known = self._witness.known
        if not self._shape.size(connection).covers(known):
            raise UnreadableStoreError(file=name, details=f"less than {known}")

    def _back_up(self, connection: Connection, now: datetime) -> None:
        make_backup(connection, self._key, self._folder / "backups", now, self._shape.stem)

    def _acknowledge(self) -> None:
        """Note how much there is, so that less of it is noticed at the next opening."""
        with contextlib.suppress(TrainerError):
            size = self._shape.size(self.connection)
            if size != self._witness.known:
                self._witness.acknowledge(size)

    def copy_if_needed(self, now: datetime) -> None:
        """Make a copy when there is more than in the newest one.

        It may never stop the app: all is on disk already. What could not be done now, also because
        the app was ended, is done the next time.
        """
        with contextlib.suppress(TrainerError, OSError):
            size = self._shape.size(self.connection)
            is_new = not self._witness.copied.covers(size)
            if (is_new or self._witness.suspect) and not self.connection.damaged:
                self._back_up(self.connection, now)
                self._witness.write(size)

    def close(self, now: datetime) -> None:
        """Make a copy when there is more than in the newest one, and close."""
        try:
            self.copy_if_needed(now)
        finally:
            self.connection.close()
        if self.connection.damaged and not self._witness.suspect:
            with contextlib.suppress(TrainerError):
                self._witness.write(self._witness.copied, suspect=True)


def was_used(folder: Path, shape: Shape, witness: Witness) -> bool:
    """Tell whether a database was in ``folder``, whatever stands in its place now."""
    aside = (f"{DAMAGED}/*/{shape.file}", f"{DAMAGED}/*/backups/{shape.stem}-*.db")
    left = bool(backups(folder / "backups", shape.stem)) or any(
        any(folder.glob(pattern)) for pattern in aside
    )
    return left or sum(witness.known) > 0
