"""What a lesson asks of its reader, for each role: reading level, stretches, and minutes.

For writers. How the minutes are made up, and why, stands in docs/content.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from ...domain.learning.course import Lesson, Step
from ...domain.talk.acts import ACTS
from ...domain.talk.script import TalkChoice, TalkScript
from ...domain.talk.talk import Talk
from ...domain.text.readability import TextCount, counted, words_of
from ..files.library import Library
from .texts import prose, texts

LOWEST_EASE = 60
"""From here on the formula of Flesch and Douma calls a text everyday language."""

MOST_WORDS = 200
"""Between two things to do."""

WORDS_A_MINUTE = 130
"""Read on a screen, at level B1, by who wants to understand it."""

MINUTES_OFF = 0.2
"""The share that the minutes of a lesson may differ from those that are computed."""

_MOST_TURNS = 40

SECONDS: dict[str, Callable[[Any], int]] = {
    "choice": lambda one: 10 * len(one.options),
    "conversation": lambda one: 22 * len(best_talk(one.script).turns),
    "match": lambda one: 12 * len(one.pairs),
    "order": lambda one: 11 * len(one.items),
    "plan": lambda one: 75,
    "reflect": lambda one: 60,
    "reply": lambda one: 60,
    "scale": lambda one: 8 * len(one.statements),
    "sort": lambda one: 11 * len(one.items),
    "spot": lambda one: 60,
}
"""How long an exercise of each kind takes, its own texts included. A test holds it complete."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that are read without doing anything, and the step in which the last of them are."""

    words: int = 0
    step: str = ""


@dataclass(frozen=True, slots=True)
class Measure:
    """A lesson as learners of ``role`` get it. ``words`` are those between the exercises."""

    lesson: Lesson
    role: str
    words: int
    ease: float
    longest: Stretch
    minutes: float

    @property
    def reads_well(self) -> bool:
        """Tell whether the lesson is everyday language."""
        return self.ease >= LOWEST_EASE

    @property
    def keeps_doing(self) -> bool:
        """Tell whether there is always something to do in time."""
        return self.longest.words <= MOST_WORDS

    @property
    def is_on_time(self) -> bool:
        """Tell whether the minutes that the lesson gives are about those that it takes."""
        return abs(self.lesson.minutes - self.minutes) <= MINUTES_OFF * self.minutes


def measures(library: Library) -> Iterator[Measure]:
    """Yield the measures of all lessons, for each role they have, in order."""
    for module in library.modules:
        for _, lesson in module.lessons:
            yield from (measured(lesson, role) for role in sorted(lesson.roles))


def measured(lesson: Lesson, role: str) -> Measure:
    """Measure a lesson as learners of ``role`` see it, optional steps included."""
    steps = lesson.for_role(role)
    exercises = [block for step in steps for block in step.blocks if block.exercise]
    words = sum(_words_of_prose(step) for step in steps)
    seconds = sum(SECONDS[block.kind](block.exercise) for block in exercises)
    return Measure(
        lesson=lesson,
        role=role,
        words=words,
        ease=_counted(steps).ease,
        longest=max(_stretches(steps), key=lambda stretch: stretch.words, default=Stretch()),
        minutes=words / WORDS_A_MINUTE + seconds / 60,
    )


def best_talk(script: TalkScript) -> Talk:
    """Return the talk of a learner who always takes the line that earns most trust."""
    talk = Talk.begun(script)
    while talk.ending is None and len(talk.turns) < _MOST_TURNS:
        choices = script.nodes[talk.at].choices
        talk = talk.choose(max(talk.offered, key=lambda index: _worth(choices[index])))
    return talk


def _worth(choice: TalkChoice) -> tuple[int, int]:
    return choice.trust, sum(ACTS[act].mostly_helps for act in choice.acts)


def _counted(steps: tuple[Step, ...]) -> TextCount:
    """Count all there is to read, every option and its feedback included."""
    return counted(text for step in steps for text in _all_texts(step))


def _all_texts(step: Step) -> Iterator[str]:
    yield step.title
    for block in step.blocks:
        yield prose(block.html)
        yield from (text for _, text in texts(block.exercise))


def _words_of_prose(step: Step) -> int:
    return _words(step.title) + sum(_words(prose(block.html)) for block in step.blocks)


def _stretches(steps: tuple[Step, ...]) -> Iterator[Stretch]:
    words = 0
    for step in steps:
        words += _words(step.title)
        for block in step.blocks:
            words = 0 if block.kind else words + _words(prose(block.html))
            yield Stretch(words, step.id)


def _words(text: str) -> int:
    return len(words_of(text))
