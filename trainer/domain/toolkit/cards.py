"""Conversation cards: something to say on the front, what may follow on the back."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..text.flaw import Flaw, doubles, too_long, unlisted
from ..text.message import QT_TRANSLATE_NOOP
from .tool import ToolKind

LONGEST_SAY, LONGEST_BACK = 120, 240
"""Characters: what fits on a card of which eight go on A4."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkCard:
    """One card: a line to open with, and what to do with what comes back."""

    id: str
    topic: str
    places: tuple[str, ...]
    say: str
    back: str
    only_chosen: bool = False
    """Is too heavy to come up by chance: drawn only by who chose its topic."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardDeck:
    """Cards by topic, and by the place where one stands."""

    how: str
    topics: tuple[str, ...]
    places: tuple[str, ...]
    cards: tuple[TalkCard, ...]

    def chosen(self, topic: str = "", place: str = "") -> tuple[TalkCard, ...]:
        """Return the cards of a topic and a place that may be drawn; empty means any."""
        return tuple(
            card
            for card in self.cards
            if topic in ("", card.topic)
            and (not place or place in card.places)
            and (topic or not card.only_chosen)
        )


def draw(cards: Sequence[TalkCard], drawn: Sequence[str], chance: random.Random) -> TalkCard | None:
    """Return a card that wasn't ``drawn`` yet; when all were, any but the last. None without."""
    fresh = [card for card in cards if card.id not in drawn]
    again = [card for card in cards if not drawn or card.id != drawn[-1]]
    left = fresh or again or list(cards)
    return chance.choice(left) if left else None


def _flaws(deck: CardDeck) -> Iterator[Flaw]:
    yield from doubles([[card.id for card in deck.cards]], "cards[{at}].id")
    for at, card in enumerate(deck.cards):
        yield from unlisted(card.topic, deck.topics, f"cards[{at}].topic")
        for place in card.places:
            yield from unlisted(place, deck.places, f"cards[{at}].places")
        yield from too_long(card.say, LONGEST_SAY, f"cards[{at}].say")
        yield from too_long(card.back, LONGEST_BACK, f"cards[{at}].back")


CARDS = ToolKind("cards", QT_TRANSLATE_NOOP("toolkit", "cards"), CardDeck, _flaws)
