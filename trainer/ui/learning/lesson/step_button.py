"""A flat button with a mark and a title that wraps: a line in the list of steps."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy

from ....domain.look.tokens import RADIUS
from ...kit.one_press import PressButton
from ...theme.theme import Theme

_MARK = 20
_LEFT = 8 + _MARK + 10


class StepButton(PressButton):
    """A real push button; only the painting is our own, because Qt's does not wrap."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme = theme
        self._title = title
        self._mark = QPixmap()
        self._weight = QFont.Weight.Normal
        theme.changed.connect(self.updateGeometry)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_mark(self, mark: QPixmap, *, bold: bool) -> None:
        """Show ``mark`` before the title."""
        self._mark = mark
        self._weight = QFont.Weight.Bold if bold else QFont.Weight.Normal
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        return self._theme.font("body", self._weight)

    def _area(self, width: int) -> QRect:
        return QRect(_LEFT, 0, max(40, width - _LEFT - 6), 10000)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        flag = Qt.TextFlag.TextWordWrap
        needed = QFontMetrics(self._font()).boundingRect(self._area(width), flag, self._title)
        return max(needed.height(), _MARK) + 12

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.heightForWidth(max(80, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse() or self.isDown():
            painter.setBrush(self._theme.colour("brand_soft"))
            painter.drawRoundedRect(frame, RADIUS["small"], RADIUS["small"])
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), 3))
            painter.drawRoundedRect(frame, RADIUS["small"], RADIUS["small"])
        line = QFontMetrics(self._font()).height()
        painter.drawPixmap(8, 6 + max(0, (line - _MARK) // 2), self._mark)
        painter.setFont(self._font())
        painter.setPen(self._theme.colour("ink"))
        area = self._area(self.width()).adjusted(0, 6, 0, 0)
        painter.drawText(area, int(Qt.TextFlag.TextWordWrap), self._title)
