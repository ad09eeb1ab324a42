"""A picture of shares: a bar for each, with the earlier one as a line; readable in grey."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..blocks.parts import Part
from ..blocks.styles import BODY, GAP
from ..document.story import Story

_HIGH, _STEP = 15.0, 44.0


@dataclass(frozen=True, slots=True)
class Bar:
    """A share, 0 to 1, what it was before, and the same in words."""

    title: str
    share: float
    before: float | None
    words: str


class Bars(Part):
    """Bars below each other. The picture is a figure with its words; the titles are text."""

    def __init__(self, story: Story, bars: Sequence[Bar]) -> None:
        super().__init__()
        self._bars = bars
        self.above, self.below = GAP["m"], GAP["l"]
        self._titles = [story.words(one.title, BODY.bold(), story.add("P")) for one in bars]
        self._figure = story.add("Figure", ". ".join(one.words for one in bars))

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return how much room they take."""
        self.width, self.height = width, _STEP * len(self._bars)
        return width, self.height

    def draw(self) -> None:
        """Draw title and bar of each, from the top."""
        canvas = self.canv
        for at, title in enumerate(self._titles):
            title.wrap(self.width, self.height)
            title.drawOn(canvas, 0, self.height - at * _STEP - title.height)
        with canvas.content(self._figure):
            for at, bar in enumerate(self._bars):
                self._bar(bar, self.height - (at + 1) * _STEP + 8)

    def _bar(self, bar: Bar, y: float) -> None:
        canvas = self.canv
        canvas.fill("brand_soft")
        canvas.roundRect(0, y, self.width, _HIGH, _HIGH / 2, stroke=0, fill=1)
        if bar.share:
            wide = max(_HIGH, self.width * bar.share)
            canvas.fill("brand")
            canvas.roundRect(0, y, wide, _HIGH, _HIGH / 2, stroke=0, fill=1)
        if bar.before is not None:
            x = max(1.5, min(self.width - 1.5, self.width * bar.before))
            canvas.stroke("card")
            canvas.setLineWidth(6)
            canvas.line(x, y - 4, x, y + _HIGH + 4)
            canvas.stroke("sun_ink")
            canvas.setLineWidth(2.6)
            canvas.line(x, y - 4, x, y + _HIGH + 4)
