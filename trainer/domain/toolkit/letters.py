"""Letters and agreements: a text of one's own, with blanks that are filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape, unescape

from ..text.flaw import Flaw, doubles
from ..text.message import QT_TRANSLATE_NOOP, Message
from .fields import Field, FieldKind, Filled, field_flaws
from .tool import ToolKind

_BLANK = re.compile(r"\[([a-z0-9][a-z0-9-]*)\]")
_EMPTY = "…………………………"
_BLOCK = re.compile(r"</?(?:p|h3|h4|blockquote|ul|ol|table|hr)>")
_ITEM = re.compile(r"<li>\s*(?:<p>)?")
_LINE = re.compile(r"<(?:br|tr)>")
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A text with blanks, written ``[id]``, and the field for each."""

    how: str
    fields: tuple[Field, ...]
    prose: str
    """HTML, made from Markdown."""
    signed: tuple[str, ...] = ()
    """Who signs: each gets a line at the end."""


def letter_html(letter: Letter, filled: Filled) -> str:
    """Return the text as HTML with its blanks filled in; an empty one stays a dotted line."""
    known = {field.id for field in letter.fields}

    def value(found: re.Match[str]) -> str:
        if found[1] not in known:
            return found[0]
        return escape(filled.get(found[1], "").strip() or _EMPTY).replace("\n", "<br>")

    return _BLANK.sub(value, letter.prose)


def letter_text(letter: Letter, filled: Filled) -> str:
    """Return the text to paste in a message: paragraphs with an empty line between."""
    # A newline in HTML is a space: Markdown leaves one where the writer wrapped a line.
    html = letter_html(letter, filled).replace("\n", " ")
    marked = _LINE.sub("\n", _BLOCK.sub("\n\n", _ITEM.sub("\n- ", html)))
    lines = (line.strip() for line in unescape(_TAG.sub("", marked)).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _flaws(letter: Letter) -> Iterator[Flaw]:
    yield from field_flaws(letter.fields, "fields")
    yield from doubles([[field.id for field in letter.fields]], "fields[{at}].id")
    used = _BLANK.findall(letter.prose)
    yield from _unused(letter.fields, used)
    known = {field.id for field in letter.fields}
    for id in dict.fromkeys(used):
        if id not in known:
            none = QT_TRANSLATE_NOOP("check", 'there is no field for "[{id}]"; add one')
            yield Flaw("prose", Message(none, {"id": id}))


def _unused(fields: Sequence[Field], used: Sequence[str]) -> Iterator[Flaw]:
    for at, field in enumerate(fields):
        if field.id not in used:
            unused = QT_TRANSLATE_NOOP("check", 'the text has no "[{id}]"; write it or drop this')
            yield Flaw(f"fields[{at}].id", Message(unused, {"id": field.id}))
        if field.kind in (FieldKind.TICKS, FieldKind.CHOICE) or field.about_someone:
            plain = QT_TRANSLATE_NOOP("check", "a blank in a letter is a line or a text, for all")
            yield Flaw(f"fields[{at}]", Message(plain))


LETTER = ToolKind("letter", QT_TRANSLATE_NOOP("toolkit", "letter or agreement"), Letter, _flaws)
