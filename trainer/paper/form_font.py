"""The font in which fields of a form are filled in: whole, as nobody knows which letters come.

All other text has a font with the letters that it uses, under codes of its own. A field has codes
that every reader of PDFs knows (WinAnsi), so that one can type in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfdoc, pdfmetrics

from .fontbook import REGULAR, FontBook
from .styles import BODY
from .typeface import EM
from .typesetting import registered

FONT_NAME = "Field"
FONT_SIZE = round(BODY.size, 1)

_CODING = "cp1252"
_CODES = range(ord(" "), 256)
_NONSYMBOLIC = 32


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
        self._file = book.folder / REGULAR
        self._face = book.face(REGULAR)
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
        """Tell whether all of ``text`` can stand in a field."""
        try:
            text.encode(_CODING)
        except UnicodeEncodeError:
            return False
        return self._face.covers(text)

    def width(self, text: str) -> float:
        """Return how wide ``text`` is, in points."""
        return sum(self._face.nominal(char)[1] for char in text) * FONT_SIZE / EM

    def shown(self, text: str) -> str:
        """Return the operator that shows ``text``."""
        return f"<{text.encode(_CODING).hex()}> Tj"

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
        metrics = self._metrics
        name = pdfdoc.PDFName(metrics.name.decode())
        program = self._file.read_bytes()
        file = pdfdoc.PDFStream(pdfdoc.PDFDictionary({"Length1": len(program)}), program)
        file.filters = [pdfdoc.PDFZCompress]
        descriptor = {
            "Type": pdfdoc.PDFName("FontDescriptor"),
            "FontName": name,
            "Flags": _NONSYMBOLIC,
            "FontBBox": pdfdoc.PDFArray(metrics.bbox),
            "ItalicAngle": metrics.italicAngle,
            "Ascent": metrics.ascent,
            "Descent": metrics.descent,
            "CapHeight": metrics.capHeight,
            "StemV": metrics.stemV,
            "FontFile2": document.Reference(file),
        }
        font = {
            "Type": pdfdoc.PDFName("Font"),
            "Subtype": pdfdoc.PDFName("TrueType"),
            "BaseFont": name,
            "Encoding": pdfdoc.PDFName("WinAnsiEncoding"),
            "FirstChar": _CODES[0],
            "LastChar": _CODES[-1],
            "Widths": pdfdoc.PDFArray([self._advance(code) for code in _CODES]),
            "FontDescriptor": document.Reference(pdfdoc.PDFDictionary(descriptor)),
        }
        return document.Reference(pdfdoc.PDFDictionary(font))

    def _advance(self, code: int) -> int:
        """Return the width of what a code stands for, nothing where it has no letter."""
        letter = bytes([code]).decode(_CODING, "ignore")
        return self._face.nominal(letter)[1] if letter else 0
