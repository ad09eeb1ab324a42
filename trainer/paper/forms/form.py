"""What all fields of a form have in a PDF: their font, their place, their picture.

ReportLab's own forms have fonts that are not in the file, and no tags.
"""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase import pdfdoc

from ...domain.look.tokens import LIGHT
from ..blocks.tagging import TaggedCanvas
from ..letters.hidden_text import document_of
from .font import FONT_NAME, FONT_SIZE, FieldFont, operands

OFF = pdfdoc.PDFName("Off")
"""The state of an option that is not chosen."""

Place = tuple[float, float, float, float]
"""The left and lower side of a field, its width and height, where is being drawn."""

_PRINTED = 4
_TICK = (0.22, 0.52, 0.42, 0.3, 0.8, 0.76)
"""The corners of a tick, for a box of size 1."""

_ROUND = 0.5523
"""How far the handles of a curve are from its ends, in a circle."""


def form_of(canvas: TaggedCanvas, font: FieldFont) -> pdfdoc.PDFDictionary:
    """Return the form of the document under ``canvas``, made when the first field comes."""
    document = document_of(canvas)
    made = getattr(document.Catalog, "AcroForm", None)
    if made is None:
        fonts = pdfdoc.PDFDictionary({FONT_NAME: font.written(document)})
        made = document.Catalog.AcroForm = pdfdoc.PDFDictionary(
            {
                "Fields": pdfdoc.PDFArray([]),
                # Size 0: as large as fits, so that what is typed is not cut.
                "DA": pdfdoc.PDFString(type_of_fields(0)),
                "DR": document.Reference(pdfdoc.PDFDictionary({"Font": fonts})),
            }
        )
    form: pdfdoc.PDFDictionary = made
    return form


def type_of_fields(size: float = FONT_SIZE) -> str:
    """Return the operators that choose the type in which fields are filled in."""
    return f"/{FONT_NAME} {size:g} Tf {operands(LIGHT.ink)} rg"


def widget(canvas: TaggedCanvas, place: Place, name: str, spoken: str) -> pdfdoc.PDFDictionary:
    """Return what all fields have: where it is on the page, its name, and what is said of it."""
    x, y, width, height = place
    left, low = canvas.absolutePosition(x, y)
    edges = (left, low, left + width, low + height)
    return pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("Annot"),
            "Subtype": pdfdoc.PDFName("Widget"),
            "Rect": pdfdoc.PDFArray([round(edge, 2) for edge in edges]),
            "F": _PRINTED,
            "BS": pdfdoc.PDFDictionary({"W": 0}),
            "T": pdfdoc.PDFString(name),
            "TU": pdfdoc.PDFString(spoken),
        }
    )


def appearance(
    canvas: TaggedCanvas, width: float, height: float, code: str, resources: Any = None
) -> Any:
    """Put the picture of a field in the document, and return the reference to it."""
    values = {
        "Type": pdfdoc.PDFName("XObject"),
        "Subtype": pdfdoc.PDFName("Form"),
        "BBox": pdfdoc.PDFArray([0, 0, round(width, 2), round(height, 2)]),
        "Resources": resources or pdfdoc.PDFDictionary({}),
    }
    stream = pdfdoc.PDFStream(pdfdoc.PDFDictionary(values), code)
    stream.filters = [pdfdoc.PDFZCompress]
    return document_of(canvas).Reference(stream)


def tick(side: float) -> str:
    """Return the operators that tick a box."""
    a, b, c, d, e, f = (f"{side * share:.2f}" for share in _TICK)
    line = f"{a} {b} m {c} {d} l {e} {f} l S"
    return f"{operands(LIGHT.ink)} RG {side * 0.14:.2f} w 1 J 1 j {line}"


def disc(side: float) -> str:
    """Return the operators that fill a circle."""
    middle, far = side / 2, side * 0.27
    handle = far * _ROUND
    curves = []
    for x, y, to_x, to_y in ((1, 0, 0, 1), (0, 1, -1, 0), (-1, 0, 0, -1), (0, -1, 1, 0)):
        steps = [x * far + to_x * handle, y * far + to_y * handle]
        steps += [to_x * far + x * handle, to_y * far + y * handle, to_x * far, to_y * far]
        curves.append(" ".join(f"{middle + step:.2f}" for step in steps) + " c")
    start = f"{middle + far:.2f} {middle:.2f} m"
    return f"{operands(LIGHT.ink)} rg {start} {' '.join(curves)} f"
