"""The style of an organisation on its prints: a name, a logo, and a colour that can be read.

What an organisation chooses is never trusted to be readable: the colours that are printed are
computed from it, until each pair of words and ground that a print has stands out enough.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass, replace
from functools import lru_cache

from .tokens import BLACK, LIGHT, Palette, contrast, mixed

LOGO_WIDTH, LOGO_HEIGHT = 480, 240
"""Pixels: enough for the head of a page, on a good printer."""

MOST_PACKED = LOGO_WIDTH * LOGO_HEIGHT * 3 + 4_096
"""Bytes of a logo as it is kept: pixels that can't be made smaller, and what packing adds."""

_WORDS = 4.5
_SHAPES = 3.0

_WHITE = LIGHT.card
_STEPS = 25
"""From a colour to black."""

_INK = 0.26
"""How much darker headings are than boxes and dots; as in the app's own green."""

_TINTS = (0.86, 0.88, 0.9, 0.92, 0.94, 0.96, 0.98, 1.0)
"""How much white there may be in the ground of a box; with nothing but white all can be read."""

_CODE = re.compile(r"#?([0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})")


@dataclass(frozen=True, slots=True)
class Logo:
    """A small picture without transparency: rows of red, green and blue, packed by zlib."""

    width: int
    height: int
    pixels: bytes

    @property
    def is_emblem(self) -> bool:
        """Tell whether it is about as wide as high: such a logo rarely holds the name."""
        return self.width <= 1.7 * self.height


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """How the prints of an organisation look."""

    organisation: str
    name: str = ""
    colour: str = ""
    """``RRGGBB``; empty for the app's own green."""
    logo: Logo | None = None

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing but a name was chosen."""
        return not self.colour and self.logo is None


def sound_colour(text: str) -> str | None:
    """Return a colour as ``RRGGBB`` from how people write one; None if it is none."""
    found = _CODE.fullmatch(text.strip())
    if found is None:
        return None
    code = found[1].upper()
    return code if len(code) == 6 else "".join(digit * 2 for digit in code)


def sound_logo(width: object, height: object, pixels: object) -> Logo | None:
    """Return a logo if these are one: a small size, and just as many pixels, packed.

    No more is ever unpacked than the size allows.
    """
    if not isinstance(width, int) or not isinstance(height, int) or not isinstance(pixels, bytes):
        return None
    if not (0 < width <= LOGO_WIDTH and 0 < height <= LOGO_HEIGHT and len(pixels) <= MOST_PACKED):
        return None
    wanted = width * height * 3
    unpacking = zlib.decompressobj()
    try:
        rows = unpacking.decompress(pixels, wanted + 1)
    except zlib.error:
        return None
    whole = len(rows) == wanted and unpacking.eof and not unpacking.unused_data
    return Logo(width, height, pixels) if whole else None


def packed(width: int, height: int, rows: bytes) -> Logo:
    """Return a logo of plain rows, three bytes a pixel."""
    return Logo(width, height, zlib.compress(rows, 9))


def rows_of(logo: Logo) -> bytes:
    """Return the plain rows of a logo that is sound."""
    return zlib.decompressobj().decompress(logo.pixels, logo.width * logo.height * 3)


def readable(colour: str) -> str:
    """Return ``colour``, darker if need be, until it can be read on white and on its own tint."""
    grounds = (_WHITE, LIGHT.paper, _soft(colour))
    darker = (mixed(colour, BLACK, step / _STEPS) for step in range(_STEPS + 1))
    return next(one for one in darker if all(contrast(one, on) >= _WORDS for on in grounds))


def _soft(colour: str) -> str:
    """Return a tint of ``colour`` on which all that a print writes and draws stands out."""
    tints = (mixed(colour, _WHITE, share) for share in _TINTS)
    return next(tint for tint in tints if _carries(tint))


def _carries(ground: str) -> bool:
    words = all(contrast(one, ground) >= _WORDS for one in (LIGHT.ink, LIGHT.muted))
    return words and contrast(LIGHT.mark_line, ground) >= _SHAPES


@lru_cache(maxsize=64)
def palette_for(colour: str) -> Palette:
    """Return the colours of a print in ``colour``; without one the app's own."""
    if not colour:
        return LIGHT
    brand = readable(colour)
    ink = mixed(brand, BLACK, _INK)
    return replace(LIGHT, brand=brand, brand_ink=ink, brand_soft=_soft(colour))
