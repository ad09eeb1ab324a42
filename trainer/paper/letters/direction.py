"""Reading direction: the Unicode bidirectional algorithm, from python-bidi.

The levels come from the library's own Python version of the algorithm. Its fast version only
returns text in the order of the eye, and from that the place of a letter in the name, which
shaping needs, can't be found back.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import groupby, takewhile
from typing import Any

from bidi import algorithm
from bidi.mirror import MIRRORED

_Char = dict[str, Any]
"""How the library keeps a character: with "ch", "type" and "level"."""


def levels(text: str, base: int | None = None) -> list[int]:
    """Return the embedding level of each character: odd is from right to left.

    Args:
        text: one paragraph, without control characters but joiners.
        base: the level of the paragraph; by its first letter, if None.
    """
    start = algorithm.get_base_level(text) if base is None else base
    storage = algorithm.get_empty_storage()
    storage.update(base_level=start, base_dir="LR"[start])
    algorithm.get_embedding_levels(text, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    _resolve_brackets(storage["chars"], start)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    found = iter(storage["chars"])
    result: list[int] = []
    for char in text:
        # The algorithm takes joiners out: they go with the letter before them.
        if unicodedata.bidirectional(char) in algorithm.X9_REMOVED:
            result.append(result[-1] if result else start)
        else:
            result.append(next(found)["level"])
    return result


def _resolve_brackets(chars: Sequence[_Char], base: int) -> None:
    """Give both brackets of a pair one direction (rule N0), which the library leaves out.

    Without it "(Mo)" in an Arabic name has two brackets of the same form.
    """
    own = "LR"[base]
    for opening, closing in sorted(_pairs(chars)):
        inside = {_strong(char) for char in chars[opening + 1 : closing]} - {""}
        if not inside:
            continue
        before = (_strong(char) for char in reversed(chars[:opening]))
        context = next(filter(None, before), own)
        way = own if own in inside else context
        for bracket in (opening, closing):
            chars[bracket]["type"] = way
            for mark in takewhile(lambda char: char["orig"] == "NSM", chars[bracket + 1 :]):
                mark["type"] = way


def _pairs(chars: Sequence[_Char]) -> list[tuple[int, int]]:
    """Return the places of brackets that belong together."""
    found: list[tuple[int, int]] = []
    waiting: list[tuple[str, int]] = []
    for place, char in enumerate(chars):
        kind = unicodedata.category(char["ch"])
        if kind == "Ps" and char["ch"] in MIRRORED:
            waiting.append((MIRRORED[char["ch"]], place))
        elif kind == "Pe":
            match = next((one for one in reversed(waiting) if one[0] == char["ch"]), None)
            if match:
                found.append((match[1], place))
                del waiting[waiting.index(match) :]
    return found


def _strong(char: _Char) -> str:
    """Return the direction that ``char`` has by itself; numbers count as from right to left."""
    return {"L": "L", "R": "R", "EN": "R", "AN": "R"}.get(char["type"], "")


def visual_order(embedding: Sequence[int]) -> list[int]:
    """Return the places of pieces with these levels, from left to right (rule L2)."""
    order = list(range(len(embedding)))
    for level in range(max(embedding, default=0), 0, -1):
        high = [embedding[place] >= level for place in order]
        start = 0
        for turned, group in groupby(high):
            end = start + len(list(group))
            if turned:
                order[start:end] = order[start:end][::-1]
            start = end
    return order


def one_way_pieces(text: str) -> list[tuple[int, int, bool]]:
    """Return start, end and whether it runs from right to left, of each one-way piece of ``text``.

    Spaces around a piece belong to none.
    """
    found: list[tuple[int, int, bool]] = []
    ways = [level % 2 == 1 for level in levels(text, base=0)]
    for leftward, group in groupby(range(len(text)), ways.__getitem__):
        places = [place for place in group if not text[place].isspace()]
        if places:
            found.append((places[0], places[-1] + 1, leftward))
    return found
