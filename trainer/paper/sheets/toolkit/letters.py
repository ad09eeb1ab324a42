"""Letters and agreements on paper: the text with its blanks filled in, and lines to sign on."""

from __future__ import annotations

from ....domain.text.message import QT_TRANSLATE_NOOP, Translate
from ....domain.toolkit.letters import Letter, letter_html
from ....domain.toolkit.tool import Tool
from ...blocks.styles import SMALL
from ...document.story import Story
from ..prose import add_prose
from .given import Given

_SIGNED = QT_TRANSLATE_NOOP("paper", "{who}: name, date and signature")


def add_letter(story: Story, tool: Tool, given: Given, translate: Translate) -> None:
    """Add the text, and a line for who signs."""
    letter: Letter = tool.body
    story.title(tool.outline.title)
    add_prose(story, letter_html(letter, given.filled))
    for who in letter.signed:
        story.text(translate(_SIGNED).format(who=who), SMALL.keeping_next())
        story.lines(2)
