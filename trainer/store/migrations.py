"""The shape of the databases, step by step. A step that was released is never changed.

Each database has its own list. ``user_version`` counts the steps, so that opening a current
database costs one number; sqlite-utils keeps the names of the steps inside the database.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..domain.errors import NewerStoreError
from .connection import Connection
from .keys import Key
from .looking import stored_version
from .seals import seal

if TYPE_CHECKING:
    from sqlite_utils import Database

Step = Callable[["Database"], None]


@dataclass(frozen=True, slots=True)
class Schema:
    """A kind of database and the steps that lead to its present shape."""

    name: str
    steps: tuple[Step, ...]

    @property
    def version(self) -> int:
        """Return the number of steps, which is the version of a current database."""
        return len(self.steps)


def refuse_newer(file: Path, key: Key | None, schema: Schema) -> None:
    """Look at the version before ``file`` is opened, so that a newer one stays as it is.

    Raises:
        NewerStoreError: a newer version of the app wrote it.
    """
    if (stored_version(file, key) or 0) > schema.version:
        raise NewerStoreError(file=file.name)


def migrate(
    connection: Connection, schema: Schema, before: Callable[[], None] = lambda: None
) -> None:
    """Bring a database up to date in one transaction; ``before`` makes the backup.

    Raises:
        NewerStoreError: it was written by a newer version; nothing was changed.
        StoreFullError, StoreBusyError, StoreWriteError: nothing was changed.
    """
    if connection.version > schema.version:
        raise NewerStoreError(file=connection.file.name)
    if connection.version == schema.version:
        return
    if connection.version > 0:
        before()
    from sqlite_utils.migrations import Migrations

    migrations = Migrations(schema.name)
    for step in schema.steps:
        migrations(name=step.__name__)(step)
    with connection.write() as raw:
        migrations.apply(connection.utils)
        raw.execute(f"PRAGMA user_version = {schema.version}")
    connection.version = schema.version


def _append_only(db: Database, table: str) -> None:
    """Let the database itself refuse a change to what was logged."""
    for verb in ("UPDATE", "DELETE"):
        db.execute(
            f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
            "BEGIN SELECT RAISE(ABORT, 'this table is append-only'); END"
        )


def _table(db: Database, name: str, columns: dict[str, Any], pk: str) -> None:
    required = set(columns) - {pk}
    db.table(name).create(columns, pk=pk, not_null=required, strict=True)


def attempts_and_seen_steps(db: Database) -> None:
    """Make the log. ``seq`` orders it, never a clock. A token never counts twice."""
    attempt: dict[str, Any] = {
        "seq": int,
        "token": str,
        "exercise": str,
        "version": str,
        "answer": str,
        "score": float,
        "minimum": float,
        "passed": int,
        "at": str,
    }
    _table(db, "attempt", attempt, "seq")
    db.table("attempt").create_index(["token"], unique=True)
    # Covers the state of a learner, which is read without touching the rows.
    db.table("attempt").create_index(["exercise", "passed"])
    seen: dict[str, Any] = {"seq": int, "lesson": str, "step": str, "at": str}
    _table(db, "seen", seen, "seq")
    db.table("seen").create_index(["lesson", "step"])
    _append_only(db, "attempt")
    _append_only(db, "seen")


def drafts(db: Database) -> None:
    """Make room for an answer that isn't finished: half a talk, half a sentence."""
    _table(db, "draft", {"exercise": str, "version": str, "answer": str}, "exercise")


def certificates(db: Database) -> None:
    """Make the log of certificates, each as it was issued."""
    _table(db, "certificate", {"number": str, "path": str, "issued": str}, "number")
    _append_only(db, "certificate")


def ratings_of_cards(db: Database) -> None:
    """Let the ratings of cards be read without the other answers, however many those are."""
    db.execute(
        "CREATE INDEX attempt_cards ON attempt (exercise, answer, at) "
        "WHERE instr(exercise, '/cards/') > 0"
    )


def notes(db: Database) -> None:
    """Make room for own words at a step. They may be changed and erased, so this is no log."""
    columns: dict[str, Any] = {"lesson": str, "step": str, "text": str}
    db.table("note").create(columns, pk=("lesson", "step"), not_null=set(columns), strict=True)


def kept_of_the_toolkit(db: Database) -> None:
    """Make room for forms, scans, own days and favourites. No log: all may be erased."""
    columns: dict[str, Any] = {"shelf": str, "id": str, "data": str}
    db.table("kept").create(columns, pk=("shelf", "id"), not_null=set(columns), strict=True)


def _change(db: Database) -> None:
    """Make room for a number that goes up with each change of what is no log.

    Without triggers: the text of nine would spread the schema over more pages, each of which leads
    to all tables when it is damaged.
    """
    _table(db, "change", {"id": int, "count": int}, "id")
    db.execute("INSERT INTO change (id, count) VALUES (1, 0)")


def counted_changes(db: Database) -> None:
    """Count changes of what is no log, and remember what is still to be erased from copies."""
    _change(db)
    columns: dict[str, Any] = {"shelf": str, "one": str, "other": str}
    db.table("erasing").create(columns, pk=tuple(columns), not_null=set(columns), strict=True)


LEARNER_SCHEMA = Schema(
    "learner",
    (
        attempts_and_seen_steps,
        drafts,
        certificates,
        ratings_of_cards,
        notes,
        kept_of_the_toolkit,
        counted_changes,
    ),
)


def learners(db: Database) -> None:
    """Make the list of who learns on this laptop."""
    columns: dict[str, Any] = {"id": str, "name": str, "path": str, "used": int}
    _table(db, "learner", columns, "id")


def own_directory(db: Database) -> None:
    """Make room for own changes of the service directory, and for own places."""
    _table(db, "service_change", {"entry": str, "data": str}, "entry")
    _table(db, "organisation", {"id": str, "name": str}, "id")
    place: dict[str, Any] = {
        "id": str,
        "organisation": str,
        "kind": str,
        "label": str,
        "name": str,
        "reach": str,
        "hours": str,
    }
    _table(db, "own_place", place, "id")


def house_styles(db: Database) -> None:
    """Make room for how the prints of an organisation look."""
    columns: dict[str, Any] = {
        "organisation": str,
        "colour": str,
        "width": int,
        "height": int,
        "logo": bytes,
    }
    _table(db, "house_style", columns, "organisation")


def seals(db: Database) -> None:
    """Count changes, and make room for a checksum of each row: this file is plain SQLite."""
    _change(db)
    columns: dict[str, Any] = {"kind": str, "id": str, "mark": int}
    db.table("seal").create(columns, pk=("kind", "id"), not_null=set(columns), strict=True)
    seal(db.conn)


CLUB_SCHEMA = Schema("club", (learners, own_directory, house_styles, seals))
