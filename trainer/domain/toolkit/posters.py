"""Posters: a few lines, to be read from two metres."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..text.flaw import Flaw, too_long
from ..text.message import QT_TRANSLATE_NOOP, Message
from .tool import ToolKind

MOST_LINES = 6
LONGEST_HEAD, LONGEST_TEXT = 60, 170


@dataclass(frozen=True, slots=True, kw_only=True)
class PosterLine:
    """One thing, in large letters, and what it means in smaller ones."""

    head: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Poster:
    """One page for the wall."""

    headline: str
    lines: tuple[PosterLine, ...]
    closing: str = ""
    numbered: bool = True
    lifelines: bool = False
    """With 112 and 113 at the foot, which are the program's own."""


def _flaws(poster: Poster) -> Iterator[Flaw]:
    yield from too_long(poster.headline, LONGEST_HEAD, "headline")
    yield from too_long(poster.closing, LONGEST_TEXT, "closing")
    if not 1 <= len(poster.lines) <= MOST_LINES:
        many = QT_TRANSLATE_NOOP("check", "a poster has 1 to {most} lines")
        yield Flaw("lines", Message(many, {"most": MOST_LINES}))
    for at, line in enumerate(poster.lines):
        yield from too_long(line.head, LONGEST_HEAD, f"lines[{at}].head")
        yield from too_long(line.text, LONGEST_TEXT, f"lines[{at}].text")


POSTER = ToolKind("poster", QT_TRANSLATE_NOOP("toolkit", "poster"), Poster, _flaws)
