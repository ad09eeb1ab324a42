"""Checklists on paper: a box before each line, ticked or empty."""

from __future__ import annotations

from ....domain.text.message import Translate
from ....domain.toolkit.checklists import Checklist
from ....domain.toolkit.tool import Tool
from ...blocks.marks import square, ticked
from ...blocks.styles import QUIET
from ...document.story import Story
from ..prose import add_prose
from .given import Given


def add_checklist(story: Story, tool: Tool, given: Given, translate: Translate) -> None:
    """Add the checklist, with what was ticked."""
    body: Checklist = tool.body
    story.title(tool.outline.title)
    story.text(body.how, QUIET)
    for section in body.sections:
        story.heading(section.title)
        if section.prose:
            add_prose(story, section.prose)
        story.marked(
            [(line.text, ticked if given.filled.get(line.id) else square) for line in section.lines]
        )
