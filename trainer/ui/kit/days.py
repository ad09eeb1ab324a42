"""Days in words: one to come, and one on which something was seen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from ...domain.directory.entries import first_day
from ...domain.text.message import QT_TRANSLATE_NOOP
from ...domain.time.dating import believable
from .context import translated

_TOMORROW = QT_TRANSLATE_NOOP("days", "tomorrow")
_WEEKDAY = QT_TRANSLATE_NOOP("days", "on {weekday}")
_DATE = QT_TRANSLATE_NOOP("days", "on {date}")
_SPAN = QT_TRANSLATE_NOOP("days", "{first} to {last}")
_UNKNOWN = QT_TRANSLATE_NOOP("days", "an unknown day")
_LATER = QT_TRANSLATE_NOOP("days", "later")
_WEEK = 7


def when(day: date, today: date) -> str:
    """Return the words for ``day``, which lies after ``today``, inside a sentence."""
    distance = (day - today).days
    if distance == 1:
        return translated(_TOMORROW)
    if not believable(day):
        return translated(_LATER)
    locale = QLocale()
    if distance < _WEEK:
        return translated(_WEEKDAY).format(weekday=locale.dayName(day.isoweekday()))
    form = "d MMMM" if day.year == today.year else "d MMMM yyyy"
    written = locale.toString(QDate(day.year, day.month, day.day), form)
    return translated(_DATE).format(date=written)


def written(day: date) -> str:
    """Return a day as the user writes it: "22 november 2026"."""
    return _written(day, "d MMMM yyyy")


def done_on(day: date) -> str:
    """Return the words for the day on which the learner did something, where it can be right."""
    return written(day) if believable(day) else translated(_UNKNOWN)


def seen_on(text: str) -> str:
    """Return ``2025``, ``2025-10`` or ``2025-10-03`` in words; the day of anything else is "-"."""
    day = first_day(text)
    if day is None:
        return "-"
    form = ("yyyy", "MMMM yyyy", "d MMMM yyyy")[text.count("-")]
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def span(first: date, last: date, *, with_year: bool = True) -> str:
    """Return the words for some days on end: "maandag 16 t/m vrijdag 20 november 2026"."""
    form = "dddd d MMMM yyyy" if with_year or first.year != last.year else "dddd d MMMM"
    until = _written(last, form)
    if first == last:
        return until
    if (first.year, first.month) == (last.year, last.month):
        form = "dddd d"
    elif first.year == last.year:
        form = "dddd d MMMM"
    return translated(_SPAN).format(first=_written(first, form), last=until)


def month(year: int, number: int) -> str:
    """Return the words for a month, inside a sentence: "november 2026"."""
    return _written(date(year, number, 1), "MMMM yyyy")


def _written(day: date, form: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), form)
