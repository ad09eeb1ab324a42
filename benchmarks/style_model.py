"""How far the right answer shows by its style alone: every choice with one right answer.

Prints counts a module and a kind of place, and what a model scores that reads no meaning. It is a
conditional logit over length, questions, strong words, "ik", sentences and commas. Trained on
the lessons it is scored on the checks; within each set it is also trained on nine tenths and scored
on the rest. Ties count for their share, so nothing hangs on the order of the options. The aim is
under 55% on the checks of modules, under 45% on the final check; chance stands beside it.
"""

from __future__ import annotations

import argparse
import math
import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from trainer.content.files.library import read_library
from trainer.domain.exercises.choice import Choice

from ._measure import report

LESSONS, CHECKS, FINAL = "lessons", "module checks", "final check"

PLACES = ("longest", "second", "third", "fourth", "shortest")
"""By length; the shortest of three is the third too."""

_STRONG = re.compile(
    r"\b(?:altijd|nooit|meteen|direct|zeker|alles|alle|iedereen|niemand|niets|niks|echt|gewoon"
    r"|helemaal|elke|allemaal|overal|nergens|natuurlijk|vast|moet|moeten)\b",
    re.IGNORECASE,
)
_HOW = re.compile(r"\b(?:hoe|wat)\b[^.?…]*\?", re.IGNORECASE)
_FIRST = re.compile(r"\b(?:ik|mij|me|mijn)\b", re.IGNORECASE)
_STOP = re.compile(r"[.?…](?=\W|$)")

_FOLDS = 10
_ROUNDS = 300
_STEP = 1.0
_HOLD = 0.02
"""How strongly weights are held to nothing: some hundreds of items carry no more."""

