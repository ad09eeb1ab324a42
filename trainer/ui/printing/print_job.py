"""Sends the pages of a PDF to a printer, one at a time, so that the window goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

if TYPE_CHECKING:
    from ...services.printing.pdf_pages import PdfPages

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
    """One print. ``progressed`` tells how many pages are done, ``ended`` whether all went well.

    Each page comes on paper in its own direction. Where paper keeps one, a page that lies the other
    way is turned: from a printer that knows no other, and on both sides of the paper, which would
    begin a new sheet when its direction changes.
    """

    progressed = Signal(int)
    ended = Signal(bool)

    def __init__(self, pages: PdfPages, printer: QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self._pages = pages
        self._printer = printer
        self._painter = QPainter()
        wanted = printer.pageRanges()
        every = range(1, pages.count + 1)
        # Not from the first to the last: "1, 4" is two pages.
        self._left = [page - 1 for page in every if wanted.isEmpty() or wanted.contains(page)]
        self._total = len(self._left)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._print_next)

    def start(self) -> None:
        """Begin; the pages follow while the window goes on."""
        self._printer.setFullPage(True)
        if self._left:
            self._direct(self._left[0])
        if not self._left or not self._painter.begin(self._printer):
            self.ended.emit(False)
            return
        self._timer.start()

    def _direct(self, place: int) -> None:
        """Let the paper that comes next lie as a page does."""
        width, height = self._pages.size(place)
        ways = QPageLayout.Orientation
        self._printer.setPageOrientation(ways.Landscape if width > height else ways.Portrait)

    @Slot()
    def _print_next(self) -> None:
        fine = min(_FINEST, self._printer.resolution())
        self._draw(image_of(self._pages, self._left.pop(0), fine))
        self.progressed.emit(self._total - len(self._left))
        if self._left and self._next_page():
            return
        self._timer.stop()
        done = not self._left
        self.ended.emit(self._painter.end() and done)

    def _next_page(self) -> bool:
        if self._printer.duplex() == QPrinter.DuplexMode.DuplexNone:
            self._direct(self._left[0])
        return self._printer.newPage()

    def _draw(self, image: QImage) -> None:
        paper = self._printer.paperRect(QPrinter.Unit.DevicePixel)
        width, height = paper.width(), paper.height()
        self._painter.save()
        if (image.width() > image.height()) != (width > height):
            # A quarter to the left: the top of the page is where one binds.
            self._painter.translate(0, height)
            self._painter.rotate(-90)
            width, height = height, width
        self._painter.drawImage(_fitted(QRectF(image.rect()), QRectF(0, 0, width, height)), image)
        self._painter.restore()

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
