"""Pictures of the pages of a PDF, for a screen and for a printer. The only user of PDFium."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2 as pdfium

_POINTS_PER_INCH = 72
_PIXEL = pdfium.raw.FPDFBitmap_BGRx
_TEXT, _TICK, _ONE_OF = (
    pdfium.raw.FPDF_FORMFIELD_TEXTFIELD,
    pdfium.raw.FPDF_FORMFIELD_CHECKBOX,
    pdfium.raw.FPDF_FORMFIELD_RADIOBUTTON,
)


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
        # Before any page is opened: what stands in fields is drawn from here.
        self._document.init_forms()

    @property
    def count(self) -> int:
        """Return how many pages there are."""
        return len(self._document)

    def size(self, place: int) -> tuple[float, float]:
        """Return the width and height of a page in points."""
        width, height = self._document.get_page_size(place)
        return float(width), float(height)

    def text(self, place: int) -> str:
        """Return the words on a page, and after them what is filled in."""
        page = self._document[place]
        text = page.get_textpage()
        try:
            return "\n".join([str(text.get_text_range()), *self._filled(page)])
        finally:
            text.close()
            page.close()

    def _filled(self, page: Any) -> Iterator[str]:
        """Yield each field on ``page`` that is filled in: its label, and below it what is in it."""
        form = self._document.formenv
        for place in range(pdfium.raw.FPDFPage_GetAnnotCount(page) if form else 0):
            field = pdfium.raw.FPDFPage_GetAnnot(page, place)
            label = _told(pdfium.raw.FPDFAnnot_GetFormFieldAlternateName, form, field)
            value = _told(pdfium.raw.FPDFAnnot_GetFormFieldValue, form, field)
            kind = pdfium.raw.FPDFAnnot_GetFormFieldType(form, field)
            is_chosen = pdfium.raw.FPDFAnnot_IsChecked(form, field)
            pdfium.raw.FPDFPage_CloseAnnot(field)
            if (kind == _TEXT and value) or (kind == _ONE_OF and is_chosen):
                yield f"{label}\n{value}"
            elif kind == _TICK and is_chosen:
                yield label

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


def _told(ask: Callable[..., int], form: Any, field: Any) -> str:
    """Return a text that PDFium writes where it is told to, once it has said how long it is."""
    room = ask(form, field, None, 0)
    written = ctypes.create_string_buffer(room)
    ask(form, field, ctypes.cast(written, ctypes.POINTER(pdfium.raw.FPDF_WCHAR)), room)
    return written.raw[: max(0, room - 2)].decode("utf-16-le", "replace")
