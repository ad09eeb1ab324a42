"""Real pictures to choose as a logo, and files that only look like one."""

from __future__ import annotations

import struct
import zlib

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

BLUE, RED = "#143cc8", "#c83214"
SVG = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'viewBox="0 0 200 100">{}</svg>'
)
SHAPES = """<title>De Linde</title>
<defs>
 <linearGradient id="g">
  <stop offset="0" stop-color="#143cc8"/><stop offset="1" stop-color="#c83214"/>
 </linearGradient>
 <g id="leaf"><path d="M60 30 C 70 10 110 10 120 30 S 110 70 60 70 z" fill="url(#g)"/></g>
</defs>
<style>.stem { fill: #143cc8 }</style>
<use xlink:href="#leaf"/>
<rect class="stem" x="80" y="40" width="10" height="40"/>"""


def svg(inside: str = SHAPES) -> bytes:
    return SVG.format(inside).encode()


def clear(width: int, height: int) -> QImage:
    """Return a picture of which nothing is seen."""
    made = QImage(width, height, QImage.Format.Format_ARGB32)
    made.fill(0)
    return made


def image(width: int, height: int, margin: int = 0) -> QImage:
    """Return a picture, blue at the left and red at the right, in a margin that is clear."""
    made = clear(width, height)
    inside = QRect(0, 0, width, height).adjusted(margin, margin, -margin, -margin)
    painter = QPainter(made)
    painter.fillRect(inside, QColor(BLUE))
    painter.fillRect(QRect(inside.center(), QPoint(inside.right(), inside.bottom())), QColor(RED))
    painter.fillRect(
        QRect(QPoint(inside.center().x(), inside.top()), inside.bottomRight()), QColor(RED)
    )
    painter.end()
    return made


def saved(picture: QImage, form: str) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(form.encode())).write(picture)
    return bytes(data.data())


def png(width: int = 300, height: int = 120, margin: int = 0) -> bytes:
    return saved(image(width, height, margin), "png")


def jpeg(width: int = 300, height: int = 120, turned: int = 1) -> bytes:
    """Return a JPEG; ``turned`` is its orientation in EXIF, 6 for on its right side."""
    flat = image(width, height).convertToFormat(QImage.Format.Format_RGB32)
    data = saved(flat, "jpeg")
    entry = struct.pack(">HHIHH", 0x0112, 3, 1, turned, 0)
    tiff = b"MM\0*" + struct.pack(">IH", 8, 1) + entry + bytes(4)
    exif = b"Exif\0\0" + tiff
    return data[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + data[2:]


def chunk(kind: bytes, content: bytes) -> bytes:
    return (
        struct.pack(">I", len(content))
        + kind
        + content
        + struct.pack(">I", zlib.crc32(kind + content))
    )


def png_of(width: int, height: int, pixels: bytes, *between: bytes) -> bytes:
    """Return a PNG of grey pixels that says to be of a size, whatever there is in it."""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = [chunk(b"IHDR", head), *between, chunk(b"IDAT", pixels), chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def progressive(scans: int, side: int = 64) -> bytes:
    """Return a JPEG that is drawn in so many scans: the last one over and over."""
    flat = image(side, side).convertToFormat(QImage.Format.Format_RGB32)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setProgressiveScanWrite(True)
    assert writer.write(flat)
    whole = bytes(data.data())
    start = whole.rindex(b"\xff\xda")
    return whole[:-2] + whole[start:-2] * (scans - whole.count(b"\xff\xda")) + whole[-2:]


def jpeg_of(width: int, height: int, data: bytes = b"") -> bytes:
    """Return a JPEG that says to be of a size."""
    data = data or jpeg(64, 64)
    start = max(data.find(b"\xff\xc0"), data.find(b"\xff\xc2")) + 5
    return data[:start] + struct.pack(">HH", height, width) + data[start + 4 :]
