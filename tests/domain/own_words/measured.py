"""How often the rules for own words are right, on the labelled lines beside this file.

Whether a line is held out follows from its own text, so it was settled before any rule was written.
``python -m tests.domain.own_words.measured`` writes the table in docs/own-words.md anew; with
``--open`` it lists what goes wrong on the lines that may be looked at.
"""

from __future__ import annotations

import csv
import hashlib
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from trainer.domain.own_words import RULES, Context, recognised

LINES = Path(__file__).with_name("lines.csv")
DOCS = Path(__file__).parents[3] / "docs/own-words.md"
LOWEST_PRECISION = 0.9
TABLE = re.compile(r"(?<=<!-- measured -->\n).*?(?=<!-- end -->)", re.DOTALL)


@dataclass(frozen=True)
class Labelled:
    """A line, what it answers, what is in it, and which rules it nearly fits."""

    line: str
    context: Context
    labels: frozenset[str]
    near: frozenset[str]

    @property
    def held_out(self) -> bool:
        """Tell whether this line is for measuring only."""
        return hashlib.sha256(self.line.encode()).digest()[0] % 2 == 0


def labelled() -> list[Labelled]:
    """Return all lines."""
    with LINES.open(encoding="utf-8", newline="") as file:
        return [_one(row) for row in csv.DictReader(file)]


def _one(row: dict[str, str]) -> Labelled:
    facts = tuple(fact for fact in row["facts"].split("|") if fact)
    labels, near = (frozenset(row[name].split()) for name in ("labels", "near"))
    return Labelled(row["line"], Context(row["said"], facts), labels, near)


@dataclass(frozen=True)
class Score:
    """How often one rule was right."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """Return which share of what it recognised was there; 0 if it recognised nothing."""
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        """Return which share of what was there it recognised."""
        return self.right / max(1, self.right + self.missed)


def scores(lines: Iterable[Labelled]) -> dict[str, Score]:
    """Return the score of each rule on ``lines``."""
    pairs = [(one.labels, ids(one)) for one in lines]
    return {
        rule.id: Score(
            sum(rule.id in labels and rule.id in found for labels, found in pairs),
            sum(rule.id not in labels and rule.id in found for labels, found in pairs),
            sum(rule.id in labels and rule.id not in found for labels, found in pairs),
        )
        for rule in RULES
    }


def ids(one: Labelled) -> set[str]:
    """Return the ids of the rules that recognise something in a line."""
    return {observation.rule.id for observation in recognised(one.line, one.context)}


def table() -> str:
    """Return the table for the docs."""
    lines = labelled()
    held, open_ = (scores(one for one in lines if one.held_out is h) for h in (True, False))
    rows = [
        "| Recognised | X |",
        "|---|---|---|---|---|---|---|",
    ]
    for rule in RULES:
        score, other = held[rule.id], open_[rule.id]
        numbers = (score.precision, score.recall, other.precision, other.recall)
        shown = " | ".join(f"{number:.2f}" for number in numbers)
        speaks = "yes" if rule.speaks else "silent"
        rows.append(f"| {rule.label} | {score.right + score.missed} | {shown} | {speaks} |")
    return "\n".join(rows) + "\n"


def mistakes() -> Iterator[str]:
    """Yield what goes wrong on the open half."""
    for one in labelled():
        if not one.held_out:
            found = ids(one)
            for id in sorted(found ^ one.labels):
                yield f"{'wrong ' if id in found else 'missed'} {id}: {one.line}"


def main() -> None:
    """Write the table, or list mistakes."""
    if "--open" in sys.argv:
        sys.stdout.write("\n".join(mistakes()) + "\n")
        return
    text = DOCS.read_text(encoding="utf-8")
    DOCS.write_text(TABLE.sub(lambda _: table(), text), encoding="utf-8")


if __name__ == "__main__":
    main()
