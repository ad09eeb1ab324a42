"""A conversation to be read on paper: numbered passages, and where each line leads.

Thoughts, feedback, acts and trust are left out: they would tell a reader what to find.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..talk.script import Condition, Ending, TalkChoice, TalkNode, TalkScript


@dataclass(frozen=True, slots=True)
class Said:
    """What the other does and says; one of the two may be empty."""

    does: str
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A line to choose, or a silence, and the numbers of the passages that may follow.

    The lowest number comes first, whichever of the two asks for more trust.
    """

    text: str
    is_silence: bool
    is_sometimes: bool
    """Is offered only after something else was said before."""
    to: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A moment of the talk. Without ``ways`` the talk ends here."""

    number: int
    said: Said
    others: tuple[Said, ...] = ()
    """What is said instead when the talk went otherwise before."""
    ways: tuple[Way, ...] = ()


def passages(script: TalkScript) -> tuple[Passage, ...]:
    """Return all that a talk can come to, once: the nearest to the start first, endings last."""
    met = _met(script)
    order = [id for id in met if id in script.nodes] + [id for id in met if id in script.endings]
    numbers = {id: number for number, id in enumerate(order, 1)}
    return tuple(
        _of_node(script.nodes[id], number, numbers)
        if id in script.nodes
        else Passage(number=number, said=_said(script.endings[id]))
        for id, number in numbers.items()
    )


def _met(script: TalkScript) -> list[str]:
    """Return the ids of nodes and endings, breadth first along the choices."""
    met = [script.start]
    for id in met:
        node = script.nodes.get(id)
        for choice in node.choices if node else ():
            met += [target for target in dict.fromkeys(choice.targets) if target not in met]
    return met


def _of_node(node: TalkNode, number: int, numbers: Mapping[str, int]) -> Passage:
    first = _said(node)
    every = dict.fromkeys([first, *(Said(one.does, one.says) for one in node.variants)])
    return Passage(
        number=number,
        said=first,
        others=tuple(every)[1:],
        ways=tuple(_way(choice, numbers) for choice in node.choices),
    )


def _said(here: TalkNode | Ending) -> Said:
    return Said(here.does, here.says)


def _way(choice: TalkChoice, numbers: Mapping[str, int]) -> Way:
    return Way(
        text=choice.text,
        is_silence=not choice.say,
        is_sometimes=choice.when != Condition(),
        to=tuple(sorted({numbers[target] for target in choice.targets})),
    )
