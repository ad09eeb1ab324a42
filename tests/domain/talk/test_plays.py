"""Playing talks by tricks and styles: each takes the lines that it is named after."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from trainer.domain.talk.acts import ACTS
from trainer.domain.talk.plays import STYLES, TRICKS, good_ends, shape
from trainer.domain.talk.script import Ending, EndingLevel, TalkChoice, TalkNode, TalkScript

PLAYS = 400


def line(text: str, act: str, trust: int, to: str, *, waits: bool = False) -> TalkChoice:
    made = TalkChoice(acts=(act,), feedback="Zo.", next=to, trust=trust)
    return replace(made, wait=text) if waits else replace(made, say=text)


def ending(level: EndingLevel) -> Ending:
    return Ending(level=level, title="Klaar", meaning="Zo.")


LINES = (
    line("Hm.", "silence", -1, "mis", waits=True),
    line("Een lange zin met goede raad.", "advice", +1, "goed"),
    line("Rot.", "acknowledging", -1, "mis"),
    line("Valt mee.", "reassuring", -1, "mis"),
)
ENDINGS = {"goed": ending(EndingLevel.ENOUGH), "mis": ending(EndingLevel.OPEN)}


def script(*choices: TalkChoice, **nodes: TalkNode) -> TalkScript:
    return TalkScript(
        title="Yassin",
        person="Yassin",
        place="Gang",
        before="",
        aim="",
        start="eerst",
        nodes={"eerst": TalkNode(choices=choices, says="Hoi."), **nodes},
        endings=ENDINGS,
    )


@pytest.mark.parametrize(
    ("style", "share"),
    [
        ("silence", 0.0),
        ("longest", 1.0),
        ("shortest", 0.0),
        ("fixer", 1.0),
        ("worrier", 0.0),
        ("helpful", 1.0),
    ],
)
def test_a_style_takes_what_it_says(style: str, share: float) -> None:
    assert good_ends(script(*LINES), STYLES[style], PLAYS, "zaad") == share


@pytest.mark.parametrize(
    ("style", "share"),
    [("random", 0.25), ("last", 0.25), ("judge", 0.25), ("mirror", 0.25), ("half", 0.625)],
)
def test_lines_are_mixed_so_that_places_tell_nothing(style: str, share: float) -> None:
    found = good_ends(script(*LINES), STYLES[style], 4_000, "zaad")
    assert found == pytest.approx(share, abs=0.04)


@pytest.mark.parametrize("at", range(len(LINES)))
def test_the_shortest_line_is_taken_wherever_it_stands(at: int) -> None:
    shortest, *others = sorted(LINES, key=lambda choice: len(choice.text))
    others.insert(at, shortest)
    assert STYLES["shortest"](others, random.Random(at)) is shortest


def test_the_same_seed_gives_the_same_share() -> None:
    one = [good_ends(script(*LINES), STYLES["random"], PLAYS, "zaad") for _ in range(2)]
    assert one[0] == one[1]


def test_a_talk_that_goes_round_does_not_end_well() -> None:
    round_and_round = script(line("Hm.", "silence", 0, "eerst", waits=True), *LINES[1:2])
    assert good_ends(round_and_round, STYLES["silence"], 5, "zaad") == 0.0


def test_who_listens_takes_the_best_there_is_where_nothing_helps() -> None:
    choices = [line("A", "why", -2, "mis"), line("B", "silence", -1, "goed")]
    assert STYLES["helpful"](choices, random.Random(1)).say == "B"


def test_trust_that_is_not_reached_is_played_as_in_the_talk() -> None:
    asks = TalkChoice(
        acts=("next_step",),
        feedback="Zo.",
        next="goed",
        otherwise="mis",
        trust=1,
        needs_trust=6,
        say="Kom",
    )
    assert good_ends(script(asks), STYLES["random"], 5, "zaad") == 0.0


def test_how_a_talk_is_built() -> None:
    mute = TalkNode(choices=(line("Kom.", "next_step", 1, "goed"),), does="knikt")
    usual = [act.id for act in ACTS.values() if act.mostly_helps]
    found = shape(script(*LINES, dan=mute), usual)
    assert (found.nodes, found.silence, found.silence_idle) == (2, 0.5, 1.0)
    assert (found.one_exit, found.against, found.longest_best) == (0.5, (2, 1), 1.0)
    assert found.wordless == 1


def test_every_trick_is_a_style() -> None:
    assert set(TRICKS) < set(STYLES)
