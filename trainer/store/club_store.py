"""What is public on this laptop: who learns on it, and own places. Plain SQLite, ``club.db``."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.errors import TrainerError
from ..domain.learning.learner import Learner
from ..domain.text.message import Message
from .connection import Connection
from .files import MEMORY
from .guarded import Guarded
from .migrations import CLUB_SCHEMA, migrate
from .shape import CLUB

if TYPE_CHECKING:
    from .directory_store import DirectoryStore
    from .house_store import HouseStore


class ClubStore:
    """The learners of this laptop. ``notice`` tells what was mended, if anything."""

    def __init__(self, file: Path, now: datetime) -> None:
        """Open ``file``, or make it; a damaged one is mended.

        Raises:
            NewerStoreError: a newer version wrote it; nothing was changed.
            StoreFullError, StoreBusyError, DiskError, NoAccessError, DataFolderError: it can't be
                opened now; nothing was changed.
        """
        self.notice: Message | None = None
        self._store: Guarded | None = Guarded(file.parent, CLUB, None, now)
        self._connection = self._store.connection
        if self._store.mended is not None:
            from .notices import club_notice

            self.notice = club_notice(self._store.mended)

    @property
    def directory(self) -> DirectoryStore:
        """Return what is kept beside the service directory."""
        from .directory_store import DirectoryStore

        return DirectoryStore(self._connection)

    @property
    def house(self) -> HouseStore:
        """Return how the prints of the organisations look."""
        from .house_store import HouseStore

        return HouseStore(self._connection)

    def learners(self) -> tuple[Learner, ...]:
        """Return all learners, the one who was here last first; without rows that are damaged."""
        rows = self._connection.read("SELECT id, name, path FROM learner ORDER BY used DESC")
        return tuple(Learner(*row) for row in rows if all(type(value) is str for value in row))

    def keep(self, learner: Learner) -> None:
        """Add or change ``learner``, and note that they were here last.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: nothing was changed.
        """
        with self._connection.write() as raw:
            last = raw.execute("SELECT coalesce(max(used), 0) FROM learner").fetchone()[0]
            self._connection.utils.table("learner").upsert(
                {"id": learner.id, "name": learner.name, "path": learner.path, "used": last + 1},
                pk="id",
            )

    def copy_if_needed(self, now: datetime) -> None:
        """Make a copy when there is more than in the newest one."""
        if self._store is not None:
            self._store.copy_if_needed(now)

    def close(self, now: datetime) -> None:
        """Make a copy when there is more than in the newest one, and close the file."""
        if self._store is None:
            self._connection.close()
        else:
            self._store.close(now)


class StandIn(ClubStore):
    """A list of learners without a file, for when that can't be opened; it refuses each write."""

    def __init__(self, learners: Iterable[Learner], error: TrainerError) -> None:
        self.notice = error.message
        self._store = None
        self._error = error
        self._connection = Connection(Path(MEMORY))
        migrate(self._connection, CLUB_SCHEMA)
        for learner in learners:
            self.keep(learner)
        self._connection.finish = self._refuse

    def _refuse(self, _: object) -> None:
        raise self._error
