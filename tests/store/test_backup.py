"""Copies: whole, checked, encrypted, and not too many."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.store.builders import NOW, WORDS, answer, answers_kept, opened, session
from trainer.domain.errors import UnreadableStoreError
from trainer.domain.time.moments import compact
from trainer.store.backup import backups, day_of, kept, make_backup
from trainer.store.connection import Connection
from trainer.store.keys import read_keys
from trainer.store.progress_store import ProgressStore


def name(at: datetime) -> str:
    return at.strftime("progress-%Y%m%dT%H%M%S%f.db")


def tokens_in(backup: Path, learner: Path) -> list[str]:
    connection = Connection(backup, read_keys(learner)[0])
    try:
        return [token for (token,) in connection.read("SELECT token FROM attempt ORDER BY seq")]
    finally:
        connection.close()


def test_closing_makes_an_encrypted_copy_in_one_file(folder: Path) -> None:
    session(folder, "a", "b")
    (backup,) = backups(folder / "backups")
    assert [file.name for file in (folder / "backups").iterdir()] == [name(NOW)]
    assert b"SQLite format" not in backup.read_bytes()
    assert WORDS.split()[2].encode() not in backup.read_bytes()
    assert tokens_in(backup, folder) == ["a", "b"]


def test_without_anything_new_no_copy_is_made(folder: Path) -> None:
    session(folder, "a")
    for days in range(1, 4):
        session(folder, now=NOW + timedelta(days=days))
    assert [file.name for file in backups(folder / "backups")] == [name(NOW)]


def test_a_certificate_alone_is_worth_a_copy(folder: Path) -> None:
    from tests.store.builders import certificate

    session(folder, "a")
    later = NOW + timedelta(days=1)
    vault = opened(folder, later)
    vault.progress.add_certificate(certificate())
    vault.close(later)
    connection = Connection(backups(folder / "backups")[0], read_keys(folder)[0])
    assert ProgressStore(connection).certificates() == (certificate(),)
    connection.close()


def test_answers_of_a_run_that_was_ended_get_their_copy_the_next_time(folder: Path) -> None:
    vault = opened(folder)
    answer(vault, "a")
    vault._connection.close()
    session(folder, now=NOW + timedelta(days=1))
    assert tokens_in(backups(folder / "backups")[0], folder) == ["a"]


def test_a_copy_that_could_not_be_made_is_made_the_next_time(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "backups").write_bytes(b"in the way")
    session(folder, "a")
    (folder / "backups").unlink()
    session(folder)
    assert tokens_in(backups(folder / "backups")[0], folder) == ["a"]


def test_a_damaged_database_gives_no_copy_and_the_older_copies_stay(folder: Path) -> None:
    session(folder, *(f"n{number}" for number in range(100)))
    before = backups(folder / "backups")
    damaged = bytearray((folder / "progress.db").read_bytes())
    damaged[-5000] ^= 1
    (folder / "progress.db").write_bytes(damaged)
    key = read_keys(folder)[0]
    connection = Connection(folder / "progress.db", key)
    with pytest.raises(UnreadableStoreError):
        make_backup(connection, key, folder / "backups", NOW + timedelta(days=1))
    connection.close()
    assert list((folder / "backups").iterdir()) == before


def test_what_a_stopped_copy_left_is_gone_after_the_next(folder: Path) -> None:
    (folder / "backups").mkdir(parents=True)
    for suffix in ("", "-wal", "-shm", "-journal"):
        (folder / "backups" / f"unchecked.tmp{suffix}").write_bytes(b"half")
    session(folder, "a")
    assert [file.name for file in (folder / "backups").iterdir()] == [name(NOW)]


def test_a_copy_is_kept_also_when_the_clock_was_wrong_before(folder: Path) -> None:
    session(folder, "a")
    (backup,) = backups(folder / "backups")
    for number in range(40):
        future = NOW + timedelta(days=3650 + 31 * number)
        backup.with_name(name(future)).write_bytes(backup.read_bytes())
    backup.unlink()
    now = NOW + timedelta(days=1)
    session(folder, "b", now=now)
    assert tokens_in(folder / "backups" / name(now), folder) == ["a", "b"]


def test_the_day_of_a_copy_is_written_as_in_dutch() -> None:
    assert day_of(Path(name(NOW))) == "22-11-2026"


def test_with_a_copy_every_day_a_year_fits_in_little_room() -> None:
    there: set[str] = set()
    for days in range(800):
        there.add(name(NOW + timedelta(days=days)))
        there &= kept(there)
    last = NOW + timedelta(days=799)
    assert len(there) <= 3 + 7 + 12
    assert {name(last - timedelta(days=days)) for days in range(7)} <= there
    assert len({one[:15] for one in there}) == 12


times = st.datetimes(NOW.replace(tzinfo=None) - timedelta(days=900), NOW.replace(tzinfo=None))


@given(st.lists(times, unique=True, max_size=60))
def test_thinning_out_keeps_the_newest_and_settles_at_once(all_times: list[datetime]) -> None:
    names = {name(at) for at in all_times}
    stay = kept(names)
    assert stay <= names
    assert set(sorted(names)[-3:]) <= stay
    assert kept(stay) == stay
    assert len(stay) <= 22


@given(st.lists(times, unique=True, min_size=1, max_size=60))
def test_of_each_recent_day_the_last_copy_stays(all_times: list[datetime]) -> None:
    names = sorted(name(at) for at in all_times)
    days = sorted({one[9:17] for one in names})[-7:]
    for day in days:
        assert max(one for one in names if one[9:17] == day) in kept(names)


def test_the_copy_that_is_put_back_holds_all_answers(folder: Path) -> None:
    session(folder, "a", "b")
    (folder / "progress.db").unlink()
    vault = opened(folder)
    assert answers_kept(vault) == {"a", "b"}
    vault.close(NOW)


def test_copies_of_a_clock_that_was_ahead_make_room(folder: Path) -> None:
    ahead = [name(datetime(2099, month, 1, tzinfo=UTC)) for month in range(1, 13)]
    fresh = [name(NOW + timedelta(hours=hour)) for hour in range(4)]
    stay = kept([*ahead, *fresh], NOW + timedelta(hours=4))
    assert set(fresh[1:]) <= stay
    later = [name(NOW + timedelta(days=day)) for day in range(400)]
    assert not set(ahead) & kept([*ahead, *later], NOW + timedelta(days=400))


@pytest.mark.parametrize("year", [1, 1601, 1970, 9999])
def test_a_copy_has_a_name_of_any_year(year: int) -> None:
    at = datetime(year, 12, 31, 23, 59, tzinfo=UTC)
    assert len(f"progress-{compact(at)}.db") == len(name(NOW))
    assert day_of(Path(f"progress-{compact(at)}.db")) == ""
