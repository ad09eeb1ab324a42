"""A thin bar that shows how far something is, with the numbers said to screen readers."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from ..theme.theme import Theme


class ProgressLine(QProgressBar):
    """A progress bar of 8 pixels: filled in brand colour on the line colour."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_part(self, done: int, total: int) -> None:
        """Show that ``done`` of ``total`` is done."""
        self.setRange(0, max(1, total))
        self.setValue(done)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        full = QRectF(self.rect())
        radius = full.height() / 2
        painter.setBrush(self._theme.colour("line"))
        painter.drawRoundedRect(full, radius, radius)
        share = self.value() / max(1, self.maximum())
        if share > 0:
            full.setWidth(max(full.height(), full.width() * share))
            painter.setBrush(self._theme.colour("brand"))
            painter.drawRoundedRect(full, radius, radius)
