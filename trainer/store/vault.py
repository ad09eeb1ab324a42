"""The folder of one learner: key, database, witness and backups, opened in one place.

::

    learners/<id>/key.json key.copy.json   the key, twice
    learners/<id>/progress.db              the log, encrypted
    learners/<id>/witness.json             "at least so many rows": notices a file set back in time
    learners/<id>/backups/                 encrypted copies
    learners/<id>/damaged/                 what could not be read, put aside, never deleted
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile

from ..domain.errors import DamagedStoreError, DataFolderError, TrainerError, UnreadableStoreError
from ..domain.text import QT_TRANSLATE_NOOP, Message
from .backup import backups, make_backup
from .connection import Connection
from .files import read_json, sync_folder, write_json
from .keys import Key, make_key, read_key
from .migrations import LEARNER_SCHEMA, migrate
from .progress_store import ProgressStore

_RESTORED = QT_TRANSLATE_NOOP(
    "errors",
    "Your progress file was damaged. It was put aside, and the copy of {day} was put back. What "
    "you did after that day may be missing.",
)
_STARTED_ANEW = QT_TRANSLATE_NOOP(
    "errors",
    "Your progress file was damaged and there was no copy. It was put aside and not thrown away; "
    "your progress starts anew. Someone who knows computers can look at {folder}.",
)


class Vault:
    """One learner's open folder. ``notice`` tells the learner what was mended, if anything."""

    def __init__(self, folder: Path, now: datetime) -> None:
        """Open or make ``folder``.

        Raises:
            DataFolderError: it can't be made or written.
            DamagedStoreError: the key is lost, so that nothing can be read.
            NewerStoreError: a newer version wrote it; nothing was changed.
        """
        self._folder = folder
        self._now = now
        self.notice: Message | None = None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._key = self._find_key()
        except OSError as error:
            raise DataFolderError(folder=str(folder), details=str(error)) from error
        try:
            self._connection = self._opened()
        except UnreadableStoreError:
            self.notice = self._restore()
            self._connection = self._opened()
        self.progress = ProgressStore(self._connection)
        self._size_at_start = self.progress.size()

    @property
    def _file(self) -> Path:
        return self._folder / "progress.db"

    @property
    def _witness(self) -> Path:
        return self._folder / "witness.json"

    def _find_key(self) -> Key:
        key = read_key(self._folder)
        if key is None and self._file.exists():
            raise DamagedStoreError(file=str(self._folder / "key.json"))
        return key or make_key(self._folder)

    def _opened(self) -> Connection:
        connection = Connection(self._file, self._key)
        try:
            self._bring_up_to_date(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _bring_up_to_date(self, connection: Connection) -> None:
        known = read_json(self._witness).get("rows", 0)
        if connection.version == 0 and known:
            raise UnreadableStoreError(file=self._file.name, details="empty")
        migrate(
            connection,
            LEARNER_SCHEMA,
            before=lambda: self._note_backup(connection),
        )
        if ProgressStore(connection).size() < known:
            raise UnreadableStoreError(file=self._file.name, details=f"fewer than {known} rows")

    def _note_backup(self, connection: Connection) -> None:
        make_backup(connection, self._key, self._folder / "backups", self._now)

    def _restore(self) -> Message:
        """Put the damaged files aside and the newest good backup in their place."""
        aside = self._folder / "damaged" / self._now.astimezone(UTC).strftime("%Y%m%dT%H%M%S%f")
        aside.mkdir(parents=True, exist_ok=True)
        for name in ("progress.db", "progress.db-wal", "progress.db-shm", "witness.json"):
            file = self._folder / name
            if file.exists():
                file.replace(aside / name)
        sync_folder(self._folder)
        for backup in backups(self._folder / "backups"):
            if self._is_good(backup):
                incoming = self._file.with_suffix(".incoming")
                copyfile(backup, incoming)
                incoming.replace(self._file)
                day = backup.name.removeprefix("progress-")[:8]
                return Message(_RESTORED, {"day": f"{day[6:8]}-{day[4:6]}-{day[:4]}"})
        return Message(_STARTED_ANEW, {"folder": str(aside)})

    def _is_good(self, backup: Path) -> bool:
        trial = backup.with_suffix(".trial")
        copyfile(backup, trial)
        try:
            connection = Connection(trial, self._key)
        except UnreadableStoreError:
            return False
        else:
            try:
                return connection.read("PRAGMA quick_check(1)") == [("ok",)]
            except UnreadableStoreError:
                return False
            finally:
                connection.close()
        finally:
            trial.unlink(missing_ok=True)

    def close(self, now: datetime) -> None:
        """Close; when something was added, make a backup and a witness first.

        Neither may stop the app from closing: all answers are already on disk.
        """
        try:
            size = self.progress.size()
            if size > self._size_at_start:
                make_backup(self._connection, self._key, self._folder / "backups", now)
                write_json(self._witness, {"rows": size})
        except (TrainerError, OSError):
            pass
        finally:
            self._connection.close()
