"""Names, tidied."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.learning.learner import LONGEST_NAME, tidy_name

any_text = st.text(st.characters(codec=None), max_size=300)


@given(any_text)
def test_a_tidy_name_stays_as_it_is(text: str) -> None:
    tidy = tidy_name(text)
    assert tidy_name(tidy) == tidy


@given(any_text)
def test_a_tidy_name_has_no_control_characters_and_fits(text: str) -> None:
    tidy = tidy_name(text)
    assert len(tidy) <= LONGEST_NAME
    odd = {c for c in tidy if unicodedata.category(c)[0] == "C"}
    assert odd <= {"\u200c", "\u200d"}
    assert "  " not in tidy
    assert tidy == tidy.strip()
    assert unicodedata.is_normalized("NFC", tidy)
    tidy.encode("utf-8")


@given(any_text)
def test_a_name_is_empty_or_can_be_seen(text: str) -> None:
    tidy = tidy_name(text)
    assert not tidy or any(unicodedata.category(c)[0] in "LNPS" for c in tidy)


@given(st.text("abcdeéü çÅ'-", min_size=1, max_size=40))
def test_an_ordinary_name_loses_only_spaces(text: str) -> None:
    assert tidy_name(text) == " ".join(unicodedata.normalize("NFC", text).split())


@pytest.mark.parametrize("name", ["क\u094d\u200dष", "علی\u200cرضا"])
def test_joiners_that_a_script_needs_stay(name: str) -> None:
    assert tidy_name(name) == name


def test_what_is_cut_off_leaves_no_space_behind() -> None:
    assert tidy_name("x" * (LONGEST_NAME - 1) + " y") == "x" * (LONGEST_NAME - 1)
