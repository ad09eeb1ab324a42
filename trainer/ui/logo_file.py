"""A logo from a file of anyone: looked at first, then read as what it is, never as what it says."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImageReader

from ..domain.errors import LargeLogoError, LogoError
from ..domain.house import LOGO_WIDTH, Logo
from .logo_pixels import fitted, flattened, ink_of, logo_of
from .logo_svg import read_svg

_LARGEST = 10_000_000
_MOST_PIXELS = 40_000_000
_MOST_MEGABYTES = 256
_WORKED_ON = QSize(4 * LOGO_WIDTH, 4 * LOGO_WIDTH)
"""From so much of a photo its margins are taken off."""

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_MOVES, _PIXELS = b"acTL", b"IDAT"


def read_logo(path: Path) -> Logo:
    """Return the picture in a file as a logo.

    Raises:
        LogoError: it is none, is too large, holds more than shapes, or is blank.
    """
    data = _content(path)
    if data.startswith(_PNG):
        if _MOVES in data.partition(_PIXELS)[0]:
            raise LogoError(file=path.name, details="animated")
        return _read_pixels(data, "png", path.name)
    if data.startswith(_JPEG):
        return _read_pixels(data, "jpeg", path.name)
    return read_svg(data, path.name)


def _content(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise LogoError(file=path.name, details="no file")
        with path.open("rb") as opened:
            data = opened.read(_LARGEST + 1)
    except OSError as error:
        raise LogoError(file=path.name, details=str(error)) from error
    if len(data) > _LARGEST:
        raise LargeLogoError(file=path.name)
    return data


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
    if size.width() * size.height() > _MOST_PIXELS:
        raise LargeLogoError(file=file, details=f"{size.width()} x {size.height()}")
    if size.width() > _WORKED_ON.width() or size.height() > _WORKED_ON.height():
        reader.setScaledSize(fitted(size, _WORKED_ON))
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    image = reader.read()
    if image.isNull():
        raise LogoError(file=file, details=reader.errorString())
    flat = flattened(image)
    return logo_of(flat.copy(ink_of(flat, file)))
