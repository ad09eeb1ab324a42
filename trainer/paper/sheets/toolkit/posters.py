"""Posters: one page to be read from two metres, as large as it fits."""

from __future__ import annotations

from ....domain.text.message import Translate
from ....domain.toolkit.posters import Poster
from ....domain.toolkit.tool import Tool
from ...blocks.parts import Part, Words
from ...blocks.styles import TextStyle
from ...document.pages import PAGE_LOOKS, POSTER
from ...document.story import Story
from ...letters.fontbook import BOLD, EXTRA_BOLD, REGULAR
from ..lifelines import lifelines
from .given import Given

_HEADLINE = TextStyle(EXTRA_BOLD, 48, "card", leading=1.06, below=0.0)
_HEAD = TextStyle(EXTRA_BOLD, 27, "brand_ink", leading=1.14, below=0.0)
_TEXT = TextStyle(REGULAR, 17, "ink", leading=1.32, below=0.0)
_CLOSING = TextStyle(BOLD, 18, "brand_ink", leading=1.3, below=0.0)
_LIFELINE = TextStyle(REGULAR, 18, "ink", leading=1.3, below=0.0)
_NUMBER = TextStyle(EXTRA_BOLD, 26, "card", leading=1.0, below=0.0)
_MAKER = TextStyle(BOLD, 14, "sun", leading=1.5, below=0.0)
_SIDE, _PAD, _ROUND = 44.0, 30.0, 23.0
_LARGEST, _SMALLEST, _STEP = 1.3, 0.5, 0.05


def add_poster(story: Story, tool: Tool, given: Given, translate: Translate) -> None:
    """Add the poster, on a page of its own."""
    story.new_page(POSTER)
    story.part(PosterPage(story, tool.body, given.organisation, translate))


class PosterPage(Part):
    """A dark band with the headline, the lines over the page, and what is to be known below."""

    def __init__(
        self, story: Story, poster: Poster, organisation: str, translate: Translate
    ) -> None:
        super().__init__()
        self._headline = story.words(poster.headline, _HEADLINE, story.add("H1"))
        listed = story.add("L")
        self._lines: list[tuple[Words | None, Words, Words]] = []
        for number, line in enumerate(poster.lines, 1):
            item = listed.add("LI")
            count = item.add("Lbl") if poster.numbered else None
            body = item.add("LBody")
            self._lines.append(
                (
                    story.words(str(number), _NUMBER, count) if count else None,
                    story.words(line.head, _HEAD, body.add("P")),
                    story.words(line.text, _TEXT, body.add("P")),
                )
            )
        self._maker = story.words(organisation, _MAKER, story.add("P"))
        self._closing = story.words(poster.closing, _CLOSING, story.add("P"))
        called = lifelines(translate) if poster.lifelines else []
        self._lifelines = [story.words(one, _LIFELINE, story.add("P")) for one in called]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return that it takes the whole page, and choose the largest type that fits."""
        self.width, self.height = width, min(height, PAGE_LOOKS[POSTER].height)
        factor = _LARGEST
        while self._needed(factor) > self.height and factor > _SMALLEST:
            factor -= _STEP
        return self.width, self.height

    def _needed(self, factor: float) -> float:
        wide = self.width - 2 * _SIDE
        inner = wide - (2 * _ROUND + 18 if self._lines[0][0] else 0)
        for words in (self._maker, self._headline, self._closing, *self._lifelines):
            words.resize(factor)
            words.wrap(wide - (_PAD if words in self._lifelines else 0), self.height)
        for _, head, text in self._lines:
            for words in (head, text):
                words.resize(factor)
                words.wrap(inner, self.height)
        lines = sum(head.height + text.height + 5 for _, head, text in self._lines)
        return self._band + lines + self._below + 15.0 * (len(self._lines) + 1)

    @property
    def _band(self) -> float:
        return self._headline.height + self._maker.height + 2 * _PAD

    @property
    def _below(self) -> float:
        """Return the room of the closing and of the lifelines."""
        lifelines = sum(one.height for one in self._lifelines)
        return (self._closing.height + 24 if self._closing.height else 0) + (
            lifelines + 30 if lifelines else 0
        )

    def draw(self) -> None:
        """Draw the band, the lines with even room between, and what stands below."""
        canvas = self.canv
        with canvas.artifact():
            canvas.fill("brand_ink")
            canvas.rect(0, self.height - self._band, self.width, self._band + 2, stroke=0, fill=1)
            canvas.fill("sun")
            canvas.rect(0, self.height - self._band - 7, self.width, 7, stroke=0, fill=1)
        start = self.height - _PAD - self._maker.height
        self._maker.drawOn(canvas, _SIDE, start)
        self._headline.drawOn(canvas, _SIDE, start - self._headline.height)
        top = self.height - self._band - 7
        lines = sum(head.height + text.height + 5 for _, head, text in self._lines)
        gap = (top - self._below - lines) / (len(self._lines) + 1)
        y = top - gap
        for number, head, text in self._lines:
            self._line(number, head, text, y)
            y -= head.height + text.height + 5 + gap
        self._draw_below()

    def _line(self, number: Words | None, head: Words, text: Words, y: float) -> None:
        canvas, left = self.canv, _SIDE
        if number is not None:
            middle = y - _ROUND
            with canvas.artifact():
                canvas.fill("brand")
                canvas.circle(_SIDE + _ROUND, middle, _ROUND, stroke=0, fill=1)
            number.wrap(2 * _ROUND, self.height)
            wide = number.widest()
            number.drawOn(canvas, _SIDE + _ROUND - wide / 2, middle - number.height / 2)
            left += 2 * _ROUND + 18
        head.drawOn(canvas, left, y - head.height)
        text.drawOn(canvas, left, y - head.height - 5 - text.height)

    def _draw_below(self) -> None:
        canvas = self.canv
        y = self._below
        if self._closing.height:
            y -= self._closing.height + 12
            self._closing.drawOn(canvas, _SIDE, y)
            y -= 12
        if self._lifelines:
            with canvas.artifact():
                canvas.fill("coral_soft")
                canvas.rect(_SIDE, 6, self.width - 2 * _SIDE, y - 6, stroke=0, fill=1)
                canvas.fill("coral")
                canvas.rect(_SIDE, 6, 5, y - 6, stroke=0, fill=1)
            y -= 12
            for one in self._lifelines:
                y -= one.height
                one.drawOn(canvas, _SIDE + 20, y)
