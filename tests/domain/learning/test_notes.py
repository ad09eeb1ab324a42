"""What can be kept as a note."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.learning.notes import LONGEST_NOTE, tidy_note


@pytest.mark.parametrize("blank", ["", " ", "\n\t \n"])
def test_blanks_are_no_note(blank: str) -> None:
    assert tidy_note(blank) == ""


def test_words_stay_as_they_are() -> None:
    assert tidy_note(" Eén regel.\n\nNog een. ") == " Eén regel.\n\nNog een. "


@given(st.text(st.characters(exclude_categories=[])))
def test_whatever_is_pasted_can_be_kept(text: str) -> None:
    tidy = tidy_note(text)
    tidy.encode()
    assert "\0" not in tidy
    assert tidy_note(tidy) == tidy


def test_no_more_than_fits() -> None:
    assert len(tidy_note("x" * 9_999)) == LONGEST_NOTE
