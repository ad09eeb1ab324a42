"""Notes: kept while they are typed, really gone when they are erased, carried over when mended."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.store.builders import (
    LATER,
    NOW,
    STEP,
    answer,
    answers_kept,
    damage_a_page_of,
    opened,
)
from trainer.domain.learning.notes import Note
from trainer.domain.learning.progress import Place
from trainer.store.backup import backups
from trainer.store.connection import Connection
from trainer.store.migrations import LEARNER_SCHEMA, migrate
from trainer.store.progress_store import ProgressStore
from trainer.store.vault import Vault

OTHER = Place("luisteren", "drie-tellen", "tel-mee")
SECRET = "Donderdag vraag ik het haar bij het fietsenrek"
NOTES = 60

_KEEP = """
import sys
from pathlib import Path
from trainer.domain.learning.notes import Note
from trainer.domain.learning.progress import Place
from trainer.store.connection import Connection
from trainer.store.keys import read_keys
from trainer.store.progress_store import ProgressStore

file = Path(sys.argv[1])
store = ProgressStore(Connection(file, read_keys(file.parent)[0]))
print("ready", flush=True)
sys.stdin.readline()
for number in range(int(sys.argv[3])):
    store.keep_note(Note(Place("m", "l", f"{sys.argv[2]}-{number}"), str(number)))
    store.keep_note(Note(Place("m", "l", "shared"), f"{sys.argv[2]}-{number}"))
    if number % 10 == 0:
        store.keep_note(Note(Place("m", "l", "shared"), ""))
"""


def note(vault: Vault, text: str, place: Place = STEP) -> None:
    vault.progress.keep_note(Note(place, text))


def test_a_note_is_there_after_closing(folder: Path) -> None:
    vault = opened(folder)
    note(vault, SECRET)
    note(vault, "ander", OTHER)
    note(vault, f"{SECRET}.")
    vault.close(NOW)
    vault = opened(folder, LATER)
    assert vault.progress.note(STEP) == f"{SECRET}."
    assert vault.progress.notes() == (Note(STEP, f"{SECRET}."), Note(OTHER, "ander"))
    vault.close(LATER)


def test_an_empty_note_is_no_note(folder: Path) -> None:
    vault = opened(folder)
    note(vault, SECRET)
    note(vault, "ander", OTHER)
    note(vault, "")
    assert vault.progress.note(STEP) == ""
    assert vault.progress.notes() == (Note(OTHER, "ander"),)
    vault.close(NOW)


def test_an_erased_note_is_in_no_file(tmp_path: Path) -> None:
    """In a database without a key: what is in it can be looked for."""
    connection = Connection(tmp_path / "open.db")
    migrate(connection, LEARNER_SCHEMA)
    store = ProgressStore(connection)
    store.keep_note(Note(STEP, SECRET))

    def is_somewhere() -> bool:
        return any(SECRET.encode() in file.read_bytes() for file in tmp_path.iterdir())

    assert is_somewhere()
    store.keep_note(Note(STEP, f"{SECRET}. " * 80))
    store.keep_note(Note(STEP, "kort"))
    store.keep_note(Note(STEP, ""))
    assert not is_somewhere()
    connection.close()
    assert not is_somewhere()


def test_a_note_can_not_be_read_without_the_key(folder: Path) -> None:
    vault = opened(folder)
    note(vault, SECRET)
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert not [file for file in files if SECRET.encode() in file.read_bytes()]
    vault.close(NOW)


def test_notes_alone_are_reason_enough_for_a_copy(folder: Path) -> None:
    vault = opened(folder)
    note(vault, SECRET)
    vault.close(NOW)
    assert len(backups(folder / "backups")) == 1
    opened(folder, LATER).close(LATER)
    assert len(backups(folder / "backups")) == 1


def test_a_damaged_database_gets_its_notes_from_the_copy(folder: Path) -> None:
    vault = opened(folder)
    answer(vault, "a")
    note(vault, SECRET)
    vault.close(NOW)
    (folder / "progress.db").write_bytes(b"x" * 60_000)
    vault = opened(folder, LATER)
    assert vault.notice is not None
    assert vault.progress.note(STEP) == SECRET
    vault.close(LATER)


def test_notes_of_after_the_copy_are_brought_over_and_erased_ones_stay_erased(
    folder: Path,
) -> None:
    vault = opened(folder)
    answer(vault, *(f"n{number}" for number in range(60)))
    note(vault, "gaat weg")
    note(vault, "oud", OTHER)
    vault.close(NOW)
    shutil.copytree(folder / "backups", folder / "kept")
    vault = opened(folder, LATER)
    note(vault, "")
    note(vault, SECRET, OTHER)
    vault.close(LATER)
    shutil.rmtree(folder / "backups")
    (folder / "kept").rename(folder / "backups")
    damage_a_page_of(folder / "progress.db", "attempt")
    vault = opened(folder, LATER)
    assert vault.notice is not None
    assert vault.progress.notes() == (Note(OTHER, SECRET),)
    vault.close(LATER)


def test_a_database_that_was_set_back_brings_no_old_notes(folder: Path) -> None:
    vault = opened(folder)
    answer(vault, "a")
    note(vault, "oud")
    vault.close(NOW)
    older = (folder / "progress.db").read_bytes()
    vault = opened(folder, LATER)
    answer(vault, "b")
    note(vault, SECRET)
    vault.close(LATER)
    (folder / "progress.db").write_bytes(older)
    vault = opened(folder, LATER)
    assert vault.notice is not None
    assert answers_kept(vault) == {"a", "b"}
    assert vault.progress.note(STEP) == SECRET
    vault.close(LATER)


def test_of_two_programs_that_write_notes_none_is_lost(folder: Path) -> None:
    opened(folder).close(NOW)
    command = [sys.executable, "-c", _KEEP, str(folder / "progress.db")]
    programs = [
        subprocess.Popen(
            [*command, name, str(NOTES)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in "ab"
    ]
    for one in programs:
        assert one.stdout is not None
        assert one.stdout.readline() == "ready\n"
    for one in programs:
        assert one.stdin is not None
        one.stdin.write("go\n")
        one.stdin.flush()
    assert [(*one.communicate(timeout=60), one.returncode) for one in programs] == [("", "", 0)] * 2
    vault = opened(folder)
    kept = {one.place.step: one.text for one in vault.progress.notes()}
    for name in "ab":
        for number in range(NOTES):
            assert kept[f"{name}-{number}"] == str(number)
    assert kept["shared"] in {f"{name}-{NOTES - 1}" for name in "ab"}
    vault.close(NOW)


@pytest.mark.parametrize("text", ["'; DROP TABLE note; --", "é\n\n😀", "<b>vet</b>", "x" * 4000])
def test_any_words_come_back_as_they_were(folder: Path, text: str) -> None:
    vault = opened(folder)
    note(vault, text)
    assert vault.progress.note(STEP) == text
    vault.close(NOW)
