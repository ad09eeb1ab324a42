"""Is a JPEG whole and small enough? Its marks are looked through before any of it is unpacked.

A progressive one is drawn over and over, a scan at a time: a few bytes may ask for thousands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ....domain.look.logo_errors import CutLogoError, LargeLogoError, LogoError
from .png_check import MOST_PIXELS

SIGNATURE = b"\xff\xd8\xff"

_MOST_SCANS = 100
"""Cameras and drawing programs make some ten."""

_MOST_DRAWN = 500_000_000
"""Pixels in all scans together."""

_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_FRAMES = frozenset((0xC0, 0xC1, 0xC2))
_OTHER_FRAMES = frozenset(range(0xC0, 0xD0)) - _FRAMES - {0xC4, 0xC8, 0xCC}
"""Without loss, in layers, or packed in another way: no drawing program writes these."""

_MARK_WITHIN = re.compile(rb"\xff([^\x00\x01\xd0-\xd7\xff])")
"""Within a scan a zero makes a byte of the picture of it, and some marks only tell where to go on
after damage."""

_MARK_BETWEEN = re.compile(rb"\xff([^\xff])")


@dataclass(slots=True)
class _Found:
    pixels: int = 0
    scans: int = 0


def check_jpeg(data: bytes, file: str) -> None:
    """Look through ``data``, which begins as a JPEG does, up to the end of its picture.

    What comes behind that end, as the moving part of a photo does, is never read.

    Raises:
        CutLogoError: a part of it is missing. LargeLogoError: it is too large. LogoError: it is
            no picture.
    """
    found, at = _Found(), 2
    while True:
        met = (_MARK_WITHIN if found.scans else _MARK_BETWEEN).search(data, at)
        if met is None:
            raise CutLogoError(file=file, details="no end")
        mark, at = met[1][0], met.end()
        if mark == _END:
            break
        if mark in {_START, 0} or mark in _OTHER_FRAMES:
            raise LogoError(file=file, details=f"mark {mark:02X}")
        length = max(2, int.from_bytes(data[at : at + 2], "big"))
        if at + length > len(data):
            raise CutLogoError(file=file, details="a part is cut off")
        _count(found, mark, data[at : at + length], file)
        at += length
    if not found.scans:
        raise LogoError(file=file, details="no picture")


def _count(found: _Found, mark: int, part: bytes, file: str) -> None:
    if mark in _FRAMES:
        if found.pixels or len(part) < 8:
            raise LogoError(file=file, details="frames")
        found.pixels = int.from_bytes(part[3:5], "big") * int.from_bytes(part[5:7], "big")
        if not found.pixels:
            raise LogoError(file=file, details="no size")
        if found.pixels > MOST_PIXELS:
            raise LargeLogoError(file=file, details=f"{found.pixels} pixels")
    elif mark == _SCAN:
        found.scans += 1
        if not found.pixels:
            raise LogoError(file=file, details="a scan without a frame")
        if found.scans > _MOST_SCANS or found.scans * found.pixels > _MOST_DRAWN:
            raise LargeLogoError(file=file, details=f"{found.scans} scans")
