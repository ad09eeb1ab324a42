"""Whether a clock can be believed, and what day to use when it can't."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.time.dating import (
    FIRST_DAY,
    MADE_ON,
    Doubt,
    Times,
    believable,
    last_day,
    latest,
)
from trainer.domain.time.moments import days_later, years_later

DAYS = st.dates() | st.dates(FIRST_DAY, last_day())
WORKED = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("today", "worked", "doubt"),
    [
        (WORKED, None, Doubt.NONE),
        (WORKED, WORKED, Doubt.NONE),
        (days_later(MADE_ON, -1), None, Doubt.NONE),
        (days_later(MADE_ON, -2), None, Doubt.BEHIND),
        (date(1973, 1, 1), WORKED, Doubt.BEHIND),
        (date(1, 1, 1), None, Doubt.BEHIND),
        (date(2026, 11, 21), WORKED, Doubt.NONE),
        (date(2026, 11, 20), WORKED, Doubt.BEFORE_WORK),
        (date(2026, 11, 20), date(2099, 1, 1), Doubt.NONE),
        (years_later(WORKED, 5), WORKED, Doubt.NONE),
        (days_later(years_later(WORKED, 5), 1), WORKED, Doubt.AHEAD),
        (last_day(), last_day(), Doubt.NONE),
        (days_later(last_day(), 1), last_day(), Doubt.AHEAD),
        (date(9999, 12, 31), None, Doubt.AHEAD),
    ],
)
def test_a_clock_is_doubted(today: date, worked: date | None, doubt: Doubt) -> None:
    assert Times(today, worked).doubt is doubt


@given(DAYS, st.none() | DAYS)
def test_the_likeliest_day_can_always_be(today: date, worked: date | None) -> None:
    times = Times(today, worked)
    assert days_later(MADE_ON, -1) <= times.likeliest or times.likeliest == worked
    assert believable(times.likeliest)
    assert (times.doubt is Doubt.NONE) <= (times.likeliest == today)


@given(st.lists(DAYS))
def test_the_latest_day_is_one_that_can_be(days: list[date]) -> None:
    found = latest(days)
    assert found == max(filter(believable, days), default=None)
