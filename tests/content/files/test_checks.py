"""``trainer check``: what it looks at beyond one file, and what it prints."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

import pytest

from tests.content.conftest import LESSON, Folder
from trainer.cli.check_command import run
from trainer.content.files.checks import check_all
from trainer.domain.text.message import QT_TRANSLATE_NOOP


def check(folder: Path, assets: Path | None = None) -> tuple[int, str]:
    out = StringIO()
    return run(folder, assets, lambda template: template, out), out.getvalue()


def test_sound_content_has_no_problems_and_is_counted(folder: Folder) -> None:
    code, text = check(folder.root)
    assert code == 0
    assert text == (
        "Nothing is wrong. Modules: 1, lessons: 1, steps: 2, exercises: 3, cards: 0, "
        "conversations: 1 with 1 nodes and 3 endings, items of the toolkit: 0.\n"
    )


def test_each_problem_is_a_line_and_then_comes_a_summary(folder: Folder) -> None:
    folder.spoil(folder.lesson, "minutes: 8", "minutes: tien")
    folder.spoil(folder.path, "[luisteren]", "[luistern]")
    code, text = check(folder.root)
    assert code == 1
    lesson, path, summary = text.splitlines()
    assert lesson.startswith(f"modules/{folder.lesson}:4: ")
    assert lesson.endswith("must be a whole number, not 'tien'")
    assert path.startswith(f"modules/{folder.path}:5: ")
    assert path.endswith('did you mean "luisteren"?')
    assert summary.startswith("To mend: 2. What is sound is counted here. Modules: 1, lessons: 0")


def test_problems_are_shown_in_the_language_of_the_user(folder: Folder) -> None:
    folder.spoil(folder.lesson, "goal: Je kunt drie tellen stil blijven.\n", "")
    (problem,) = folder.problems()
    template = QT_TRANSLATE_NOOP("check", '"{name}" is missing; add it')
    dutch = {template: '"{name}" ontbreekt; voeg het toe'}
    assert problem.shown(dutch.__getitem__).endswith(':2: "goal" ontbreekt; voeg het toe')


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    code, text = check(tmp_path / "weg")
    assert code == 1
    assert text.startswith("There is no folder")


def test_a_folder_without_modules_is_said(tmp_path: Path) -> None:
    code, text = check(tmp_path)
    assert code == 1
    assert text.startswith("There is no module in")


def test_files_are_named_from_the_folder_above(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.spoil(folder.module, "title: Luisteren\n", "")
    monkeypatch.chdir(folder.root)
    report = check_all(Path())
    assert [problem.file for problem in report.problems] == [f"modules/{folder.module}"]


def test_a_picture_that_is_not_there_is_named(folder: Folder, tmp_path: Path) -> None:
    pictures = tmp_path / "assets/illustrations"
    pictures.mkdir(parents=True)
    (pictures / "les-stilte.svg").touch()
    folder.spoil(folder.lesson, "minutes: 8", "minutes: 8\npicture: les-stlte")
    folder.spoil(folder.talk, "trust: 4", "picture: gesprek\ntrust: 4")
    found = folder.problems(assets=tmp_path / "assets")
    assert [(problem.file.rpartition("/")[2], problem.line) for problem in found] == [
        ("yassin.yaml", 6),
        ("01-stilte.md", 5),
        ("module.yaml", 3),
    ]
    assert "put gesprek.svg in illustrations" in str(found[0])
    assert 'did you mean "les-stilte"' in str(found[1])


def test_a_picture_that_is_there_is_no_problem(folder: Folder, tmp_path: Path) -> None:
    pictures = tmp_path / "assets/illustrations"
    pictures.mkdir(parents=True)
    (pictures / "module-luisteren.svg").touch()
    assert not folder.problems(assets=tmp_path / "assets")


WRONG_NUMBERS = [("0900", "0113"), ("0900", "0767"), ("020", "311 38888"), ("020", "3113 8888")]


@pytest.mark.parametrize("parts", WRONG_NUMBERS)
@pytest.mark.parametrize("gap", ["", "-", " ", " - ", "\u2011", ".", "\u00a0", ") ", "/"])
def test_a_number_that_may_not_be_used_is_named(
    folder: Folder, parts: tuple[str, str], gap: str
) -> None:
    folder.spoil(folder.lesson, "Tel tot **drie**.", f"Bel ({gap.join(parts)}.")
    (problem,) = folder.problems()
    assert problem.line == 11
    assert "may not be used" in str(problem)


@pytest.mark.parametrize("start", ["+31 ", "0031-", "+31 (0)"])
def test_a_number_that_may_not_be_used_is_named_in_its_foreign_form(
    folder: Folder, start: str
) -> None:
    folder.spoil(folder.lesson, "Tel tot **drie**.", f"Bel {start}900 0113")
    assert "may not be used" in folder.shown()[0]


@pytest.mark.parametrize(
    "number", ["0800-0113", "113", "112", "088 0767 000", "0900 01134", "10900-0113x", "0900-1130"]
)
def test_other_numbers_may_be_used(folder: Folder, number: str) -> None:
    folder.spoil(folder.lesson, "Tel tot **drie**.", f"Bel {number}")
    assert not folder.problems()


@pytest.mark.parametrize("file", [Folder.talk, Folder.check, Folder.path, Folder.module])
def test_a_number_is_found_in_every_kind_of_file(folder: Folder, file: str) -> None:
    folder.spoil(file, "title: ", f"title: {'-'.join(WRONG_NUMBERS[0])} ")
    assert any("may not be used" in one for one in folder.shown())


def test_the_order_of_problems_is_that_of_files_and_lines(folder: Folder) -> None:
    folder.write("luisteren/nl/lessons/02-b.md", LESSON.replace("minutes: 8", "minutes: x"))
    folder.spoil(folder.lesson, "minutes: 8", "minutes: x")
    folder.spoil(folder.lesson, "Tel tot", f"<b> {'-'.join(WRONG_NUMBERS[0])}")
    places = [(problem.file, problem.line) for problem in folder.problems()]
    assert places == sorted(places)
    assert len(places) == 4
