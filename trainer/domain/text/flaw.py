"""Mistakes in content, and the checks that more than one kind of content has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .message import QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True, slots=True)
class Flaw:
    """A mistake in what was read, at a place such as ``options[1].text``."""

    place: str
    message: Message


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
