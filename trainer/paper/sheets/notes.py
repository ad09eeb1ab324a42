"""Own notes on paper, by lesson."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...domain.text.message import QT_TRANSLATE_NOOP, Translate
from ..blocks.styles import QUIET
from ..document.story import Story

TITLE = QT_TRANSLATE_NOOP("paper", "My notes")
_PRIVATE = QT_TRANSLATE_NOOP("paper", "For {name} alone.")
_NONE = QT_TRANSLATE_NOOP("paper", "There are no notes yet.")
_PLANS = QT_TRANSLATE_NOOP("paper", "My plans")


@dataclass(frozen=True, slots=True)
class PrintedNotes:
    """The notes of one lesson: each with the title of its step."""

    lesson: str
    notes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PrintedPlan:
    """An if-then plan in one sentence, and the lesson that it comes from."""

    sentence: str
    lesson: str


def add_plans(story: Story, plans: Sequence[PrintedPlan], translate: Translate) -> None:
    """Add each plan to ``story`` as a card to cut out and take along."""
    if plans:
        story.heading(translate(_PLANS))
    for plan in plans:
        with story.box("goal", whole=True):
            story.heading(plan.sentence, 3)
            story.text(plan.lesson, QUIET)


def add_notes(
    story: Story,
    name: str,
    plans: Sequence[PrintedPlan],
    lessons: Sequence[PrintedNotes],
    translate: Translate,
) -> None:
    """Add all plans and notes to ``story``."""
    story.title(translate(TITLE))
    story.text(translate(_PRIVATE).format(name=name), QUIET)
    add_plans(story, plans, translate)
    if not lessons and not plans:
        story.text(translate(_NONE))
    for lesson in lessons:
        story.heading(lesson.lesson)
        for step, text in lesson.notes:
            story.heading(step, 3)
            story.text(text)
