"""Reply: one line of one's own in a described situation. Never graded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..text.flaw import Flaw
from ..text.message import QT_TRANSLATE_NOOP, Message
from .kind import Kind, Outcome, PassRule, UnfitAnswerError

LONGEST_REPLY = 500
"""Characters; a line that is said is rarely longer than 200."""

_LINES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherLine:
    """A line that someone else said, and what it does."""

    text: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A situation to say something in; ``says`` is what the young person said last.

    ``facts`` are what there was to see, for the rules that look for a fact that is named.
    """

    id: str
    question: str
    situation: str
    lines: tuple[OtherLine, ...]
    says: str = ""
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReplyAnswer:
    """The line, as it was typed."""

    text: str


def grade(exercise: Reply, answer: ReplyAnswer) -> Outcome:
    """Accept any line: what it does is told, and is no mark.

    Raises:
        UnfitAnswerError: an empty line, or one of more than ``LONGEST_REPLY`` characters.
    """
    if not answer.text.strip() or len(answer.text) > LONGEST_REPLY:
        raise UnfitAnswerError(f"{exercise.id}: {len(answer.text)} characters")
    return Outcome(score=1.0, passed=True, rule=PassRule(minimum=0.0))


def _flaws(exercise: Reply) -> Iterator[Flaw]:
    if len(exercise.lines) != _LINES:
        yield Flaw("lines", Message(QT_TRANSLATE_NOOP("check", "give three lines of other people")))
    texts = [line.text for line in exercise.lines]
    for index, text in enumerate(texts):
        if text in texts[:index]:
            yield Flaw(
                f"lines[{index}].text",
                Message(QT_TRANSLATE_NOOP("check", "this line stands there twice; change one")),
            )


REPLY = Kind(
    id="reply",
    exercise_type=Reply,
    answer_type=ReplyAnswer,
    grade=grade,
    flaws=_flaws,
    graded=False,
    own_words=True,
)
