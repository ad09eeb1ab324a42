"""Reads a day as someone types it in Dutch: 3-6-2027, 2027-06-03, 3 juni 2027."""

from __future__ import annotations

import re
from datetime import date

FIRST_YEAR, LAST_YEAR = 2020, 2100
"""A day outside of these years is a slip of the finger."""

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
"""What the months are called in Dutch, in their order."""

_NUMBERS = {name: at for at, name in enumerate(MONTHS, 1)}
_NUMBERS |= {name[:3]: at for name, at in _NUMBERS.items()} | {"febr": 2, "mrt": 3, "sept": 9}

_LONGEST = 40
_DAY_FIRST = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_IN_WORDS = re.compile(r"([0-9]{1,2}) ?([a-z]{3,9})\.? ?([0-9]{4})")


def in_bounds(day: date) -> bool:
    """Tell whether a day is in a year that can be meant."""
    return FIRST_YEAR <= day.year <= LAST_YEAR


def read_day(text: str) -> date | None:
    """Return the day that was typed; None for anything else, and for a day that doesn't exist."""
    parts = _parts(" ".join(text.lower().split())) if len(text) <= _LONGEST else None
    if parts is None:
        return None
    try:
        day = date(*parts)
    except ValueError:
        return None
    return day if in_bounds(day) else None


def _parts(typed: str) -> tuple[int, int, int] | None:
    """Return year, month and day as they stand there."""
    if found := _DAY_FIRST.fullmatch(typed):
        return int(found[4]), int(found[3]), int(found[1])
    if found := _YEAR_FIRST.fullmatch(typed):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _IN_WORDS.fullmatch(typed):
        return int(found[3]), _NUMBERS.get(found[2], 0), int(found[1])
    return None
