"""Forms on paper: what was answered, and real fields for what was not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ....domain.text.message import QT_TRANSLATE_NOOP, Translate
from ....domain.toolkit.fields import Field, FieldKind
from ....domain.toolkit.forms import Form, FormSection
from ....domain.toolkit.tool import Tool
from ...blocks.styles import GAP, HEADINGS, QUIET
from ...document.pages import FORM
from ...document.story import Story
from ..prose import add_prose
from .given import Given

SECTION = replace(HEADINGS[2], above=GAP["m"], below=GAP["xs"])
"""Closer than in a text: a form is to fit on one sheet."""

_NO_NAMES = QT_TRANSLATE_NOOP("paper", "No names of young people.")


def add_form(story: Story, tool: Tool, given: Given, translate: Translate) -> None:
    """Add the form with what was filled in; the rest can be filled in on screen, or with a pen."""
    form: Form = tool.body
    story.new_page(FORM)
    story.title(tool.outline.title)
    story.text(form.how, QUIET)
    add_sections(story, tool, form.sections, given, translate)


def add_sections(
    story: Story, tool: Tool, sections: Sequence[FormSection], given: Given, translate: Translate
) -> None:
    """Add sections of a form, each with its fields."""
    for section in sections:
        story.heading(section.title, style=SECTION)
        if section.prose:
            add_prose(story, section.prose)
        for field in section.fields:
            _add_field(story, tool.id, field, given.filled.get(field.id, ""), translate)


def _add_field(story: Story, form: str, field: Field, value: str, translate: Translate) -> None:
    name = f"{form}.{field.id}"
    warning = translate(_NO_NAMES) if field.about_someone and field.is_written else ""
    hint = " ".join(filter(None, (field.hint, warning)))
    if field.kind is FieldKind.LINE:
        story.line_field(name, field.label, value, hint)
    elif field.kind is FieldKind.TEXT:
        story.text_field(name, field.label, value, field.lines, hint)
    elif field.kind is FieldKind.TICKS:
        story.tick_fields(name, field.label, field.options, value.splitlines(), hint)
    else:
        story.choice_fields(name, field.label, field.options, value, hint)
