"""The compiled index: what it tells, and that it tells it quickly."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.content.conftest import CHECK, LESSON, MODULE, Folder
from trainer.content.files.library import read_library
from trainer.content.index.content_index import ContentIndex
from trainer.domain.errors import ContentMissingError

ROOT = Path(__file__).parents[3]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cache/content.db"


@pytest.fixture
def index(folder: Folder, file: Path) -> Iterator[ContentIndex]:
    """Return the index of three lessons, of which the last isn't for school."""
    folder.write("luisteren/nl/lessons/05-vijf.md", LESSON)
    folder.write("luisteren/nl/lessons/07-zeven.md", LESSON.replace("[sport, school]", "[sport]"))
    opened = ContentIndex.open(file, folder.root)
    yield opened
    opened.close()


def test_paths_stand_in_the_order_of_the_start_page(index: ContentIndex) -> None:
    assert [path.id for path in index.paths()] == ["sport", "school"]
    assert index.path("school").certificate.valid_months == 24


def test_what_was_read_comes_out_the_same(index: ContentIndex, folder: Folder) -> None:
    library = read_library(folder.root, "nl")
    (module,) = library.modules
    assert index.paths() == library.paths
    assert [index.lesson(lesson.key) for _, lesson in module.lessons] == [
        lesson for _, lesson in module.lessons
    ]
    assert index.check("luisteren") == module.check


def test_a_module_counts_the_lessons_of_the_role(index: ContentIndex) -> None:
    (sport,) = index.modules("sport")
    (school,) = index.modules("school")
    assert (sport.title, sport.lessons, sport.minutes, sport.check_minutes) == (
        "Luisteren",
        3,
        24,
        3,
    )
    assert (school.lessons, school.minutes, school.broken) == (2, 16, False)
    assert index.modules("nobody") == ()


def test_lessons_hold_the_steps_and_exercises_of_the_role(folder: Folder, file: Path) -> None:
    folder.spoil(folder.lesson, "```conversation", "::: sport\n```conversation")
    folder.spoil(folder.lesson, "conversation: yassin\n```", "conversation: yassin\n```\n:::")
    index = ContentIndex.open(file, folder.root)
    (sport,) = index.lessons("luisteren", "sport")
    (school,) = index.lessons("luisteren", "school")
    index.close()
    assert (sport.steps, sport.exercises) == (("drie-tellen", "yassin"), ("wat-zeg-je", "yassin"))
    assert (school.steps, school.exercises) == (("drie-tellen",), ("wat-zeg-je",))


def test_outlines_are_given_for_known_keys_in_their_order(index: ContentIndex) -> None:
    keys = ["luisteren/zeven", "luisteren/weg", "luisteren/stilte", "luisteren/zeven"]
    assert [one.id for one in index.outlines(keys, "sport")] == ["zeven", "stilte"]
    assert [one.id for one in index.outlines(keys, "school")] == ["stilte"]
    assert index.outlines([], "sport") == ()


def test_outlines_of_thousands_of_keys_can_be_asked(index: ContentIndex) -> None:
    keys = [f"luisteren/{number}" for number in range(40_000)]
    assert [one.id for one in index.outlines([*keys, "luisteren/vijf"], "sport")] == ["vijf"]


@pytest.mark.parametrize("key", ["luisteren/weg", "weg/stilte", "luisteren/check", "", "x"])
def test_a_lesson_that_is_not_there_is_said(index: ContentIndex, key: str) -> None:
    with pytest.raises(ContentMissingError):
        index.lesson(key)


def test_a_check_or_path_that_is_not_there_is_said(index: ContentIndex) -> None:
    with pytest.raises(ContentMissingError):
        index.check("weg")
    with pytest.raises(ContentMissingError):
        index.path("weg")


def test_a_broken_module_stands_beside_a_good_one(folder: Folder, file: Path) -> None:
    folder.write("stuk/nl/module.yaml", MODULE.replace("Luisteren", "Stuk"))
    folder.write("stuk/nl/lessons/01-a.md", LESSON.replace("minutes: 8", "minutes: x"))
    folder.spoil(folder.path, "[luisteren]", "[stuk, luisteren, weg]")
    index = ContentIndex.open(file, folder.root)
    assert [(one.id, one.broken, one.lessons) for one in index.modules("sport")] == [
        ("stuk", True, 0),
        ("luisteren", False, 1),
        ("weg", True, 0),
    ]
    assert index.lesson("luisteren/stilte").title == "Stil durven zijn"
    assert index.problems() == read_library(folder.root, "nl").problems
    assert len(index.problems()) == 3
    index.close()


def test_a_module_without_lessons_for_the_role_is_left_out(folder: Folder, file: Path) -> None:
    folder.write("extra/nl/module.yaml", MODULE)
    folder.write(
        "extra/nl/lessons/01-a.md",
        LESSON.replace("[sport, school]", "[sport]").replace("conversation: yassin", "x: y"),
    )
    text = LESSON[: LESSON.index("<!-- step: yassin")].replace("[sport, school]", "[sport]")
    folder.write("extra/nl/lessons/01-a.md", text)
    for path in ("sport", "school"):
        folder.spoil(f"paths/nl/{path}.yaml", "[luisteren]", "[luisteren, extra]")
    index = ContentIndex.open(file, folder.root)
    assert [one.id for one in index.modules("sport")] == ["luisteren", "extra"]
    assert [one.id for one in index.modules("school")] == ["luisteren"]
    index.close()


def test_a_check_counts_only_for_roles_that_have_questions(folder: Folder, file: Path) -> None:
    question = CHECK[CHECK.index("```sort") :]
    folder.write(folder.check, CHECK.replace(question, f"::: sport\n{question}:::\n"))
    assert "may get only 0" in folder.shown()[0]
    (folder.root / folder.check).unlink()
    index = ContentIndex.open(file, folder.root)
    assert not index.modules("sport")[0].has_check
    index.close()


LIGHT = """
import sys
from pathlib import Path
from trainer.content.index.content_index import ContentIndex
index = ContentIndex.open(Path(sys.argv[1]), Path(sys.argv[2]))
for path in index.paths():
    for module in index.modules(path.id):
        index.outlines([one.key for one in index.lessons(module.id, path.id)], path.id)
assert not index.is_stale()
print(*sorted({"yaml", "msgspec", "markdown", "nh3", "difflib"} & set(sys.modules)))
"""


def test_lists_are_read_without_a_heavy_library(
    index: ContentIndex, folder: Folder, file: Path
) -> None:
    command = [sys.executable, "-c", LIGHT, str(file), str(folder.root)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
