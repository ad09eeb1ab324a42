"""Rules about lessons: how they read, what there is to do, and for whom they differ."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from tests.content_rules.shelf import Fault, Shelf
from trainer.content.editing.measures import LOWEST_EASE, MOST_WORDS, measured
from trainer.domain.exercises.choice import Choice
from trainer.domain.exercises.scale import Scale, Statement
from trainer.domain.learning.course import Lesson, Step

MOST_LONGEST = 0.6
"""The share of questions in which the right answer may be the longest, or in the same place."""

LEAST_OWN = 0.4
"""The share of steps that differ by role, in a lesson for all three."""

CLOSING = ("plan", "reflect")
AFTER_CLOSING = ("scale",)


def level(shelf: Shelf) -> Iterator[Fault]:
    """Everyday language, by the formula of Flesch and Douma."""
    for file, lesson in shelf.lessons:
        for role in sorted(lesson.roles):
            one = measured(lesson, role)
            if not one.reads_well:
                what = f"reads at {one.ease:.0f}, below {LOWEST_EASE}"
                yield Fault(file, f"role {role}", what, "Shorter sentences, shorter words.")


def stretches(shelf: Shelf) -> Iterator[Fault]:
    """At most 200 words between two things to do."""
    for file, lesson in shelf.lessons:
        for role in sorted(lesson.roles):
            longest = measured(lesson, role).longest
            if longest.words > MOST_WORDS:
                what = f"{longest.words} words of reading up to here, {MOST_WORDS} is the most"
                where = f"step {longest.step}, role {role}"
                yield Fault(file, where, what, "Cut, or put an exercise in between.")


def minutes(shelf: Shelf) -> Iterator[Fault]:
    """The minutes are about those that words and exercises add up to, for each role."""
    for file, lesson in shelf.lessons:
        for role in sorted(lesson.roles):
            one = measured(lesson, role)
            if not one.is_on_time:
                what = f"gives {lesson.minutes} minutes, computed {one.minutes:.1f}"
                mend = "Change minutes:, or the length (docs/content.md says how it is computed)."
                yield Fault(file, f"role {role}", what, mend)


def openings(shelf: Shelf) -> Iterator[Fault]:
    """The first step has something to do, for each role."""
    for file, lesson in shelf.lessons:
        for role in sorted(lesson.roles):
            first = lesson.for_role(role)[0]
            if not any(block.exercise for block in first.blocks):
                where = f"step {first.id}, role {role}"
                yield Fault(file, where, "opens with reading only", "Put an exercise into it.")


def closings(shelf: Shelf) -> Iterator[Fault]:
    """The last lesson of a module ends with a plan or words of one's own."""
    last = {lesson.module: (file, lesson) for file, lesson in shelf.lessons}
    for file, lesson in last.values():
        for role in sorted(lesson.roles):
            kinds = [b.kind for step in lesson.for_role(role) for b in step.blocks if b.kind]
            while kinds and kinds[-1] in AFTER_CLOSING:
                kinds.pop()
            if kinds[-1:] and kinds[-1] not in CLOSING:
                what = f"the module ends with {kinds[-1]}"
                yield Fault(file, f"role {role}", what, "Let a plan or reflect be the last to do.")


def own_steps(shelf: Shelf) -> Iterator[Fault]:
    """At least 4 of 10 steps differ by role, where a lesson is for all."""
    for file, lesson in shelf.lessons:
        if len(lesson.roles) >= 3:
            own = sum(_differs(lesson, step) for step in lesson.steps)
            if own < LEAST_OWN * len(lesson.steps):
                what = f"{own} of {len(lesson.steps)} steps differ by role"
                yield Fault(file, "roles", what, f"Make it {LEAST_OWN:.0%} or more.")


def _differs(lesson: Lesson, step: Step) -> bool:
    seen = {
        tuple(index for index, block in enumerate(step.blocks) if block.is_for(role))
        for role in lesson.roles
    }
    return len(seen) > 1


def same_statements(shelf: Shelf) -> Iterator[Fault]:
    """What is said before and after is asked in the same words, and all of it both times."""
    scales = [
        (file, where, roles, exercise)
        for file, where, roles, exercise in shelf.exercises()
        if isinstance(exercise, Scale) and exercise.asks_confidence
    ]
    known: dict[str, Statement] = {}
    first: dict[str, tuple[str, Scale]] = {}
    for file, where, roles, scale in scales:
        for one in scale.statements:
            if known.setdefault(one.id, one) != one:
                mend = "Give it the same text and construct, or another id."
                yield Fault(file, where, f"{one.id} differs from elsewhere", mend)
        for role in sorted(roles):
            before, other = first.setdefault(role, (file, scale))
            if other.ids != scale.ids:
                mend = f"Ask the same as in {before}, in the same order."
                yield Fault(file, f"{where}, role {role}", "asks other statements", mend)


def answers(shelf: Shelf) -> Iterator[Fault]:
    """The right option is not always the longest, nor always in the same place."""
    asked: dict[tuple[str, str], list[Choice]] = defaultdict(list)
    roles = {path.id for path in shelf.library.paths}
    for file, _, seen_by, exercise in shelf.exercises():
        if isinstance(exercise, Choice) and not exercise.several:
            for role in sorted(seen_by or roles):
                asked[file, role].append(exercise)
    for (file, role), questions in asked.items():
        yield from _spread(file, role, questions)


def _spread(file: str, role: str, questions: list[Choice]) -> Iterator[Fault]:
    longest = [one.id for one in questions if _right_is_longest(one)]
    if is_too_often(len(longest), len(questions)):
        what = f"the right option is the longest in {len(longest)} of {len(questions)}"
        mend = f"Shorten it, or lengthen another, in: {', '.join(longest)}."
        yield Fault(file, f"role {role}, length", what, mend)
    places = Counter(_right(one) for one in questions)
    place, times = places.most_common(1)[0]
    if is_too_often(times, len(questions)):
        what = f"the right option is number {place + 1} in {times} of {len(questions)}"
        yield Fault(file, f"role {role}, place", what, "Give some options another order.")


def is_too_often(times: int, number: int) -> bool:
    """Tell whether a pattern would teach where to look; two of two or three prove nothing."""
    return times > max(2, MOST_LONGEST * number)


def _right(one: Choice) -> int:
    return next(index for index, option in enumerate(one.options) if option.correct)


def _right_is_longest(one: Choice) -> bool:
    lengths: list[Any] = [len(option.text) for option in one.options]
    return lengths.index(max(lengths)) == _right(one)
