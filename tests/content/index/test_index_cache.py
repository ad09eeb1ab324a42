"""The file of the index: made, remade, damaged, deleted, or nowhere to be written."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.content.conftest import LESSON, Folder
from trainer.content.index import writer as compiled
from trainer.content.index.content_index import ContentIndex

Opener = Callable[..., ContentIndex]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cache/content.db"


@pytest.fixture
def opened(folder: Folder, file: Path) -> Iterator[Opener]:
    """Return a function that opens the index; all are closed afterwards."""
    made: list[ContentIndex] = []

    def make(language: str = "nl", app_version: str = "1", at: Path = file) -> ContentIndex:
        made.append(ContentIndex.open(at, folder.root, language, app_version))
        return made[-1]

    yield make
    for index in made:
        index.close()


@pytest.fixture
def compilations(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list that grows by one with each compilation."""
    done: list[str] = []
    real = compiled.write

    def write(connection: sqlite3.Connection, modules: Path, language: str) -> None:
        done.append(language)
        real(connection, modules, language)

    monkeypatch.setattr(compiled, "write", write)
    return done


def titles(index: ContentIndex) -> list[str]:
    return [lesson.title for lesson in index.lessons("luisteren", "sport")]


def test_it_is_compiled_once_and_then_opened(
    opened: Opener, file: Path, compilations: list[str]
) -> None:
    for _ in range(3):
        assert titles(opened()) == ["Stil durven zijn"]
    assert compilations == ["nl"]
    assert [one.name for one in file.parent.iterdir()] == ["content.db"]


def test_another_version_or_language_is_compiled_anew(
    opened: Opener, compilations: list[str]
) -> None:
    opened()
    opened(app_version="2")
    opened(app_version="2", language="en")
    opened(app_version="2", language="en")
    assert compilations == ["nl", "nl", "en"]


def test_another_modules_folder_is_compiled_anew(
    opened: Opener, folder: Folder, file: Path, tmp_path: Path
) -> None:
    opened()
    other = Folder(tmp_path / "other/modules")
    other.spoil(other.lesson, "Stil durven zijn", "Elders")
    index = ContentIndex.open(file, other.root, "nl", "1")
    assert titles(index) == ["Elders"]
    index.close()


def edited(folder: Folder) -> None:
    folder.spoil(folder.lesson, "Stil durven zijn", "Anders en langer")


def touched(folder: Folder) -> None:
    os.utime(folder.root / folder.lesson, ns=(1, 1))


def added(folder: Folder) -> None:
    folder.write("luisteren/nl/lessons/02-twee.md", LESSON)


def removed(folder: Folder) -> None:
    (folder.root / folder.check).unlink()


def moved(folder: Folder) -> None:
    (folder.root / "luisteren").rename(folder.root / "anders")


@pytest.mark.parametrize("change", [edited, touched, added, removed, moved])
def test_a_change_of_the_files_is_noticed_and_taken_over(
    opened: Opener, folder: Folder, change: Callable[[Folder], None]
) -> None:
    index = opened()
    assert not index.is_stale()
    change(folder)
    assert index.is_stale()
    index.rebuild()
    assert not index.is_stale()
    assert not opened().is_stale()


def test_an_edit_is_not_seen_before_the_rebuild(opened: Opener, folder: Folder) -> None:
    index = opened()
    edited(folder)
    assert titles(index) == ["Stil durven zijn"]
    index.rebuild()
    assert titles(index) == titles(opened()) == ["Anders en langer"]


def test_a_worker_may_look_and_rebuild_while_lists_are_read(opened: Opener, folder: Folder) -> None:
    index = opened()
    edited(folder)
    stale: list[bool] = []

    def look() -> None:
        stale.append(index.is_stale())
        index.rebuild()

    worker = threading.Thread(target=look)
    worker.start()
    while worker.is_alive():
        assert titles(index) in (["Stil durven zijn"], ["Anders en langer"])
    worker.join()
    assert stale == [True]
    assert titles(index) == ["Anders en langer"]


