"""Talks that may be skipped: which ones were, and when they are offered again.

Who skips a heavy talk loses nothing. But who could only listen to it on another day would never
meet it again: so it is said to this learner alone, and offered once more after two weeks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ...domain.learning.course import LessonOutline
from ...domain.learning.progress import is_complete
from ...domain.time.moments import days_later
from ..clock import day_of
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

        ``within`` begins the key of a lesson or module and ends in ``/``; empty is the whole path.
        """
        return tuple(one for one, _ in self._skipped() if f"{one.lesson}/".startswith(within))

    def before_check(self, module: str) -> tuple[Rehearsal, ...]:
        """Return what was skipped in a module; a final check closes the whole path."""
        one = self._training.module(module)
        return self.skipped("" if one is None or one.module.final else f"{module}/")

    def offered(self) -> tuple[Rehearsal, ...]:
        """Return what was skipped two weeks ago or longer."""
        today = self._training.today
        return tuple(
            one
            for one, lesson in self._skipped()
            if today >= days_later(self._done_on(lesson), DAYS)
        )

    def _skipped(self) -> Iterator[tuple[Rehearsal, LessonOutline]]:
        index, role, log = self._training.index, self._training.role, self._training.log()
        talks = [
            Rehearsal(place, title)
            for place, title, key in index.rehearsals(role)
            if key not in log.answered
        ]
        lessons = {one.key: one for one in index.outlines({one.lesson for one in talks}, role)}
        for talk in talks:
            lesson = lessons.get(talk.lesson)
            if lesson is not None and is_complete(lesson, log):
                yield talk, lesson

    def _done_on(self, lesson: LessonOutline) -> date:
        """Return the day on which the last exercise of a lesson was answered first."""
        first: dict[str, date] = {}
        keys = [f"{lesson.key}/{exercise}" for exercise in lesson.exercises]
        for exercise, _, at in self._training.store.answers_to(keys):
            first.setdefault(exercise, day_of(at))
        return max(first.values(), default=self._training.today)
