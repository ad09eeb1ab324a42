"""Every mistake that a script can have is found, and a script without any always ends."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.domain.talk.acts import ACTS
from trainer.domain.talk.flaws import talk_flaws
from trainer.domain.talk.script import (
    Condition,
    Ending,
    EndingLevel,
    TalkChoice,
    TalkNode,
    TalkScript,
    Variant,
)
from trainer.domain.talk.talk import Talk

AT_MOST = min(1_000, settings().max_examples)
"""Also in a long run: making such examples takes far longer than the test itself."""


def choice(next: str = "sterk", **changes: Any) -> TalkChoice:
    made = TalkChoice(acts=("naming",), feedback="Goed.", next=next, say="Ja.")
    return replace(made, **changes)


def node(*choices: TalkChoice, says: str = "Ja...", does: str = "") -> TalkNode:
    return TalkNode(choices=choices, says=says, does=does)


ENDINGS = {
    id: Ending(level=level, title="Klaar", meaning="Het is klaar.")
    for id, level in zip(("sterk", "genoeg", "dicht"), EndingLevel, strict=True)
}
SOUND = TalkScript(
    title="Yassin",
    person="Yassin",
    place="Kleedkamer",
    before="Hij zit.",
    aim="Zie hem.",
    start="stil",
    nodes={
        "stil": node(choice(), choice("verder")),
        "verder": node(choice("genoeg"), choice("dicht"), choice("stil")),
    },
    endings=ENDINGS,
)


def flaws(script: TalkScript) -> list[tuple[str, str]]:
    return [(flaw.place, str(flaw.message)) for flaw in talk_flaws(script)]


def with_first(changed: TalkChoice) -> TalkScript:
    """Return the sound script with another first choice beside the one to ``sterk``."""
    first = node(choice(), choice("verder"), changed)
    return replace(SOUND, nodes={**SOUND.nodes, "stil": first})


def with_node(id: str, made: TalkNode) -> TalkScript:
    return replace(SOUND, nodes={**SOUND.nodes, id: made})


def test_a_sound_script_has_no_flaws() -> None:
    assert flaws(SOUND) == []
    assert flaws(with_first(choice(say="", wait="Je wacht."))) == []
    assert flaws(with_first(choice(needs_trust=5, otherwise="dicht"))) == []
    assert flaws(with_node("verder", replace(SOUND.nodes["verder"], says="", does="kijkt"))) == []


ALL_OPEN = {id: replace(one, level=EndingLevel.OPEN) for id, one in ENDINGS.items()}
FIRST = "nodes.stil.choices[2]"

FLAWED: list[tuple[str, TalkScript, str, str]] = [
    ("start", replace(SOUND, start="weg"), "start", 'no node "weg"'),
    ("start at an ending", replace(SOUND, start="dicht"), "start", 'no node "dicht"'),
    ("trust too low", replace(SOUND, trust=-1), "trust", "from 0 to 10"),
    ("trust too high", replace(SOUND, trust=11), "trust", "from 0 to 10"),
    ("node and ending", with_node("dicht", node(choice(), choice())), "endings.dicht", "as well"),
    ("mute", with_node("verder", replace(SOUND.nodes["verder"], says="")), "nodes.verder", "mute"),
    ("one choice", with_node("stil", node(choice("verder"))), "nodes.stil", "two to four"),
    ("five choices", with_node("stil", node(*[choice("verder")] * 5)), "nodes.stil", "two to four"),
    ("no line", with_first(choice(say="")), FIRST, 'either "say" or "wait"'),
    ("two lines", with_first(choice(wait="x")), FIRST, 'either "say" or "wait"'),
    ("no acts", with_first(choice(acts=())), f"{FIRST}.acts", "without acts"),
    ("unknown act", with_first(choice(acts=("hug",))), f"{FIRST}.acts", 'no act "hug"'),
    ("no feedback", with_first(choice(feedback=" ")), f"{FIRST}.feedback", "without feedback"),
    ("too much trust", with_first(choice(trust=4)), f"{FIRST}.trust", "-3 to +3"),
    ("too little trust", with_first(choice(trust=-4)), f"{FIRST}.trust", "-3 to +3"),
    ("no otherwise", with_first(choice(needs_trust=5)), FIRST, "goes together"),
    ("no needs_trust", with_first(choice(otherwise="dicht")), FIRST, "goes together"),
    ("dead end", with_first(choice("weg")), f"{FIRST}.next", 'no node or ending "weg"'),
    (
        "other dead end",
        with_first(choice(needs_trust=5, otherwise="weg")),
        f"{FIRST}.otherwise",
        'no node or ending "weg"',
    ),
    (
        "two endings",
        replace(SOUND, endings={id: ENDINGS[id] for id in ("sterk", "genoeg")}),
        "endings",
        "at least three",
    ),
    ("none good enough", replace(SOUND, endings=ALL_OPEN), "endings", "no ending is good enough"),
    (
        "node never reached",
        with_node("los", node(choice(), choice())),
        "nodes.los",
        "this node is never reached",
    ),
    (
        "ending never reached",
        replace(SOUND, endings={**ENDINGS, "los": ENDINGS["dicht"]}),
        "endings.los",
        "this ending is never reached",
    ),
    (
        "a circle",
        replace(
            SOUND,
            nodes={
                "stil": node(*map(choice, ("sterk", "genoeg", "dicht", "kring"))),
                "kring": node(choice("kring"), choice("kring", trust=-1)),
            },
        ),
        "nodes.kring",
        "never come to an end",
    ),
    (
        "a circle that only trust could leave, and it can't be won",
        replace(
            SOUND,
            nodes={
                "stil": node(*map(choice, ("sterk", "genoeg", "dicht", "kring"))),
                "kring": node(choice("kring"), choice("sterk", needs_trust=9, otherwise="kring")),
            },
        ),
        "nodes.kring",
        "never come to an end",
    ),
]


@pytest.mark.parametrize(
    ("script", "place", "words"), [row[1:] for row in FLAWED], ids=[row[0] for row in FLAWED]
)
def test_a_flaw_is_found_at_its_place(script: TalkScript, place: str, words: str) -> None:
    assert any(at == place and words in message for at, message in flaws(script)), flaws(script)


def test_a_circle_with_a_way_out_is_sound() -> None:
    winning = node(choice("stil", trust=1), choice("sterk", needs_trust=9, otherwise="stil"))
    last = node(choice("genoeg"), choice("dicht"))
    script = replace(SOUND, nodes={"stil": node(*winning.choices, choice("eind")), "eind": last})
    assert flaws(script) == []


def test_a_wrong_start_is_the_only_thing_said_of_the_way() -> None:
    assert [place for place, _ in flaws(replace(SOUND, start="weg"))] == ["start"]


def scripts() -> st.SearchStrategy[TalkScript]:
    places = st.sampled_from(["a", "b", "c", "sterk", "genoeg", "dicht"])
    choices = st.builds(
        TalkChoice,
        acts=st.just(("naming",)),
        feedback=st.just("Goed."),
        next=places,
        say=st.just("Ja."),
        trust=st.integers(-3, 3),
        needs_trust=st.integers(0, 10),
        otherwise=places,
    )
    nodes = st.builds(
        TalkNode, choices=st.lists(choices, min_size=2, max_size=4).map(tuple), says=st.just("Ja.")
    )
    group = st.fixed_dictionaries({"a": nodes, "b": nodes, "c": nodes})
    return st.builds(replace, st.just(SOUND), start=st.just("a"), nodes=group)


@settings(max_examples=AT_MOST)
@given(scripts(), st.lists(st.integers(0, 3), max_size=30))
def test_in_a_sound_script_an_end_can_be_reached_from_everywhere(
    script: TalkScript, choices: list[int]
) -> None:
    talk = Talk.begun(script)
    for number in choices:
        talk = talk.choose(number % len(talk.choices)) if talk.choices else talk
    stuck = any("come to an end" in message for _, message in flaws(script))
    assert stuck or talk.ending or _can_end(talk)


def _can_end(talk: Talk) -> bool:
    """Tell whether some row of choices ends the talk."""
    seen, todo = {(talk.at, talk.trust)}, [talk]
    while todo:
        here = todo.pop()
        for number in range(len(here.choices)):
            after = here.choose(number)
            if after.ending:
                return True
            if (after.at, after.trust) not in seen:
                seen.add((after.at, after.trust))
                todo.append(Talk(talk.script, after.at, after.trust))
    return False


def test_a_script_of_thousands_of_nodes_is_no_hang() -> None:
    nodes = {f"n{n}": node(choice(f"n{n + 1}", trust=1), choice(f"n{n + 1}")) for n in range(3_000)}
    script = replace(SOUND, start="n0", nodes=nodes)
    began = time.perf_counter()
    assert flaws(script)
    assert time.perf_counter() - began < 120


@given(st.sampled_from(sorted(ACTS)))
def test_each_known_act_may_be_named(act: str) -> None:
    assert flaws(with_first(choice(acts=(act,)))) == []


def told(**changes: Any) -> TalkScript:
    """The sound script, with a fact that is told at its second node."""
    script = with_node("verder", replace(SOUND.nodes["verder"], tells=("moe",)))
    return replace(script, facts={"moe": "Hij is moe"}, **changes)


def test_facts_and_promises_that_are_used_and_arise_have_no_flaws() -> None:
    assert flaws(told()) == []
    asks = choice(needs=Condition(told=("moe",)), otherwise="dicht")
    script = replace(told(), promises={"zwijgen": "Je zwijgt"})
    first = node(choice(), choice("verder"), replace(asks, promises=("zwijgen",)))
    assert flaws(replace(script, nodes={**script.nodes, "stil": first})) == []


MOE = Condition(told=("moe",))


@pytest.mark.parametrize(
    ("changed", "place", "said"),
    [
        ({"tells": ("moe", "oud")}, "nodes.verder.tells", 'no "oud" under "facts"'),
        (
            {"variants": (Variant(when=Condition(), says="Hm."),)},
            "nodes.verder.variants[0].when",
            "always holds",
        ),
        ({"variants": (Variant(when=MOE),)}, "nodes.verder.variants[0]", "mute"),
        (
            {"variants": (Variant(when=Condition(promised=("x",)), says="Hm."),)},
            "nodes.verder.variants[0].when.promised",
            'no "x" under "promises"',
        ),
        (
            {"choices": (choice(), choice(when=Condition(not_told=("moe",))))},
            "nodes.verder",
            "fewer than two choices",
        ),
        (
            {"choices": (choice(), choice(), choice(when=Condition(not_told=("moe",))))},
            "nodes.verder.choices[2].when",
            "never offered",
        ),
        (
            {"choices": (choice(), choice(needs=MOE))},
            "nodes.verder.choices[1]",
            "goes together",
        ),
    ],
)
def test_a_mistake_in_what_is_remembered_is_found(
    changed: dict[str, Any], place: str, said: str
) -> None:
    script = told()
    spoilt = replace(script.nodes["verder"], tells=("moe",), variants=())
    spoilt = replace(spoilt, **changed)
    found = flaws(replace(script, nodes={**script.nodes, "verder": spoilt}))
    assert any(where == place and said in what for where, what in found), found


def test_a_fact_that_nobody_tells_is_found() -> None:
    assert [place for place, _ in flaws(replace(SOUND, facts={"moe": "Hij is moe"}))] == [
        "facts.moe"
    ]
