"""Order: put the steps of something one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from ..text.flaw import Flaw
from ..text.message import QT_TRANSLATE_NOOP, Message
from .kind import Kind, Outcome, PartFeedback, PassRule, UnfitAnswerError, share
from .shuffled import shuffled

_RULE = PassRule(minimum=1.0)
_SIZES = range(3, 8)


class Standing(Enum):
    """How an item stands in a sequence: well, or where it belongs instead."""

    WELL = "well"
    EARLIER = "earlier"
    LATER = "later"


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderItem:
    """One step, and why it stands where it belongs."""

    text: str
    feedback: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Three to seven steps, written in the right order and shown in another."""

    id: str
    question: str
    items: tuple[OrderItem, ...]

    @property
    def shown(self) -> tuple[int, ...]:
        """Return the places of the items in the order in which they are put to the learner."""
        return shuffled(self.id, [item.text for item in self.items])


@dataclass(frozen=True, slots=True)
class OrderAnswer:
    """The places of the items in the file, counted from 0, in the order of the learner."""

    order: tuple[int, ...]


def fits(exercise: Order, answer: OrderAnswer) -> bool:
    """Tell whether an answer has every item once."""
    return sorted(answer.order) == list(range(len(exercise.items)))


def standings(order: tuple[int, ...]) -> dict[int, Standing]:
    """Return how each item stands in a sequence of all items.

    As many as possible stand well: those of a longest increasing subsequence, among equals the one
    with most items at their very place. Each of the others then belongs either before or after
    some of these, never both.
    """
    kept = _longest_increasing(order)
    return {item: _standing(order, at, kept) for at, item in enumerate(order)}


def _standing(order: tuple[int, ...], at: int, kept: frozenset[int]) -> Standing:
    item = order[at]
    if item in kept:
        return Standing.WELL
    passed = any(other > item for other in order[:at] if other in kept)
    return Standing.EARLIER if passed else Standing.LATER


def _longest_increasing(order: tuple[int, ...]) -> frozenset[int]:
    def worth(run: tuple[int, ...]) -> tuple[int, int]:
        return len(run), sum(order[item] == item for item in run)

    runs: list[tuple[int, ...]] = []
    for item in order:
        before: list[tuple[int, ...]] = [(), *(run for run in runs if run[-1] < item)]
        best = max(before, key=worth)
        runs.append((*best, item))
    longest = max(runs, key=worth)
    return frozenset(longest)


def grade(exercise: Order, answer: OrderAnswer) -> Outcome:
    """Grade an answer by the share of items that stand well to each other.

    Raises:
        UnfitAnswerError: not every item once.
    """
    if not fits(exercise, answer):
        raise UnfitAnswerError(f"{exercise.id}: {answer.order}")
    stands = standings(answer.order)
    parts = tuple(
        PartFeedback(index, stands[index] is Standing.WELL, item.feedback)
        for index, item in enumerate(exercise.items)
    )
    return share(parts, _RULE)


def _flaws(exercise: Order) -> Iterator[Flaw]:
    if len(exercise.items) not in _SIZES:
        yield Flaw("items", Message(QT_TRANSLATE_NOOP("check", "give three to seven items")))
    texts = [item.text for item in exercise.items]
    for index, text in enumerate(texts):
        if text in texts[:index]:
            yield Flaw(
                f"items[{index}].text",
                Message(QT_TRANSLATE_NOOP("check", "this item stands there twice; change one")),
            )


ORDER = Kind(
    id="order",
    exercise_type=Order,
    answer_type=OrderAnswer,
    grade=grade,
    flaws=_flaws,
    graded=True,
)
