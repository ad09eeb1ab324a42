"""Lessons on paper: all that is read and asked, and no answer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import page as conformance
import pytest

from tests.paper.prints import FONTS, dutch, printed, text_of
from trainer.domain.exercises import KINDS
from trainer.paper.exercises import PRINTED, add_exercise
from trainer.services import locations
from trainer.services.printing import Printing, save
from trainer.services.results import OpenLesson
from trainer.services.training import Training
from trainer.services.workspace import Workspace


@pytest.fixture(scope="module")
def training(tmp_path_factory: pytest.TempPathFactory) -> Training:
    work = Workspace(tmp_path_factory.mktemp("print"), locations.shipped("modules"))
    return work.enter(work.add_learner("Samira", "sport"))[0]


@dataclass(frozen=True)
class Printed:
    """A lesson, and what came on paper. Spaces are left out: a reader puts them where it likes."""

    lesson: OpenLesson
    pdf: bytes
    text: str


@pytest.fixture(scope="module")
def lessons(training: Training) -> list[Printed]:
    printing = Printing(training, FONTS, dutch)
    outlines = [
        outline
        for module in training.index.modules(training.role)
        for outline in training.lessons(module.id)
    ]
    opened = [training.open_lesson(outline.key) for outline in outlines]
    pdfs = [printing.lesson(lesson) for lesson in opened]
    return [
        Printed(one, pdf, squeezed(text_of(pdf))) for one, pdf in zip(opened, pdfs, strict=True)
    ]


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_every_lesson_is_pdf_ua(lessons: list[Printed]) -> None:
    for one in lessons:
        assert conformance.is_pdf_compliant_bytes(one.pdf, profile="ua1"), one.lesson.outline.key


def test_every_lesson_is_on_paper_as_its_role_sees_it(lessons: list[Printed]) -> None:
    for one in lessons:
        wanted = [one.lesson.outline.title, one.lesson.outline.goal, *one.lesson.sources]
        wanted += [step.title for step in one.lesson.steps]
        assert [words for words in wanted if squeezed(words) not in one.text] == []


def test_no_answer_is_given_away(lessons: list[Printed]) -> None:
    for one in lessons:
        for block in (block for step in one.lesson.steps for block in step.blocks):
            said = [part.feedback for part in getattr(block.exercise, "options", ())]
            said += [part.feedback for part in getattr(block.exercise, "items", ())]
            said += [getattr(block.exercise, "example", "")]
            assert [words for words in said if words and squeezed(words) in one.text] == []


def test_every_row_is_of_a_kind_that_there_is() -> None:
    assert set(PRINTED) <= set(KINDS)


@dataclass
class _NewKind:
    question: str = "Wat zie je?"
    secret: str = "het antwoord"


def test_a_kind_without_a_row_gets_its_question_and_lines() -> None:
    text = text_of(printed(lambda story: add_exercise(story, "new", _NewKind(), dutch)))
    assert "Wat zie je?" in text
    assert "het antwoord" not in text


def test_a_print_is_saved_whole(tmp_path: Path) -> None:
    save(b"%PDF-x", tmp_path / "les.pdf")
    assert (tmp_path / "les.pdf").read_bytes() == b"%PDF-x"
