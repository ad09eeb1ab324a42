"""Own notes on paper, by lesson."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..domain.text import QT_TRANSLATE_NOOP, Translate
from .story import Story
from .styles import QUIET

TITLE = QT_TRANSLATE_NOOP("paper", "My notes")
_PRIVATE = QT_TRANSLATE_NOOP("paper", "For {name} alone.")
_NONE = QT_TRANSLATE_NOOP("paper", "There are no notes yet.")


@dataclass(frozen=True, slots=True)
class PrintedNotes:
    """The notes of one lesson: each with the title of its step."""

    lesson: str
    notes: tuple[tuple[str, str], ...]


def add_notes(
    story: Story, name: str, lessons: Sequence[PrintedNotes], translate: Translate
) -> None:
    """Add all notes to ``story``."""
    story.title(translate(TITLE))
    story.text(translate(_PRIVATE).format(name=name), QUIET)
    if not lessons:
        story.text(translate(_NONE))
    for lesson in lessons:
        story.heading(lesson.lesson)
        for step, text in lesson.notes:
            story.heading(step, 3)
            story.text(text)
