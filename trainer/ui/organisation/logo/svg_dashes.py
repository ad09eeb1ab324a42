"""How many dashes does a drawing ask for? A line of one word may be cut into millions.

What has dashes is not told apart from what has none, since a style may give them to anything: the
shortest dashes are laid along all lines, at the longest that these can be.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

_DASHES = "stroke-dasharray"
_WIDTH = "stroke-width"
_ON_SCREEN = "vector-effect"
_SET = re.compile(rf"({_DASHES}|{_WIDTH}|{_ON_SCREEN})\s*:([^;}}]*)", re.IGNORECASE)
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?", re.ASCII | re.IGNORECASE)

_LONG = frozenset(
    (
        "d",
        "points",
        "x",
        "y",
        "x1",
        "x2",
        "y1",
        "y2",
        "cx",
        "cy",
        "r",
        "rx",
        "ry",
        "width",
        "height",
    )
)
"""What says where a line goes, and so how long it can be."""

_CURVED = 4
"""No curve is longer than so many times its numbers."""

_A_SHAPE = 20
"""Dashes of one shape that cost as much as one number."""

ENDLESS = 1 << 40


@dataclass(slots=True)
class Dashes:
    """The lines of one drawing, and the shortest dashes in it."""

    length: float = 0.0
    shortest: float = math.inf
    """How long one dash and its gap are."""

    on_screen: bool = False
    """Dashes may be as long on the screen as they say, however much larger the line is drawn."""

    def look_at(self, name: str, value: str) -> None:
        """Look at an attribute."""
        if name == "style":
            self.look_at_style(value)
        elif name in _LONG:
            numbers = [abs(float(one)) for one in _NUMBER.findall(value)]
            self.length += _CURVED * (sum(numbers) + len(numbers) * max(numbers, default=0))
        else:
            self._set(name, value)

    def look_at_style(self, text: str) -> None:
        """Look at the rules of a style."""
        for name, value in _SET.findall(text):
            self._set(name.casefold(), value)

    def _set(self, name: str, value: str) -> None:
        numbers = [float(one) for one in _NUMBER.findall(value)]
        if name == _DASHES and numbers:
            self.shortest = min(self.shortest, 2 * sum(map(abs, numbers)) / len(numbers))
        elif name == _ON_SCREEN or (name == _WIDTH and numbers[:1] == [0]):
            self.on_screen = True

    @property
    def cost(self) -> int:
        """Return what drawing the dashes costs, as :mod:`svg_check` counts."""
        if self.shortest == math.inf:
            return 0
        if self.on_screen or self.shortest <= 0 or not math.isfinite(self.length):
            return ENDLESS
        return min(ENDLESS, round(self.length / self.shortest / _A_SHAPE))
