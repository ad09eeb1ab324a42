"""A font as a whole in a document, from which readers of PDFs set what is typed.

ReportLab knows fonts of a few letters only.
"""

from __future__ import annotations

import zlib
from functools import cache
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfdoc, pdfmetrics

from .hidden_text import to_unicode
from .typeface import Typeface
from .typesetting import registered

_NONSYMBOLIC = 32


class WholeFont:
    """A font under the numbers of its glyphs, each of which stands for one letter only."""

    def __init__(self, file: Path, face: Typeface) -> None:
        """Take ``file``, which ``face`` has read, and pack it once for all documents."""
        font: Any = pdfmetrics.getFont(registered(file))
        self._metrics = font.face
        program = file.read_bytes()
        self._length = len(program)
        self._program = zlib.compress(program, 9)
        letters = [(code, *face.nominal(chr(code))) for code in face.letters]
        widths = [0] * (max(glyph for _, glyph, _ in letters) + 1)
        for _, glyph, advance in letters:
            widths[glyph] = advance
        self._widths = f"[ 0 [ {' '.join(map(str, widths))} ] ]"
        rows = [f"<{glyph:04X}> <{code:04X}>" for code, glyph, _ in letters]
        self._letters = zlib.compress(to_unicode("bfchar", rows, "<0000> <FFFF>").encode(), 9)

    def written(self, document: Any) -> Any:
        """Put the font in ``document``, and return the reference to it."""
        name = pdfdoc.PDFName(self._metrics.name.decode())
        ordering = {
            "Registry": pdfdoc.PDFString("Adobe"),
            "Ordering": pdfdoc.PDFString("Identity"),
            "Supplement": 0,
        }
        glyphs = {
            "Type": pdfdoc.PDFName("Font"),
            "Subtype": pdfdoc.PDFName("CIDFontType2"),
            "BaseFont": name,
            "CIDSystemInfo": pdfdoc.PDFDictionary(ordering),
            "FontDescriptor": document.Reference(self._descriptor(document, name)),
            "W": self._widths,
            "CIDToGIDMap": pdfdoc.PDFName("Identity"),
        }
        font = {
            "Type": pdfdoc.PDFName("Font"),
            "Subtype": pdfdoc.PDFName("Type0"),
            "BaseFont": name,
            "Encoding": pdfdoc.PDFName("Identity-H"),
            "DescendantFonts": pdfdoc.PDFArray([document.Reference(pdfdoc.PDFDictionary(glyphs))]),
            "ToUnicode": document.Reference(_packed(self._letters)),
        }
        return document.Reference(pdfdoc.PDFDictionary(font))

    def _descriptor(self, document: Any, name: str) -> pdfdoc.PDFDictionary:
        metrics = self._metrics
        file = _packed(self._program)
        file.dictionary["Length1"] = self._length
        return pdfdoc.PDFDictionary(
            {
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
        )


@cache
def whole_font(file: Path, face: Typeface) -> WholeFont:
    """Return the font in ``file``, packed once in a process."""
    return WholeFont(file, face)


def _packed(content: bytes) -> pdfdoc.PDFStream:
    """Return a stream of what is packed already."""
    how = pdfdoc.PDFDictionary({"Filter": pdfdoc.PDFName("FlateDecode")})
    return pdfdoc.PDFStream(dictionary=how, content=content)
