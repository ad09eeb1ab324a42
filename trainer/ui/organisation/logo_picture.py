"""The logo of an organisation on screen: on white in every theme, as on paper."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...domain.look.house_style import Logo
from ...domain.look.tokens import RADIUS
from ..theme.theme import Theme
from .logo.pixels import PAPER, fitted, image_of_logo

_BOX = QSize(220, 90)
_PAD = 12


class LogoPicture(QWidget):
    """Takes no room as long as there is no logo."""

    def __init__(self, theme: Theme, spoken: str) -> None:
        super().__init__()
        self._theme = theme
        self._image = QImage()
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._fit)
        self.hide()

    def show_logo(self, logo: Logo | None) -> None:
        """Show ``logo``, or nothing."""
        self._image = QImage() if logo is None else image_of_logo(logo)
        self._fit()
        self.setVisible(logo is not None)

    @Slot()
    def _fit(self) -> None:
        self.updateGeometry()
        self.update()

    def _shown(self) -> QSize:
        return QSize(0, 0) if self._image.isNull() else fitted(self._image.size(), _BOX)

    def sizeHint(self) -> QSize:
        return self._shown() + QSize(2 * _PAD, 2 * _PAD)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(self._theme.colour("edge"))
        painter.setBrush(PAPER)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, RADIUS["small"], RADIUS["small"])
        size = self._shown()
        painter.drawImage(QRectF(_PAD, _PAD, size.width(), size.height()), self._image)
