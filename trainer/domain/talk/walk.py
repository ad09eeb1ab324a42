"""Walks all talks through a script, so that nothing in it is met by no learner.

The walk goes through tens of thousands of states, so it works with numbers: what was told and
promised are bits. A test holds it equal to walking with :class:`Talk`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from .script import HIGHEST_TRUST, LOWEST_TRUST, Condition, TalkChoice, TalkScript

_State = tuple[str, int, int, int]
"""Place, trust, and the bits of what was told and promised."""


@dataclass(slots=True)
class Walk:
    """What was met: places, the choices that were offered at each node, and where talks get stuck.

    ``fewest`` is the smallest number of choices that was offered at a node.
    """

    met: set[str] = field(default_factory=set)
    stuck: set[str] = field(default_factory=set)
    offered: dict[str, set[int]] = field(default_factory=dict)
    fewest: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Asks:
    """A condition as bits: what must be there, and what must not."""

    told: int
    not_told: int
    promised: int
    not_promised: int

    def holds(self, told: int, promised: int) -> bool:
        return (
            told & self.told == self.told
            and promised & self.promised == self.promised
            and not told & self.not_told
            and not promised & self.not_promised
        )


@dataclass(frozen=True, slots=True)
class _Way:
    """A choice as numbers."""

    trust: int
    promises: int
    when: _Asks
    needs: _Asks
    needs_trust: int
    next: str
    otherwise: str

    def after(self, trust: int, told: int, promised: int) -> tuple[str, int, int]:
        """Return the place that follows, the trust and what is promised by then."""
        trust = min(HIGHEST_TRUST, max(LOWEST_TRUST, trust + self.trust))
        promised |= self.promises
        there = trust >= self.needs_trust and self.needs.holds(told, promised)
        return (self.next if there else self.otherwise), trust, promised


class _Bits:
    """Gives each name of a script a bit."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}

    def of(self, names: Iterable[str]) -> int:
        """Return the bits of ``names``."""
        bits = 0
        for name in names:
            bits |= self._known.setdefault(name, 1 << len(self._known))
        return bits


class _Walker:
    def __init__(self, script: TalkScript) -> None:
        self._facts, self._promises = _Bits(), _Bits()
        self.tells = {id: self._facts.of(node.tells) for id, node in script.nodes.items()}
        self.ways: Mapping[str, list[_Way]] = {
            id: [self._way(choice) for choice in node.choices]
            for id, node in script.nodes.items()
            if id not in script.endings
        }

    def _asks(self, condition: Condition) -> _Asks:
        return _Asks(
            self._facts.of(condition.told),
            self._facts.of(condition.not_told),
            self._promises.of(condition.promised),
            self._promises.of(condition.not_promised),
        )

    def _way(self, choice: TalkChoice) -> _Way:
        return _Way(
            choice.trust,
            self._promises.of(choice.promises),
            self._asks(choice.when),
            self._asks(choice.needs),
            LOWEST_TRUST if choice.needs_trust is None else choice.needs_trust,
            choice.next,
            choice.otherwise,
        )

    def offered(self, state: _State) -> list[int]:
        """Return which choices can be taken, by their place in the file."""
        at, _, told, promised = state
        return [i for i, way in enumerate(self.ways[at]) if way.when.holds(told, promised)]

    def take(self, state: _State, choice: int) -> _State:
        """Return the state after a choice."""
        at, trust, told, promised = state
        there, trust, promised = self.ways[at][choice].after(trust, told, promised)
        return there, trust, told | self.tells.get(there, 0), promised


def walked(script: TalkScript) -> Walk:
    """Walk every talk through ``script``; each state once."""
    walk, walker = Walk(), _Walker(script)
    first: _State = (script.start, script.trust, walker.tells.get(script.start, 0), 0)
    reached = {first}
    before: dict[_State, set[_State]] = {}
    ends: set[_State] = set()
    todo = [first]
    while todo:
        state = todo.pop()
        at = state[0]
        walk.met.add(at)
        if at in script.endings:
            ends.add(state)
        if at not in walker.ways:
            continue
        offered = walker.offered(state)
        walk.offered.setdefault(at, set()).update(offered)
        walk.fewest[at] = min(walk.fewest.get(at, len(offered)), len(offered))
        for choice in offered:
            following = walker.take(state, choice)
            before.setdefault(following, set()).add(state)
            if following not in reached:
                reached.add(following)
                todo.append(following)
    walk.stuck = {state[0] for state in reached - _backwards(ends, before)}
    return walk


def _backwards(ends: set[_State], before: dict[_State, set[_State]]) -> set[_State]:
    found, todo = set(ends), list(ends)
    while todo:
        for state in before.get(todo.pop(), set()) - found:
            found.add(state)
            todo.append(state)
    return found
