"""Splits the text of a lesson or check into steps, prose and fenced blocks, line by line."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from ...domain.text.message import QT_TRANSLATE_NOOP, Template
from .problem import Problems

_STEP = re.compile(r"\s*<!--\s*step\s*:(.*?)(,\s*optional\s*)?-->\s*")
_MARK = re.compile(r"\s*<!--\s*(\w+)\s*:(.*?)-->\s*")
_TITLE = re.compile(r" {0,3}##(?!#)(.*?)#*\s*")
_FENCE = re.compile(r"( *)(`{3,}(?=[^`]*$)|~{3,})(.*)")
_ROLES = re.compile(r" {0,3}:{3,}(.*)")


@dataclass(frozen=True, slots=True)
class StepStart:
    """A step comment, with the heading below it (empty when there is none)."""

    line: int
    id: str
    title: str
    optional: bool


@dataclass(frozen=True, slots=True)
class Prose:
    """Markdown text; ``line`` is that of its first line."""

    line: int
    text: str
    roles: frozenset[str]


@dataclass(frozen=True, slots=True)
class Fence:
    """A fenced block. ``line`` is the one that names the kind; the text begins below it."""

    line: int
    kind: str
    text: str
    roles: frozenset[str]


@dataclass(frozen=True, slots=True)
class Mark:
    """A comment that says something of the questions below it: ``<!-- name: value -->``."""

    line: int
    name: str
    value: str


Part: TypeAlias = StepStart | Prose | Fence


def split_body(
    lines: list[str], first_line: int, roles: frozenset[str], problems: Problems
) -> list[Part]:
    """Split ``lines``, of which the first is ``first_line`` of the file, into parts.

    ``roles`` are the roles that a role block may name. Mistakes are noted in ``problems``.
    """
    splitter = _Splitter(lines, first_line, roles, problems)
    splitter.run()
    return splitter.parts


def split_questions(
    lines: list[str], first_line: int, roles: frozenset[str], problems: Problems
) -> list[Part | Mark]:
    """Split the lines of a check, as :func:`split_body` does, with its marks."""
    splitter = _Splitter(lines, first_line, roles, problems, marked=True)
    splitter.run()
    return sorted([*splitter.parts, *splitter.marks], key=lambda part: part.line)


def without_marks(text: str) -> str:
    """Return the text of a check without its marks: where to read again isn't what is asked."""
    return "\n".join(line for line in text.split("\n") if not _MARK.fullmatch(line))


@dataclass(frozen=True, slots=True)
class StepParts:
    """A step start with what stands below it."""

    start: StepStart
    parts: list[Prose | Fence]


def grouped(body: list[Part]) -> tuple[list[Prose | Fence], list[StepParts]]:
    """Return the parts before the first step, and the steps."""
    loose: list[Prose | Fence] = []
    steps: list[StepParts] = []
    for part in body:
        if isinstance(part, StepStart):
            steps.append(StepParts(part, []))
        else:
            (steps[-1].parts if steps else loose).append(part)
    return loose, steps


