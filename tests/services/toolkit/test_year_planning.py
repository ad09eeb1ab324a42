"""The year of one learner: what is kept, what of it is believed, and what goes into a file."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from tests.services.conftest import MovedClock
from trainer.domain.calendar.days import FIRST_SEASON, LAST_SEASON, CalendarDay, EventKind
from trainer.domain.calendar.own_events import LONGEST_DAYS, LONGEST_TITLE, SCAN
from trainer.domain.errors import FileWriteError, OwnDayError, SeasonError
from trainer.domain.learning.progress import Place
from trainer.domain.toolkit.scan_record import PlannedStep
from trainer.domain.toolkit.year_plan import YearPlan
from trainer.services.learning.training import Training
from trainer.services.toolkit.scanning import Scanning
from trainer.services.toolkit.year_draft import YearDraft
from trainer.services.toolkit.year_planning import PlannedDay, YearPlanning

SEASON = 2026
DAY = date(2027, 2, 3)


@pytest.fixture
def planning(training: Training) -> YearPlanning:
    return YearPlanning(training)


def again(training: Training) -> YearPlanning:
    """Return the year as it is read from disk."""
    return YearPlanning(training)


def announced(planning: YearPlanning) -> CalendarDay:
    return planning.unknown(SEASON)[0]


def titles(planning: YearPlanning, first_year: int = SEASON) -> list[str]:
    return [one.title for one in planning.events(first_year)]


def read(made: bytes) -> list[Any]:
    """Return the events of a file, as another program reads it."""
    return list(Calendar.from_ical(made).events)


def plan_of(training: Training) -> YearPlan:
    plan: YearPlan = training.index.tool("jaarplan", training.role).body
    return plan


# The season --------------------------------------------------------------------------------


def test_the_present_season_is_planned_until_another_is_chosen(
    planning: YearPlanning, training: Training
) -> None:
    assert planning.season() == SEASON
    planning.choose_season(SEASON + 1)
    assert again(training).season() == SEASON + 1


@pytest.mark.parametrize("year", [FIRST_SEASON - 1, LAST_SEASON + 1, 9999, 0, -1])
def test_a_season_that_is_none_is_refused_and_the_chosen_one_stays(
    planning: YearPlanning, year: int
) -> None:
    planning.choose_season(2030)
    with pytest.raises(SeasonError):
        planning.choose_season(year)
    assert planning.season() == 2030


@pytest.mark.parametrize("year", [FIRST_SEASON, LAST_SEASON])
def test_the_first_and_last_season_can_be_planned_and_saved(
    planning: YearPlanning, training: Training, year: int
) -> None:
    planning.choose_season(year)
    assert read(planning.ics(year, "x", plan_of(training)))


@pytest.mark.parametrize("year", ["2030", None, 1, 99999, 2030.5, True, [2030]])
def test_a_chosen_season_that_is_damaged_is_ignored(
    planning: YearPlanning, training: Training, year: object
) -> None:
    training.kept.keep("chosen", "season", {"year": year})
    assert planning.season() == SEASON


# Announced dates ---------------------------------------------------------------------------


def test_a_date_is_filled_in_and_taken_back(planning: YearPlanning, training: Training) -> None:
    entry = announced(planning)
    planning.fill_in(entry, DAY, DAY)
    assert entry.name in titles(again(training))
    assert entry not in again(training).unknown(SEASON)
    planning.forget(entry.id, SEASON)
    assert entry in again(training).unknown(SEASON)


def test_a_date_of_one_season_leaves_that_of_another_in_the_same_calendar_year(
    planning: YearPlanning,
) -> None:
    entry = announced(planning)
    planning.fill_in(entry, date(2027, 4, 18), date(2027, 4, 18))
    planning.fill_in(entry, date(2027, 10, 15), date(2027, 10, 15))
    found = [
        one for year in (2026, 2027) for one in planning.planned(year) if one.announced == entry
    ]
    assert [one.event.first.month for one in found] == [4, 10]
    assert len({one.event.uid for one in found}) == 2
    planning.forget(entry.id, 2027)
    assert entry.name in titles(planning, 2026)


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (DAY, date(2027, 2, 2)),
        (DAY, date.fromordinal(DAY.toordinal() + LONGEST_DAYS)),
        (date(9999, 6, 3), date(9999, 6, 3)),
        (date(FIRST_SEASON, 1, 1), date(FIRST_SEASON, 1, 1)),
    ],
    ids=["back to front", "too long", "year 9999", "before the first season"],
)
def test_days_that_cannot_be_are_refused_and_what_was_there_stays(
    planning: YearPlanning, first: date, last: date
) -> None:
    entry = announced(planning)
    planning.fill_in(entry, DAY, DAY)
    with pytest.raises(OwnDayError):
        planning.fill_in(entry, first, last)
    assert entry.name in titles(planning)


@pytest.mark.parametrize(
    "plain",
    [
        {},
        {"first": "2027-02-03"},
        {"first": "gisteren", "last": "vandaag"},
        {"first": 3, "last": None},
        {"first": "9999-06-03", "last": "9999-06-03"},
        {"first": "2027-02-03", "last": "2026-02-03"},
    ],
)
def test_damaged_days_are_ignored(
    planning: YearPlanning, training: Training, plain: dict[str, object]
) -> None:
    entry = announced(planning)
    training.kept.keep("dates", f"{entry.id}:{SEASON}", plain)
    training.kept.keep("own-days", "x", plain | {"title": "Avond"})
    assert entry in planning.unknown(SEASON)
    assert planning.own() == ()
    assert planning.events(SEASON)


# Own days ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "texts",
    [
        {},
        {"title": None},
        {"title": 5},
        {"title": "x" * (LONGEST_TITLE + 1)},
        {"title": "Avond", "who": ["Bilal"]},
        {"title": "Bel 0900-0113"},
    ],
)
def test_damaged_texts_are_ignored(
    planning: YearPlanning, training: Training, texts: dict[str, object]
) -> None:
    days = {"first": DAY.isoformat(), "last": DAY.isoformat()}
    training.kept.keep("own-days", "x", days | texts)
    kept = planning.new_own("Avond", DAY, DAY)
    assert planning.own() == (kept,)


def test_an_own_day_keeps_its_id_when_it_is_changed_erased_and_put_back(
    planning: YearPlanning, training: Training
) -> None:
    made = planning.put_own(None, " Thee-\tavond ", (DAY, DAY), "")
    assert made.title == "Thee- avond"
    changed = planning.put_own(made, "Thee-avond", (DAY, date(2027, 2, 4)), "Bilal")
    assert (changed.id, changed.is_task) == (made.id, True)
    (planned,) = [one for one in planning.planned(SEASON) if one.own]
    assert planned.own == changed
    planning.take_out(planned, SEASON)
    assert again(training).own() == ()
    planning.put_back(planned)
    assert again(training).own() == (changed,)


def test_a_date_that_was_filled_in_is_taken_out_and_put_back(planning: YearPlanning) -> None:
    entry = announced(planning)
    planning.fill_in(entry, DAY, DAY)
    (planned,) = [one for one in planning.planned(SEASON) if one.announced]
    planning.take_out(planned, SEASON)
    assert entry in planning.unknown(SEASON)
    planning.put_back(planned)
    assert planning.planned(SEASON).count(planned) == 1


def test_what_comes_by_itself_cannot_be_taken_out(planning: YearPlanning) -> None:
    before = planning.planned(SEASON)
    fixed = next(one for one in before if one.event.kind is EventKind.FIXED)
    assert fixed == PlannedDay(fixed.event)
    planning.take_out(fixed, SEASON)
    planning.put_back(fixed)
    assert planning.planned(SEASON) == before


def test_own_days_stand_in_the_order_of_their_dates(planning: YearPlanning) -> None:
    later = planning.new_own("A", date(2027, 3, 1), date(2027, 3, 1))
    sooner = planning.new_own("B", DAY, DAY)
    assert planning.own() == (sooner, later)


# Tasks of a scan ---------------------------------------------------------------------------


def test_what_a_scan_asks_for_is_on_the_calendar_and_in_the_file(
    planning: YearPlanning, training: Training
) -> None:
    scan = Scanning(training, training.index.tool("scan-club", training.role))
    record = scan.finish({one.id: 0 for one in scan.scan.statements})
    assert not [one for one in planning.planned(SEASON) if one.own]
    step = PlannedStep(statement=record.steps[0].statement, who="Bilal", until=DAY)
    scan.plan(record, step)
    (planned,) = [one for one in planning.planned(SEASON) if one.own]
    assert planned.event.kind is EventKind.TASK
    assert planned.own is not None
    assert planned.own.source == f"{SCAN}scan-club"
    assert planned.own.who == "Bilal"
    uids = [str(one["UID"]) for one in read(planning.ics(SEASON, "x"))]
    assert planned.event.uid in uids


# A file ------------------------------------------------------------------------------------


def test_the_file_says_the_same_each_time(
    planning: YearPlanning, training: Training, tmp_path: Path
) -> None:
    planning.new_own("Avond", DAY, DAY)
    planning.fill_in(announced(planning), DAY, DAY)
    names = []
    for at in ("one.ics", "two.ics"):
        planning.save_ics(tmp_path / at, SEASON, "Steunpersoon", plan_of(training))
        events = read((tmp_path / at).read_bytes())
        names.append([str(one["UID"]) for one in events])
    assert names[0] == names[1]
    assert len(set(names[0])) == len(names[0])
    assert sum(name.startswith("ideas-") for name in names[0]) == 12


def test_ideas_are_on_the_first_monday_of_each_month(
    planning: YearPlanning, training: Training
) -> None:
    events = read(planning.ics(SEASON, "x", plan_of(training)))
    days = [one["DTSTART"].dt for one in events if str(one["UID"]).startswith("ideas-")]
    assert all(day.weekday() == 0 and day.day <= 7 for day in days)
    assert len({(day.year, day.month) for day in days}) == 12
    assert all(date(2026, 8, 1) <= day <= date(2027, 7, 31) for day in days)


def test_a_file_that_cannot_be_written_leaves_what_was_there(
    planning: YearPlanning, training: Training, tmp_path: Path
) -> None:
    with pytest.raises(FileWriteError):
        planning.save_ics(tmp_path / "gone" / "x.ics", SEASON, "x", plan_of(training))
    assert not (tmp_path / "gone").exists()


# What is half typed ------------------------------------------------------------------------


def test_what_is_half_typed_is_found_again(training: Training, planning: YearPlanning) -> None:
    draft, today = YearDraft(training), planning.today
    typed = {"new": {"title": "Ha\ud83d", "first": "3-"}}
    draft.keep(typed, SEASON, today, 5)
    assert YearDraft(training).typed() == typed
    assert YearDraft(training).month(SEASON, today) == 5
    assert YearDraft(training).month(SEASON + 1, today) == 0
    assert YearDraft(training).month(SEASON, date(2026, 12, 1)) == 0


@pytest.mark.parametrize(
    "plain",
    [{}, {"typed": [], "month": 5}, {"typed": {"new": "x"}, "month": [SEASON, "2026-11-22", 13]}],
)
def test_a_damaged_draft_is_ignored(
    training: Training, planning: YearPlanning, plain: dict[str, object]
) -> None:
    training.kept.keep("year-draft", "draft", plain)
    assert YearDraft(training).typed() == {}
    assert YearDraft(training).month(SEASON, planning.today) == 0


@pytest.mark.parametrize("year", [1, 1601, 1970, 2015, 2099, 9999])
def test_a_wrong_clock_plans_no_season_that_cannot_be(
    training: Training, clock: MovedClock, year: int
) -> None:
    training.see(Place("luisteren", "drie-tellen", "tellen"))
    clock.at = datetime(year, 12, 31, 23, 50, tzinfo=UTC)
    assert YearPlanning(training).season() == 2026
