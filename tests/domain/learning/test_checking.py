"""Which questions are drawn, and what a try comes to."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.exercises.kind import Outcome, PassRule
from trainer.domain.exercises.reflect import Reflect
from trainer.domain.learning.checking import drawn, drawn_talk, result
from trainer.domain.learning.course import Check, Question


def question(id: str, *roles: str, module: str = "", again: str = "") -> Question:
    return Question("reflect", Reflect(id=id, question="?"), frozenset(roles), module, again)


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


def grouped(sizes: list[int]) -> tuple[Question, ...]:
    return tuple(
        question(f"m{group}-{number}", module=f"m{group}")
        for group, size in enumerate(sizes)
        for number in range(size)
    )


sizes = st.lists(st.integers(1, 15), min_size=1, max_size=6)


@given(sizes, st.integers(1, 40), seeds)
def test_a_draw_is_spread_evenly_over_the_modules(of: list[int], draw: int, seed: int) -> None:
    found = drawn(check(grouped(of), draw), "sport", [], Random(seed))
    assert len(set(names(found))) == min(draw, sum(of))
    taken = Counter(one.module for one in found)
    open_ones = [taken[f"m{group}"] for group, size in enumerate(of) if taken[f"m{group}"] < size]
    used_up = [size for group, size in enumerate(of) if taken[f"m{group}"] == size]
    if open_ones:
        assert max(open_ones) - min(open_ones) <= 1
        assert max(used_up, default=0) <= min(open_ones) + 1


@given(sizes, st.integers(1, 20), st.lists(st.integers(0, 5), max_size=60), seeds)
def test_within_a_module_what_was_asked_least_comes_first(
    of: list[int], draw: int, asked: list[int], seed: int
) -> None:
    bank = grouped(of)
    before = Counter(names(bank)[number % len(bank)] for number in asked)
    found = set(names(drawn(check(bank, draw), "sport", before.elements(), Random(seed))))
    for module in {one.module for one in bank}:
        own = [one.exercise.id for one in bank if one.module == module]
        most = max((before[id] for id in own if id in found), default=0)
        assert all(before[id] >= most for id in own if id not in found)


@given(seeds)
def test_where_modules_cannot_have_the_same_they_take_turns(seed: int) -> None:
    bank, random, asked = grouped([8, 8, 8]), Random(seed), list[str]()
    for _ in range(6):
        asked += names(drawn(check(bank, 4), "sport", asked, random))
    assert set(Counter(asked).values()) == {1}


@given(st.integers(1, 6), st.integers(0, 8), seeds)
def test_each_talk_has_its_turn(size: int, tries: int, seed: int) -> None:
    made = replace(check((), 0), talks=(*bank_of(size), question("other", "school")))
    random, played = Random(seed), list[str]()
    for _ in range(tries):
        talk = drawn_talk(made, "sport", played, random)
        assert talk is not None
        played.append(talk.exercise.id)
    assert "other" not in played
    assert len(set(played)) == min(size, tries)


def test_without_talks_for_the_role_there_is_none() -> None:
    made = replace(check((), 0), talks=(question("other", "school"),))
    assert drawn_talk(made, "sport", [], Random(1)) is None


@pytest.mark.parametrize("right", [True, False])
@pytest.mark.parametrize("open_talk", [True, False])
def test_questions_and_talk_both_have_to_pass(right: bool, open_talk: bool) -> None:
    talk = (question("talk", again="m/l#talk"), outcome(0.0 if open_talk else 1.0))
    asked = (question("q", again="m/l#q"), outcome(1.0 if right else 0.0))
    found = result(check((), 1), [asked], talk)
    assert found.outcome.passed is (right and not open_talk)
    assert found.outcome.score == (1.0 if right else 0.0)
    assert {*found.went_well, *found.to_look_at} == {asked, talk}
    assert found.to_read == (*([] if right else ["m/l#q"]), *(["m/l#talk"] if open_talk else []))


def test_a_place_to_read_again_is_named_once() -> None:
    wrong = [(question(str(at), again=place), outcome(0.0)) for at, place in enumerate("aba")]
    assert result(check((), 3), [*wrong, (question("q"), outcome(0.0))]).to_read == ("a", "b")


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
