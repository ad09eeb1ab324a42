"""Spotting signals: what counts, and what a writer can get wrong."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.exercises.kind import Outcome, UnfitAnswerError
from trainer.domain.exercises.spot import (
    NO_CHANGE,
    SPOT,
    Spot,
    SpotAnswer,
    SpotForm,
    SpotLine,
    SpotPlace,
    SpotSpan,
    grade,
)


def span(place: SpotPlace | None = None) -> SpotSpan:
    return SpotSpan(feedback="uitleg", place=place)


LOTTE = Spot(
    id="lotte",
    question="?",
    lines=(
        SpotLine(text="Vandaag. [Ze mist](a) de avond, [ze eet niet](b)."),
        SpotLine(text="[Ze lacht niet](c), zei Bo. [Ze studeert](feit). [Ze appt niet](d)."),
    ),
    spans={
        "a": span(SpotPlace.BEHAVIOUR),
        "b": span(SpotPlace.BODY),
        "c": span(SpotPlace.MOOD),
        "d": span(SpotPlace.CONTACT),
        "feit": span(),
    },
)
TWO = replace(
    LOTTE,
    lines=(SpotLine(text="[Ze mist](a) de avond, [ze eet niet](b)."),),
    spans={"a": span(SpotPlace.BODY), "b": span(SpotPlace.BODY)},
)


def graded(*marked: str, exercise: Spot = LOTTE) -> Outcome:
    return grade(exercise, SpotAnswer(marked))


@pytest.mark.parametrize(
    ("marked", "score", "passed"),
    [
        ("abcd", 1.0, True),
        (["a", "b", "c"], 0.75, True),
        (["a", "b", "c", "d", "feit"], 0.75, True),
        (["a", "b", "c", "d", "1.1", "feit"], 0.5, False),
        (["a", "b", "c", "feit"], 0.5, False),
        (["a", "b"], 0.5, False),
        (["a", "1.1", "feit"], 0.0, False),
        (["feit"], 0.0, False),
    ],
)
def test_a_signal_counts_and_what_is_marked_too_many_is_taken_off(
    marked: list[str], score: float, passed: bool
) -> None:
    outcome = graded(*marked)
    assert (outcome.score, outcome.passed) == (score, passed)


def test_with_two_signals_there_is_no_room_for_a_slip() -> None:
    assert graded("a", "b", exercise=TWO).passed
    assert not graded("a", exercise=TWO).passed
    assert not graded("a", "b", "1.2", exercise=TWO).passed


def test_each_signal_and_each_wrong_mark_has_feedback_in_the_order_of_the_text() -> None:
    parts = graded("feit", "a", "1.1").parts
    assert [(part.correct, part.text) for part in parts] == [
        (False, NO_CHANGE),
        (True, "‘Ze mist’: uitleg"),
        (False, "‘ze eet niet’: uitleg"),
        (False, "‘Ze lacht niet’: uitleg"),
        (False, "‘Ze studeert’: uitleg"),
        (False, "‘Ze appt niet’: uitleg"),
    ]


@pytest.mark.parametrize("marked", [(), ("x",), ("a", "9.9"), ("1.99",), ("",)])
def test_what_cannot_be_marked_is_refused(marked: tuple[str, ...]) -> None:
    with pytest.raises(UnfitAnswerError):
        graded(*marked)


IDS = [one.id for line in LOTTE.fragments() for one in line if one.id]


@given(st.lists(st.sampled_from(IDS), min_size=1))
def test_any_marking_has_a_score_that_its_rule_agrees_with(marked: list[str]) -> None:
    outcome = graded(*marked)
    assert 0 <= outcome.score <= 1
    assert outcome.passed == outcome.rule.passes(outcome.score)
    assert outcome == graded(*reversed(marked), marked[0])


def said_of(exercise: Spot) -> list[tuple[str, str]]:
    return [(flaw.place, str(flaw.message)) for flaw in SPOT.flaws(exercise)]


def with_text(text: str) -> Spot:
    return replace(LOTTE, lines=(*LOTTE.lines, SpotLine(text=text)))


CHAT = replace(LOTTE, form=SpotForm.CHAT)


@pytest.mark.parametrize("exercise", [LOTTE, TWO])
def test_a_sound_text_has_no_flaws(exercise: Spot) -> None:
    assert said_of(exercise) == []


@pytest.mark.parametrize(
    ("exercise", "place", "words"),
    [
        (replace(LOTTE, lines=()), "lines", "at least one line"),
        (with_text("Een [gewoon"), "lines[2].text", "behind its words"),
        (with_text("[Wat](anders)"), "lines[2].text", 'no span "anders"'),
        (with_text("[Weer](a)"), "lines[2].text", "twice"),
        (replace(LOTTE, spans={**LOTTE.spans, "los": span()}), "spans.los", "isn't in the text"),
        (replace(LOTTE, spans={**LOTTE.spans, "2.1": span()}), "spans.2.1", "small letters"),
        (replace(LOTTE, spans={id: span() for id in LOTTE.spans}), "spans", "no span is a signal"),
        (replace(LOTTE, spans={}), "spans", "no span is a signal"),
        (replace(LOTTE, lines=(SpotLine(text="[Ze](a)", who="Bo"),)), "lines[0]", "form: chat"),
        (replace(LOTTE, lines=(SpotLine(text="[Ze](a)", own=True),)), "lines[0]", "form: chat"),
        (CHAT, "lines[0]", "of nobody"),
    ],
)
def test_a_flaw_is_told_at_its_place(exercise: Spot, place: str, words: str) -> None:
    found = said_of(exercise)
    assert any(at == place and words in message for at, message in found), found
