"""What stands well in an order, what belongs together, and how both are put to the learner."""

from __future__ import annotations

from itertools import combinations, pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.exercises.match import Match, MatchAnswer, Pair
from trainer.domain.exercises.match import grade as grade_match
from trainer.domain.exercises.order import Order, OrderAnswer, OrderItem, Standing, standings
from trainer.domain.exercises.order import grade as grade_order
from trainer.domain.exercises.shuffled import shuffled

texts = st.lists(st.text(min_size=1), min_size=3, max_size=7, unique=True)
orders = st.integers(3, 7).flatmap(lambda size: st.permutations(range(size))).map(tuple)


def order_of(size: int) -> Order:
    items = tuple(OrderItem(text=f"stap {n}", feedback=f"over {n}") for n in range(size))
    return Order(id="volgorde", question="?", items=items)


def most_in_order(order: tuple[int, ...]) -> int:
    """Count the longest increasing subsequence the slow way."""
    sizes = range(len(order), 0, -1)
    return next(
        size
        for size in sizes
        if any(all(a < b for a, b in pairwise(some)) for some in combinations(order, size))
    )


@given(orders)
def test_the_score_is_the_share_that_stands_well_to_each_other(order: tuple[int, ...]) -> None:
    outcome = grade_order(order_of(len(order)), OrderAnswer(order))
    assert outcome.score == most_in_order(order) / len(order)
    assert outcome.passed == (order == tuple(range(len(order))))
    assert [part.index for part in outcome.parts] == list(range(len(order)))


@given(orders)
def test_moving_all_that_must_move_makes_it_right(order: tuple[int, ...]) -> None:
    stands = standings(order)
    well = [item for item in order if stands[item] is Standing.WELL]
    assert well == sorted(well)
    for item, standing in stands.items():
        before = order[: order.index(item)]
        if standing is Standing.EARLIER:
            assert any(other > item for other in before if other in well)
        elif standing is Standing.LATER:
            assert any(other < item for other in well if other not in before)
            assert not any(other > item for other in before if other in well)


@pytest.mark.parametrize(
    ("order", "wrong"),
    [
        ((3, 0, 1, 2), {3: Standing.LATER}),
        ((1, 2, 3, 0), {0: Standing.EARLIER}),
        ((2, 1, 0), {2: Standing.LATER, 0: Standing.EARLIER}),
    ],
)
def test_what_must_move_is_told_where_to(
    order: tuple[int, ...], wrong: dict[int, Standing]
) -> None:
    stands = standings(order)
    assert {item: one for item, one in stands.items() if one is not Standing.WELL} == wrong


@given(st.text(), texts)
def test_a_shuffle_is_the_same_every_time_and_never_the_right_order(
    seed: str, words: list[str]
) -> None:
    order = shuffled(seed, words)
    assert sorted(order) == list(range(len(words)))
    assert order != tuple(range(len(words)))
    assert shuffled(seed, list(words)) == order


def test_every_order_is_shown_sometime() -> None:
    met = {shuffled(f"oefening {n}", ("a", "b", "c")) for n in range(200)}
    assert met == set(permutations(range(3))) - {(0, 1, 2)}


@given(st.permutations(range(6)), st.integers(2, 4))
def test_a_match_counts_each_pair(given_: list[int], size: int) -> None:
    pairs = tuple(Pair(left=f"l{n}", right=f"r{n}", feedback=f"over {n}") for n in range(size))
    extra = tuple(f"r{n}" for n in range(size, 6))
    match = Match(id="paren", question="?", pairs=pairs, extra=extra)
    outcome = grade_match(match, MatchAnswer(tuple(given_[:size])))
    right = [place for place in range(size) if given_[place] == place]
    assert [part.index for part in outcome.parts if part.correct] == right
    assert outcome.score == len(right) / size
    assert outcome.passed == (len(right) == size)
    assert sorted(match.shown) == list(range(6))
