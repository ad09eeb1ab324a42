"""The day on the learner's own calendar."""

from __future__ import annotations

from datetime import date, datetime


def day_of(at: datetime) -> date:
    """Return the day on the learner's own calendar."""
    try:
        return at.astimezone().date()
    except (OSError, OverflowError, ValueError):
        # A clock that is centuries off: no system knows the local time of then.
        return at.date()
