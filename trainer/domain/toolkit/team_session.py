"""Teamsessie: the script of one evening for a team, a board or a group of mentors."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..talk.script import RoleCard


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionPart:
    """A part of the script; ``minutes`` is 0 for what stands around the session."""

    id: str
    title: str
    html: str
    minutes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PairTalk:
    """The talk of the app that pairs practise: where it is, and the card of who plays it."""

    place: str
    person: str
    title: str
    card: RoleCard


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamSession:
    """A session for one role."""

    role: str
    title: str
    minutes: int
    parts: tuple[SessionPart, ...]
    talk: PairTalk
    sources: tuple[str, ...]

    def timed(self) -> Iterator[tuple[SessionPart, str]]:
        """Yield each part with the minutes at which it runs, such as ``5-15``; or nothing."""
        at = 0
        for part in self.parts:
            yield part, f"{at}-{at + part.minutes}" if part.minutes else ""
            at += part.minutes
