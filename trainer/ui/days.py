"""A day to come, in words: tomorrow, a day of the week, or a date."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from ..domain.text import QT_TRANSLATE_NOOP
from .context import translated

_TOMORROW = QT_TRANSLATE_NOOP("days", "tomorrow")
_WEEKDAY = QT_TRANSLATE_NOOP("days", "on {weekday}")
_DATE = QT_TRANSLATE_NOOP("days", "on {date}")
_WEEK = 7


def when(day: date, today: date) -> str:
    """Return the words for ``day``, which lies after ``today``, inside a sentence."""
    distance = (day - today).days
    if distance == 1:
        return translated("days", _TOMORROW)
    locale = QLocale()
    if distance < _WEEK:
        return translated("days", _WEEKDAY).format(weekday=locale.dayName(day.isoweekday()))
    form = "d MMMM" if day.year == today.year else "d MMMM yyyy"
    written = locale.toString(QDate(day.year, day.month, day.day), form)
    return translated("days", _DATE).format(date=written)
