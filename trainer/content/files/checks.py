"""Checks everything in a modules folder, for writers and for the build."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from ...domain.directory.banned import banned_in
from ...domain.learning.course import Check, Lesson
from ...domain.text.message import QT_TRANSLATE_NOOP
from ...reading import read_at_most
from ..reading.places import absolute, content_files
from ..reading.problem import Problem, Problems
from ..reading.text_file import MOST_BYTES
from .library import Library, read_library
from .module import Module
from .route import combination_problems

_ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U000([0-9a-fA-F]{5}))")
"""How a text in quotes may write any sign."""

_UNREAD = re.compile(r"\\[abtnvfreNLP_]|\]\([^)\n]{0,80}\)")
"""A blank as an escape, and where a marked word leads to."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is, as far as it is sound."""

    modules: int = 0
    lessons: int = 0
    steps: int = 0
    exercises: int = 0
    cards: int = 0
    conversations: int = 0
    nodes: int = 0
    endings: int = 0
    tools: int = 0
    """Items of the toolkit, each once, however many roles have it."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found. ``problems`` are in the order of files and lines."""

    problems: tuple[Problem, ...]
    counts: Counts


def check_all(modules: Path, language: str = "nl", assets: Path | None = None) -> Report:
    """Read all content in ``modules`` and return every mistake in it.

    ``assets`` is the folder with illustrations; without it, pictures are not looked up.
    """
    library = read_library(modules, language)
    found = [*library.problems, *_banned_numbers(modules, language)]
    if library.route.rules:
        root = absolute(modules)
        found.extend(combination_problems(root, language, library.services, library.roles))
    if assets is not None:
        found.extend(_missing_pictures(library.modules, assets / "illustrations"))
    return Report(tuple(sorted(found, key=_order)), _counts(library))


def _order(problem: Problem) -> tuple[str, int]:
    return problem.file, problem.line


def _counts(library: Library) -> Counts:
    lessons = [lesson for module in library.modules for _, lesson in module.lessons]
    checks = [module.check for module in library.modules if module.check]
    banks = [module.cards for module in library.modules if module.cards]
    talks = [talk for module in library.modules for talk in module.talks]
    return Counts(
        modules=len(library.modules),
        lessons=len(lessons),
        steps=sum(len(lesson.steps) for lesson in lessons),
        exercises=sum(map(_exercises, lessons)) + _asked(checks),
        cards=sum(len(bank.cards) for bank in banks),
        conversations=len(talks),
        nodes=sum(len(talk.nodes) for talk in talks),
        endings=sum(len(talk.endings) for talk in talks),
        tools=len({tool.id for tool in library.tools}),
    )


def _asked(checks: Iterable[Check]) -> int:
    return sum(len(check.bank) + len(check.talks) for check in checks)


def _exercises(lesson: Lesson) -> int:
    return sum(bool(block.kind) for step in lesson.steps for block in step.blocks)


def _missing_pictures(modules: Iterable[Module], folder: Path) -> Iterator[Problem]:
    there = {file.stem for file in folder.glob("*.svg")}
    for module in modules:
        for picture in module.pictures:
            if picture.name not in there:
                problems = Problems(picture.file)
                problems.add_unknown(
                    picture.line,
                    picture.name,
                    there,
                    near=QT_TRANSLATE_NOOP(
                        "check", 'there is no picture "{word}"; did you mean "{hint}"?'
                    ),
                    far=QT_TRANSLATE_NOOP(
                        "check", 'there is no picture "{word}"; put {word}.svg in illustrations'
                    ),
                )
                yield from problems


def _any_text(file: Path) -> str:
    """Return what stands in ``file``, also when it is refused for other reasons."""
    try:
        return read_at_most(file, MOST_BYTES).decode("utf-8", "replace")
    except OSError:
        return ""


def _spelled_out(line: str) -> str:
    """Return ``line`` with each sign itself, however YAML and Markdown let it be written."""
    plain = _UNREAD.sub(" ", line)
    signs = _ESCAPE.sub(lambda found: chr(int(found[found.lastindex or 1], 16)), plain)
    return unescape(signs).replace("\n", " ")


def _banned_numbers(modules: Path, language: str) -> Iterator[Problem]:
    top = absolute(modules).parent
    for file in content_files(modules, language):
        problems = Problems(file.relative_to(top).as_posix())
        text = _any_text(file)
        text = "\n".join(map(_spelled_out, text.split("\n")))
        for number, at in banned_in(text):
            problems.add(
                text.count("\n", 0, at) + 1,
                QT_TRANSLATE_NOOP(
                    "check",
                    "the number {number} may not be used; look up the right one",
                ),
                number=number,
            )
        yield from problems
