"""Looking back on a talk."""

from __future__ import annotations

from dataclasses import replace

from tests.domain.talk.test_talk import ROUND_AND_ROUND, choice
from trainer.domain.talk.looking_back import endings_seen, review
from trainer.domain.talk.talk import Talk


def test_done_well_is_what_raised_trust_most() -> None:
    talk = Talk.replayed(ROUND_AND_ROUND, (1, 0, 2, 0))
    found = review(talk)
    assert found.done_well is not None
    assert found.done_well.turn == 1
    assert found.done_well.choice.acts == ("naming", "open_question")


def test_to_try_is_a_better_line_at_the_weakest_turn() -> None:
    found = review(Talk.replayed(ROUND_AND_ROUND, (1, 2, 1)))
    assert found.to_try is not None
    assert found.to_try.turn == 0
    assert found.to_try.choice.trust == 3


def test_the_weakest_turn_is_not_the_first_weak_one() -> None:
    found = review(Talk.replayed(ROUND_AND_ROUND, (2, 1)))
    assert found.to_try is not None
    assert (found.to_try.turn, found.to_try.choice.trust) == (1, 1)


def test_without_a_weak_turn_an_act_that_was_not_used_is_there_to_try() -> None:
    found = review(Talk.replayed(ROUND_AND_ROUND, (2, 0)))
    assert found.to_try is not None
    assert found.to_try.choice.acts == ("naming", "open_question")


def test_with_nothing_better_there_is_nothing_to_try() -> None:
    only_weak = replace(
        ROUND_AND_ROUND.nodes["stil"],
        choices=(choice("dicht", -1, "judging"), choice("sterk", -1, "advice")),
    )
    script = replace(ROUND_AND_ROUND, nodes={**ROUND_AND_ROUND.nodes, "stil": only_weak})
    found = review(Talk.replayed(script, (0,)))
    assert (found.done_well, found.to_try) == (None, None)


def test_endings_are_seen_once_and_old_talks_are_left_out() -> None:
    talks = [(2, 1), (2, 0), (2, 0), (0, 2), (9, 9), (2, 0, 0)]
    assert endings_seen(ROUND_AND_ROUND, talks) == {"dicht", "genoeg"}
