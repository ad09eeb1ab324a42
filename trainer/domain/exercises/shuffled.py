"""Orders that look like chance and are the same every time."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256


def shuffled(seed: str, texts: Sequence[str]) -> tuple[int, ...]:
    """Return the places of ``texts`` in an order that follows from them and ``seed`` alone.

    With two or more it is never the order in which they came.
    """

    def chance(place: int) -> bytes:
        return sha256(f"{seed}\n{texts[place]}".encode()).digest()

    order = tuple(sorted(range(len(texts)), key=chance))
    return order if order != tuple(range(len(texts))) else order[1:] + order[:1]


def dealt(seed: str, count: int) -> tuple[int, ...]:
    """Return the places 0 to ``count`` - 1 in an order that follows from ``seed`` alone.

    Each order comes as often as any other, also the one in which they stand in the file.
    """

    def chance(place: int) -> bytes:
        return sha256(f"{seed}\n{place}".encode()).digest()

    return tuple(sorted(range(count), key=chance))
