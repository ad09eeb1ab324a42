"""Rules about what a talk can tell apart: tricks don't pass it, listening does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from tests.content_rules.shelf import Fault, Shelf
from trainer.domain.talk.acts import ACTS
from trainer.domain.talk.plays import STYLES, TRICKS, good_ends, shape
from trainer.domain.talk.script import TalkNode

FINAL = "eindtoets/"
FINAL_PLAYS, PLAYS = 2_000, 500

FINAL_MOST: Mapping[str, float] = dict.fromkeys(TRICKS, 0.20)
MOST: Mapping[str, float] = {**dict.fromkeys(TRICKS, 0.45), "silence": 0.40}
LEAST_HELPFUL = 0.90

LEAST_AGAINST = 2
"""Lines whose act says one thing and whose trust the other, in a talk."""

MOST_PROMISES = 10
"""Talks in which one is asked to keep it to oneself, and may say yes."""

ASKS = re.compile(
    r"\b(?:niemand|niks|niet)\b[^.?]*\b(?:zeg|vertel|meld)"
    r"|\b(?:zeg|vertel|meld)\w*\b[^.?]*\b(?:niemand|niks|niet)\b|geheimhouding|beloof",
    re.IGNORECASE,
)


def plays(shelf: Shelf) -> Iterator[Fault]:
    """No trick passes a talk too often; who takes lines that help comes to a good end."""
    for file, talk in shelf.talks:
        is_final = file.startswith(FINAL)
        times = FINAL_PLAYS if is_final else PLAYS
        for name, most in (FINAL_MOST if is_final else MOST).items():
            share = good_ends(talk, STYLES[name], times, talk.title)
            if share > most:
                what = f"{name} ends good enough in {share:.0%} of plays, {most:.0%} at most"
                yield Fault(file, "plays", what, "Let it cost where it isn't listening.")
        share = good_ends(talk, STYLES["helpful"], times, talk.title)
        if share < LEAST_HELPFUL:
            what = f"lines that help end good enough in {share:.0%}, {LEAST_HELPFUL:.0%} at least"
            yield Fault(file, "plays", what, "Let helping lines lead there, or ask less trust.")


def signs(shelf: Shelf) -> Iterator[Fault]:
    """An act doesn't give away whether its line helps."""
    usual = [act.id for act in ACTS.values() if act.mostly_helps]
    for file, talk in shelf.talks:
        against = sum(shape(talk, usual).against)
        if against < LEAST_AGAINST:
            what = f"{against} lines go against what their act mostly does"
            yield Fault(file, "signs", what, f"Make it {LEAST_AGAINST} or more.")


def promise_scenes(shelf: Shelf) -> Iterator[Fault]:
    """Not every young person asks for the same promise: to tell nobody."""
    asked = [file for file, talk in shelf.talks if any(map(_asks, talk.nodes.values()))]
    for file in asked[MOST_PROMISES:]:
        what = f"the promise is asked for in {len(asked)} talks, {MOST_PROMISES} at most"
        yield Fault(file, "promise", what, "Let this one ask for something else.")


def _asks(node: TalkNode) -> bool:
    said = (node.says, *(variant.says for variant in node.variants))
    may_promise = any("secrecy" in choice.acts for choice in node.choices)
    return may_promise and any(map(ASKS.search, said))
