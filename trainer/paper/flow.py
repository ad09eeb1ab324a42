"""Text in lines: words of several styles after each other, broken where the page ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from .breaking import line_ends, narrowest
from .fontbook import FontBook
from .graphemes import clean, graphemes
from .typeface import EM
from .typesetting import set_text

_LONGEST_PIECE = 200
_LONGEST_WORD = 60
"""Characters; a longer one is cut, so that it can be broken."""


@dataclass(frozen=True, slots=True)
class Style:
    """A font of the app, a size in points, and a colour as ``RRGGBB``."""

    font: str
    size: float
    colour: str

    def scaled(self, factor: float) -> Style:
        """Return the same style in another size."""
        return Style(self.font, self.size * factor, self.colour)


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of text in one style. With ``close`` its words rather stay together."""

    text: str
    style: Style
    close: bool = False


Row = tuple[Text, ...]


def rows_of(book: FontBook, texts: Sequence[Text], width: float) -> list[Row]:
    """Break ``texts`` into lines of at most ``width`` points, at spaces.

    Characters that no font has are left out: content may not keep anyone from a certificate.

    Raises:
        FontMissingError: a font of the app is gone.
    """
    words = _words(book, texts, width)
    if not words:
        return []
    widths = [_width(book, word) for word in words]
    gaps = [_width(book, Text(" ", word.style)) for word in words]
    count = len(line_ends(widths, gaps, width))
    # Lines of about one width, and no last line of one word.
    ends = narrowest(widths, gaps, count)
    return [_joined(words[start:end]) for start, end in pairwise((0, *ends))]


def _words(book: FontBook, texts: Sequence[Text], width: float) -> list[Text]:
    words: list[Text] = []
    for text in texts:
        plain = book.without_undrawable(clean(text.text), text.style.font)
        whole = Text(plain, text.style)
        if text.close and plain and _width(book, whole) <= width:
            words.append(whole)
        else:
            words += [Text(part, text.style) for word in plain.split() for part in _parts(word)]
    return words


def _parts(word: str) -> list[str]:
    if len(word) <= _LONGEST_WORD:
        return [word]
    starts = [start for start, _ in graphemes(word)]
    cuts = [starts[place] for place in range(0, len(starts), _LONGEST_WORD // 2)]
    return [word[start:end] for start, end in zip(cuts, [*cuts[1:], len(word)], strict=True)]


def _width(book: FontBook, text: Text) -> float:
    return set_text(book, text.text, text.style.font).width * text.style.size / EM


def _joined(words: Sequence[Text]) -> Row:
    """Make one piece of neighbours in the same style, as long as one hidden font can have it."""
    row: list[Text] = []
    for word in words:
        longer = f"{row[-1].text} {word.text}" if row else ""
        if row and row[-1].style == word.style and len(longer) <= _LONGEST_PIECE:
            row[-1] = Text(longer, word.style)
        else:
            row.append(Text(word.text, word.style))
    return tuple(row)


def draw_row(canvas: Canvas, book: FontBook, row: Row, x: float, y: float) -> None:
    """Draw a line from ``x`` on the baseline ``y``."""
    for text in row:
        style = text.style
        canvas.setFillColor(HexColor(f"#{style.colour}"))
        set_text(book, text.text, style.font).draw(canvas, x, y, style.size)
        x += _width(book, text) + _width(book, Text(" ", style))
