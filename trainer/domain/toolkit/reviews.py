"""Review sheets: a form about a conversation, which is printed with it whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..text.flaw import Flaw, unlisted
from ..text.message import QT_TRANSLATE_NOOP, Message
from .fields import Field, FieldKind
from .forms import Form, FormSection, form_flaws
from .tool import ToolKind

TALK = "talk"
"""The name under which the chosen conversation is kept, beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewForm(Form):
    """A form about one of the conversations of a role."""

    piece: str
    """The field that says what was read; the conversation comes after its section."""

    @property
    def kept_fields(self) -> tuple[Field, ...]:
        """Return all that is kept of it: the fields, and which conversation was chosen."""
        return (*self.fields, Field(id=TALK, label=""))

    def around_piece(self) -> tuple[tuple[FormSection, ...], tuple[FormSection, ...]]:
        """Return the sections before the conversation, and those after it."""
        held = [any(field.id == self.piece for field in one.fields) for one in self.sections]
        at = held.index(True) + 1
        return self.sections[:at], self.sections[at:]


def _flaws(form: ReviewForm) -> Iterator[Flaw]:
    yield from form_flaws(form)
    lines = tuple(field.id for field in form.fields if field.kind is FieldKind.LINE)
    yield from unlisted(form.piece, lines, "piece")
    for group, section in enumerate(form.sections):
        for at, field in enumerate(section.fields):
            if field.id == TALK:
                taken = QT_TRANSLATE_NOOP("check", '"{id}" is taken by the app; choose another')
                yield Flaw(f"sections[{group}].fields[{at}].id", Message(taken, {"id": TALK}))


REVIEW = ToolKind("review", QT_TRANSLATE_NOOP("toolkit", "sheet to read along"), ReviewForm, _flaws)
