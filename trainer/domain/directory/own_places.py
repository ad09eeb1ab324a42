"""Mijn netwerk: who is near, as an organisation filled it in. Never about a young person."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..text.tidy import tidy_line
from .changes import Change, has_banned
from .entries import PlaceKind

LONGEST_FIELD = 120
"""Characters: what fits on a card in a purse, on two lines."""

FREE = "vrij"
"""The kind of a place that an organisation thought of itself; it has a ``label``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """A club, association or school; only its name is known."""

    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPlace:
    """Somebody or something near: name or role, how to reach, and when."""

    id: str
    organisation: str
    kind: str
    label: str = ""
    name: str = ""
    reach: str = ""
    when: str = ""

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is filled in."""
        return not (self.label or self.name or self.reach or self.when)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnData:
    """All that an organisation adds to the directory; what an export holds."""

    changes: tuple[Change, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    places: tuple[OwnPlace, ...] = ()


def sound_place(place: OwnPlace) -> OwnPlace | None:
    """Return ``place`` with its texts tidied; None when it holds what may not be kept."""
    texts = (place.label, place.name, place.reach, place.when)
    names = (place.id, place.organisation, place.kind)
    if not all(0 < len(name) <= 80 and name == tidy_line(name, 80) for name in names):
        return None
    if any(len(text) > LONGEST_FIELD for text in texts):
        return None
    # What hides a number from a reader may not hide it from us either: first tidied, then read.
    label, name, reach, when = (tidy_line(text, LONGEST_FIELD) for text in texts)
    if any(has_banned(text) for text in (label, name, reach, when)):
        return None
    return replace(place, label=label, name=name, reach=reach, when=when)


def kinds_for(kinds: tuple[PlaceKind, ...], role: str) -> tuple[PlaceKind, ...]:
    """Return the kinds of own places that a path asks for, its own ones first."""
    own = tuple(kind for kind in kinds if role in kind.roles)
    return own + tuple(kind for kind in kinds if not kind.roles)
