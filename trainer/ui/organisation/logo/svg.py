"""A logo from an SVG: looked at as text first, then drawn, twice if it has blank margins."""

from __future__ import annotations

import re

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer, QtSvg

from ....domain.look.house_style import Logo
from ....domain.look.logo_errors import LargeLogoError, LogoError
from .pixels import BOX, fitted, ink_of, logo_of, white
from .svg_check import check_svg
from .told_by_qt import told_by_qt

_LARGEST = 500_000
_DECLARATION = re.compile(r"\A\s*<\?xml\b[^>]*\?>")


def read_svg(data: bytes, file: str) -> Logo:
    """Return the logo that is drawn in ``data``; ``file`` is what messages call it.

    Raises:
        LogoError: it is none, is too large, holds more than shapes, or is blank.
    """
    if len(data) > _LARGEST:
        raise LargeLogoError(file=file)
    try:
        text = _DECLARATION.sub("", data.decode("utf-8-sig"), count=1)
    except UnicodeDecodeError as error:
        raise LogoError(file=file, details=str(error)) from error
    check_svg(text, file)
    renderer = QSvgRenderer()
    renderer.setOptions(QtSvg.Option.Tiny12FeaturesOnly)
    shape = renderer.defaultSize() if renderer.load(QByteArray(text.encode())) else QSize()
    if shape.isEmpty():
        raise LogoError(file=file, details="nothing to draw")
    size = fitted(shape, BOX)
    with told_by_qt("qt.svg.draw") as left_out:
        image = _drawn(renderer, size, QRect(0, 0, size.width(), size.height()))
        ink = image.rect() if left_out else ink_of(image, file)
        # Without its margins it is drawn larger, not stretched.
        image = _drawn(renderer, size, ink) if ink.size() != size else image
    if left_out:
        raise LargeLogoError(file=file, details=left_out[0])
    return logo_of(image)


def _drawn(renderer: QSvgRenderer, size: QSize, part: QRect) -> QImage:
    """Return a ``part`` of what is drawn in ``size``, as large as a logo may be."""
    made = white(fitted(part.size(), BOX))
    across, down = made.width() / part.width(), made.height() / part.height()
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = QRectF(
        -part.x() * across, -part.y() * down, size.width() * across, size.height() * down
    )
    renderer.render(painter, whole)
    painter.end()
    return made
