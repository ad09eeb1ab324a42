"""Reads a lesson: front matter, then steps with prose, exercises and role blocks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...domain.exercises import KINDS
from ...domain.exercises.card import CARD
from ...domain.exercises.conversation import Conversation
from ...domain.learning.course import Block, Lesson, Step
from ...domain.text.message import QT_TRANSLATE_NOOP
from ..reading.body import Fence, Prose, StepParts, check_roles, grouped, split_body
from ..reading.exercise_block import Talk, fingerprints, read_exercise
from ..reading.front_matter import split_front_matter
from ..reading.limits import check_doubles, check_minutes, fingerprint
from ..reading.markdown_text import to_html
from ..reading.problem import Problems
from ..reading.schema import build
from ..reading.text_file import check_identifier

_IN_LESSONS = tuple(id for id in KINDS if id != CARD.id)
"""A card comes back on days of its own, so it stands in cards.md."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a lesson may refer to: its module, the roles there are, and conversations by name."""

    module: str
    roles: frozenset[str]
    talks: Mapping[str, Talk]


def read_lesson(text: str, id: str, around: Surroundings, problems: Problems) -> Lesson | None:
    """Return the lesson in ``text``, or None when it has mistakes.

    They are in ``problems``, except those of a conversation, which are noted with its own file;
    the exercise that it belongs to is None then.
    """
    parts = split_front_matter(text, problems)
    loose, body = grouped(split_body(parts.body, parts.body_line, around.roles, problems))
    _check_order(loose, body, problems)
    reader = _Reader(around, problems)
    steps = reader.steps(body)
    if parts.head is None:
        return None
    lesson = build(
        Lesson,
        parts.head,
        problems,
        module=around.module,
        id=id,
        steps=steps,
    )
    if lesson is None:
        return None
    check_minutes(lesson.minutes, parts.head, problems)
    _check_roles(lesson, body, around.roles, parts.head.line("roles"), problems)
    return lesson if not problems else None


def _check_order(loose: list[Prose | Fence], body: list[StepParts], problems: Problems) -> None:
    """Note what is wrong with the steps as such."""
    if loose:
        problems.add(
            loose[0].line,
            QT_TRANSLATE_NOOP(
                "check", "text before the first step; begin with <!-- step: name -->"
            ),
        )
    elif not body:
        problems.add(
            1,
            QT_TRANSLATE_NOOP(
                "check", "a lesson without steps; write <!-- step: name --> and a heading"
            ),
        )
    for step in body:
        check_identifier(step.start.id, step.start.line, problems)
        if not step.parts:
            problems.add(
                step.start.line,
                QT_TRANSLATE_NOOP("check", "an empty step; write something below it or remove it"),
            )
    check_doubles(((step.start.line, step.start.id) for step in body), problems)


class _Reader:
    """Makes steps out of the parts of a body."""

    def __init__(self, around: Surroundings, problems: Problems) -> None:
        self._around = around
        self._problems = problems
        self._exercises: list[tuple[int, str]] = []

    def steps(self, body: list[StepParts]) -> tuple[Step, ...]:
        """Return the steps."""
        steps = tuple(map(self._step, body))
        check_doubles(self._exercises, self._problems)
        return steps

    def _step(self, one: StepParts) -> Step:
        blocks = tuple(filter(None, map(self._block, one.parts)))
        start = one.start
        heavy = any(
            isinstance(block.exercise, Conversation) and block.exercise.script.announce
            for block in blocks
        )
        if heavy and not start.optional:
            self._problems.add(
                start.line,
                QT_TRANSLATE_NOOP(
                    "check",
                    "a talk with an announcement must be one to skip; write "
                    "<!-- step: name, optional -->",
                ),
            )
        return Step(start.id, start.title, blocks, start.optional)

    def _block(self, part: Prose | Fence) -> Block | None:
        if isinstance(part, Prose):
            return Block(html=to_html(part.text, self._problems, part.line), roles=part.roles)
        before = len(self._problems)
        exercise = read_exercise(part, _IN_LESSONS, self._around.talks, self._problems)
        if exercise is None and len(self._problems) == before:
            # A talk with mistakes in its own file: the rest of the lesson goes on.
            return Block(kind=part.kind, roles=part.roles)
        if exercise is None:
            return None
        self._exercises.append((part.line, exercise.id))
        # How the lines are broken and indented makes no other exercise of it.
        words = " ".join(part.text.split())
        version = fingerprint(part.kind, words, *fingerprints(exercise, self._around.talks))
        return Block(kind=part.kind, exercise=exercise, roles=part.roles, version=version)


def _check_roles(
    lesson: Lesson, body: list[StepParts], known: frozenset[str], line: int, problems: Problems
) -> None:
    """Look at the lesson as the learners of each role see it."""
    check_roles(sorted(lesson.roles), known, line, problems)
    if not lesson.roles:
        problems.add(line, QT_TRANSLATE_NOOP("check", "a lesson for nobody; name its roles"))
    for step in body:
        _check_audience(lesson, step.parts, known, problems)
    for role in sorted(lesson.roles) if body else ():
        if not any(isinstance(part, Fence) and _is_for(part, role) for part in body[0].parts):
            problems.add(
                body[0].start.line,
                QT_TRANSLATE_NOOP(
                    "check",
                    "the first step is only reading (for: {role}); put an exercise into it",
                ),
                role=role,
            )


def _is_for(part: Prose | Fence, role: str) -> bool:
    return not part.roles or role in part.roles


def _check_audience(
    lesson: Lesson, parts: list[Prose | Fence], known: frozenset[str], problems: Problems
) -> None:
    """Note parts that none of the lesson's learners would see."""
    for part in parts:
        if part.roles and part.roles <= known - lesson.roles:
            problems.add(
                part.line,
                QT_TRANSLATE_NOOP(
                    "check",
                    "nobody sees this: the lesson isn't for {roles}; add it to the roles at the "
                    "top",
                ),
                roles=", ".join(sorted(part.roles)),
            )
