"""A whole lesson on paper, as one role sees it."""

from __future__ import annotations

from dataclasses import dataclass

from ...domain.learning.course import Step
from ...domain.text.message import QT_TRANSLATE_NOOP, Translate
from ..blocks.styles import QUIET, SMALL
from ..document.story import Story
from ..letters.fontbook import BOLD, REGULAR
from ..letters.lines import Span
from .exercises import add_exercise
from .prose import add_prose

_WHERE = QT_TRANSLATE_NOOP("paper", "{module} · lesson {number} of {total} · {minutes} minutes")
_GOAL = QT_TRANSLATE_NOOP("paper", "After this lesson:")
_OPTIONAL = QT_TRANSLATE_NOOP("paper", "You may skip this step.")
_SOURCES = QT_TRANSLATE_NOOP("paper", "Sources")


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonSheet:
    """A lesson, with the steps that one role sees."""

    title: str
    goal: str
    minutes: int
    module: str
    number: int
    of: int
    steps: tuple[Step, ...]
    sources: tuple[str, ...]


def add_lesson(story: Story, lesson: LessonSheet, translate: Translate) -> None:
    """Add all of ``lesson`` to ``story``."""
    story.text(
        translate(_WHERE).format(
            module=lesson.module, number=lesson.number, total=lesson.of, minutes=lesson.minutes
        ),
        SMALL,
    )
    story.title(lesson.title)
    with story.box("goal"):
        story.text([Span(f"{translate(_GOAL)} ", BOLD), Span(lesson.goal, REGULAR)])
    for number, step in enumerate(lesson.steps, 1):
        story.heading(f"{number}. {step.title}")
        if step.optional:
            story.text(translate(_OPTIONAL), QUIET)
        for block in step.blocks:
            if block.exercise is None:
                add_prose(story, block.html)
            else:
                add_exercise(story, block.kind, block.exercise, translate)
    if lesson.sources:
        story.heading(translate(_SOURCES))
        story.items(lesson.sources, SMALL)
