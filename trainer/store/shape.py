"""The two kinds of database, as far as guarding and mending them goes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from ..domain.errors import UnreadableStoreError
from .connection import Connection
from .migrations import CLUB_SCHEMA, LEARNER_SCHEMA, Schema
from .seals import SEALED, is_sealed


class Size(NamedTuple):
    """How much was ever written: rows of the logs, and changes of all else. It only grows."""

    log: int = 0
    changes: int = 0

    def covers(self, other: Size) -> bool:
        """Tell whether this is at least ``other``."""
        return self.log >= other.log and self.changes >= other.changes

    def joined(self, other: Size) -> Size:
        """Return the most that either knows of."""
        return Size(max(self.log, other.log), max(self.changes, other.changes))


@dataclass(frozen=True, slots=True)
class Table:
    """A table that is mended row by row; the first ``keys`` of its ``columns`` name a row."""

    name: str
    columns: tuple[str, ...]
    keys: int = 1


@dataclass(frozen=True, slots=True)
class Shape:
    """A kind of database: its file, its copies, its witness, and what is in it."""

    stem: str
    schema: Schema
    size_query: str
    logs: tuple[tuple[str, str], ...]
    """Tables that only grow, each with the column of its order."""
    tables: tuple[Table, ...]
    """What may be changed and erased."""
    witness: str
    is_plain: bool = False
    """Without the checks that come with encryption, so that it is looked through each time."""

    @property
    def file(self) -> str:
        """Return the name of the file."""
        return f"{self.stem}.db"

    def size(self, connection: Connection) -> Size:
        """Return how much was ever written to an open database.

        Raises:
            UnreadableStoreError: it can't be read.
        """
        try:
            ((log, changes),) = connection.read(self.size_query)
            return Size(int(log), int(changes))
        except (TypeError, ValueError) as error:
            raise UnreadableStoreError(file=connection.file.name, details=str(error)) from error

    def is_sound(self, connection: Connection) -> bool:
        """Tell whether all of an open database can be read, and is as it was written.

        Raises:
            UnreadableStoreError: not all can be read.
        """
        check = "integrity_check" if self.is_plain else "quick_check"
        if connection.read(f"PRAGMA {check}(1)") != [("ok",)]:
            return False
        is_older = connection.version < self.schema.version
        return not self.is_plain or is_older or is_sealed(connection)


LEARNER = Shape(
    stem="progress",
    schema=LEARNER_SCHEMA,
    size_query="""
SELECT coalesce((SELECT max(seq) FROM attempt), 0) + coalesce((SELECT max(seq) FROM seen), 0)
  + (SELECT count(*) FROM certificate), (SELECT count FROM change)""",
    logs=(("attempt", "seq"), ("seen", "seq"), ("certificate", "rowid")),
    tables=(
        Table("draft", ("exercise", "version", "answer")),
        Table("note", ("lesson", "step", "text"), keys=2),
        Table("kept", ("shelf", "id", "data"), keys=2),
    ),
    witness="witness",
)

CLUB = Shape(
    stem="club",
    schema=CLUB_SCHEMA,
    size_query="SELECT 0, (SELECT count FROM change)",
    logs=(),
    tables=tuple(Table(name, columns) for name, columns in SEALED),
    witness="club-witness",
    is_plain=True,
)
