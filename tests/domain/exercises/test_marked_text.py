"""Marks in a text: what is written is read back, and every word can be chosen."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.exercises.marked_text import SPAN_NAME, Piece, escaped, fragments, read_marked

LOTTE = (
    "Sinds november [mist ze de avond](gemist), eerst met een berichtje. "
    "[Ze lachte veel, maar at niets.](eten) ‘Druk’, zei ze, en ging weg."
)

names = st.from_regex(SPAN_NAME, fullmatch=True)
words = st.text(st.sampled_from("ab é\\[](),.’👍"), min_size=1, max_size=12)


def plain(text: str) -> str:
    """Return a text as it is shown: without runs of spaces."""
    return " ".join(text.split())


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Niets gemarkeerd.", [("Niets gemarkeerd.", "")]),
        ("[Alles](a)", [("Alles", "a")]),
        ("Hij [kwam](a) [te laat](b-2).", [
            ("Hij ", ""), ("kwam", "a"), (" ", ""), ("te laat", "b-2"), (".", ""),
        ]),
        (r"Een \[haakje\] en een \\.", [("Een [haakje] en een \\.", "")]),
        ("Twee\n  regels (tussen haakjes)", [("Twee regels (tussen haakjes)", "")]),
        (r"[met \[haak\]](a)", [("met [haak]", "a")]),
    ],
)  # fmt: skip
def test_marks_are_read(text: str, pieces: list[tuple[str, str]]) -> None:
    assert read_marked(text) == (tuple(Piece(*one) for one in pieces), ())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Hij [kwam", 'a "["'),
        ("Hij [kwam [te](a) laat](b)", 'a "["'),
        ("Hij kwam](a)", 'a "]"'),
        ("Hij [kwam] te laat", 'behind "[kwam]"'),
        ("Hij [kwam]() te laat", 'behind "[kwam]"'),
        ("Hij [](a) kwam", 'the span "a" has no words'),
        ("Hij [ ...](a) kwam", 'the span "a" has no words'),
    ],
)
def test_a_mistake_in_the_marks_is_told(text: str, said: str) -> None:
    mistakes = read_marked(text)[1]
    assert any(said in str(mistake) for mistake in mistakes), mistakes


def test_between_spans_the_text_is_cut_at_its_clauses() -> None:
    assert [(one.id, one.text) for one in fragments(2, LOTTE) if one.id] == [
        ("2.1", "Sinds november"),
        ("gemist", "mist ze de avond"),
        ("2.3", "eerst met een berichtje"),
        ("eten", "Ze lachte veel, maar at niets"),
        ("2.5", "Druk"),
        ("2.6", "zei ze"),
        ("2.7", "en ging weg"),
    ]


def test_stops_quotation_marks_and_spaces_belong_to_no_fragment() -> None:
    """A span may be written with its stop or without: nothing shows which it was."""
    with_stop, without = fragments(1, "Ja. [Goed.](a) Nee."), fragments(1, "Ja. [Goed](a). Nee.")
    chosen = [[(one.id, one.text) for one in line if one.id] for line in (with_stop, without)]
    assert chosen[0] == chosen[1]


@pytest.mark.parametrize("text", ["👍🏽", "❤️", "te laat é", "17"])
def test_an_emoji_or_accent_stays_whole(text: str) -> None:
    assert [one.text for one in fragments(1, f"[{text}](a)!") if one.id] == [text]


@given(st.lists(st.tuples(words, st.none() | names), max_size=6))
def test_what_is_written_is_read_back(written: list[tuple[str, str | None]]) -> None:
    text = "".join(f"[{escaped(w)}]({n})" if n else escaped(w) for w, n in written)
    pieces, mistakes = read_marked(text)
    shown = "".join(piece.text for piece in pieces)
    if not mistakes:
        assert shown.split() == plain("".join(w for w, _ in written)).split()
        assert [piece.span for piece in pieces if piece.span] == [n for _, n in written if n]
    else:
        assert all("has no words" in str(mistake) for mistake in mistakes)


@given(st.text(st.sampled_from("ab .,’‘!?-[]()\\\n👍🏽é"), max_size=40) | st.text())
def test_any_text_is_cut_without_losing_a_letter(text: str) -> None:
    pieces, _ = read_marked(text)
    cut = fragments(3, text)
    assert "".join(one.text for one in cut) == "".join(piece.text for piece in pieces)
    assert all(one.text for one in cut)
    own = [one.id for one in cut if one.id and not one.span]
    assert len(own) == len(set(own))
    assert all(id.startswith("3.") for id in own)
    for one in cut:
        kinds = [unicodedata.category(letter)[0] for letter in one.text]
        if one.id:
            assert kinds[0] in "LNS"
            assert kinds[-1] in "LNSMC"
        else:
            assert not set(kinds) & set("LNS")
