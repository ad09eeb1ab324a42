"""Room for remarks at the bottom of a page, for who has a pen."""

from __future__ import annotations

from ...domain.text.message import QT_TRANSLATE_NOOP, Translate
from ..blocks.styles import SMALL
from ..blocks.tagging import TaggedCanvas
from ..letters.fontbook import BOLD, FontBook
from ..letters.lines import Span, rows_of
from ..letters.typeface import EM
from .pages import PageLook

_REMARKS = QT_TRANSLATE_NOOP("paper", "Remarks (no names)")
_STEP = 22.0
_ABOVE_FOOT = 33.0


def draw_remarks(
    canvas: TaggedCanvas, book: FontBook, look: PageLook, foot: float, translate: Translate
) -> None:
    """Draw lines to write on above the foot of a page that keeps room for them."""
    canvas.stroke("edge")
    canvas.setLineWidth(0.7)
    y = foot + _ABOVE_FOOT
    for _ in range(look.remarks):
        canvas.line(look.side, y, look.size[0] - look.side, y)
        y += _STEP
    canvas.fill("muted")
    for row in rows_of(book, [Span(translate(_REMARKS), BOLD)], float("inf")):
        for setting, x in row:
            setting.draw(canvas, look.side + x * SMALL.size / EM, y - _STEP + 6, SMALL.size)
