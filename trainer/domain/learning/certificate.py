"""The certificate: what it says, its number, and from and until which day it counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from ..time.dating import FIRST_DAY, SLACK, Doubt, Times, believable
from ..time.moments import days_later, months_later

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U, so that it can be read aloud."""

_DIGITS = 11

ENDING_DAYS = 60
"""So long before its last day a certificate says that it is about to end."""


class Validity(Enum):
    """Whether a certificate counts on a day."""

    VALID = "valid"
    ENDING = "ending"
    ENDED = "ended"


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
    replaces: str = ""
    """The number of an earlier one that this one takes the place of."""
    passes: int = -1
    """How often its check had been passed; passing it once more renews it. -1: not kept then."""
    guessed: bool = False
    """Whether its day was not known, because no clock could be believed."""

    @property
    def hours(self) -> float:
        """Return the study load in hours: the nearest half hour, up when between two, never 0."""
        return max(0.5, (self.minutes + 15) // 30 / 2)

    def validity(self, today: date) -> Validity:
        """Tell whether it counts on ``today``."""
        if today > self.valid_until:
            return Validity.ENDED
        ends_soon = days_later(today, ENDING_DAYS) >= self.valid_until
        return Validity.ENDING if ends_soon else Validity.VALID

    def dated(self, day: date, months: int, *, guessed: bool = False) -> Certificate:
        """Return the same certificate as issued on ``day``."""
        until = months_later(day, months)
        return replace(self, issued_on=day, valid_until=until, guessed=guessed)

    def in_place_of(self, earlier: Certificate, number: str) -> Certificate:
        """Return the same certificate with a number of its own, which replaces ``earlier``."""
        return replace(self, number=number, replaces=earlier.number)


def not_replaced(issued: Iterable[Certificate]) -> tuple[Certificate, ...]:
    """Return the certificates in whose place no other came, in their order."""
    known = tuple(issued)
    gone = {one.replaces for one in known if one.replaces}
    return tuple(one for one in known if one.number not in gone)


def issue_day(times: Times, passed: date | None) -> tuple[date, bool]:
    """Return the day of a new certificate, and whether it is a guess.

    That is today. Where the clock can't be believed it is ``passed``, on which the learner passed
    what it is for; and if that can't be either, the latest day that is sure to be over.
    """
    if times.doubt is Doubt.NONE:
        return times.today, False
    if passed is not None and believable(passed):
        return passed, False
    return times.likeliest, True


def better_day(one: Certificate, times: Times, passed: date | None) -> date | None:
    """Return the day that should be on a certificate; None when no better one is known.

    ``passed`` is the day on which the learner passed what it is for.
    """
    if not times.is_possible:
        return None
    latest = days_later(times.today, SLACK)
    was_passed = passed is not None and FIRST_DAY <= passed <= latest
    day = passed if passed is not None and was_passed else times.today
    impossible = one.guessed or not FIRST_DAY <= one.issued_on <= latest
    too_early = was_passed and days_later(one.issued_on, SLACK) < day
    return day if (impossible or too_early) and day != one.issued_on else None


def renewal_day(
    one: Certificate, times: Times, passes: int, passed: date | None, months: int
) -> date | None:
    """Return the day of the certificate that may follow ``one``; None when there is none yet.

    It follows when the check was passed once more, ``passes`` times by now and last on
    ``passed``, and the present one is about to end or has ended. Which of two came later is
    counted, since a clock may be wrong.
    """
    if passed is None or one.validity(times.today) is Validity.VALID:
        return None
    again = passes > one.passes if one.passes >= 0 else passed > one.issued_on
    day, guessed = issue_day(times, passed)
    if believable(passed) and passed <= times.today:
        day = passed
    lasts = months_later(day, months) > max(one.valid_until, times.today)
    return day if again and lasts and not guessed else None


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
