"""The day on the learner's own calendar, in any time zone and at any time."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from trainer.services.clock import day_of, utc_now

pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="zones are set by the system")


@pytest.fixture(params=["UTC", "<+14>-14", "<-12>12", "CET-1CEST,M3.5.0,M10.5.0/3"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Set the time zone of the system for a test."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.datetimes(timezones=st.just(UTC)))
def test_every_moment_has_a_day(zone: str, at: datetime) -> None:
    day = day_of(at)
    assert abs(day.toordinal() - at.date().toordinal()) <= 1


@pytest.mark.parametrize(
    "night", [datetime(2027, 3, 28, tzinfo=UTC), datetime(2026, 10, 25, tzinfo=UTC)]
)
def test_no_day_is_left_out_or_comes_twice_when_the_clock_changes(
    zone: str, night: datetime
) -> None:
    days = [day_of(night + timedelta(minutes=15 * quarter)) for quarter in range(-200, 200)]
    assert days == sorted(days)
    assert len(set(days)) == (days[-1] - days[0]).days + 1


def test_the_ends_of_the_calendar_have_a_day(zone: str) -> None:
    assert day_of(datetime.max.replace(tzinfo=UTC)) == date.max
    assert day_of(datetime.min.replace(tzinfo=UTC)) == date.min


class Beyond(datetime):
    """A system whose clock stands beyond what Python can say."""

    @classmethod
    def now(cls, tz: object = None) -> Beyond:
        raise ValueError("year 10000 is out of range")


def test_a_clock_beyond_the_calendar_gives_its_last_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trainer.services.clock.datetime", Beyond)
    assert utc_now().year == 9999
