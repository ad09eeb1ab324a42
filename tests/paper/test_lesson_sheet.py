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
from trainer.services.training import OpenLesson, Training
from trainer.services.workspace import Workspace


@pytest.fixture(scope="module")
def training(tmp_path_factory: pytest.TempPathFactory) -> Training:
    work = Workspace(tmp_path_factory.mktemp("print"), locations.shipped("modules"))
    return work.enter(work.add_learner("Samira", "sport"))[0]


def lessons(training: Training) -> list[OpenLesson]:
    return [
        training.open_lesson(outline.key)
        for module in training.index.modules(training.role)
        for outline in training.lessons(module.id)
    ]


def squeezed(text: str) -> str:
    """Leave out spaces: a reader puts them where a line ends in the middle of nothing."""
    return "".join(text.split())


def test_every_lesson_is_on_paper_as_its_role_sees_it(training: Training) -> None:
    printing = Printing(training, FONTS, dutch)
    for lesson in lessons(training):
        pdf = printing.lesson(lesson)
        assert conformance.is_pdf_compliant_bytes(pdf, profile="ua1")
        text = squeezed(text_of(pdf))
        wanted = [lesson.outline.title, lesson.outline.goal, *lesson.sources]
        wanted += [step.title for step in lesson.steps]
        assert [one for one in wanted if squeezed(one) not in text] == []


def test_no_answer_is_given_away(training: Training) -> None:
    printing = Printing(training, FONTS, dutch)
    for lesson in lessons(training):
        text = squeezed(text_of(printing.lesson(lesson)))
        blocks = [block for step in lesson.steps for block in step.blocks]
        for block in blocks:
            said = [one.feedback for one in getattr(block.exercise, "options", ())]
            said += [one.feedback for one in getattr(block.exercise, "items", ())]
            said += [getattr(block.exercise, "example", "")]
            assert [one for one in said if one and squeezed(one) in text] == []


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
