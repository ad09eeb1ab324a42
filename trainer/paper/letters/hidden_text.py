"""Text that is not seen, under letters that are drawn as shapes: it is found, copied, read aloud.

A Type 3 font without ink holds one code for each character, as wide as the character is drawn, and
a table from the codes to Unicode.

There is no ``/ActualText``. It would hold the name in the order of reading, and readers (tried:
poppler, PDFium) take all text for being in the order of the eye: they turn Arabic and Hebrew round
once more. So the codes stand in the order of the eye, which these and pypdf put right. They do not
agree on how pieces of both directions follow each other: each such piece gets its own line.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from .direction import one_way_pieces
from .typeface import EM

_MOST = 255
"""Codes of one byte, without 0."""

_BELOW, _ABOVE = -250, 750
_NARROWEST = 150
"""Readers take equal letters that hardly move on for one letter that was made bold."""


@dataclass(frozen=True, slots=True)
class Box:
    """Where text stands on the page, in points: its left side, its middle, and its size."""

    x: float
    middle: float
    width: float
    height: float


def hide(canvas: Canvas, text: str, widths: Sequence[float], box: Box) -> None:
    """Lay ``text`` in ``box`` without showing it.

    Args:
        canvas: the page.
        text: at most 255 characters, in the order of reading.
        widths: of each character, in any unit.
        box: what the text may cover.
    """
    shares = [max(round(width), _NARROWEST) for width in widths]
    name = _add_font(canvas, text, shares)
    pieces = one_way_pieces(text)
    height = box.height / max(1, len(pieces))
    size = min(height, EM * box.width / max(1, sum(shares)))
    lowest = box.middle - (_ABOVE + _BELOW) / 2 / EM * size
    for row, (start, end, leftward) in enumerate(pieces):
        places = range(start, end)
        codes = bytes(place + 1 for place in (reversed(places) if leftward else places)).hex()
        x = box.x + sum(shares[:start]) * size / EM
        y = lowest + ((len(pieces) - 1) / 2 - row) * height
        # q and Q: ReportLab does not know that the font changes here.
        canvas.addLiteral(
            f"q BT /{name} {size:.3f} Tf 3 Tr 1 0 0 1 {x:.3f} {y:.3f} Tm <{codes}> Tj ET Q"
        )


def document_of(canvas: Canvas) -> Any:
    """Return the document under ``canvas``, which ReportLab has no public name for."""
    return canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001


def _add_font(canvas: Canvas, text: str, widths: Sequence[int]) -> str:
    """Put the font of ``text`` in the document, and return its name there."""
    if len(text) > _MOST:
        raise ValueError(f"{len(text)} characters don't fit in one hidden font")
    document = document_of(canvas)
    fonts = document.idToObject["BasicFonts"].dict
    name = f"Hidden{sum(key.startswith('Hidden') for key in fonts)}"
    glyphs = [pdfdoc.PDFName(f"c{code}") for code in range(1, len(text) + 1)]
    blanks = {
        width: document.Reference(_stream(f"{width} 0 0 {_BELOW} {width} {_ABOVE} d1"))
        for width in dict.fromkeys(widths)
    }
    shapes = {f"c{code}": blanks[width] for code, width in enumerate(widths, 1)}
    fonts[name] = document.Reference(
        pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("Type3"),
                "FontBBox": pdfdoc.PDFArray([0, _BELOW, max(widths, default=0), _ABOVE]),
                "FontMatrix": pdfdoc.PDFArray([1 / EM, 0, 0, 1 / EM, 0, 0]),
                "FirstChar": 1,
                "LastChar": len(text),
                "Widths": pdfdoc.PDFArray(list(widths)),
                "Encoding": pdfdoc.PDFDictionary({"Differences": pdfdoc.PDFArray([1, *glyphs])}),
                "CharProcs": pdfdoc.PDFDictionary(shapes),
                "Resources": pdfdoc.PDFDictionary({}),
                "ToUnicode": document.Reference(_stream(_to_unicode(text))),
            }
        )
    )
    return name


def _stream(content: str) -> pdfdoc.PDFStream:
    stream = pdfdoc.PDFStream(content=content.encode())
    stream.filters = [pdfdoc.PDFZCompress] if len(content) > 200 else []
    return stream


def _to_unicode(text: str) -> str:
    rows = [
        f"<{code:02X}> <{char.encode('utf-16-be').hex().upper()}>"
        for code, char in enumerate(text, 1)
    ]
    return to_unicode("bfchar", rows, "<00> <FF>")


def to_unicode(kind: str, rows: Sequence[str], codes: str) -> str:
    """Return a table from codes to Unicode. ``kind`` of rows is bfchar or bfrange."""
    blocks = [rows[start : start + 100] for start in range(0, len(rows), 100)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            f"1 begincodespacerange {codes} endcodespacerange",
            *("\n".join([f"{len(some)} begin{kind}", *some, f"end{kind}"]) for some in blocks),
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        ]
    )
