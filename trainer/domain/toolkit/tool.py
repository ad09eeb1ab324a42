"""What every item of the toolkit has in common, whatever its kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Generic, TypeVar

from ..text.flaw import Flaw
from ..text.message import Template

LONGEST_TITLE = 60
LONGEST_SUMMARY = 160
"""Characters: what fits on a tile."""


class Moment(StrEnum):
    """When one takes an item out of the drawer."""

    TALK = "talk"
    PLACE = "place"
    SELF = "self"


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolOutline:
    """An item in a list, in the words of one role."""

    id: str
    kind: str
    role: str
    title: str
    summary: str
    moments: tuple[Moment, ...]
    keywords: tuple[str, ...] = ()
    """Other words by which it is found; never shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """An item whole, in the words of one role. ``body`` is what its kind asks for."""

    outline: ToolOutline
    sources: tuple[str, ...]
    written: date
    """When its text was changed last."""
    body: Any

    @property
    def id(self) -> str:
        """Return the name under which it is kept."""
        return self.outline.id


B = TypeVar("B")


@dataclass(frozen=True, slots=True)
class ToolKind(Generic[B]):
    """A kind of item, as one row of the table ``TOOL_KINDS``."""

    id: str
    label: Template
    """What a user calls it, as an English sentence to be translated."""
    body_type: type[B]
    flaws: Callable[[B], Iterator[Flaw]]


AnyToolKind = ToolKind[Any]
