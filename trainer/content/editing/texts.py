"""All that stands in an exercise or talk to read, each text with its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from ...domain.exercises.marked_text import read_marked
from ..index.searchable import plain_lines

_NO_TEXT = {
    *("id", "bin", "lesson", "next", "otherwise", "start", "acts", "tells", "when", "needs"),
    *("promises", "picture", "sources", "review", "who", "at"),
}
"""Fields that are names, or repeat what is read elsewhere in the same exercise."""


def texts(value: Any, place: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text in ``value`` with its place, such as ``options[1].feedback``.

    It needs no row for a new kind of exercise: what isn't text is known by its field.
    """
    if value and type(value) is str:  # the name of an ending's level is no text
        yield place, "".join(piece.text for piece in read_marked(value)[0])
    for name, part in _parts(value):
        yield from texts(part, f"{place}{name}".removeprefix("."))


def _parts(value: Any) -> Iterator[tuple[str, Any]]:
    if is_dataclass(value):
        known = (field.name for field in fields(value) if field.name not in _NO_TEXT)
        yield from ((f".{name}", getattr(value, name)) for name in known)
    elif isinstance(value, Mapping):
        yield from ((f".{name}", part) for name, part in value.items())
    elif isinstance(value, tuple):
        yield from ((f"[{index}]", part) for index, part in enumerate(value))


def prose(html: str) -> str:
    """Return the words of a piece of prose, with each paragraph, item and cell on its own line."""
    return "\n".join(plain_lines(html))
