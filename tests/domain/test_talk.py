"""A talk: trust, replay, and going back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.acts import ACTS
from trainer.domain.talk import (
    HIGHEST_TRUST,
    LOWEST_TRUST,
    Ending,
    EndingLevel,
    Talk,
    TalkChoice,
    TalkNode,
    TalkScript,
)


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
    assert gated.leads_to(8) == "sterk"
    assert gated.leads_to(7) == "genoeg"
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
    assert acts == {"naming": 2, "open_question": 2, "summary": 1, "silence": 1, "advice": 1}
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
