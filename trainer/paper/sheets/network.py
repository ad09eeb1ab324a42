"""Mijn netwerk on paper: two small cards to cut out, and one for the wall."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...domain.text.message import QT_TRANSLATE_NOOP, Translate
from ..blocks.styles import GAP, QUIET, SMALL
from ..document.story import Story
from ..letters.fontbook import BOLD, REGULAR
from ..letters.lines import Span
from .lifelines import lifelines

TITLE = QT_TRANSLATE_NOOP("paper", "My network")
_CUT = QT_TRANSLATE_NOOP(
    "paper",
    "For your purse: cut out along the line, one to give away. The next page is for the wall.",
)
_NONE = QT_TRANSLATE_NOOP("paper", "No places are filled in yet.")


_ON_CARD = replace(SMALL, colour="ink", size=8.5, below=GAP["xs"])


@dataclass(frozen=True, slots=True)
class PrintedPlace:
    """A place: what it is, the name or role, how to reach it, and when."""

    kind: str
    name: str
    reach: str
    when: str


def add_network(
    story: Story, organisation: str, places: Sequence[PrintedPlace], translate: Translate
) -> None:
    """Add the small cards and the one for the wall to ``story``."""
    story.title(organisation or translate(TITLE))
    story.text(translate(_CUT), QUIET)
    story.cut_cards([_small(organisation, places, translate)] * 2, _ON_CARD)
    story.new_page()
    story.heading(organisation or translate(TITLE))
    with story.box("callout"):
        for spans in lifelines(translate):
            story.text(spans)
    if not places:
        story.text(translate(_NONE))
    for place in places:
        story.heading(place.kind, 3)
        for text in (place.name, place.reach, place.when):
            if text:
                story.text(text)


def _small(
    organisation: str, places: Sequence[PrintedPlace], translate: Translate
) -> list[list[Span]]:
    """Return the lines of a small card."""
    lines = [[Span(organisation or translate(TITLE), BOLD)], *lifelines(translate)]
    for place in places:
        rest = " · ".join(text for text in (place.name, place.reach, place.when) if text)
        lines.append([Span(f"{place.kind}: ", BOLD), Span(rest, REGULAR)])
    return lines
