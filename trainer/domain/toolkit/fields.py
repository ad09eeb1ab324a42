"""Fields to fill in, on screen or on paper."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from ..text.flaw import Flaw, too_long
from ..text.message import QT_TRANSLATE_NOOP, Message
from ..text.tidy import tidy_line, tidy_text

LONGEST_LABEL = 160
LONGEST_LINE = 200
LONGEST_ANSWER = 20_000
"""Characters of a long answer: over 200 lines. What is pasted beyond that is said, not cut."""

Filled = Mapping[str, str]
"""From the id of a field to what was filled in. Several ticked options stand on lines."""


class FieldKind(StrEnum):
    """How a field is filled in."""

    LINE = "line"
    TEXT = "text"
    TICKS = "ticks"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """Something to fill in."""

    id: str
    label: str
    kind: FieldKind = FieldKind.LINE
    hint: str = ""
    options: tuple[str, ...] = ()
    """Of ticks and of a choice."""
    lines: int = 3
    """Of a long answer on paper."""
    about_someone: bool = False
    """May say something about a young person: "no names", and kept only when asked for."""

    @property
    def is_written(self) -> bool:
        """Tell whether one writes in it, and so could write a name."""
        return self.kind in (FieldKind.LINE, FieldKind.TEXT)


def sound_answer(field: Field, text: str) -> str:
    """Return what may be kept of ``text``: its own characters, without odd ones."""
    if field.kind is FieldKind.LINE:
        return tidy_line(text, LONGEST_LINE)
    if field.kind is FieldKind.TEXT:
        return tidy_text(text, LONGEST_ANSWER)
    given = text.splitlines()
    kept = [option for option in field.options if option in given]
    return "\n".join(kept[:1] if field.kind is FieldKind.CHOICE else kept)


def to_keep(fields: Iterator[Field], filled: Filled, *, also_private: bool) -> dict[str, str]:
    """Return what is kept of a form: fields about someone only when that was asked for."""
    return {
        field.id: answer
        for field in fields
        if (also_private or not field.about_someone)
        and (answer := sound_answer(field, filled.get(field.id, "")))
    }


def field_flaws(fields: tuple[Field, ...], place: str) -> Iterator[Flaw]:
    """Yield what is wrong in fields at ``place``, such as ``sections[1].fields``."""
    for at, field in enumerate(fields):
        yield from too_long(field.label, LONGEST_LABEL, f"{place}[{at}].label")
        with_options = field.kind in (FieldKind.TICKS, FieldKind.CHOICE)
        if with_options and len(field.options) < 2:
            few = QT_TRANSLATE_NOOP("check", "two options or more are needed here")
            yield Flaw(f"{place}[{at}].options", Message(few))
        if not 1 <= field.lines <= 20:
            lines = QT_TRANSLATE_NOOP("check", "on paper there are 1 to 20 lines")
            yield Flaw(f"{place}[{at}].lines", Message(lines))
