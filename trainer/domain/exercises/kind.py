"""What every exercise has in common: an answer goes in, an outcome comes out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from ..text.flaw import Flaw


class Exercise(Protocol):
    """A question of some kind, unique by ``id`` within its lesson or check."""

    @property
    def id(self) -> str:
        """Return the name under which attempts are kept, within the lesson or check."""
        ...


class Answer(Protocol):
    """What the learner gave; a frozen dataclass of its kind."""


@dataclass(frozen=True, slots=True)
class PassRule:
    """From which score on an answer is good enough; kept with every attempt.

    ``minimum`` is a share of the parts, from 0 to 1.
    """

    minimum: float

    def passes(self, score: float) -> bool:
        """Tell whether ``score`` (0 to 1) reaches the minimum, rounding aside."""
        return score >= self.minimum - 1e-9


@dataclass(frozen=True, slots=True)
class PartFeedback:
    """What is said of one part of an answer. ``index`` counts from 0 in the order of the file."""

    index: int
    correct: bool
    text: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of one answer. ``score`` goes from 0 to 1."""

    score: float
    passed: bool
    rule: PassRule
    parts: tuple[PartFeedback, ...] = ()


E = TypeVar("E")
A = TypeVar("A")


@dataclass(frozen=True, slots=True)
class Kind(Generic[E, A]):
    """A kind of exercise, as one row of the table ``KINDS``.

    ``grade`` raises :class:`UnfitAnswerError` for an answer that does not belong to the exercise.
    """

    id: str
    exercise_type: type[E]
    answer_type: type[A]
    grade: Callable[[E, A], Outcome]
    flaws: Callable[[E], Iterator[Flaw]]
    graded: bool
    """May stand in a check."""
    own_words: bool = False
    """The answer is what the learner wrote: it belongs to every version of the exercise."""


AnyKind = Kind[Any, Any]


class UnfitAnswerError(ValueError):
    """An answer that does not fit its exercise, such as one for an older version of it."""


def share(parts: tuple[PartFeedback, ...], rule: PassRule) -> Outcome:
    """Score by the share of parts that are correct."""
    score = sum(part.correct for part in parts) / len(parts)
    return Outcome(score=score, passed=rule.passes(score), rule=rule, parts=parts)
