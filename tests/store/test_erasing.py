"""Erased means erased: what was erased is in no copy, and when it may be, that is said."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from tests.store.builders import LATER, NOW, answer, answers_kept, damage_a_page_of, opened, session
from trainer.domain.learning.notes import Note
from trainer.domain.learning.progress import Place
from trainer.store.backup import backups
from trainer.store.cleaning import clean, clean_learners
from trainer.store.connection import Connection
from trainer.store.keys import read_keys
from trainer.store.vault import Vault

MARK = "merkteken-7f3a-van-mij-alleen"
HERE = Place("m", "l", "stap")
OTHER = Place("m", "l", "andere")


def traces(folder: Path) -> list[str]:
    """Return where the mark is still found: in bytes, and in each database by its key."""
    key = read_keys(folder)[0]
    found = []
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        name = file.relative_to(folder).as_posix()
        if MARK.encode() in file.read_bytes():
            found.append(name)
        if file.suffix == ".db":
            copy = folder.parent / "copy.db"
            for suffix in ("", "-wal"):
                if (beside := file.with_name(file.name + suffix)).exists():
                    shutil.copyfile(beside, copy.with_name(copy.name + suffix))
            with closing(Connection(copy, key)) as opened_copy:
                raw = opened_copy._raw
                rows = [
                    repr(row)
                    for table in ("note", "kept", "draft")
                    for row in raw.execute(f"SELECT * FROM {table}")  # noqa: S608
                ]
            found += [f"{name}: a row" for row in rows if MARK in row]
            for left in folder.parent.glob("copy.db*"):
                left.unlink()
    return found


def write(vault: Vault) -> None:
    vault.progress.keep_note(Note(HERE, MARK))
    vault.progress.keep_note(Note(OTHER, "blijft"))
    vault.toolkit.keep("filled", "formulier", {"fields": {"over": MARK, "eigen": "blijft"}})
    vault.toolkit.keep("scans", "1", {"text": MARK})


def erase(vault: Vault) -> bool:
    """Erase all three; tell whether it is said to be gone everywhere."""
    vault.progress.keep_note(Note(HERE, ""))
    vault.toolkit.keep("filled", "formulier", {"fields": {"eigen": "blijft"}}, erasing=True)
    vault.toolkit.drop("scans", "1")
    return vault.progress.erased_everywhere and vault.toolkit.erased_everywhere


@pytest.fixture
def aged(folder: Path) -> Path:
    """Return a folder with copies of three days, all with the mark."""
    for days in range(3):
        vault = opened(folder, NOW + timedelta(days=days))
        write(vault)
        answer(vault, f"dag{days}")
        vault.close(NOW + timedelta(days=days))
    assert len(backups(folder / "backups")) == 3
    assert len(traces(folder)) == 3 * 4
    return folder


def test_what_is_erased_is_in_no_copy(aged: Path) -> None:
    vault = opened(aged, LATER)
    assert erase(vault)
    assert vault.progress.note(OTHER) == "blijft"
    vault.close(LATER)
    assert traces(aged) == []
    for copy in backups(aged / "backups"):
        with closing(Connection(copy, read_keys(aged)[0])) as connection:
            assert connection.read("PRAGMA quick_check") == [("ok",)]
            assert connection.read("SELECT text FROM note") == [("blijft",)]
            assert json.loads(connection.read("SELECT data FROM kept")[0][0]) == {
                "fields": {"eigen": "blijft"}
            }
    shutil.rmtree(aged / "damaged", ignore_errors=True)
    (aged / "progress.db").unlink()
    vault = opened(aged, LATER)
    assert answers_kept(vault) == {"dag0", "dag1", "dag2"}
    assert vault.progress.note(HERE) == ""
    vault.close(LATER)
    assert traces(aged) == []


def test_it_is_gone_from_what_was_put_aside_as_damaged_too(aged: Path) -> None:
    damage_a_page_of(aged / "progress.db", "seen")
    vault = opened(aged, LATER)
    assert vault.notice is not None
    assert any(name.startswith("damaged/") for name in traces(aged))
    assert erase(vault)
    vault.close(LATER)
    assert traces(aged) == []
    assert list(aged.glob("damaged/*/progress.db"))


def test_a_copy_that_cannot_be_written_now_is_said_and_done_later(aged: Path) -> None:
    copy = backups(aged / "backups")[1]
    content = copy.read_bytes()
    copy.write_bytes(content[:100] + b"x" * 9 + content[109:])
    vault = opened(aged, LATER)
    assert not erase(vault)
    assert vault.progress.note(HERE) == ""
    vault._connection.close()
    copy.write_bytes(content)
    assert [name.split(":")[0] for name in set(traces(aged))] == [f"backups/{copy.name}"]
    vault = opened(aged, LATER)
    vault.catch_up(LATER)
    vault._connection.close()
    assert traces(aged) == []


def test_erasing_that_was_stopped_half_way_is_done_at_the_next_start(aged: Path) -> None:
    vault = opened(aged, LATER)
    vault.progress._erase_copies = lambda: False
    vault.toolkit._erase_copies = lambda: False
    assert not erase(vault)
    vault._connection.close()
    (aged / "backups" / "unchecked.tmp").write_bytes(b"half")
    assert len(traces(aged)) == 3 * 3
    vault = opened(aged, LATER)
    vault.catch_up(LATER)
    clean(aged)
    vault._connection.close()
    assert traces(aged) == []
    assert not (aged / "backups" / "unchecked.tmp").exists()


def test_what_is_written_anew_before_copies_were_erased_is_not_lost(aged: Path) -> None:
    vault = opened(aged, LATER)
    vault.progress._erase_copies = lambda: False
    vault.progress.keep_note(Note(HERE, ""))
    vault.progress.keep_note(Note(HERE, "nieuw"))
    vault.catch_up(LATER)
    assert vault.progress.note(HERE) == "nieuw"
    vault.close(LATER)
    assert not [one for one in traces(aged) if "filled" not in one and "a row" not in one]
    (aged / "progress.db").unlink()
    vault = opened(aged, LATER)
    assert vault.progress.note(HERE) == "nieuw"
    vault.close(LATER)


def test_erasing_what_is_not_there_touches_no_copy(aged: Path) -> None:
    before = {copy: copy.stat().st_ino for copy in backups(aged / "backups")}
    vault = opened(aged, LATER)
    vault.progress.keep_note(Note(Place("m", "l", "leeg"), ""))
    vault.toolkit.drop("liked", "niets")
    assert {copy: copy.stat().st_ino for copy in backups(aged / "backups")} == before
    vault.close(LATER)


# What a run that was ended left behind -------------------------------------------------------


def test_left_over_files_go_and_nothing_else(folder: Path) -> None:
    session(folder, "a")
    left = [".0123456789abcdef.tmp", "incoming.db", "incoming.db-wal", "backups/unchecked.tmp"]
    for name in left:
        (folder / name).write_bytes(b'{"key": "00')
    (folder / "trial").mkdir()
    (folder / "trial" / "trial.db").write_bytes(b"half")
    own = [".mijn.tmp", "aantekening.tmp", ".FEDCBA9876543210.tmp", "backups/foto.jpg"]
    for name in own:
        (folder / name).write_bytes(b"mine")
    clean(folder)
    assert not [name for name in (*left, "trial") if (folder / name).exists()]
    assert all((folder / name).exists() for name in own)
    vault = opened(folder)
    assert answers_kept(vault) == {"a"}
    vault.close(NOW)


def test_folders_of_nobody_go_only_when_nothing_is_in_them(tmp_path: Path) -> None:
    homes = {
        "a" * 16: [],
        "b" * 16: ["key.json"],
        "c" * 16: ["key.json", "key.copy.json", ".0123456789abcdef.tmp"],
        "d" * 16: ["key.json", "progress.db"],
        "e" * 16: ["profile.json"],
        "f" * 16: ["key.json", "mijn.txt"],
        "kopie": [],
        "0" * 16: [],
    }
    for name, files in homes.items():
        (tmp_path / name).mkdir()
        for file in files:
            (tmp_path / name / file).write_bytes(b"x")
    clean_learners(tmp_path, known={"0" * 16})
    assert {path.name[0] for path in tmp_path.iterdir()} == {"d", "e", "f", "k", "0"}
