"""Refreshing on the real content: what waits, what is kept, and clocks that are wrong."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.services.conftest import NOW, MovedClock
from tests.services.learning.doing import do_lesson, do_path, see_all
from trainer.domain.errors import StoreFullError
from trainer.domain.exercises.card import AGAIN, DONE, CardAnswer
from trainer.domain.exercises.kind import Outcome, PassRule, UnfitAnswerError
from trainer.domain.learning.refresh import MOST_AT_ONCE, NEW_A_DAY
from trainer.services.learning.refreshing import Refreshing
from trainer.services.learning.training import Training


@pytest.fixture
def refreshing(training: Training) -> Refreshing:
    """Return the cards of a learner who did the whole path."""
    do_path(training)
    return Refreshing(training)


def rate_all(refreshing: Refreshing, rating: int = DONE, *, anyway: bool = False) -> int:
    run = refreshing.session(anyway=anyway)
    while run.card is not None:
        run.rate(CardAnswer(rating))
    return len(run.cards)


def test_nothing_is_there_before_a_module_is_begun(training: Training) -> None:
    outlook = Refreshing(training).outlook()
    assert (outlook.begun, outlook.cards, outlook.waiting) == (False, 0, 0)
    assert outlook.next_day is None
    assert Refreshing(training).session(anyway=True).card is None


def test_a_module_that_is_begun_brings_its_cards(training: Training) -> None:
    see_all(training, training.lessons("luisteren")[0])
    outlook = Refreshing(training).outlook()
    assert outlook.begun
    assert (outlook.cards, outlook.waiting) == (14, NEW_A_DAY)
    keys = [one.key for one in Refreshing(training).session().cards]
    assert all(key.startswith("luisteren/cards/") for key in keys)
    do_lesson(training, training.lessons("basis")[0])
    assert Refreshing(training).outlook().cards == 27


def test_each_rating_is_kept_at_once_and_the_rest_goes_on_waiting(
    training: Training, refreshing: Refreshing
) -> None:
    run = refreshing.session()
    run.rate(CardAnswer(AGAIN))
    run.rate(CardAnswer(DONE))
    again = Refreshing(training).session()
    assert [one.key for one in again.cards] == [one.key for one in run.cards[2:]]
    assert [plain for _, plain, _ in training.store.card_answers()] == [
        {"rating": AGAIN},
        {"rating": DONE},
    ]


def test_a_rating_does_not_count_for_the_path(training: Training, refreshing: Refreshing) -> None:
    before = training.overview()
    rate_all(refreshing, AGAIN)
    assert training.overview() == before


def test_a_rating_that_cannot_be_kept_leaves_the_card(
    refreshing: Refreshing, training: Training, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = refreshing.session()

    def full(*_: object) -> None:
        raise StoreFullError

    with monkeypatch.context() as patch:
        patch.setattr(training.store, "add_attempt", full)
        with pytest.raises(StoreFullError):
            run.rate(CardAnswer(DONE))
    assert run.position == 0
    run.rate(CardAnswer(DONE))
    assert len(training.store.card_answers()) == 1


def test_there_is_nothing_to_rate_at_the_end(refreshing: Refreshing) -> None:
    run = refreshing.session()
    with pytest.raises(UnfitAnswerError):
        run.rate(CardAnswer(7))
    while run.card is not None:
        run.rate(CardAnswer(DONE))
    assert run.lesson() is None
    with pytest.raises(UnfitAnswerError):
        run.rate(CardAnswer(DONE))


def test_every_card_comes_in_a_week_and_goes_up_the_ladder(
    training: Training, refreshing: Refreshing, clock: MovedClock
) -> None:
    every = refreshing.outlook().cards
    for day in range(200):
        while refreshing.outlook().waiting:
            assert rate_all(refreshing) <= MOST_AT_ONCE
        if day == every // NEW_A_DAY:
            assert len({key for key, _, _ in training.store.card_answers()}) == every
        clock.at += timedelta(days=1)
    outlook = refreshing.outlook()
    assert outlook.next_day is not None
    assert outlook.next_day - outlook.today > timedelta(days=21)
    assert rate_all(refreshing, anyway=True) == MOST_AT_ONCE


def test_a_clock_that_was_years_ahead_loses_no_card(
    refreshing: Refreshing, clock: MovedClock
) -> None:
    clock.at = NOW.replace(year=2036)
    assert rate_all(refreshing) == NEW_A_DAY
    clock.at = NOW
    assert refreshing.outlook().waiting == 2 * NEW_A_DAY
    rate_all(refreshing)
    outlook = refreshing.outlook()
    assert outlook.waiting == 0
    assert outlook.next_day is not None
    assert outlook.next_day - outlook.today <= timedelta(days=1)


@pytest.mark.parametrize("year", [1600, 1969, 1970, 3001, 9999])
def test_a_clock_in_any_year_breaks_nothing(
    refreshing: Refreshing, clock: MovedClock, year: int
) -> None:
    clock.at = datetime(year, 12, 31, 23, 50, tzinfo=UTC)
    rate_all(refreshing)
    refreshing.outlook()
    clock.at = NOW
    assert refreshing.outlook().waiting >= NEW_A_DAY


def test_a_rating_that_nobody_could_give_is_passed_over(
    training: Training, refreshing: Refreshing
) -> None:
    key = refreshing.session().cards[0].key
    outcome = Outcome(score=1.0, passed=True, rule=PassRule(minimum=0.0))
    training.keep("odd", key, "v", {"stars": 5}, outcome)
    assert refreshing.session().cards[0].key == key


def test_the_lesson_of_a_card_is_one_of_the_learner(refreshing: Refreshing) -> None:
    run = refreshing.session(anyway=True)
    seen = 0
    while run.card is not None:
        lesson = run.lesson()
        assert (lesson.key if lesson else "") == run.card.lesson_key
        seen += bool(lesson)
        run.rate(CardAnswer(DONE))
    assert seen
