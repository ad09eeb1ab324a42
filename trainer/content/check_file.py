"""Reads a module check: front matter and a bank of questions."""

from __future__ import annotations

from ..domain.course import Check, Question
from ..domain.exercises import KINDS
from ..domain.text import QT_TRANSLATE_NOOP
from .body import Fence, Part, split_body
from .exercise_block import read_exercise
from .front_matter import split_front_matter
from .limits import check_doubles, check_minutes, fingerprint
from .problem import Problems
from .schema import build
from .yaml_file import Document

_GRADED = tuple(id for id, kind in KINDS.items() if kind.graded)


def read_check(text: str, module: str, roles: frozenset[str], problems: Problems) -> Check | None:
    """Return the check in ``text``, or None when it has mistakes; they are in ``problems``.

    ``roles`` are the ids of the paths.
    """
    parts = split_front_matter(text, problems)
    body = split_body(parts.body, parts.body_line, roles, problems)
    bank = _bank(body, problems)
    if parts.head is None:
        return None
    check = build(Check, parts.head, problems, module=module, bank=bank, version=fingerprint(text))
    if check is not None:
        check_minutes(check.minutes, parts.head, problems)
        _check_numbers(check, roles, parts.head, problems)
    return None if problems else check


def _bank(body: list[Part], problems: Problems) -> tuple[Question, ...]:
    bank: list[Question] = []
    ids: list[tuple[int, str]] = []
    for part in body:
        if not isinstance(part, Fence):
            problems.add(
                part.line,
                QT_TRANSLATE_NOOP("check", "a check holds questions only; move this to a lesson"),
            )
            continue
        exercise = read_exercise(part, _GRADED, {}, problems)
        if exercise is not None:
            ids.append((part.line, exercise.id))
            bank.append(Question(part.kind, exercise, part.roles))
    check_doubles(ids, problems)
    return tuple(bank)


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
