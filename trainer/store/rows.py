"""Brings the rows of a database over that can still be read, and counts what is missing."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from typing import Any

from ..domain.errors import TrainerError
from .connection import FAULTS, Connection
from .salvage import Trial
from .seals import Row, mark_of, seals
from .shape import Shape, Size, Table


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came over: rows that the copy lacked, and what is known to be missing."""

    saved: int = 0
    lost: int = 0
    unsure: bool = False
    """Whether more may be missing than is known."""
    gaps: bool = False
    """Whether rows of a log could not be read; what is missing is counted by their numbers."""
    wanted: frozenset[Row] = frozenset()
    """Rows that were there, by their seals."""

    def joined(self, other: Outcome) -> Outcome:
        """Return both together."""
        return Outcome(
            self.saved + other.saved,
            self.lost + other.lost,
            self.unsure or other.unsure,
            self.gaps or other.gaps,
            self.wanted | other.wanted,
        )

    def counted(self, shape: Shape, incoming: Connection, known: Size) -> Outcome:
        """Return this with what is missing in the database that was made."""
        lost = max(0, known.log - shape.size(incoming).log)
        for table, order in shape.logs:
            # Rows of a log are numbered without gaps, and never deleted.
            sql = f"SELECT coalesce(max({order}), 0) - count(*) FROM {table}"  # noqa: S608
            lost += int(incoming.read(sql)[0][0])
        there = set(seals(incoming)) if shape.is_plain else set()
        # Without a witness nobody knows how long a log was.
        unsure = self.unsure or (self.gaps and known == Size())
        return replace(self, lost=lost + len(self.wanted - there), unsure=unsure)


def bring_over(shape: Shape, trial: Trial, incoming: Connection, *, is_older: bool) -> Outcome:
    """Take over what can be read in ``trial``.

    Of a database that is older than ``incoming`` only what that lacks.
    """
    outcome = Outcome()
    for table, order in shape.logs:
        outcome = outcome.joined(_logged(trial, incoming, table, order))
    marks = _marks(trial) if shape.is_plain else None
    if marks is not None:
        outcome = replace(outcome, wanted=frozenset(marks))
    for one in shape.tables:
        outcome = outcome.joined(_kept(trial, incoming, one, marks, is_older=is_older))
    return outcome


def _marks(trial: Trial) -> dict[Row, int] | None:
    with contextlib.suppress(TrainerError), trial.opened() as copy:
        return seals(copy)
    return None


def _logged(trial: Trial, incoming: Connection, table: str, order: str) -> Outcome:
    (last,) = incoming.read(f"SELECT coalesce(max({order}), 0) FROM {table}")[0]  # noqa: S608
    rows, is_whole = trial.rows(table, ("*",), order, last)
    saved = 0
    with incoming.write() as raw:
        for place in sorted(rows):
            marks = ", ".join("?" * len(rows[place]))
            sql = f"INSERT OR IGNORE INTO {table} VALUES ({marks})"  # noqa: S608 - marks
            with contextlib.suppress(*FAULTS):
                saved += raw.execute(sql, rows[place]).rowcount
    return Outcome(saved=saved, gaps=not is_whole)


def _kept(
    trial: Trial,
    incoming: Connection,
    table: Table,
    marks: dict[Row, int] | None,
    *,
    is_older: bool,
) -> Outcome:
    """Take over what may be erased, and that some was; if not all can be read, what can be."""
    rows, is_whole = trial.rows(table.name, table.columns, "rowid", -(2**62))
    there = {row[: table.keys]: row for row in _rows_of(incoming, table)}
    every = {row[: table.keys]: row for _, row in sorted(rows.items())}
    found = {key: row for key, row in every.items() if _is_sound(table, row, marks)}
    erased = there.keys() - every.keys() if is_whole and not is_older else set()
    # A name that is damaged looks like a row that was erased; its seal knows better.
    erased = {key for key in erased if (table.name, str(key[0])) not in (marks or {})}
    taken = [row for key, row in found.items() if there.get(key) != row]
    if is_older:
        taken = [row for row in taken if row[: table.keys] not in there]
    saved = 0
    named = " AND ".join(f"{column} = ?" for column in table.columns[: table.keys])
    listed, places = ", ".join(table.columns), ", ".join("?" * len(table.columns))
    with incoming.write() as raw:
        raw.executemany(f"DELETE FROM {table.name} WHERE {named}", list(erased))  # noqa: S608
        for row in taken:
            sql = f"INSERT OR REPLACE INTO {table.name} ({listed}) VALUES ({places})"  # noqa: S608
            with contextlib.suppress(*FAULTS):
                saved += raw.execute(sql, row).rowcount
    return Outcome(saved=saved, unsure=not is_whole)


def _rows_of(incoming: Connection, table: Table) -> list[tuple[Any, ...]]:
    listed = ", ".join(table.columns)
    return incoming.read(f"SELECT {listed} FROM {table.name} ORDER BY rowid")  # noqa: S608


def _is_sound(table: Table, row: tuple[Any, ...], marks: dict[Row, int] | None) -> bool:
    """Tell whether a row is as it was written, as far as its seal can be read."""
    if any(type(value) is bytes for value in row) and table.name != "house_style":
        return False
    return marks is None or marks.get((table.name, str(row[0]))) == mark_of(row)
