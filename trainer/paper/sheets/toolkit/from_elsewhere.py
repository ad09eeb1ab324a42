"""The word list and Mijn netwerk on paper, as items of the toolkit."""

from __future__ import annotations

from ....domain.text.message import QT_TRANSLATE_NOOP, Translate
from ....domain.toolkit.tool import Tool
from ...blocks.styles import QUIET, SMALL
from ...document.story import Story
from ..network import add_network
from .given import Given

_WORD = QT_TRANSLATE_NOOP("paper", "Word")
_SAY = QT_TRANSLATE_NOOP("paper", "Say")
_RATHER_NOT = QT_TRANSLATE_NOOP("paper", "Rather not")
_EXCEPTION = QT_TRANSLATE_NOOP(
    "paper",
    "There is one exception to light words. The question about suicide is asked as it is: “Do you "
    "ever think of suicide?” Asking does not give anyone the idea.",
)


def add_words(story: Story, tool: Tool, given: Given, translate: Translate) -> None:
    """Add a table of what one says, and rather not."""
    story.title(tool.outline.title)
    story.text(tool.body.how, QUIET)
    with story.box("callout", whole=True):
        story.text(translate(_EXCEPTION))
    heads = [translate(_WORD), translate(_SAY), translate(_RATHER_NOT)]
    rows = [[one.word, one.say, one.rather_not] for one in given.words if one.say]
    story.table(heads, rows, SMALL.dark())


def add_own_network(story: Story, tool: Tool, given: Given, translate: Translate) -> None:
    """Add the small cards and the one for the wall."""
    add_network(story, given.organisation, given.places, translate)
