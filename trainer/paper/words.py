"""What stands on everything that is printed, in the user's language."""

from __future__ import annotations

from datetime import date

from ..domain.text import QT_TRANSLATE_NOOP, Translate

LANGUAGE = QT_TRANSLATE_NOOP("paper", "en-GB")
"""To be translated with the code of the language, such as "nl-NL": the PDF says in what it is."""

MADE_WITH = QT_TRANSLATE_NOOP("paper", "Made with Steunpersoon, {day}")
PAGE_OF = QT_TRANSLATE_NOOP("paper", "{page} of {total}")
_DAY = QT_TRANSLATE_NOOP("paper", "{day}-{month}-{year}")


def shown_day(day: date, translate: Translate) -> str:
    """Return ``day`` in figures as the user writes it, such as ``22-11-2026``."""
    return translate(_DAY).format(day=f"{day:%d}", month=f"{day:%m}", year=day.year)
