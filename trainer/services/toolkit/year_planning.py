"""The year of one learner: days that come back, own days, tasks, and a file for a calendar."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from ...domain.calendar.days import (
    FIRST_SEASON,
    LAST_SEASON,
    CalendarDay,
    DayKind,
    Event,
    EventKind,
    Span,
    announced_uid,
    events_in,
    for_role,
    known_key,
    season,
    season_of,
    sound_season,
    uid_of,
    unknown_in,
)
from ...domain.calendar.own_events import OwnEvent, sound_event, sound_span
from ...domain.errors import OwnDayError, SeasonError
from ...domain.time.moments import in_utc
from ...domain.toolkit.year_plan import YearPlan
from ...store.files import write_whole
from ..learning.training import Training
from .scanning import scan_tasks

_DATES, _OWN, _CHOSEN = "dates", "own-days", "chosen"
_SEASON = "season"


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """An event with what it was made of, as far as that can be changed."""

    event: Event
    announced: CalendarDay | None = None
    """What was announced, when its date was filled in."""
    own: OwnEvent | None = None
    """The own day, or the task of a scan."""


class YearPlanning:
    """The calendar of one learner, a season at a time."""

    def __init__(self, training: Training) -> None:
        self._training = training
        self._kept = training.kept

    @property
    def today(self) -> date:
        """Return the day that it is, as near as can be known."""
        return self._training.today

    # The season ------------------------------------------------------------------------------

    def season(self) -> int:
        """Return the year in which the season begins that is planned: chosen, or the present."""
        year = self._kept.get(_CHOSEN, _SEASON).get("year")
        return year if isinstance(year, int) and sound_season(year) else season_of(self.today)

    def choose_season(self, year: int) -> int:
        """Plan another season.

        Raises:
            SeasonError: there is none that begins in this year; the chosen one stays.
            StoreFullError, StoreBusyError, StoreWriteError: it was not kept.
        """
        if not sound_season(year):
            raise SeasonError(year=year, first=FIRST_SEASON, last=LAST_SEASON)
        self._kept.keep(_CHOSEN, _SEASON, {"year": year})
        return year

    def days(self) -> tuple[CalendarDay, ...]:
        """Return the days that come back, for the role of the learner."""
        return for_role(self._training.index.calendar(), self._training.role)

    def events(self, first_year: int) -> tuple[Event, ...]:
        """Return all that is known of a season, in order."""
        own = (*self.own(), *scan_tasks(self._training))
        return events_in(self.days(), self._known(), season(first_year), own)

    def planned(self, first_year: int) -> tuple[PlannedDay, ...]:
        """Return all that is known of a season, each with what it was made of, in order."""
        own = {uid_of("own", one.id): one for one in (*self.own(), *scan_tasks(self._training))}
        announced = {
            announced_uid(one.id, first_year): one
            for one in self.days()
            if one.kind is DayKind.ANNOUNCED
        }
        return tuple(
            PlannedDay(one, announced.get(one.uid), own.get(one.uid))
            for one in self.events(first_year)
        )

    def unknown(self, first_year: int) -> tuple[CalendarDay, ...]:
        """Return what is announced, and whose date in a season is not filled in yet."""
        return unknown_in(self.days(), self._known(), season(first_year))

    # Announced dates ---------------------------------------------------------------------------

    def _known(self) -> dict[str, Span]:
        found = {}
        for key, plain in self._kept.all(_DATES).items():
            span = _span(plain)
            if span is not None:
                found[key] = span
        return found

    def fill_in(self, entry: CalendarDay, first: date, last: date) -> None:
        """Keep on which days something is that was announced, in the season that it begins in.

        Raises:
            OwnDayError: these can't be its days; what was there stays.
            StoreFullError, StoreBusyError, StoreWriteError: it was not kept.
        """
        first_year = season_of(first)
        if not sound_span(first, last) or first < season(first_year)[0]:
            raise OwnDayError
        plain = {"first": first.isoformat(), "last": last.isoformat()}
        self._kept.keep(_DATES, known_key(entry.id, first_year), plain)

    def forget(self, entry_id: str, first_year: int) -> None:
        """Take back what was filled in for an announced day of a season.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: it is still there.
        """
        self._kept.drop(_DATES, known_key(entry_id, first_year))

    # Own days ----------------------------------------------------------------------------------

    def own(self) -> tuple[OwnEvent, ...]:
        """Return the own days, in the order of their dates."""
        found = (_own(id, plain) for id, plain in self._kept.all(_OWN).items())
        return tuple(sorted((one for one in found if one), key=lambda one: (one.first, one.title)))

    def new_own(self, title: str, first: date, last: date, who: str = "") -> OwnEvent:
        """Keep a new day of one's own.

        Raises:
            OwnDayError: it has no name, days that can't be, or a banned number.
            StoreFullError, StoreBusyError, StoreWriteError: it was not kept.
        """
        made = OwnEvent(id=secrets.token_hex(8), title=title, first=first, last=last, who=who)
        return self.keep_own(made)

    def keep_own(self, event: OwnEvent) -> OwnEvent:
        """Keep a day of one's own in place of what was kept under its id; see ``new_own``."""
        sound = sound_event(event)
        if sound is None:
            raise OwnDayError
        plain = asdict(sound) | {"first": sound.first.isoformat(), "last": sound.last.isoformat()}
        self._kept.keep(_OWN, sound.id, plain)
        return sound

    def put_own(self, own: OwnEvent | None, title: str, days: Span, who: str) -> OwnEvent:
        """Keep other words and days for an own day, or a new one; see ``new_own``."""
        first, last = days
        if own is None:
            return self.new_own(title, first, last, who)
        return self.keep_own(replace(own, title=title, first=first, last=last, who=who))

    def drop_own(self, id: str) -> None:
        """Erase a day of one's own.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: it is still there.
        """
        self._kept.drop(_OWN, id)

    # Taking out and putting back ---------------------------------------------------------------

    def take_out(self, planned: PlannedDay, first_year: int) -> None:
        """Take back the date that was filled in, or erase the own day.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: it is still there.
        """
        if planned.announced is not None:
            self.forget(planned.announced.id, first_year)
        elif planned.own is not None:
            self.drop_own(planned.own.id)

    def put_back(self, planned: PlannedDay) -> None:
        """Undo ``take_out``.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: it was not kept.
        """
        if planned.announced is not None:
            self.fill_in(planned.announced, planned.event.first, planned.event.last)
        elif planned.own is not None:
            self.keep_own(planned.own)

    # A file for a calendar -----------------------------------------------------------------------

    def ics(self, first_year: int, name: str, plan: YearPlan | None = None) -> bytes:
        """Return a season as a file that calendars read; with a plan, its ideas by month too."""
        from ...exchange.ics import calendar_bytes

        events = [*self.events(first_year), *(_ideas(plan, first_year) if plan else ())]
        return calendar_bytes(events, name, in_utc(self._training.clock.now()))

    def save_ics(self, file: Path, first_year: int, name: str, plan: YearPlan) -> None:
        """Write a season to ``file``, whole.

        Raises:
            FileWriteError: it can't be written; what was there stays.
        """
        write_whole(file, self.ics(first_year, name, plan))


def _ideas(plan: YearPlan, first_year: int) -> list[Event]:
    """Return the ideas of each month as one day: its first Monday."""
    found = []
    for one in plan.months:
        year = first_year + (one.month < plan.months[0].month)
        week = (date(year, one.month, at) for at in range(1, 8))
        day = next(at for at in week if not at.weekday())
        about = "\n".join(idea.text for idea in one.ideas)
        uid = uid_of("ideas", year, one.month)
        found.append(Event(uid, one.theme, day, day, about, EventKind.IDEA))
    return found


def _span(plain: Mapping[str, Any]) -> Span | None:
    try:
        span = date.fromisoformat(plain["first"]), date.fromisoformat(plain["last"])
    except (KeyError, TypeError, ValueError):
        return None
    return span if sound_span(*span) else None


def _own(id: str, plain: Mapping[str, Any]) -> OwnEvent | None:
    span = _span(plain)
    if span is None:
        return None
    title, about, who = texts = [plain.get(name, "") for name in ("title", "about", "who")]
    if not all(isinstance(text, str) for text in texts):
        return None
    done = plain.get("done") is True
    first, last = span
    return sound_event(
        OwnEvent(id=id, title=title, first=first, last=last, about=about, who=who, done=done)
    )
