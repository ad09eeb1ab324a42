"""Talks that may be skipped: which ones were, and when they are offered again.

Who skips a heavy talk loses nothing. But who could only listen to it on another day would never
meet it again: so it is said to this learner alone, and offered once more after two weeks.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..domain.moments import days_later
from ..domain.progress import is_complete
from .local_day import day_of
from .training import Training

DAYS = 14
"""Days after the lesson until a talk that was skipped is offered again."""


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A talk in a step that may be skipped; ``place`` is ``module/lesson#step``."""

    place: str
    title: str

    @property
    def lesson(self) -> str:
        """Return the key of its lesson."""
        return self.place.partition("#")[0]


class Rehearsals:
    """The talks that one learner skipped."""

    def __init__(self, training: Training) -> None:
        self._training = training

    def skipped(self, within: str = "") -> tuple[Rehearsal, ...]:
        """Return the talks that were not played in lessons that are done, in the order of the path.

        ``within`` is the key of a lesson, or a module; without it, the whole path is meant.
        """
        log = self._training.log()
        found = (
            (Rehearsal(place, title), key)
            for place, title, key in self._training.index.rehearsals(self._training.role)
            if key not in log.answered and f"{place.partition('#')[0]}/".startswith(within)
        )
        return tuple(one for one, _ in found if self._is_done(one.lesson))

    def before_check(self, module: str) -> tuple[Rehearsal, ...]:
        """Return what was skipped in a module; a final check closes the whole path."""
        one = self._training.module(module)
        return self.skipped("" if one is None or one.module.final else f"{module}/")

    def offered(self) -> tuple[Rehearsal, ...]:
        """Return what was skipped two weeks ago or longer."""
        today = self._training.today
        return tuple(
            one for one in self.skipped() if today >= days_later(self._done_on(one.lesson), DAYS)
        )

    def _is_done(self, key: str) -> bool:
        outlines = self._training.index.outlines([key], self._training.role)
        return any(is_complete(one, self._training.log()) for one in outlines)

    def _done_on(self, key: str) -> date:
        """Return the day on which the last exercise of a lesson was answered first."""
        (outline,) = self._training.index.outlines([key], self._training.role)
        first: dict[str, date] = {}
        keys = [f"{key}/{exercise}" for exercise in outline.exercises]
        for exercise, _, at in self._training.store.answers_to(keys):
            first.setdefault(exercise, day_of(at))
        return max(first.values(), default=self._training.today)
