"""Refreshing with cards: what waits, and sessions of a few minutes, kept card by card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ...domain.exercises.card import CARD, CardAnswer
from ...domain.exercises.kind import Outcome, UnfitAnswerError
from ...domain.learning import refresh as rules
from ...domain.learning.answers import from_plain
from ...domain.learning.course import BankCard, LessonOutline
from ..clock import day_of
from .results import Asked
from .training import Training


@dataclass(frozen=True, slots=True)
class Outlook:
    """What there is to refresh. ``cards`` counts those of the modules that were begun."""

    begun: bool
    cards: int
    waiting: int
    next_day: date | None
    today: date


class Refreshing:
    """The cards of one learner: those of the modules that were begun."""

    def __init__(self, training: Training) -> None:
        self._training = training

    def outlook(self) -> Outlook:
        """Return how many cards wait, and when more come."""
        cards, today = self._cards(), self._today()
        plan = rules.plan(cards, self._log(), today)
        return Outlook(
            begun=bool(self._begun()),
            cards=len(cards),
            waiting=len(plan.waiting),
            next_day=plan.next_day,
            today=today,
        )

    def session(self, *, anyway: bool = False) -> RefreshRun:
        """Begin with the cards that wait; with ``anyway`` also with those that don't yet."""
        draw = rules.drawn_anyway if anyway else _waiting
        keys = draw(self._cards(), self._log(), self._today())
        return RefreshRun(self._training, self._training.index.cards(keys[: rules.MOST_AT_ONCE]))

    def one(self, key: str) -> RefreshRun:
        """Begin with one card alone, which was looked for."""
        return RefreshRun(self._training, self._training.index.cards((key,)))

    def _begun(self) -> set[str]:
        return {one.module.id for one in self._training.overview().modules if one.started}

    def _cards(self) -> tuple[str, ...]:
        begun = self._begun()
        known = self._training.index.card_keys(self._training.role)
        return tuple(key for module, key in known if module in begun)

    def _log(self) -> tuple[rules.Rated, ...]:
        found = []
        for key, plain, at in self._training.store.card_answers():
            try:
                answer: CardAnswer = from_plain(CARD, plain)
            except UnfitAnswerError:
                continue
            found.append(rules.Rated(key, answer.rating, day_of(at)))
        return tuple(found)

    def _today(self) -> date:
        return self._training.clock.today()


class RefreshRun:
    """Some cards, one after another. Stopping half-way loses nothing: the others go on waiting."""

    def __init__(self, training: Training, cards: tuple[BankCard, ...]) -> None:
        self.training = training
        self.cards = cards
        self.position = 0
        self._asked = self._put()

    @property
    def card(self) -> BankCard | None:
        """Return the card to look at now; None at the end."""
        return self.cards[self.position] if self.position < len(self.cards) else None

    def rate(self, answer: CardAnswer) -> Outcome:
        """Keep what the learner says of the present card, and go on to the next.

        Raises:
            UnfitAnswerError: there is no such rating, or no card.
            StoreFullError, StoreBusyError, StoreWriteError: it was not kept; the card stays.
        """
        if self._asked is None:
            raise UnfitAnswerError("no card")
        outcome = self.training.answer(self._asked, answer)
        self.position += 1
        self._asked = self._put()
        return outcome

    def lesson(self) -> LessonOutline | None:
        """Return the lesson of the present card to read again, if this learner has it."""
        if self.card is None or not self.card.lesson_key:
            return None
        found = self.training.index.outlines([self.card.lesson_key], self.training.role)
        return next(iter(found), None)

    def _put(self) -> Asked | None:
        one = self.card
        return None if one is None else Asked.now(one.key, one.version, CARD.id, one.card)


def _waiting(cards: Sequence[str], log: Sequence[rules.Rated], today: date) -> tuple[str, ...]:
    return rules.plan(cards, log, today).waiting
