"""``trainer review export``: all on a theme is in its PDF, with its place and room to write."""

from __future__ import annotations

import io
import re
import shutil
from pathlib import Path

import pypdfium2
import pytest

from tests.cli.test_commands import no_demo
from tests.services.conftest import NOW
from trainer.cli.commands import run
from trainer.cli.language import translate_from
from trainer.cli.review_command import run as export
from trainer.content.editing.review_texts import SOURCES, THEMES, passages
from trainer.content.files.library import Library, read_library
from trainer.services.clock import Clock
from trainer.services.locations import shipped

MODULES = shipped("modules")


@pytest.fixture(scope="module")
def library() -> Library:
    return read_library(MODULES, "nl")


def text_of(file: Path) -> str:
    document = pypdfium2.PdfDocument(file)
    pages = (document[at].get_textpage().get_text_bounded() for at in range(len(document)))
    return " ".join(" ".join(pages).split())


def test_each_theme_is_a_pdf_with_its_places_and_boxes(tmp_path: Path) -> None:
    modules, out = tmp_path / "modules", io.StringIO()
    for part in ("grenzen", "paths", "services"):
        shutil.copytree(MODULES / part, modules / part)
    translate = translate_from(shipped("assets"))
    assert export(modules, tmp_path / "nieuw/map", translate, out, Clock(lambda: NOW)) == 0
    files = sorted(file.stem for file in (tmp_path / "nieuw/map").iterdir())
    assert files == sorted(theme.id for theme in (*THEMES, SOURCES))
    told = re.findall(r"^(\d+) ", out.getvalue(), re.MULTILINE)
    assert len(told) == len(files)
    text = text_of(tmp_path / "nieuw/map/zelfmoord.pdf")
    assert "Les › Grenzen: voor jezelf zorgen ›" in text
    assert text.count("Klopt zo") == int(told[0]) > 5
    assert "Hulplijn › 113" in text


@pytest.mark.parametrize(
    ("theme", "part"),
    [
        ("zelfmoord", {"Lesson", "Card", "Check", "Talk", "Toolkit", "Route map", "Helpline"}),
        ("thuis", {"Lesson", "Card", "Check", "Talk", "Toolkit", "Route map", "Helpline"}),
        ("sport", {"Lesson", "Card", "Check", "Talk", "Toolkit", "Route map"}),
        ("school", {"Lesson", "Card", "Check", "Toolkit", "Route map"}),
        ("seksueel-geweld", {"Lesson", "Talk", "Toolkit", "Route map", "Helpline"}),
        ("online", {"Lesson", "Card", "Toolkit", "Route map", "Helpline"}),
    ],
)
def test_a_theme_is_found_in_every_part_that_speaks_of_it(
    library: Library, theme: str, part: set[str]
) -> None:
    found = passages(library, next(one for one in THEMES if one.id == theme))
    assert part <= {one.part for one in found}


def test_wrong_answers_feedback_and_thoughts_are_in_it_and_names_for_the_app_are_not(
    library: Library,
) -> None:
    found = passages(library, THEMES[0])
    lines = {line for one in found for line in one.lines}
    talk = next(t for module in library.modules for t in module.talks if t.person == "Sam")
    node = talk.nodes[talk.start]
    assert {node.thinks, *(choice.feedback for choice in node.choices)} <= lines
    assert not {choice.next for choice in node.choices} & lines


def test_all_sources_are_on_paper(library: Library) -> None:
    lines = {line for one in passages(library, SOURCES) for line in one.lines}
    named = {
        s for module in library.modules for _, lesson in module.lessons for s in lesson.sources
    }
    assert named <= lines


@pytest.mark.parametrize(
    "arguments", [["review"], ["review", "export"], ["review", "x", "--out", "a"]]
)
def test_what_lacks_is_told(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(arguments, no_demo) == 2
    assert "trainer review export --out" in capsys.readouterr().err


def test_a_folder_that_cannot_be_made_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bestand").write_text("", encoding="utf-8")
    assert run(["review", "export", "--out", str(tmp_path / "bestand/map")], no_demo) == 1
    assert "bestand" in capsys.readouterr().err
