"""The one clock of the app, and the day that it means on the learner's own calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path


def utc_now() -> datetime:
    """Return the time now, or the last moment that there is where the system is beyond it."""
    try:
        return datetime.now(UTC)  # noqa: TID251 - everyone else gets a Clock
    except (OSError, OverflowError, ValueError):
        return datetime.max.replace(tzinfo=UTC)


class Clock:
    """Says what time and what day it is. It may be years off: see ``domain.time.dating``."""

    def __init__(self, tell: Callable[[], datetime] = utc_now) -> None:
        self._tell = tell

    def now(self) -> datetime:
        """Return the time, in UTC."""
        return self._tell()

    def today(self) -> date:
        """Return the day on the learner's own calendar."""
        return day_of(self.now())


CLOCK = Clock()
"""That of this laptop."""


def day_of(at: datetime) -> date:
    """Return the day on the learner's own calendar."""
    try:
        return at.astimezone().date()
    except (OSError, OverflowError, ValueError):
        # A clock that is centuries off: no system knows the local time of then.
        return at.date()


def day_of_file(file: Path) -> date | None:
    """Return the day on which a file was changed last; None if that can't be known."""
    try:
        return day_of(datetime.fromtimestamp(file.stat().st_mtime, UTC))
    except (OSError, ValueError, OverflowError):
        return None
