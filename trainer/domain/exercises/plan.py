"""Plan: an if-then plan in the learner's own words. Never graded; it lands on a card."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..text.flaw import Flaw
from ..text.message import QT_TRANSLATE_NOOP, Message
from .kind import Kind, Outcome, PassRule, UnfitAnswerError

LONGEST_PART = 300
"""Characters of each half: two or three sentences, which fit on a card."""

_SENTENCE = QT_TRANSLATE_NOOP("plan", "If {situation}, then I say: {action}")
_IF = re.compile(r"(?:als|wanneer)\b[\s.…]*", re.IGNORECASE)
_THEN = re.compile(r"(?:dan\s+)?zeg\s+ik\b[\s:.…]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A sentence to finish: what may happen, and what the learner then says.

    ``situation`` and ``action`` are what stands in the two fields as a hint.
    """

    id: str
    question: str
    situation: str
    action: str
    example_situation: str = ""
    example_action: str = ""


@dataclass(frozen=True, slots=True)
class PlanAnswer:
    """The two halves as they were typed."""

    situation: str
    action: str


def is_ready(answer: PlanAnswer) -> bool:
    """Tell whether both halves are there, and neither is too long."""
    return all(0 < len(part.strip()) <= LONGEST_PART for part in (answer.situation, answer.action))


def sentence(answer: PlanAnswer) -> Message:
    """Return the plan as one sentence, for screen and paper; translated in the context ``plan``.

    Who begins a half with the words that stand before it already doesn't read them twice.
    """
    situation = " ".join(answer.situation.split())
    action = " ".join(answer.action.split())
    values = {
        "situation": (_rest(_IF, situation) or situation).rstrip(" ,.…"),
        "action": _rest(_THEN, action) or action,
    }
    return Message(_SENTENCE, values)


def _rest(start: re.Pattern[str], text: str) -> str:
    found = start.match(text)
    return text[found.end() :] if found else text


def grade(exercise: Plan, answer: PlanAnswer) -> Outcome:
    """Accept any whole plan; whether it suits is the learner's own affair.

    Raises:
        UnfitAnswerError: a half is missing, or longer than ``LONGEST_PART``.
    """
    if not is_ready(answer):
        raise UnfitAnswerError(f"{exercise.id}: not two halves of a plan")
    return Outcome(score=1.0, passed=True, rule=PassRule(minimum=0.0))


def _flaws(exercise: Plan) -> Iterator[Flaw]:
    if bool(exercise.example_situation) != bool(exercise.example_action):
        place = "example_situation" if exercise.example_situation else "example_action"
        yield Flaw(
            place,
            Message(
                QT_TRANSLATE_NOOP(
                    "check", 'give both "example_situation" and "example_action", or neither'
                )
            ),
        )


PLAN = Kind(
    id="plan",
    exercise_type=Plan,
    answer_type=PlanAnswer,
    grade=grade,
    flaws=_flaws,
    graded=False,
    own_words=True,
)
