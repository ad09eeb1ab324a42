"""Reflect: private words on a question. Never graded, read by nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..text.flaw import Flaw
from .kind import Kind, Outcome, PassRule, UnfitAnswerError

LONGEST_REFLECTION = 4000
"""Characters; some 700 words, far beyond what a learner writes in a lesson."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflect:
    """A question to oneself, with an example to lean on afterwards."""

    id: str
    question: str
    prompt: str = ""
    example: str = ""


@dataclass(frozen=True, slots=True)
class ReflectAnswer:
    """What the learner wrote. It may be empty: thinking it over counts too."""

    text: str


def grade(exercise: Reflect, answer: ReflectAnswer) -> Outcome:
    """Accept any answer; whether something was written is the learner's own affair.

    Raises:
        UnfitAnswerError: more than ``LONGEST_REFLECTION`` characters.
    """
    if len(answer.text) > LONGEST_REFLECTION:
        raise UnfitAnswerError(f"{exercise.id}: {len(answer.text)} characters")
    return Outcome(score=1.0, passed=True, rule=PassRule(minimum=0.0))


def _flaws(exercise: Reflect) -> Iterator[Flaw]:
    yield from ()


REFLECT = Kind(
    id="reflect",
    exercise_type=Reflect,
    answer_type=ReflectAnswer,
    grade=grade,
    flaws=_flaws,
    graded=False,
    own_words=True,
)
