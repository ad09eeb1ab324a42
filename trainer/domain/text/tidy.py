"""Makes what a user typed, or what comes from a file, fit to keep and to show."""

from __future__ import annotations

import unicodedata

from .signs import is_unseen

_VISIBLE = "LNPS"
"""Letters, numbers, punctuation and symbols, by Unicode category."""


def tidy_line(text: str, longest: int) -> str:
    """Return one line fit to keep: NFC, one space between words, no control characters.

    It is empty when there is nothing in it to be seen. Joiners (ZWJ, ZWNJ) stay: Devanagari and
    Persian names need them.
    """
    normal = unicodedata.normalize("NFC", text)
    kept = "".join(
        c if c in "\u200c\u200d" or unicodedata.category(c)[0] != "C" else " " for c in normal
    )
    tidy = " ".join(kept.split())[:longest].strip()
    seen = any(unicodedata.category(c)[0] in _VISIBLE and not is_unseen(c) for c in tidy)
    return tidy if seen else ""


def tidy_text(text: str, longest: int) -> str:
    """Return text of several lines as it can be kept: whole characters; blanks are nothing."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "")
    return whole[:longest] if whole.strip() else ""
