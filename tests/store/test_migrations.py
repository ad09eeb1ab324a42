"""From every earlier shape to the present one, whole or not at all."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.store.builders import LATER, NOW, content_of, opened, session
from trainer.domain.errors import NewerStoreError, StoreWriteError
from trainer.store.backup import backups
from trainer.store.club_store import ClubStore
from trainer.store.connection import Connection
from trainer.store.keys import Key, make_key, read_keys
from trainer.store.migrations import LEARNER_SCHEMA, Schema, migrate

if TYPE_CHECKING:
    from sqlite_utils import Database

EARLIER = range(1, LEARNER_SCHEMA.version)

# Leaves a WAL behind, as a program that is ended does.
_NEWER_AND_ENDED = """
import os, sys
from pathlib import Path
from trainer.store.connection import Connection
from trainer.store.keys import read_keys

file = Path(sys.argv[1])
connection = Connection(file, next(iter(read_keys(file.parent)), None))
with connection.write() as raw:
    raw.execute("PRAGMA user_version = 99")
os._exit(0)
"""


def earlier(file: Path, key: Key, version: int) -> Connection:
    """Make a database as an earlier version of the app did, with one answer in it."""
    connection = Connection(file, key)
    migrate(connection, Schema("learner", LEARNER_SCHEMA.steps[:version]))
    with connection.write() as raw:
        raw.execute(
            "INSERT INTO attempt (token, exercise, version, answer, score, minimum, passed, at) "
            "VALUES ('old', 'm/l/old', 'v1', '{}', 1.0, 0.5, 1, '2026-11-22T20:15:00+00:00')"
        )
    return connection


def shape(connection: Connection) -> list[tuple[object, ...]]:
    return connection.read("SELECT type, name, sql FROM sqlite_master ORDER BY name")


@pytest.mark.parametrize("version", EARLIER)
def test_an_earlier_database_gets_the_shape_of_a_new_one(
    tmp_path: Path, key: Key, version: int
) -> None:
    old = earlier(tmp_path / "old.db", key, version)
    new = Connection(tmp_path / "new.db", key)
    migrate(old, LEARNER_SCHEMA)
    migrate(new, LEARNER_SCHEMA)
    assert shape(old) == shape(new)
    assert old.read("PRAGMA user_version") == [(LEARNER_SCHEMA.version,)]
    assert old.read("SELECT token FROM attempt") == [("old",)]
    old.close()
    new.close()


@pytest.mark.parametrize("version", EARLIER)
def test_a_copy_of_the_old_rows_is_made_before_anything_changes(folder: Path, version: int) -> None:
    folder.mkdir(parents=True)
    key = make_key(folder)
    earlier(folder / "progress.db", key, version).close()
    vault = opened(folder)
    assert vault.notice is None
    assert vault.progress.log().answered == {"m/l/old"}
    (backup,) = backups(folder / "backups")
    copy = Connection(backup, key)
    assert copy.version == version
    assert copy.read("SELECT token FROM attempt") == [("old",)]
    copy.close()
    vault.close(NOW)


def test_without_a_copy_there_is_no_migration(folder: Path) -> None:
    folder.mkdir(parents=True)
    key = make_key(folder)
    earlier(folder / "progress.db", key, 1).close()
    (folder / "backups").mkdir()
    (folder / "backups" / "unchecked.tmp").mkdir()
    with pytest.raises(StoreWriteError):
        opened(folder)
    connection = Connection(folder / "progress.db", key)
    assert connection.version == 1
    connection.close()


def test_a_new_database_needs_no_copy(folder: Path) -> None:
    opened(folder).close(NOW)
    assert not (folder / "backups").exists()


def test_migrating_again_changes_nothing(tmp_path: Path, key: Key) -> None:
    connection = earlier(tmp_path / "a.db", key, 1)
    copies: list[int] = []
    for _ in range(3):
        migrate(connection, LEARNER_SCHEMA, before=lambda: copies.append(connection.version))
    after = shape(connection)
    assert copies == [1]
    connection.close()
    connection = Connection(tmp_path / "a.db", key)
    migrate(connection, LEARNER_SCHEMA, before=lambda: pytest.fail("there is nothing to do"))
    assert shape(connection) == after
    connection.close()


def half_a_step(db: Database) -> None:
    """Break off after a table, an index, a trigger and a change of rows were made."""
    db.table("extra").create({"id": int}, pk="id")
    db.table("extra").insert({"id": 1})
    db.table("draft").add_column("more", str)
    db.execute("CREATE TRIGGER t BEFORE DELETE ON extra BEGIN SELECT 1; END")
    db.execute("DROP TRIGGER attempt_no_update")
    db.execute("UPDATE attempt SET answer = 'changed'")
    raise RuntimeError("broken off")


def half_a_rebuild(db: Database) -> None:
    """Break off while a table is made anew, which sqlite-utils does under another name."""
    db.table("draft").transform(rename={"answer": "words"})
    raise RuntimeError("broken off")


@pytest.mark.parametrize("step", [half_a_step, half_a_rebuild])
def test_a_migration_that_breaks_off_leaves_the_old_shape_and_rows(
    tmp_path: Path, key: Key, step: type
) -> None:
    connection = earlier(tmp_path / "a.db", key, 2)
    before = shape(connection)
    broken = Schema("learner", (*LEARNER_SCHEMA.steps, step))
    with pytest.raises(RuntimeError, match="broken off"):
        migrate(connection, broken)
    connection.close()
    connection = Connection(tmp_path / "a.db", key)
    assert connection.version == 2
    assert shape(connection) == before
    assert connection.read("SELECT answer FROM attempt") == [("{}",)]
    migrate(connection, LEARNER_SCHEMA)
    assert connection.read("SELECT token FROM attempt") == [("old",)]
    connection.close()


def make_newer(file: Path, key: Key | None, journal: str) -> None:
    connection = Connection(file, key)
    with connection.write() as raw:
        raw.execute("PRAGMA user_version = 99")
    connection.read(f"PRAGMA journal_mode = {journal}")
    connection.close()


@pytest.mark.parametrize("journal", ["WAL", "DELETE"])
def test_a_newer_database_is_refused_and_not_a_byte_changes(folder: Path, journal: str) -> None:
    session(folder, "a")
    make_newer(folder / "progress.db", read_keys(folder)[0], journal)
    before = content_of(folder)
    with pytest.raises(NewerStoreError) as error:
        opened(folder, LATER)
    assert "progress.db" in str(error.value)
    assert content_of(folder) == before


def test_a_newer_database_keeps_the_wal_of_a_program_that_was_ended(folder: Path) -> None:
    session(folder, "a")
    file = folder / "progress.db"
    subprocess.run([sys.executable, "-c", _NEWER_AND_ENDED, str(file)], check=True)
    before = {name: data for name, data in content_of(folder).items() if "-shm" not in name}
    assert before["progress.db-wal"]
    for _ in range(2):
        with pytest.raises(NewerStoreError):
            opened(folder, LATER)
    after = {name: data for name, data in content_of(folder).items() if "-shm" not in name}
    assert after == before


@pytest.mark.parametrize("journal", ["WAL", "DELETE"])
def test_a_newer_list_of_learners_is_refused_and_not_a_byte_changes(
    tmp_path: Path, journal: str
) -> None:
    file = tmp_path / "club.db"
    ClubStore(file, NOW).close(NOW)
    make_newer(file, None, journal)
    before = content_of(tmp_path)
    with pytest.raises(NewerStoreError):
        ClubStore(file, NOW)
    assert content_of(tmp_path) == before
