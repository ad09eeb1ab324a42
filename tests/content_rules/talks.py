"""Rules about talks: no line that gives itself away, ways back, and endings of each level."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator

from tests.content_rules.lessons import is_too_often
from tests.content_rules.shelf import Fault, Shelf, choices
from trainer.domain.talk.script import EndingLevel, TalkNode, TalkScript

LEAST_ACTS = 4
"""Acts that help, different ones, in a whole talk."""


def best_lines(shelf: Shelf) -> Iterator[Fault]:
    """The line that earns most trust is not always the longest, nor always in one place."""
    for file, talk in shelf.talks:
        best = {name: at for name, node in talk.nodes.items() if (at := _best(node)) is not None}
        longest = [name for name, at in best.items() if at == _longest(talk.nodes[name])]
        if is_too_often(len(longest), len(best)):
            what = f"the best line is the longest in {len(longest)} of {len(best)} nodes"
            yield Fault(file, "length", what, f"Shorten some of: {', '.join(longest)}.")
        for place, times in Counter(best.values()).items():
            if is_too_often(times, len(best)):
                what = f"the best line is number {place + 1} in {times} of {len(best)} nodes"
                yield Fault(file, "place", what, "Give some nodes another order.")


def _best(node: TalkNode) -> int | None:
    """Return where the one best line stands; None where several are as good."""
    trust = [choice.trust for choice in node.choices]
    return trust.index(max(trust)) if trust.count(max(trust)) == 1 else None


def _longest(node: TalkNode) -> int:
    lengths = [len(choice.text) for choice in node.choices]
    return lengths.index(max(lengths))


def ways_on(shelf: Shelf) -> Iterator[Fault]:
    """In the first half of a talk a weak line leads on, never straight to an open ending."""
    for file, talk in shelf.talks:
        depth = _depth(talk)
        half = max(depth.values()) / 2
        for name, choice in choices(talk):
            dead = [t for t in choice.targets if _is_open(talk, t)]
            if dead and not choice.helps and depth.get(name, 0) < half:
                what = f"a weak line ends the talk at {dead[0]}: {choice.text}"
                yield Fault(file, f"node {name}", what, "Let it lead to a node.")


def _is_open(talk: TalkScript, target: str) -> bool:
    return target in talk.endings and talk.endings[target].level is EndingLevel.OPEN


def _depth(talk: TalkScript) -> dict[str, int]:
    """Return after how many turns each node can be reached first."""
    depth = {talk.start: 0}
    todo = deque(depth)
    while todo:
        here = todo.popleft()
        for choice in talk.nodes[here].choices:
            for target in choice.targets:
                if target in talk.nodes and target not in depth:
                    depth[target] = depth[here] + 1
                    todo.append(target)
    return depth


def endings(shelf: Shelf) -> Iterator[Fault]:
    """At least one ending of each level."""
    for file, talk in shelf.talks:
        levels = {ending.level for ending in talk.endings.values()}
        for level in EndingLevel:
            if level not in levels:
                yield Fault(file, "endings", f"no ending is {level}", "Write one.")


def variety(shelf: Shelf) -> Iterator[Fault]:
    """More than one way of helping is called for."""
    for file, talk in shelf.talks:
        used = {act for _, choice in choices(talk) if choice.helps for act in choice.acts}
        if len(used) < LEAST_ACTS:
            what = f"only {len(used)} acts that help: {', '.join(sorted(used)) or 'none'}"
            yield Fault(file, "acts", what, f"Make it {LEAST_ACTS} or more.")


def wholeness(shelf: Shelf) -> Iterator[Fault]:
    """Each node and ending has its thought, each ending a hint, and the talk a role card."""
    for file, talk in shelf.talks:
        for name, node in talk.nodes.items():
            if not all([node.thinks, *(variant.thinks for variant in node.variants)]):
                yield Fault(file, f"node {name}", "no thought", "Write thinks:, shown afterwards.")
        for name, ending in talk.endings.items():
            if not ending.hint:
                yield Fault(file, f"ending {name}", "no hint", "Write hint:, a question.")
        if talk.role_card is None:
            yield Fault(file, "role_card", "none", "Write one, for practising with two.")
