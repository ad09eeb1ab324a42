"""The rules of a check: which questions and talk are drawn, and what its result is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from random import Random

from ..exercises.kind import Outcome, PassRule
from .course import Check, Question

Judged = tuple[Question, Outcome]
"""A question, or the talk, with what was made of it."""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """The result of one try. ``outcomes`` go with the questions as they were put."""

    outcomes: tuple[Judged, ...]
    outcome: Outcome
    talk: Judged | None = None

    @property
    def right(self) -> int:
        """Return how many questions were wholly right."""
        return sum(outcome.passed for _, outcome in self.outcomes)

    @property
    def went_well(self) -> tuple[Judged, ...]:
        """Return what was wholly right, and the talk if it came to a good-enough end."""
        return tuple(one for one in self._all if one[1].passed)

    @property
    def to_look_at(self) -> tuple[Judged, ...]:
        """Return what wasn't wholly right, and the talk if it stayed open."""
        return tuple(one for one in self._all if not one[1].passed)

    @property
    def to_read(self) -> tuple[str, ...]:
        """Return the places to read again, in order and each once."""
        found = (question.again for question, _ in self.to_look_at)
        return tuple(dict.fromkeys(filter(None, found)))

    @property
    def only_talk_is_open(self) -> bool:
        """Tell whether the questions alone would have passed."""
        return not self.outcome.passed and self.outcome.rule.passes(self.outcome.score)

    @property
    def _all(self) -> tuple[Judged, ...]:
        return (*self.outcomes, *((self.talk,) if self.talk else ()))


def drawn(
    check: Check, role: str, asked_before: Iterable[str], random: Random
) -> tuple[Question, ...]:
    """Draw the questions of a try, in random order.

    Each module that the questions are about gets as many as the others, as far as it has them;
    within a module, those come first that were asked least often.
    """
    asked = Counter(asked_before)
    groups = _least_asked_first(check.for_role(role), asked, random)
    share = {group[0].module: _mean_asked(group, asked) for group in groups}
    chosen: list[Question] = []
    taken: Counter[str] = Counter()

    def turn(group: list[Question]) -> tuple[int, int, float]:
        first = group[0]
        return taken[first.module], asked[first.exercise.id], share[first.module]

    while len(chosen) < check.draw and any(groups):
        group = min(filter(None, groups), key=turn)
        taken[group[0].module] += 1
        chosen.append(group.pop(0))
    random.shuffle(chosen)
    return tuple(chosen)


def drawn_talk(
    check: Check, role: str, played_before: Iterable[str], random: Random
) -> Question | None:
    """Draw the talk of a try, one that was played least often; None when there are none."""
    played = Counter(played_before)
    groups = _least_asked_first(check.talks_for_role(role), played, random)
    firsts = (group[0] for group in groups)
    return min(firsts, key=lambda talk: played[talk.exercise.id], default=None)


def _least_asked_first(
    questions: Iterable[Question], asked: Counter[str], random: Random
) -> list[list[Question]]:
    """Return the questions of each module together, all in random order where nothing decides."""
    groups: dict[str, list[Question]] = {}
    for question in questions:
        groups.setdefault(question.module, []).append(question)
    for group in groups.values():
        random.shuffle(group)
        group.sort(key=lambda question: asked[question.exercise.id])
    in_order = list(groups.values())
    random.shuffle(in_order)
    return in_order


def _mean_asked(group: list[Question], asked: Counter[str]) -> float:
    """Return how often a question of ``group`` was asked on average: who had less, goes first."""
    return sum(asked[question.exercise.id] for question in group) / len(group)


def result(check: Check, outcomes: Iterable[Judged], talk: Judged | None = None) -> CheckResult:
    """Sum up a try by the mean score, so that the parts of a question count too.

    A talk doesn't count in the score, but has to come to a good-enough end.
    """
    answered = tuple(outcomes)
    rule = PassRule(minimum=check.pass_percent / 100)
    score = sum(outcome.score for _, outcome in answered) / max(1, len(answered))
    passed = rule.passes(score) and (talk is None or talk[1].passed)
    return CheckResult(answered, Outcome(score=score, passed=passed, rule=rule), talk)
