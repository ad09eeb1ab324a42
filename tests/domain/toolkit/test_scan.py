"""Scans: how far each part is, what to begin with, and what counts as an answer."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.scans import IDS, PARTS, SCAN, answered
from trainer.domain.toolkit.scan import (
    ANSWERS,
    BEST,
    MOST_TO_BEGIN,
    STATEMENTS,
    Answers,
    sound_answers,
)

NOT_YET, BEGINNING, MOSTLY, YES = range(4)

some_answers = st.dictionaries(st.sampled_from(IDS), st.integers(0, BEST))
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inside: st.lists(inside) | st.dictionaries(st.text(), inside),
    max_leaves=5,
)


def test_there_are_four_answers_and_twelve_statements() -> None:
    assert len(ANSWERS) == BEST + 1
    assert len(SCAN.statements) == STATEMENTS


@given(some_answers)
def test_at_most_three_things_to_begin_with_and_none_that_is_already_so(answers: Answers) -> None:
    begun = SCAN.to_begin(answers)
    weak = [id for id, answer in answers.items() if answer < MOSTLY]
    assert len(begun) == min(MOST_TO_BEGIN, len(weak))
    assert len(set(begun)) == len(begun)
    assert all(answers.get(one.id, YES) < MOSTLY for one in begun)


@given(some_answers)
def test_the_weakest_statement_comes_first(answers: Answers) -> None:
    begun = SCAN.to_begin(answers)
    if begun:
        assert answers[begun[0].id] == min(answers.values())


@given(some_answers)
def test_no_part_comes_twice_before_each_weak_part_came(answers: Answers) -> None:
    parts = [one.part for one in SCAN.to_begin(answers)]
    weak = {one.part for one in SCAN.statements if answers.get(one.id, YES) < MOSTLY}
    assert len(set(parts)) == min(len(parts), len(weak))


@given(some_answers)
def test_of_a_part_the_lowest_answer_comes_first(answers: Answers) -> None:
    for one in SCAN.to_begin(answers):
        earlier = [other for other in SCAN.to_begin(answers) if other.part == one.part]
        assert [answers[it.id] for it in earlier] == sorted(answers[it.id] for it in earlier)


@given(some_answers, st.randoms())
def test_the_same_answers_always_give_the_same_beginning(answers: Answers, random: Any) -> None:
    shuffled = list(answers.items())
    random.shuffle(shuffled)
    assert SCAN.to_begin(dict(shuffled)) == SCAN.to_begin(answers)


def test_of_equal_answers_those_of_the_weakest_part_come_first() -> None:
    answers = answered([0, 3, 3, 0, 1, 3, 0, 0, 3, 3, 3, 3])
    assert [one.id for one in SCAN.to_begin(answers)] == [
        "signaleren-1",
        "omgeving-1",
        "leren-1",
    ]


def test_what_is_all_the_same_begins_in_the_order_of_the_scan() -> None:
    begun = SCAN.to_begin(answered([NOT_YET] * STATEMENTS))
    assert [one.id for one in begun] == ["leren-1", "omgeving-1", "signaleren-1"]


def test_one_weak_part_gives_more_than_one_thing() -> None:
    begun = SCAN.to_begin(answered([YES] * 9 + [BEGINNING, NOT_YET, BEGINNING]))
    assert [one.id for one in begun] == ["afspraken-2", "afspraken-1", "afspraken-3"]


def test_nothing_to_begin_with_when_all_is_well() -> None:
    assert SCAN.to_begin(answered([MOSTLY, YES] * 6)) == ()
    assert SCAN.to_begin({}) == ()


@given(some_answers)
def test_a_share_is_the_part_of_the_points_that_can_be_had(answers: Answers) -> None:
    for part in PARTS:
        points, most = SCAN.points(part, answers)
        assert 0 <= points <= most <= BEST * 3
        assert SCAN.share(part, answers) == (points / most if most else 0)


def test_a_share_counts_only_what_has_an_answer() -> None:
    answers = {"leren-1": YES, "omgeving-1": BEGINNING, "omgeving-2": NOT_YET}
    assert SCAN.points("leren", answers) == (3, 3)
    assert SCAN.share("leren", answers) == 1
    assert SCAN.points("omgeving", answers) == (1, 6)
    assert SCAN.points("afspraken", answers) == (0, 0)
    assert SCAN.share("afspraken", answers) == 0


@given(some_answers)
def test_sound_answers_stay_as_they_are(answers: Answers) -> None:
    assert sound_answers(SCAN, answers) == answers


@given(st.dictionaries(st.sampled_from(IDS) | st.text(), anything))
def test_what_is_no_answer_is_left_out(given_answers: dict[str, object]) -> None:
    kept = sound_answers(SCAN, given_answers)
    assert kept.keys() <= set(IDS)
    assert all(type(answer) is int and 0 <= answer <= BEST for answer in kept.values())
    assert all(kept[id] == given_answers[id] for id in kept)


@pytest.mark.parametrize("wrong", [-1, 4, True, 1.0, "1", None, [1]])
def test_only_the_four_numbers_are_answers(wrong: object) -> None:
    assert sound_answers(SCAN, {"leren-1": wrong, "leren-2": YES}) == {"leren-2": YES}


def test_a_scan_is_complete_with_an_answer_to_each_statement() -> None:
    answers = answered([NOT_YET] * STATEMENTS)
    assert SCAN.is_complete(answers)
    assert SCAN.is_complete(answers | {"weg": 1})
    assert not SCAN.is_complete(answered([NOT_YET] * (STATEMENTS - 1)))
