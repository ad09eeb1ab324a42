"""The script of a practice conversation: setting, nodes, choices and endings.

Beside trust a talk knows what the other has told and what the learner promised. Nodes and choices
can ask for both: see :class:`Condition`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ..text.credits import Review

LOWEST_TRUST = 0
HIGHEST_TRUST = 10


class EndingLevel(StrEnum):
    """How far a talk came. ``STRONG`` and ``ENOUGH`` are both good enough."""

    STRONG = "strong"
    ENOUGH = "enough"
    OPEN = "open"

    @property
    def good_enough(self) -> bool:
        """Tell whether the talk counts as brought to a good-enough end."""
        return self is not EndingLevel.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """What must have been said so far. Names are those of ``facts`` and ``promises``."""

    told: tuple[str, ...] = ()
    not_told: tuple[str, ...] = ()
    promised: tuple[str, ...] = ()
    not_promised: tuple[str, ...] = ()

    def holds(self, told: Collection[str], promised: Collection[str]) -> bool:
        """Tell whether all of it is so."""
        # Most choices ask for nothing, and a check walks through all talks.
        if not (self.told or self.not_told or self.promised or self.not_promised):
            return True
        return (
            all(name in told for name in self.told)
            and all(name in promised for name in self.promised)
            and not any(name in told for name in self.not_told)
            and not any(name in promised for name in self.not_promised)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkChoice:
    """One thing to do: say a line, or ``wait`` and say nothing.

    It is offered when ``when`` holds. It leads to ``next`` if there is ``needs_trust`` and
    ``needs`` holds, both counted after this choice, and else to ``otherwise``.
    """

    acts: tuple[str, ...]
    feedback: str
    next: str
    say: str = ""
    wait: str = ""
    trust: int = 0
    promises: tuple[str, ...] = ()
    when: Condition = field(default_factory=Condition)
    needs: Condition = field(default_factory=Condition)
    needs_trust: int | None = None
    otherwise: str = ""

    @property
    def text(self) -> str:
        """Return what is shown on the choice."""
        return self.say or self.wait

    @property
    def helps(self) -> bool:
        """Tell whether it helps the talk along here: the same act may help later, or no more."""
        return self.trust > 0

    @property
    def asks(self) -> bool:
        """Tell whether it depends on the talk so far where this choice leads."""
        return self.needs_trust is not None or self.needs != Condition()

    @property
    def targets(self) -> tuple[str, ...]:
        """Return all that may follow."""
        return (self.next, self.otherwise) if self.asks else (self.next,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """What the other says, does and thinks instead, when ``when`` holds."""

    when: Condition
    says: str = ""
    does: str = ""
    thinks: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkNode:
    """What the other says and does, what they think meanwhile, and what one can answer.

    ``tells`` names the facts that are known from here on. Of ``variants`` the first one that
    holds when the talk comes here is what is said.
    """

    choices: tuple[TalkChoice, ...]
    says: str = ""
    does: str = ""
    thinks: str = ""
    tells: tuple[str, ...] = ()
    variants: tuple[Variant, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """How a talk ends, and what that means in practice.

    ``hint`` is shown to who has not seen this ending yet: a question, never the outcome.
    """

    level: EndingLevel
    title: str
    meaning: str
    says: str = ""
    does: str = ""
    thinks: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleCard:
    """Who one is when two people play the talk; read only by the one who plays it."""

    you: str
    secret: str
    opens: tuple[str, ...]
    closes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkScript:
    """A whole conversation: setting, nodes and endings.

    ``facts`` and ``promises`` give each name that nodes and choices use its words for the learner.
    """

    title: str
    person: str
    place: str
    before: str
    aim: str
    start: str
    nodes: Mapping[str, TalkNode]
    endings: Mapping[str, Ending]
    trust: int = 4
    facts: Mapping[str, str] = field(default_factory=dict)
    promises: Mapping[str, str] = field(default_factory=dict)
    role_card: RoleCard | None = None
    picture: str = ""
    announce: str = ""
    sources: tuple[str, ...] = ()
    review: Review = field(default_factory=Review)
