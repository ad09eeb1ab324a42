"""Both databases are guarded alike: what really is damaged is mended, what isn't is left alone."""

from __future__ import annotations

import errno
import os
import random
import shutil
import stat
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from tests.store.builders import (
    LATER,
    NOW,
    answer,
    answers_kept,
    certificate,
    damage_a_page_of,
    opened,
    session,
)
from trainer.domain.directory.own_places import Organisation, OwnData, OwnPlace
from trainer.domain.errors import (
    DataFolderError,
    DiskError,
    FileWriteError,
    NoAccessError,
    StoreFullError,
    StoreWriteError,
    TrainerError,
    UnreadableStoreError,
)
from trainer.domain.learning.learner import Learner
from trainer.domain.learning.notes import Note
from trainer.domain.learning.progress import Place
from trainer.domain.look.house_style import HouseStyle
from trainer.store import files
from trainer.store import keys as key_files
from trainer.store.backup import backups
from trainer.store.club_store import ClubStore
from trainer.store.connection import Connection

PAGE = 4096
FATMA, JAN = (
    Learner(letter * 16, name, "sport") for letter, name in (("f", "Fatma"), ("a", "Jan"))
)
MEEUWEN = Organisation(id="0" * 16, name="SV De Meeuwen")
ANOUK = OwnPlace(
    id="1" * 16,
    organisation=MEEUWEN.id,
    kind="vertrouwenspersoon",
    name="Anouk",
    reach="06 12345678",
)
posix = pytest.mark.skipif(os.name == "nt", reason="Windows knows no modes")


def filled(folder: Path) -> Path:
    """Return a ``club.db`` with something of everything, and a copy of it."""
    club = ClubStore(folder / "club.db", NOW)
    club.keep(FATMA)
    club.keep(JAN)
    club.directory.keep_all(OwnData(organisations=(MEEUWEN,), places=(ANOUK,)))
    club.house.keep(HouseStyle(MEEUWEN.id, MEEUWEN.name, "0F5E59"))
    club.close(NOW)
    return folder / "club.db"


def everything(club: ClubStore) -> object:
    own = club.directory.all()
    return club.learners(), own, [club.house.read(one) for one in own.organisations]


def all_of(file: Path) -> tuple[object, str]:
    """Open, read all, close; return what there was, and what was told."""
    club = ClubStore(file, LATER)
    try:
        return everything(club), str(club.notice or "")
    finally:
        club.close(LATER)


# One bad byte ------------------------------------------------------------------------------


def test_no_byte_of_the_list_goes_wrong_silently_or_with_a_traceback(tmp_path: Path) -> None:
    file = filled(tmp_path / "sound")
    whole, _ = all_of(file)
    content = file.read_bytes()
    chosen = random.Random(7)
    used = [at for at, byte in enumerate(content) if byte]
    told = 0
    for at in sorted({2554, *chosen.sample(used, 50)}):
        work = tmp_path / "work"
        shutil.copytree(file.parent, work)
        (work / "club.db").write_bytes(content[:at] + b"\xff" + content[at + 1 :])
        found, notice = all_of(work / "club.db")
        assert found == whole, at
        told += bool(notice)
        shutil.rmtree(work)
    assert told > 30


def test_without_a_copy_half_a_number_is_never_shown(tmp_path: Path) -> None:
    file = filled(tmp_path)
    content = file.read_bytes()
    for byte in (b"9", b"\xff"):
        shutil.rmtree(tmp_path / "backups", ignore_errors=True)
        at = content.index(b"06 12345678") + 5
        file.write_bytes(content[:at] + byte + content[at + 1 :])
        club = ClubStore(file, LATER)
        assert club.directory.all().places == ()
        assert club.directory.all().organisations == (MEEUWEN,)
        assert "What could not be saved: 1 parts" in str(club.notice)
        assert set(club.learners()) == {FATMA, JAN}
        club.close(LATER)


