"""Forms to fill in: on screen, printed filled, or printed empty."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..text.flaw import Flaw, doubles
from ..text.message import QT_TRANSLATE_NOOP
from .fields import Field, field_flaws
from .tool import ToolKind


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSection:
    """Fields below a heading."""

    title: str
    prose: str = ""
    """HTML, made from Markdown."""
    fields: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form, from top to bottom."""

    how: str
    sections: tuple[FormSection, ...]

    @property
    def fields(self) -> tuple[Field, ...]:
        """Return all fields in their order."""
        return tuple(field for section in self.sections for field in section.fields)


def form_flaws(form: Form) -> Iterator[Flaw]:
    """Yield what is wrong in a form."""
    for at, section in enumerate(form.sections):
        yield from field_flaws(section.fields, f"sections[{at}].fields")
    ids = [[field.id for field in section.fields] for section in form.sections]
    yield from doubles(ids, "sections[{group}].fields[{at}].id")


FORM = ToolKind("form", QT_TRANSLATE_NOOP("toolkit", "form to fill in"), Form, form_flaws)
