"""Plays talks as people do who don't listen, and as people who do: what a talk can tell apart.

A talk tests listening only when a trick, such as saying nothing or always the longest line, does
not pass it, while whoever takes a line that helps comes to a good end. Source of the styles: the
measurements in docs/content.md.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from .script import TalkChoice, TalkScript
from .talk import State, Talk

Style = Callable[[Sequence[TalkChoice], random.Random], TalkChoice]
"""Takes one of the lines that are offered, in the order in which they are shown."""

MOST_TURNS = 60
"""A style that goes round for longer than this never ends: no learner would go on."""


def _any(choices: Sequence[TalkChoice], chance: random.Random) -> TalkChoice:
    return chance.choice(choices)


def _with(*acts: str) -> Style:
    """Return the style that takes a line with one of ``acts``, and else any line."""

    def taken(choices: Sequence[TalkChoice], chance: random.Random) -> TalkChoice:
        wanted = [choice for choice in choices if any(act in choice.acts for act in acts)]
        return chance.choice(wanted or choices)

    return taken


def _silent(choices: Sequence[TalkChoice], chance: random.Random) -> TalkChoice:
    waits = [choice for choice in choices if choice.wait]
    return chance.choice(waits or choices)


def _longest(choices: Sequence[TalkChoice], _: random.Random) -> TalkChoice:
    return max(choices, key=lambda choice: len(choice.text))


def _shortest(choices: Sequence[TalkChoice], _: random.Random) -> TalkChoice:
    return min(choices, key=lambda choice: len(choice.text))


def _last(choices: Sequence[TalkChoice], _: random.Random) -> TalkChoice:
    return choices[-1]


def _helpful(choices: Sequence[TalkChoice], chance: random.Random) -> TalkChoice:
    best = max(choice.trust for choice in choices)
    good = [choice for choice in choices if choice.helps or choice.trust == best]
    return chance.choice(good)


def _half_helpful(choices: Sequence[TalkChoice], chance: random.Random) -> TalkChoice:
    return (_helpful if chance.random() < 0.5 else _any)(choices, chance)


TRICKS: Mapping[str, Style] = {
    "silence": _silent,
    "longest": _longest,
    "shortest": _shortest,
    "last": _last,
    "random": _any,
}
"""Ways through a talk that need no listening."""

STYLES: Mapping[str, Style] = {
    **TRICKS,
    "mirror": _with("summary"),
    "fixer": _with("advice", "tip"),
    "worrier": _with("reassuring", "filling_in"),
    "judge": _with("judging", "why"),
    "half": _half_helpful,
    "helpful": _helpful,
}
"""The tricks, and people: who only says back, mends, worries, judges, half listens, listens."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How a talk is built. Shares run from 0 to 1.

    ``silence``: of the nodes, where one can wait; ``silence_idle``: of these, where waiting brings
    nothing or costs. ``one_exit``: of the nodes, where all lines lead to one place.
    ``against``: how often an act that mostly helps costs, and one that mostly hinders helps.
    ``longest_best``: of the nodes with one best line, where that is the longest.
    """

    nodes: int
    silence: float
    silence_idle: float
    one_exit: float
    against: tuple[int, int]
    longest_best: float
    wordless: int


def good_ends(script: TalkScript, style: Style, plays: int, seed: str) -> float:
    """Return which share of ``plays`` ends good enough, from 0 to 1.

    The lines are mixed at each node, as the app shows them.
    """
    chance, places = random.Random(seed), _Places()
    start = places.of(Talk.begun(script))
    return sum(_ends_well(start, style, chance) for _ in range(plays)) / plays


class _Place:
    """A state of a talk with its lines, and where each leads as far as that was played."""

    __slots__ = ("_after", "_places", "_talk", "lines")

    def __init__(self, talk: Talk, places: _Places) -> None:
        self.lines = {
            id(line): (line, at) for at, line in zip(talk.offered, talk.choices, strict=True)
        }
        self._talk, self._places = talk, places
        self._after: dict[int, _Place] = {}

    @property
    def ends_well(self) -> bool:
        """Tell whether this is an ending that is good enough."""
        return self._talk.ending is not None and self._talk.ending.level.good_enough

    def after(self, line: TalkChoice) -> _Place:
        """Return where a line leads."""
        known = self._after.get(id(line))
        if known is None:
            known = self._places.of(self._talk.choose(self.lines[id(line)][1]))
            self._after[id(line)] = known
        return known


class _Places:
    """All places that were met, one for each state."""

    def __init__(self) -> None:
        self._known: dict[State, _Place] = {}

    def of(self, talk: Talk) -> _Place:
        """Return the place of a talk; how it came there is left out."""
        place = self._known.get(talk.state)
        if place is None:
            place = self._known[talk.state] = _Place(replace(talk, turns=()), self)
        return place


def _ends_well(place: _Place, style: Style, chance: random.Random) -> bool:
    for _ in range(MOST_TURNS):
        if not place.lines:
            return place.ends_well
        lines = [line for line, _ in place.lines.values()]
        chance.shuffle(lines)
        place = place.after(style(lines, chance))
    return False


def shape(script: TalkScript, mostly_helping: Iterable[str]) -> Shape:
    """Return how ``script`` is built; ``mostly_helping`` are the acts that mostly help."""
    usual, nodes = set(mostly_helping), list(script.nodes.values())
    waits = [choice for node in nodes for choice in node.choices if choice.wait]
    can_wait = sum(any(choice.wait for choice in node.choices) for node in nodes)
    idle = sum(not choice.helps for choice in waits)
    one_exit = sum(len({t for c in node.choices for t in c.targets}) == 1 for node in nodes)
    every = [choice for node in nodes for choice in node.choices]
    costs = sum(c.trust < 0 and all(act in usual for act in c.acts) for c in every)
    helps = sum(c.helps and not any(act in usual for act in c.acts) for c in every)
    best = [(node, only) for node in nodes if (only := _one_best(node.choices)) is not None]
    longest = sum(only is max(node.choices, key=lambda c: len(c.text)) for node, only in best)
    return Shape(
        nodes=len(nodes),
        silence=can_wait / len(nodes),
        silence_idle=idle / len(waits) if waits else 1.0,
        one_exit=one_exit / len(nodes),
        against=(costs, helps),
        longest_best=longest / len(best) if best else 0.0,
        wordless=sum(not node.says for node in nodes),
    )


def _one_best(choices: Sequence[TalkChoice]) -> TalkChoice | None:
    trust = [choice.trust for choice in choices]
    return choices[trust.index(max(trust))] if trust.count(max(trust)) == 1 else None
