"""The name on the certificate: any script, one to three lines, as large as fits."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from ..paper.blocks.tagging import TaggedCanvas
from ..paper.letters.fontbook import EXTRA_BOLD, FontBook
from ..paper.letters.hidden_text import Box, hide
from ..paper.letters.shaping import Shaper
from ..paper.letters.typeface import EM
from ..paper.letters.typesetting import DrawnText, PlainText, plain_text
from .fitting import Fit, fit

_LEADING = 1.14
_LEAST_ABOVE, _LEAST_BELOW = 700, -220
"""Of a line without tall letters: names with and without them then stand alike."""

_BETWEEN = 60
"""Between the ink of two lines, at least."""

_OVERSHOOT = 24.0
"""Points that accents may stand out above the top: names then stand on the same height."""

Row = PlainText | DrawnText


@dataclass(frozen=True, slots=True)
class NameBlock:
    """A name, set and not yet drawn. Lengths are in points."""

    text: str
    widths: tuple[float, ...]
    rows: tuple[Row, ...]
    size: float

    @property
    def height(self) -> float:
        """From the top of the first line to the bottom of the last."""
        drops, above, below = self._measures()
        return (above + sum(drops) - below) * self.size / EM

    def _measures(self) -> tuple[list[float], float, float]:
        """Return the steps between baselines, what is above the first and below the last one."""
        inks = [
            (min(row.height[0], _LEAST_BELOW), max(row.height[1], _LEAST_ABOVE))
            for row in self.rows
        ]
        drops = [
            max(_LEADING * EM, after[1] - before[0] + _BETWEEN) for before, after in pairwise(inks)
        ]
        top = max(_LEAST_ABOVE, inks[0][1] - _OVERSHOOT * EM / self.size)
        return drops, top, inks[-1][0]

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the name from ``x``, downward from ``top``, in the fill colour."""
        drops, above, _ = self._measures()
        scale = self.size / EM
        y = top - above * scale
        if not all(isinstance(row, PlainText) for row in self.rows):
            # One hidden line for all: a name that is broken is found and copied whole.
            width = max(row.width for row in self.rows) * scale
            middle = top - self.height / 2
            hide(canvas, self.text, self.widths, Box(x, middle, width, min(self.height, self.size)))
        for row, drop in zip(self.rows, [*drops, 0], strict=True):
            if isinstance(row, PlainText):
                row.draw(canvas, x, y, self.size)
            else:
                row.draw_shapes(canvas, x, y, self.size)
            y -= drop * scale


def set_name(book: FontBook, text: str, width: float, height: float) -> NameBlock:
    """Set ``text`` as large as fits in ``width`` and ``height``, in points.

    Args:
        book: the fonts.
        text: a tidy name.
        width: what there is; a name never goes over it.
        height: the same.

    Raises:
        UndrawableNameError: no font has some of it. FontMissingError: a font is gone.
    """
    plain = plain_text(book, text, EXTRA_BOLD)
    shaper = Shaper(text, book.faces(text, EXTRA_BOLD))
    widths = shaper.line().widths
    found = fit(text, widths, width)
    rows = _plain_rows(book, text, found) if plain else None
    if rows is None:
        rows = tuple(DrawnText(text[a:b], shaper.line(a, b)) for a, b in found.lines)
    # Shaped anew, a line may differ a little from its share of the whole.
    widest = max(row.width for row in rows)
    size = min(found.size, EM * width / max(widest, 1))
    block = NameBlock(text, widths, rows, size)
    return NameBlock(text, widths, rows, size * min(1, height / block.height))


def _plain_rows(book: FontBook, text: str, found: Fit) -> tuple[Row, ...] | None:
    """Return the lines as embedded text; None if a word is cut, which no reader would join."""
    if found.cuts_words:
        return None
    rows = [plain_text(book, text[start:end], EXTRA_BOLD) for start, end in found.lines]
    return tuple(row for row in rows if row) if all(rows) else None
