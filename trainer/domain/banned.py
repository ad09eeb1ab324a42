"""Telephone numbers that may never be given as a contact (docs/referral-facts.md)."""

from __future__ import annotations

import re
from collections.abc import Iterator

_GAP = r"[\s\-\u00ad\u2010-\u2015./()]{0,3}"
_BANNED = (("0900", "0113"), ("0900", "0767"), ("020", "31138888"))
"""Out of use, or a misprint. In parts: no file may hold them whole."""

_PATTERNS = {
    "-".join(parts): re.compile(
        rf"(?<!\d)(?:0|(?:\+|00)31{_GAP}\(?0?){_GAP}{_GAP.join(''.join(parts)[1:])}(?!\d)"
    )
    for parts in _BANNED
}


def banned_in(text: str) -> Iterator[tuple[str, int]]:
    """Yield each banned number in ``text``, with where it stands."""
    for number, pattern in _PATTERNS.items():
        for match in pattern.finditer(text):
            yield number, match.start()
