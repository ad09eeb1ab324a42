"""A calendar as a file that any calendar program can import (iCalendar, RFC 5545)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..domain.calendar.days import Event
from ..domain.text.tidy import tidy_line
from ..domain.time.moments import days_later, in_utc

if TYPE_CHECKING:
    import icalendar

_MAKER = "-//Steunpersoon//Kalender//NL"
_CATEGORY = "Steunpersoon"
_ZONE = "Europe/Amsterdam"
_LONGEST = 5_000
"""Characters in a text; more would be a mistake or mischief."""


def calendar_bytes(events: Sequence[Event], name: str, stamp: datetime) -> bytes:
    """Return the file: each event fills whole days and leaves its reader free to plan.

    ``name`` is what the calendar is called there, ``stamp`` the moment at which it is made.
    Importing it again changes what was imported before, since each event keeps its name.
    """
    from icalendar import Calendar, vText

    calendar = Calendar()
    calendar.add("prodid", _MAKER)
    calendar.add("version", "2.0")
    # The library doesn't know these two as texts, and would write them as they are.
    calendar["NAME"] = calendar["X-WR-CALNAME"] = vText(_line(name))
    calendar.add("x-wr-timezone", _ZONE)
    for event in events:
        calendar.add_component(_event(event, stamp))
    made: bytes = calendar.to_ical()
    return made


def _event(event: Event, stamp: datetime) -> icalendar.Event:
    from icalendar import Event as Entry
    from icalendar import vDatetime

    entry = Entry()
    entry.add("uid", _line(event.uid))
    # ``add`` would ask for the time zones of the system, which Windows doesn't have.
    entry["DTSTAMP"] = vDatetime(in_utc(stamp))
    entry.add("dtstart", event.first)
    entry.add("dtend", days_later(event.last, 1))  # the first day that doesn't count
    entry.add("summary", _line(event.title))
    about = "\n".join(map(_line, event.about.splitlines())).strip()
    if about:
        entry.add("description", about)
    entry.add("categories", [_CATEGORY])
    entry.add("transp", "TRANSPARENT")
    return entry


def _line(text: str) -> str:
    r"""Return a text on one line; the library takes a ``\N`` in it for the end of a line."""
    return tidy_line(text, _LONGEST).replace("\\N", "/N")
