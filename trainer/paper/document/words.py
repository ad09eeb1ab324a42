"""What stands on everything that is printed, in the user's language."""

from __future__ import annotations

from datetime import date

from ...domain.directory.entries import first_day
from ...domain.text.message import QT_TRANSLATE_NOOP, Translate
from ...domain.time.dating import believable

LANGUAGE = QT_TRANSLATE_NOOP("paper", "en-GB")
"""To be translated with the code of the language, such as "nl-NL": the PDF says in what it is."""

_MADE_ON = QT_TRANSLATE_NOOP("paper", "Made with Steunpersoon, {day}")
_UNKNOWN = QT_TRANSLATE_NOOP("paper", "an unknown day")
_MADE = QT_TRANSLATE_NOOP("paper", "Made with Steunpersoon")
TEXT_OF = QT_TRANSLATE_NOOP("paper", "{made} · text of {day}")
PAGE_OF = QT_TRANSLATE_NOOP("paper", "{page} of {total}")
_DAY = QT_TRANSLATE_NOOP("paper", "{day}-{month}-{year}")

MONTHS = (
    QT_TRANSLATE_NOOP("paper", "January"),
    QT_TRANSLATE_NOOP("paper", "February"),
    QT_TRANSLATE_NOOP("paper", "March"),
    QT_TRANSLATE_NOOP("paper", "April"),
    QT_TRANSLATE_NOOP("paper", "May"),
    QT_TRANSLATE_NOOP("paper", "June"),
    QT_TRANSLATE_NOOP("paper", "July"),
    QT_TRANSLATE_NOOP("paper", "August"),
    QT_TRANSLATE_NOOP("paper", "September"),
    QT_TRANSLATE_NOOP("paper", "October"),
    QT_TRANSLATE_NOOP("paper", "November"),
    QT_TRANSLATE_NOOP("paper", "December"),
)
WEEKDAYS = (
    QT_TRANSLATE_NOOP("paper", "Mon"),
    QT_TRANSLATE_NOOP("paper", "Tue"),
    QT_TRANSLATE_NOOP("paper", "Wed"),
    QT_TRANSLATE_NOOP("paper", "Thu"),
    QT_TRANSLATE_NOOP("paper", "Fri"),
    QT_TRANSLATE_NOOP("paper", "Sat"),
    QT_TRANSLATE_NOOP("paper", "Sun"),
)
"""Short, from Monday."""


def shown_month(year: int, month: int, translate: Translate) -> str:
    """Return a month as a heading, such as ``Augustus 2026``."""
    name = translate(MONTHS[month - 1])
    return f"{name[:1].upper()}{name[1:]} {year}"


def shown_span(first: date, last: date, translate: Translate) -> str:
    """Return one day, or the first and the last of several."""
    days = [first] if first == last else [first, last]
    return " – ".join(shown_day(day, translate) for day in days)


def made_with(day: date, translate: Translate) -> str:
    """Return what stands at the foot of a page; without a day that no clock can be right about."""
    if not believable(day):
        return translate(_MADE)
    return translate(_MADE_ON).format(day=shown_day(day, translate))


def done_on(day: date, translate: Translate) -> str:
    """Return the day on which something was done, where it can be right."""
    return shown_day(day, translate) if believable(day) else translate(_UNKNOWN)


def shown_day(day: date, translate: Translate) -> str:
    """Return ``day`` in figures as the user writes it, such as ``22-11-2026``."""
    return translate(_DAY).format(day=f"{day.day:02}", month=f"{day.month:02}", year=day.year)


def shown_seen(text: str, translate: Translate) -> str:
    """Return ``2025``, ``2025-10`` or ``2025-10-03`` as the user writes it inside a sentence.

    Anything else comes back as it is.
    """
    day = first_day(text)
    if day is None or "-" not in text:
        return text
    if text.count("-") == 1:
        return f"{translate(MONTHS[day.month - 1])} {day.year}"
    return shown_day(day, translate)
