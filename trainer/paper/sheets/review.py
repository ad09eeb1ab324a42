"""A theme for whoever reviews it: each passage with its place, a box to tick, and room to write."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ...domain.text.message import QT_TRANSLATE_NOOP, Translate
from ..blocks.styles import BODY, QUIET
from ..document.story import Story
from ..letters.fontbook import BOLD
from ..letters.lines import Span

HEADING = QT_TRANSLATE_NOOP("paper", "To review: {theme}")
_HOW = QT_TRANSLATE_NOOP(
    "paper",
    "This is all that the app says on it, also what is meant as a wrong answer. Tick what is "
    "right, and write beside the rest how it should be. Look most of all for what could harm "
    "somebody.",
)
_WHO = QT_TRANSLATE_NOOP("paper", "Read by, and in which work:")
_DAY = QT_TRANSLATE_NOOP("paper", "On:")
_RIGHT = QT_TRANSLATE_NOOP("paper", "Right as it is")
_OTHERWISE = QT_TRANSLATE_NOOP("paper", "Otherwise, namely:")
_ROOM = 2


@dataclass(frozen=True, slots=True)
class PrintedPassage:
    """Where it stands, and its lines."""

    place: str
    lines: tuple[str, ...]


def add_review(
    story: Story, theme: str, passages: Iterable[PrintedPassage], translate: Translate
) -> None:
    """Add all passages of a theme to ``story``."""
    story.title(translate(HEADING).format(theme=theme))
    story.text(translate(_HOW))
    for label in (_WHO, _DAY):
        story.text([Span(translate(label), BOLD)])
        story.lines(1)
    for number, passage in enumerate(passages, 1):
        story.heading(f"{number}. {passage.place}", 2)
        for line in passage.lines:
            story.text(line, BODY)
        story.to_tick([translate(_RIGHT), translate(_OTHERWISE)], QUIET)
        story.lines(_ROOM)
