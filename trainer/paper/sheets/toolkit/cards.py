"""Conversation cards: eight on A4, fronts and backs that match; or one a page, for a wall."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ....domain.text.message import QT_TRANSLATE_NOOP, Translate
from ....domain.toolkit.cards import CardDeck, TalkCard
from ....domain.toolkit.tool import Tool
from ...blocks.parts import Part, Words
from ...blocks.styles import QUIET, SMALL, TextStyle
from ...document.pages import CARDS, PAGE_LOOKS, PLAIN
from ...document.story import Story
from ...letters.fontbook import BOLD, EXTRA_BOLD, REGULAR
from .given import Given

_ACROSS, _DOWN = 2, 4
_ON_PAGE = _ACROSS * _DOWN
_PAD = 15.0

_HOW_TO_PRINT = QT_TRANSLATE_NOOP(
    "paper",
    "Print on both sides, turned over the long edge. Then each card has its own back. Cut along "
    "the dashed lines.",
)
_AFTER = QT_TRANSLATE_NOOP("paper", "And then")
_COUNT = QT_TRANSLATE_NOOP("paper", "{count} cards")

_TOPIC = TextStyle(BOLD, 9.5, "brand", leading=1.2, below=0.0)
_SAY = TextStyle(EXTRA_BOLD, 17.5, "brand_ink", leading=1.22, below=0.0)
_BACK = TextStyle(REGULAR, 12.0, "ink", leading=1.36, below=0.0)
_PLACES = TextStyle(REGULAR, 8.5, "muted", leading=1.2, below=0.0)
_WALL = TextStyle(EXTRA_BOLD, 40, "brand_ink", leading=1.18, below=40)
_SMALLEST = 0.7


def add_cards(story: Story, tool: Tool, given: Given, translate: Translate) -> None:
    """Add a page that explains, and the cards: those that were chosen, or all."""
    deck: CardDeck = tool.body
    cards = [card for card in deck.cards if not given.chosen or card.id in given.chosen]
    if given.for_wall:
        _add_for_wall(story, cards, translate)
        return
    story.new_page(PLAIN)
    story.title(tool.outline.title)
    story.text(translate(_COUNT).format(count=len(cards)), QUIET)
    story.text(deck.how)
    story.text(translate(_HOW_TO_PRINT))
    for topic in deck.topics:
        lines = [card.say for card in cards if card.topic == topic]
        if lines:
            story.heading(topic, 3)
            story.items(lines, SMALL.dark())
    # Fronts on odd pages: on a sheet that is printed on both sides the backs are behind them.
    story.odd_page(CARDS)
    for start in range(0, len(cards), _ON_PAGE):
        page = cards[start : start + _ON_PAGE]
        if start:
            story.new_page(CARDS)
        story.part(CardGrid([_front(story, card) for card in page]))
        story.new_page(CARDS)
        story.part(CardGrid([_back(story, card, translate) for card in page], mirrored=True))


def _front(story: Story, card: TalkCard) -> list[Words]:
    div = story.add("Div")
    return [
        story.words(card.topic, _TOPIC, div.add("P")),
        story.words(card.say, _SAY, div.add("P")),
        story.words(" · ".join(card.places), _PLACES, div.add("P")),
    ]


def _back(story: Story, card: TalkCard, translate: Translate) -> list[Words]:
    div = story.add("Div")
    return [
        story.words(translate(_AFTER), _TOPIC, div.add("P")),
        story.words(card.back, _BACK, div.add("P")),
        story.words(card.topic, _PLACES, div.add("P")),
    ]


def _add_for_wall(story: Story, cards: Sequence[TalkCard], translate: Translate) -> None:
    for card in cards:
        story.new_page(PLAIN)
        story.text(card.topic, replace(SMALL.bold(), size=14, colour="brand", below=60))
        story.title(card.say, _WALL)
        with story.box("goal", whole=True):
            story.text(translate(_AFTER), replace(SMALL.bold(), size=13, colour="brand_ink"))
            story.text(card.back, TextStyle(size=19, leading=1.4))


class CardGrid(Part):
    """A page of cards, each with a top, a middle and a foot.

    ``mirrored`` puts the first card at the right: what is printed on the other side then has it
    behind its front.
    """

    def __init__(self, cards: Sequence[Sequence[Words]], *, mirrored: bool = False) -> None:
        super().__init__()
        self._cards = cards
        self._mirrored = mirrored

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return that it takes the whole page."""
        look = PAGE_LOOKS[CARDS]
        self.width, self.height = width, min(height, look.height)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the lines to cut along, and what stands on the cards, from the top left."""
        wide, high = self.width / _ACROSS, self.height / _DOWN
        self._cut_lines(wide, high)
        for at, card in enumerate(self._cards):
            column, row = at % _ACROSS, at // _ACROSS
            if self._mirrored:
                column = _ACROSS - 1 - column
            left, top = column * wide, self.height - row * high
            self._card(card, left + _PAD, top - _PAD, wide - 2 * _PAD, high - 2 * _PAD)

    def _cut_lines(self, wide: float, high: float) -> None:
        canvas = self.canv
        with canvas.artifact():
            canvas.stroke("edge")
            canvas.setLineWidth(0.7)
            canvas.setDash(4, 3)
            for column in range(_ACROSS + 1):
                canvas.line(column * wide, 0, column * wide, self.height)
            for row in range(_DOWN + 1):
                canvas.line(0, row * high, self.width, row * high)
            canvas.setDash()

    def _card(
        self, card: Sequence[Words], left: float, top: float, wide: float, high: float
    ) -> None:
        canvas = self.canv
        first, middle, last = card
        first.wrap(wide, high)
        last.wrap(wide, high)
        with canvas.artifact():
            canvas.stroke("sun")
            canvas.setLineWidth(2.2)
            canvas.line(left, top - first.height - 5, left + 26, top - first.height - 5)
        first.drawOn(canvas, left, top - first.height)
        room = high - first.height - last.height - 18
        middle.fit(wide, room, _SMALLEST)
        middle.drawOn(canvas, left, top - first.height - 14 - middle.height)
        last.drawOn(canvas, left, top - high)
