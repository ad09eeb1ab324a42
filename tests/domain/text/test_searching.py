"""How words are compared, and the piece of a text that is shown with a result."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.text.searching import (
    LONGEST_WORD,
    MOST_WORDS,
    folded,
    is_typed_in,
    marked,
    snippet,
    spans,
    wanted,
    words_in,
)

SIGNS = st.text(alphabet=st.sampled_from("abĀéßœİΣςÅ½㈠ªﷺ\u0301_-'\"*(): \n\0x9"), max_size=60)
TEXTS = st.one_of(SIGNS, st.text(max_size=60))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Één stap", ("een", "stap")),
        ("Cafe\u0301 CAFÉ café", ("cafe", "cafe", "cafe")),
        ("z'n niet-pluisgevoel", ("z", "n", "niet", "pluisgevoel")),
        ("0800-0113", ("0800", "0113")),
        ("Straße", ("strasse",)),
        ("_ . ! \ud800", ()),
    ],
)
def test_capitals_and_accents_make_no_difference(text: str, words: tuple[str, ...]) -> None:
    assert folded(text) == words


def test_what_is_typed_is_limited() -> None:
    assert wanted("stil STIL stíl") == ("stil",)
    assert wanted("a" * 500) == ("a" * LONGEST_WORD,)
    assert len(wanted(" ".join(map(str, range(50))))) == MOST_WORDS


def test_the_hits_of_a_text_are_marked_and_nothing_is_lost() -> None:
    pieces = marked("De stilte, en één stap.", ("stil", "een"))
    assert [piece.text for piece in pieces if piece.hit] == ["stilte", "één"]
    assert "".join(piece.text for piece in pieces) == "De stilte, en één stap."


def test_a_snippet_is_taken_where_the_words_are_together() -> None:
    text = f"stil {'zand ' * 80}stil als een muis {'zand ' * 80}"
    pieces = snippet(text, ("stil", "muis"))
    assert [piece.text for piece in pieces if piece.hit] == ["stil", "muis"]
    assert pieces[0].text.startswith("… ")
    assert pieces[-1].text.endswith(" …")


@pytest.mark.parametrize(
    ("typed", "there"),
    [("", True), ("hul", True), ("lijn", False), ("bel HULP", True), ("x bel", False)],
)
def test_a_filter_takes_each_typed_word_as_the_beginning_of_one(typed: str, there: bool) -> None:
    assert is_typed_in("Bellen met de hulplijn", typed) is there


def shown(text: str, *words: str) -> str:
    return "".join(piece.text for piece in snippet(text, words))


def test_a_snippet_begins_a_little_before_the_first_hit_at_a_word() -> None:
    before, after = " ".join(["zand"] * 30), " ".join(["zee"] * 60)
    found = shown(f"{before} muis {after}", "muis")
    assert found.startswith("… zand zand zand zand zand zand zand muis zee ")
    assert found.endswith(" zee …")
    assert len(found.removeprefix("… ").removesuffix(" …")) in range(147, 151)


def test_a_text_that_fits_is_shown_whole() -> None:
    text = "De stilte " + "x" * 140
    assert len(text) == 150
    assert shown(text, "stilte") == text
    assert shown(text, "niets") == text


def test_without_a_hit_the_beginning_is_shown() -> None:
    assert shown("zand " * 40, "muis").startswith("zand zand")


def test_a_snippet_is_taken_where_most_different_words_are_not_where_one_stands_often() -> None:
    gap = "zand " * 50
    found = shown(f"stil stil stil {gap}muis stil {gap}", "stil", "muis")
    assert "muis stil" in found
    assert "stil stil" not in found


@given(TEXTS, TEXTS)
def test_marks_are_the_words_that_begin_as_typed(text: str, typed: str) -> None:
    words = wanted(typed)
    expected = [(start, end) for start, end, form in words_in(text) if form.startswith(words)]
    assert spans(text, words) == (expected if words else [])
    assert "".join(piece.text for piece in marked(text, words)) == text


@given(st.text(max_size=500), TEXTS)
def test_a_snippet_shows_what_was_looked_for(text: str, typed: str) -> None:
    words = wanted(typed)
    pieces = snippet(text, words)
    assert len("".join(piece.text for piece in pieces)) <= 160
    if words and spans(text, words) and len(max(text.split(), key=len)) < 40:
        assert any(piece.hit for piece in pieces)
