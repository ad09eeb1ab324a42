"""A checksum of each row of ``club.db``.

SQLite does not notice a digit of a phone number that changed on the disk; a wrong number is worse
than none. SQLCipher checks the pages of a learner's database itself.
"""

from __future__ import annotations

from typing import Any
from zlib import crc32

from .connection import COUNT_CHANGE, Connection

SEALED = (
    ("learner", ("id", "name", "path", "used")),
    ("service_change", ("entry", "data")),
    ("organisation", ("id", "name")),
    ("own_place", ("id", "organisation", "kind", "label", "name", "reach", "hours")),
    ("house_style", ("organisation", "colour", "width", "height", "logo")),
)
"""The tables with their columns; the first names the row."""

Row = tuple[str, str]
"""A table, and what names a row in it."""


def seal(raw: Any) -> None:
    """Bring the seals up to date with the rows, in the transaction that changed them."""
    raw.execute(COUNT_CHANGE)
    now = {
        (table, str(row[0])): mark_of(row)
        for table, columns in SEALED
        for row in raw.execute(f"SELECT {', '.join(columns)} FROM {table}")  # noqa: S608
    }
    before = {(kind, id): mark for kind, id, mark in raw.execute("SELECT * FROM seal")}
    raw.executemany(
        "DELETE FROM seal WHERE kind = ? AND id = ?", [row for row in before if row not in now]
    )
    raw.executemany(
        "INSERT OR REPLACE INTO seal (kind, id, mark) VALUES (?, ?, ?)",
        [(*row, mark) for row, mark in now.items() if before.get(row) != mark],
    )


def mark_of(row: tuple[object, ...]) -> int:
    """Return the checksum of a row."""
    mark = 0
    for value in row:
        content = value if isinstance(value, bytes) else repr(value).encode("utf-8", "replace")
        mark = crc32(content, crc32(type(value).__name__.encode(), mark))
    return mark


def seals(connection: Connection) -> dict[Row, int]:
    """Return all seals.

    Raises:
        UnreadableStoreError: they can't be read in full.
    """
    return {(kind, id): mark for kind, id, mark in connection.read("SELECT * FROM seal")}


def is_sealed(connection: Connection) -> bool:
    """Tell whether each row is as it was written, and none is missing.

    Raises:
        UnreadableStoreError: not all can be read.
    """
    found = {
        (table, str(row[0])): mark_of(row)
        for table, columns in SEALED
        for row in connection.read(f"SELECT {', '.join(columns)} FROM {table}")  # noqa: S608
    }
    return found == seals(connection)
