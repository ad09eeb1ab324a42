"""Conversation cards: which may be drawn, and in what order chance brings them."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.toolkit.cards import CARDS, LONGEST_BACK, LONGEST_SAY, CardDeck, TalkCard, draw

TOPICS = ("Thuis", "Geld")
PLACES = ("Lopend", "Online")


def card(id: str, **values: Any) -> TalkCard:
    given: dict[str, Any] = {
        "topic": "Thuis",
        "places": PLACES,
        "say": "Hoe is het?",
        "back": "Wacht even.",
        **values,
    }
    return TalkCard(id=id, **given)


def deck(*cards: TalkCard) -> CardDeck:
    return CardDeck(how="Trek er één.", topics=TOPICS, places=PLACES, cards=cards)


HOME = card("thuis")
ONLINE = card("app", places=("Online",))
MONEY = card("geld", topic="Geld", places=("Lopend",))
HEAVY = card("zwaar", topic="Geld", only_chosen=True)
ALL = deck(HOME, ONLINE, MONEY, HEAVY)


@pytest.mark.parametrize(
    ("topic", "place", "chosen"),
    [
        ("", "", (HOME, ONLINE, MONEY)),
        ("Thuis", "", (HOME, ONLINE)),
        ("Geld", "", (MONEY, HEAVY)),
        ("", "Online", (HOME, ONLINE)),
        ("", "Lopend", (HOME, MONEY)),
        ("Geld", "Online", (HEAVY,)),
        ("Thuis", "Lopend", (HOME,)),
        ("Weg", "", ()),
        ("", "Weg", ()),
    ],
)
def test_a_choice_gives_the_cards_of_its_topic_and_place(
    topic: str, place: str, chosen: tuple[TalkCard, ...]
) -> None:
    assert ALL.chosen(topic, place) == chosen


def test_a_heavy_card_comes_only_to_who_chose_its_topic() -> None:
    assert HEAVY in ALL.chosen("Geld")
    assert HEAVY in ALL.chosen("Geld", "Online")
    assert HEAVY not in ALL.chosen()
    assert all(HEAVY not in ALL.chosen(place=place) for place in PLACES)


def test_of_no_cards_none_is_drawn() -> None:
    assert draw((), (), random.Random(1)) is None
    assert draw((), ("weg",), random.Random(1)) is None


def test_the_only_card_comes_again() -> None:
    assert draw((HOME,), ("thuis",), random.Random(1)) is HOME


@given(st.integers(min_value=1, max_value=8), st.integers(0, 30), st.randoms(use_true_random=False))
def test_all_cards_are_seen_before_one_comes_back(
    count: int, turns: int, chance: random.Random
) -> None:
    cards = [card(f"k{number}") for number in range(count)]
    drawn: list[str] = []
    for _ in range(count):
        one = draw(cards, drawn, chance)
        assert one is not None
        drawn.append(one.id)
    assert sorted(drawn) == sorted(one.id for one in cards)
    for _ in range(turns):
        one = draw(cards, drawn, chance)
        assert one is not None
        assert count == 1 or one.id != drawn[-1]
        drawn.append(one.id)


@given(st.lists(st.sampled_from("abcdefg"), max_size=9), st.randoms(use_true_random=False))
def test_a_card_is_never_the_last_one_again_while_there_is_another(
    drawn: list[str], chance: random.Random
) -> None:
    """Also after another choice was made: what was drawn then need not be among these."""
    cards = [card(id) for id in "cde"]
    one = draw(cards, drawn, chance)
    assert one in cards
    assert one.id != (drawn[-1] if drawn else "")
    assert one.id not in drawn or {"c", "d", "e"} <= set(drawn)


def test_each_card_that_may_come_does_come() -> None:
    cards = (HOME, ONLINE, MONEY)
    found = {draw(cards, ("thuis",), random.Random(seed)) for seed in range(60)}
    assert found == {ONLINE, MONEY}
    again = {draw(cards, ("app", "geld", "thuis"), random.Random(seed)) for seed in range(60)}
    assert again == {ONLINE, MONEY}


def test_a_sound_deck_has_no_flaws() -> None:
    assert [*CARDS.flaws(ALL)] == []
    longest = card("lang", say="x" * LONGEST_SAY, back="x" * LONGEST_BACK)
    assert [*CARDS.flaws(deck(longest))] == []


@pytest.mark.parametrize(
    ("wrong", "place", "said"),
    [
        (card("thuis"), "cards[1].id", '"thuis" stands in the list twice'),
        (card("b", topic="Sport"), "cards[1].topic", '"Sport" is not in the list: Thuis, Geld'),
        (card("b", places=("Lopend", "Bus")), "cards[1].places", '"Bus" is not in the list'),
        (card("b", say="x" * (LONGEST_SAY + 1)), "cards[1].say", "longer than 120"),
        (card("b", back="x" * (LONGEST_BACK + 1)), "cards[1].back", "longer than 240"),
    ],
)
def test_a_flaw_of_a_card_is_named_at_its_place(wrong: TalkCard, place: str, said: str) -> None:
    (flaw,) = CARDS.flaws(deck(HOME, wrong))
    assert flaw.place == place
    assert said in str(flaw.message)
