"""A module as a folder: order, names, languages, and one broken file beside sound ones."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.content.conftest import CHECK, LESSON, MODULE, TALK, Folder
from trainer.content.files.library import read_library
from trainer.content.files.module import Module, read_module

ROLES = frozenset({"sport", "school"})


def module(folder: Folder, name: str = "luisteren", language: str = "nl") -> Module:
    return read_module(folder.root / name, folder.root.parent, ROLES, language)


def test_a_sound_module_is_read_whole(folder: Folder) -> None:
    read = module(folder)
    assert (read.id, read.title, read.broken) == ("luisteren", "Luisteren", False)
    assert [(at, lesson.id) for at, lesson in read.lessons] == [(1, "stilte")]
    assert read.check is not None
    assert [talk.person for talk in read.talks] == ["Yassin"]


def test_lessons_stand_in_the_order_of_their_numbers(folder: Folder) -> None:
    for name in ("10-tien", "2-twee", "003-drie"):
        folder.write(f"luisteren/nl/lessons/{name}.md", LESSON)
    assert [(at, lesson.id) for at, lesson in module(folder).lessons] == [
        (1, "stilte"),
        (2, "twee"),
        (3, "drie"),
        (4, "tien"),
    ]


def test_a_broken_lesson_marks_the_module_and_leaves_the_others(folder: Folder) -> None:
    folder.write("luisteren/nl/lessons/02-stuk.md", "---\ntitle: [")
    folder.write("luisteren/nl/lessons/03-heel.md", LESSON)
    read = module(folder)
    assert read.broken
    assert [lesson.id for _, lesson in read.lessons] == ["stilte", "heel"]
    assert {problem.file for problem in read.problems} == {
        "modules/luisteren/nl/lessons/02-stuk.md"
    }


def test_a_module_without_its_own_file_keeps_its_lessons(folder: Folder) -> None:
    (folder.root / folder.module).unlink()
    read = module(folder)
    assert (read.broken, read.title) == (True, "luisteren")
    assert len(read.lessons) == 1
    assert "can't be read" in folder.shown()[0]


def test_a_language_that_is_not_there_falls_back_to_dutch(folder: Folder) -> None:
    folder.write("luisteren/en/module.yaml", MODULE.replace("Luisteren", "Listening"))
    folder.write("luisteren/en/lessons/01-stilte.md", LESSON.replace("Stil durven", "Daring"))
    folder.write("luisteren/en/conversations/yassin.yaml", TALK)
    assert module(folder, language="en").title == "Listening"
    assert module(folder, language="fr").title == "Luisteren"
    library = read_library(folder.root, "fr")
    assert [path.id for path in library.paths] == ["school", "sport"][::-1]
    assert not library.problems


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("lessons/02-stilte.md", LESSON, 'has the name "stilte" too'),
        ("lessons/02-check.md", LESSON, 'can\'t be named "check"'),
        ("lessons/02-cards.md", LESSON, 'can\'t be named "cards"'),
        ("lessons/02-Stilte!.md", LESSON, "small letters"),
        ("lessons/stilte.md", LESSON, "this file is not read"),
        ("lessons/02-stilte.txt", LESSON, "this file is not read"),
        ("lessons/02-stilte.md.bak", LESSON, "this file is not read"),
        ("conversations/noor.yml", TALK, "this file is not read"),
        ("conversations/Noor.yaml", TALK, "small letters"),
    ],
)
def test_a_file_with_a_wrong_name_is_named(
    folder: Folder, name: str, text: str, words: str
) -> None:
    folder.write(f"luisteren/nl/{name}", text)
    assert any(one.startswith(f"modules/luisteren/nl/{name}:1: ") for one in folder.shown())
    assert any(words in one for one in folder.shown())


def test_hidden_files_are_passed_over(folder: Folder) -> None:
    folder.write("luisteren/nl/lessons/.01-stilte.md.swp", b"\xff")
    folder.write(".git/config", "x")
    folder.write("_archive/x.md", "x")
    folder.write("README.md", "x")
    assert not folder.problems()


@pytest.mark.parametrize(
    ("raw", "line", "words"),
    [
        (b"title: x\n\xff\xfe", 2, "UTF-8"),
        ("title: x".encode("utf-16"), 1, "UTF-8"),
        (b"title: x\nsummary: \x00", 2, "U+0000"),
        (b"title: x\r\nsummary: \x1b[0m", 2, "U+001B"),
        (b"x" * 1_000_001, 1, "1 MB"),
    ],
)
def test_a_file_that_is_no_text_is_named(folder: Folder, raw: bytes, line: int, words: str) -> None:
    folder.write(folder.module, raw)
    (problem,) = folder.problems()
    assert (problem.file, problem.line) == (f"modules/{folder.module}", line)
    assert words in str(problem)


def test_a_folder_in_the_place_of_a_file_is_named(folder: Folder) -> None:
    (folder.root / "luisteren/nl/lessons/02-map.md").mkdir()
    (problem,) = folder.problems()
    assert "no file" in str(problem)


@pytest.mark.skipif(sys.platform == "win32", reason="chmod doesn't forbid reading on Windows")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read anything")
def test_a_file_that_may_not_be_read_is_named(folder: Folder) -> None:
    (folder.root / folder.module).chmod(0)
    assert "can't be read" in folder.shown()[0]


def test_a_module_without_lessons_is_named(folder: Folder) -> None:
    folder.write("leeg/nl/module.yaml", MODULE)
    assert folder.shown() == ["modules/leeg/nl/lessons:1: a module without lessons; add one"]


def test_a_folder_without_paths_says_so(folder: Folder) -> None:
    for name in ("sport", "school"):
        (folder.root / f"paths/nl/{name}.yaml").unlink()
    assert any("there is no path" in one for one in folder.shown())


SOURCES = {Folder.lesson: LESSON, Folder.talk: TALK, Folder.check: CHECK, Folder.module: MODULE}
_EDITS = st.lists(
    st.tuples(st.integers(0, 1200), st.integers(0, 30), st.text(max_size=6)), min_size=1, max_size=4
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.sampled_from(sorted(SOURCES)), edits=_EDITS)
def test_any_edit_of_a_file_is_read_or_named(
    folder: Folder, name: str, edits: list[tuple[int, int, str]]
) -> None:
    text = SOURCES[name]
    for at, length, new in edits:
        text = text[:at] + new + text[at + length :]
    folder.write(name, text.encode("utf-8", "replace"))
    for problem in folder.problems():
        assert Path(problem.file).suffix in {".md", ".yaml", ""}
        assert problem.line >= 1
        assert problem.shown(lambda template: template)
    folder.write(name, SOURCES[name])
