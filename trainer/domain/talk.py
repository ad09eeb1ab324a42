"""A practice conversation: its script, and the state of one talk through it.

Trust is a number from 0 to 10 that a choice raises or lowers. It stands for nothing measured;
it makes visible what a line does to the other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from .acts import ACTS
from .review import Review

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
class TalkChoice:
    """One thing to do: say a line, or ``wait`` and say nothing."""

    acts: tuple[str, ...]
    feedback: str
    next: str
    say: str = ""
    wait: str = ""
    trust: int = 0
    needs_trust: int | None = None
    otherwise: str = ""

    @property
    def text(self) -> str:
        """Return what is shown on the choice."""
        return self.say or self.wait

    def leads_to(self, trust: int) -> str:
        """Return the node or ending that follows at ``trust``, counted after this choice."""
        if self.needs_trust is not None and trust < self.needs_trust:
            return self.otherwise
        return self.next

    @property
    def targets(self) -> tuple[str, ...]:
        """Return all that may follow."""
        return (self.next,) if self.needs_trust is None else (self.next, self.otherwise)


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkNode:
    """What the other says and does, what they think meanwhile, and what one can answer."""

    choices: tuple[TalkChoice, ...]
    says: str = ""
    does: str = ""
    thinks: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """How a talk ends, and what that means in practice."""

    level: EndingLevel
    title: str
    meaning: str
    says: str = ""
    does: str = ""
    thinks: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkScript:
    """A whole conversation: setting, nodes and endings."""

    title: str
    person: str
    place: str
    before: str
    aim: str
    start: str
    nodes: Mapping[str, TalkNode]
    endings: Mapping[str, Ending]
    trust: int = 4
    picture: str = ""
    announce: str = ""
    sources: tuple[str, ...] = ()
    review: Review = field(default_factory=Review)


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn that was taken: at which node, which choice, and the trust after it."""

    node: str
    choice: int
    trust: int


@dataclass(frozen=True, slots=True)
class Talk:
    """Where a talk is: a value that does not change; ``choose`` gives the next one."""

    script: TalkScript
    at: str
    trust: int
    turns: tuple[Turn, ...] = ()

    @classmethod
    def begun(cls, script: TalkScript) -> Talk:
        """Return the talk before its first choice."""
        return cls(script=script, at=script.start, trust=script.trust)

    @classmethod
    def replayed(cls, script: TalkScript, choices: tuple[int, ...]) -> Talk:
        """Return the talk after ``choices``, each counted from 0.

        Raises:
            IndexError: a choice that isn't there, or one after the end.
        """
        talk = cls.begun(script)
        for choice in choices:
            talk = talk.choose(choice)
        return talk

    @property
    def ending(self) -> Ending | None:
        """Return the ending that was reached, if any."""
        return self.script.endings.get(self.at)

    @property
    def state(self) -> tuple[str, int]:
        """Return all that decides how the talk can go on: the place and the trust."""
        return self.at, self.trust

    @property
    def choices(self) -> tuple[TalkChoice, ...]:
        """Return what can be chosen now; nothing at an ending."""
        return () if self.ending else self.script.nodes[self.at].choices

    @property
    def taken(self) -> tuple[int, ...]:
        """Return the choices so far, enough to replay the talk."""
        return tuple(turn.choice for turn in self.turns)

    @property
    def last_choice(self) -> TalkChoice | None:
        """Return the choice that led here, if any."""
        return self.choice_of(self.turns[-1]) if self.turns else None

    def choice_of(self, turn: Turn) -> TalkChoice:
        """Return the choice that was taken in ``turn``."""
        return self.script.nodes[turn.node].choices[turn.choice]

    def choose(self, choice: int) -> Talk:
        """Return the talk after one more choice, counted from 0.

        Raises:
            IndexError: there is no such choice here.
        """
        if not 0 <= choice < len(self.choices):
            raise IndexError(f"{self.at}: {choice}")
        taken = self.choices[choice]
        trust = min(HIGHEST_TRUST, max(LOWEST_TRUST, self.trust + taken.trust))
        turn = Turn(node=self.at, choice=choice, trust=trust)
        return Talk(
            script=self.script,
            at=taken.leads_to(trust),
            trust=trust,
            turns=(*self.turns, turn),
        )

    def back_to(self, turn: int) -> Talk:
        """Return the talk as it was before turn number ``turn``, counted from 0."""
        return Talk.replayed(self.script, self.taken[:turn])

    def acts(self) -> dict[str, int]:
        """Return how often each act was used, in the order of ``ACTS``."""
        used = [act for turn in self.turns for act in self.choice_of(turn).acts]
        return {act: used.count(act) for act in ACTS if act in used}
