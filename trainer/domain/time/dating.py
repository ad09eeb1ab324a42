"""Whether the clock of this laptop can be believed, and what day to use when it can't.

A battery that is empty brings a laptop back to 1970 or to the year in which it was made; a slip of
the finger puts it decades ahead. What is known without the clock: this version wasn't there before
it was made, and what the learner did before can't lie in the future.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from .moments import days_later, years_later

FIRST_DAY = date(2026, 1, 1)
"""Before this day there was no version of the app, so nothing can have been done in it."""

MADE_ON = date(2026, 11, 1)
"""This version is not older. Goes up with each release."""

YEARS_AHEAD = 10
"""So long after this version was made its clock is doubted, and not the version."""

YEARS_AWAY = 5
"""Nobody is believed to come back after so long without a day between."""

SLACK = 1
"""Days that may lie ahead because of time zones, or of a clock put right around midnight."""


class Doubt(Enum):
    """What is wrong with the clock, as far as that can be known."""

    NONE = "none"
    BEHIND = "behind"
    """It stands before this version was made."""
    BEFORE_WORK = "before work"
    """It stands before what the learner did already; either may be wrong."""
    AHEAD = "ahead"
    """It stands so far ahead that it is hardly right."""


def believable(day: date) -> bool:
    """Tell whether something can have been done in the app on ``day``, whatever the clock says."""
    return FIRST_DAY <= day <= last_day()


def last_day() -> date:
    """Return the last day on which the clock is believed."""
    return years_later(MADE_ON, YEARS_AHEAD)


@dataclass(frozen=True, slots=True)
class Times:
    """What is known of the time.

    ``today`` is what the clock says; ``worked`` the latest believable day on which the learner did
    something, None when there is none.
    """

    today: date
    worked: date | None = None

    @property
    def doubt(self) -> Doubt:
        """Return what is wrong with the clock, if anything."""
        if days_later(self.today, SLACK) < MADE_ON:
            return Doubt.BEHIND
        if self.today > last_day():
            return Doubt.AHEAD
        if self.worked is None or not believable(self.worked):
            return Doubt.NONE
        if days_later(self.today, SLACK) < self.worked:
            return Doubt.BEFORE_WORK
        away = self.today > years_later(self.worked, YEARS_AWAY)
        return Doubt.AHEAD if away else Doubt.NONE

    @property
    def is_possible(self) -> bool:
        """Tell whether the clock may be right, whatever the learner's own work says."""
        return self.doubt in (Doubt.NONE, Doubt.BEFORE_WORK)

    @property
    def likeliest(self) -> date:
        """Return the day that it is, as near as can be known; never one that can't be."""
        if self.doubt is Doubt.NONE:
            return self.today
        if self.worked is not None and believable(self.worked):
            return self.worked
        return MADE_ON


def latest(days: list[date]) -> date | None:
    """Return the latest of ``days`` on which something can have been done."""
    return max(filter(believable, days), default=None)
