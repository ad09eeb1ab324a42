"""How a database is opened, and how it is written to."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.store.builders import NOW, WORDS, answer, attempt, content_of, opened
from trainer.domain.errors import (
    DataFolderError,
    StoreBusyError,
    StoreWriteError,
    TrainerError,
    UnreadableStoreError,
)
from trainer.store import connection as connections
from trainer.store.connection import Connection
from trainer.store.keys import Key, make_key
from trainer.store.looking import stored_version


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for others for a moment instead of seconds."""
    monkeypatch.setattr(connections, "_BUSY_MILLISECONDS", 20)


def with_numbers(file: Path, key: Key | None = None) -> Connection:
    connection = Connection(file, key)
    with connection.write() as raw:
        raw.execute("CREATE TABLE number (value INTEGER UNIQUE)")
        raw.execute("INSERT INTO number VALUES (1)")
    return connection


def numbers(connection: Connection) -> list[int]:
    return [value for (value,) in connection.read("SELECT value FROM number ORDER BY value")]


def test_a_write_is_on_disk_when_it_ends(tmp_path: Path, key: Key) -> None:
    connection = Connection(tmp_path / "a.db", key)
    assert connection.read("PRAGMA journal_mode") == [("wal",)]
    assert connection.read("PRAGMA synchronous") == [(2,)]
    connection.close()


def test_an_encrypted_file_holds_no_plain_text(folder: Path) -> None:
    vault = opened(folder)
    answer(vault, "a")
    vault.progress.keep_draft("luisteren/drie-tellen/vraag", "v1", {"text": WORDS})
    open_files = content_of(folder)
    vault.close(NOW)
    for files in (open_files, content_of(folder)):
        databases = [content for name, content in files.items() if ".db" in name]
        assert databases
        for content in databases:
            assert not [word for word in ("zwijgen", "altijd", WORDS) if word.encode() in content]
            assert b"SQLite format" not in content
            assert b"drie-tellen" not in content


def test_a_wrong_key_opens_nothing_and_changes_nothing(tmp_path: Path, key: Key) -> None:
    with_numbers(tmp_path / "a.db", key).close()
    before = (tmp_path / "a.db").read_bytes()
    other = tmp_path / "other"
    other.mkdir()
    with pytest.raises(UnreadableStoreError):
        Connection(tmp_path / "a.db", make_key(other))
    assert stored_version(tmp_path / "a.db", make_key(other)) is None
    assert (tmp_path / "a.db").read_bytes() == before


def test_damage_and_wrong_keys_print_nothing(
    tmp_path: Path, key: Key, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.db").write_bytes(b"x" * 8192)
    with pytest.raises(UnreadableStoreError):
        Connection(tmp_path / "a.db", key)
    assert stored_version(tmp_path / "a.db", key) is None
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("problem", [ValueError, KeyboardInterrupt])
def test_a_write_that_breaks_off_leaves_no_trace(
    tmp_path: Path, key: Key, problem: type[BaseException]
) -> None:
    connection = with_numbers(tmp_path / "a.db", key)

    def break_off() -> None:
        with connection.write() as raw:
            raw.execute("INSERT INTO number VALUES (2)")
            raise problem

    with pytest.raises(problem):
        break_off()
    assert numbers(connection) == [1]
    with connection.write() as raw:
        raw.execute("INSERT INTO number VALUES (3)")
    assert numbers(connection) == [1, 3]
    connection.close()


def test_a_write_that_the_database_refuses_leaves_no_trace(tmp_path: Path, key: Key) -> None:
    connection = with_numbers(tmp_path / "a.db", key)
    with pytest.raises(StoreWriteError), connection.write() as raw:
        raw.executemany("INSERT INTO number VALUES (?)", [(2,), (1,)])
    assert numbers(connection) == [1]
    connection.close()


def test_words_that_sound_like_a_full_disk_are_not_taken_for_one(tmp_path: Path, key: Key) -> None:
    connection = Connection(tmp_path / "a.db", key)
    with connection.write() as raw:
        raw.execute("CREATE TABLE fullness (busy INTEGER CHECK (busy > 0))")
    with pytest.raises(StoreWriteError), connection.write() as raw:
        raw.execute("INSERT INTO fullness VALUES (0)")
    connection.close()


@pytest.mark.usefixtures("impatient")
def test_a_write_while_another_program_writes_is_refused(tmp_path: Path, key: Key) -> None:
    one, other = with_numbers(tmp_path / "a.db", key), Connection(tmp_path / "a.db", key)
    with one.write() as raw:
        raw.execute("INSERT INTO number VALUES (2)")
        with pytest.raises(StoreBusyError), other.write():
            pytest.fail("two programs write at once")
    assert numbers(other) == [1, 2]
    one.close()
    other.close()


@pytest.mark.usefixtures("impatient")
def test_a_database_that_another_program_holds_is_not_taken_for_damaged(folder: Path) -> None:
    vault = opened(folder)
    answer(vault, "a")
    vault._connection.read("PRAGMA locking_mode = EXCLUSIVE")
    answer(vault, "b")
    with pytest.raises(StoreBusyError):
        opened(folder)
    assert not (folder / "damaged").exists()
    vault.close(NOW)
    vault = opened(folder)
    assert vault.notice is None
    assert vault.progress.add_attempt(attempt("b")) is False
    vault.close(NOW)


def test_a_folder_in_place_of_the_file_can_be_mended(tmp_path: Path, key: Key) -> None:
    (tmp_path / "a.db").mkdir()
    with pytest.raises(UnreadableStoreError):
        Connection(tmp_path / "a.db", key)


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path, key: Key) -> None:
    (tmp_path / "folder").write_bytes(b"")
    with pytest.raises(DataFolderError) as error:
        Connection(tmp_path / "folder" / "a.db", key)
    assert "folder" in str(error.value)


def test_opening_a_vault_where_a_file_stands_is_told(tmp_path: Path) -> None:
    (tmp_path / "learner").write_bytes(b"mine")
    with pytest.raises(DataFolderError):
        opened(tmp_path / "learner")
    assert (tmp_path / "learner").read_bytes() == b"mine"


def test_every_error_has_a_sentence_without_technical_words(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_bytes(b"no database" * 1000)
    with pytest.raises(TrainerError) as error:
        Connection(tmp_path / "a.db")
    assert "not a database" in error.value.details
    assert "not a database" not in str(error.value)


@pytest.mark.parametrize(
    "name",
    [
        "met spatie.db",
        pytest.param(
            "wat?.db",
            marks=pytest.mark.skipif(os.name == "nt", reason="no name for a file on Windows"),
        ),
        "hek#.db",
        "50%25.db",
        "é–漢.db",
    ],
)
def test_any_file_name_is_opened(tmp_path: Path, key: Key, name: str) -> None:
    connection = with_numbers(tmp_path / name, key)
    with connection.write() as raw:
        raw.execute("PRAGMA user_version = 7")
    connection.close()
    assert stored_version(tmp_path / name, key) == 7
