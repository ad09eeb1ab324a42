"""A logo from a file of anyone: looked at first, then read as what it is, never as what it says.

What is looked at beforehand is cheap to count. What that misses takes too long or too much: so the
window has this done by another process (``logo_job``), which it can end.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImageReader

from ....domain.look.house_style import LOGO_WIDTH, Logo
from ....domain.look.logo_errors import CutLogoError, LargeLogoError, LogoError
from ....reading import LargeFileError, read_at_most
from . import jpeg_check, png_check
from .pixels import fitted, flattened, ink_of, logo_of
from .svg import read_svg
from .told_by_qt import told_by_qt

_LARGEST = 10_000_000
_MOST_MEGABYTES = 256
_WORKED_ON = QSize(4 * LOGO_WIDTH, 4 * LOGO_WIDTH)
"""From so much of a photo its margins are taken off."""

_HARMLESS = "extraneous bytes"
"""What is said of a JPEG of which nothing is missing."""


def read_logo(path: Path) -> Logo:
    """Return the picture in a file as a logo.

    Raises:
        LogoError: it is none, is too large, holds more than shapes, is not whole, or is blank.
    """
    data = _content(path)
    if data.startswith(png_check.SIGNATURE):
        return _read_pixels(png_check.checked_png(data, path.name), "png", path.name)
    if data.startswith(jpeg_check.SIGNATURE):
        jpeg_check.check_jpeg(data, path.name)
        return _read_pixels(data, "jpeg", path.name)
    return read_svg(data, path.name)


def _content(path: Path) -> bytes:
    try:
        return read_at_most(path, _LARGEST)
    except LargeFileError as error:
        raise LargeLogoError(file=path.name) from error
    except OSError as error:
        raise LogoError(file=path.name, details=str(error)) from error


def _read_pixels(data: bytes, form: str, file: str) -> Logo:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(form.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    # From the head of the file: nothing is unpacked yet.
    size = reader.size()
    if size.isEmpty():
        raise LogoError(file=file, details=reader.errorString())
    if size.width() > _WORKED_ON.width() or size.height() > _WORKED_ON.height():
        reader.setScaledSize(fitted(size, _WORKED_ON))
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    with told_by_qt("qt.gui.imageio") as told:
        image = reader.read()
    if image.isNull():
        raise LogoError(file=file, details=reader.errorString())
    if wrong := [text for text in told if _HARMLESS not in text]:
        # What is missing was drawn grey: such a picture is handed out as if it were whole.
        raise CutLogoError(file=file, details=wrong[0])
    flat = flattened(image)
    return logo_of(flat.copy(ink_of(flat, file)))
