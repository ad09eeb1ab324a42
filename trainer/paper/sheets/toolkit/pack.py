"""All of the toolkit bound in one document: a cover, the contents, and a chapter for each item."""

from __future__ import annotations

from collections.abc import Sequence

from ....domain.text.message import QT_TRANSLATE_NOOP, Translate
from ....domain.toolkit.tool import Tool
from ...blocks.styles import QUIET
from ...document.story import Story
from ..lifelines import lifelines
from .given import Given

_CONTENTS = QT_TRANSLATE_NOOP("paper", "Contents")
_WHAT = QT_TRANSLATE_NOOP("paper", "What")
_FOR = QT_TRANSLATE_NOOP("paper", "For what")
_PAGE = QT_TRANSLATE_NOOP("paper", "Page")
_ABOUT = QT_TRANSLATE_NOOP(
    "paper",
    "All sheets for listening, noticing and referring, in one bundle. Print what you need, or all "
    "of it, on both sides.",
)


def add_pack(
    story: Story,
    title: str,
    organisation: str,
    tools: Sequence[Tool],
    givens: Sequence[Given],
    translate: Translate,
) -> None:
    """Add the first page with the contents, and each item from the top of a page."""
    from . import PRINTED_TOOLS

    story.title(title)
    if organisation:
        story.text(organisation, QUIET)
    story.text(translate(_ABOUT))
    with story.box("callout", whole=True):
        for line in lifelines(translate):
            story.text(line)
    story.heading(translate(_CONTENTS))
    rows = [
        [one.outline.title, one.outline.summary, str(story.chapters.get(one.outline.title, ""))]
        for one in tools
    ]
    story.table([translate(_WHAT), translate(_FOR), translate(_PAGE)], rows)
    for tool, given in zip(tools, givens, strict=True):
        with story.chapter(tool.outline.title):
            PRINTED_TOOLS[tool.outline.kind](story, tool, given, translate)
