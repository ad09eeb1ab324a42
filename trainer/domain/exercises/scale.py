"""Scale: how sure one feels, from 1 to 5. Never right or wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from ..text.flaw import Flaw
from ..text.message import QT_TRANSLATE_NOOP, Message
from .kind import Kind, Outcome, PassRule, UnfitAnswerError

VALUES = range(1, 6)
NONE = 0
"""Stands in a draft for a statement without a value yet."""

_SIZES = range(1, 10)


class Construct(Enum):
    """What a statement asks after, so that before and after can be put side by side."""

    PREPAREDNESS = "preparedness"
    LIKELIHOOD = "likelihood"
    SELF_EFFICACY = "self_efficacy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A sentence to agree with, more or less."""

    id: str
    text: str
    construct: Construct | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """One to nine statements; ``low`` and ``high`` say what 1 and 5 mean."""

    id: str
    question: str
    low: str
    high: str
    statements: tuple[Statement, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """Return the names of the statements, in order."""
        return tuple(statement.id for statement in self.statements)

    @property
    def asks_confidence(self) -> bool:
        """Tell whether every statement has a construct."""
        return all(statement.construct for statement in self.statements)


@dataclass(frozen=True, slots=True)
class ScaleAnswer:
    """For each of ``statements``, named by id, a value of 1 to 5: texts and order may change."""

    statements: tuple[str, ...]
    values: tuple[int, ...]


def grade(exercise: Scale, answer: ScaleAnswer) -> Outcome:
    """Accept any whole answer.

    Raises:
        UnfitAnswerError: not one value of 1 to 5 for each statement.
    """
    fits = answer.statements == exercise.ids and len(answer.values) == len(exercise.ids)
    if not fits or any(value not in VALUES for value in answer.values):
        raise UnfitAnswerError(f"{exercise.id}: {answer.values}")
    return Outcome(score=1.0, passed=True, rule=PassRule(minimum=0.0))


def _flaws(exercise: Scale) -> Iterator[Flaw]:
    if len(exercise.statements) not in _SIZES:
        yield Flaw("statements", Message(QT_TRANSLATE_NOOP("check", "give one to nine statements")))
    for name in ("id", "text"):
        values = [getattr(statement, name) for statement in exercise.statements]
        for index, value in enumerate(values):
            if value in values[:index]:
                yield Flaw(
                    f"statements[{index}].{name}",
                    Message(
                        QT_TRANSLATE_NOOP("check", '"{text}" stands there twice; change one'),
                        {"text": value},
                    ),
                )


SCALE = Kind(
    id="scale",
    exercise_type=Scale,
    answer_type=ScaleAnswer,
    grade=grade,
    flaws=_flaws,
    graded=False,
)
