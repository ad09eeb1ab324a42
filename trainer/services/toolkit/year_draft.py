"""What is typed in the year plan and not kept yet, and which month was looked at."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TypeAlias

from ..learning.training import Training

_SHELF, _ID = "year-draft", "draft"
_TYPED, _MONTH = "typed", "month"

Typed: TypeAlias = dict[str, dict[str, str]]
"""By form, and in it by field, what stands there."""


class YearDraft:
    """Half-filled forms, so that closing at any moment loses nothing."""

    def __init__(self, training: Training) -> None:
        self._kept = training.kept

    def typed(self) -> Typed:
        """Return what was typed and not kept."""
        plain = self._kept.get(_SHELF, _ID).get(_TYPED)
        forms = plain.items() if isinstance(plain, dict) else ()
        return {str(form): _texts(fields) for form, fields in forms if isinstance(fields, dict)}

    def month(self, season: int, today: date) -> int:
        """Return the month of a season that was looked at today, or 0."""
        plain = self._kept.get(_SHELF, _ID).get(_MONTH)
        if not isinstance(plain, list) or plain[:2] != [season, today.isoformat()]:
            return 0
        month = plain[-1]
        return month if isinstance(month, int) and 1 <= month <= 12 else 0

    def keep(
        self, typed: Mapping[str, Mapping[str, str]], season: int, today: date, month: int
    ) -> None:
        """Keep what is typed, and the month that is looked at.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: what was there stays.
        """
        forms = {form: dict(fields) for form, fields in typed.items()}
        plain = {_TYPED: forms, _MONTH: [season, today.isoformat(), month]}
        if plain != self._kept.get(_SHELF, _ID):
            self._kept.keep(_SHELF, _ID, plain)


def _texts(fields: Mapping[object, object]) -> dict[str, str]:
    return {str(name): text for name, text in fields.items() if isinstance(text, str)}
