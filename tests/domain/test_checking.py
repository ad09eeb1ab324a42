"""Which questions are drawn, and what a try comes to."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.checking import drawn, result
from trainer.domain.course import Check, Question
from trainer.domain.exercise import Outcome, PassRule
from trainer.domain.exercises.reflect import Reflect


def question(id: str, *roles: str) -> Question:
    return Question("reflect", Reflect(id=id, question="?"), frozenset(roles))


def check(bank: tuple[Question, ...], draw: int, percent: int = 75) -> Check:
    return Check(
        module="m", title="", intro="", minutes=8, draw=draw, pass_percent=percent, bank=bank
    )


def names(questions: tuple[Question, ...]) -> list[str]:
    return [one.exercise.id for one in questions]


def bank_of(size: int) -> tuple[Question, ...]:
    return tuple(question(f"q{number}") for number in range(size))


def outcome(score: float) -> Outcome:
    return Outcome(score=score, passed=score >= 1, rule=PassRule(minimum=1.0))


seeds = st.integers(0, 2**32)


@given(st.integers(1, 30), st.integers(0, 40), seeds)
def test_nothing_is_drawn_twice_in_a_try(size: int, draw: int, seed: int) -> None:
    found = names(drawn(check(bank_of(size), draw), "sport", [], Random(seed)))
    assert len(found) == len(set(found)) == min(size, draw)


@given(st.lists(st.integers(0, 19)), st.integers(1, 20), seeds)
def test_what_was_asked_least_is_drawn_first(asked: list[int], draw: int, seed: int) -> None:
    before = Counter(f"q{number}" for number in asked)
    found = names(drawn(check(bank_of(20), draw), "sport", before.elements(), Random(seed)))
    left = {f"q{number}" for number in range(20)} - set(found)
    assert max(before[one] for one in found) <= min((before[one] for one in left), default=99)


@given(seeds)
def test_try_after_try_all_come_up_equally_often(seed: int) -> None:
    random, asked = Random(seed), list[str]()
    for _ in range(9):
        asked += names(drawn(check(bank_of(10), 4), "sport", asked, random))
    counts = Counter(asked)
    assert max(counts.values()) - min(counts.values()) <= 1
    assert len(counts) == 10


def test_questions_for_another_role_are_not_drawn() -> None:
    bank = (question("all"), question("sport", "sport"), question("school", "school"))
    for seed in range(20):
        assert set(names(drawn(check(bank, 3), "sport", [], Random(seed)))) == {"all", "sport"}


def test_what_was_asked_before_and_is_gone_does_no_harm() -> None:
    assert names(drawn(check(bank_of(1), 1), "sport", ["gone"] * 5, Random(1))) == ["q0"]


def test_the_order_differs_from_try_to_try() -> None:
    orders = {tuple(names(drawn(check(bank_of(8), 8), "s", [], Random(n)))) for n in range(20)}
    assert len(orders) > 10


@pytest.mark.parametrize(
    ("scores", "passed", "right"),
    [
        ([1.0] * 6 + [0.0] * 2, True, 6),
        ([1.0] * 5 + [0.0] * 3, False, 5),
        ([1.0] * 5 + [0.5] * 2 + [0.0], True, 5),
        ([0.75] * 8, True, 0),
        ([1 / 3, 2 / 3, 1.0, 1.0], True, 2),
        ([0.0], False, 0),
        ([], False, 0),
    ],
)
def test_the_mean_score_decides(scores: list[float], passed: bool, right: int) -> None:
    found = result(check((), 8), ((question("q"), outcome(score)) for score in scores))
    assert found.outcome.passed is passed
    assert found.right == right
    assert found.outcome.rule.minimum == 0.75


def test_three_times_a_third_makes_one() -> None:
    outcomes = [(question("q"), outcome(sum([0.1] * 10)))] * 3
    assert result(check((), 3, percent=100), outcomes).outcome.passed
