"""A certificate on screen: the page that is printed and saved."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ....certificates import FORMATS, words
from ....domain.errors import TrainerError
from ....domain.learning.certificate import Certificate
from ....domain.look.tokens import LIGHT
from ....services.locations import shipped
from ...kit.context import translated
from ...printing.print_job import image_of
from ...theme.theme import Theme

_WIDTH, _HEIGHT = 841.89, 595.28
"""A4 landscape in points, of which there are 72 in an inch."""


def shown_day(day: date) -> str:
    """Return a date such as "22 november 2026", in the language of the app."""
    return words.shown_day(day, translated)


class CertificatePicture(QWidget):
    """Paper stays paper in every theme. The page is made when it is first seen."""

    def __init__(self, theme: Theme, certificate: Certificate, *, ended: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._ended = ended
        self._certificate = certificate
        self._pdf: bytes | None = None
        self._image = QImage()
        self._seen = (0, 0.0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        said = self.tr("Certificate of {name}: {title}. {until} {date}").format(
            name=certificate.name,
            title=certificate.title,
            until=self._until(),
            date=shown_day(certificate.valid_until),
        )
        self.setAccessibleName(said)

    def _until(self) -> str:
        return self.tr("Expired since") if self._ended else translated(words.VALID_UNTIL)

    @property
    def image(self) -> QImage:
        """Return the picture of the page; empty when it can't be made on this computer."""
        return self._image

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * _HEIGHT / _WIDTH)

    def sizeHint(self) -> QSize:
        return QSize(560, self.heightForWidth(560))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(240))

    def paintEvent(self, event: QPaintEvent) -> None:
        width = min(self.width(), round((self.height() + 1) * _WIDTH / _HEIGHT))
        sheet = QRect(0, 0, width, self.heightForWidth(width))
        painter = QPainter(self)
        self._look(width)
        if self._image.isNull():
            self._paint_plain(painter, sheet)
        else:
            painter.drawImage(0, 0, self._image)
        painter.setPen(self._theme.colour("edge"))
        painter.drawRect(sheet.adjusted(0, 0, -1, -1))

    def _look(self, width: int) -> None:
        """Take the picture of the page, as wide as it is shown, if it is not there yet."""
        if self._pdf is None:
            self._pdf = self._made()
        fine = self.devicePixelRatioF()
        if not self._pdf or not width or (width, fine) == self._seen:
            return
        from ....services.printing.pdf_pages import PdfPages

        self._seen = (width, fine)
        pages = PdfPages(self._pdf)
        self._image = image_of(pages, 0, 72 * width * fine / _WIDTH)
        self._image.setDevicePixelRatio(fine)
        # Who can't see the picture hears what is on it.
        self.setAccessibleDescription(pages.text(0))
        pages.close()

    def _made(self) -> bytes:
        """Return the certificate as a PDF; nothing where that can't be made any more."""
        render = FORMATS["pdf"].load()
        try:
            return render(self._certificate, shipped("assets") / "fonts", translated)
        except (TrainerError, ValueError):
            return b""

    def _paint_plain(self, painter: QPainter, sheet: QRect) -> None:
        """Say whose it is: a font is gone, or it was made where there are more letters."""
        painter.fillRect(sheet, QColor(f"#{LIGHT.card}"))
        painter.setPen(QColor(f"#{LIGHT.ink}"))
        aligned = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWrapAnywhere
        one = self._certificate
        room = sheet.adjusted(24, 24, -24, -24)
        painter.drawText(room, int(aligned), f"{one.name}\n{one.title}\n{one.number}")
