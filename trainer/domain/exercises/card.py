"""Card: a situation on the front, lines to say on the back. The learner judges it, nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..text.flaw import Flaw
from ..text.message import QT_TRANSLATE_NOOP, Message
from .kind import Kind, Outcome, PassRule, UnfitAnswerError

AGAIN, ALMOST, DONE = 1, 2, 3
"""What a learner says of a card: once more, almost, or that it went well."""

RATINGS = (AGAIN, ALMOST, DONE)

MOST_WORDS = {"front": 40, "back": 60}
"""What can be read at a glance, standing beside a field."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One idea: the front asks for a line to say or a decision, the back gives some and why.

    ``lesson`` is the id of a lesson of the same module to read again.
    """

    id: str
    front: str
    back: str
    source: str = ""
    lesson: str = ""


@dataclass(frozen=True, slots=True)
class CardAnswer:
    """One of ``RATINGS``."""

    rating: int


def grade(exercise: Card, answer: CardAnswer) -> Outcome:
    """Accept any rating: it says when the card comes back, and is never a score.

    Raises:
        UnfitAnswerError: a rating that isn't there.
    """
    if answer.rating not in RATINGS:
        raise UnfitAnswerError(f"{exercise.id}: {answer.rating}")
    return Outcome(score=1.0, passed=True, rule=PassRule(minimum=0.0))


def _flaws(exercise: Card) -> Iterator[Flaw]:
    for side, most in MOST_WORDS.items():
        words = len(getattr(exercise, side).split())
        if words > most:
            yield Flaw(
                side,
                Message(
                    QT_TRANSLATE_NOOP(
                        "check", "{words} words are too many for a card; {most} is the most here"
                    ),
                    {"words": words, "most": most},
                ),
            )


CARD = Kind(
    id="card",
    exercise_type=Card,
    answer_type=CardAnswer,
    grade=grade,
    flaws=_flaws,
    graded=False,
)
