"""The calendar: days that come back each year, and what is in a season.

The date of some days is a rule. That of others is announced anew each year: it is known once
someone has filled it in, and never guessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from ..time.moments import days_later
from .own_events import OwnEvent, sound_span
from .rules import When
from .typed_day import FIRST_YEAR, LAST_YEAR

FIRST_SEASON, LAST_SEASON = FIRST_YEAR, LAST_YEAR
_FIRST_MONTH = 8

Span: TypeAlias = tuple[date, date]
"""The first day and the last one; both count."""


class DayKind(StrEnum):
    """How one knows the date: it is fixed, a rule gives it, or it is announced each year."""

    FIXED = "fixed"
    COMPUTED = "computed"
    ANNOUNCED = "announced"


class EventKind(StrEnum):
    """What something on the calendar is: a known day, or something of one's own."""

    FIXED = "fixed"
    COMPUTED = "computed"
    ANNOUNCED = "announced"
    OWN = "own"
    TASK = "task"
    IDEA = "idea"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDay:
    """A day or a week that comes back each year."""

    id: str
    name: str
    about: str
    kind: DayKind
    source: str
    when: When | None = None
    """On which day it begins; None when that is announced."""
    days: int = 1
    """How long it lasts."""
    usually: str = ""
    """In which months it is, in words, when the date is announced."""
    seen: tuple[str, ...] = ()
    """Dates of past years, such as "22-28 mei 2023"."""
    note: str = ""
    roles: frozenset[str] = frozenset()
    """Whom it is for in particular; all when empty."""

    @property
    def text(self) -> str:
        """Return what there is to say of it."""
        return " ".join(filter(None, (self.about, self.note)))


@dataclass(frozen=True, slots=True)
class Event:
    """Something on the calendar of one season."""

    uid: str
    """The same each time: who imports a file twice has it once."""
    title: str
    first: date
    last: date
    about: str
    kind: EventKind


def sound_season(first_year: int) -> bool:
    """Tell whether there is a season that begins in this year."""
    return FIRST_SEASON <= first_year <= LAST_SEASON


def season(first_year: int) -> Span:
    """Return the first and last day of a season: 1 August to 31 July."""
    return date(first_year, _FIRST_MONTH, 1), date(first_year + 1, _FIRST_MONTH - 1, 31)


def season_of(today: date) -> int:
    """Return the year in which the season of ``today`` begins, or the nearest season there is."""
    began = today.year if today.month >= _FIRST_MONTH else today.year - 1
    return min(max(began, FIRST_SEASON), LAST_SEASON)


def date_of(entry: CalendarDay, year: int) -> Span | None:
    """Return the days in ``year``; None when they are announced."""
    if entry.when is None:
        return None
    first = entry.when.in_year(year)
    return first, days_later(first, entry.days - 1)


def known_key(id: str, first_year: int) -> str:
    """Return under which name the announced date of an entry in a season is kept.

    By season: of a day in spring or autumn, two seasons can have theirs in one calendar year.
    """
    return f"{id}:{first_year}"


def announced_uid(id: str, first_year: int) -> str:
    """Return what an announced day of a season is known by in any calendar."""
    return uid_of("day", id, first_year)


def uid_of(*parts: str | int) -> str:
    """Return what something is known by in any calendar."""
    return "-".join(map(str, parts)) + "@steunpersoon"


def for_role(entries: Iterable[CalendarDay], role: str) -> tuple[CalendarDay, ...]:
    """Return the entries that a role has, in their order."""
    return tuple(one for one in entries if not one.roles or role in one.roles)


def events_in(
    entries: Iterable[CalendarDay],
    known: Mapping[str, Span],
    season: Span,
    own: Iterable[OwnEvent] = (),
) -> tuple[Event, ...]:
    """Return all that begins in a season, in the order of dates and titles.

    ``known`` holds the announced dates that someone filled in, by :func:`known_key`.
    """
    found = [event for entry in entries for event in _events(entry, known, season)]
    found += [_own_event(one) for one in own if _begins_in(season, one.first)]
    return tuple(sorted(found, key=lambda one: (one.first, one.title.casefold(), one.uid)))


def unknown_in(
    entries: Iterable[CalendarDay], known: Mapping[str, Span], season: Span
) -> tuple[CalendarDay, ...]:
    """Return the entries whose date in a season still has to be filled in."""
    announced = (one for one in entries if one.kind is DayKind.ANNOUNCED)
    return tuple(one for one in announced if not any(_events(one, known, season)))


def _events(entry: CalendarDay, known: Mapping[str, Span], season: Span) -> Iterator[Event]:
    first_year = season[0].year
    if entry.kind is DayKind.ANNOUNCED:
        span = known.get(known_key(entry.id, first_year))
        if span and _begins_in(season, span[0]) and sound_span(*span):
            yield _event(entry, announced_uid(entry.id, first_year), span)
        return
    for year in (first_year, season[1].year):
        span = date_of(entry, year)
        if span and _begins_in(season, span[0]):
            yield _event(entry, uid_of("day", entry.id, year), span)


def _event(entry: CalendarDay, uid: str, span: Span) -> Event:
    return Event(uid, entry.name, *span, entry.text, EventKind(entry.kind))


def _own_event(one: OwnEvent) -> Event:
    kind = EventKind.TASK if one.is_task else EventKind.OWN
    title = f"{one.title} ({one.who})" if one.who else one.title
    return Event(uid_of("own", one.id), title, one.first, one.last, one.about, kind)


def _begins_in(season: Span, day: date) -> bool:
    return season[0] <= day <= season[1]
