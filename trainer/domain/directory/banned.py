"""Telephone numbers that may never be given as a contact (docs/referral-facts.md).

They are found however they are written: with digits of any script, with what passes for a digit,
and with anything between the digits that isn't a letter, seen or not.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from ..text.signs import is_unseen

_BANNED = (("0900", "0113"), ("0900", "0767"), ("020", "31138888"))
"""Out of use, or a misprint. In parts: no file may hold them whole."""

_GAP = r"(?>\s+|[^\w\s]|_){0,8}+"
_ZERO, _ONE = "0oO\u039f\u03bf\u041e\u043e", "1lI|\u0406\u0456\u0399"
_FIRST = rf"(?:(?<!\d)0|(?<!\w)[{_ZERO}])"
_ABROAD = rf"(?<!\d)(?:\+|00)?3[{_ONE}]{_GAP}[{_ZERO}]?"


def _digit(digit: str) -> str:
    return {"0": f"[{_ZERO}]", "1": f"[{_ONE}]"}.get(digit, digit)


_PATTERNS = {
    "-".join(parts): re.compile(
        rf"(?:{_FIRST}|{_ABROAD}){_GAP}{_GAP.join(map(_digit, ''.join(parts)[1:]))}(?!\d)"
    )
    for parts in _BANNED
}


class _Plain(dict[int, str]):
    """From the code of a sign to how it is looked at: digits of any kind, without what is unseen.

    It is filled as signs are met.
    """

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        if is_unseen(sign):
            plain = ""
        else:
            parts = unicodedata.normalize("NFKD", sign)
            plain = "".join(map(_as_digit, parts))
        self[code] = plain
        return plain


_PLAIN = _Plain()


def _as_digit(sign: str) -> str:
    """Return a sign as a digit where it counts as one; a mark on another sign as nothing."""
    value = unicodedata.numeric(sign, None)
    if value is not None and value in range(10):
        return str(int(value))
    return "" if unicodedata.category(sign)[0] == "M" else sign


def banned_in(text: str) -> Iterator[tuple[str, int]]:
    """Yield each banned number in ``text``, with where it stands."""
    plain = text if text.isascii() else text.translate(_PLAIN)
    found = [(n, match.start()) for n, one in _PATTERNS.items() for match in one.finditer(plain)]
    if found and plain is not text:
        places = [at for at, sign in enumerate(text) for _ in _PLAIN[ord(sign)]]
        found = [(number, places[at]) for number, at in found]
    yield from found
