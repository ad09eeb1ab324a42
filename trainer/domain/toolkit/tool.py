"""What every item of the toolkit has in common, whatever its kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Generic, TypeVar

from ..exercise import Flaw
from ..text import QT_TRANSLATE_NOOP, Message

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
    label: str
    """What a user calls it, as an English sentence to be translated."""
    body_type: type[B]
    flaws: Callable[[B], Iterator[Flaw]]


AnyToolKind = ToolKind[Any]


def doubles(groups: Sequence[Sequence[str]], place: str) -> Iterator[Flaw]:
    """Yield each id in ``groups`` that was there before.

    ``place`` is a template such as ``sections[{group}].lines[{at}].id``.
    """
    seen: set[str] = set()
    for group, ids in enumerate(groups):
        for at, id in enumerate(ids):
            if id in seen:
                twice = QT_TRANSLATE_NOOP("check", '"{id}" stands in the list twice; remove one')
                yield Flaw(place.format(group=group, at=at), Message(twice, {"id": id}))
            seen.add(id)


def too_long(text: str, most: int, place: str) -> Iterator[Flaw]:
    """Yield a flaw when ``text`` has more than ``most`` characters."""
    if len(text) > most:
        long = QT_TRANSLATE_NOOP("check", "this is longer than {most} characters; shorten it")
        yield Flaw(place, Message(long, {"most": most}))


def unlisted(value: str, known: tuple[str, ...], place: str) -> Iterator[Flaw]:
    """Yield a flaw when ``value`` isn't one of ``known``."""
    if value not in known:
        other = QT_TRANSLATE_NOOP("check", '"{value}" is not in the list: {known}')
        yield Flaw(place, Message(other, {"value": value, "known": ", ".join(known)}))
