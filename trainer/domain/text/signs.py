"""Signs that nobody sees, that turn the direction of a line, or that pass for others.

They come along when a text is copied from a web page, and they are how a number can be hidden: from
a reader who would notice it, or from a program that looks for it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from enum import Enum
from functools import cache

_JOINERS = "\u200c\u200d"
_EMOJI_LOOK = "\ufe0e\ufe0f"
_UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Letters, marks and a symbol of which nothing is drawn."""

_SELECTORS = (range(0x180B, 0x1810), range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))
_PLAIN = re.compile("[\0-\x7f\xa0-\xac\xae-\u024f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*")
"""What nearly every text is made of: Latin letters, and the signs of a printer."""

_WORD = re.compile(r"[^\W\d_]+")
_MOST_MARKS = 3
"""On one letter; no language that is written has more."""


class OddSign(Enum):
    """What is wrong with a sign."""

    UNSEEN = "unseen"
    PASSING = "passing"
    """It looks like a digit or a letter that it isn't."""


def flaws_in(text: str) -> list[tuple[int, OddSign]]:
    """Return where a sign stands that has no place in a text that is read, and why, in order.

    Joiners stay where a script needs them (Persian, Hindi) and inside an emoji.
    """
    if _PLAIN.fullmatch(text):
        return []
    alone = (
        (at, flaw)
        for at, sign in enumerate(text)
        if not sign.isascii() and (flaw := _flaw(sign)) and not _is_needed(text, at)
    )
    return sorted({**dict(_passing(text)), **dict(alone)}.items())


@cache
def _flaw(sign: str) -> OddSign | None:
    """Return what is wrong with a sign wherever it stands."""
    if is_unseen(sign):
        return OddSign.UNSEEN
    odd_digit = unicodedata.decimal(sign, None) is not None
    name = unicodedata.name(sign, "")
    odd_letter = name.startswith(("FULLWIDTH", "MATHEMATICAL")) and sign.isalnum()
    return OddSign.PASSING if odd_digit or odd_letter else None


@cache
def is_unseen(sign: str) -> bool:
    """Tell whether nothing is drawn for a sign that is no blank, or only other signs change."""
    if sign in _UNSEEN or any(ord(sign) in part for part in _SELECTORS):
        return True
    return unicodedata.category(sign) in {"Cf", "Co", "Cs", "Zl", "Zp"}


def visible(text: str) -> str:
    """Return a text to quote on one line: what isn't seen, or would turn it, as its code."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        f"\\u{ord(sign):04x}" if _turns(text, at) else sign for at, sign in enumerate(text)
    )


def _turns(text: str, at: int) -> bool:
    needed = _is_needed(text, at)
    return not needed and (is_unseen(text[at]) or not text[at].isprintable())


def _is_needed(text: str, at: int) -> bool:
    """Tell whether what isn't seen changes how its neighbours are drawn, as it is meant to."""
    before, after = text[at - 1 : at] or " ", text[at + 1 : at + 2] or " "
    if text[at] in _EMOJI_LOOK:
        return unicodedata.category(before) in {"So", "Sm"}
    if text[at] not in _JOINERS:
        return False
    in_word = _joins(before) and _joins(after)
    in_emoji = unicodedata.category(after) == "So" and (
        before in _EMOJI_LOOK or unicodedata.category(before) in {"So", "Sk"}
    )
    return in_word or in_emoji


def _joins(sign: str) -> bool:
    """Tell whether a sign is of a script without capitals: those of Persian and Hindi are."""
    return unicodedata.category(sign) in {"Lo", "Mn", "Mc"} and not is_unseen(sign)


def _passing(text: str) -> Iterator[tuple[int, OddSign]]:
    """Yield what passes for another sign because of where it stands."""
    for word in _WORD.finditer(text):
        odd = [at for at, sign in enumerate(word[0], word.start()) if _is_other_script(sign)]
        if odd and any(map(_is_latin, word[0])):
            yield from ((at, OddSign.PASSING) for at in odd)
    base, marks = "", 0
    for at, sign in enumerate(text):
        if sign.isascii() or unicodedata.category(sign) not in {"Mn", "Me"}:
            base, marks = sign, 0
            continue
        marks += 1
        if base.isdigit() or marks > _MOST_MARKS:
            yield at, OddSign.PASSING


@cache
def _is_other_script(sign: str) -> bool:
    return unicodedata.category(sign) in {"Lu", "Ll"} and not _is_latin(sign)


@cache
def _is_latin(sign: str) -> bool:
    return unicodedata.name(sign, "").startswith(("LATIN", "FEMININE", "MASCULINE", "MICRO"))
