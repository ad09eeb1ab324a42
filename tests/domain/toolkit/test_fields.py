"""Fields to fill in: what may be kept of what was typed or ticked, and what is left out."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.toolkit.fields import (
    LONGEST_ANSWER,
    LONGEST_LABEL,
    LONGEST_LINE,
    Field,
    FieldKind,
    field_flaws,
    sound_answer,
    to_keep,
)

OPTIONS = ("Ja", "Nee", "Weet ik niet")
ANYTHING = st.text(st.characters(exclude_categories=()), max_size=80)
"""Half characters and control characters too, which a paste can bring along."""


def field(kind: FieldKind = FieldKind.LINE, **values: Any) -> Field:
    return Field(**{"id": "veld", "label": "Wat?", "kind": kind, **values})


def to_choose(kind: FieldKind) -> Field:
    return field(kind, options=OPTIONS)


LINE, TEXT = field(), field(FieldKind.TEXT)
TICKS, CHOICE = to_choose(FieldKind.TICKS), to_choose(FieldKind.CHOICE)


@pytest.mark.parametrize(
    ("of", "typed", "kept"),
    [
        (LINE, "  Een\tregel \n en nog een ", "Een regel en nog een"),
        (LINE, "x" * (LONGEST_LINE + 5), "x" * LONGEST_LINE),
        (LINE, " \u200b\n", ""),
        (TEXT, " Eerste\n\n  tweede ", " Eerste\n\n  tweede "),
        (TEXT, " \n\t", ""),
        (TEXT, "half \ud83d", "half \ufffd"),
        (TEXT, "x" * (LONGEST_ANSWER + 5), "x" * LONGEST_ANSWER),
        (TICKS, "Nee\nJa\nIets anders\nNee", "Ja\nNee"),
        (TICKS, "ja", ""),
        (CHOICE, "Nee", "Nee"),
        (CHOICE, "Nee\nJa", "Ja"),
        (CHOICE, "Misschien", ""),
    ],
)
def test_an_answer_is_kept_as_its_kind_of_field_asks(of: Field, typed: str, kept: str) -> None:
    assert sound_answer(of, typed) == kept


@pytest.mark.parametrize("of", [LINE, TEXT, TICKS, CHOICE], ids=lambda one: one.kind)
@given(typed=ANYTHING)
def test_what_was_kept_is_kept_the_same_again(of: Field, typed: str) -> None:
    kept = sound_answer(of, typed)
    assert sound_answer(of, kept) == kept
    assert kept == "" or kept.strip()
    kept.encode()  # only whole characters


@given(ANYTHING)
def test_a_line_is_one_line_without_odd_characters(typed: str) -> None:
    kept = sound_answer(LINE, typed)
    assert len(kept) <= LONGEST_LINE
    assert len(kept.splitlines()) <= 1
    assert not any(unicodedata.category(c) in ("Cc", "Cs") for c in kept)


@given(st.lists(st.sampled_from([*OPTIONS, "Iets anders", ""]), max_size=9))
def test_only_options_are_ticked_and_in_their_order(given_lines: list[str]) -> None:
    typed = "\n".join(given_lines)
    ticked = sound_answer(TICKS, typed).splitlines()
    assert ticked == [option for option in OPTIONS if option in given_lines]
    assert sound_answer(CHOICE, typed) == (ticked[0] if ticked else "")


FIELDS = st.lists(
    st.builds(
        Field,
        id=st.sampled_from("abcdefgh"),
        label=st.just("Wat?"),
        kind=st.sampled_from(FieldKind),
        options=st.just(OPTIONS),
        about_someone=st.booleans(),
    ),
    unique_by=lambda one: one.id,
)
FILLED = st.dictionaries(st.sampled_from("abcdefghij"), ANYTHING | st.sampled_from(OPTIONS))


@given(FIELDS, FILLED)
def test_what_is_about_someone_is_left_out_unless_it_was_asked_for(
    fields: list[Field], filled: dict[str, str]
) -> None:
    whole = to_keep(iter(fields), filled, also_private=True)
    kept = to_keep(iter(fields), filled, also_private=False)
    private = {one.id for one in fields if one.about_someone}
    assert kept == {id: answer for id, answer in whole.items() if id not in private}
    assert not kept.keys() & private


@given(FIELDS, FILLED)
def test_only_sound_answers_to_known_fields_are_kept(
    fields: list[Field], filled: dict[str, str]
) -> None:
    whole = to_keep(iter(fields), filled, also_private=True)
    sound = {one.id: sound_answer(one, filled.get(one.id, "")) for one in fields}
    assert whole == {id: answer for id, answer in sound.items() if answer}


def test_one_writes_in_lines_and_texts_only() -> None:
    written = [one.kind for one in (LINE, TEXT, TICKS, CHOICE) if one.is_written]
    assert written == [FieldKind.LINE, FieldKind.TEXT]


def test_sound_fields_have_no_flaws() -> None:
    edges = (field(lines=1), field(FieldKind.TEXT, lines=20), field(label="x" * LONGEST_LABEL))
    assert [*field_flaws((LINE, TEXT, TICKS, CHOICE, *edges), "fields")] == []


@pytest.mark.parametrize(
    ("wrong", "place", "said"),
    [
        (field(label="x" * (LONGEST_LABEL + 1)), "fields[1].label", "longer than 160"),
        (field(FieldKind.TICKS), "fields[1].options", "two options or more"),
        (field(FieldKind.CHOICE, options=("Ja",)), "fields[1].options", "two options or more"),
        (field(lines=0), "fields[1].lines", "1 to 20 lines"),
        (field(FieldKind.TEXT, lines=21), "fields[1].lines", "1 to 20 lines"),
    ],
)
def test_a_flaw_of_a_field_is_named_at_its_place(wrong: Field, place: str, said: str) -> None:
    (flaw,) = field_flaws((LINE, wrong), "fields")
    assert flaw.place == place
    assert said in str(flaw.message)
