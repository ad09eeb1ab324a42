"""How sure one feels before the lessons, after them, and again after half a year.

Everything follows from the log of answers to the scales. Statements are compared by their ids, so
that a text may be mended in between.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from ..exercises.scale import Statement
from ..time.dating import SLACK

DAYS_APART = 180
"""From the last time until the statements are offered again."""


class Moment(Enum):
    """When something was said, in order."""

    BEFORE = "before"
    AFTER = "after"
    REFRESH = "refresh"


class Change(Enum):
    """How the last time compares with the first."""

    SURER = "surer"
    SAME = "same"
    LESS_SURE = "less sure"


@dataclass(frozen=True, slots=True)
class Said:
    """An answer to a scale: a value for each id, on a day of a clock that may have been wrong."""

    moment: Moment
    day: date
    values: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Compared:
    """A statement with its values in the order of the moments."""

    statement: Statement
    values: tuple[tuple[Moment, int], ...]

    @property
    def change(self) -> Change | None:
        """Return how the last value compares with the first; None when there is only one."""
        if len(self.values) < 2:
            return None
        difference = self.values[-1][1] - self.values[0][1]
        if not difference:
            return Change.SAME
        return Change.SURER if difference > 0 else Change.LESS_SURE


def counting(log: Sequence[Said]) -> tuple[Said, ...]:
    """Return the answers that count, at most one a moment; ``log`` is in the order of writing.

    Whoever changes an answer means the new one, until the next moment: who fills in the first
    scale anew after the lessons is not before them any more. The order of writing tells what came
    first, since a clock may be wrong.
    """
    found: dict[Moment, Said] = {}
    for said in log:
        if not any(moment in found for moment in _later_than(said.moment)):
            found[said.moment] = said
    return tuple(found[moment] for moment in Moment if moment in found)


def is_due(log: Sequence[Said], today: date) -> bool:
    """Tell whether the statements may be offered again: long enough after the last time.

    An answer from the future was given under a clock that has been put right since. Its day says
    nothing, and waiting for it could take years.
    """
    times = [said for said in log if said.moment is not Moment.BEFORE]
    if not any(said.moment is Moment.AFTER for said in times):
        return False
    passed = (today - times[-1].day).days
    return passed >= DAYS_APART or passed < -SLACK


def beside(statements: Sequence[Statement], log: Sequence[Said]) -> tuple[Compared, ...]:
    """Lay what counts side by side for each of ``statements`` that anything was said to."""
    times = counting(log)
    rows = (
        Compared(
            one,
            tuple((said.moment, said.values[one.id]) for said in times if one.id in said.values),
        )
        for one in statements
    )
    return tuple(row for row in rows if row.values)


def _later_than(moment: Moment) -> list[Moment]:
    moments = list(Moment)
    return moments[moments.index(moment) + 1 :]