@pytest.mark.parametrize("value", ["5", "NULL", "x'ff'", "1.5", "'" + "[" * 5000 + "'"])
@pytest.mark.parametrize("column", ["own_place.reach", "organisation.name", "learner.name"])
def test_a_wrong_type_in_a_cell_is_left_out(tmp_path: Path, column: str, value: str) -> None:
    """As in a file that something else than the app has written: columns here are strict."""
    file = filled(tmp_path)
    club = ClubStore(file, LATER)
    table, _, name = column.partition(".")
    raw = club._connection._raw
    raw.execute("PRAGMA writable_schema = ON")
    raw.execute(
        "UPDATE sqlite_master SET "
        "sql = replace(replace(replace(sql, 'STRICT', ''), 'NOT NULL', ''), 'TEXT', 'BLOB')"
    )
    raw.execute("PRAGMA writable_schema = RESET")
    raw.execute(f"UPDATE {table} SET {name} = {value}")  # noqa: S608
    texts = [club.learners(), club.directory.all()]
    assert ("[[" in repr(texts)) is value.startswith("'")
    assert (len(club.learners()) == 2) is (table != "learner" or value.startswith("'"))
    club.close(LATER)


class Odd:
    """A connection that raises what a damaged byte may raise, in place of SQLite."""

    in_transaction = False
    total_changes = 0

    def __init__(self, error: Exception) -> None:
        self._error = error

    def execute(self, *_: object) -> object:
        raise self._error

    def close(self) -> None:
        pass


def sqlite(code: int) -> Exception:
    error: Exception = dbapi2.OperationalError("as SQLite says")
    setattr(error, "sqlite_errorcode", code)  # noqa: B010 - a module without types
    return error


DAMAGE = [
    UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid"),
    OverflowError(),
    MemoryError(),
    ValueError(),
    SystemError(),
    TypeError(),
    sqlite(11),
    sqlite(26),
    sqlite(1),
    sqlite(7),
]


