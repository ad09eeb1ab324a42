"""The font in which fields of a form are filled in: whole, as nobody knows which letters come.

All other text has a font with the letters that it uses, under codes of one byte. A field has the
numbers of the glyphs, two bytes each, and a table of what they stand for: readers of PDFs then type
whatever is in the font, which is Latin letters with all their marks, Greek and Cyrillic.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics

from ..blocks.styles import BODY
from ..letters.fontbook import FontBook
from ..letters.graphemes import is_mark
from ..letters.typeface import EM
from ..letters.typesetting import registered
from ..letters.whole_font import whole_font

FONT_NAME = "Wingdings3"
"""In the file only. PDFium, in Chrome and others, takes a font of the computer for what is typed,
but for English letters and for a font of signs, which it knows by this name."""

FONT_SIZE = round(BODY.size, 1)
TYPED_SIZE = 12.0
"""In which readers of PDFs begin, where the size is left to them; wide letters get smaller."""

_FILE = "SteunpersoonFields-Regular.ttf"
_MIDDLE = "n"


def operands(colour: str) -> str:
    """Return a colour as the numbers before an operator that sets it."""
    return " ".join(f"{part:.3f}" for part in HexColor(f"#{colour}").rgb())


class FieldFont:
    """What can be typed in a field, how wide it is, and the font itself."""

    def __init__(self, book: FontBook) -> None:
        """Take the font of the app.

        Raises:
            FontMissingError: it is gone or damaged.
        """
        self._file = book.folder / _FILE
        self._face = book.face(_FILE)
        font: Any = pdfmetrics.getFont(registered(self._file))
        self._metrics = font.face

    @property
    def line(self) -> float:
        """The height of a line in points, as readers of PDFs take it from the font."""
        height: float = self._metrics.ascent - self._metrics.descent
        return height * FONT_SIZE / EM

    @property
    def rise(self) -> float:
        """How far the baseline is below the top of a line, in points."""
        ascent: float = self._metrics.ascent
        return ascent * FONT_SIZE / EM

    def has(self, text: str) -> bool:
        """Tell whether all of ``text`` can stand in a field, a letter of the font for each."""
        return all(self._face.has(char) and not is_mark(char) for char in text)

    def most(self, width: float, height: float, *, is_long: bool) -> int:
        """Return how many letters go into so much room in the size in which they are typed."""
        share = TYPED_SIZE / FONT_SIZE
        rows = int(height / (self.line * share)) if is_long else 1
        return rows * int(width / (self.width(_MIDDLE) * share))

    def width(self, text: str) -> float:
        """Return how wide ``text`` is, in points."""
        return sum(self._face.nominal(char)[1] for char in text) * FONT_SIZE / EM

    def shown(self, text: str) -> str:
        """Return the operator that shows ``text``."""
        codes = (self._face.nominal(char)[0] for char in text)
        return f"<{''.join(f'{code:04X}' for code in codes)}> Tj"

    def rows(self, text: str, room: float) -> list[str]:
        """Break ``text`` at its own line ends, and into lines of at most ``room`` points."""
        return [row for line in text.split("\n") for row in self._broken(line, room)]

    def fits(self, text: str, room: float, most: int) -> bool:
        """Tell whether ``text`` can be shown in at most so many lines of ``room`` points."""
        on_one_line = text.replace("\n", " ")
        if not self.has(on_one_line) or self.width(on_one_line) > most * room:
            return False
        return len(self.rows(text, room)) <= most

    def _broken(self, line: str, room: float) -> Iterator[str]:
        row = ""
        for word in line.split(" "):
            longer = f"{row} {word}" if row else word
            if self.width(longer) <= room:
                row = longer
                continue
            if row:
                yield row
            row = word
            while self.width(row) > room:
                fitting = next(n for n in range(len(row), 0, -1) if self.width(row[:n]) <= room)
                yield row[:fitting]
                row = row[fitting:]
        yield row

    def written(self, document: Any) -> Any:
        """Put the font in ``document``, and return the reference to it."""
        return whole_font(self._file, self._face).written(document)
