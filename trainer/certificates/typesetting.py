"""A line of text, measured and drawn: as text of an embedded font, or else as shapes.

Text is never read as markup.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Protocol

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr, TTFError, TTFont
from reportlab.pdfgen.canvas import Canvas

from ..domain.errors import FontMissingError
from .fontbook import FontBook
from .graphemes import is_invisible, is_mark
from .hidden_text import Box, hide
from .shaping import Line, Shaper
from .typeface import EM


class Setting(Protocol):
    """A line of text that knows its width."""

    @property
    def width(self) -> float:
        """In thousandths of the type size."""

    @property
    def height(self) -> tuple[int, int]:
        """How far it goes below (negative) and above the baseline, in the same."""

    def draw(self, canvas: Canvas, x: float, y: float, size: float) -> None:
        """Draw it from ``x`` on the baseline ``y``, in the fill colour; lengths in points."""


@dataclass(frozen=True, slots=True)
class PlainText:
    """Text that one font of the app has, a glyph for each character, with its kerning."""

    text: ShapedStr
    font: str
    width: float
    height: tuple[int, int] = (-220, 700)

    def draw(
        self, canvas: Canvas, x: float, y: float, size: float, tracking: float = 0
    ) -> None:
        """Draw it; see ``Setting``. ``tracking`` is added between letters, in points."""
        line = canvas.beginText(x, y)
        line.setFont(self.font, size)
        if tracking:
            line.setCharSpace(tracking)
        line.textOut(self.text)
        if tracking:
            line.setCharSpace(0)
            # Some readers take letters so far apart for words.
            canvas.addLiteral(f"/Span << /ActualText <FEFF{self.text.encode('utf-16-be').hex()}> >> BDC")
        canvas.drawText(line)
        if tracking:
            canvas.addLiteral("EMC")


@dataclass(frozen=True, slots=True)
class DrawnText:
    """Text of any script: the outlines of its glyphs over text that is not seen."""

    text: str
    line: Line

    @property
    def width(self) -> float:
        """In thousandths of the type size."""
        return self.line.width

    @property
    def height(self) -> tuple[int, int]:
        """How far the ink goes below (negative) and above the baseline, in the same."""
        return self.line.height

    def draw(self, canvas: Canvas, x: float, y: float, size: float) -> None:
        """Draw it; see ``Setting``."""
        middle = y + size / 4
        hide(canvas, self.text, self.line.widths, Box(x, middle, self.width * size / EM, size))
        self.draw_shapes(canvas, x, y, size)

    def draw_shapes(self, canvas: Canvas, x: float, y: float, size: float) -> None:
        """Draw only what is seen."""
        scale = size / EM
        code = [f"q {scale:.5f} 0 0 {scale:.5f} {x:.3f} {y:.3f} cm"]
        for one in self.line.glyphs:
            outline = one.face.outline(one.glyph)
            if outline:
                code.append(f"q 1 0 0 1 {one.x} {one.y} cm {outline} f Q")
        canvas.addLiteral("\n".join([*code, "Q"]))


@lru_cache(maxsize=1_000)
def set_text(book: FontBook, text: str, file: str) -> PlainText | DrawnText:
    """Set ``text`` in the font ``file``, or where that lacks something in others.

    Kept, since all certificates of a path have nearly all words in common.

    Raises:
        UndrawableNameError: no font has some of it. FontMissingError: a font is gone.
    """
    return plain_text(book, text, file) or DrawnText(
        text, Shaper(text, book.faces(text, file)).line()
    )


def plain_text(book: FontBook, text: str, file: str) -> PlainText | None:
    """Set ``text`` in the font ``file`` alone; None if that takes more than a glyph a letter."""
    face = book.face(file)
    if not face.covers(text) or any(is_mark(char) or is_invisible(char) for char in text):
        return None
    glyphs = face.shape(text, (0, len(text)))
    nominal = [face.nominal(char) for char in text]
    if [glyph.id for glyph in glyphs] != [glyph for glyph, _ in nominal]:
        return None
    shapes = [
        ShapeData(0, glyph.advance, 0, glyph.x, glyph.y, advance)
        for glyph, (_, advance) in zip(glyphs, nominal, strict=True)
    ]
    width = sum(glyph.advance for glyph in glyphs)
    return PlainText(ShapedStr(text, shapes), registered(book.folder / file), width)  # type: ignore[arg-type]  # the stub has one for the list


@cache
def registered(file: Path) -> str:
    """Make a font known to ReportLab, once, and return the name it has there.

    Raises:
        FontMissingError: it is gone or damaged.
    """
    name = str(file)  # Not the family: fonts of two folders may be used in one process.
    try:
        # Only the letters that are used, not all of ASCII: half the size, and half the time.
        pdfmetrics.registerFont(TTFont(name, name, asciiReadable=False))
    except TTFError as error:
        raise FontMissingError(file=file.name, details=str(error)) from error
    return name
