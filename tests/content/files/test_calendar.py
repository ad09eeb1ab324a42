"""The days of the calendar: their file, what is refused, and what ships."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.content.conftest import Folder
from trainer.content.files.calendar import read_calendar
from trainer.content.files.library import read_library
from trainer.content.index.content_index import ContentIndex
from trainer.content.reading.problem import Problems
from trainer.domain.calendar.days import CalendarDay, DayKind, for_role
from trainer.domain.calendar.rules import Weekday, When
from trainer.domain.calendar.typed_day import MONTHS
from trainer.services.locations import shipped

FILE = "calendar/nl/calendar.yaml"
SOUND = """\
days:
  - id: vast
    name: Een vaste dag
    about: Elk jaar op dezelfde dag.
    kind: fixed
    when: {month: 10, day: 10}
    source: een krant
  - id: berekend
    name: Een week met een regel
    about: De maandag op of na de elfde.
    kind: computed
    when: {month: 11, weekday: monday, on_or_after: 11}
    days: 5
    note: Dat zie je aan eerdere jaren.
    source: een blad
  - id: wisselt
    name: Een week die wisselt
    about: Elk jaar anders.
    kind: announced
    usually: mei of juni
    seen: [22-28 mei 2023]
    source: een site
    roles: [sport]
"""
SEEN = re.compile(rf"(\d{{1,2}})(?:-\d{{1,2}})? ({'|'.join(MONTHS)}) (\d{{4}})")


def test_a_sound_list_is_read_in_its_order(folder: Folder) -> None:
    folder.write(FILE, SOUND)
    assert not folder.problems()
    fixed, computed, announced = read_library(folder.root, "nl").calendar
    assert fixed.when == When(month=10, day=10)
    assert computed.when == When(month=11, weekday=Weekday.MONDAY, on_or_after=11)
    assert (announced.when, announced.seen) == (None, ("22-28 mei 2023",))
    assert announced.roles == {"sport"}


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("    source: een krant\n", "", 2, '"source" is missing'),
        ("    about: Elk jaar anders.\n", "", 16, '"about" is missing'),
        ("id: berekend", "id: vast", 8, '"vast" stands in the list twice'),
        ("name: Een week die wisselt", "name: Een vaste dag", 17, "stands in the list twice"),
        ("id: wisselt", "id: Wisselt!", 16, "can't be used"),
        ("roles: [sport]", "roles: [spord]", 23, 'did you mean "sport"'),
        ("kind: fixed", "kind: vast", 5, "must be one of: fixed, computed, announced"),
        ("weekday: monday", "weekday: maandag", 12, "must be one of: monday"),
        ("month: 10, day: 10", "month: oktober, day: 10", 6, "must be a whole number"),
        ("month: 10, day: 10", "month: 2, day: 30", 6, "month 2 doesn't have a day 30"),
        ("month: 10, day: 10", "month: 2, day: 29", 6, "month 2 doesn't have a day 29"),
        ("month: 10, day: 10", "month: 13, day: 1", 6, "month 13 doesn't have a day 1"),
        ("on_or_after: 11", "on_or_after: 31", 12, "month 11 doesn't have a day 31"),
        ("on_or_after: 11", "on_or_after: -3", 12, "month 11 doesn't have a day -3"),
        ("month: 10, day: 10", "month: 10", 6, "a fixed day has"),
        ("month: 10, day: 10", "day: 10", 6, '"month" is missing'),
        ("month: 10, day: 10", "month: 10, day: 10, nth: 2", 6, "a fixed day has"),
        ("    when: {month: 10, day: 10}\n", "", 2, "a fixed day has"),
        ("on_or_after: 11", "nth: 5", 12, "a computed day has"),
        ("on_or_after: 11", "nth: 2, on_or_after: 11", 12, "a computed day has"),
        ("weekday: monday, on_or_after: 11", "weekday: monday", 12, "a computed day has"),
        ("weekday: monday, on_or_after: 11", "on_or_after: 11", 12, "a computed day has"),
        ("weekday: monday, on", "day: 11, weekday: monday, on", 12, "a computed day has"),
        ("days: 5", "days: 0", 13, '"days" is from 1 to 31'),
        ("days: 5", "days: 32", 13, '"days" is from 1 to 31'),
        ("days: 5", "usually: november", 13, "only an announced day"),
        ("kind: announced", "kind: announced\n    days: 5", 19, "an announced day has"),
        (
            "kind: announced",
            "kind: announced\n    when: {month: 5, day: 1}",
            19,
            "an announced day",
        ),
        ("Een week die wisselt", "x" * 81, 17, "longer than 80"),
        ("Elk jaar anders.", "x" * 301, 18, "longer than 300"),
        ("22-28 mei 2023", "x" * 81, 21, "longer than 80"),
        ("Elk jaar anders.", "Bel 0900-" + "0113.", 18, "may not be used"),
        ("usually: mei of juni", "meestal: mei of juni", 20, 'unknown: "meestal"'),
    ],
)
def test_mistakes_are_named_on_their_lines(
    folder: Folder, old: str, new: str, line: int, said: str
) -> None:
    assert old in SOUND
    folder.write(FILE, SOUND.replace(old, new))
    shown = folder.shown()
    assert any(one.startswith(f"modules/{FILE}:{line}: ") and said in one for one in shown), shown


def test_an_announced_day_says_when_it_may_be_expected(folder: Folder) -> None:
    text = SOUND.replace("    usually: mei of juni\n", "")
    folder.write(FILE, text)
    assert not folder.problems()
    folder.write(FILE, text.replace("    seen: [22-28 mei 2023]\n", ""))
    (shown,) = folder.shown()
    assert f"{FILE}:19: an announced day" in shown


def test_all_mistakes_are_named_at_once(folder: Folder) -> None:
    text = SOUND.replace("day: 10", "day: 32").replace("days: 5", "days: 99")
    folder.write(FILE, text.replace("[sport]", "[niemand]"))
    assert [int(one.split(":")[1]) for one in folder.shown()] == [6, 13, 23]
    assert read_library(folder.root, "nl").calendar == ()


def test_the_list_comes_out_of_the_index_as_it_was_read(folder: Folder, tmp_path: Path) -> None:
    folder.write(FILE, SOUND)
    index = ContentIndex.open(tmp_path / "c.db", folder.root)
    assert index.calendar() == read_library(folder.root, "nl").calendar
    folder.spoil(FILE, "Elk jaar anders.", "Elk jaar iets anders.")
    assert index.is_stale()
    index.close()


def test_without_a_list_there_are_no_days(folder: Folder, tmp_path: Path) -> None:
    index = ContentIndex.open(tmp_path / "c.db", folder.root)
    assert index.calendar() == ()
    index.close()


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused_with_a_line(text: str) -> None:
    problems = Problems("calendar.yaml")
    found = read_calendar(text, frozenset({"sport"}), problems)
    assert bool(found) <= (not list(problems))
    assert all(one.line >= 1 for one in problems)


def shipped_days() -> tuple[CalendarDay, ...]:
    return read_library(shipped("modules"), "nl").calendar


def test_every_role_has_days_of_each_kind() -> None:
    library = read_library(shipped("modules"), "nl")
    for path in library.paths:
        found = for_role(library.calendar, path.id)
        assert {one.kind for one in found} == set(DayKind)
        assert len(found) >= 12


def test_each_date_that_was_seen_is_the_one_that_the_rule_gives() -> None:
    computed = [one for one in shipped_days() if one.kind is DayKind.COMPUTED]
    assert len(computed) == 3
    for one in computed:
        assert one.seen
        for text in one.seen:
            found = SEEN.fullmatch(text)
            assert found, text
            assert one.when
            year, month = int(found[3]), MONTHS.index(found[2]) + 1
            assert one.when.in_year(year) == date(year, month, int(found[1]))


def test_an_invention_of_advertisers_is_called_one() -> None:
    (blue,) = (one for one in shipped_days() if one.id == "blue-monday")
    assert "reclame" in blue.note
