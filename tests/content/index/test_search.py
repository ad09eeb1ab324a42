"""Searching in the compiled index: what is found, in what order, and by whom."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.content.conftest import LESSON, Folder
from trainer.content.files.library import read_library
from trainer.content.index import search_index
from trainer.content.index.content_index import ContentIndex
from trainer.content.index.searchable import SOURCES
from trainer.domain.errors import NoSearchError
from trainer.domain.route.table import signs_of
from trainer.domain.text.search_topics import joined, matched
from trainer.domain.text.searching import MOST_FOUND, Found, Piece, folded, wanted
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


TOPICS = read_library(shipped("modules"), "nl").search.topics


def text(pieces: tuple[Piece, ...]) -> str:
    return "".join(piece.text for piece in pieces)


def found(index: ContentIndex, typed: str, role: str = "sport") -> list[tuple[str, ...]]:
    return [(one.kind, *one.place) for one in index.search(typed, role)]


def test_titles_come_first(index: ContentIndex) -> None:
    kinds = [kind for kind, *_ in found(index, "stil")]
    assert kinds[:3] == ["word", "lesson", "lesson"]


def _word(word: str, meaning: str) -> str:
    return f"  - word: {word}\n    meaning: {meaning}\n    say: Je wacht.\n"


def test_titles_then_whole_words_then_how_often_then_the_order_of_the_course(
    folder: Folder, tmp_path: Path
) -> None:
    wanted_order = [
        ("Anker", "Een ding."),
        ("Aan anker", "Een ding."),
        ("Kabel", "Aan een anker, en nog een anker."),
        ("Lijn", "Aan een anker."),
        ("Touw", "Aan een anker."),
        ("Boei", "Ankers met ankers aan ankers."),
        ("Baken", "Ankers."),
    ]
    in_the_file = sorted(wanted_order)
    file = "words:\n" + "".join(_word(*one) for one in in_the_file)
    folder.write("words/nl/words.yaml", file)
    opened = ContentIndex.open(tmp_path / "content.db", folder.root)
    titles = [text(one.title) for one in opened.search("anker", "sport")]
    assert titles == [one for one, _ in wanted_order]
    opened.close()


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
    id = one.place[0]
    kinds = {
        "page": lambda: [text(one.title), text(one.snippet)],
        "service": lambda: [
            part
            for other in index.services().services
            if other.id == id
            for way in other.ways
            for part in (other.name, other.what_for, way.value, way.dialled)
        ],
        "word": lambda: [
            part
            for word in index.words()
            if word.id == id
            for part in (*word.forms, word.meaning, word.say, word.rather_not)
        ],
        "card": lambda: [index.cards(one.place)[0].card.front],
        "sign": lambda: [
            part
            for other in signs_of(index.route())
            if other.id == id
            for part in (other.text, other.above)
        ],
        "further": lambda: [
            part
            for other in index.further()
            if other.id == id
            for part in (other.name, *other.texts)
        ],
        "tool": lambda: [
            part
            for tool in index.tools("sport")
            if tool.id == id
            for part in (tool.title, tool.summary, *tool.keywords)
        ],
    }
    return " ".join(kinds[one.kind]() if one.kind in kinds else in_lesson(one, index))


def in_lesson(one: Found, index: ContentIndex) -> list[str]:
    lesson = index.lesson(one.place[0])
    parts = [lesson.title, lesson.goal, text(one.title)]
    for step in lesson.for_role("sport"):
        if step.id in one.place[1:]:
            for block in step.blocks:
                script = getattr(block.exercise, "script", None)
                parts += [block.html.replace("<", " <"), getattr(block.exercise, "question", "")]
                parts += [script.place, script.before, script.aim] if script else []
    return parts


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
@example("zelfmoort")
@example("stitle")
@example("0800 01 13")
def test_anything_can_be_typed_and_all_words_are_in_each_result(
    real: ContentIndex, typed: str
) -> None:
    results = real.search(typed, "sport")
    assert len(results) <= MOST_FOUND
    assert len({(one.kind, one.place, one.title, one.number) for one in results}) == len(results)
    if matched(TOPICS, wanted(typed), near=True):
        return
    holding = [one for one in results if holds_all(folded(haystack(one, real)), typed)]
    assert holding in ([], list(results)), "a slip counts only where nothing else fits"


def holds_all(own: tuple[str, ...], typed: str) -> bool:
    return any(
        all(any(form.startswith(word) for form in own) for word in way)
        for way in (wanted(typed), joined(wanted(typed)))
    )


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
        for typed in (
            "stil",
            "kleedkamer",
            "zin",
            "checkers",
            "routekaart",
            "kindertelefoon",
            "gokken",
        )
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


DANGER = tuple(
    """suicide suïcide suïcidaal suicidaal zelfdoding zelfmoord Zelfmoord suizide suicde siucide
    suiside zelfmoort selfmoord zelfmord zelfdodin dood crisis krisis 112 113 0800-0113 08000113
    zelfbeschadiging zelfbeschadeging misbruik misbriuk mishandeling""".split()  # noqa: SIM905
)
FIRST_FOUND = {
    **dict.fromkeys((*DANGER, "0800 0113", "0800 01 13", "huiselijk geweld"), ("page", "help")),
    **dict.fromkeys(("ik wil niet meer leven", "hulp bij suicde"), ("page", "help")),
    "depressie": ("page", "route"),
    "depresie": ("page", "route"),
    "eetstoornis": ("sign", "body.eating"),
    "eetstornis": ("sign", "body.eating"),
    "geld": ("service", "geldfit"),
    "pesten": ("sign", "belonging.bullied"),
    "gokken": ("sign", "cost.gambling"),
    "kindertelefoon": ("service", "kindertelefoon"),
    "kindertelefon": ("service", "kindertelefoon"),
    "0800-0432": ("service", "kindertelefoon"),
    "hulplijnen": ("page", "help"),
    "routekaart": ("page", "route"),
    "stlite": ("word", "stilte"),
}


@pytest.mark.parametrize("role", ["sport", "vereniging", "school"])
@pytest.mark.parametrize("typed", FIRST_FOUND)
def test_what_people_type_finds_this_first(real: ContentIndex, typed: str, role: str) -> None:
    assert found(real, typed, role)[0] == FIRST_FOUND[typed]


OWN_WORDS = {
    "ze doet zichzelf pijn": "body.self-harm",
    "hij eet bijna niets": "body.eating",
    "iemand dreigt met foto": "screen.sextortion",
    "afgeperst": "screen.sextortion",
    "hij wedt op wedstrijden": "cost.gambling",
    "verliefd op een jongen": "belonging.identity",
    "uit de kast": "belonging.identity",
    "racisme": "belonging.discrimination",
    "ze moet trouwen": "house.honour",
    "uitgehuwelijkt": "house.honour",
    "loverboy": "by.force",
    "gevlucht": "mood.refuge",
    "azc": "mood.refuge",
    "LVB": "mood.pace",
    "autisme": "mood.pace",
    "overleden door zelfmoord": "mood.after-suicide",
    "rouw": "mood.grief",
}


@pytest.mark.parametrize("role", ["sport", "vereniging", "school"])
@pytest.mark.parametrize("typed", OWN_WORDS)
def test_own_words_find_the_sign_in_the_route_map(
    real: ContentIndex, typed: str, role: str
) -> None:
    places = found(real, typed, role)
    assert ("sign", OWN_WORDS[typed]) in places[:3]
    assert ("page", "help") in places


@pytest.mark.parametrize("typed", ["depressie", "eetstoornis", "geld", "pesten", "gokken", "dood"])
def test_help_the_route_map_and_a_helpline_are_among_the_results(
    real: ContentIndex, typed: str
) -> None:
    places = found(real, typed)
    assert {("page", "help"), ("page", "route")} <= set(places)
    assert any(kind == "service" for kind, *_ in places)


def test_each_word_of_the_table_finds_what_it_names(real: ContentIndex) -> None:
    library = read_library(shipped("modules"), "nl")
    assert not library.search_problems
    urgent = {one for topic in library.search.topics if topic.urgent for one in topic.typed}
    for topic in library.search.topics:
        for typed in topic.typed:
            places = found(real, typed)
            assert places[0] == ("page", "help") if typed in urgent else places
            for kind, place in topic.targets:
                assert (kind, place) in places, typed


def test_no_number_stands_in_what_a_helpline_or_page_shows(real: ContentIndex) -> None:
    for typed in FIRST_FOUND:
        for one in real.search(typed, "sport"):
            if one.kind in ("page", "service"):
                assert not re.search(r"\d{3}", text(one.snippet)), one


TABLE = """\
pages:
  - {page: help, title: Nu hulp nodig?, text: Wie je nu belt.}
topics:
  - {typed: [stlt], first: ["page:help", "word:%s"], urgent: true}
"""


def test_what_a_table_names_and_is_not_there_is_told_and_left_out(
    folder: Folder, tmp_path: Path
) -> None:
    folder.write("words/nl/words.yaml", WORDS)
    folder.write("search/nl/search.yaml", TABLE % "stilt")
    (problem,) = read_library(folder.root, "nl").problems
    assert problem.line == 4
    opened = ContentIndex.open(tmp_path / "content.db", folder.root)
    assert found(opened, "stlt") == [("page", "help")]
    opened.close()


def test_the_same_slip_finds_the_same_each_time(index: ContentIndex) -> None:
    assert found(index, "stitle") == found(index, "stitle") == found(index, "stilte")
    assert not found(index, "stttle")
