"""A full disk: a sentence, nothing half, and what was kept before stays."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.store.builders import (
    NOW,
    STEP,
    WORDS,
    answer,
    answers_kept,
    attempt,
    content_of,
    opened,
    session,
)
from tests.store.builders import certificate as issued
from trainer.domain.errors import StoreFullError
from trainer.domain.learning.notes import Note
from trainer.store.vault import Vault

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files")


@contextlib.contextmanager
def room_for(size: int) -> Iterator[None]:
    """Let no file grow beyond ``size``: SQLite meets SQLITE_IOERR, as on a full disk."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def fill_up(vault: Vault) -> None:
    """Let the database grow no more: SQLite says that the disk is full."""
    (pages,) = vault._connection.read("PRAGMA page_count")[0]
    vault._connection.read(f"PRAGMA max_page_count = {pages}")


def many_certificates(vault: Vault) -> None:
    for number in range(99):
        vault.progress.add_certificate(issued(f"{number:012}"))


WRITES: dict[str, Callable[[Vault], object]] = {
    "an answer": lambda v: v.progress.add_attempt(attempt("b", answer={"text": "x" * 50_000})),
    "a draft": lambda v: v.progress.keep_draft("m/l/e", "v1", {"text": "y" * 50_000}),
    "a certificate": many_certificates,
    "a note": lambda v: v.progress.keep_note(Note(STEP, "z" * 50_000)),
}


@pytest.mark.parametrize("what", WRITES)
def test_on_a_full_disk_nothing_is_kept_by_half(folder: Path, what: str) -> None:
    vault = opened(folder)
    answer(vault, "a")
    vault.progress.keep_draft("m/l/e", "v1", {"text": WORDS})
    fill_up(vault)
    with pytest.raises(StoreFullError):
        WRITES[what](vault)
    assert answers_kept(vault) == {"a"}
    assert vault.progress.draft("m/l/e", "v1") == {"text": WORDS}
    vault.close(NOW)
    vault = opened(folder)
    assert answers_kept(vault) == {"a"}
    vault.close(NOW)


def test_when_there_is_room_again_the_same_answer_is_kept_once(folder: Path) -> None:
    vault = opened(folder)
    fill_up(vault)
    big = attempt("a", answer={"text": "x" * 50_000})
    with pytest.raises(StoreFullError):
        vault.progress.add_attempt(big)
    vault._connection.read("PRAGMA max_page_count = 100000")
    assert vault.progress.add_attempt(big) is True
    assert vault.progress.add_attempt(big) is False
    vault.close(NOW)


@posix_only
@pytest.mark.parametrize("size", [120_000, 150_000, 200_000])
def test_a_disk_that_fills_up_keeps_all_that_was_acknowledged(folder: Path, size: int) -> None:
    vault = opened(folder)
    kept: set[str] = set()

    def answer_on_and_on() -> None:
        for number in range(2000):
            answer(vault, f"n{number}")
            kept.add(f"n{number}")

    with room_for(size), pytest.raises(StoreFullError) as error:
        answer_on_and_on()
    assert "The disk is full" in str(error.value)
    assert WORDS not in str(error.value) + error.value.details
    assert len(kept) > 1
    assert answers_kept(vault) == kept
    with room_for(size):
        vault.close(NOW)
    vault = opened(folder)
    assert vault.notice is None
    assert answers_kept(vault) == kept
    vault.close(NOW)


@posix_only
@pytest.mark.parametrize("size", [0, 100, 5_000, 20_000, 33_000])
def test_a_sound_database_is_not_taken_for_damaged_on_a_full_disk(folder: Path, size: int) -> None:
    session(folder, *(f"n{number}" for number in range(50)))
    with room_for(size), contextlib.suppress(StoreFullError):
        opened(folder).close(NOW)
    assert not (folder / "damaged").exists()
    vault = opened(folder)
    assert vault.notice is None
    assert len(answers_kept(vault)) == 50
    vault.close(NOW)


@posix_only
@pytest.mark.parametrize("size", [0, 100, 5_000, 40_000])
def test_a_damaged_database_stays_where_it_is_until_there_is_room(folder: Path, size: int) -> None:
    session(folder, *(f"n{number}" for number in range(50)))
    (folder / "progress.db").write_bytes(b"x" * 60_000)
    before = content_of(folder)
    with room_for(size), pytest.raises(StoreFullError):
        opened(folder)
    assert content_of(folder) == before
    vault = opened(folder)
    assert vault.notice is not None
    assert len(answers_kept(vault)) == 50
    vault.close(NOW)


def test_a_copy_that_could_not_be_made_leaves_nothing_behind(folder: Path) -> None:
    vault = opened(folder)
    answer(vault, "a")
    backups = folder / "backups"
    backups.mkdir()
    (backups / "unchecked.tmp").mkdir()
    vault.close(NOW)
    assert list(backups.iterdir()) == [backups / "unchecked.tmp"]
    (backups / "unchecked.tmp").rmdir()
    vault = opened(folder)
    assert answers_kept(vault) == {"a"}
    vault.close(NOW)
    assert [file.suffix for file in backups.iterdir()] == [".db"]