class _Splitter:
    def __init__(
        self,
        lines: list[str],
        first_line: int,
        roles: frozenset[str],
        problems: Problems,
        *,
        marked: bool = False,
    ) -> None:
        self.parts: list[Part] = []
        self.marks: list[Mark] = []
        self._marked = marked
        self._lines = lines
        self._first_line = first_line
        self._known_roles = roles
        self._problems = problems
        self._at = 0
        self._prose_from = 0
        self._roles: frozenset[str] = frozenset()
        self._roles_from: int | None = None

    def run(self) -> None:
        """Walk over all lines; ``_at`` is always the first one that isn't dealt with."""
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if step := _STEP.fullmatch(line):
                self._step(step[1].strip(), optional=bool(step[2]))
            elif fence := _FENCE.fullmatch(line):
                self._fence(len(fence[1]), fence[2], fence[3].strip())
            elif roles := _ROLES.fullmatch(line):
                self._role_line(roles[1].strip(" :"))
            elif self._marked and (mark := _MARK.fullmatch(line)):
                self._mark(mark[1], mark[2].strip())
            else:
                self._at += 1
        self._end_prose()
        self._end_roles()

    def _number(self, at: int) -> int:
        return self._first_line + at

    def _add(self, at: int, template: Template) -> None:
        self._problems.add(self._number(at), template)

    def _end_prose(self) -> None:
        """Keep the lines since the last part, without empty ones around them."""
        first, last = self._prose_from, self._at
        while first < last and not self._lines[first].strip():
            first += 1
        while last > first and not self._lines[last - 1].strip():
            last -= 1
        if first < last:
            text = "\n".join(self._lines[first:last])
            self.parts.append(Prose(self._number(first), text, self._roles))

    def _move_to(self, at: int) -> None:
        self._at = self._prose_from = at

    def _step(self, id: str, *, optional: bool) -> None:
        self._end_prose()
        self._end_roles()
        start, below = self._at, self._at + 1
        while below < len(self._lines) and not self._lines[below].strip():
            below += 1
        title = _TITLE.fullmatch(self._lines[below]) if below < len(self._lines) else None
        words = title[1].strip() if title else ""
        if not words:
            self._add(
                start,
                QT_TRANSLATE_NOOP("check", 'a step without a heading; write "## Title" below it'),
            )
        self.parts.append(StepStart(self._number(start), id, words, optional))
        self._move_to(below + 1 if title else start + 1)

    def _mark(self, name: str, value: str) -> None:
        self._end_prose()
        self.marks.append(Mark(self._number(self._at), name, value))
        self._move_to(self._at + 1)

    def _fence(self, indent: int, marks: str, info: str) -> None:
        self._end_prose()
        start = self._at
        end, closed = _end_of_fence(self._lines, start + 1, indent, marks)
        if not closed:
            self._add(
                start,
                QT_TRANSLATE_NOOP("check", "this block is never closed; end it with the same ```"),
            )
            self._move_to(end)
            return
        text = "\n".join(self._lines[start + 1 : end]) + "\n"
        kind = info.split(maxsplit=1)[0] if info else ""
        self.parts.append(Fence(self._number(start), kind, text, self._roles))
        self._move_to(end + 1)

    def _role_line(self, names: str) -> None:
        self._end_prose()
        if not names and self._roles_from is None:
            self._add(
                self._at,
                QT_TRANSLATE_NOOP(
                    "check",
                    '":::" closes nothing here; write "::: role" above the text, or remove it',
                ),
            )
        elif not names:
            self._roles, self._roles_from = frozenset(), None
        else:
            self._end_roles()
            self._roles, self._roles_from = self._sound_roles(names.split()), self._at
        self._move_to(self._at + 1)

    def _sound_roles(self, names: Iterable[str]) -> frozenset[str]:
        check_roles(names, self._known_roles, self._number(self._at), self._problems)
        return frozenset(names)

    def _end_roles(self) -> None:
        """Note a role block that is still open."""
        if self._roles_from is not None:
            self._add(
                self._roles_from,
                QT_TRANSLATE_NOOP(
                    "check", 'this role block is never closed; end it with ":::" on its own line'
                ),
            )
        self._roles, self._roles_from = frozenset(), None


def _end_of_fence(lines: list[str], start: int, indent: int, marks: str) -> tuple[int, bool]:
    """Return the place of the line that ends a fence, and whether that line closes it.

    The closing line has the same mark, at least as often, and is indented by less than four more
    spaces: further in, it belongs to a text in the YAML. Where the next fence or step begins
    first, this one was forgotten to close.
    """
    for at in range(start, len(lines)):
        if _STEP.fullmatch(lines[at]):
            return at, False
        fence = _FENCE.fullmatch(lines[at])
        if fence and fence[2].startswith(marks):
            if not fence[3].strip() and len(fence[1]) < indent + 4:
                return at, True
            if fence[3].strip() and len(fence[1]) <= indent:
                return at, False
    return len(lines), False


def check_roles(names: Iterable[str], known: frozenset[str], line: int, problems: Problems) -> None:
    """Note each of ``names`` that isn't the id of a path."""
    for name in names:
        if name not in known:
            problems.add_unknown(
                line,
                name,
                known,
                near=QT_TRANSLATE_NOOP(
                    "check", 'there is no role "{word}"; did you mean "{hint}"?'
                ),
                far=QT_TRANSLATE_NOOP(
                    "check", 'there is no role "{word}"; the roles (paths) are: {known}'
                ),
            )