@pytest.mark.parametrize("raw", [b"", b"no database", b"SQLite format 3\0" + b"\xff" * 5_000])
def test_a_file_that_is_no_index_is_made_anew(opened: Opener, file: Path, raw: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(raw)
    assert titles(opened()) == ["Stil durven zijn"]
    assert titles(opened()) == ["Stil durven zijn"]


def test_a_deleted_file_is_made_anew(opened: Opener, file: Path) -> None:
    opened().close()
    file.unlink()
    assert titles(opened()) == ["Stil durven zijn"]


def test_a_deleted_folder_is_made_anew(opened: Opener, file: Path) -> None:
    opened().close()
    file.unlink()
    file.parent.rmdir()
    assert titles(opened()) == ["Stil durven zijn"]
    assert file.exists()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damage_anywhere_is_noticed_at_the_latest_by_the_full_look(
    opened: Opener, folder: Folder, file: Path, data: st.DataObject
) -> None:
    before = seen(opened())
    opened().close()
    raw = bytearray(file.read_bytes())
    start = data.draw(st.integers(0, len(raw) - 1))
    length = data.draw(st.sampled_from([1, 16, 512, 4096]))
    raw[start : start + length] = bytes(byte ^ 0x5A for byte in raw[start : start + length])
    file.write_bytes(raw)
    index = opened()
    if index.is_stale():
        index.rebuild()
    assert seen(index) == before
    index.close()
    file.unlink()


def seen(index: ContentIndex) -> list[object]:
    return [
        index.paths(),
        index.modules("sport"),
        index.lessons("luisteren", "school"),
        index.problems(),
        index.lesson("luisteren/stilte"),
        index.check("luisteren"),
    ]


def test_damage_in_the_text_of_a_lesson_is_mended(opened: Opener, file: Path) -> None:
    whole = opened().lesson("luisteren/stilte")
    opened().close()
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE full_text SET data = replace(data, 'Wat', 'Dat')")
    connection.close()
    assert opened().lesson("luisteren/stilte") == whole


def test_half_a_file_is_mended_when_it_is_read(opened: Opener, file: Path) -> None:
    whole = opened().lesson("luisteren/stilte")
    opened().close()
    raw = file.read_bytes()
    file.write_bytes(raw[: len(raw) // 2])
    index = opened()
    assert titles(index) == ["Stil durven zijn"]
    assert index.lesson("luisteren/stilte") == whole


def test_where_nothing_can_be_written_it_lives_in_memory(
    opened: Opener, tmp_path: Path, folder: Folder
) -> None:
    (tmp_path / "a-file").write_text("x")
    index = opened(at=tmp_path / "a-file/content.db")
    assert titles(index) == ["Stil durven zijn"]
    assert not index.is_stale()
    edited(folder)
    assert index.is_stale()
    index.rebuild()
    assert titles(index) == ["Anders en langer"]


def test_a_full_disk_leaves_no_half_file(
    opened: Opener, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert titles(opened()) == ["Stil durven zijn"]
    assert list(file.parent.iterdir()) == []


def test_what_a_killed_run_left_is_cleared_away(opened: Opener, file: Path) -> None:
    file.parent.mkdir()
    (file.parent / "content.db.123.new").write_bytes(b"half")
    opened()
    assert [one.name for one in file.parent.iterdir()] == ["content.db"]


@pytest.mark.parametrize("name", ["met spatie", "100%", "wat?", "#1", "ünïcode 🌱", "a%20b"])
def test_any_folder_name_will_do(opened: Opener, tmp_path: Path, name: str) -> None:
    at = tmp_path / name / "content.db"
    assert titles(opened(at=at)) == ["Stil durven zijn"]
    assert at.exists()
    assert titles(opened(at=at)) == ["Stil durven zijn"]


def test_a_modules_folder_that_is_gone_is_a_problem_and_no_crash(
    tmp_path: Path, file: Path
) -> None:
    index = ContentIndex.open(file, tmp_path / "weg")
    assert index.paths() == ()
    assert "isn't there" in str(index.problems()[0])
    assert not index.is_stale()
    index.close()
