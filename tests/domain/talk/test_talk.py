"""A talk: trust, replay, and going back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.talk.acts import ACTS
from trainer.domain.talk.script import (
    HIGHEST_TRUST,
    LOWEST_TRUST,
    Condition,
    Ending,
    EndingLevel,
    TalkChoice,
    TalkNode,
    TalkScript,
    Variant,
)
from trainer.domain.talk.talk import Talk


def choice(next: str, trust: int = 0, *acts: str, say: str = "Ja.") -> TalkChoice:
    return TalkChoice(acts=acts or ("naming",), feedback="Goed.", next=next, say=say, trust=trust)


def ending(level: EndingLevel) -> Ending:
    return Ending(level=level, title="Klaar", meaning="Het is klaar.")


ROUND_AND_ROUND = TalkScript(
    title="Yassin",
    person="Yassin",
    place="Kleedkamer",
    before="Hij zit.",
    aim="Zie hem.",
    start="stil",
    nodes={
        "stil": TalkNode(
            says="Ja...",
            choices=(
                choice("stil", 3, "naming", "open_question"),
                choice("stil", -3, "advice"),
                choice("verder", 0, "silence"),
            ),
        ),
        "verder": TalkNode(
            does="kijkt op",
            choices=(
                replace(choice("sterk", 1, "summary"), needs_trust=8, otherwise="genoeg"),
                choice("dicht", -1, "judging"),
            ),
        ),
    },
    endings={
        "sterk": ending(EndingLevel.STRONG),
        "genoeg": ending(EndingLevel.ENOUGH),
        "dicht": ending(EndingLevel.OPEN),
    },
)

CHOICES = st.lists(st.integers(0, 1), max_size=30)


def test_a_talk_begins_at_its_start_with_its_trust() -> None:
    talk = Talk.begun(ROUND_AND_ROUND)
    assert (talk.at, talk.trust, talk.turns) == ("stil", 4, ())
    assert talk.ending is None
    assert talk.last_choice is None
    assert len(talk.choices) == 3


@given(CHOICES)
def test_trust_never_leaves_its_bounds(choices: list[int]) -> None:
    talk = Talk.replayed(ROUND_AND_ROUND, tuple(choices))
    assert LOWEST_TRUST <= talk.trust <= HIGHEST_TRUST
    assert all(LOWEST_TRUST <= turn.trust <= HIGHEST_TRUST for turn in talk.turns)


def test_trust_that_hit_its_bound_is_won_or_lost_from_there() -> None:
    assert Talk.replayed(ROUND_AND_ROUND, (0, 0, 0, 1)).trust == HIGHEST_TRUST - 3
    assert Talk.replayed(ROUND_AND_ROUND, (1, 1, 1, 0)).trust == LOWEST_TRUST + 3


@given(CHOICES)
def test_a_replayed_talk_is_the_same_talk(choices: list[int]) -> None:
    talk = Talk.begun(ROUND_AND_ROUND)
    for number in choices:
        talk = talk.choose(number)
    assert talk.taken == tuple(choices)
    assert Talk.replayed(ROUND_AND_ROUND, talk.taken) == talk


@given(CHOICES, st.data())
def test_going_back_gives_the_talk_as_it_was(choices: list[int], data: st.DataObject) -> None:
    turn = data.draw(st.integers(0, len(choices)))
    talks = [Talk.begun(ROUND_AND_ROUND)]
    for number in choices:
        talks.append(talks[-1].choose(number))
    assert talks[-1].back_to(turn) == talks[turn]


@pytest.mark.parametrize(("wins", "expected"), [((), "genoeg"), ((0,), "sterk"), ((0, 0), "sterk")])
def test_some_ways_are_open_with_enough_trust_only(wins: tuple[int, ...], expected: str) -> None:
    assert Talk.replayed(ROUND_AND_ROUND, (*wins, 2, 0)).at == expected


def test_the_trust_that_is_needed_is_counted_after_the_choice() -> None:
    gated = ROUND_AND_ROUND.nodes["verder"].choices[0]
    at_seven = replace(Talk.begun(ROUND_AND_ROUND), at="verder", trust=7)
    assert at_seven.choose(0).at == "sterk"
    assert replace(at_seven, trust=6).choose(0).at == "genoeg"
    assert gated.targets == ("sterk", "genoeg")
    assert choice("dicht").targets == ("dicht",)


def test_at_an_ending_there_is_nothing_to_choose() -> None:
    talk = Talk.replayed(ROUND_AND_ROUND, (2, 1))
    assert talk.ending is ROUND_AND_ROUND.endings["dicht"]
    assert talk.choices == ()
    with pytest.raises(IndexError):
        talk.choose(0)


@pytest.mark.parametrize("number", [-1, 3, 99])
def test_a_choice_that_is_not_there_is_refused(number: int) -> None:
    with pytest.raises(IndexError):
        Talk.begun(ROUND_AND_ROUND).choose(number)


def test_acts_are_counted_in_their_fixed_order() -> None:
    acts = Talk.replayed(ROUND_AND_ROUND, (1, 0, 0, 2, 0)).acts()
    used = {act: times for act, (times, _) in acts.items()}
    assert used == {"naming": 2, "open_question": 2, "summary": 1, "silence": 1, "advice": 1}
    assert list(acts) == [act for act in ACTS if act in acts]


def test_the_last_choice_is_the_one_that_led_here() -> None:
    talk = Talk.replayed(ROUND_AND_ROUND, (2, 1))
    assert talk.last_choice is ROUND_AND_ROUND.nodes["verder"].choices[1]
    assert [talk.choice_of(turn).acts for turn in talk.turns] == [("silence",), ("judging",)]


def test_a_choice_shows_what_is_said_or_that_one_waits() -> None:
    assert choice("x", say="Ik zie je.").text == "Ik zie je."
    assert replace(choice("x"), say="", wait="Je wacht.").text == "Je wacht."


@pytest.mark.parametrize(("level", "enough"), [("strong", True), ("enough", True), ("open", False)])
def test_two_of_the_three_levels_are_good_enough(level: str, enough: bool) -> None:
    assert EndingLevel(level).good_enough is enough


@pytest.mark.parametrize("id", sorted(ACTS))
def test_each_act_has_a_name_and_an_explanation(id: str) -> None:
    assert ACTS[id].id == id
    assert ACTS[id].label
    assert ACTS[id].explanation


def remembering() -> TalkScript:
    """A talk in which it matters what was told and what was promised."""
    ask = choice("vertelt", 1, "open_question")
    swear = replace(choice("vertelt", 1, "secrecy"), promises=("geheim",))
    on = choice("slot", 0, "summary")
    return replace(
        ROUND_AND_ROUND,
        facts={"slaapt": "Hij slaapt slecht"},
        promises={"geheim": "Je houdt het voor je"},
        nodes={
            "stil": TalkNode(says="Ja...", choices=(ask, swear, choice("slot", -1, "judging"))),
            "vertelt": TalkNode(says="Ik slaap slecht.", tells=("slaapt",), choices=(on, on)),
            "slot": TalkNode(
                says="En nu?",
                thinks="Weet hij iets?",
                variants=(
                    Variant(when=Condition(promised=("geheim",)), says="Je zegt toch niks?"),
                    Variant(when=Condition(told=("slaapt",)), says="Nu weet je het."),
                ),
                choices=(
                    replace(choice("sterk"), needs=Condition(told=("slaapt",)), otherwise="dicht"),
                    replace(choice("genoeg"), when=Condition(not_promised=("geheim",))),
                    choice("dicht"),
                ),
            ),
        },
    )


def test_a_talk_knows_what_was_told_and_promised() -> None:
    talk = Talk.replayed(remembering(), (1, 0))
    assert (talk.told, talk.promised) == (("slaapt",), ("geheim",))
    assert Talk.replayed(remembering(), (2,)).told == ()


@pytest.mark.parametrize(
    ("way", "says"),
    [((1, 0), "Je zegt toch niks?"), ((0, 0), "Nu weet je het."), ((2,), "En nu?")],
)
def test_the_other_comes_back_to_what_was_said(way: tuple[int, ...], says: str) -> None:
    assert Talk.replayed(remembering(), way).part.says == says


def test_a_choice_is_offered_only_when_it_makes_sense() -> None:
    assert Talk.replayed(remembering(), (0, 0)).offered == (0, 1, 2)
    sworn = Talk.replayed(remembering(), (1, 0))
    assert sworn.offered == (0, 2)
    with pytest.raises(IndexError):
        sworn.choose(1)
    assert len(sworn.choices) == 2


def test_where_a_choice_leads_can_hang_on_what_was_told() -> None:
    assert Talk.replayed(remembering(), (0, 0, 0)).at == "sterk"
    assert Talk.replayed(remembering(), (2, 0)).at == "dicht"


def test_going_back_takes_back_what_was_told_and_promised() -> None:
    talk = Talk.replayed(remembering(), (1, 0)).back_to(0)
    assert talk == Talk.begun(remembering())


def test_a_talk_can_be_looked_through_moment_by_moment() -> None:
    talk = Talk.replayed(remembering(), (0, 0, 1))
    assert [one.part.says for one in talk.so_far()[:3]] == [
        "Ja...",
        "Ik slaap slecht.",
        "Nu weet je het.",
    ]
