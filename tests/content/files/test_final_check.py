"""A final check, its marks and talks, and optional modules: read whole, or each mistake named."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.content.conftest import CHECK, LESSON, Folder
from tests.final_check import AGAIN, ASKED, FINAL, TALKS, with_final_check
from tests.final_check import CHECK as FINAL_CHECK
from trainer.content.index.content_index import ContentIndex

SPORT = "paths/nl/sport.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """Return a modules folder with a final check."""
    return with_final_check(tmp_path / "modules")


@pytest.fixture
def index(folder: Folder, tmp_path: Path) -> Iterator[ContentIndex]:
    opened = ContentIndex.open(tmp_path / "cache/content.db", folder.root)
    yield opened
    opened.close()


def test_a_sound_final_check_has_no_problems(folder: Folder) -> None:
    assert not folder.shown()


def test_a_check_says_what_its_questions_are_about(index: ContentIndex) -> None:
    check = index.check(FINAL)
    assert check.final
    assert [one.module for one in check.bank] == ["luisteren"] * ASKED + ["online"] * ASKED
    assert check.bank[0].again == AGAIN
    assert [one.exercise.id for one in check.talks] == ["eerste-gesprek", "tweede-gesprek"]
    assert check.talks[0].exercise.script.person == "Yassin"


def test_a_path_has_its_final_check_and_its_optional_modules(index: ContentIndex) -> None:
    assert index.path("sport").optional_modules == ("online",)
    found = [(one.id, one.final, one.optional, one.lessons) for one in index.modules("sport")]
    assert found == [
        ("luisteren", False, False, 1),
        ("online", False, True, 1),
        (FINAL, True, False, 0),
    ]


def test_a_mark_makes_no_new_version_and_a_talk_does(folder: Folder, tmp_path: Path) -> None:
    def version() -> str:
        opened = ContentIndex.open(tmp_path / "cache/other.db", folder.root)
        opened.rebuild()
        found = opened.check(FINAL).version
        opened.close()
        return found

    before = version()
    folder.spoil(FINAL_CHECK, f"<!-- again: {AGAIN} -->\n", "")
    assert version() == before
    folder.spoil(f"{FINAL}/nl/conversations/yassin.yaml", "Kop op.", "Kop op, joh.")
    assert version() != before


MISTAKES = [
    (FINAL_CHECK, AGAIN, "luisteren/stilt#drie-tellen", 12, 'mean "luisteren/stilte"'),
    (FINAL_CHECK, AGAIN, "weg/weg#weg", 12, 'no lesson "weg/weg"; they have: luisteren/stilte'),
    (FINAL_CHECK, AGAIN, "luisteren/stilte#drie-telen", 12, 'did you mean "drie-tellen"'),
    (FINAL_CHECK, AGAIN, "luisteren/stilte", 12, "write module/lesson#step with: drie-tellen"),
    (FINAL_CHECK, AGAIN, "", 12, 'no lesson ""'),
    (FINAL_CHECK, "module: luisteren", "module: luistern", 10, 'did you mean "luisteren"'),
    (FINAL_CHECK, "<!-- again:", "<!-- agin:", 12, 'unknown: "agin"; did you mean "again"'),
    (FINAL_CHECK, "<!-- module: luisteren -->", "<!-- again: x -->", 10, "no question follows"),
    (FINAL_CHECK, "id: tweede-gesprek", "id: luisteren-0", 499, "was used on line 13"),
    (FINAL_CHECK, "conversation: yassin", "conversation: yasin", 496, "conversations/yasin.yaml"),
    (FINAL_CHECK, "final: true", "final: ja", 7, "must be true or false"),
    (FINAL_CHECK, "final: true\n", "", 0, "a module without lessons"),
    (SPORT, f"online, {FINAL}]", f"{FINAL}, online]", 5, f'the final check "{FINAL}" comes last'),
    (SPORT, "modules: [online]", "modules: [onlin]", 6, 'did you mean "online"'),
    (SPORT, "modules: [online]", "modules: [weg]", 6, "it has: eindtoets, luisteren, online"),
    (SPORT, "modules: [online]", "modules: [online, online]", 6, "stands here twice"),
    (SPORT, "modules: [online]", f"modules: [{FINAL}]", 6, "can't be optional"),
    (SPORT, "modules: [online]", "modules: [online, luisteren]", 6, "needs a module with lessons"),
]


@pytest.mark.parametrize(("file", "old", "new", "line", "words"), MISTAKES)
def test_a_mistake_is_named_with_its_file_and_line(
    folder: Folder, file: str, old: str, new: str, line: int, words: str
) -> None:
    text = (folder.root / file).read_text(encoding="utf-8")
    assert old in text
    folder.write(file, text.replace(old, new, 1))
    start = f"modules/{file}:{line}: " if line else f"modules/{FINAL}/nl/lessons:1: "
    assert any(one.startswith(start) and words in one for one in folder.shown()), folder.shown()


def test_a_mark_at_the_end_is_named(folder: Folder) -> None:
    text = (folder.root / FINAL_CHECK).read_text(encoding="utf-8")
    folder.write(FINAL_CHECK, f"{text}<!-- again: {AGAIN} -->\n")
    assert "no question follows" in "".join(folder.shown())


def test_a_place_is_looked_up_for_each_role_that_gets_the_question(folder: Folder) -> None:
    folder.write("luisteren/nl/lessons/02-veld.md", LESSON.replace("[sport, school]", "[sport]"))
    text = (folder.root / FINAL_CHECK).read_text(encoding="utf-8")
    mark, question = f"<!-- again: {AGAIN} -->", text[text.index("```choice") :]
    question = question[: question.index("```\n", 3) + 4]
    here = "<!-- again: luisteren/veld#drie-tellen -->"
    folder.write(FINAL_CHECK, text.replace(mark, here, 1))
    (problem,) = folder.shown()
    assert 'learners of this path have no lesson "luisteren/veld"' in problem
    for_sport = text.replace(f"{mark}\n{question}", f"::: sport\n{here}\n{question}:::\n", 1)
    folder.write(FINAL_CHECK, for_sport)
    assert not folder.shown()


def test_a_path_that_is_only_announced_need_not_have_the_lessons_yet(folder: Folder) -> None:
    folder.write("luisteren/nl/lessons/02-veld.md", LESSON.replace("[sport, school]", "[sport]"))
    folder.spoil(FINAL_CHECK, AGAIN, "luisteren/veld#drie-tellen")
    assert folder.shown()
    folder.spoil("paths/nl/school.yaml", "position: 2", "position: 2\nready: false")
    assert not folder.shown()


def test_a_wrong_place_leaves_its_module_open_to_learners(folder: Folder, tmp_path: Path) -> None:
    folder.spoil(FINAL_CHECK, AGAIN, "luisteren/weg#weg")
    index = ContentIndex.open(tmp_path / "cache/content.db", folder.root)
    assert not any(one.broken for one in index.modules("sport"))
    index.close()


def test_a_lesson_with_a_mistake_is_named_once(folder: Folder) -> None:
    folder.spoil(folder.lesson, "minutes: 8", "minutes: veel")
    (problem,) = folder.shown()
    assert folder.lesson in problem


def test_a_talk_with_an_announcement_has_no_place_in_a_check(folder: Folder) -> None:
    folder.spoil(
        f"{FINAL}/nl/conversations/yassin.yaml", "trust: 4", "announce: Dit is zwaar.\ntrust: 4"
    )
    assert all("a check can't be skipped" in one for one in folder.shown())
    assert len(folder.shown()) == TALKS.count("```conversation")


def test_a_final_check_stands_by_itself(folder: Folder) -> None:
    folder.write(f"{FINAL}/nl/lessons/01-les.md", LESSON)
    assert any("give it a folder of its own" in one for one in folder.shown())


def test_an_ordinary_check_may_have_marks_too(folder: Folder) -> None:
    folder.write(folder.check, CHECK.replace("```sort", f"<!-- again: {AGAIN} -->\n```sort"))
    assert not folder.shown()
