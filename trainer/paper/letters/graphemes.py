"""Characters that belong together, and characters that show nothing of their own."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

_JOINER = "\u200d"
_VIRAMA = 9
"""The combining class of the signs that join two Indic letters into one."""

_VARIATIONS = (*range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))
_INVISIBLE = frozenset("\u034f\u17b4\u17b5\u200c\u200d").union(map(chr, _VARIATIONS))
"""What HarfBuzz hides where a font has no glyph for it."""

_NOT_KNOWN = frozenset(("Cn", "Co", "Cs"))
_JAMO = range(0x1160, 0x1200)
_SKIN_TONES = range(0x1F3FB, 0x1F400)


def is_mark(char: str) -> bool:
    """Tell whether ``char`` is put on, around or beside the letter before it."""
    return unicodedata.category(char)[0] == "M"


def is_invisible(char: str) -> bool:
    """Tell whether ``char`` only changes how its neighbours look, so that no font needs it."""
    return char in _INVISIBLE


def is_blank(char: str) -> bool:
    """Tell whether ``char`` is a space."""
    return unicodedata.category(char) == "Zs"


UNKNOWN = "\ufffd"
"""The sign for a letter that is private, or newer than this program."""


def known(text: str) -> str:
    """Return ``text`` with a sign in the place of each letter that is not known."""
    return "".join(UNKNOWN if unicodedata.category(c) in _NOT_KNOWN else c for c in text)


def clean(text: str) -> str:
    """Return ``text`` on one line, without characters that steer and don't show, but joiners."""
    kept = (c if unicodedata.category(c)[0] != "C" or is_invisible(c) else _gap(c) for c in text)
    return " ".join("".join(kept).split())


def _gap(control: str) -> str:
    """A tab or a line end parts words; a soft hyphen or a direction mark stands inside one."""
    return "" if unicodedata.category(control) == "Cf" else " "


def graphemes(text: str) -> list[tuple[int, int]]:
    """Return the start and end of each piece of ``text`` that a reader takes for one letter.

    A name is never broken, and never changes font, inside such a piece.
    """
    pairs = enumerate(pairwise(text), 1)
    later = [place for place, (last, char) in pairs if not _belongs(last, char)]
    return list(zip([0, *later], [*later, len(text)], strict=True)) if text else []


def _belongs(last: str, char: str) -> bool:
    """Tell whether ``char`` belongs to the same letter as ``last``, which stands before it."""
    if is_mark(char) or is_invisible(char) or ord(char) in _SKIN_TONES or ord(char) in _JAMO:
        return True
    return last == _JOINER or (unicodedata.combining(last) == _VIRAMA and char.isalpha())
