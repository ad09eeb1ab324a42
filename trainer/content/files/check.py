"""Reads a check: front matter, a bank of questions, and talks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...domain.exercises import KINDS
from ...domain.exercises.conversation import Conversation
from ...domain.learning.course import Check, Question
from ...domain.text.message import QT_TRANSLATE_NOOP
from ..reading.body import Fence, Mark, Part, split_questions, without_marks
from ..reading.exercise_block import Talk, fingerprints, read_exercise
from ..reading.front_matter import split_front_matter
from ..reading.limits import check_doubles, check_minutes, fingerprint
from ..reading.problem import Problems
from ..reading.schema import build
from ..reading.yaml_file import Document
from .lesson import Surroundings

_MODULE, _AGAIN = "module", "again"
_KINDS = (*(id for id, kind in KINDS.items() if kind.graded), "conversation")


@dataclass(frozen=True, slots=True)
class Pointer:
    """What a mark points at: a module, or with ``again`` a step that ``roles`` would read."""

    line: int
    target: str
    again: bool = False
    roles: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Bank:
    """A check as it stands in its file, with what its marks point at."""

    check: Check | None
    pointers: tuple[Pointer, ...] = ()


def read_check(text: str, around: Surroundings, problems: Problems) -> Bank:
    """Return the check in ``text``, None when it has mistakes; they are in ``problems``.

    Where the marks point is for the caller to look at: this file knows no other module.
    """
    parts = split_front_matter(text, problems)
    reader = _Reader(around.talks, problems)
    reader.read(split_questions(parts.body, parts.body_line, around.roles, problems))
    if parts.head is None:
        return Bank(None)
    check = build(
        Check,
        parts.head,
        problems,
        module=around.module,
        bank=tuple(reader.bank),
        talks=tuple(reader.talks),
        version=fingerprint(without_marks(text), *reader.fingerprints),
    )
    if check is not None:
        check_minutes(check.minutes, parts.head, problems)
        _check_numbers(check, around.roles, parts.head, problems)
    is_sound = reader.sound and not problems
    return Bank(check if is_sound else None, tuple(reader.pointers))


class _Reader:
    """Collects questions and talks; a mark holds for what stands below it."""

    def __init__(self, talks: Mapping[str, Talk], problems: Problems) -> None:
        self.bank: list[Question] = []
        self.talks: list[Question] = []
        self.pointers: list[Pointer] = []
        self.fingerprints: list[str] = []
        self.sound = True
        self._known_talks = talks
        self._problems = problems
        self._ids: list[tuple[int, str]] = []
        self._module = ""
        self._again: Mark | None = None

    def read(self, body: list[Part | Mark]) -> None:
        """Read all parts; ``sound`` tells whether all exercises could be made."""
        for part in body:
            if isinstance(part, Mark):
                self._mark(part)
            elif isinstance(part, Fence):
                self._question(part)
            else:
                self._problems.add(
                    part.line,
                    QT_TRANSLATE_NOOP(
                        "check", "a check holds questions only; move this to a lesson"
                    ),
                )
        self._end_again()
        check_doubles(self._ids, self._problems)

    def _mark(self, mark: Mark) -> None:
        if mark.name == _MODULE:
            self._module = mark.value
            self.pointers.append(Pointer(mark.line, mark.value))
        elif mark.name == _AGAIN:
            self._end_again()
            self._again = mark
        else:
            self._problems.add_unknown(
                mark.line,
                mark.name,
                (_MODULE, _AGAIN),
                near=QT_TRANSLATE_NOOP("check", 'unknown: "{word}"; did you mean "{hint}"?'),
                far=QT_TRANSLATE_NOOP("check", 'unknown: "{word}"; known here are: {known}'),
            )

    def _end_again(self) -> None:
        """Note a mark that no question follows."""
        if self._again is not None:
            self._problems.add(
                self._again.line,
                QT_TRANSLATE_NOOP(
                    "check", "no question follows on this line; move it above one, or remove it"
                ),
            )
        self._again = None

    def _question(self, part: Fence) -> None:
        again, self._again = self._again, None
        if again is not None:
            self.pointers.append(Pointer(again.line, again.value, True, part.roles))
        exercise = read_exercise(part, _KINDS, self._known_talks, self._problems)
        if exercise is None:
            self.sound = False
            return
        self._ids.append((part.line, exercise.id))
        made = Question(part.kind, exercise, part.roles, self._module, again.value if again else "")
        self.fingerprints.extend(fingerprints(exercise, self._known_talks))
        if isinstance(exercise, Conversation):
            self._check_talk(exercise, part.line)
            self.talks.append(made)
        else:
            self.bank.append(made)

    def _check_talk(self, exercise: Conversation, line: int) -> None:
        if exercise.script.announce:
            self._problems.add(
                line,
                QT_TRANSLATE_NOOP(
                    "check",
                    "a talk with an announcement must be one to skip, and a check can't be "
                    "skipped; choose another talk",
                ),
            )


def _check_numbers(check: Check, roles: frozenset[str], head: Document, problems: Problems) -> None:
    if not 1 <= check.pass_percent <= 100:
        problems.add(
            head.line("pass_percent"),
            QT_TRANSLATE_NOOP("check", '"pass_percent" goes from 1 to 100'),
        )
    fewest = min((len(check.for_role(role)) for role in roles), default=len(check.bank))
    if not 1 <= check.draw <= fewest and not problems:
        problems.add(
            head.line("draw"),
            QT_TRANSLATE_NOOP(
                "check", "{draw} questions are drawn, but a learner may get only {count} of them"
            ),
            draw=check.draw,
            count=fewest,
        )
