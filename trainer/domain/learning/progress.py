"""Progress: what follows from the log of attempts and seen steps. Derived, never stored."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any

from ..exercises.kind import Outcome
from .course import LessonOutline, ModuleOutline


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One answer, as a row of the append-only log.

    ``token`` is made when the question is put on screen: the same token never counts twice.
    ``exercise`` is ``module/lesson/exercise`` or ``module/check``; ``version`` the fingerprint
    of the text that was answered; ``at`` in UTC.
    """

    token: str
    exercise: str
    version: str
    answer: dict[str, Any]
    outcome: Outcome
    at: datetime


@dataclass(frozen=True, slots=True)
class Place:
    """A step of a lesson, to go on at."""

    module: str
    lesson: str
    step: str

    @property
    def lesson_key(self) -> str:
        """Return the name of the lesson in the log."""
        return f"{self.module}/{self.lesson}"


@dataclass(frozen=True, slots=True)
class Log:
    """The log of a learner, boiled down to what completion needs.

    ``seen`` holds the ids of seen steps per lesson key, ``answered`` the keys of exercises with
    an attempt, ``passed`` those with an attempt that passed.
    """

    seen: dict[str, frozenset[str]] = field(default_factory=dict)
    answered: frozenset[str] = frozenset()
    passed: frozenset[str] = frozenset()
    last: Place | None = None


class Standing(Enum):
    """How far a learner is with a lesson or module."""

    TO_DO = "to do"
    BUSY = "busy"
    DONE = "done"


def is_complete(lesson: LessonOutline, log: Log) -> bool:
    """Tell whether every step was seen and every exercise answered.

    An answer need not be right: whoever tries, reads the feedback and goes on has done the
    lesson. The check at the end of a module is what has to be passed.
    """
    seen = log.seen.get(lesson.key, frozenset())
    answered = all(f"{lesson.key}/{exercise}" in log.answered for exercise in lesson.exercises)
    return answered and seen.issuperset(lesson.steps)


def lesson_standing(lesson: LessonOutline, log: Log) -> Standing:
    """Return how far the learner is with ``lesson``."""
    if is_complete(lesson, log):
        return Standing.DONE
    return Standing.BUSY if log.seen.get(lesson.key) else Standing.TO_DO


def first_open_step(lesson: LessonOutline, steps: Sequence[str], log: Log) -> str:
    """Return which of ``steps``, all steps of the lesson in order, to open.

    That is the step where one was last, else the first that isn't seen; a lesson that is
    complete begins anew.
    """
    if is_complete(lesson, log):
        return steps[0]
    if log.last and log.last.lesson_key == lesson.key and log.last.step in steps:
        return log.last.step
    seen = log.seen.get(lesson.key, frozenset())
    return next((step for step in steps if step not in seen), steps[0])


def minutes_left(lesson: LessonOutline, position: int, steps: int) -> int:
    """Return about how many minutes the rest takes at the step ``position``, from 0, of ``steps``.

    Steps count alike: how long one takes depends more on the learner than on the step.
    """
    return max(1, round(lesson.minutes * (steps - position) / max(1, steps)))


@dataclass(frozen=True, slots=True)
class ModuleProgress:
    """How far a learner is with a module."""

    module: ModuleOutline
    lessons_done: int
    check_passed: bool
    started: bool

    @property
    def complete(self) -> bool:
        """Tell whether all lessons are done and the check, if there is one, is passed."""
        if self.module.broken or self.lessons_done < self.module.lessons:
            return False
        return self.check_passed or not self.module.has_check

    @property
    def standing(self) -> Standing:
        """Return to do, busy or done."""
        if self.complete:
            return Standing.DONE
        return Standing.BUSY if self.started else Standing.TO_DO


def still_to_do(modules: Iterable[ModuleProgress]) -> tuple[ModuleProgress, ...]:
    """Return what has to be complete before the final check of a path opens."""
    return tuple(
        one for one in modules if not (one.complete or one.module.optional or one.module.final)
    )


def counted(modules: Iterable[ModuleProgress]) -> tuple[ModuleProgress, ...]:
    """Return the modules that a certificate is about: optional ones only when they are done."""
    return tuple(one for one in modules if one.complete or not one.module.optional)


def is_path_complete(modules: Iterable[ModuleProgress]) -> bool:
    """Tell whether all modules of a path are complete, but for optional ones."""
    required = [one for one in modules if not one.module.optional]
    return bool(required) and all(one.complete for one in required)


def module_progress(
    module: ModuleOutline, touched: Iterable[LessonOutline], log: Log
) -> ModuleProgress:
    """Count progress in ``module`` from the lessons in which anything was done."""
    own = [lesson for lesson in touched if lesson.module == module.id]
    check = f"{module.id}/check"
    return ModuleProgress(
        module=module,
        lessons_done=sum(is_complete(lesson, log) for lesson in own),
        check_passed=check in log.passed,
        started=bool(own) or check in log.answered,
    )
