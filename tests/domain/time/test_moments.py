"""Arithmetic on days and moments, at the ends of the calendar too."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.time.moments import compact, days_later, in_utc, months_later, years_later

ZONES = st.integers(-14 * 60, 14 * 60).map(lambda at: timezone(timedelta(minutes=at)))
MOMENTS = st.datetimes(timezones=st.one_of(st.none(), ZONES))


@given(MOMENTS)
def test_any_moment_has_a_stamp_in_utc(at: datetime) -> None:
    stamp = compact(in_utc(at))
    assert len(stamp) == 21
    assert in_utc(at).tzinfo is UTC


@given(st.datetimes(), st.datetimes())
def test_stamps_sort_as_time_goes(one: datetime, other: datetime) -> None:
    assert (compact(one) < compact(other)) == (one < other)


@given(st.dates(), st.integers(-10_000_000, 10_000_000))
def test_days_stay_inside_the_calendar(day: date, days: int) -> None:
    later = days_later(day, days)
    assert (later > day) == (days > 0 and day < date.max)
    if date.min < later < date.max:
        assert (later - day).days == days


@given(st.dates(), st.integers(0, 100_000))
def test_months_stay_inside_the_calendar(day: date, months: int) -> None:
    assert day <= months_later(day, months) <= date.max


@pytest.mark.parametrize(
    ("day", "years", "later"),
    [
        (date(2028, 2, 29), 1, date(2029, 2, 28)),
        (date(2028, 2, 29), 4, date(2032, 2, 29)),
        (date(2026, 11, 22), 2, date(2028, 11, 22)),
        (date(9998, 1, 1), 2, date.max),
    ],
)
def test_a_year_later_is_the_same_day(day: date, years: int, later: date) -> None:
    assert years_later(day, years) == later
