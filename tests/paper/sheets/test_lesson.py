"""Lessons on paper: all that is read and asked, and no answer."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import page as conformance
import pikepdf
import pytest

from tests.paper.prints import FONTS, dutch, printed, text_of
from trainer.domain.exercises import KINDS
from trainer.domain.exercises.match import Match, Pair
from trainer.domain.exercises.order import Order, OrderItem
from trainer.domain.exercises.plan import Plan
from trainer.domain.exercises.reply import OtherLine, Reply
from trainer.domain.exercises.scale import Scale, Statement
from trainer.domain.exercises.spot import (
    PLACE_NAMES,
    Spot,
    SpotForm,
    SpotLine,
    SpotPlace,
    SpotSpan,
)
from trainer.paper.sheets.exercises import PRINTED, add_exercise
from trainer.services import locations
from trainer.services.learning.results import OpenLesson
from trainer.services.learning.training import Training
from trainer.services.printing.learner_prints import Printing, save
from trainer.services.workspace import Workspace


@pytest.fixture(scope="module")
def training(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Training]:
    work = Workspace(tmp_path_factory.mktemp("print"), locations.shipped("modules"))
    yield work.enter(work.add_learner("Samira", "sport"))[0]
    work.close()


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


ANSWERS = {
    "feedback",
    "note",
    "example",
    "example_situation",
    "example_action",
    "secret",
    "thinks",
    "meaning",
    "hint",
}
"""The fields of exercises, and of what is in them, that say what is right or what came of it."""


def told_by(part: Any) -> Iterator[str]:
    """Yield each text in ``part``, however deep, that gives an answer away."""
    if isinstance(part, dict):
        part = tuple(part.values())
    if isinstance(part, tuple):
        for one in part:
            yield from told_by(one)
    elif isinstance(part, OtherLine):
        yield from (part.text, part.note)
    elif is_dataclass(part):
        for field in fields(part):
            value = getattr(part, field.name)
            if field.name in ANSWERS:
                yield from (value,) if isinstance(value, str) else value
            else:
                yield from told_by(value)


def test_no_answer_is_given_away(lessons: list[Printed]) -> None:
    looked_at: set[str] = set()
    for one in lessons:
        for block in (block for step in one.lesson.steps for block in step.blocks):
            said = [words for words in told_by(block.exercise) if words]
            looked_at |= {block.kind} if said else set()
            assert [words for words in said if squeezed(words) in one.text] == []
    assert looked_at >= {"choice", "sort", "order", "match", "spot", "plan", "reply"}


def on_paper(kind: str, exercise: Any) -> str:
    return text_of(printed(lambda story: add_exercise(story, kind, exercise, dutch)))


def assert_in_turn(text: str, *words: str) -> None:
    """Fail unless ``words`` stand in ``text`` after each other."""
    at = 0
    for one in words:
        assert one in text[at:], one
        at = text.index(one, at) + len(one)


def test_steps_stand_in_the_order_of_the_screen() -> None:
    names = ("Kijken", "Vragen", "Luisteren", "Afspreken")
    steps = tuple(OrderItem(text=name, feedback="Omdat") for name in names)
    order = Order(id="stappen", question="Wat komt eerst?", items=steps)
    shown = [names[place] for place in order.shown]
    assert_in_turn(on_paper("order", order), order.question, *shown)
    assert shown != list(names)


def test_what_belongs_together_gets_letters_in_another_order() -> None:
    pairs = tuple(
        Pair(left=left, right=right, feedback="Omdat")
        for left, right in (("Moe", "Slapen"), ("Boos", "Praten"), ("Stil", "Vragen"))
    )
    match = Match(id="paren", question="Wat hoort bij wat?", pairs=pairs, extra=("Lachen",))
    rights = [match.rights[place] for place in match.shown]
    lettered = [f"{sign}. {right}" for sign, right in zip("ABCD", rights, strict=True)]
    text = on_paper("match", match)
    assert_in_turn(text, "Moe", "Boos", "Stil", *lettered)
    assert "Not every letter" in text
    assert "Not every letter" not in on_paper("match", replace(match, extra=()))


def test_a_text_to_mark_looks_the_same_whatever_is_marked() -> None:
    def drawn(*texts: str) -> list[bytes]:
        lines = tuple(SpotLine(text=text) for text in texts)
        spans = {"a": SpotSpan(feedback="Ja", place=SpotPlace.MOOD), "b": SpotSpan(feedback="Nee")}
        spot = Spot(id="s", question="Wat is anders?", lines=lines, spans=spans)
        pdf = printed(lambda story: add_exercise(story, "spot", spot, dutch))
        with pikepdf.open(io.BytesIO(pdf)) as document:
            return [
                pikepdf.unparse_content_stream(page)
                for page in map(pikepdf.parse_content_stream, document.pages)
            ]

    marked = drawn("Ze [zegt](a) niets. [Ze fietst](b).", "Een \\[rode\\] trui.")
    assert marked == drawn("Ze zegt [niets](b). Ze [fietst](a).", "[Een](c) \\[rode\\] trui.")


def test_a_chat_tells_who_wrote_and_when() -> None:
    spot = Spot(
        id="app",
        question="Wat is anders?",
        lines=(
            SpotLine(own=True, at="do 20:04", text="Wie rijdt er?"),
            SpotLine(who="Fabian", text="[Rij maar zonder mij](mij)"),
        ),
        spans={"mij": SpotSpan(feedback="Nieuw", place=SpotPlace.CONTACT)},
        form=SpotForm.CHAT,
    )
    text = on_paper("spot", spot)
    assert_in_turn(text, "You (do 20:04): Wie rijdt er?", "Fabian: Rij maar zonder mij")
    assert all(name.lower() in text for name in PLACE_NAMES.values())


def test_each_statement_has_its_numbers() -> None:
    said = tuple(Statement(id=name, text=f"Ik {name} dat") for name in ("weet", "durf"))
    scale = Scale(id="s", question="Hoe zeker?", low="Niet", high="Heel", statements=said)
    numbers = ("1", "2", "3", "4", "5")
    text = on_paper("scale", scale)
    assert_in_turn(text, "1: Niet", "5: Heel", "Ik weet dat", *numbers, "Ik durf dat", *numbers)


def test_a_plan_has_both_its_halves() -> None:
    plan = Plan(id="p", question="Maak af.", situation="iemand wacht", action="Wat is er?")
    text = on_paper("plan", plan)
    assert_in_turn(text, "Maak af.", "If …", "iemand wacht", "… then I say", "Wat is er?")
    assert "You may think of" not in on_paper("plan", replace(plan, situation="", action=""))


def test_a_reply_is_asked_after_what_the_other_says() -> None:
    others = (OtherLine(text="Vertel eens", note="Vraagt"),)
    reply = Reply(
        id="r", question="Typ.", situation="Op de stoep.", says="Laat maar.", lines=others
    )
    text = on_paper("reply", reply)
    assert_in_turn(text, "Op de stoep.", "The other says:", "Laat maar.", "What do you say?")
    assert "The other says" not in on_paper("reply", replace(reply, says=""))


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
