"""The rules of a check: which questions are drawn, and what its result is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from random import Random

from .course import Check, Question
from .exercise import Outcome, PassRule


@dataclass(frozen=True, slots=True)
class CheckResult:
    """The result of one try. ``outcomes`` go with the questions as they were put."""

    outcomes: tuple[tuple[Question, Outcome], ...]
    outcome: Outcome

    @property
    def right(self) -> int:
        """Return how many questions were wholly right."""
        return sum(outcome.passed for _, outcome in self.outcomes)


def drawn(
    check: Check, role: str, asked_before: Iterable[str], random: Random
) -> tuple[Question, ...]:
    """Draw the questions of a try: those that were asked least often first, in random order."""
    asked = Counter(asked_before)
    bank = list(check.for_role(role))
    random.shuffle(bank)
    bank.sort(key=lambda question: asked[question.exercise.id])
    chosen = bank[: check.draw]
    random.shuffle(chosen)
    return tuple(chosen)


def result(check: Check, outcomes: Iterable[tuple[Question, Outcome]]) -> CheckResult:
    """Sum up a try by the mean score, so that the parts of a question count too."""
    answered = tuple(outcomes)
    rule = PassRule(minimum=check.pass_percent / 100)
    score = sum(outcome.score for _, outcome in answered) / max(1, len(answered))
    return CheckResult(answered, Outcome(score=score, passed=rule.passes(score), rule=rule))
