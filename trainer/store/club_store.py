"""What is public on this laptop: who learns on it, and own places. Plain SQLite, ``club.db``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.learner import Learner
from .connection import Connection
from .migrations import CLUB_SCHEMA, migrate, refuse_newer

if TYPE_CHECKING:
    from .directory_store import DirectoryStore
    from .house_store import HouseStore


class ClubStore:
    """The learners of this laptop."""

    def __init__(self, file: Path) -> None:
        """Open ``file``, or make it.

        Raises:
            UnreadableStoreError: it is damaged. NewerStoreError: a newer version wrote it.
        """
        refuse_newer(file, None, CLUB_SCHEMA)
        self._connection = Connection(file)
        try:
            migrate(self._connection, CLUB_SCHEMA, self._back_up)
        except BaseException:
            self._connection.close()
            raise

    def _back_up(self) -> None:
        file = self._connection.file
        copy = file.with_name(f"{file.stem}-before-{CLUB_SCHEMA.version}{file.suffix}")
        if not copy.exists():
            half = copy.with_suffix(".tmp")
            half.unlink(missing_ok=True)
            self._connection.copy_to(half)
            half.replace(copy)

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
        """Return all learners, the one who was here last first."""
        rows = self._connection.read("SELECT id, name, path FROM learner ORDER BY used DESC")
        return tuple(Learner(*row) for row in rows)

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

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
