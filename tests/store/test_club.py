"""Who learns on this laptop."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.store.builders import NOW
from trainer.domain.errors import StoreFullError
from trainer.domain.learning.learner import Learner
from trainer.store.club_store import ClubStore

FATMA = Learner("f" * 16, "Fatma", "sport")
JAN = Learner("a" * 16, "Jan", "sport")


def test_the_one_who_was_here_last_comes_first(tmp_path: Path) -> None:
    club = ClubStore(tmp_path / "club.db", NOW)
    for learner in (FATMA, JAN):
        club.keep(learner)
    assert club.learners() == (JAN, FATMA)
    club.keep(FATMA)
    assert club.learners() == (FATMA, JAN)
    club.close(NOW)
    club = ClubStore(tmp_path / "club.db", NOW)
    assert club.learners() == (FATMA, JAN)
    club.close(NOW)


def test_keeping_a_learner_again_changes_the_name(tmp_path: Path) -> None:
    club = ClubStore(tmp_path / "club.db", NOW)
    club.keep(FATMA)
    renamed = Learner(FATMA.id, "Fatma Y.", FATMA.path)
    club.keep(renamed)
    assert club.learners() == (renamed,)
    club.close(NOW)


@pytest.mark.parametrize("name", ["Robert'); DROP TABLE learner;--", "%s {} \\", "<b>x</b>", "漢"])
def test_a_name_is_only_a_name(tmp_path: Path, name: str) -> None:
    club = ClubStore(tmp_path / "club.db", NOW)
    club.keep(Learner("0" * 16, name, "sport"))
    assert [one.name for one in club.learners()] == [name]
    club.close(NOW)


def test_on_a_full_disk_the_list_stays_as_it_was(tmp_path: Path) -> None:
    club = ClubStore(tmp_path / "club.db", NOW)
    club.keep(FATMA)
    (pages,) = club._connection.read("PRAGMA page_count")[0]
    club._connection.read(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreFullError):
        club.keep(Learner("1" * 16, "x" * 10_000, "sport"))
    assert club.learners() == (FATMA,)
    club.close(NOW)


@pytest.mark.parametrize("content", [b"x" * 5000, b"SQLite format 3\0" + b"\xff" * 4080])
def test_a_damaged_list_is_put_aside_and_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "club.db").write_bytes(content)
    club = ClubStore(tmp_path / "club.db", NOW)
    assert club.learners() == ()
    assert "could not be read" in str(club.notice)
    club.close(NOW)
    (aside,) = tmp_path.glob("damaged/*/club.db")
    assert aside.read_bytes() == content
