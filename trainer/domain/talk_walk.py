"""Walks all talks through a script, so that nothing in it is met by no learner."""

from __future__ import annotations

from dataclasses import dataclass, field

from .talk import State, Talk
from .talk_script import TalkScript


@dataclass(slots=True)
class Walk:
    """What was met: places, the choices that were offered at each node, and where talks get stuck.

    ``fewest`` is the smallest number of choices that was offered at a node.
    """

    met: set[str] = field(default_factory=set)
    stuck: set[str] = field(default_factory=set)
    offered: dict[str, set[int]] = field(default_factory=dict)
    fewest: dict[str, int] = field(default_factory=dict)


def walked(script: TalkScript) -> Walk:
    """Walk every talk through ``script``; each state (see ``State``) once."""
    walk = Walk()
    first = Talk.begun(script)
    reached: dict[State, Talk] = {first.state: first}
    before: dict[State, set[State]] = {}
    ends: set[State] = set()
    todo = [first]
    while todo:
        here = todo.pop()
        state = here.state
        walk.met.add(here.at)
        if here.at in script.endings:
            ends.add(state)
        if here.at not in script.nodes or here.at in script.endings:
            continue
        offered = here.offered
        walk.offered.setdefault(here.at, set()).update(offered)
        walk.fewest[here.at] = min(walk.fewest.get(here.at, 99), len(offered))
        for choice in offered:
            after = _without_turns(here.choose(choice))
            following = after.state
            before.setdefault(following, set()).add(state)
            if following not in reached:
                reached[following] = after
                todo.append(after)
    walk.stuck = {state[0] for state in reached.keys() - _backwards(ends, before)}
    return walk


def _without_turns(talk: Talk) -> Talk:
    """Return ``talk`` without the way it came, which would grow with every step of the walk."""
    return Talk(
        script=talk.script, at=talk.at, trust=talk.trust, told=talk.told, promised=talk.promised
    )


def _backwards(ends: set[State], before: dict[State, set[State]]) -> set[State]:
    found, todo = set(ends), list(ends)
    while todo:
        for state in before.get(todo.pop(), set()) - found:
            found.add(state)
            todo.append(state)
    return found
