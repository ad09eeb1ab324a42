"""The year plan: what one can do in each month, beside the days of the calendar."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..text.flaw import Flaw, doubles
from ..text.message import QT_TRANSLATE_NOOP, Message
from .tool import ToolKind

FIRST_MONTH = 8
"""August: a season, a year at school and a year of an association all begin about then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Idea:
    """Something to do in a month."""

    id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanMonth:
    """A month, 1 to 12, and what one can do in it."""

    month: int
    theme: str
    ideas: tuple[Idea, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class YearPlan:
    """Twelve months, from August on."""

    how: str
    months: tuple[PlanMonth, ...]

    def month(self, number: int) -> PlanMonth:
        """Return the plan of a month, 1 to 12."""
        return next(one for one in self.months if one.month == number)


def _flaws(plan: YearPlan) -> Iterator[Flaw]:
    order = [(FIRST_MONTH - 1 + at) % 12 + 1 for at in range(12)]
    if [one.month for one in plan.months] != order:
        months = QT_TRANSLATE_NOOP("check", "write all twelve months, from 8 (August) to 7 (July)")
        yield Flaw("months", Message(months))
    ids = [[idea.id for idea in one.ideas] for one in plan.months]
    yield from doubles(ids, "months[{group}].ideas[{at}].id")


YEAR_PLAN = ToolKind("year-plan", QT_TRANSLATE_NOOP("toolkit", "calendar"), YearPlan, _flaws)
