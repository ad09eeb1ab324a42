"""Arithmetic on days and moments that never fails: a clock may stand at year 1 or at 9999."""

from __future__ import annotations

import calendar
from datetime import UTC, date, datetime, timedelta


def in_utc(at: datetime) -> datetime:
    """Return the same moment in UTC, or as near to it as the calendar goes."""
    if at.tzinfo is None:
        return at.replace(tzinfo=UTC)
    try:
        return at.astimezone(UTC)
    except (OverflowError, ValueError):
        # Half a day beyond the first or the last day that there is.
        return at.replace(tzinfo=UTC)


def compact(at: date | datetime) -> str:
    """Return ``20261122``, or for a moment ``20261122T201500000000``: sorts as time goes.

    Not by ``strftime``, which writes the year 1 with one digit on some systems.
    """
    if isinstance(at, datetime):
        clock = f"{at.hour:02}{at.minute:02}{at.second:02}{at.microsecond:06}"
        return f"{compact(at.date())}T{clock}"
    return f"{at.year:04}{at.month:02}{at.day:02}"


def days_later(day: date, days: int) -> date:
    """Return a day so many days later (earlier below 0), or the nearest that there is."""
    if days >= 0:
        return day + timedelta(days=min(days, (date.max - day).days))
    return day - timedelta(days=min(-days, (day - date.min).days))


def months_later(day: date, months: int) -> date:
    """Return the same day ``months`` later, or the last day of that month, or of all time."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:
        return date.max
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def years_later(day: date, years: int) -> date:
    """Return the same day in a later year, or the last day that there is."""
    return months_later(day, 12 * years)
