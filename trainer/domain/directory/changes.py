"""What an organisation says of the entries that ship: confirmed, corrected or switched off.

A change lies over the shipped entry and never replaces it. It remembers what that entry said, so
that an update which says something else is put before whoever maintains the list.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from ..text.tidy import tidy_line
from ..time.dating import SLACK
from ..time.moments import days_later, years_later
from .banned import banned_in
from .entries import FIRST, ServiceEntry, Status, Way, first_day
from .fingerprint import is_of
from .flaws import LONGEST_TEXT, way_flaw

MOST_WAYS = 8
YEARS_BELIEVED = 2
"""How long an entry that was checked in the app counts as checked."""


class Act(Enum):
    """What was done with an entry."""

    CONFIRM = "confirm"
    CORRECT = "correct"
    OFF = "off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """An own change of one entry. Its texts and ways count for ``CORRECT`` only."""

    entry: str
    seen: str
    """The fingerprint of the shipped entry on which it was made."""
    on: str
    """The day, as ``2026-11-22``."""
    act: Act
    what_for: str = ""
    ways: tuple[Way, ...] = ()
    hours: str = ""
    cost: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Maintained:
    """An entry as it is used, with what shipped and what was changed.

    ``stale``: the shipped entry says something else since the change; both are to be seen.
    """

    entry: ServiceEntry
    shipped: ServiceEntry
    change: Change | None = None
    stale: bool = False


def applied(
    entries: Iterable[ServiceEntry], changes: Mapping[str, Change], latest: date, floor: date
) -> tuple[Maintained, ...]:
    """Lay ``changes`` (by entry) over ``entries``; a change of an unknown entry waits.

    ``latest`` is the latest day that can be: a change of a later one was made by a clock that was
    ahead, and counts from ``floor``, the newest day of the shipped list.
    """
    return tuple(_applied(one, changes.get(one.id), latest, floor) for one in entries)


def bounded(change: Change, latest: date, floor: date) -> Change:
    """Return ``change`` with a day that can be: one of after ``latest`` counts from ``floor``.

    A clock that was ahead, here or where a file comes from, never beats all that comes later.
    """
    day = first_day(change.on)
    if day is not None and day <= days_later(latest, SLACK):
        return change
    return replace(change, on=floor.isoformat())


def _applied(shipped: ServiceEntry, change: Change | None, latest: date, floor: date) -> Maintained:
    if change is None or shipped.id in FIRST:
        return Maintained(shipped, shipped)
    stale = not is_of(change.seen, shipped)
    day = first_day(bounded(change, latest, floor).on) or floor
    entry = _with(shipped, change, day, stale)
    return Maintained(entry, shipped, change, stale)


def _with(shipped: ServiceEntry, change: Change, day: date, stale: bool) -> ServiceEntry:
    if change.act is Act.OFF:
        return replace(shipped, status=Status.OFF)
    shipped_day = first_day(shipped.checked_on) or date.min
    if change.act is Act.CONFIRM and (
        stale or (shipped.status is Status.CONFIRMED and shipped_day >= day)
    ):
        return shipped  # what was confirmed is not what it says now, or it was looked at since
    checked = replace(
        shipped,
        status=Status.CONFIRMED,
        undated=False,
        checked_on=day.isoformat(),
        check_before=years_later(day, YEARS_BELIEVED).isoformat(),
    )
    if change.act is Act.CONFIRM:
        return checked
    return replace(
        checked,
        what_for=change.what_for or shipped.what_for,
        ways=change.ways,
        hours=change.hours,
        cost=change.cost,
        note=change.note,
    )


def sound_change(change: Change) -> Change | None:
    """Return ``change`` with its texts tidied; None when it can't be taken over.

    For what a user types and for what a file brings, which anyone may have written.
    """
    parts = [change.what_for, change.hours, change.cost, change.note]
    parts += [part for way in change.ways for part in (way.value, way.note)]
    names = (change.entry, change.seen)
    fits = (
        change.entry not in FIRST
        and all(0 < len(name) <= 80 and name == tidy_line(name, 80) for name in names)
        and first_day(change.on) is not None
        and len(change.ways) <= MOST_WAYS
        and all(len(part) <= LONGEST_TEXT for part in parts)
        and not any(has_banned(_tidy(part)) for part in parts)
    )
    if not fits:
        return None
    ways = tuple(replace(way, value=_tidy(way.value), note=_tidy(way.note)) for way in change.ways)
    sound = all(way.value and way_flaw(way) is None for way in ways)
    if not sound or (change.act is Act.CORRECT and not ways):
        return None
    return replace(
        change,
        ways=ways,
        what_for=_tidy(change.what_for),
        hours=_tidy(change.hours),
        cost=_tidy(change.cost),
        note=_tidy(change.note),
    )


def has_banned(text: str) -> bool:
    """Tell whether a number that may never be a contact stands in ``text``."""
    return next(banned_in(text), None) is not None


def _tidy(text: str) -> str:
    return tidy_line(text, LONGEST_TEXT)
