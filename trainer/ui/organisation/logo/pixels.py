"""From an image to a logo: flat on white, without blank margins, small."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from ....domain.look.house_style import LOGO_HEIGHT, LOGO_WIDTH, Logo, packed, rows_of
from ....domain.look.logo_errors import BlankLogoError
from ....domain.look.tokens import LIGHT

BOX = QSize(LOGO_WIDTH, LOGO_HEIGHT)
PAPER = QColor(f"#{LIGHT.card}")
"""White, in every theme."""

_BLANK = b"\xff"
_NEARLY = bytes(255 if grey >= 248 else grey for grey in range(256))
"""Takes the noise of a JPEG off what is meant to be white."""


def fitted(size: QSize, box: QSize) -> QSize:
    """Return a size of the same shape as ``size``, as large as goes into ``box``."""
    return size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def white(size: QSize) -> QImage:
    """Return an image of white paper."""
    made = QImage(size, QImage.Format.Format_RGB888)
    made.fill(PAPER)
    return made


def flattened(image: QImage) -> QImage:
    """Return an image as it looks on white paper."""
    made = white(image.size())
    painter = QPainter(made)
    painter.drawImage(QPoint(0, 0), image)
    painter.end()
    return made


def ink_of(image: QImage, file: str) -> QRect:
    """Return the part of an image that is more than white paper.

    Raises:
        BlankLogoError: there is none.
    """
    rows = [row.translate(_NEARLY) for row in _rows(image, QImage.Format.Format_Grayscale8, 1)]
    inked = [place for place, row in enumerate(rows) if row.strip(_BLANK)]
    if not inked:
        raise BlankLogoError(file=file)
    top, bottom = inked[0], inked[-1]
    drawn = rows[top : bottom + 1]
    left = min(len(row) - len(row.lstrip(_BLANK)) for row in drawn)
    right = max(len(row.rstrip(_BLANK)) for row in drawn)
    return QRect(left, top, right - left, bottom - top + 1)


def logo_of(image: QImage) -> Logo:
    """Return a flat image as a logo, made smaller if it has to be."""
    size = image.size()
    if size.width() > LOGO_WIDTH or size.height() > LOGO_HEIGHT:
        image = image.scaled(
            fitted(size, BOX),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    rows = b"".join(_rows(image, QImage.Format.Format_RGB888, 3))
    return packed(image.width(), image.height(), rows)


def image_of_logo(logo: Logo) -> QImage:
    """Return a logo as an image, to show it."""
    wide = logo.width * 3
    image = QImage(rows_of(logo), logo.width, logo.height, wide, QImage.Format.Format_RGB888)
    return image.copy()


def _rows(image: QImage, form: QImage.Format, depth: int) -> list[bytes]:
    """Return the rows of an image, without what fills them up to whole words of memory."""
    plain = image.convertToFormat(form)
    stride, wide = plain.bytesPerLine(), plain.width() * depth
    pixels = bytes(plain.constBits())
    starts = range(0, plain.height() * stride, stride)
    return [pixels[start : start + wide] for start in starts]
