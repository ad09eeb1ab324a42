"""How large a name is set, and where it is broken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..paper.letters.breaking import narrowest
from ..paper.letters.graphemes import graphemes
from ..paper.letters.typeface import EM

LARGEST = {1: 56.0, 2: 42.0, 3: 34.0}
"""Points, by the number of lines."""

_ONE_LINE = 36.0
"""A name is kept on one line down to this size."""

_READABLE = 20.0
"""No word is cut as long as the name can be this large."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Fit:
    """The lines of a name, as places in it, and its size in points."""

    lines: tuple[Span, ...]
    size: float
    cuts_words: bool = False


def fit(text: str, widths: Sequence[float], room: float) -> Fit:
    """Return the largest good setting of ``text`` in ``room`` points: at most three lines.

    Args:
        text: a tidy name.
        widths: of each character, in thousandths of the type size.
        room: the width of the page for it, in points.
    """
    letters = graphemes(text)
    # A space with a mark on it is a letter.
    spaces = [start for start, end in letters if text[start:end] == " "]
    starts = [0, *(place + 1 for place in spaces)]
    words = list(zip(starts, [*spaces, len(text)], strict=True))
    whole = [_in_lines(words, widths, room, count) for count in LARGEST]
    if whole[0].size >= _ONE_LINE:
        return whole[0]
    best = max(whole, key=lambda one: one.size)
    if best.size >= _READABLE:
        return best
    inked = [(start, end) for start, end in letters if text[start:end] != " "]
    cut = _in_lines(inked, widths, room, max(LARGEST))
    return best if best.size >= cut.size else Fit(cut.lines, cut.size, cuts_words=True)


def _in_lines(pieces: Sequence[Span], widths: Sequence[float], room: float, count: int) -> Fit:
    """Set ``pieces``, with what stands between them, in at most ``count`` lines."""
    wide = [sum(widths[start:end]) for start, end in pieces]
    gaps = [sum(widths[one[1] : two[0]]) for one, two in pairwise([(0, 0), *pieces])]
    ends = narrowest(wide, gaps, count)
    lines = tuple((pieces[first][0], pieces[after - 1][1]) for first, after in pairwise((0, *ends)))
    widest = max(sum(widths[start:end]) for start, end in lines)
    return Fit(lines, min(LARGEST[len(lines)], EM * room / max(widest, 1)))
