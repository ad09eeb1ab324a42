"""The right answer doesn't show by its length, over a whole module."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator

from benchmarks.style_model import PLACES, Item, as_item, places, ranks
from tests.content_rules.shelf import Fault, Shelf
from trainer.domain.exercises.choice import Choice

TOLERANCE = 0.10
"""How far a place by length may be from chance."""

ERRORS = 1.5
"""The same in standard errors, which is more where there are few items."""


def length_places(shelf: Shelf) -> Iterator[Fault]:
    """The right option is the longest, second, third and shortest about as often as by chance."""
    asked: dict[str, list[Item]] = defaultdict(list)
    for file, _, _, exercise in shelf.exercises():
        if isinstance(exercise, Choice) and not exercise.several:
            asked[file.partition("/")[0]].append(as_item(file, file, exercise))
    for found in asked.values():
        yield from _faults(found)


def tolerance(chance: float, number: int) -> float:
    """Return how far from chance a share of ``number`` items may be."""
    return max(TOLERANCE, ERRORS * math.sqrt(chance * (1 - chance) / number))


def _faults(found: list[Item]) -> Iterator[Fault]:
    for name, share in places(found).items():
        allowed = tolerance(share.chance, len(found))
        if abs(share.found - share.chance) > allowed:
            there = [item for item in found if _stands(item, name)]
            files = Counter(item.place for item in there or found)
            what = (
                f"the right option is the {name} by length in {share.found:.0%} of {len(found)}; "
                f"by chance {share.chance:.0%}, {allowed:.0%} more or less may be"
            )
            mend = "Shorten or lengthen options: see docs/style-model.md."
            yield Fault(files.most_common(1)[0][0], "module", what, mend)


def _stands(item: Item, name: str) -> bool:
    last = name == PLACES[-1]
    return (len(item.texts) - 1 if last else PLACES.index(name)) in ranks(item)
