"""Line icons and pictures from SVG files; icons are tinted with the colour of a role."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class Icons:
    """Reads icons from the folder of assets. A missing icon is an empty one."""

    def __init__(self, assets: Path) -> None:
        self._folder = assets / "icons"
        self._sources: dict[str, bytes] = {}

    def icon(self, name: str, colour: QColor, chosen: QColor | None = None) -> QIcon:
        """Return an icon in ``colour``, and in ``chosen`` while its button is checked."""
        icon = QIcon(self.pixmap(name, colour, 24))
        if chosen is not None:
            icon.addPixmap(self.pixmap(name, chosen, 24), QIcon.Mode.Normal, QIcon.State.On)
        return icon

    def pixmap(self, name: str, colour: QColor, size: int, ratio: float = 2.0) -> QPixmap:
        """Return an icon of ``size`` pixels, drawn ``ratio`` times finer for dense screens."""
        source = self._source(name).replace(b"currentColor", colour.name().encode())
        renderer = QSvgRenderer(QByteArray(source))
        side = round(size * ratio)
        drawn = QPixmap(side, side)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
        drawn.setDevicePixelRatio(ratio)
        return drawn

    def _source(self, name: str) -> bytes:
        if name not in self._sources:
            file = self._folder / f"{name}.svg"
            self._sources[name] = file.read_bytes() if file.is_file() else _EMPTY
        return self._sources[name]


_EMPTY = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"/>'
