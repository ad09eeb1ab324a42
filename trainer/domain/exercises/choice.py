"""Choice: one or more right answers, each option with its own feedback."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..text.flaw import Flaw
from ..text.message import QT_TRANSLATE_NOOP, Message
from .kind import Kind, Outcome, PartFeedback, PassRule, UnfitAnswerError, share

_RULE = PassRule(minimum=1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer to choose, and what is said when it is chosen."""

    text: str
    feedback: str
    correct: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A question with two or more options; ``several`` lets more than one be right."""

    id: str
    question: str
    options: tuple[Option, ...]
    several: bool = False


@dataclass(frozen=True, slots=True)
class ChoiceAnswer:
    """The places of the chosen options, counted from 0 in the order of the file."""

    chosen: tuple[int, ...]


def grade(exercise: Choice, answer: ChoiceAnswer) -> Outcome:
    """Grade an answer: one option right or wrong; with several, each option counts as a part.

    Raises:
        UnfitAnswerError: nothing chosen, an option that isn't there, or too many.
    """
    chosen = frozenset(answer.chosen)
    fits = chosen and chosen <= frozenset(range(len(exercise.options)))
    if not fits or (len(chosen) > 1 and not exercise.several):
        raise UnfitAnswerError(f"{exercise.id}: {sorted(chosen)}")
    shown = range(len(exercise.options)) if exercise.several else sorted(chosen)
    parts = tuple(
        PartFeedback(index, option.correct == (index in chosen), option.feedback)
        for index, option in ((index, exercise.options[index]) for index in shown)
    )
    return share(parts, _RULE)


def _flaws(exercise: Choice) -> Iterator[Flaw]:
    right = sum(option.correct for option in exercise.options)
    if len(exercise.options) < 2:
        yield Flaw(
            "options", Message(QT_TRANSLATE_NOOP("check", "give at least two options to choose"))
        )
    if right == 0:
        yield Flaw(
            "options",
            Message(QT_TRANSLATE_NOOP("check", 'no option is right; write "correct: true" at one')),
        )
    if right > 1 and not exercise.several:
        yield Flaw(
            "options",
            Message(
                QT_TRANSLATE_NOOP(
                    "check", '{count} options are right; write "several: true", or keep one'
                ),
                {"count": right},
            ),
        )
    texts = [option.text for option in exercise.options]
    for index, text in enumerate(texts):
        if text in texts[:index]:
            yield Flaw(
                f"options[{index}].text",
                Message(QT_TRANSLATE_NOOP("check", "this option stands there twice; change one")),
            )


CHOICE = Kind(
    id="choice",
    exercise_type=Choice,
    answer_type=ChoiceAnswer,
    grade=grade,
    flaws=_flaws,
    graded=True,
)
