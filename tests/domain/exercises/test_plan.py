"""If-then plans: whole, short enough to print, and read as one sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.exercises.kind import UnfitAnswerError
from trainer.domain.exercises.plan import (
    LONGEST_PART,
    PLAN,
    Plan,
    PlanAnswer,
    grade,
    is_ready,
    sentence,
)

ALS_DAN = Plan(id="als-dan", question="?", situation="iemand ...", action="Ik zag ...")
LONG = "a" * LONGEST_PART


def test_a_whole_plan_is_accepted_as_it_is() -> None:
    outcome = grade(ALS_DAN, PlanAnswer("iemand stil is", LONG))
    assert (outcome.score, outcome.passed, outcome.parts) == (1.0, True, ())


@pytest.mark.parametrize(
    "answer",
    [
        PlanAnswer("", "Gaat het?"),
        PlanAnswer("iemand stil is", " \n"),
        PlanAnswer("iemand stil is", LONG + "a"),
        PlanAnswer(LONG + "a", "Gaat het?"),
    ],
)
def test_half_a_plan_or_too_long_a_one_is_refused(answer: PlanAnswer) -> None:
    with pytest.raises(UnfitAnswerError):
        grade(ALS_DAN, answer)


@pytest.mark.parametrize(
    ("situation", "action", "read"),
    [
        ("Bo stil is", "Gaat het?", "If Bo stil is, then I say: Gaat het?"),
        ("Als Bo stil is, ", "dan zeg ik: Gaat het?", "If Bo stil is, then I say: Gaat het?"),
        ("als... Bo  stil\nis …", "zeg ik ‘Hoi’", "If Bo stil is, then I say: ‘Hoi’"),
        ("Alsof", "zegt ikzelf {x}", "If Alsof, then I say: zegt ikzelf {x}"),
        ("als", "dan zeg ik", "If als, then I say: dan zeg ik"),
    ],
)
def test_a_plan_reads_as_one_sentence(situation: str, action: str, read: str) -> None:
    assert str(sentence(PlanAnswer(situation, action))) == read


@given(st.text(), st.text())
def test_any_plan_that_is_accepted_reads_as_one_line(situation: str, action: str) -> None:
    answer = PlanAnswer(situation, action)
    if is_ready(answer):
        assert grade(ALS_DAN, answer).passed
        assert len(str(sentence(answer)).splitlines()) == 1
    else:
        with pytest.raises(UnfitAnswerError):
            grade(ALS_DAN, answer)


def test_half_an_example_is_a_flaw() -> None:
    half = Plan(id="a", question="?", situation="s", action="a", example_action="Hoi")
    assert [flaw.place for flaw in PLAN.flaws(half)] == ["example_action"]
    assert list(PLAN.flaws(ALS_DAN)) == []
