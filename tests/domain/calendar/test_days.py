"""The calendar: rules for dates, seasons, and what is known of what is announced."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.calendar.days import (
    FIRST_SEASON,
    LAST_SEASON,
    CalendarDay,
    DayKind,
    EventKind,
    Span,
    date_of,
    events_in,
    for_role,
    known_key,
    season,
    season_of,
    sound_season,
    unknown_in,
)
from trainer.domain.calendar.own_events import OwnEvent
from trainer.domain.calendar.rules import Weekday, When


def day(id: str, when: When | None = None, days: int = 1, **given: object) -> CalendarDay:
    kind = DayKind.ANNOUNCED
    if when:
        kind = DayKind.COMPUTED if when.weekday else DayKind.FIXED
    values = {"name": id, "about": "Een dag.", "source": "een blad"} | given
    return CalendarDay(id=id, when=when, days=days, kind=kind, **values)  # type: ignore[arg-type]


WORK_STRESS = day("werkstress", When(month=11, weekday=Weekday.MONDAY, on_or_after=11), days=5)
BLUE_MONDAY = day("blue", When(month=1, weekday=Weekday.MONDAY, nth=3))
PURPLE_FRIDAY = day("paars", When(month=12, weekday=Weekday.FRIDAY, nth=2))
MENTAL_HEALTH = day("mentaal", When(month=10, day=10))
WEEK = day("week", usually="mei of juni")
ALL = (WORK_STRESS, BLUE_MONDAY, PURPLE_FRIDAY, MENTAL_HEALTH, WEEK)

YEARS = st.integers(FIRST_SEASON, LAST_SEASON)
DAYS = st.dates(date(2019, 1, 1), date(2101, 12, 31))
_MONTHS, _WEEKDAYS = st.integers(1, 12), st.sampled_from(Weekday)
WHENS = st.one_of(
    st.builds(When, month=_MONTHS, day=st.integers(1, 28)),
    st.builds(When, month=_MONTHS, weekday=_WEEKDAYS, nth=st.integers(1, 4)),
    st.builds(When, month=_MONTHS, weekday=_WEEKDAYS, on_or_after=st.integers(1, 22)),
)


@pytest.mark.parametrize(
    ("entry", "first"),
    [
        (WORK_STRESS, date(2015, 11, 16)),
        (WORK_STRESS, date(2017, 11, 13)),
        (WORK_STRESS, date(2019, 11, 11)),
        (WORK_STRESS, date(2020, 11, 16)),
        (BLUE_MONDAY, date(2027, 1, 18)),
        (PURPLE_FRIDAY, date(2026, 12, 11)),
        (MENTAL_HEALTH, date(2026, 10, 10)),
    ],
    ids=lambda value: str(getattr(value, "id", value)),
)
def test_a_rule_gives_the_dates_that_were_seen(entry: CalendarDay, first: date) -> None:
    span = date_of(entry, first.year)
    assert span == (first, first + timedelta(days=entry.days - 1))


def test_no_date_is_made_up_for_what_is_announced() -> None:
    assert date_of(WEEK, 2027) is None
    assert [one.title for one in events_in((WEEK,), {}, season(2026))] == []
    assert unknown_in(ALL, {}, season(2026)) == (WEEK,)


def test_a_date_that_was_filled_in_counts_for_its_own_season() -> None:
    known = {known_key("week", 2026): (date(2027, 6, 1), date(2027, 6, 6))}
    (event,) = events_in((WEEK,), known, season(2026))
    assert (event.kind, event.first, event.last) == (EventKind.ANNOUNCED, *known["week:2026"])
    assert unknown_in(ALL, known, season(2026)) == ()
    assert unknown_in(ALL, known, season(2027)) == (WEEK,)
    assert unknown_in(ALL, known, season(2025)) == (WEEK,)


def test_two_seasons_can_have_theirs_in_one_calendar_year() -> None:
    spring, autumn = date(2026, 4, 18), date(2026, 10, 15)
    known = {known_key("week", 2025): (spring,) * 2, known_key("week", 2026): (autumn,) * 2}
    (one,), (other,) = (events_in((WEEK,), known, season(year)) for year in (2025, 2026))
    assert (one.first, other.first) == (spring, autumn)
    assert one.uid != other.uid


@pytest.mark.parametrize(
    "span",
    [
        (date(2027, 6, 6), date(2027, 6, 1)),
        (date(2027, 6, 1), date(2027, 12, 1)),
        (date(2027, 9, 1), date(2027, 9, 2)),
    ],
    ids=["back to front", "half a year", "another season"],
)
def test_a_date_that_cannot_be_is_not_known(span: Span) -> None:
    known = {known_key("week", 2026): span}
    assert not events_in((WEEK,), known, season(2026))
    assert unknown_in((WEEK,), known, season(2026)) == (WEEK,)


def test_a_season_runs_from_august_to_july() -> None:
    assert season(2026) == (date(2026, 8, 1), date(2027, 7, 31))
    assert [season_of(date(2026, 7, 31)), season_of(date(2026, 8, 1))] == [2025, 2026]
    assert [season_of(date(1970, 1, 1)), season_of(date(2222, 1, 1))] == [2020, 2100]
    bounds = [sound_season(year) for year in (2019, 2020, 2100, 2101)]
    assert bounds == [False, True, True, False]


def test_everything_stands_in_the_order_of_dates_and_titles() -> None:
    own = (
        OwnEvent(id="2", title="avond", first=date(2026, 10, 10), last=date(2026, 10, 10)),
        OwnEvent(id="1", title="Taak", first=date(2026, 8, 1), last=date(2026, 8, 1), who="Samira"),
        OwnEvent(id="0", title="Eerder", first=date(2026, 7, 31), last=date(2026, 8, 2)),
    )
    found = events_in(ALL, {}, season(2026), own)
    assert [(one.title, one.kind) for one in found] == [
        ("Taak (Samira)", EventKind.TASK),
        ("avond", EventKind.OWN),
        ("mentaal", EventKind.FIXED),
        ("werkstress", EventKind.COMPUTED),
        ("paars", EventKind.COMPUTED),
        ("blue", EventKind.COMPUTED),
    ]


def test_the_note_is_told_with_the_day() -> None:
    (event,) = events_in((day("x", When(month=9, day=1), note="Let op."),), {}, season(2026))
    assert event.about == "Een dag. Let op."


def test_a_role_sees_its_own_days_and_those_of_all() -> None:
    one = day("school", roles=frozenset({"school"}))
    assert for_role((WEEK, one), "school") == (WEEK, one)
    assert for_role((WEEK, one), "sport") == (WEEK,)


@given(st.lists(WHENS, max_size=5), st.lists(st.tuples(DAYS, st.integers(0, 59))), YEARS)
def test_all_events_of_a_season_begin_in_it(
    whens: list[When], spans: list[tuple[date, int]], year: int
) -> None:
    entries = tuple(day(f"d{at}", when) for at, when in enumerate(whens))
    own = tuple(
        OwnEvent(id=str(at), title="x", first=first, last=first + timedelta(days=days))
        for at, (first, days) in enumerate(spans)
    )
    known = {known_key("week", season_of(first)): (first, first) for first, _ in spans}
    found = events_in((*entries, WEEK), known, season(year), own)
    first, last = season(year)
    assert all(first <= one.first <= last and one.first <= one.last for one in found)
    assert len({one.uid for one in found}) == len(found)
    fixed = [one for one in found if one.uid.startswith("day-d")]
    assert len(fixed) == len(entries)


@given(DAYS)
def test_each_day_is_in_one_season(first: date) -> None:
    own = (OwnEvent(id="a", title="x", first=first, last=first),)
    years = [year for year in range(2015, 2105) if events_in((), {}, season(year), own)]
    assert len(years) == 1


@given(YEARS)
def test_what_is_exported_twice_has_one_name(year: int) -> None:
    once, again = (events_in(ALL, {}, season(year)) for _ in range(2))
    assert [one.uid for one in once] == [one.uid for one in again]
    following = events_in(ALL, {}, season(year + 1))
    assert not {one.uid for one in once} & {one.uid for one in following}


@given(WHENS, st.integers(1, 9998))
def test_a_rule_gives_a_day_in_each_year(when: When, year: int) -> None:
    found = when.in_year(year)
    assert (found.year, found.month) == (year, when.month)
    assert when.weekday is None or found.weekday() == when.weekday.number
