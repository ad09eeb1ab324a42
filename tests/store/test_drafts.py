"""Unfinished answers: closing at any moment loses nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.store.builders import LATER, NOW, attempt, opened

EXERCISE = "luisteren/drie-tellen/vraag"
HALF = {"text": "Ik zag dat"}


def test_a_draft_is_there_after_closing(folder: Path) -> None:
    vault = opened(folder)
    vault.progress.keep_draft(EXERCISE, "v1", HALF)
    vault.close(NOW)
    vault = opened(folder, LATER)
    assert vault.progress.draft(EXERCISE, "v1") == HALF
    vault.close(LATER)


def test_a_draft_replaces_the_one_before(folder: Path) -> None:
    vault = opened(folder)
    vault.progress.keep_draft(EXERCISE, "v1", HALF)
    vault.progress.keep_draft("luisteren/drie-tellen/ander", "v1", {"text": "ander"})
    vault.progress.keep_draft(EXERCISE, "v1", {"text": "Ik zag dat je"})
    assert vault.progress.draft(EXERCISE, "v1") == {"text": "Ik zag dat je"}
    assert vault.progress.draft("luisteren/drie-tellen/ander", "v1") == {"text": "ander"}
    vault.close(NOW)


def test_the_answer_drops_its_draft_only(folder: Path) -> None:
    vault = opened(folder)
    vault.progress.keep_draft(EXERCISE, "v1", HALF)
    vault.progress.keep_draft("luisteren/drie-tellen/ander", "v1", HALF)
    vault.progress.add_attempt(attempt("a", EXERCISE))
    assert vault.progress.draft(EXERCISE, "v1") is None
    assert vault.progress.draft("luisteren/drie-tellen/ander", "v1") == HALF
    vault.close(NOW)


def test_a_draft_for_another_version_of_the_text_is_left_alone(folder: Path) -> None:
    vault = opened(folder)
    vault.progress.keep_draft(EXERCISE, "v1", HALF)
    assert vault.progress.draft(EXERCISE, "v2") is None
    vault.progress.keep_draft(EXERCISE, "v2", {"text": "nieuw"})
    assert vault.progress.draft(EXERCISE, "v1") is None
    vault.close(NOW)


@pytest.mark.parametrize("text", ["", "{", "null", "[]", '"text"', "1e999", '{"a": \x00}', "NaN"])
def test_a_damaged_draft_is_as_good_as_none(folder: Path, text: str) -> None:
    vault = opened(folder)
    vault.progress.keep_draft(EXERCISE, "v1", HALF)
    with vault._connection.write() as raw:
        raw.execute("UPDATE draft SET answer = ?", (text,))
    assert vault.progress.draft(EXERCISE, "v1") is None
    vault.progress.keep_draft(EXERCISE, "v1", HALF)
    assert vault.progress.draft(EXERCISE, "v1") == HALF
    vault.close(NOW)


def test_a_draft_leaves_no_words_on_the_console(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    vault = opened(folder)
    vault.progress.keep_draft(EXERCISE, "v1", HALF)
    vault.progress.draft(EXERCISE, "v2")
    vault.close(NOW)
    assert capfd.readouterr() == ("", "")
    assert not [file for file in folder.iterdir() if "draft" in file.name]
