"""Is a PNG whole, still and small enough? It is looked through before any of it becomes a picture.

Of its parts only those are handed on that the picture is made of: texts and profiles, which can be
packed a thousandfold, are not even unpacked.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from ....domain.look.logo_errors import CutLogoError, LargeLogoError, LogoError

SIGNATURE = b"\x89PNG\r\n\x1a\n"
MOST_PIXELS = 40_000_000

_HEAD, _COLOURS, _CLEAR, _PIXELS, _END = b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"
_KEPT = frozenset((_HEAD, _COLOURS, _CLEAR, _PIXELS, _END))
_MOVES = b"acTL"
_MOST_PARTS = 20_000
_AT_ONCE = 1 << 18

_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_WHOLE = ((0, 0, 1, 1),)
_LACED = (
    (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2),
    (0, 1, 1, 2),
)  # fmt: skip
"""Where each of the seven pictures of an interlaced one begins, and its steps: x, y, x, y."""

_Part = tuple[bytes, bytes]


def checked_png(data: bytes, file: str) -> bytes:
    """Return ``data``, which begins as a PNG does, with nothing in it but its picture.

    Raises:
        CutLogoError: a part of it is missing. LargeLogoError: it is too large. LogoError: it is
            none, or it moves.
    """
    parts = list(_parts(data, file))
    kinds = [kind for kind, _ in parts]
    if _MOVES in kinds:
        raise LogoError(file=file, details="animated")
    if kinds[:1] != [_HEAD] or len(parts[0][1]) != 13 or kinds.count(_HEAD) > 1:
        raise LogoError(file=file, details="no head")
    if _PIXELS not in kinds or kinds[-1] != _END:
        raise CutLogoError(file=file, details="no end")
    pixels = b"".join(content for kind, content in parts if kind == _PIXELS)
    _check_pixels(pixels, _unpacked_size(parts[0][1], file), file)
    return SIGNATURE + b"".join(_written(*part) for part in parts if part[0] in _KEPT)


def _parts(data: bytes, file: str) -> Iterator[_Part]:
    """Yield the parts up to the end; a part that isn't whole is left out."""
    at = len(SIGNATURE)
    for _ in range(_MOST_PARTS):
        head = data[at : at + 8]
        if len(head) < 8:
            return
        length, kind = struct.unpack(">I4s", head)
        content = data[at + 8 : at + 8 + length]
        if not kind.isalpha():
            raise LogoError(file=file, details="no part")
        if len(data) < at + 12 + length:
            return
        yield kind, content
        if kind == _END:
            return
        at += 12 + length
    raise LargeLogoError(file=file, details="too many parts")


def _unpacked_size(head: bytes, file: str) -> int:
    """Return how many bytes there are in all rows; each has one more, for how it was packed."""
    width, height, depth, colour, _, _, laced = struct.unpack(">IIBBBBB", head)
    if not width or not height or colour not in _CHANNELS or depth not in (1, 2, 4, 8, 16):
        raise LogoError(file=file, details="a wrong head")
    if width * height > MOST_PIXELS:
        raise LargeLogoError(file=file, details=f"{width} x {height}")
    total = 0
    for left, top, right, down in _LACED if laced else _WHOLE:
        wide, high = -((left - width) // right), -((top - height) // down)
        if wide > 0 and high > 0:
            total += high * (1 + (wide * depth * _CHANNELS[colour] + 7) // 8)
    return total


def _check_pixels(packed: bytes, wanted: int, file: str) -> None:
    """Look whether there are as many bytes as the rows need; no more than that is unpacked."""
    unpacking, found = zlib.decompressobj(), 0
    try:
        while found < wanted and not unpacking.eof:
            part = unpacking.decompress(packed, min(_AT_ONCE, wanted - found))
            packed = unpacking.unconsumed_tail
            if not part and not packed:
                break
            found += len(part)
    except zlib.error as error:
        raise CutLogoError(file=file, details=str(error)) from error
    if found < wanted:
        raise CutLogoError(file=file, details=f"{found} of {wanted} bytes")


def _written(kind: bytes, content: bytes) -> bytes:
    checksum = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", checksum)
