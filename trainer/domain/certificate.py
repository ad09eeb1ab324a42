"""The certificate: what it says, and its number."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U, so that it can be read aloud."""

_DIGITS = 11


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """A certificate as it was issued; a later change of content or name does not change it."""

    number: str
    name: str
    path: str
    title: str
    statement: str
    modules: tuple[str, ...]
    minutes: int
    issued_on: date
    valid_until: date

    @property
    def hours(self) -> float:
        """Return the study load in hours: the nearest half hour, up when between two, never 0."""
        return max(0.5, (self.minutes + 15) // 30 / 2)


def new_number(pick: Callable[[int], int]) -> str:
    """Return a new number such as ``7K4M-92QX-1TBD``: 55 random bits and a check character.

    ``pick(n)`` returns a random whole number below n, such as ``secrets.randbelow``.
    """
    body = "".join(_ALPHABET[pick(32)] for _ in range(_DIGITS))
    full = body + _check_character(body)
    return "-".join(full[start : start + 4] for start in range(0, 12, 4))


def is_number(text: str) -> bool:
    """Tell whether ``text`` has the form and check character of a certificate number."""
    plain = text.upper().replace("-", "").replace(" ", "")
    # Not ASCII: the upper case of a long s is S.
    right_form = text.isascii() and len(plain) == _DIGITS + 1 and all(c in _ALPHABET for c in plain)
    return right_form and plain[-1] == _check_character(plain[:-1])


def _check_character(body: str) -> str:
    """Sum with odd weights modulo 32: notices any single wrong character, and most swaps."""
    total = sum((2 * place + 1) * _ALPHABET.index(c) for place, c in enumerate(body))
    return _ALPHABET[total % 32]


def months_later(day: date, months: int) -> date:
    """Return the same day ``months`` later, or the last day of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))
