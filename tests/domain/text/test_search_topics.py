"""Words that people type: when they stand for another, and what may stand in their table."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.text.search_topics import (
    FoundPage,
    SearchTable,
    Topic,
    joined,
    matched,
    one_slip,
    table_flaws,
)
from trainer.domain.text.searching import wanted

TOPICS = (
    Topic(typed=("geld", "schulden"), first=("page:route",)),
    Topic(typed=("zelfmoord", "niet meer leven", "dood"), first=("page:help",), urgent=True),
    Topic(typed=("0800-0113", "113"), first=("page:help",), urgent=True),
)
LETTERS = st.text("abcdeé", min_size=5, max_size=9)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("zelfmoord", [1]),
        ("ZELFMOORD", [1]),
        ("zelfmoordgedachten", [1]),
        ("zelfm", [1]),
        ("zel", []),
        ("ik wil niet meer leven", [1]),
        ("niet meer", []),
        ("geld en dood", [1, 0]),
        ("doodmoe", []),
        ("0800 0113", [2]),
        ("0800-01 13", [2]),
        ("08000113", [2]),
        ("0800011", [2]),
        ("0800", []),
        ("0800 113", [2]),
        ("112 113", [2]),
        ("", []),
    ],
)
def test_what_is_typed_stands_for_a_topic(typed: str, found: list[int]) -> None:
    assert matched(TOPICS, wanted(typed)) == found


@pytest.mark.parametrize(
    "typed", ["zelfmoort", "zelfmord", "zelffmoord", "zefmoord", "zlefmoord", "xelfmoord"]
)
def test_one_slip_makes_no_difference(typed: str) -> None:
    assert matched(TOPICS, wanted(typed), near=True) == [1]


@given(LETTERS, st.integers(0, 8), st.sampled_from("abcdeé"))
def test_each_slip_of_one_letter_is_one(word: str, at: int, letter: str) -> None:
    at %= len(word)
    slips = {
        word[:at] + letter + word[at:],
        word[:at] + letter + word[at + 1 :],
        word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :],
    }
    for slip in slips - {word}:
        assert one_slip(word, slip)
        assert one_slip(slip, word)


@given(LETTERS, LETTERS)
def test_a_slip_is_as_far_as_it_is_counted(one: str, other: str) -> None:
    assert one_slip(one, other) == (steps(one, other) == 1)


def steps(one: str, other: str) -> int:
    """Return how many slips lie between two words, counted the long way."""
    rows = [list(range(len(other) + 1))]
    for i, mine in enumerate(one, 1):
        rows.append([i])
        for j, yours in enumerate(other, 1):
            best = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (mine != yours))
            if i > 1 and j > 1 and (mine, one[i - 2]) == (other[j - 2], yours):
                best = min(best, rows[i - 2][j - 2] + 1)
            rows[i].append(best)
    return rows[-1][-1]


def test_digits_that_follow_each_other_are_one_number() -> None:
    assert joined(("bel", "0800", "01", "13", "nu", "112")) == ("bel", "08000113", "nu", "112")


@pytest.mark.parametrize(
    "table",
    [
        SearchTable(pages=(FoundPage(page="nergens", title="t", text="t"),)),
        SearchTable(pages=(FoundPage(page="help", title="t", text="Bel 113."),)),
        SearchTable(topics=(Topic(typed=("a",), first=("page:route",), urgent=True),)),
        SearchTable(topics=(Topic(typed=("a",), first=("route",)),)),
        SearchTable(topics=(Topic(typed=("a",), first=("answer:x",)),)),
        SearchTable(topics=(Topic(typed=("é", "e"), first=("page:help",)),)),
        SearchTable(topics=(Topic(typed=("-",), first=("page:help",)),)),
        SearchTable(topics=(Topic(typed=(), first=("page:help",)),)),
    ],
)
def test_a_mistake_in_the_table_is_named(table: SearchTable) -> None:
    assert len(list(table_flaws(table))) == 1


def test_a_sound_table_has_no_mistakes() -> None:
    assert not list(table_flaws(SearchTable(topics=TOPICS)))