Row = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A choice with one right answer: where it stands, its options and which of them is right."""

    module: str
    place: str
    id: str
    texts: tuple[str, ...]
    right: int

    @property
    def chance(self) -> float:
        """How often a blind guess is right."""
        return 1 / len(self.texts)


def items(modules: Path) -> list[Item]:
    """Return every choice with one right answer under ``modules``, in the order of the content."""
    found = []
    for module in read_library(modules, "nl").modules:
        for _, lesson in module.lessons:
            for step in lesson.steps:
                found += _items(module.id, LESSONS, (block.exercise for block in step.blocks))
        if module.check:
            place = FINAL if module.check.final else CHECKS
            found += _items(module.id, place, (one.exercise for one in module.check.bank))
    return found


def _items(module: str, place: str, exercises: Iterable[object]) -> list[Item]:
    return [
        as_item(module, place, one)
        for one in exercises
        if isinstance(one, Choice) and not one.several
    ]


def as_item(module: str, place: str, choice: Choice) -> Item:
    """Return a choice with one right answer as an item."""
    texts = tuple(option.text for option in choice.options)
    right = [option.correct for option in choice.options].index(True)
    return Item(module, place, choice.id, texts, right)


def ranks(item: Item) -> dict[int, float]:
    """Return at which places by length, from 0 for the longest, the right answer may stand.

    Answers of one length share their places.
    """
    lengths = [len(text) for text in item.texts]
    mine = lengths[item.right]
    first = sum(length > mine for length in lengths)
    same = lengths.count(mine)
    return {first + other: 1 / same for other in range(same)}


class Share(NamedTuple):
    """How often the right answer stands at a place by length, and how often by chance."""

    found: float
    chance: float


def places(some: Sequence[Item]) -> dict[str, Share]:
    """Return for each of PLACES how often the right answer stands there, against chance."""
    shares = {}
    for number, name in enumerate(PLACES):
        wanted = [len(item.texts) - 1 if name == PLACES[-1] else number for item in some]
        pairs = list(zip(some, wanted, strict=True))
        found = sum(ranks(item).get(want, 0.0) for item, want in pairs)
        chance = sum(item.chance for item, want in pairs if want < len(item.texts))
        shares[name] = Share(found / len(some), chance / len(some))
    return shares


def features(item: Item) -> list[Row]:
    """Return what there is to see of each option without reading it."""
    lengths = [len(text) for text in item.texts]
    mean = sum(lengths) / len(lengths)
    return [_features(text, lengths, mean) for text in item.texts]


def _features(text: str, lengths: Sequence[int], mean: float) -> Row:
    longer = sum(length > len(text) for length in lengths)
    shorter = sum(length < len(text) for length in lengths)
    return (
        float(longer == 0),
        float(longer == 1),
        float(longer == 2),
        float(shorter == 0),
        math.log(len(text) / mean),
        abs(math.log(len(text) / mean)),
        float("?" in text),
        float(bool(_HOW.search(text))),
        float(bool(_STRONG.search(text))),
        float(bool(_FIRST.search(text))),
        float(max(1, len(_STOP.findall(text)))),
        float(text.count(",")),
    )


@dataclass(frozen=True, slots=True)
class Model:
    """A weight for each feature; the option with the highest sum is the guess."""

    weights: Row

    def scores(self, rows: Sequence[Row]) -> list[float]:
        """Return the sum of each option."""
        return [sum(w * x for w, x in zip(self.weights, row, strict=True)) for row in rows]

    def hits(self, item: Item) -> float:
        """Return 1 for a right guess, 0 for a wrong one, a share where options are level."""
        scores = self.scores(features(item))
        best = [index for index, score in enumerate(scores) if score > max(scores) - 1e-9]
        return (item.right in best) / len(best)


def train(some: Sequence[Item]) -> Model:
    """Return the conditional logit of the right answers, by steps down the slope."""
    seen = [(features(item), item.right) for item in some]
    model = Model((0.0,) * len(seen[0][0][0]))
    for _ in range(_ROUNDS):
        slope = [-_HOLD * weight for weight in model.weights]
        for rows, right in seen:
            scores = model.scores(rows)
            odds = [math.exp(score - max(scores)) for score in scores]
            total = sum(odds)
            for index, row in enumerate(rows):
                pull = ((index == right) - odds[index] / total) / len(seen)
                for feature, value in enumerate(row):
                    slope[feature] += pull * value
        model = Model(tuple(w + _STEP * s for w, s in zip(model.weights, slope, strict=True)))
    return model


def within(some: Sequence[Item], seed: int) -> float:
    """Return what a model scores on each tenth of a set, trained on the rest of it."""
    order = list(some)
    random.Random(seed).shuffle(order)
    hits = 0.0
    for fold in range(_FOLDS):
        rest = [item for index, item in enumerate(order) if index % _FOLDS != fold]
        model = train(rest)
        hits += sum(model.hits(item) for item in order[fold::_FOLDS])
    return hits / len(order)


def _percent(share: float) -> float:
    return round(100 * share, 1)


def _counts(some: Sequence[Item]) -> dict[str, object]:
    right = [item.texts[item.right] for item in some]
    wrong = [text for item in some for at, text in enumerate(item.texts) if at != item.right]
    signs = {"question mark": re.compile(r"\?"), "hoe/wat": _HOW, "strong word": _STRONG}
    return {
        "items": len(some),
        **{
            name: f"{_percent(share.found)} ({_percent(share.chance)})"
            for name, share in places(some).items()
        },
        **{
            name: f"{_with(sign, right)} right, {_with(sign, wrong)} wrong"
            for name, sign in signs.items()
        },
    }


def _with(sign: re.Pattern[str], texts: Sequence[str]) -> float:
    return _percent(sum(bool(sign.search(text)) for text in texts) / len(texts))


def _scored(name: str, hits: Sequence[float], some: Sequence[Item], **more: object) -> None:
    share = sum(hits) / len(hits)
    error = math.sqrt(share * (1 - share) / len(hits))
    chance = sum(item.chance for item in some) / len(some)
    report(
        "style-model",
        scored_on=name,
        items=len(some),
        percent=_percent(share),
        error=_percent(error),
        chance=_percent(chance),
        **more,
    )


def main() -> None:
    """Print a line for each module, each kind of place and each score."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("modules", nargs="?", type=Path, default=Path("modules"))
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--guessed", action="store_true", help="name what is guessed right")
    asked = parser.parse_args()
    every = items(asked.modules)
    for module in dict.fromkeys(item.module for item in every):
        mine = [item for item in every if item.module == module]
        report("style-counts", of=module, **_counts(mine))
    for place in (LESSONS, CHECKS, FINAL):
        report("style-counts", of=place, **_counts([one for one in every if one.place == place]))
    model = train([item for item in every if item.place == LESSONS])
    for place in (LESSONS, CHECKS, FINAL):
        mine = [item for item in every if item.place == place]
        hits = [model.hits(item) for item in mine]
        inside = _percent(within(mine, asked.seed))
        guessed = [one.id for one, hit in zip(mine, hits, strict=True) if hit == 1]
        more = {"guessed": guessed} if asked.guessed else {}
        _scored(place, hits, mine, within_percent=inside, **more)


if __name__ == "__main__":
    main()
