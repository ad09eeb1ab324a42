"""Where a lesson is opened, in each way that other pages say it."""

from __future__ import annotations

from dataclasses import dataclass

from ....domain.learning.progress import Place
from ....domain.text.searching import StepPlace


@dataclass(frozen=True, slots=True)
class LessonPlace:
    """A lesson by its key, a step (empty: where one was), words to mark, a check to go back to."""

    lesson: str
    step: str = ""
    words: tuple[str, ...] = ()
    check: str = ""


def lesson_place(argument: object) -> LessonPlace:
    """Return the place that ``argument`` names.

    That is ``module/lesson``, ``module/lesson#step`` or ``module/lesson#step#check``, where the
    check is named by its module; a place that was found by searching; or a step.
    """
    if isinstance(argument, StepPlace):
        return LessonPlace(argument.lesson, argument.step, argument.words)
    if isinstance(argument, Place):
        return LessonPlace(argument.lesson_key, argument.step)
    lesson, step, check = [*str(argument).split("#"), "", ""][:3]
    return LessonPlace(lesson, step, check=check)
