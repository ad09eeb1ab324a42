"""Small cards beside each other, with a line around to cut along."""

from __future__ import annotations

from collections.abc import Sequence

from .parts import Part, Words
from .styles import GAP

WIDE, HIGH = 236.0, 153.0
"""Points: about 83 by 54 millimetres, as a bank card. What says more is longer, and is folded."""

HIGHEST = 330.0
_PAD = GAP["m"]
_BETWEEN = 11.0


class CutCards(Part):
    """Two cards: the lines of each, as far as they fit in ``HIGHEST``."""

    def __init__(self, cards: Sequence[Sequence[Words]]) -> None:
        super().__init__()
        self._given = cards
        self._cards: list[list[Words]] = []
        self.below = GAP["l"]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return how much room they take."""
        self._cards = [self._fitting(card, height) for card in self._given]
        tallest = max(sum(one.height + one.below for one in card) for card in self._cards)
        self.width, self.height = width, max(HIGH, tallest + 2 * _PAD)
        return width, self.height

    def _fitting(self, card: Sequence[Words], height: float) -> list[Words]:
        kept: list[Words] = []
        left = HIGHEST - 2 * _PAD
        for one in card:
            left -= one.wrap(WIDE - 2 * _PAD, height)[1] + one.below
            if left < 0:
                break
            kept.append(one)
        return kept

    def draw(self) -> None:
        """Draw the lines to cut along, and what stands inside."""
        canvas, x = self.canv, 0.0
        for card in self._cards:
            with canvas.artifact():
                canvas.stroke("edge")
                canvas.setLineWidth(0.8)
                canvas.setDash(4, 3)
                canvas.roundRect(x, 0, WIDE, self.height, 8, stroke=1, fill=0)
                canvas.setDash()
            y = self.height - _PAD
            for one in card:
                y -= one.height
                one.drawOn(canvas, x + _PAD, y)
                y -= one.below
            x += WIDE + _BETWEEN
