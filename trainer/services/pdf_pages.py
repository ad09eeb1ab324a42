"""Pictures of the pages of a PDF, for a screen and for a printer. The only user of PDFium."""

from __future__ import annotations

from dataclasses import dataclass

import pypdfium2 as pdfium

_POINTS_PER_INCH = 72
_PIXEL = pdfium.raw.FPDFBitmap_BGRx


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as pixels of four bytes: blue, green, red, and one that means nothing."""

    width: int
    height: int
    stride: int
    pixels: bytes


class PdfPages:
    """The pages of one document; close it when it is no longer needed."""

    def __init__(self, pdf: bytes) -> None:
        self._document = pdfium.PdfDocument(pdf)

    @property
    def count(self) -> int:
        """Return how many pages there are."""
        return len(self._document)

    def size(self, place: int) -> tuple[float, float]:
        """Return the width and height of a page in points."""
        width, height = self._document.get_page_size(place)
        return float(width), float(height)

    def text(self, place: int) -> str:
        """Return the words on a page."""
        page = self._document[place]
        text = page.get_textpage()
        try:
            return str(text.get_text_range())
        finally:
            text.close()
            page.close()

    def picture(self, place: int, dots_per_inch: float) -> Picture:
        """Return a page, from 0, as it is printed."""
        page = self._document[place]
        bitmap = page.render(scale=dots_per_inch / _POINTS_PER_INCH, force_bitmap_format=_PIXEL)
        try:
            return Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
        finally:
            bitmap.close()
            page.close()

    def close(self) -> None:
        """Let the document go."""
        self._document.close()
