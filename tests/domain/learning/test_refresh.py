"""Refreshing: nothing is lost, nothing is punished, whatever the clock does."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.exercises.card import AGAIN, ALMOST, DONE, RATINGS
from trainer.domain.learning.refresh import LADDER, NEW_A_DAY, Rated, drawn_anyway, plan, rungs

TODAY = date(2026, 11, 22)
CARDS = tuple(f"m/cards/k{number}" for number in range(20))
A, B, C = CARDS[:3]

days = st.dates(min_value=date(1990, 1, 1), max_value=date(9999, 12, 31))
near = st.integers(-400, 400).map(lambda count: TODAY + timedelta(days=count))
ratings = st.sampled_from(RATINGS)
logs = st.lists(st.builds(Rated, st.sampled_from(CARDS), ratings, st.one_of(days, near)))


def later(days: int) -> date:
    return TODAY + timedelta(days=days)


def on_days(rating: int, *counts: int) -> list[Rated]:
    """Return ratings of card A, so many days from today."""
    return [Rated(A, rating, later(count)) for count in counts]


def due(log: Sequence[Rated], key: str = A) -> date:
    return rungs(log)[key].due


def test_what_goes_well_climbs_the_whole_ladder_and_stays_at_its_top() -> None:
    log: list[Rated] = []
    day = TODAY
    for wait in (*LADDER[1:], LADDER[-1], LADDER[-1]):
        log.append(Rated(A, DONE, day))
        assert due(log) == day + timedelta(days=wait)
        day = due(log)


@pytest.mark.parametrize("rating", [AGAIN, ALMOST])
def test_a_new_card_that_does_not_go_well_comes_back_tomorrow(rating: int) -> None:
    assert due(on_days(rating, 0)) == later(1)


def test_almost_stays_on_its_rung() -> None:
    log = on_days(DONE, -10, -7)
    assert due([*log, Rated(A, ALMOST, TODAY)]) == later(7)


def test_once_more_falls_to_the_lowest_rung_and_climbs_again() -> None:
    log = on_days(DONE, -40, -37, -30)
    assert due([*log, Rated(A, AGAIN, TODAY)]) == later(1)
    assert due([*log, Rated(A, AGAIN, TODAY), Rated(A, DONE, later(1))]) == later(4)


def test_practising_before_the_day_climbs_nothing_and_postpones_nothing() -> None:
    log = on_days(DONE, 0)
    assert due(log * 10) == due([*log, Rated(A, ALMOST, later(1))]) == due(log)
    assert due([*log, Rated(A, AGAIN, later(1))]) == later(2)


def test_a_few_new_cards_come_a_day_in_the_order_of_the_path() -> None:
    assert plan(CARDS, [], TODAY).waiting == CARDS[:NEW_A_DAY]
    done = [Rated(key, DONE, TODAY) for key in CARDS[:2]]
    assert plan(CARDS, done, TODAY).waiting == CARDS[2:NEW_A_DAY]
    assert plan(CARDS, done, later(1)).waiting == CARDS[2 : 2 + NEW_A_DAY]


def test_what_waits_longest_comes_before_what_is_new() -> None:
    log = [Rated(B, AGAIN, later(-1)), Rated(C, AGAIN, later(-9)), Rated(A, DONE, TODAY)]
    assert plan((A, B, C, "m/cards/new"), log, TODAY).waiting == (C, B, "m/cards/new")


def test_the_next_day_is_that_of_the_first_card_that_comes_back() -> None:
    log = [Rated(A, DONE, TODAY), Rated(B, AGAIN, TODAY)]
    assert plan((A, B), log, TODAY).next_day == later(1)
    assert plan((A,), log, TODAY).next_day == later(3)
    assert plan((), log, TODAY).next_day is None


def test_new_cards_that_are_left_come_tomorrow() -> None:
    log = [Rated(key, DONE, TODAY) for key in CARDS[:NEW_A_DAY]]
    assert plan(CARDS, log, TODAY) == plan(CARDS, log, TODAY)
    assert plan(CARDS, log, TODAY).waiting == ()
    assert plan(CARDS, log, TODAY).next_day == later(1)


def test_a_card_that_is_no_longer_in_the_bank_is_not_asked() -> None:
    log = [Rated("m/cards/gone", AGAIN, later(-5))]
    assert plan((A,), log, TODAY).waiting == (A,)


@pytest.mark.parametrize("years", [1, 10, 7000])
def test_a_rating_from_the_future_waits_today_and_keeps_its_rung(years: int) -> None:
    ahead = date(2026 + years, 1, 1)
    log = [*on_days(DONE, -10, -7), Rated(A, DONE, ahead)]
    assert plan((A,), log, TODAY).waiting == (A,)
    mended = [*log, Rated(A, DONE, TODAY)]
    assert due(mended) == later(LADDER[4])
    assert plan((A,), mended, TODAY).waiting == ()


def test_a_clock_that_was_years_behind_for_an_evening_costs_nothing() -> None:
    log = [*on_days(DONE, -10, -7), Rated(A, DONE, date(2001, 1, 1))]
    assert plan((A,), log, TODAY).waiting == (A,)
    assert due([*log, Rated(A, DONE, TODAY)]) == later(LADDER[4])


def test_a_clock_put_right_around_midnight_does_not_ask_again() -> None:
    assert plan((A,), on_days(DONE, 1), TODAY).waiting == ()


def test_practising_anyway_takes_what_comes_back_soonest_first() -> None:
    log = [Rated(A, DONE, TODAY), Rated(B, AGAIN, TODAY)]
    assert drawn_anyway((A, B, C), log, TODAY) == (B, A, C)


@given(logs, st.one_of(days, near))
def test_no_card_is_ever_lost(log: list[Rated], today: date) -> None:
    found = plan(CARDS, log, today)
    assert len(set(found.waiting)) == len(found.waiting)
    known = rungs(log)
    for key in CARDS:
        comes = key in found.waiting or key not in known
        # At the latest after the longest wait, from a day that is no more than one ahead.
        if not comes:
            last = min(today.toordinal() + 1 + LADDER[-1], date.max.toordinal())
            assert today < known[key].due <= date.fromordinal(last)
    assert set(drawn_anyway(CARDS, log, today)) == set(CARDS)


@given(st.lists(st.builds(Rated, st.sampled_from(CARDS), ratings, near)))
def test_some_day_every_card_waits(log: list[Rated]) -> None:
    end = later(400 + LADDER[-1])
    assert set(plan(CARDS, log, end).waiting) >= set(rungs(log))


@given(logs, st.one_of(days, near))
def test_the_order_is_stable(log: list[Rated], today: date) -> None:
    found = plan(CARDS, log, today).waiting
    if found:
        first = Rated(found[0], DONE, today)
        assert plan(CARDS, [*log, first], today).waiting == found[1:]


@given(logs, st.sampled_from(CARDS), near)
def test_a_better_rating_never_brings_a_card_back_sooner(
    log: list[Rated], key: str, day: date
) -> None:
    after = [due([*log, Rated(key, rating, day)], key) for rating in RATINGS]
    assert after == sorted(after)


@given(logs, near, st.integers(0, 400))
def test_what_waits_goes_on_waiting(log: list[Rated], today: date, more: int) -> None:
    then = today + timedelta(days=more)
    ahead = {key for key, rung in rungs(log).items() if rung.since > today}
    old = set(rungs(log)) - ahead
    assert set(plan(CARDS, log, today).waiting) & old <= set(plan(CARDS, log, then).waiting)


@given(logs, st.one_of(days, near))
def test_the_next_day_is_later_than_today(log: list[Rated], today: date) -> None:
    next_day = plan(CARDS, log, today).next_day
    assert next_day is None or next_day > today or today == date.max
