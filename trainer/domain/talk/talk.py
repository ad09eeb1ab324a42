"""The state of one talk through a script.

Trust is a number from 0 to 10 that a choice raises or lowers. It stands for nothing measured;
it makes visible what a line does to the other.
"""

from __future__ import annotations

from dataclasses import dataclass

from .acts import ACTS
from .script import HIGHEST_TRUST, LOWEST_TRUST, Ending, TalkChoice, TalkNode, TalkScript

State = tuple[str, int, frozenset[str], frozenset[str]]
"""Place, trust, what was told and what was promised: all that decides how a talk can go on."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn that was taken: at which node, which choice, and the trust after it."""

    node: str
    choice: int
    trust: int


@dataclass(frozen=True, slots=True)
class Part:
    """What the other said, did and thought at a node or ending, as this talk went."""

    says: str
    does: str
    thinks: str


@dataclass(frozen=True, slots=True)
class Talk:
    """Where a talk is: a value that does not change; ``choose`` gives the next one."""

    script: TalkScript
    at: str
    trust: int
    turns: tuple[Turn, ...] = ()
    told: tuple[str, ...] = ()
    promised: tuple[str, ...] = ()

    @classmethod
    def begun(cls, script: TalkScript) -> Talk:
        """Return the talk before its first choice."""
        told = _and_told((), script, script.start)
        return cls(script=script, at=script.start, trust=script.trust, told=told)

    @classmethod
    def replayed(cls, script: TalkScript, choices: tuple[int, ...]) -> Talk:
        """Return the talk after ``choices``, each counted from 0 in the order of the file.

        Raises:
            IndexError: a choice that isn't offered, or one after the end.
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
    def state(self) -> State:
        """Return all that decides how the talk can go on."""
        return self.at, self.trust, frozenset(self.told), frozenset(self.promised)

    @property
    def part(self) -> Part:
        """Return what the other says, does and thinks now."""
        here = self.ending or self.script.nodes[self.at]
        for variant in here.variants if isinstance(here, TalkNode) else ():
            if variant.when.holds(self.told, self.promised):
                return Part(variant.says, variant.does, variant.thinks)
        return Part(here.says, here.does, here.thinks)

    @property
    def offered(self) -> tuple[int, ...]:
        """Return which choices can be taken now, by their place in the file; none at an ending."""
        if self.ending:
            return ()
        choices = enumerate(self.script.nodes[self.at].choices)
        return tuple(i for i, one in choices if one.when.holds(self.told, self.promised))

    @property
    def choices(self) -> tuple[TalkChoice, ...]:
        """Return what can be chosen now, in the order of ``offered``."""
        return tuple(self.script.nodes[self.at].choices[index] for index in self.offered)

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
        """Return the talk after one more choice, by its place in the file.

        Raises:
            IndexError: there is no such choice here.
        """
        choices = () if self.ending else self.script.nodes[self.at].choices
        if not 0 <= choice < len(choices):
            raise IndexError(f"{self.at}: {choice}")
        taken = choices[choice]
        if not taken.when.holds(self.told, self.promised):
            raise IndexError(f"{self.at}: {choice}")
        trust = min(HIGHEST_TRUST, max(LOWEST_TRUST, self.trust + taken.trust))
        promised = self.promised
        if taken.promises:
            promised = tuple(dict.fromkeys((*promised, *taken.promises)))
        reached = taken.needs_trust is None or trust >= taken.needs_trust
        there = reached and taken.needs.holds(self.told, promised)
        at = taken.next if there else taken.otherwise
        return Talk(
            script=self.script,
            at=at,
            trust=trust,
            turns=(*self.turns, Turn(node=self.at, choice=choice, trust=trust)),
            told=_and_told(self.told, self.script, at),
            promised=promised,
        )

    def back_to(self, turn: int) -> Talk:
        """Return the talk as it was before turn number ``turn``, counted from 0."""
        return Talk.replayed(self.script, self.taken[:turn])

    def so_far(self) -> tuple[Talk, ...]:
        """Return the talk at each of its moments: before every turn, and now."""
        return (*(self.back_to(turn) for turn in range(len(self.turns))), self)

    def acts(self) -> dict[str, tuple[int, int]]:
        """Return each act that was used, in the order of ``ACTS``: how often, and what it did.

        What it did is the trust of the lines with it, together.
        """
        used = [self.choice_of(turn) for turn in self.turns]
        return {
            act: (len(trust), sum(trust))
            for act in ACTS
            if (trust := [choice.trust for choice in used if act in choice.acts])
        }


def _and_told(told: tuple[str, ...], script: TalkScript, at: str) -> tuple[str, ...]:
    tells = script.nodes[at].tells if at in script.nodes else ()
    return tuple(dict.fromkeys((*told, *tells))) if tells else told
