"""A learner, as far as it is public on the laptop."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

LONGEST_NAME = 120
"""Characters; also the most that a certificate prints."""

_VISIBLE = "LNPS"
"""Letters, numbers, punctuation and symbols, by Unicode category."""


@dataclass(frozen=True, slots=True)
class Learner:
    """Name or nickname, and the path that was chosen. ``id`` is random and names a folder."""

    id: str
    name: str
    path: str


def tidy_name(text: str) -> str:
    """Return a name fit to keep: NFC, one space between words, no control characters.

    It is empty when there is nothing in it to be seen.

    Joiners (ZWJ, ZWNJ) stay: Devanagari and Persian names need them.
    """
    normal = unicodedata.normalize("NFC", text)
    kept = "".join(
        c if c in "\u200c\u200d" or unicodedata.category(c)[0] != "C" else " " for c in normal
    )
    tidy = " ".join(kept.split())[:LONGEST_NAME].strip()
    return tidy if any(unicodedata.category(c)[0] in _VISIBLE for c in tidy) else ""
