"""The service directory (hulplijnen): who can help, and whether that is still believed.

A wrong crisis number does harm, so every entry says where it was seen, when, and until when that
may be believed. The clock of a laptop may be years off: no date ever hides an entry.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

FIRST = ("112", "113", "huisarts", "huisartsenpost")
"""Entries that come first, never grow old and can't be changed or switched off."""

CLOCK_AHEAD_YEARS = 5
"""So many years after the newest date in the list, the clock is doubted and not the list."""

_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_ADDRESS = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?:/[a-z0-9/_-]*)?")
_TELEPHONE = re.compile(r"\+?\d[\d -]{1,18}\d")


class WayKind(Enum):
    """How a service is reached."""

    PHONE = "phone"
    CHAT = "chat"
    SITE = "site"
    WALK_IN = "walk_in"
    PERSON = "person"
    APP = "app"


class Group(Enum):
    """Under which heading an entry is found."""

    URGENT = "urgent"
    DOCTOR = "doctor"
    CALL = "call"
    WALK_IN = "walk_in"
    ONLINE = "online"
    NEARBY = "nearby"


class Status(Enum):
    """How sure an entry is. ``AGED`` was seen, years ago; ``TO_CHECK`` and ``OFF`` are hidden."""

    CONFIRMED = "confirmed"
    AGED = "aged"
    TO_CHECK = "to_check"
    OFF = "off"


class Standing(Enum):
    """Whether an entry may be used as it is."""

    CURRENT = "current"
    CHECK_FIRST = "check_first"


class ClockStanding(Enum):
    """What the list says of the clock of this laptop."""

    PLAUSIBLE = "plausible"
    BEHIND = "behind"
    """The list is of a later day, so the clock can't be right."""
    AHEAD = "ahead"
    """So far after the list that perhaps it isn't."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way to reach a service: a number, an address, or words such as "je eigen huisarts"."""

    kind: WayKind
    value: str
    note: str = ""

    @property
    def dialled(self) -> str:
        """Return the digits to call; empty when this is no telephone number."""
        if self.kind is not WayKind.PHONE or not is_telephone(self.value):
            return ""
        return re.sub(r"[^\d+]", "", self.value)

    @property
    def address(self) -> str:
        """Return the web address; empty when this isn't one."""
        online = self.kind in (WayKind.SITE, WayKind.CHAT)
        return f"https://{self.value}" if online and _ADDRESS.fullmatch(self.value) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ages:
    """From and up to which age; 0 where there is no such limit."""

    youngest: int = 0
    oldest: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceEntry:
    """A service. ``anonymous`` is None where no source says so."""

    id: str
    name: str
    what_for: str
    group: Group
    ways: tuple[Way, ...]
    source: str
    checked_on: str
    check_before: str
    status: Status
    undated: bool = False
    """The source has no date: ``checked_on`` is when it was seen at the latest."""
    ages: Ages = field(default_factory=Ages)
    region: str = ""
    hours: str = ""
    cost: str = ""
    anonymous: bool | None = None
    walk_in: bool = False
    languages: tuple[str, ...] = ()
    note: str = ""

    @property
    def hidden(self) -> bool:
        """Tell whether only who maintains the list sees this."""
        return self.status in (Status.TO_CHECK, Status.OFF) and self.id not in FIRST


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceKind:
    """A kind of own place in "mijn netwerk", such as the VCP of the club."""

    id: str
    name: str
    what_for: str
    hint: str = ""
    roles: tuple[str, ...] = ()
    """Paths that ask for it; none means all of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """All that ships: the directory, and the kinds of own places."""

    services: tuple[ServiceEntry, ...] = ()
    places: tuple[PlaceKind, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry with what is to be said of it on a day."""

    entry: ServiceEntry
    standing: Standing


def is_telephone(text: str) -> bool:
    """Tell whether ``text`` is a telephone number and nothing else."""
    return _TELEPHONE.fullmatch(text) is not None


def first_day(text: str) -> date | None:
    """Return the first day of ``2025``, ``2025-10`` or ``2025-10-03``; None for anything else."""
    match = _DAY.fullmatch(text)
    if match is None:
        return None
    year, month, day = (int(part or 1) for part in match.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None


def newest_day(entries: Iterable[ServiceEntry]) -> date:
    """Return the newest day on which a shipped entry was seen: today can't be before it."""
    days = (first_day(entry.checked_on) for entry in entries)
    return max((day for day in days if day), default=date.min)


def clock_standing(today: date, floor: date) -> ClockStanding:
    """Return what to think of ``today``, given the newest day of the shipped list."""
    if today < floor:
        return ClockStanding.BEHIND
    if floor > date.min and today.year - floor.year > CLOCK_AHEAD_YEARS:
        return ClockStanding.AHEAD
    return ClockStanding.PLAUSIBLE


def standing(entry: ServiceEntry, today: date, floor: date = date.min) -> Standing:
    """Return whether ``entry`` may be used as it is.

    A clock that is behind counts as ``floor``: then only what was old already is called so.
    """
    if entry.id in FIRST:
        return Standing.CURRENT
    until = first_day(entry.check_before)
    past = until is None or max(today, floor) >= until
    return Standing.CHECK_FIRST if past or entry.status is Status.AGED else Standing.CURRENT


def listed(entries: Iterable[ServiceEntry], today: date, floor: date) -> tuple[Listed, ...]:
    """Return what everyone sees: 112, 113 and the doctor first, what has to be checked last."""
    seen = [Listed(one, standing(one, today, floor)) for one in entries if not one.hidden]
    return tuple(sorted(seen, key=_rank))


def _rank(one: Listed) -> tuple[int, int]:
    if one.entry.id in FIRST:
        return 0, FIRST.index(one.entry.id)
    return (2, 0) if one.standing is Standing.CHECK_FIRST else (1, 0)
