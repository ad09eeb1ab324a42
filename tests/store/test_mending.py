"""A database that is damaged or set back in time is noticed, put aside and put back."""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.store.builders import (
    LATER,
    NOW,
    WORDS,
    answer,
    answers_kept,
    attempt,
    certificate,
    content_of,
    opened,
    session,
)
from trainer.domain.errors import UnreadableStoreError
from trainer.store.backup import backups
from trainer.store.keys import make_key
from trainer.store.vault import Vault

FIRST = {"a", "b"}


def cut_in_half(file: Path) -> None:
    content = file.read_bytes()
    file.write_bytes(content[: len(content) // 2])


def put_a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


DAMAGE: dict[str, Callable[[Path], object]] = {
    "gone": lambda file: file.unlink(),
    "empty": lambda file: file.write_bytes(b""),
    "zeros": lambda file: file.write_bytes(bytes(file.stat().st_size)),
    "another file": lambda file: file.write_text("Beste trainer, " * 1000),
    "cut in half": cut_in_half,
    "a folder": put_a_folder,
}


def notice(vault: Vault) -> str:
    return str(vault.notice)


def aside(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.glob("damaged/*/*"))


@pytest.mark.parametrize("kind", DAMAGE)
def test_a_damaged_database_is_replaced_by_its_copy(folder: Path, kind: str) -> None:
    session(folder, *FIRST)
    file = folder / "progress.db"
    DAMAGE[kind](file)
    damaged = file.read_bytes() if file.is_file() else None
    vault = opened(folder, LATER)
    assert "copy of 22-11-2026 was put back" in notice(vault)
    assert answers_kept(vault) == FIRST
    answer(vault, "c")
    vault.close(LATER)
    assert ("progress.db" in aside(folder)) is (kind != "gone")
    if damaged is not None:
        (kept,) = folder.glob("damaged/*/progress.db")
        assert kept.read_bytes() == damaged
    vault = opened(folder, LATER)
    assert vault.notice is None
    assert answers_kept(vault) == FIRST | {"c"}
    vault.close(LATER)


@pytest.mark.parametrize("kind", [kind for kind in DAMAGE if kind != "gone"])
def test_without_a_copy_it_starts_anew_and_says_where_the_old_file_is(
    folder: Path, kind: str
) -> None:
    session(folder, *FIRST)
    shutil.rmtree(folder / "backups")
    DAMAGE[kind](folder / "progress.db")
    vault = opened(folder, LATER)
    assert "progress starts anew" in notice(vault)
    (place,) = (folder / "damaged").iterdir()
    assert str(place) in notice(vault)
    assert (place / "progress.db").exists()
    assert vault.progress.size() == 0
    answer(vault, "c")
    vault.close(LATER)
    vault = opened(folder, LATER)
    assert vault.notice is None
    assert answers_kept(vault) == {"c"}
    vault.close(LATER)


def test_a_new_learner_gets_no_notice(folder: Path) -> None:
    for _ in range(2):
        vault = opened(folder)
        assert vault.notice is None
        vault.close(NOW)
    assert not (folder / "damaged").exists()


def test_a_database_replaced_by_an_older_one_is_noticed(folder: Path) -> None:
    session(folder, *FIRST)
    older = (folder / "progress.db").read_bytes()
    session(folder, "c", now=LATER)
    (folder / "progress.db").write_bytes(older)
    vault = opened(folder, LATER)
    assert "copy of 23-11-2026" in notice(vault)
    assert answers_kept(vault) == FIRST | {"c"}
    vault.close(LATER)


@pytest.mark.parametrize("cut", [lambda wal: wal.unlink(), lambda wal: wal.write_bytes(b"")])
def test_a_wal_that_was_cut_off_is_noticed(folder: Path, cut: Callable[[Path], object]) -> None:
    session(folder, *FIRST)
    vault = opened(folder)
    answer(vault, "c")
    wal = folder / "progress.db-wal"
    saved = {name: data for name, data in content_of(folder).items() if "progress.db" in name}
    vault.close(NOW)
    for name, data in saved.items():
        (folder / name).write_bytes(data)
    cut(wal)
    vault = opened(folder, LATER)
    assert "copy of 22-11-2026" in notice(vault)
    assert answers_kept(vault) == FIRST | {"c"}
    vault.close(LATER)


def test_the_copy_with_most_in_it_is_put_back_whatever_the_clock_said(folder: Path) -> None:
    session(folder, "a", now=NOW + timedelta(days=3650))
    session(folder, "b", now=NOW)
    (folder / "progress.db").unlink()
    vault = opened(folder)
    assert "22-11-2026" in notice(vault)
    assert answers_kept(vault) == FIRST
    vault.close(NOW)


def test_of_copies_that_hold_as_much_the_newest_is_put_back(folder: Path) -> None:
    session(folder, *FIRST, now=NOW)
    (older,) = backups(folder / "backups")
    newer = older.with_name(older.name.replace("20261122", "20261123"))
    assert newer != older
    shutil.copyfile(older, newer)
    (folder / "progress.db").unlink()
    vault = opened(folder)
    assert "23-11-2026" in notice(vault)
    vault.close(NOW)


def test_damaged_copies_are_passed_over_and_put_aside(folder: Path) -> None:
    for number, token in enumerate("abc"):
        session(folder, token, now=NOW + timedelta(days=number))
    newest = backups(folder / "backups")[0]
    newest.write_bytes(b"damaged" * 1000)
    (folder / "progress.db").write_bytes(b"")
    vault = opened(folder, LATER)
    assert "23-11-2026" in notice(vault)
    assert answers_kept(vault) == FIRST
    assert len(list(folder.glob("damaged/*/backups/*"))) == 1
    vault.close(LATER)


def test_a_witness_that_knows_too_much_costs_nothing(folder: Path) -> None:
    session(folder, *FIRST)
    vault = opened(folder)
    answer(vault, "c")
    vault._connection.close()
    (folder / "witness.json").write_text('{"rows": 92}')
    vault = opened(folder, LATER)
    assert "that are missing: 89" in notice(vault)
    assert "put back" not in notice(vault)
    assert answers_kept(vault) == FIRST | {"c"}
    assert aside(folder) == ["witness.json", "witness.now"]
    vault.close(LATER)
    vault = opened(folder, LATER)
    assert vault.notice is None
    vault.close(LATER)


ODD = ["", "{", "[3]", '{"rows": "3"}', '{"rows": null}', '{"rows": 1e999}', '{"rows": -4}', "3"]


@pytest.mark.parametrize("content", ODD)
def test_an_odd_witness_is_no_witness(folder: Path, content: str) -> None:
    session(folder, *FIRST)
    (folder / "witness.json").write_text(content)
    vault = opened(folder, LATER)
    assert vault.notice is None
    assert answers_kept(vault) == FIRST
    vault.close(LATER)
    assert json.loads((folder / "witness.json").read_text())["rows"] == 2


def test_the_witness_is_never_ahead_of_the_database(folder: Path) -> None:
    session(folder, "a")
    vault = opened(folder)
    answer(vault, "b")
    assert json.loads((folder / "witness.json").read_text())["rows"] == 1
    vault.close(NOW)
    assert json.loads((folder / "witness.json").read_text())["rows"] == 2


def grown(folder: Path, answers: int) -> Vault:
    """Return a vault with a copy of half its answers, a draft and a certificate."""
    session(folder, *(f"old{number}" for number in range(answers)))
    vault = opened(folder)
    answer(vault, *(f"new{number}" for number in range(answers)))
    vault.progress.add_certificate(certificate())
    vault.progress.keep_draft("m/l/e", "v1", {"text": WORDS})
    return vault


def test_what_came_after_the_copy_is_brought_over_as_far_as_it_can_be_read(folder: Path) -> None:
    vault = grown(folder, 200)
    vault._connection.close()
    content = bytearray((folder / "progress.db").read_bytes())
    new = {f"new{number}" for number in range(200)}
    lost = []
    for page in range(0, len(content), 3 * 4096):
        damaged = bytearray(content)
        damaged[page + 2000] ^= 4
        (folder / "progress.db").write_bytes(damaged)
        with_notice, kept = reopened(folder)
        lost.append(len(new - kept))
        assert with_notice or not lost[-1]
        assert {f"old{number}" for number in range(200)} <= kept
        restore(folder, bytes(content))
    # The first page of the file and that of the table lead to all others.
    assert len([count for count in lost if count > 40]) <= 2


def reopened(folder: Path) -> tuple[bool, set[str]]:
    """Open, close and open again: a damaged page that was met is mended by then."""
    vault = opened(folder, LATER)
    with contextlib.suppress(UnreadableStoreError):
        vault.progress.log()
    vault.close(LATER)
    again = opened(folder, LATER)
    try:
        return bool(vault.notice or again.notice), answers_kept(again)
    finally:
        again._connection.close()


def restore(folder: Path, content: bytes) -> None:
    for name in ("damaged", "trial"):
        shutil.rmtree(folder / name, ignore_errors=True)
    for backup in backups(folder / "backups")[:-1]:
        backup.unlink()
    for name in ("progress.db-wal", "progress.db-shm", "witness.json"):
        (folder / name).unlink(missing_ok=True)
    (folder / "progress.db").write_bytes(content)


def test_a_key_that_does_not_fit_deletes_nothing(folder: Path, tmp_path: Path) -> None:
    session(folder, *FIRST)
    before = content_of(folder)
    other = tmp_path / "other"
    other.mkdir()
    make_key(other)
    for copy in ("key.json", "key.copy.json"):
        shutil.copyfile(other / "key.json", folder / copy)
    vault = opened(folder, LATER)
    assert "progress starts anew" in notice(vault)
    for number in range(30):
        vault.progress.add_attempt(attempt(f"t{number}"))
    vault.close(LATER)
    (place,) = (folder / "damaged").iterdir()
    for name, content in before.items():
        if not name.startswith(("key", "witness")):
            assert (place / name).read_bytes() == content
