"""What stands on every certificate, in the user's language."""

from __future__ import annotations

from datetime import date

from ..domain.text.message import QT_TRANSLATE_NOOP, Translate

LANGUAGE = QT_TRANSLATE_NOOP("certificate", "en-GB")
"""As in the words of all prints, which ask for it: the PDF says in what language it is."""

CERTIFICATE = QT_TRANSLATE_NOOP("certificate", "Certificate")
HAS_COMPLETED = QT_TRANSLATE_NOOP("certificate", "has completed the training {title}")
EARNED_ON = QT_TRANSLATE_NOOP("certificate", "Earned on")
VALID_UNTIL = QT_TRANSLATE_NOOP("certificate", "Valid until")
NUMBER = QT_TRANSLATE_NOOP("certificate", "Number")
WHAT_IT_SAYS = QT_TRANSLATE_NOOP(
    "certificate",
    "This certificate says that someone has completed the modules that stand on it. It is no "
    "qualification to treat people or to give care.",
)

_ONE_HOUR = QT_TRANSLATE_NOOP("certificate", "1 hour")
_HOURS = QT_TRANSLATE_NOOP("certificate", "{hours} hours")
_HOURS_AND_A_HALF = QT_TRANSLATE_NOOP("certificate", "{hours}.5 hours")

_DAY = QT_TRANSLATE_NOOP("certificate", "{day} {month} {year}")
_MONTHS = (
    QT_TRANSLATE_NOOP("certificate", "January"),
    QT_TRANSLATE_NOOP("certificate", "February"),
    QT_TRANSLATE_NOOP("certificate", "March"),
    QT_TRANSLATE_NOOP("certificate", "April"),
    QT_TRANSLATE_NOOP("certificate", "May"),
    QT_TRANSLATE_NOOP("certificate", "June"),
    QT_TRANSLATE_NOOP("certificate", "July"),
    QT_TRANSLATE_NOOP("certificate", "August"),
    QT_TRANSLATE_NOOP("certificate", "September"),
    QT_TRANSLATE_NOOP("certificate", "October"),
    QT_TRANSLATE_NOOP("certificate", "November"),
    QT_TRANSLATE_NOOP("certificate", "December"),
)


def shown_day(day: date, translate: Translate) -> str:
    """Return ``day`` as the user writes it, such as ``22 november 2026``."""
    month = translate(_MONTHS[day.month - 1])
    return translate(_DAY).format(day=day.day, month=month, year=day.year)


def shown_hours(hours: float, translate: Translate) -> str:
    """Return a study load in half hours as the user writes it, such as ``3,5 uur``."""
    if hours == 1:
        return translate(_ONE_HOUR)
    template = _HOURS if hours == int(hours) else _HOURS_AND_A_HALF
    return translate(template).format(hours=int(hours))
