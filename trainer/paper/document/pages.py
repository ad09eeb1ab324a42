"""Kinds of pages: how large they are, where their content stands, and what stands around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from reportlab.lib.pagesizes import A4, landscape
from reportlab.platypus import Frame, PageTemplate
from reportlab.platypus.doctemplate import ActionFlowable

PLAIN, FORM, REVIEW = "plain", "form", "review"
CARDS, POSTER, WIDE = "cards", "poster", "wide"
WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class PageLook:
    """A kind of page, in points. ``head`` and ``foot`` are where their lines stand, from below.

    Without a foot there is no number on it.
    """

    size: tuple[float, float]
    side: float
    top: float
    bottom: float
    head: float | None
    foot: float | None
    remarks: int = 0
    """Lines for remarks above the foot, for which ``bottom`` leaves room."""

    @property
    def width(self) -> float:
        """Return the width of what stands on it."""
        return self.size[0] - 2 * self.side

    @property
    def height(self) -> float:
        """Return the height of what stands on it."""
        return self.size[1] - self.top - self.bottom

    def template(self, id: str, around: Callable[[Any, Any], None]) -> PageTemplate:
        """Return it as ReportLab wants it; ``around`` draws head and foot."""
        frame = Frame(
            self.side,
            self.bottom,
            self.width,
            self.height,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        return PageTemplate(id, [frame], onPage=around, pagesize=self.size)


class ToOddPage(ActionFlowable):
    """Goes to the next page with an odd number; the one between, if any, stays empty."""

    def apply(self, doc: Any) -> None:
        """End this page, and the empty one."""
        if doc.page % 2:
            doc.handle_pageBreak()
            # It has to begin before it can end.
            doc.clean_hanging()
        doc.handle_pageBreak()


PAGE_LOOKS = {
    PLAIN: PageLook(A4, side=56, top=84, bottom=72, head=A4[1] - 46, foot=36),
    # Closer to the edge: a form is to fit on one sheet.
    FORM: PageLook(A4, side=50, top=58, bottom=46, head=A4[1] - 38, foot=20),
    # A form with room for a pen below.
    REVIEW: PageLook(A4, side=50, top=58, bottom=120, head=A4[1] - 38, foot=20, remarks=3),
    # The same left and right: printed on both sides, fronts and backs then match.
    CARDS: PageLook(A4, side=27, top=30, bottom=44, head=None, foot=20),
    POSTER: PageLook(A4, side=0, top=0, bottom=52, head=None, foot=22),
    WIDE: PageLook(landscape(A4), side=42, top=66, bottom=50, head=A4[0] - 42, foot=24),
    # What stands on it takes all of it.
    WHOLE: PageLook(landscape(A4), side=0, top=0, bottom=0, head=None, foot=None),
}
