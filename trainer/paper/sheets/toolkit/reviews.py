"""Review sheets on paper: a form, and in the middle of it the conversation that is read along."""

from __future__ import annotations

from reportlab.platypus import NextPageTemplate

from ....domain.talk.script import TalkScript
from ....domain.text.message import QT_TRANSLATE_NOOP, Translate
from ....domain.toolkit.reviews import ReviewForm
from ....domain.toolkit.tool import Tool
from ...blocks.styles import QUESTION, QUIET, SMALL
from ...document.pages import FORM, REVIEW
from ...document.story import Story
from ..lifelines import lifelines
from .forms import SECTION, add_form, add_sections
from .given import Given
from .passages import add_passages

_HEAVY = QT_TRANSLATE_NOOP("paper", "Heavy: read this only with an expert there.")
_PLACE = QT_TRANSLATE_NOOP("paper", "Where: {place}")
_HOW = QT_TRANSLATE_NOOP(
    "paper",
    "In this talk “you” is who practises. Begin at 1. Put a tick behind each line: does it sound "
    "real, or would nobody say it? Choose a line and go on at the number behind it, or simply read "
    "on. Write your remarks at the bottom of the page.",
)


def add_review(story: Story, tool: Tool, given: Given, translate: Translate) -> None:
    """Add the form; with a conversation, that stands where one is to read it."""
    if given.talk is None:
        add_form(story, tool, given, translate)
        return
    form: ReviewForm = tool.body
    before, after = form.around_piece()
    story.new_page(FORM)
    story.title(tool.outline.title)
    _add_warning(story, given.talk, translate)
    story.text(form.how, QUIET)
    add_sections(story, tool, before, given, translate)
    story.new_page(REVIEW)
    _add_talk(story, given.talk, translate)
    # The questions come right below; a page that begins with them has no room for remarks.
    story.parts.append(NextPageTemplate(FORM))
    add_sections(story, tool, after, given, translate)


def _add_warning(story: Story, talk: TalkScript, translate: Translate) -> None:
    if talk.announce:
        with story.box("callout", whole=True):
            story.text(translate(_HEAVY), QUESTION)
            story.text(talk.announce)


def _add_talk(story: Story, talk: TalkScript, translate: Translate) -> None:
    story.heading(talk.title, style=SECTION)
    story.text(translate(_PLACE).format(place=talk.place), SMALL)
    _add_warning(story, talk, translate)
    story.text(talk.before)
    with story.box("callout", whole=True):
        for line in lifelines(translate):
            story.text(line, SMALL.dark())
    story.text(translate(_HOW), QUIET)
    add_passages(story, talk, translate)
