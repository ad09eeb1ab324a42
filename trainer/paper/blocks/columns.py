"""How wide the columns of a table are."""

from __future__ import annotations

from collections.abc import Sequence

from ..letters.fontbook import FontBook
from ..letters.lines import Span, widest_word, width_of
from ..letters.typeface import EM
from .styles import BODY, GAP

_WIDEST = 455.0
"""Points that a table has, in a box."""


def column_shares(book: FontBook, rows: Sequence[Sequence[Sequence[Span]]]) -> list[float]:
    """Give each column its longest word, and divide what is left by how much text there is.

    The first of ``rows`` is the head; each cell has spans.
    """
    size = BODY.size / EM
    least: list[float] = []
    wanted: list[float] = []
    for cells in zip(*rows, strict=True):
        words = max(widest_word(book, cell) for cell in cells) * size
        least.append(min(words + 2 * GAP["m"], _WIDEST / len(rows[0])))
        # What is only ticked, circled or filled in needs no more than its head.
        is_read = any(sum(len(span.text) for span in cell) > 1 for cell in cells[1:])
        wanted.append(is_read * max(width_of(book, cell) for cell in cells) * size)
    left = max(0.0, _WIDEST - sum(least))
    total = sum(wanted) or 1.0
    widths = [one + left * want / total for one, want in zip(least, wanted, strict=True)]
    return [width / sum(widths) for width in widths]
