"""The folder of one learner: key, database, witness and backups, opened in one place.

::

    learners/<id>/key.json key.copy.json   the key, twice
    learners/<id>/progress.db              the log, encrypted
    learners/<id>/witness.json             "at least so many rows", see witness.py
    learners/<id>/backups/                 encrypted copies
    learners/<id>/damaged/                 what could not be read, put aside, never deleted
"""

from __future__ import annotations

import contextlib
from datetime import datetime
from pathlib import Path

from ..domain.errors import (
    DamagedStoreError,
    DataFolderError,
    FileWriteError,
    StoreFullError,
    TrainerError,
    UnreadableStoreError,
)
from ..domain.text import Message
from .backup import backups, make_backup
from .connection import Connection, stored_version
from .files import NO_ROOM
from .keys import Key, make_key, read_keys
from .mending import Mender
from .migrations import LEARNER_SCHEMA, migrate, refuse_newer
from .progress_store import ProgressStore
from .toolkit_store import ToolkitStore
from .witness import Witness


class Vault:
    """One learner's open folder. ``notice`` tells the learner what was mended, if anything."""

    def __init__(self, folder: Path, now: datetime) -> None:
        """Open or make ``folder``.

        Raises:
            DataFolderError: it can't be made or written.
            DamagedStoreError: the key is lost, so that nothing can be read.
            NewerStoreError: a newer version wrote it; nothing was changed.
            StoreFullError, StoreBusyError: it can't be opened now; nothing was changed.
        """
        self._folder = folder
        self._file = folder / "progress.db"
        self._now = now
        self.notice: Message | None = None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._witness = Witness(folder)
            self._key = self._find_key()
            self._connection = self._opened_or_mended()
        except (OSError, FileWriteError) as error:
            raise _folder_error(folder, error) from error
        self.progress = ProgressStore(self._connection)
        self.toolkit = ToolkitStore(self._connection)

    def _find_key(self) -> Key:
        keys = read_keys(self._folder)
        if not keys and (self._file.exists() or self._was_used()):
            raise DamagedStoreError(file=str(self._folder / "key.json"))
        if len(keys) > 1:
            return next((key for key in keys if stored_version(self._file, key)), keys[0])
        return keys[0] if keys else make_key(self._folder)

    def _was_used(self) -> bool:
        """Tell whether a database was here, whatever stands in its place now."""
        folder = self._folder
        left = bool(backups(folder / "backups")) or (folder / "damaged").exists()
        return left or self._witness.rows > 0

    def _opened_or_mended(self) -> Connection:
        try:
            return self._opened()
        except (UnreadableStoreError, StoreFullError):
            # A disk that can't read a file and one that is full give the same error. When it is
            # full, there is no room to mend either, and all stays where it is.
            self.notice = Mender(self._file, self._key, self._now).mend()
            self._witness = Witness(self._folder)
            return self._opened(mended=True)

    def _opened(self, *, mended: bool = False) -> Connection:
        refuse_newer(self._file, self._key, LEARNER_SCHEMA)
        # Before it is opened: SQLite throws the WAL beside an empty file away.
        is_empty = not self._file.exists() or not self._file.stat().st_size
        if is_empty and not mended and self._was_used():
            raise UnreadableStoreError(file=self._file.name, details="empty")
        connection = Connection(self._file, self._key)
        try:
            self._bring_up_to_date(connection, mended=mended)
        except BaseException:
            connection.close()
            raise
        return connection

    def _bring_up_to_date(self, connection: Connection, *, mended: bool) -> None:
        if connection.version == 0 and not mended and self._was_used():
            raise UnreadableStoreError(file=self._file.name, details="without tables")
        if self._witness.suspect:
            found = connection.read("PRAGMA quick_check(1)")
            if found != [("ok",)]:
                raise UnreadableStoreError(file=self._file.name, details=str(found))
        migrate(connection, LEARNER_SCHEMA, before=lambda: self._back_up(connection, self._now))
        known = self._witness.rows
        if ProgressStore(connection).size() < known:
            raise UnreadableStoreError(file=self._file.name, details=f"fewer than {known} rows")

    def _back_up(self, connection: Connection, now: datetime) -> None:
        make_backup(connection, self._key, self._folder / "backups", now)

    def close(self, now: datetime) -> None:
        """Close; when there is more than the witness knows, make a backup and a witness first.

        Neither may stop the app from closing: all answers are already on disk. What could not be
        done now, also because the app was ended, is done when it is closed the next time.
        """
        try:
            size = self.progress.size()
            is_new = size > self._witness.rows or self._has_unlogged
            if (is_new or self._witness.suspect) and not self._damaged:
                self._back_up(self._connection, now)
                self._witness.write(size)
        except (TrainerError, OSError):
            pass
        finally:
            self._connection.close()
        if self._damaged and not self._witness.suspect:
            with contextlib.suppress(TrainerError):
                self._witness.write(self._witness.rows, suspect=True)

    @property
    def _has_unlogged(self) -> bool:
        """Tell whether something changed that the log does not count."""
        return self.progress.has_new_notes or self.toolkit.has_changed

    @property
    def _damaged(self) -> bool:
        return self._connection.damaged


def _folder_error(folder: Path, error: Exception) -> TrainerError:
    cause = error if isinstance(error, OSError) else error.__cause__
    if isinstance(cause, OSError) and cause.errno in NO_ROOM:
        return StoreFullError(details=str(error))
    return DataFolderError(folder=str(folder), details=str(error))
