"""Refreshing: which cards wait today, and when the others come back.

A ladder that can be explained in a sentence: what goes well climbs a rung and comes back later,
what doesn't comes back tomorrow. Whole days are counted, so that a card of Monday evening is there
on Tuesday morning. Everything follows from the log; nothing is stored beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ..exercises.card import AGAIN, DONE
from ..time.dating import SLACK
from ..time.moments import days_later

LADDER = (1, 3, 7, 21, 60, 180)
"""Days until a card comes back, on each rung."""

NEW_A_DAY = 5
MOST_AT_ONCE = 12


@dataclass(frozen=True, slots=True)
class Rated:
    """A rating of a card on a day of the learner's own clock, which may have been wrong."""

    key: str
    rating: int
    day: date


@dataclass(frozen=True, slots=True)
class Rung:
    """Where a card stands: its place on the ladder, and the day of the rating that counts."""

    place: int
    since: date

    @property
    def due(self) -> date:
        """Return the day on which the card comes back."""
        return days_later(self.since, LADDER[self.place])

    def after(self, rating: int, day: date) -> Rung:
        """Return where the card stands after a rating.

        Who practises before the day can fall back but not climb, or one evening would do for half
        a year. A day before the last one means that a clock was wrong: then it may climb.
        """
        if rating == AGAIN:
            return Rung(0, day)
        if self.since <= day < self.due:
            return self
        return Rung(_climbed(self.place) if rating == DONE else self.place, day)


@dataclass(frozen=True, slots=True)
class Plan:
    """What waits today, in order, and the day on which more comes; None when nothing will."""

    waiting: tuple[str, ...]
    next_day: date | None


def rungs(log: Iterable[Rated]) -> dict[str, Rung]:
    """Return where each card stands that was ever rated; ``log`` is in the order of writing."""
    found: dict[str, Rung] = {}
    for one in log:
        # A new card stands on the lowest rung, and waits for nothing.
        before = found.get(one.key)
        if before is None:
            place = 1 if one.rating == DONE else 0
            found[one.key] = Rung(place, one.day)
        else:
            found[one.key] = before.after(one.rating, one.day)
    return found


def plan(cards: Sequence[str], log: Sequence[Rated], today: date) -> Plan:
    """Return what waits today of ``cards``, the keys of all cards that the learner may get.

    What waits longest comes first, then a few new ones in the order of ``cards``.
    """
    known = rungs(log)
    old = {key: _due(known[key], today) for key in cards if key in known}
    new = [key for key in cards if key not in known]
    begun = _begun_on(log, today)
    some = new[: max(0, NEW_A_DAY - len(begun.intersection(cards)))]
    waiting = sorted((key for key, due in old.items() if due <= today), key=old.__getitem__)
    return Plan((*waiting, *some), _next_day(old, len(new) > len(some), today))


def drawn_anyway(cards: Sequence[str], log: Sequence[Rated], today: date) -> tuple[str, ...]:
    """Return all cards for who wants to practise anyway: what comes back soonest comes first."""
    known = rungs(log)
    old = {key: _due(known[key], today) for key in cards if key in known}
    return (*sorted(old, key=old.__getitem__), *(key for key in cards if key not in known))


def _due(rung: Rung, today: date) -> date:
    """Return when a card comes back, as far as the clock can be believed.

    A rating from the future was given under a clock that has been put right since. Its day says
    nothing, and waiting for it could take years: the card comes today, on the rung it has.
    """
    return today if rung.since > days_later(today, SLACK) else rung.due


def _begun_on(log: Sequence[Rated], day: date) -> set[str]:
    """Return the cards that were rated for the first time on a day."""
    first: dict[str, date] = {}
    for one in log:
        first.setdefault(one.key, one.day)
    return {key for key, begun in first.items() if begun == day}


def _next_day(old: Mapping[str, date], more_new: bool, today: date) -> date | None:
    days = [due for due in old.values() if due > today]
    if more_new:
        days.append(days_later(today, 1))
    return min(days, default=None)


def _climbed(place: int) -> int:
    return min(place + 1, len(LADDER) - 1)
