"""Shows how a card is turned over: a picture of it that grows narrow, and wide again changed.

Only for the eye. What is below has changed already and takes keys and clicks at once.
"""

from __future__ import annotations

from math import cos, pi

from PySide6.QtCore import QRect, Qt, QVariantAnimation, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from ..theme.theme import Theme

_MILLISECONDS = 240
_HALF = 0.5


class Turning(QWidget):
    """Lies over its parent while ``target``, a part of it, turns."""

    def __init__(self, theme: Theme, target: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._target = target
        self._over = parent
        self._before: QPixmap | None = None
        self._after: QPixmap | None = None
        self._now = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._clock = QVariantAnimation(self)
        self._clock.setDuration(_MILLISECONDS)
        self._clock.setStartValue(0.0)
        self._clock.setEndValue(1.0)
        self._clock.valueChanged.connect(self._on_moved)
        self._clock.finished.connect(self._on_finished)

    def begin(self) -> None:
        """Turn, unless less motion is wanted; call it just before the target changes."""
        if self._theme.less_motion or not self._target.isVisible():
            return
        self._before, self._after, self._now = self._target.grab(), None, 0.0
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()
        self._clock.start()

    @Slot(object)
    def _on_moved(self, value: float) -> None:
        self._now = value
        if value >= _HALF and self._after is None:
            # By now the layout has made room for the other side.
            self._after = self._target.grab()
        self.setGeometry(self._over.rect())
        self.update()

    @Slot()
    def _on_finished(self) -> None:
        self.hide()
        self._before = self._after = None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("paper"))
        picture = self._before if self._after is None else self._after
        if picture is None:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = picture.deviceIndependentSize().toSize()
        width = max(1, round(size.width() * abs(cos(pi * self._now))))
        corner = self._target.pos()
        left = corner.x() + (size.width() - width) // 2
        painter.drawPixmap(QRect(left, corner.y(), width, size.height()), picture)
