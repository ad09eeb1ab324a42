"""Who made a print, at the left of the head of each page: the app, or an organisation."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfdoc

from ...domain.look.house_style import HouseStyle, Logo
from ...domain.look.tokens import DARK
from ..blocks.tagging import TaggedCanvas
from ..letters.fontbook import EXTRA_BOLD, FontBook
from ..letters.hidden_text import document_of
from ..letters.lines import Row, Span, rows_of
from ..letters.typeface import EM

MAKER = "Steunpersoon"

_SIZE = 10.5
_MIDDLE = 3.7
"""Points from the baseline of the name to the middle of what stands beside it."""

_HIGHEST, _WIDEST = 34.0, 150.0
_NAME_ROOM = 190.0
_GAP = 10.0
_LEADING = 1.2
_SIZES = ((_SIZE, 1), (9.5, 2), (8.0, 3))
"""Sizes of a name, and how many lines of each go into the head."""

_PICTURE = "Logo"


def draw_head(
    canvas: TaggedCanvas, book: FontBook, house: HouseStyle | None, x: float, y: float
) -> float:
    """Draw it from ``x`` around the baseline ``y``, and return where it ends at the right."""
    if house is None:
        return _draw_own(canvas, book, x, y)
    middle, logo = y + _MIDDLE, house.logo
    if logo is not None:
        x = _draw_logo(canvas, logo, x, middle)
        if not (house.name and logo.is_emblem):
            return x
        x += _GAP
    return _draw_name(canvas, book, house.name, x, middle)


def _draw_own(canvas: TaggedCanvas, book: FontBook, x: float, y: float) -> float:
    draw_sign(canvas, x, y)
    return _draw_rows(canvas, rows_of(book, [Span(MAKER, EXTRA_BOLD)], float("inf")), x + 24, y)


def draw_sign(canvas: TaggedCanvas, x: float, y: float, scale: float = 1) -> None:
    """Draw the two circles of the app, on the baseline ``y``."""
    canvas.fill("sun")
    canvas.circle(x + 6 * scale, y + 5 * scale, 6 * scale, stroke=0, fill=1)
    canvas.setFillColor(HexColor(f"#{DARK.brand}"))
    canvas.circle(x + 11.5 * scale, y + 2.2 * scale, 6 * scale, stroke=0, fill=1)


def _draw_name(canvas: TaggedCanvas, book: FontBook, name: str, x: float, middle: float) -> float:
    rows: Sequence[Row] = ()
    size = _SIZE
    for size, most in _SIZES:
        rows = rows_of(book, [Span(name, EXTRA_BOLD)], _NAME_ROOM / size * EM)
        if len(rows) <= most:
            break
    rows = rows[: _SIZES[-1][1]]
    y = middle + (len(rows) - 1) / 2 * size * _LEADING - size * _MIDDLE / _SIZE
    return _draw_rows(canvas, rows, x, y, size)


def _draw_rows(
    canvas: TaggedCanvas, rows: Sequence[Row], x: float, y: float, size: float = _SIZE
) -> float:
    canvas.fill("brand_ink")
    end = x
    for row in rows:
        for setting, start in row:
            setting.draw(canvas, x + start * size / EM, y, size)
            end = max(end, x + (start + setting.width) * size / EM)
        y -= size * _LEADING
    return end


def _draw_logo(canvas: TaggedCanvas, logo: Logo, x: float, middle: float) -> float:
    """Draw a logo as large as it may be. Its pixels stand in the document once."""
    document = document_of(canvas)
    if not document.hasForm(_PICTURE):
        document.Reference(_picture(logo), document.getXObjectName(_PICTURE))
    scale = min(_HIGHEST / logo.height, _WIDEST / logo.width)
    width, height = logo.width * scale, logo.height * scale
    canvas._formsinuse.append(_PICTURE)  # type: ignore[attr-defined]  # noqa: SLF001
    name = document.getXObjectName(_PICTURE)
    place = f"{width:.3f} 0 0 {height:.3f} {x:.3f} {middle - height / 2:.3f} cm"
    canvas.addLiteral(f"q {place} /{name} Do Q")
    return x + width


def _picture(logo: Logo) -> pdfdoc.PDFStream:
    """Return a picture for a PDF, which packs pixels as they are kept; without Pillow."""
    return pdfdoc.PDFStream(
        dictionary=pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("XObject"),
                "Subtype": pdfdoc.PDFName("Image"),
                "Width": logo.width,
                "Height": logo.height,
                "ColorSpace": pdfdoc.PDFName("DeviceRGB"),
                "BitsPerComponent": 8,
                "Filter": pdfdoc.PDFName("FlateDecode"),
            }
        ),
        content=logo.pixels,
    )
