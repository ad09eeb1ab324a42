"""A certificate on screen, in the look of the printed one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...certificates import words
from ...domain.certificate import Certificate
from ...domain.tokens import FALLBACK_FAMILY, FONT_FAMILY, LIGHT
from ..context import translated
from ..theme.theme import Theme

_WIDTH, _HEIGHT = 842.0, 595.0
"""A4 landscape in points."""


def shown_day(day: date) -> str:
    """Return a date such as "22 november 2026", in the language of the app."""
    return words.shown_day(day, _translated)


def _translated(text: str) -> str:
    return translated("certificate", text)


@dataclass(frozen=True, slots=True)
class _Style:
    """How a line is set: size in points of the paper, role of the colour."""

    size: int
    role: str
    bold: bool = False
    spacing: float = 0.0


class CertificatePicture(QWidget):
    """Paper stays paper: it is drawn in the light palette in every theme."""

    def __init__(self, theme: Theme, certificate: Certificate, *, ended: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._ended = ended
        self._certificate = certificate
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
        return self.tr("Expired since") if self._ended else _translated(words.VALID_UNTIL)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * _HEIGHT / _WIDTH)

    def sizeHint(self) -> QSize:
        return QSize(560, self.heightForWidth(560))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(240))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(self.width() / _WIDTH, self.height() / _HEIGHT)
        painter.scale(scale, scale)
        self._paint_paper(painter)
        self._paint_text(painter)

    def _colour(self, role: str) -> QColor:
        return QColor(f"#{getattr(LIGHT, role)}")

    def _paint_paper(self, painter: QPainter) -> None:
        sheet = QRectF(1, 1, _WIDTH - 2, _HEIGHT - 2)
        painter.setPen(QPen(self._colour("line"), 2))
        painter.setBrush(self._colour("card"))
        painter.drawRect(sheet)
        clip = QPainterPath()
        clip.addRect(sheet.adjusted(1, 1, -1, -1))
        painter.setClipPath(clip)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("brand_soft"))
        painter.drawEllipse(QRectF(_WIDTH - 265, -70, 340, 340))
        painter.setBrush(self._colour("sun_soft"))
        painter.drawEllipse(QRectF(_WIDTH - 390, -120, 270, 270))
        painter.setClipping(False)

    def _paint_text(self, painter: QPainter) -> None:
        one = self._certificate
        heading = _translated(words.CERTIFICATE).upper()
        self._line(painter, (64, 62), heading, _Style(17, "brand", spacing=3.0, bold=True))
        self._name(painter, one.name)
        statement = one.statement.replace("{title}", one.title)
        self._line(painter, (64, 240), statement, _Style(20, "ink"))
        hours = words.shown_hours(one.hours, _translated)
        modules = " · ".join(one.modules)
        self._line(painter, (64, 280), f"{modules} — {hours}", _Style(17, "muted"))
        columns = (
            (64, _translated(words.EARNED_ON), shown_day(one.issued_on)),
            (310, self._until(), shown_day(one.valid_until)),
            (556, _translated(words.NUMBER), one.number),
        )
        for left, word, value in columns:
            self._line(painter, (left, 420), word, _Style(15, "muted"))
            self._line(painter, (left, 446), value, _Style(18, "ink", bold=True))

    def _name(self, painter: QPainter, name: str) -> None:
        font = QFont([FONT_FAMILY, FALLBACK_FAMILY])
        font.setWeight(QFont.Weight.ExtraBold)
        painter.setPen(self._colour("ink"))
        area = QRectF(64, 110, _WIDTH - 128, 110)
        align = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        align |= int(Qt.TextFlag.TextWrapAnywhere)
        for size in (52, 40, 30, 22, 16):
            font.setPixelSize(size)
            painter.setFont(font)
            needed = painter.boundingRect(area, align, name)
            if needed.height() <= area.height():
                break
        painter.drawText(area, align, name)

    def _line(self, painter: QPainter, at: tuple[int, int], text: str, style: _Style) -> None:
        left, top = at
        font = QFont([FONT_FAMILY, FALLBACK_FAMILY])
        font.setPixelSize(style.size)
        font.setBold(style.bold)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, style.spacing)
        painter.setFont(font)
        painter.setPen(self._colour(style.role))
        fitted = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, round(_WIDTH - left - 48)
        )
        painter.drawText(QRectF(left, top, _WIDTH - left - 40, style.size * 1.5), 0, fitted)
