"""The calendar file, as another program reads it."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from trainer.content.files.library import read_library
from trainer.domain.calendar.days import Event, EventKind, events_in, known_key, season
from trainer.domain.calendar.own_events import OwnEvent
from trainer.domain.text.tidy import tidy_line
from trainer.exchange.ics import calendar_bytes
from trainer.services.locations import shipped

STAMP = datetime(2026, 11, 22, 14, 30, tzinfo=timezone(timedelta(hours=1)))
HOSTILE = (
    "Avond\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Nog een",
    'a;b,c\\d:"e"',
    "ATTACH;VALUE=URI:file:///etc/passwd",
    "x\rRRULE:FREQ=DAILY",
    "x\u2028BEGIN:VALARM",
    "x\x85END:VCALENDAR",
    "C:\\Notities\\nieuw",
    "👩🏽‍🎓 " * 40,
    "é" * 2_000,
    " ",
    "\ud800",
)
TITLES = st.sampled_from(HOSTILE) | st.text(max_size=200) | st.text(alphabet='\\,;:"nN\r\n x')
EVENTS = st.builds(
    lambda at, title, about, first, days: Event(
        f"own-{at}@steunpersoon", title, first, first + timedelta(days), about, EventKind.OWN
    ),
    st.integers(0, 10**9), TITLES, TITLES, st.dates(date(2020, 1, 1), date(2100, 12, 31)),
    st.integers(0, 59),
)  # fmt: skip
KEYS = {"BEGIN", "END", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION"}
KEYS |= {"CATEGORIES", "TRANSP", "PRODID", "VERSION", "NAME", "X-WR-CALNAME", "X-WR-TIMEZONE"}


def event(title: str = "Avond", first: date = date(2027, 3, 1), days: int = 1) -> Event:
    return Event("own-1@steunpersoon", title, first, first + timedelta(days - 1), "", EventKind.OWN)


def shown(title: str) -> str:
    return tidy_line(title, 5_000).replace("\\N", "/N")


def keys(made: bytes) -> set[str]:
    """Return the names of all properties, read by hand."""
    lines = made.decode().replace("\r\n ", "").split("\r\n")
    return {line.partition(":")[0].partition(";")[0] for line in lines if line}


def test_a_day_is_read_back_as_it_was() -> None:
    one = Event(
        "day-x-2026@steunpersoon", "Paarse Vrijdag", date(2026, 12, 11), date(2026, 12, 11),
        "Wie paars draagt.\nEn meer.", EventKind.COMPUTED,
    )  # fmt: skip
    made = calendar_bytes([one], "Steunpersoon 2026-2027", STAMP)
    calendar = Calendar.from_ical(made)
    (read,) = calendar.events
    assert (read["SUMMARY"], read["UID"]) == (one.title, one.uid)
    assert read["DESCRIPTION"] == one.about
    assert (read.start, read.end) == (date(2026, 12, 11), date(2026, 12, 12))
    assert read["TRANSP"] == "TRANSPARENT"
    assert read.categories == ["Steunpersoon"]
    assert calendar["X-WR-CALNAME"] == calendar["NAME"] == "Steunpersoon 2026-2027"
    assert calendar["X-WR-TIMEZONE"] == "Europe/Amsterdam"
    assert (calendar["VERSION"], calendar["PRODID"]) == ("2.0", "-//Steunpersoon//Kalender//NL")
    assert b"DTSTART;VALUE=DATE:20261211\r\nDTEND;VALUE=DATE:20261212\r\n" in made
    assert b"DTSTAMP:20261122T133000Z\r\n" in made
    assert b"VTIMEZONE" not in made


@pytest.mark.parametrize(
    ("first", "days", "end"),
    [
        (date(2026, 12, 31), 1, b"20270101"),
        (date(2026, 12, 28), 7, b"20270104"),
        (date(2028, 2, 28), 1, b"20280229"),
        (date(2100, 12, 31), 1, b"21010101"),
    ],
)
def test_the_end_is_the_day_after_also_at_the_end_of_a_year(
    first: date, days: int, end: bytes
) -> None:
    assert b"DTEND;VALUE=DATE:" + end in calendar_bytes([event(first=first, days=days)], "x", STAMP)


def test_a_season_holds_what_is_known_and_nothing_else() -> None:
    days = read_library(shipped("modules"), "nl").calendar
    known = {known_key("week-van-respect", 2026): (date(2026, 11, 9), date(2026, 11, 15))}
    own = (OwnEvent(id="1", title="Teamavond", first=date(2027, 2, 1), last=date(2027, 2, 1)),)
    events = events_in(days, known, season(2026), own)
    read = Calendar.from_ical(calendar_bytes(events, "x", STAMP)).events
    assert [str(one["SUMMARY"]) for one in read] == [
        "Wereld Suïcide Preventie Dag", "Wereld Mentale Gezondheidsdag", "Coming Out Dag",
        "Week van Respect", "Week van de Werkstress", "Paarse Vrijdag", "Blue Monday", "Teamavond",
    ]  # fmt: skip


def test_who_imports_twice_has_everything_once() -> None:
    days = read_library(shipped("modules"), "nl").calendar
    once, again = (
        Calendar.from_ical(calendar_bytes(events_in(days, {}, season(2026)), "x", stamp))
        for stamp in (STAMP, STAMP + timedelta(days=30))
    )
    names = [str(one["UID"]) for one in once.events]
    assert names == [str(one["UID"]) for one in again.events]
    assert len(set(names)) == len(names)
    assert "day-blue-monday-2027@steunpersoon" in names


def test_a_name_of_the_calendar_adds_nothing() -> None:
    made = calendar_bytes([event()], "x;y, z\r\nMETHOD:CANCEL", STAMP)
    assert b"X-WR-CALNAME:x\\;y\\, z METHOD:CANCEL\r\n" in made
    assert keys(made) <= KEYS


def test_a_time_without_a_zone_is_that_of_this_computer() -> None:
    local = STAMP.astimezone().replace(tzinfo=None)
    assert b"DTSTAMP:20261122T133000Z\r\n" in calendar_bytes([event()], "x", local)


@given(st.lists(EVENTS, max_size=4), TITLES)
def test_no_text_can_add_a_property_or_an_event(events: list[Event], name: str) -> None:
    made = calendar_bytes(events, name, STAMP)
    calendar = Calendar.from_ical(made)
    assert len(Calendar.from_ical(made, multiple=True)) == 1
    assert len(calendar.subcomponents) == len(calendar.events) == len(events)
    assert [str(one["SUMMARY"]) for one in calendar.events] == [shown(e.title) for e in events]
    assert not [one.errors for one in (calendar, *calendar.events) if one.errors]
    assert keys(made) <= KEYS
    for one, was in zip(calendar.events, events, strict=True):
        assert one.get("DESCRIPTION", "") == "\n".join(map(shown, was.about.splitlines())).strip()
        assert (one.start, one.end) == (was.first, was.last + timedelta(days=1))


@given(st.lists(EVENTS, max_size=3), TITLES)
def test_lines_end_and_fold_as_they_should(events: list[Event], name: str) -> None:
    made = calendar_bytes(events, name, STAMP)
    lines = made.split(b"\r\n")
    assert lines[-1] == b""
    assert all(len(line) <= 75 for line in lines)
    assert not any(set(line) & {*range(0x20), 0x7F} for line in lines)
    assert all(line.decode() for line in lines[:-1])


def test_it_needs_no_time_zones_of_the_system() -> None:
    """Windows has none, and the app for people without Python leaves those of Python out."""
    program = """
import sys, zoneinfo
sys.modules["tzdata"] = None
zoneinfo.reset_tzpath(to=[])
from datetime import UTC, date, datetime
from trainer.domain.calendar.days import Event, EventKind
from trainer.exchange.ics import calendar_bytes
day = date(2027, 1, 18)
event = Event("a", "Blue Monday", day, day, "", EventKind.COMPUTED)
made = calendar_bytes([event], "x", datetime(2026, 1, 1, tzinfo=UTC))
sys.exit(b"DTSTAMP:20260101T000000Z" not in made)
"""
    command = [sys.executable, "-W", "error", "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr


def test_the_library_waits_until_it_is_needed() -> None:
    program = "import sys, trainer.exchange.ics; sys.exit('icalendar' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False, timeout=60).returncode == 0


def test_an_empty_calendar_can_be_read_too() -> None:
    read = Calendar.from_ical(calendar_bytes([], "x", datetime.now(UTC)))
    assert not read.subcomponents
