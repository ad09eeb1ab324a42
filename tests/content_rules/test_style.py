"""What the rule about length counts, and what a model of style finds."""

from __future__ import annotations

import pytest

from benchmarks.style_model import Item, places, ranks, train, within
from tests.content_rules.style import tolerance

SECOND = [
    Item("horen", "check", f"vraag-{number}", ("a" * 9, "b" * (20 + number), "c" * 60, "d" * 5), 1)
    for number in range(20)
]


def test_answers_of_one_length_share_their_places() -> None:
    assert ranks(Item("horen", "check", "a", ("lang", "kort", "ja"), 0)) == {0: 0.5, 1: 0.5}


def test_the_places_of_three_and_of_four_are_counted_apart() -> None:
    three = Item("horen", "check", "a", ("langst", "lang", "ja"), 2)
    four = Item("horen", "check", "b", ("langst", "lang", "ja", "j"), 2)
    found = places([three, four])
    assert found["third"].found == 1
    assert found["shortest"].found == 0.5
    assert found["fourth"] == (0, 0.125)


@pytest.mark.parametrize(("number", "points"), [(10, 21), (20, 15), (36, 11), (60, 10), (400, 10)])
def test_few_items_may_be_further_from_chance(number: int, points: int) -> None:
    assert round(100 * tolerance(0.25, number)) == points


def test_a_model_finds_the_second_longest() -> None:
    model = train(SECOND)
    assert sum(model.hits(item) for item in SECOND) == len(SECOND)
    assert within(SECOND, seed=1) == within(SECOND, seed=1) == 1
