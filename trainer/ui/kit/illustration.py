"""A picture from the assets that keeps its proportions. Decoration: text never depends on it."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,79}")


class Illustration(QWidget):
    """Shows ``illustrations/<name>.svg`` as wide as it may be, at most ``tallest`` pixels high.

    A picture that is missing takes no room.
    """

    def __init__(
        self, assets: Path, name: str, tallest: int = 16777215, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tallest = tallest
        file = assets / "illustrations" / f"{name}.svg"
        self._renderer = QSvgRenderer(self)
        # The name comes from content, which may say anything, also a place elsewhere.
        if _NAME.fullmatch(name) and file.is_file():
            self._renderer.load(str(file))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if not self.is_there:
            # Never shown from here: without a parent it would flash as a window of its own.
            self.hide()

    @property
    def is_there(self) -> bool:
        """Tell whether the picture could be read."""
        return self._renderer.isValid()

    def _shape(self) -> QSize:
        return self._renderer.defaultSize() if self.is_there else QSize(1, 0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        shape = self._shape()
        wanted = round(width * shape.height() / max(1, shape.width()))
        return min(wanted, self._tallest)

    def sizeHint(self) -> QSize:
        return QSize(180, self.heightForWidth(180))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.heightForWidth(60))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_there:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wanted = self._shape()
        ratio = min(self.width() / wanted.width(), self.height() / wanted.height())
        width, height = wanted.width() * ratio, wanted.height() * ratio
        self._renderer.render(painter, QRectF(0, (self.height() - height) / 2, width, height))
