"""Searching in the compiled index: what is found, in what order, and by whom."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.content.conftest import LESSON, Folder
from trainer.content import search_index
from trainer.content.index import ContentIndex
from trainer.content.searchable import SOURCES
from trainer.domain.errors import NoSearchError
from trainer.domain.searching import MOST_FOUND, Found, Piece, folded, wanted
from trainer.services.locations import shipped

WORDS = """\
words:
  - word: stilte
    also: [stil zijn]
    meaning: Even niets zeggen.
    say: Je wacht.
"""


@pytest.fixture
def index(folder: Folder, tmp_path: Path) -> Iterator[ContentIndex]:
    folder.write("words/nl/words.yaml", WORDS)
    folder.write("luisteren/nl/lessons/02-sport.md", LESSON.replace("[sport, school]", "[sport]"))
    opened = ContentIndex.open(tmp_path / "content.db", folder.root)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ContentIndex]:
    """The content that ships."""
    opened = ContentIndex.open(tmp_path_factory.mktemp("real") / "c.db", shipped("modules"))
    yield opened
    opened.close()


def text(pieces: tuple[Piece, ...]) -> str:
    return "".join(piece.text for piece in pieces)


def found(index: ContentIndex, typed: str, role: str = "sport") -> list[tuple[str, ...]]:
    return [(one.kind, *one.place) for one in index.search(typed, role)]


def test_titles_come_first(index: ContentIndex) -> None:
    kinds = [kind for kind, *_ in found(index, "stil")]
    assert kinds[:3] == ["word", "lesson", "lesson"]


def test_half_words_capitals_and_accents_find_the_same(index: ContentIndex) -> None:
    whole = found(index, "stilte")
    assert whole == found(index, "STÍLT")
    assert whole


def test_all_words_are_needed(index: ContentIndex) -> None:
    assert found(index, "tel drie")
    assert not found(index, "tel vier")


@pytest.mark.parametrize("typed", ["veld", "op het veld"])
def test_text_for_one_role_is_found_by_that_role_only(index: ContentIndex, typed: str) -> None:
    assert found(index, typed, "sport")
    assert not found(index, typed, "school")
    assert not found(index, typed, "nobody")


def test_a_lesson_of_another_role_is_not_found(index: ContentIndex) -> None:
    places = {one[1] for one in found(index, "drie", "school")}
    assert places == {"luisteren/stilte"}


def test_a_module_that_is_not_on_the_path_is_not_found(folder: Folder, tmp_path: Path) -> None:
    folder.write("extra/nl/module.yaml", "title: Extra\nsummary: Meer.\n")
    lesson = LESSON[: LESSON.index("<!-- step: yassin")].replace("Tel tot", "Walvis tot")
    folder.write("extra/nl/lessons/01-a.md", lesson)
    folder.spoil(folder.path, "[luisteren]", "[luisteren, extra]")
    index = ContentIndex.open(tmp_path / "c.db", folder.root)
    assert found(index, "walvis", "sport") == [("step", "extra/a", "drie-tellen")]
    assert not found(index, "walvis", "school")
    index.close()


@pytest.mark.parametrize(
    "hidden", ["stilzitten", "kleiner", "afspreken", "verwijt", "lui", "noemt", "morgen"]
)
def test_what_would_spoil_an_exercise_is_not_found(index: ContentIndex, hidden: str) -> None:
    """Lines, feedback and endings of a talk; feedback of an exercise; questions of a check."""
    assert not found(index, hidden)


def test_a_talk_is_found_by_its_setting(index: ContentIndex) -> None:
    assert ("talk", "luisteren/stilte", "yassin") in found(index, "kleedkamer")


def test_a_step_says_where_it_is(index: ContentIndex) -> None:
    one = next(one for one in index.search("veld", "sport") if one.kind == "step")
    assert (one.trail, one.number, text(one.title)) == (
        ("Luisteren", "Stil durven zijn"),
        2,
        "Yassin",
    )


def haystack(one: Found, index: ContentIndex) -> str:
    """Return all that a result may have been found by."""
    if one.kind == "word":
        word = next(word for word in index.words() if word.id == one.place[0])
        return " ".join((*word.forms, word.meaning, word.say, word.rather_not))
    if one.kind == "card":
        return index.cards(one.place)[0].card.front
    if one.kind == "further":
        offering = next(other for other in index.further() if other.id == one.place[0])
        return " ".join((offering.name, *offering.texts))
    if one.kind == "tool":
        tool = next(other for other in index.tools("sport") if other.id == one.place[0])
        return " ".join((tool.title, tool.summary, *tool.keywords))
    lesson = index.lesson(one.place[0])
    parts = [lesson.title, lesson.goal, text(one.title)]
    for step in lesson.for_role("sport"):
        if step.id in one.place[1:]:
            for block in step.blocks:
                script = getattr(block.exercise, "script", None)
                parts += [block.html.replace("<", " <"), getattr(block.exercise, "question", "")]
                parts += [script.place, script.before, script.aim] if script else []
    return " ".join(parts)


COMMON = st.sampled_from(["stil", "e", "de", "één", "VCP", "luis", "113", "vraag", "tel", "z'n"])
TYPED = st.one_of(
    st.text(max_size=40),
    st.lists(COMMON, max_size=4).map(" ".join),
    st.text(alphabet="ade*\"():^-+{}'\0 ANDORNOTE", max_size=20),
)


@given(TYPED)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@example('"')
@example("a* OR b")
@example("NEAR(a b)")
@example("words:stil")
@example("\ue000sport")
@example("\ud800")
@example("㈠ ½ ª")
def test_anything_can_be_typed_and_all_words_are_in_each_result(
    real: ContentIndex, typed: str
) -> None:
    results = real.search(typed, "sport")
    assert len(results) <= MOST_FOUND
    for one in results:
        own = folded(haystack(one, real))
        for word in wanted(typed):
            assert any(form.startswith(word) for form in own), (one, word)


def test_a_result_that_is_damaged_is_made_anew(index: ContentIndex, tmp_path: Path) -> None:
    before = index.search("stil", "sport")
    file = tmp_path / "content.db"
    index.close()
    with sqlite3.connect(file) as other:
        other.execute("UPDATE result SET text = 'iets anders'")
    other.close()
    again = ContentIndex.open(file, tmp_path / "modules")
    assert again.search("stil", "sport") == before
    again.close()


def test_a_damaged_index_is_noticed(index: ContentIndex, tmp_path: Path) -> None:
    assert not index.is_stale()
    index.close()
    with sqlite3.connect(tmp_path / "content.db") as other:
        other.execute("UPDATE searched_data SET block = zeroblob(length(block)) WHERE id > 10")
    other.close()
    again = ContentIndex.open(tmp_path / "content.db", tmp_path / "modules")
    assert again.is_stale()
    again.rebuild()
    assert again.search("stil", "sport")
    again.close()


def test_without_fts5_searching_says_so_and_the_rest_works(
    folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_index, "_INDEX", "CREATE VIRTUAL TABLE searched USING none(words)")
    index = ContentIndex.open(tmp_path / "c.db", folder.root)
    with pytest.raises(NoSearchError):
        index.search("stil", "sport")
    assert index.search("", "sport") == ()
    assert index.lessons("luisteren", "sport")
    assert not index.is_stale()
    index.close()


def test_each_source_finds_something_in_what_ships(real: ContentIndex) -> None:
    kinds = {
        one.kind
        for typed in ("stil", "kleedkamer", "zin", "checkers")
        for one in real.search(typed, "sport")
    }
    assert kinds == {source.id for source in SOURCES}


def test_a_card_is_found_by_its_front_and_never_by_its_answer(real: ContentIndex) -> None:
    keys = [key for _, key in real.card_keys("sport")]
    one = real.cards(keys[:1])[0]
    first = " ".join(one.card.front.split()[:4])
    assert any(found.place == (one.key,) for found in real.search(first, "sport"))
    for key in keys:
        card = real.cards((key,))[0].card
        back = " ".join(card.back.split()[-4:])
        assert not any(found.place == (key,) for found in real.search(back, "sport"))
