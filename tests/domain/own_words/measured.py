"""How often the rules for own words are right, on the labelled lines beside this file.

The rules may be tuned on the open lines: half of ``lines.csv``, by a rule about the line itself
that was fixed before any rule was written, ``open_lines.csv``, ``read_lines.csv`` (once fresh,
measured, and then read) and ``voices_lines.csv``. ``held_out_lines.csv`` is held out whole.
``fresh_lines.csv`` is by somebody who never read the rules, and is measured once. Acknowledging,
honesty and a next step are labelled in the lines that are or were fresh, and in
``voices_lines.csv``. ``python -m tests.domain.own_words.measured`` writes the table in
docs/own-words.md anew; with ``--open`` it lists what goes wrong on the lines that may be looked at,
and counts it.
"""

from __future__ import annotations

import csv
import hashlib
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from trainer.domain.own_words import RULES, Context, recognised

HERE = Path(__file__).parent
LAST = "held_out_lines.csv"
FRESH = "fresh_lines.csv"
OLDER = ("lines.csv", "open_lines.csv", LAST)
FILES = (*OLDER, "read_lines.csv", "voices_lines.csv", FRESH)
NEWER = frozenset({"acknowledging", "honesty", "next_step"})
"""Rules that the ``OLDER`` lines have no labels for."""
DOCS = HERE.parents[2] / "docs/own-words.md"
LOWEST_PRECISION = 0.9
TABLE = re.compile(r"(?<=<!-- measured -->\n).*?(?=<!-- end -->)", re.DOTALL)


@dataclass(frozen=True)
class Labelled:
    """A line, what it answers, what is in it, and which rules it nearly fits."""

    line: str
    context: Context
    labels: frozenset[str]
    near: frozenset[str]
    file: str

    @property
    def held_out(self) -> bool:
        """Tell whether this line is for measuring only."""
        if self.file == "lines.csv":
            return hashlib.sha256(self.line.encode()).digest()[0] % 2 == 0
        return self.file in {LAST, FRESH}


@cache
def labelled() -> tuple[Labelled, ...]:
    """Return all lines."""
    return tuple(one for name in FILES for one in _from(name))


def _from(name: str) -> Iterator[Labelled]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            facts = tuple(fact for fact in row["facts"].split("|") if fact)
            labels, near = (frozenset(row[column].split()) for column in ("labels", "near"))
            yield Labelled(row["line"], Context(row["said"], facts), labels, near, name)


@dataclass(frozen=True)
class Score:
    """How often one rule was right."""

    right: int
    wrong: int
    missed: int

    @property
    def lines(self) -> int:
        """Return in how many lines it was there."""
        return self.right + self.missed

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
    """Return the ids of the rules that recognise something in a line, as far as it has labels."""
    found = {observation.rule.id for observation in recognised(one.line, one.context)}
    return found - NEWER if one.file in OLDER else found


@cache
def held_out() -> dict[str, Score]:
    """Return the scores on the lines held out by who wrote the rules."""
    return scores(one for one in labelled() if one.held_out and one.file != FRESH)


@cache
def fresh() -> dict[str, Score]:
    """Return the scores on the lines by somebody who never read the rules."""
    return scores(one for one in labelled() if one.file == FRESH)


def may_speak(id: str) -> bool:
    """Tell whether a rule is right often enough, wherever lines have it."""
    measures = [one for one in (fresh()[id], held_out()[id]) if one.lines]
    return all(one.precision >= LOWEST_PRECISION for one in measures)


def down(share: float) -> str:
    """Return a share with two decimals, rounded down: 0.899 isn't 0.90 yet."""
    return f"{int(share * 100 + 1e-9) / 100:.2f}"


def table() -> str:
    """Return the table for the docs."""
    last = scores(one for one in labelled() if one.file == LAST)
    rows = [
        (
            "| Recognised | Fresh lines with it | Precision | Recall | Held-out lines with it "
            "| Precision | Recall | Last lines with it | Precision | Recall | Speaks |"
        ),
        "|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for rule in RULES:
        cells = [str(rule.label)]
        for score in (fresh()[rule.id], held_out()[rule.id], last[rule.id]):
            shares = (down(score.precision), down(score.recall))
            cells += [str(score.lines), *shares] if score.lines else ["-"] * 3
        rows.append(f"| {' | '.join(cells)} | {'yes' if rule.speaks else 'silent'} |")
    return "\n".join(rows) + "\n"


def mistakes() -> Iterator[str]:
    """Yield what goes wrong on the open lines, and then how often each rule is right on them."""
    open_lines = [one for one in labelled() if not one.held_out]
    for one in open_lines:
        found = ids(one)
        for id in sorted(found ^ one.labels):
            yield f"{'wrong ' if id in found else 'missed'} {id}: {one.line}"
    for id, score in scores(open_lines).items():
        yield f"{id}: {score.lines}, {down(score.precision)}, {down(score.recall)}"


def main() -> None:
    """Write the table, or list mistakes."""
    if "--open" in sys.argv:
        sys.stdout.write("\n".join(mistakes()) + "\n")
        return
    text = DOCS.read_text(encoding="utf-8")
    DOCS.write_text(TABLE.sub(lambda _: table(), text), encoding="utf-8")


if __name__ == "__main__":
    main()
