"""Conversation: a branching talk that is played to one of its endings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..talk.flaws import talk_flaws
from ..talk.script import TalkScript
from ..talk.talk import Talk
from ..text.flaw import Flaw
from .kind import Kind, Outcome, PassRule, UnfitAnswerError

_RULE = PassRule(minimum=0.5)
_SCORES = {"strong": 1.0, "enough": 0.5, "open": 0.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """A step in which the learner plays the talk of ``script``."""

    id: str
    script: TalkScript


@dataclass(frozen=True, slots=True)
class ConversationAnswer:
    """The choices of one whole talk, each counted from 0."""

    choices: tuple[int, ...]


def grade(exercise: Conversation, answer: ConversationAnswer) -> Outcome:
    """Grade a talk by its ending: open 0, enough 0.5, strong 1; 0.5 is good enough.

    Raises:
        UnfitAnswerError: choices that aren't there, or a talk that is not at an end.
    """
    try:
        talk = Talk.replayed(exercise.script, answer.choices)
    except IndexError as error:
        raise UnfitAnswerError(f"{exercise.id}: {error}") from error
    if talk.ending is None:
        raise UnfitAnswerError(f"{exercise.id}: not at an end")
    score = _SCORES[talk.ending.level]
    return Outcome(score=score, passed=_RULE.passes(score), rule=_RULE)


def _flaws(exercise: Conversation) -> Iterator[Flaw]:
    yield from talk_flaws(exercise.script)


CONVERSATION = Kind(
    id="conversation",
    exercise_type=Conversation,
    answer_type=ConversationAnswer,
    grade=grade,
    flaws=_flaws,
    graded=False,
)
