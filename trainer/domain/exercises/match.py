"""Match: find for each text on the left the one on the right that belongs to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..text.flaw import Flaw
from ..text.message import QT_TRANSLATE_NOOP, Message
from .kind import Kind, Outcome, PartFeedback, PassRule, UnfitAnswerError, share
from .shuffled import shuffled

NONE = -1
"""Stands in a draft for a left that has no right yet."""

_RULE = PassRule(minimum=1.0)
_SIZES = range(2, 7)
_MOST_RIGHTS = 9
"""As many as there are number keys."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two texts that belong together, and why."""

    left: str
    right: str
    feedback: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Two to six pairs; ``extra`` are rights that belong to nothing."""

    id: str
    question: str
    pairs: tuple[Pair, ...]
    extra: tuple[str, ...] = ()

    @property
    def rights(self) -> tuple[str, ...]:
        """Return all texts on the right: those of the pairs, then the extras."""
        return tuple(pair.right for pair in self.pairs) + self.extra

    @property
    def shown(self) -> tuple[int, ...]:
        """Return the places of the rights in the order in which they are put to the learner."""
        return shuffled(self.id, self.rights)


@dataclass(frozen=True, slots=True)
class MatchAnswer:
    """For each left, in the order of the file, the place of its right in ``Match.rights``."""

    rights: tuple[int, ...]


def grade(exercise: Match, answer: MatchAnswer) -> Outcome:
    """Grade an answer by the share of lefts that have their own right.

    Raises:
        UnfitAnswerError: not one right for each left, one that isn't there, or one used twice.
    """
    known = range(len(exercise.rights))
    given = answer.rights
    whole = len(given) == len(exercise.pairs) and len(set(given)) == len(given)
    if not whole or any(right not in known for right in given):
        raise UnfitAnswerError(f"{exercise.id}: {given}")
    parts = tuple(
        PartFeedback(index, given[index] == index, pair.feedback)
        for index, pair in enumerate(exercise.pairs)
    )
    return share(parts, _RULE)


def _flaws(exercise: Match) -> Iterator[Flaw]:
    if len(exercise.pairs) not in _SIZES:
        yield Flaw("pairs", Message(QT_TRANSLATE_NOOP("check", "give two to six pairs")))
    if len(exercise.rights) > _MOST_RIGHTS:
        yield Flaw(
            "extra",
            Message(
                QT_TRANSLATE_NOOP("check", "pairs and extra are at most {most} together"),
                {"most": _MOST_RIGHTS},
            ),
        )
    places = [f"pairs[{index}]" for index in range(len(exercise.pairs))]
    yield from _twice(
        [f"{place}.left" for place in places], tuple(pair.left for pair in exercise.pairs)
    )
    extras = [f"extra[{index}]" for index in range(len(exercise.extra))]
    yield from _twice([*(f"{place}.right" for place in places), *extras], exercise.rights)


def _twice(places: list[str], texts: tuple[str, ...]) -> Iterator[Flaw]:
    """Yield a flaw for each text that stands there before."""
    for index, (place, text) in enumerate(zip(places, texts, strict=True)):
        if text in texts[:index]:
            yield Flaw(
                place,
                Message(
                    QT_TRANSLATE_NOOP("check", '"{text}" stands there twice; change one'),
                    {"text": text},
                ),
            )


MATCH = Kind(
    id="match",
    exercise_type=Match,
    answer_type=MatchAnswer,
    grade=grade,
    flaws=_flaws,
    graded=True,
)
