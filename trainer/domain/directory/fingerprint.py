"""What a directory entry said when somebody looked at it, in a few letters that can be stored.

An own change keeps it, so that a later version which says something else is put before whoever
maintains the list. It is stored: only what a reader sees may change it, no name of the code.
"""

from __future__ import annotations

import hashlib
import json
from zlib import crc32

from .entries import Ages, ServiceEntry, Way

_FORM = "2"
"""Raised when the way of making it changes; ``is_of`` then still knows the one before."""

_LETTERS = 16
"""64 bits of SHA-256: two texts of one entry never meet by chance."""


def fingerprint(entry: ServiceEntry) -> str:
    """Return what changes when ``entry`` says something else; its dates don't count."""
    ages = [entry.ages.youngest, entry.ages.oldest]
    said = [
        entry.name,
        entry.what_for,
        [[way.kind.value, way.value, way.note] for way in entry.ways],
        entry.hours,
        entry.cost,
        ages,
        entry.region,
        entry.anonymous,
        entry.walk_in,
        list(entry.languages),
        entry.status.value,
        entry.note,
    ]
    plain = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    return f"{_FORM}-{hashlib.sha256(plain.encode()).hexdigest()[:_LETTERS]}"


def is_of(kept: str, entry: ServiceEntry) -> bool:
    """Tell whether ``kept`` was taken of ``entry`` as it is, by this or the first version."""
    return kept in (fingerprint(entry), _first_form(entry))


class _Spelled(str):
    """Stands in a ``repr`` as it is."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def _first_form(entry: ServiceEntry) -> str:
    """Return the fingerprint as version 0.1.0 first made it: of the ``repr`` of their classes.

    Spelled out here, so that it stays what it was whatever the classes are called.
    """
    said = (
        entry.name,
        entry.what_for,
        tuple(map(_first_way, entry.ways)),
        entry.hours,
        entry.cost,
        _first_ages(entry.ages),
        entry.region,
        entry.anonymous,
        entry.walk_in,
        entry.languages,
        _Spelled(f"<Status.{entry.status.value.upper()}: {entry.status.value!r}>"),
        entry.note,
    )
    return f"{crc32(repr(said).encode()):08x}"


def _first_way(way: Way) -> _Spelled:
    kind = f"<WayKind.{way.kind.value.upper()}: {way.kind.value!r}>"
    return _Spelled(f"Way(kind={kind}, value={way.value!r}, note={way.note!r})")


def _first_ages(ages: Ages) -> _Spelled:
    return _Spelled(f"Ages(youngest={ages.youngest}, oldest={ages.oldest})")
