"""A colour to choose: a block of it, its name beside it, and a check mark on the chosen one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen

from ...domain.look.tokens import LIGHT, RADIUS
from ..kit.context import Context
from ..kit.one_press import ChoiceDot

_BLOCK = 26
_SIDE, _ABOVE = 12, 10


class SwatchButton(ChoiceDot):
    """A real radio button; only the painting is our own. ``names`` are those of all beside it."""

    def __init__(self, context: Context, colour: str, name: str, names: Sequence[str]) -> None:
        super().__init__()
        self._theme, self._icons = context.theme, context.icons
        self._colour, self._name, self._names = colour, name, names
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        context.theme.changed.connect(self.updateGeometry)

    def _block(self) -> int:
        return self._theme.px(_BLOCK)

    def _font(self) -> QFont:
        return self._theme.font("body", QFont.Weight.Bold if self.isChecked() else _NORMAL)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font("body", QFont.Weight.Bold))
        words = max(metrics.horizontalAdvance(name) for name in self._names)
        across = 3 * _SIDE + self._block() + words
        return QSize(across, max(self._block(), metrics.height()) + 2 * _ABOVE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, chosen = self._theme, self.isChecked()
        lit = chosen or self.underMouse()
        painter.setBrush(theme.colour("brand_soft" if lit else "card"))
        painter.setPen(QPen(theme.colour("brand" if chosen else "edge"), 2 if chosen else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), *_ROUND)
        self._paint_block(painter)
        painter.setPen(theme.colour("ink"))
        painter.setFont(self._font())
        area = self.rect().adjusted(2 * _SIDE + self._block(), 0, 0, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._name)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), *_ROUND)

    def _paint_block(self, painter: QPainter) -> None:
        side = self._block()
        block = QRectF(_SIDE, (self.height() - side) / 2, side, side)
        painter.setBrush(QColor(f"#{self._colour}"))
        painter.setPen(QPen(self._theme.colour("edge"), 1))
        painter.drawRoundedRect(block, RADIUS["small"], RADIUS["small"])
        if self.isChecked():
            size = side - 6
            mark = self._icons.pixmap("check", QColor(f"#{LIGHT.card}"), size)
            painter.drawPixmap(QPoint(_SIDE + 3, round(block.top()) + 3), mark)


_NORMAL = QFont.Weight.Normal
_ROUND = (RADIUS["control"], RADIUS["control"])
