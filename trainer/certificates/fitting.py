"""How large a name is set, and where it is broken."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, combinations, pairwise

from .graphemes import graphemes
from .typeface import EM

LARGEST = {1: 56.0, 2: 42.0, 3: 34.0}
"""Points, by the number of lines."""

_ONE_LINE = 36.0
"""A name is kept on one line down to this size."""

_READABLE = 20.0
"""A word is not cut as long as the name can be this large."""

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
    measure = _Measure(text, widths)
    spaces = [place for place, char in enumerate(text) if char == " "]
    whole = [_fitted(lines, measure, room) for lines in _best(spaces, measure, counts=(1, 2, 3))]
    if whole[0].size >= _ONE_LINE:
        return whole[0]
    largest = max(whole, key=lambda one: one.size)
    if largest.size >= _READABLE:
        return largest
    letters = [start for start, _ in graphemes(text)[1:]]
    cut = [_fitted(lines, measure, room) for lines in _best(letters, measure, counts=(3, 2))]
    best = max([*cut, largest], key=lambda one: one.size)
    return Fit(best.lines, best.size, cuts_words=best is not largest)


class _Measure:
    """The width of parts of a text, without the spaces at their ends."""

    def __init__(self, text: str, widths: Sequence[float]) -> None:
        self.text = text
        self._upto = [0.0, *accumulate(widths)]

    def width(self, span: Span) -> float:
        start, end = span
        return self._upto[end] - self._upto[start]

    def trimmed(self, start: int, end: int) -> Span:
        part = self.text[start:end]
        return start + len(part) - len(part.lstrip()), end - len(part) + len(part.rstrip())


def _best(breaks: Sequence[int], measure: _Measure, counts: Iterable[int]) -> list[tuple[Span, ...]]:
    """Return for each count of lines the setting whose widest line is narrowest."""
    end = len(measure.text)
    found = []
    for count in counts:
        settings = (
            tuple(measure.trimmed(*part) for part in pairwise((0, *places, end)))
            for places in combinations(breaks, count - 1)
        )
        best = min(settings, key=lambda lines: max(map(measure.width, lines)), default=None)
        found += [best] if best else []
    return found


def _fitted(lines: tuple[Span, ...], measure: _Measure, room: float) -> Fit:
    widest = max(map(measure.width, lines))
    return Fit(lines, min(LARGEST[len(lines)], EM * room / max(widest, 1)))
