"""Scripts on paper: what to have ready, the evening at a glance, and each part."""

from __future__ import annotations

from ....domain.text.message import QT_TRANSLATE_NOOP, Translate
from ....domain.toolkit.scripts import Script
from ....domain.toolkit.tool import Tool
from ...blocks.styles import QUIET
from ...document.story import Story
from ..prose import add_prose
from ..team import add_session
from .given import Given

_LASTS = QT_TRANSLATE_NOOP("paper", "{minutes} minutes together")
_NEEDS = QT_TRANSLATE_NOOP("paper", "To have ready")
_TIME = QT_TRANSLATE_NOOP("paper", "Minutes")
_WHAT = QT_TRANSLATE_NOOP("paper", "What you do")
_PART = QT_TRANSLATE_NOOP("paper", "Minutes {time}: {title}")


def add_script(story: Story, tool: Tool, given: Given, translate: Translate) -> None:
    """Add the script."""
    script: Script = tool.body
    story.title(tool.outline.title)
    story.text(script.how, QUIET)
    if script.minutes:
        story.text(translate(_LASTS).format(minutes=script.minutes), QUIET)
    if script.needs:
        story.heading(translate(_NEEDS))
        story.to_tick(script.needs)
    timed = list(script.timed())
    if script.minutes:
        rows = [[at, part.title] for part, at in timed if at]
        story.table([translate(_TIME), translate(_WHAT)], rows)
    for part, at in timed:
        title = translate(_PART).format(time=at, title=part.title) if at else part.title
        story.heading(title)
        add_prose(story, part.prose)


def add_team_session(story: Story, tool: Tool, given: Given, translate: Translate) -> None:
    """Add the team session of the role, which stands in a file of its own."""
    if given.session is not None:
        add_session(story, given.session, translate)
    else:
        story.title(tool.outline.title)
        story.text(tool.body.how)
