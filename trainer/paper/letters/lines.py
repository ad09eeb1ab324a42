"""Text in lines of one paragraph: any script, fonts after each other, each line as full as can be.

Text is never read as markup. What no font has is an empty box, or left out, as the fonts have it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from pathlib import Path

from .breaking import line_ends, narrowest
from .fontbook import FontBook
from .graphemes import graphemes
from .typesetting import PlainText, Setting, set_text

LONGEST_TEXT = 6_000
"""Characters of one paragraph."""

_LONGEST_WORD = 60
"""Characters; a longer one may be broken everywhere, one that is wider than its line as well."""

_PIECE = 6

_LONGEST_PIECE = 170


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a paragraph in one font. A line break in it is one on paper.

    The words of a ``close`` one stay together, if a line has room for them.
    """

    text: str
    font: str
    close: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """Letters without a space between, in one font or more. ``glued`` begins where another ends."""

    span: Span
    width: float
    glued: bool
    is_plain: bool
    """Whether the font that it is in has all of it; other words get other fonts, and shapes."""


Row = tuple[tuple[Setting, float], ...]
"""A line: what is set, and how far from its beginning, in thousandths of the type size."""


def rows_of(
    book: FontBook, spans: Sequence[Span], room: float, *, evenly: bool = False
) -> list[Row]:
    """Break ``spans`` into lines of at most ``room`` thousandths of the type size.

    Each line is as full as can be, or ``evenly`` all about as wide: no last line of one word.

    Raises:
        FontMissingError: a font of the app is gone.
    """
    rows: list[Row] = []
    for paragraph in _paragraphs(_shortened(spans)):
        words = list(_words(book, paragraph, room))
        if not words:
            rows.append(())
            continue
        widths = [word.width for word in words]
        gaps = [0.0 if word.glued else _gap(book, word.span.font) for word in words]
        ends = line_ends(widths, gaps, room)
        if evenly:
            ends = narrowest(widths, gaps, len(ends))
        rows += [_row(book, words[start:end]) for start, end in pairwise((0, *ends))]
    while rows and not rows[-1]:
        rows.pop()
    return rows


def width_of(book: FontBook, spans: Sequence[Span]) -> float:
    """Return how wide ``spans`` are on one line, in thousandths of the type size."""
    words = list(_words(book, _shortened(spans), float("inf")))
    return sum(word.width + (0 if word.glued else _gap(book, word.span.font)) for word in words)


def widest_word(book: FontBook, spans: Sequence[Span]) -> float:
    """Return the width of the longest word, in thousandths of the type size."""
    words = _words(book, _shortened(spans), float("inf"))
    return max((word.width for word in words), default=0.0)


def _shortened(spans: Sequence[Span]) -> list[Span]:
    left, kept = LONGEST_TEXT, []
    for span in spans:
        kept.append(replace(span, text=span.text[:left]))
        left -= min(left, len(span.text))
    return kept


def _paragraphs(spans: Sequence[Span]) -> list[list[Span]]:
    found: list[list[Span]] = [[]]
    for span in spans:
        for place, line in enumerate(span.text.splitlines() or [""]):
            if place:
                found.append([])
            found[-1].append(replace(span, text=line))
        if span.text.endswith("\n"):
            found.append([])
    return found


def _words(book: FontBook, spans: Sequence[Span], room: float) -> Iterator[Word]:
    touches = False
    for span in spans:
        text = span.text
        if text[:1].isspace():
            touches = False
        plain = book.shown(text, span.font)
        is_whole = span.close and plain and _width(book, Span(plain, span.font)) <= room
        for number, word in enumerate([plain] if is_whole else plain.split()):
            parts = [Span(word, span.font)] if is_whole else _parts(book, word, span.font, room)
            for place, part in enumerate(parts):
                glued = place > 0 or (number == 0 and touches)
                setting = set_text(book, part.text, part.font)
                yield Word(part, setting.width, glued, isinstance(setting, PlainText))
        if plain:
            touches = not text[-1:].isspace()


def _parts(book: FontBook, word: str, font: str, room: float) -> list[Span]:
    """Return a word whole if it goes on a line, else in pieces that do."""
    if len(word) <= _LONGEST_WORD and _width(book, Span(word, font)) <= room:
        return [Span(word, font)]
    starts = [start for start, _ in graphemes(word)]
    cuts = [starts[place] for place in range(0, len(starts), _PIECE)]
    pieces = [word[one:end] for one, end in pairwise([*cuts, len(word)])]
    # What never ends, such as signs that all join the next one, is cut in the middle of it.
    return [
        Span(piece[at : at + _LONGEST_WORD], font)
        for piece in pieces
        for at in range(0, len(piece), _LONGEST_WORD)
    ]


def _width(book: FontBook, span: Span) -> float:
    return set_text(book, span.text, span.font).width


def _gap(book: FontBook, font: str) -> float:
    return set_text(book, " ", font).width


def _row(book: FontBook, words: Sequence[Word]) -> Row:
    """Join words of one font: as one piece they are found, copied and read aloud whole."""
    row: list[tuple[Setting, float]] = []
    pen = 0.0
    pieces = _pieces(words)
    follows = [*(spaced for _, _, spaced in pieces[1:]), True]
    for (font, text, spaced), ends_word in zip(pieces, follows, strict=True):
        if row and spaced:
            pen += _gap(book, font)
        setting = set_text(book, text, font)
        row.append((_with_space(book, setting) if ends_word else setting, pen))
        pen += setting.width
    return tuple(row)


def _pieces(words: Sequence[Word]) -> list[tuple[str, str, bool]]:
    """Return font and text of what is set at once, and whether a space is before it."""
    pieces: list[tuple[str, str, bool]] = []
    for font, of_one_kind in groupby(words, lambda word: (word.span.font, word.is_plain)):
        text, spaced = "", True
        for word in of_one_kind:
            if len(text) > _LONGEST_PIECE:
                pieces.append((font[0], text, spaced))
                text = ""
            if text:
                text += word.span.text if word.glued else f" {word.span.text}"
            else:
                text, spaced = word.span.text, not word.glued
        pieces.append((font[0], text, spaced))
    return pieces


def _with_space(book: FontBook, setting: Setting) -> Setting:
    """Let a piece end in a space that is there: a voice then knows where a word ends."""
    if isinstance(setting, PlainText):
        return set_text(book, f"{setting.text} ", Path(setting.font).name)
    return setting
