"""Where lines end."""

from __future__ import annotations

from collections.abc import Sequence

_ROUNDS = 20
"""Of halving: to a millionth of the width."""


def line_ends(widths: Sequence[float], gaps: Sequence[float], room: float) -> list[int]:
    """Return after which piece each line ends, if every line takes as many as go in ``room``.

    Args:
        widths: of the pieces. One that is wider than ``room`` gets a line of its own.
        gaps: before the pieces, where they don't begin a line.
        room: the width of a line, in the same unit.
    """
    if not widths:
        return []
    ends: list[int] = []
    used = widths[0]
    for place in range(1, len(widths)):
        used += gaps[place] + widths[place]
        if used > room:
            ends.append(place)
            used = widths[place]
    return [*ends, len(widths)]


def narrowest(widths: Sequence[float], gaps: Sequence[float], count: int) -> list[int]:
    """Return the ends of at most ``count`` lines of which the widest is as narrow as can be.

    Raises:
        ValueError: there are no pieces.
    """
    too_narrow, enough = max(widths), sum(widths) + sum(gaps)
    best = line_ends(widths, gaps, too_narrow)
    if len(best) <= count:
        return best
    for _ in range(_ROUNDS):
        room = (too_narrow + enough) / 2
        ends = line_ends(widths, gaps, room)
        if len(ends) <= count:
            best, enough = ends, room
        else:
            too_narrow = room
    return best if len(best) <= count else [len(widths)]
