"""A push button as wide as its words, but no wider than the page: a long text gets an end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from .one_press import PressButton
from .parts import fitted, tip


class FittedButton(PressButton):
    """For words that a user chose, such as a name. All of them are in name and tool tip."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._whole = self._shown = text
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setText(text.replace("&", "&&"))

    def _fit(self, width: int) -> None:
        self._shown = self._whole
        self._shown = fitted(self, self._whole, width)
        self.setText(self._shown.replace("&", "&&"))
        self.setToolTip("" if self._shown == self._whole else tip(self._whole))

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        more = metrics.horizontalAdvance(self._whole) - metrics.horizontalAdvance(self._shown)
        return super().sizeHint() + QSize(more, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(self.width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit(self.width())