@pytest.mark.parametrize("error", DAMAGE, ids=repr)
def test_whatever_reading_raises_is_told_as_damage(
    tmp_path: Path, error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    connection = Connection(tmp_path / "a.db")
    sound = connection._raw
    connection._raw = Odd(error)
    with pytest.raises(UnreadableStoreError):
        connection.read("SELECT 1")
    assert connection.damaged
    assert connection.read_until_damage("SELECT 1") == []
    sound.close()
    monkeypatch.setattr(dbapi2, "connect", lambda *_, **__: Odd(error))
    with pytest.raises(UnreadableStoreError):
        Connection(tmp_path / "a.db")


WRITING = [UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid"), OverflowError(), MemoryError()]


@pytest.mark.parametrize("error", [*WRITING, SystemError(), sqlite(1)], ids=repr)
def test_whatever_writing_raises_is_told_as_not_saved(tmp_path: Path, error: Exception) -> None:
    connection = Connection(tmp_path / "a.db")
    sound = connection._raw
    connection._raw = Odd(error)
    with pytest.raises(StoreWriteError), connection.write():
        pytest.fail("nothing may be written")
    with pytest.raises(StoreWriteError):
        connection.copy_to(tmp_path / "copy.db")
    sound.close()


@pytest.mark.parametrize(
    ("code", "told"),
    [(5, "Another program"), (13, "The disk is full"), (10 | 3 << 8, "The disk of this computer")],
)
def test_what_is_no_damage_is_told_by_its_cause(tmp_path: Path, code: int, told: str) -> None:
    connection = Connection(tmp_path / "a.db")
    sound = connection._raw
    connection._raw = Odd(sqlite(code))
    with pytest.raises(TrainerError, match=told):
        connection.read("SELECT 1")
    with pytest.raises(TrainerError, match=told), connection.write():
        pytest.fail("nothing may be written")
    assert not connection.damaged
    sound.close()


# A disk that fails for a moment ------------------------------------------------------------


class Failing:
    """SQLite that says "disk I/O error" a number of times, then does what it is asked."""

    def __init__(self, raw: Any, times: list[int]) -> None:
        self._raw = raw
        self._times = times

    def execute(self, sql: str, *values: object) -> object:
        self._times[0] -= 1
        if 0 <= self._times[0] < self._times[1]:
            raise sqlite(10 | 1 << 8)
        return self._raw.execute(sql, *values)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._raw, name)

    def __setattr__(self, name: str, value: object) -> None:
        if name in ("_raw", "_times"):
            object.__setattr__(self, name, value)
        else:
            setattr(self._raw, name, value)


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """How many statements work first, and how many fail then; of all connections together."""
    times = [0, 0]
    connect = dbapi2.connect
    monkeypatch.setattr(dbapi2, "connect", lambda *a, **k: Failing(connect(*a, **k), times))
    yield times
    times[:] = [0, 0]


@pytest.mark.parametrize("fails", [1, 2, 3])
def test_a_disk_that_fails_for_a_moment_sets_nothing_aside(
    tmp_path: Path, failing: list[int], fails: int
) -> None:
    file = filled(tmp_path)
    learner = tmp_path / "learner"
    session(learner, "a", "b")
    for begin in range(1, 40, 3):
        failing[:] = [begin + fails, fails]
        with suppress(DiskError):
            all_of(file)
        with suppress(DiskError):
            session(learner)
    failing[:] = [0, 0]
    assert not list(tmp_path.glob("**/damaged"))
    found, notice = all_of(file)
    assert not notice
    assert "Anouk" in str(found)
    vault = opened(learner, LATER)
    assert vault.notice is None
    assert answers_kept(vault) == {"a", "b"}
    vault.close(LATER)


def test_a_sector_that_the_disk_never_gives_costs_its_own_rows_only(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from trainer.store import salvage

    session(folder, *(f"n{number}" for number in range(200)))
    damage_a_page_of(folder / "progress.db", "seen")
    block = salvage._block

    def bad_sector(stream: Any, start: int, size: int) -> bytes:
        class Sector:
            def seek(self, at: int) -> None:
                stream.seek(at)

            def read(self, size: int) -> bytes:
                if start == 5 * PAGE and stream.name.endswith("progress.db"):
                    raise OSError(errno.EIO, "Input/output error")
                return bytes(stream.read(size))

        return block(Sector(), start, size)

    monkeypatch.setattr(salvage, "_block", bad_sector)
    vault = opened(folder, LATER)
    assert "is there again, too" in str(vault.notice)
    assert len(answers_kept(vault)) == 200
    vault.close(LATER)


# By its cause ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "kind"),
    [(errno.EIO, DiskError), (errno.EACCES, NoAccessError), (errno.EPERM, NoAccessError)],
)
def test_a_key_that_cannot_be_read_now_is_not_called_damaged(
    folder: Path, monkeypatch: pytest.MonkeyPatch, code: int, kind: type[TrainerError]
) -> None:
    session(folder, "a")
    load = files.load_json

    def failing(file: Path) -> Any:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr("trainer.store.keys.load_json", failing)
    with pytest.raises(kind) as error:
        opened(folder, LATER)
    assert "damaged" not in str(error.value)
    # One of the two is enough.
    monkeypatch.setattr(
        "trainer.store.keys.load_json",
        lambda file: failing(file) if "copy" in file.name else load(file),
    )
    vault = opened(folder, LATER)
    assert answers_kept(vault) == {"a"}
    vault.close(LATER)


@pytest.mark.parametrize(
    ("code", "kind"),
    [(errno.EIO, DiskError), (errno.ENOSPC, StoreFullError), (errno.EACCES, DataFolderError)],
)
def test_a_new_learner_who_cannot_be_written_is_not_told_of_damage(
    folder: Path, monkeypatch: pytest.MonkeyPatch, code: int, kind: type[TrainerError]
) -> None:
    def failing(folder: Path, key: object) -> None:
        raise FileWriteError(file="key.json") from OSError(code, os.strerror(code))

    monkeypatch.setattr(key_files, "_write", failing)
    with pytest.raises(kind):
        opened(folder)
    monkeypatch.undo()
    vault = opened(folder)
    assert vault.notice is None
    vault.close(NOW)


@pytest.mark.parametrize("begin", range(1, 30, 4))
def test_a_disk_that_fails_while_a_database_is_made_is_told_as_that(
    folder: Path, failing: list[int], begin: int
) -> None:
    failing[:] = [begin + 500, 500]
    with pytest.raises(DiskError):
        opened(folder)
    failing[:] = [0, 0]
    vault = opened(folder)
    assert vault.notice is None
    answer(vault, "a")
    vault.close(NOW)
    assert not (folder / "damaged").exists()


# What can be read when there is no copy ------------------------------------------------------


def test_one_bad_page_without_a_copy_costs_what_stands_on_it(tmp_path: Path) -> None:
    sound = tmp_path / "sound"
    vault = opened(sound)
    answer(vault, *(f"n{number}" for number in range(300)))
    for number in range(75):
        place = Place("m", "l", str(number))
        vault.progress.keep_note(Note(place, f"notitie {number} " * 5))
        vault.toolkit.keep("filled", str(number), {"x": "y" * 100})
        vault.progress.add_seen(place, NOW)
    vault.progress.add_certificate(certificate())
    vault.close(NOW)
    shutil.rmtree(sound / "backups")
    content = (sound / "progress.db").read_bytes()
    (sound / "witness.json").write_text('{"rows": 376, "suspect": true}')
    kept = []
    for page in range(1, len(content) // PAGE, 2):
        work = tmp_path / "work"
        shutil.copytree(sound, work)
        damaged = bytearray(content)
        damaged[page * PAGE + 2000] ^= 4
        (work / "progress.db").write_bytes(bytes(damaged))
        vault = opened(work, LATER)
        store, log = vault.progress, vault.progress.log()
        rows = [len(log.answered), sum(map(len, log.seen.values())), len(store.certificates())]
        kept.append(sum(rows) + len(store.notes()) + len(vault.toolkit.all("filled")))
        if sum(rows) < 376:
            assert f"could not be saved: {376 - sum(rows)}." in str(vault.notice)
        elif kept[-1] < 526:
            assert "notes, forms and half answers may be missing" in str(vault.notice)
        vault.close(LATER)
        shutil.rmtree(work)
    assert sum(kept) / len(kept) > 526 * 0.92
    assert min(kept) > 0


# Copies ------------------------------------------------------------------------------------


def test_the_list_is_copied_when_something_changed_and_mended_from_it(tmp_path: Path) -> None:
    file = filled(tmp_path)
    assert len(backups(tmp_path / "backups", "club")) == 1
    ClubStore(file, LATER).close(LATER)
    assert len(backups(tmp_path / "backups", "club")) == 1
    whole, _ = all_of(file)
    for spoilt in (b"", b"x" * 9000, file.read_bytes()[: 3 * PAGE]):
        file.write_bytes(spoilt)
        found, notice = all_of(file)
        assert found == whole
        assert "All of it is there again" in notice
    assert {one.read_bytes()[:9] for one in tmp_path.glob("damaged/*/club.db")} >= {b"", b"x" * 9}


def test_a_list_that_was_set_back_is_noticed(tmp_path: Path) -> None:
    file = filled(tmp_path)
    older = file.read_bytes()
    club = ClubStore(file, LATER)
    club.directory.drop_place(ANOUK.id)
    club.directory.keep_place(OwnPlace(**{**_values(ANOUK), "reach": "06 87654321"}))
    club.close(LATER)
    file.write_bytes(older)
    found, notice = all_of(file)
    assert "06 87654321" in str(found)
    assert notice


def _values(place: OwnPlace) -> dict[str, Any]:
    return {name: getattr(place, name) for name in OwnPlace.__slots__}


def test_words_of_a_run_that_was_ended_are_copied_at_the_next_start(folder: Path) -> None:
    session(folder, "a")
    vault = opened(folder, LATER)
    vault.progress.keep_note(Note(Place("m", "l", "s"), "mijn notitie"))
    vault.toolkit.keep("liked", "kaart", {})
    vault.progress.keep_draft("m/l/e", "v1", {"text": "half"})
    vault._connection.close()
    vault = opened(folder, LATER)
    vault.catch_up(LATER)
    vault._connection.close()
    shutil.rmtree(folder / "damaged", ignore_errors=True)
    (folder / "progress.db").unlink()
    vault = opened(folder, LATER)
    assert "is there again, too" in str(vault.notice)
    assert vault.progress.note(Place("m", "l", "s")) == "mijn notitie"
    assert vault.progress.draft("m/l/e", "v1") == {"text": "half"}
    assert list(vault.toolkit.all("liked")) == ["kaart"]
    vault.close(LATER)


# The WAL -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a program that was killed after 40 answers and a note."""
    folder = tmp_path_factory.mktemp("killed") / "learner"
    session(folder, *(f"o{number}" for number in range(20)))
    vault = opened(folder)
    answer(vault, *(f"w{number}" for number in range(40)))
    vault.progress.keep_note(Note(Place("m", "l", "s"), "laatste woorden"))
    copy = folder.with_name("copy")
    shutil.copytree(folder, copy)
    vault.close(NOW)
    return copy


def spoil_flip(wal: bytes, at: int) -> bytes:
    return wal[:at] + bytes([wal[at] ^ 16]) + wal[at + 1 :]


def spoil_zero(wal: bytes, at: int) -> bytes:
    return wal[:at] + bytes(len(wal[at : at + 512])) + wal[at + 512 :]


@pytest.mark.parametrize("spoil", [spoil_flip, spoil_zero, lambda wal, at: wal[:at]])
def test_each_damage_to_a_wal_is_noticed_and_told(killed: Path, tmp_path: Path, spoil: Any) -> None:
    wal = (killed / "progress.db-wal").read_bytes()
    every = {f"o{number}" for number in range(20)} | {f"w{number}" for number in range(40)}
    cuts = spoil(wal, 100) == wal[:100]
    lost = []
    for at in range(0, len(wal), len(wal) // 9 - 1):
        work = tmp_path / "work"
        shutil.copytree(killed, work)
        (work / "progress.db-wal").write_bytes(spoil(wal, at))
        vault = opened(work, LATER)
        missing = len(every - answers_kept(vault))
        assert vault.notice is not None, at
        if missing:
            assert f"missing: {missing}" in str(vault.notice)
        lost.append(missing)
        vault.close(LATER)
        again = opened(work, LATER)
        assert again.notice is None
        again.close(LATER)
        shutil.rmtree(work)
    # What lies behind a bad frame is there again; what was cut off can't be.
    assert cuts or sum(lost) <= 2


def test_a_sound_wal_is_folded_in_without_a_word(killed: Path, tmp_path: Path) -> None:
    shutil.copytree(killed, tmp_path / "work")
    vault = opened(tmp_path / "work", LATER)
    assert vault.notice is None
    assert len(answers_kept(vault)) == 60
    vault.close(LATER)


def test_a_database_set_back_to_as_many_answers_is_noticed(folder: Path) -> None:
    session(folder, "a", "b")
    older = (folder / "progress.db").read_bytes()
    vault = opened(folder, LATER)
    vault.progress.keep_note(Note(Place("m", "l", "s"), "later"))
    vault.close(LATER)
    (folder / "progress.db").write_bytes(older)
    vault = opened(folder, LATER)
    assert vault.notice is not None
    assert vault.progress.note(Place("m", "l", "s")) == "later"
    vault.close(LATER)


@pytest.mark.parametrize("name", ["witness.now", "witness.json"])
def test_a_witness_with_another_digit_tells_nothing_untrue(folder: Path, name: str) -> None:
    session(folder, *(f"n{number}" for number in range(11)))
    content = (folder / name).read_bytes()
    at = content.index(b"11")
    (folder / name).write_bytes(content[:at] + b"9" + content[at + 1 :])
    vault = opened(folder, LATER)
    assert vault.notice is None
    vault.close(LATER)


# For this user only ------------------------------------------------------------------------


@posix
def test_what_is_kept_can_be_read_by_this_user_only(tmp_path: Path) -> None:
    filled(tmp_path / "data")
    session(tmp_path / "data" / "learners" / ("f" * 16), "a")
    vault = opened(tmp_path / "data" / "learners" / ("f" * 16))
    modes = {path: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "data").rglob("*")}
    vault.close(NOW)
    assert {mode for path, mode in modes.items() if path.is_dir()} == {0o700}
    assert {
        path: oct(mode) for path, mode in modes.items() if path.is_file() and mode != 0o600
    } == {}


@pytest.mark.skipif(os.name == "nt", reason="knows one such mark, and no modes")
@pytest.mark.parametrize("mode", [0o444, 0o400, 0])
def test_what_came_back_as_something_to_read_only_can_be_written_again(
    tmp_path: Path, mode: int
) -> None:
    """As from a disc, or from a copy that somebody else put back."""
    folder = tmp_path / "data" / "learners" / ("f" * 16)
    session(folder, "a")
    for file in folder.rglob("*.db"):
        file.chmod(mode)
    opened(folder).close(NOW)
    assert stat.S_IMODE((folder / "progress.db").stat().st_mode) == 0o600


def test_a_witness_of_any_size_is_no_reason_to_stop(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "learners" / ("f" * 16)
    session(folder, "a")
    with (folder / "witness.now").open("r+b") as stream:
        stream.truncate(1 << 40)
    vault = opened(folder)
    assert vault.progress.size()
    vault.close(NOW)


@pytest.mark.skipif(sys.platform != "linux", reason="looks at open files in /proc")
def test_a_new_folder_is_on_disk_in_the_one_above(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced = []
    sync = os.fsync

    def noted(descriptor: int) -> None:
        synced.append(str(Path(f"/proc/self/fd/{descriptor}").readlink()))
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", noted)
    session(tmp_path / "learners" / ("f" * 16), "a")
    assert {str(tmp_path), str(tmp_path / "learners")} <= set(synced)
