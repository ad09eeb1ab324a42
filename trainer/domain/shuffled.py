"""An order that looks like chance and is the same every time."""

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
