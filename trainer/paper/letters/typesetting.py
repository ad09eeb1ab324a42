"""A line of text, measured and drawn: as text of an embedded font, or else as shapes.

Text is never read as markup.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.pdfgen.canvas import Canvas

from ...domain.errors import FontMissingError
from .fontbook import FontBook
from .graphemes import is_invisible, is_mark
from .hidden_text import Box, document_of, hide
from .shaping import Line, Shaper
from .typeface import EM


@dataclass(frozen=True, slots=True)
class PlainText:
    """Text that one font of the app has, a glyph for each character, with its kerning."""

    text: str
    font: str
    width: float
    """In thousandths of the type size, as all here."""
    steps: tuple[tuple[str, int], ...]
    """Letters at their usual distance, and how much closer the next ones come."""

    height = (-220, 700)
    """How far it goes below (negative) and above the baseline, accents left aside."""

    def draw(self, canvas: Canvas, x: float, y: float, size: float, tracking: float = 0) -> None:
        """Draw it from ``x`` on the baseline ``y``, in the fill colour.

        ReportLab writes the same as this, but takes twice the time for it.

        Args:
            canvas: the page.
            x: points.
            y: points.
            size: of the type, in points.
            tracking: what is added between letters, in points.
        """
        code = [f"BT 1 0 0 1 {x:.3f} {y:.3f} Tm"]
        if tracking:
            # Some readers take letters that stand so far apart for words.
            actual = self.text.encode("utf-16-be").hex()
            code.insert(0, f"/Span << /ActualText <FEFF{actual}> >> BDC")
            code.append(f"{tracking:.3f} Tc")
        code += self._shown(canvas, size)
        code.append("0 Tc ET EMC" if tracking else "ET")
        canvas.addLiteral(" ".join(code))

    def _shown(self, canvas: Canvas, size: float) -> list[str]:
        """Return the operators that choose the font and show the text."""
        document = document_of(canvas)
        font: Any = pdfmetrics.getFont(self.font)
        code: list[str] = []
        current = None
        for letters, closer in self.steps:
            for subset, codes in font.splitString(letters, document):
                if subset != current:
                    name = font.getSubsetInternalName(subset, document)
                    code += [] if current is None else ["] TJ"]
                    code.append(f"{name} {size:.3f} Tf [")
                    current = subset
                code.append(f"<{codes.hex()}>")
            code += [str(closer)] if closer else []
        return [*code, "] TJ"] if code else []


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
        """Draw it from ``x`` on the baseline ``y``, in the fill colour; lengths in points."""
        box = Box(x, y + size / 4, self.width * size / EM, size)
        hide(canvas, self.text, self.line.widths, box)
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


_DAMAGED = (TTFError, struct.error, LookupError, AttributeError, ValueError)
"""What ReportLab answers to a font file that is gone, or that has bytes missing or wrong."""

Setting = PlainText | DrawnText


@lru_cache(maxsize=1_000)
def set_text(book: FontBook, text: str, file: str) -> Setting:
    """Set ``text`` in the font ``file``, or where that lacks something in others.

    Kept, since all certificates of a path have nearly all words in common.

    Raises:
        UndrawableNameError: no font has some of it. FontMissingError: a font is gone.
    """
    plain = plain_text(book, text, file)
    return plain or DrawnText(text, Shaper(text, book.faces(text, file)).line())


def plain_text(book: FontBook, text: str, file: str) -> PlainText | None:
    """Set ``text`` in the font ``file`` alone; None if that takes more than a glyph a letter.

    Raises:
        FontMissingError: the font is gone.
    """
    face = book.face(file)
    if not face.covers(text) or any(is_mark(char) or is_invisible(char) for char in text):
        return None
    glyphs = face.shape(text, (0, len(text)))
    nominal = [face.nominal(char) for char in text]
    if [(glyph.id, glyph.x, glyph.y) for glyph in glyphs] != [(one, 0, 0) for one, _ in nominal]:
        return None
    steps: list[tuple[str, int]] = []
    letters = ""
    for char, glyph, (_, usual) in zip(text, glyphs, nominal, strict=True):
        letters += char
        if glyph.advance != usual:
            steps.append((letters, usual - glyph.advance))
            letters = ""
    steps += [(letters, 0)] if letters else []
    width = sum(glyph.advance for glyph in glyphs)
    return PlainText(text, registered(book.folder / file), width, tuple(steps))


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
    except _DAMAGED as error:
        raise FontMissingError(file=file.name, details=str(error)) from error
    return name
