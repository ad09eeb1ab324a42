"""What an organisation puts on its own calendar: an evening, or a task of its action plan."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from ..directory.changes import has_banned
from ..text.tidy import tidy_line
from .typed_day import in_bounds

LONGEST_TITLE = 120
LONGEST_WHO = 80
LONGEST_ABOUT = 600
"""Characters."""

LONGEST_DAYS = 60

OWN = "own"
"""The source of what someone typed."""

SCAN = "scan:"
"""How the source of a task begins that a scan proposed; the id of the scan follows."""

_SOURCE = re.compile(rf"{OWN}|{SCAN}[a-z0-9][a-z0-9-]{{0,79}}")


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnEvent:
    """Something on some days. With a ``who``, or from a scan, it is a task."""

    id: str
    title: str
    first: date
    last: date
    about: str = ""
    who: str = ""
    """Who does it."""
    source: str = OWN
    done: bool = False

    @property
    def is_task(self) -> bool:
        """Tell whether someone has to do it, and can tick it off."""
        return bool(self.who) or self.source != OWN


def sound_span(first: date, last: date) -> bool:
    """Tell whether something can be on these days: in bounds, in order, and not too long."""
    return in_bounds(first) and in_bounds(last) and 0 <= (last - first).days < LONGEST_DAYS


def sound_event(event: OwnEvent) -> OwnEvent | None:
    """Return ``event`` with its texts tidied; None when it holds what may not be kept."""
    named = 0 < len(event.id) <= 80 and event.id == tidy_line(event.id, 80)
    if not named or not _SOURCE.fullmatch(event.source) or not sound_span(event.first, event.last):
        return None
    # What hides a number from a reader may not hide it from us either: first tidied, then read.
    title, who = tidy_line(event.title, LONGEST_TITLE + 1), tidy_line(event.who, LONGEST_WHO + 1)
    about = tidy_lines(event.about, LONGEST_ABOUT + 1)
    fits = len(title) <= LONGEST_TITLE and len(who) <= LONGEST_WHO and len(about) <= LONGEST_ABOUT
    if not title or not fits or any(map(has_banned, (title, who, about))):
        return None
    return replace(event, title=title, who=who, about=about)


def tidy_lines(text: str, longest: int) -> str:
    """Return a text of several lines with each of them tidied."""
    lines = (tidy_line(line, longest) for line in text.splitlines())
    return "\n".join(lines).strip()[:longest].strip()
