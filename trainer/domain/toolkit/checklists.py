"""Checklists: what one ticks as it is done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..text.flaw import Flaw, doubles
from ..text.message import QT_TRANSLATE_NOOP
from .tool import ToolKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ToTick:
    """A line to tick."""

    id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TickSection:
    """Lines below a heading."""

    title: str
    lines: tuple[ToTick, ...]
    prose: str = ""
    """HTML, made from Markdown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist:
    """A checklist, from top to bottom."""

    how: str
    sections: tuple[TickSection, ...]

    @property
    def lines(self) -> tuple[ToTick, ...]:
        """Return all lines in their order."""
        return tuple(line for section in self.sections for line in section.lines)


def _flaws(checklist: Checklist) -> Iterator[Flaw]:
    ids = [[line.id for line in section.lines] for section in checklist.sections]
    yield from doubles(ids, "sections[{group}].lines[{at}].id")


CHECKLIST = ToolKind("checklist", QT_TRANSLATE_NOOP("toolkit", "checklist"), Checklist, _flaws)
