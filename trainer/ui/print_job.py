"""Sends the pages of a PDF to a printer, one at a time, so that the window goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

if TYPE_CHECKING:
    from ..services.pdf_pages import PdfPages

_FINEST = 300
"""Dots per inch; more is not seen on paper, and takes four times the memory."""


def image_of(pages: PdfPages, place: int, dots_per_inch: float) -> QImage:
    """Return a page, from 0, as an image of its own."""
    picture = pages.picture(place, dots_per_inch)
    image = QImage(
        picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32
    )
    return image.copy()


class PrintJob(QObject):
    """One print. ``progressed`` tells how many pages are done, ``ended`` whether all went well."""

    progressed = Signal(int)
    ended = Signal(bool)

    def __init__(self, pages: PdfPages, printer: QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self._pages = pages
        self._printer = printer
        self._painter = QPainter()
        first = max(1, printer.fromPage())
        last = min(printer.toPage() or pages.count, pages.count)
        self._left = list(range(first - 1, last))
        self._total = len(self._left)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._print_next)

    def start(self) -> None:
        """Begin; the pages follow while the window goes on."""
        width, height = self._pages.size(0)
        ways = QPageLayout.Orientation
        self._printer.setPageOrientation(ways.Landscape if width > height else ways.Portrait)
        self._printer.setFullPage(True)
        if not self._left or not self._painter.begin(self._printer):
            self.ended.emit(False)
            return
        self._timer.start()

    @Slot()
    def _print_next(self) -> None:
        fine = min(_FINEST, self._printer.resolution())
        image = image_of(self._pages, self._left.pop(0), fine)
        whole = self._printer.paperRect(QPrinter.Unit.DevicePixel)
        self._painter.drawImage(_fitted(QRectF(image.rect()), whole), image)
        self.progressed.emit(self._total - len(self._left))
        if self._left and self._printer.newPage():
            return
        self._timer.stop()
        done = not self._left
        self.ended.emit(self._painter.end() and done)

    def finish(self) -> None:
        """Send what is left now: who goes away doesn't want half a print."""
        while self._timer.isActive():
            self._print_next()


def _fitted(image: QRectF, paper: QRectF) -> QRectF:
    """Return where an image goes on paper of another shape: as large as it can, in the middle."""
    scale = min(paper.width() / image.width(), paper.height() / image.height())
    width, height = image.width() * scale, image.height() * scale
    left, top = (paper.width() - width) / 2, (paper.height() - height) / 2
    return QRectF(left, top, width, height)
