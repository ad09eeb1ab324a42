"""On which day of each year something begins."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ..time.moments import days_later


class Weekday(StrEnum):
    """A day of the week, in the order of the week."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"

    @property
    def number(self) -> int:
        """Return its place in the week, from 0, as ``date.weekday()`` counts."""
        return list(Weekday).index(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A day of the year: a date, the nth weekday of a month, or the first on or after a date.

    ``month`` and ``day``, or ``month`` and ``weekday`` with ``nth`` or with ``on_or_after``.
    """

    month: int
    day: int = 0
    weekday: Weekday | None = None
    nth: int = 0
    on_or_after: int = 0

    @property
    def earliest(self) -> int:
        """Return the first day of the month on which it can begin."""
        if self.weekday is None:
            return self.day
        return self.on_or_after or 7 * (self.nth - 1) + 1

    def in_year(self, year: int) -> date:
        """Return the day in ``year``."""
        first = date(year, self.month, self.earliest)
        if self.weekday is None:
            return first
        return days_later(first, (self.weekday.number - first.weekday()) % 7)
