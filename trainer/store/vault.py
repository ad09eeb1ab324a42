"""The folder of one learner: key, database, witness and backups, opened in one place.

::

    learners/<id>/key.json key.copy.json   the key, twice
    learners/<id>/progress.db              the log, encrypted
    learners/<id>/witness.json .now        "at least so much", see witness.py
    learners/<id>/backups/                 encrypted copies
    learners/<id>/damaged/                 what could not be read, put aside, never deleted
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from ..domain.errors import DamagedStoreError, FileWriteError
from ..domain.text.message import Message
from .connection import Connection
from .erasing import Eraser
from .files import make_folder, unwritten
from .guarded import Guarded, was_used
from .keys import Key, make_key, read_keys
from .looking import stored_version
from .progress_store import ProgressStore
from .shape import LEARNER
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
            StoreFullError, StoreBusyError, DiskError, NoAccessError: it can't be opened now;
                nothing was changed.
        """
        self._folder = folder
        self._file = folder / LEARNER.file
        try:
            make_folder(folder)
            self._key = self._find_key()
        except (OSError, FileWriteError) as error:
            raise unwritten(folder, error) from error
        self._store = Guarded(folder, LEARNER, self._key, now)
        self._eraser = Eraser(folder, LEARNER, self._key, self._connection)
        self.progress = ProgressStore(self._connection, self._eraser.erase)
        self.toolkit = ToolkitStore(self._connection, self._eraser.erase)
        self.notice: Message | None = None
        if self._store.mended is not None:
            from .notices import progress_notice

            self.notice = progress_notice(self._store.mended)

    @property
    def _connection(self) -> Connection:
        return self._store.connection

    def _find_key(self) -> Key:
        keys = read_keys(self._folder)
        if not keys and (self._file.exists() or self._was_used()):
            raise DamagedStoreError(file=str(self._folder / "key.json"))
        if len(keys) > 1:
            return next((key for key in keys if stored_version(self._file, key)), keys[0])
        return keys[0] if keys else make_key(self._folder)

    def _was_used(self) -> bool:
        return was_used(self._folder, LEARNER, Witness(self._folder, LEARNER.witness))

    def catch_up(self, now: datetime) -> None:
        """Do what an earlier run could not: erase from copies, and make one."""
        self._eraser.erase()
        self._store.copy_if_needed(now)

    def close(self, now: datetime) -> None:
        """Close; when there is more than in the newest copy, make one first.

        Neither may stop the app from closing: all answers are already on disk.
        """
        self._eraser.erase()
        self._store.close(now)
