"""The toolkit: an item in the words of each role, its mistakes, and the way through the index."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.content.conftest import Folder
from tests.content.files.toolkit_items import FORM, ITEMS, WORDS, WORDS_FILE
from trainer.content.files.library import read_library
from trainer.content.files.toolkit import toolkit_of
from trainer.content.index.content_index import ContentIndex
from trainer.domain.errors import ContentMissingError
from trainer.domain.toolkit import TOOL_KINDS
from trainer.domain.toolkit.forms import Form
from trainer.domain.toolkit.tool import Moment, Tool
from trainer.services.locations import shipped

ROLES = ("school", "sport")
FILE = "toolkit/nl/items/form.yaml"


def item(kind: str) -> str:
    return f"toolkit/nl/items/{kind}.yaml"


@pytest.fixture
def toolkit(folder: Folder) -> Folder:
    """Return a folder with an item of each kind."""
    folder.write(WORDS_FILE, WORDS)
    for kind, text in ITEMS.items():
        folder.write(item(kind), text)
    return folder


@pytest.fixture
def one_form(folder: Folder) -> Folder:
    """Return a folder with one form."""
    folder.write(WORDS_FILE, WORDS)
    folder.write(FILE, FORM)
    return folder


@pytest.fixture
def index(toolkit: Folder, tmp_path: Path) -> Iterator[ContentIndex]:
    opened = ContentIndex.open(tmp_path / "c.db", toolkit.root)
    yield opened
    opened.close()


def tools(folder: Folder) -> dict[tuple[str, str], Tool]:
    """Return all items by id and role."""
    return {(one.id, one.outline.role): one for one in read_library(folder.root, "nl").tools}


def form_for(folder: Folder, role: str) -> tuple[Tool, Form]:
    tool = tools(folder)["form", role]
    return tool, tool.body


# What is read ------------------------------------------------------------------------------------


def test_an_item_of_each_kind_is_sound_for_each_role(toolkit: Folder) -> None:
    assert toolkit.shown() == []
    assert set(ITEMS) == set(TOOL_KINDS)
    assert set(tools(toolkit)) == {(kind, role) for kind in TOOL_KINDS for role in ROLES}


def test_an_item_says_what_every_item_says(one_form: Folder) -> None:
    tool, _ = form_for(one_form, "sport")
    assert tool.outline.kind == "form"
    assert tool.outline.moments == (Moment.TALK, Moment.SELF)
    assert tool.outline.keywords == ("signaal", "zorg")
    assert tool.written == date(2026, 11, 28)
    assert tool.sources == ("Een eigen regel (2026)",)


def test_each_role_reads_its_own_words(one_form: Folder) -> None:
    for role, word in (("sport", "speler"), ("school", "leerling")):
        tool, form = form_for(one_form, role)
        assert tool.outline.title == f"Kijken naar een {word}"
        assert form.fields[0].label == f"Wat zag je bij de {word}?"


def test_a_word_with_a_capital_gets_one(one_form: Folder) -> None:
    one_form.spoil(FILE, "Kijken naar {een jongere}", "'{Een jongere} en {de jongere}'")
    assert form_for(one_form, "sport")[0].outline.title == "Een speler en de speler"


def test_a_word_that_has_a_capital_of_its_own_keeps_it(one_form: Folder) -> None:
    for word in ("club", "school"):
        one_form.spoil(WORDS_FILE, f"plek: {word}", f"Plek: HET {word}")
    one_form.spoil(FILE, "Kijken naar {een jongere}", "Op {Plek}")
    assert form_for(one_form, "sport")[0].outline.title == "Op HET club"


def test_each_role_reads_its_own_text(one_form: Folder) -> None:
    assert form_for(one_form, "sport")[1].how == "Langs de lijn, bij de speler."
    assert form_for(one_form, "school")[1].how == "In de gang, bij de leerling."


def test_each_role_gets_the_entries_that_are_for_it(one_form: Folder) -> None:
    assert [one.id for one in form_for(one_form, "sport")[1].fields] == ["wat", "veld", "waar"]
    assert [one.id for one in form_for(one_form, "school")[1].fields] == ["wat", "lokaal", "waar"]
    assert form_for(one_form, "sport")[1].fields[-1].options == ("Buiten", "In de kantine")
    assert form_for(one_form, "school")[1].fields[-1].options == ("Buiten", "In de aula")


def test_prose_becomes_clean_html_and_all_else_stays_text(one_form: Folder) -> None:
    one_form.spoil(FILE, "Wat zag je, en sinds wanneer?", "Wat **zag** je & <b>nu</b>?")
    tool, form = form_for(one_form, "school")
    assert form.sections[0].prose == (
        "<p>De leerling is <strong>anders</strong> dan eerst.</p>\n"
        "<ul>\n<li>Kijk</li>\n<li>Luister</li>\n</ul>"
    )
    assert tool.outline.summary == "Wat **zag** je & <b>nu</b>?"


def test_prose_for_each_role_is_prose_too(toolkit: Folder) -> None:
    letter = tools(toolkit)["letter", "sport"].body
    assert letter.prose == (
        "<p>Beste spelers van <strong>[naam]</strong>,</p>\n<p>Vraag naar [wie].</p>"
    )


def test_items_stand_in_the_order_of_their_positions(toolkit: Folder) -> None:
    toolkit.spoil(item("words"), "position: 39", "position: 1")
    toolkit.spoil(item("scan"), "position: 36", "position: 20")
    found = [one.id for one in read_library(toolkit.root, "nl").tools]
    assert found[::2] == found[1::2]
    assert found[::2] == [
        "words", "form", "scan", "cards", "checklist", "letter", "network", "poster", "review",
        "script", "session", "year-plan",
    ]  # fmt: skip


def test_an_item_for_one_role_is_there_for_that_one_only(one_form: Folder) -> None:
    one_form.write(FILE, FORM + "roles: [sport]\n")
    assert set(tools(one_form)) == {("form", "sport")}
    assert one_form.shown() == []


def test_without_a_toolkit_there_are_no_items(folder: Folder, tmp_path: Path) -> None:
    index = ContentIndex.open(tmp_path / "c.db", folder.root)
    assert index.tools("sport") == ()
    with pytest.raises(ContentMissingError):
        index.tool("form", "sport")
    index.close()


# Mistakes ----------------------------------------------------------------------------------------

MISTAKES = [
    ("kind: form", "kind: from", 1, 'no kind of item "from"; did you mean "form"'),
    ("kind: form", "kind: xyz", 1, 'no kind of item "xyz"; there are: cards, checklist'),
    ("kind: form\n", "", 1, '"kind" is missing'),
    ("title: Kijken naar {een jongere}\n", "", 1, '"title" is missing'),
    ("title: Kijken naar {een jongere}", "title: " + "x" * 61, 2, "longer than 60"),
    ("Wat zag je, en sinds wanneer?", "x" * 161, 3, "longer than 160"),
    ("position: 20", "position: vooraan", 4, "must be a whole number"),
    ("written: 2026-11-28", "written: gisteren", 5, '"written" is a day: 2026-11-28'),
    ("written: 2026-11-28", "written: 2026-13-01", 5, '"written" is a day'),
    ("written: 2026-11-28\n", "", 1, '"written" is missing'),
    ("moments: [talk, self]", "moments: [tlak]", 6, "must be one of: talk, place, self"),
    ("moments: [talk, self]", "moments: talk", 6, "must be a list"),
    ("keywords:", "keyword:", 7, 'did you mean "keywords"'),
    ("sections:\n", "section:\n", 12, 'did you mean "sections"'),
    ("how:\n", "xyz: x\nhow:\n", 9, 'unknown: "xyz"; known here are: how, keywords'),
    ("  - title: Kijken\n    prose", "  - prose", 13, '"title" is missing'),
    ("about_someone: true", "about_someon: true", 23, 'did you mean "about_someone"'),
    ("kind: text", "kind: tekst", 22, "must be one of: line, text, ticks, choice"),
    ("about_someone: true", "about_someone: misschien", 23, "must be true or false"),
    ("{de jongere}?", "{de jonger}?", 21, 'no role word "de jonger"; did you mean "de jongere"'),
    ("{de jongere}?", "{xyz}?", 21, 'no role word "xyz"; there are: de jongere, een jongere'),
    ("{de jongere}?", "{}?", 21, 'no role word ""'),
    ("  school: In de gang, bij {de jongere}.\n", "", 9, 'nothing for "school" here'),
    ("            school: In de aula\n", "", 35, 'nothing for "school" here'),
    ("roles: [sport]", "roles: [spord]", 26, 'no role "spord"; did you mean "sport"'),
    ("roles: [sport]", "roles: sport", 26, 'write "roles" as a list'),
    ("roles: [sport]", "roles: []", 26, 'write "roles" as a list'),
    ("id: lokaal", "id: wat", 27, '"wat" stands in the list twice'),
    ("          - Buiten\n", "", 33, "two options or more"),
    ("      - Luister", "      - Kijk op [site](x).", 18, "a link doesn't work here"),
    ("      {De jongere} is", "      <b>Iemand</b> is", 15, "HTML isn't shown"),
    ("kind: form", "kind: form\nroles: [spord]", 2, 'no role "spord"'),
    ("kind: form", "kind: form\nroles: sport", 2, '"roles" must be a list'),
]


@pytest.mark.parametrize(("old", "new", "line", "said"), MISTAKES)
def test_a_mistake_is_named_once_with_its_file_and_line(
    one_form: Folder, old: str, new: str, line: int, said: str
) -> None:
    one_form.spoil(FILE, old, new)
    (shown,) = one_form.shown()
    assert shown.startswith(f"modules/{FILE}:{line}: ")
    assert said in shown
    assert not tools(one_form)


@pytest.mark.parametrize(
    ("kind", "old", "new", "line", "said"),
    [
        ("cards", "topic: Geld", "topic: Sport", 12, '"Sport" is not in the list: Thuis, Geld'),
        ("checklist", "id: doel", "id: stoel", 13, '"stoel" stands in the list twice'),
        ("letter", "naar [wie].\n  school", "naar [waar].\n  school", 12, 'no field for "[waar]"'),
        ("poster", "head: Kijk,", f"head: {'x' * 61},", 9, "longer than 60"),
        ("review", "piece: stuk", "piece: echte", 8, '"echte" is not in the list: stuk, echt'),
        ("scan", "part: leren, text: Wij doen 3.", "part: doen, text: x", 14, "not in the list"),
        ("script", "minutes: 15", "minutes: 20", 9, "take 15 minutes together"),
        ("year-plan", "month: 8,", "month: 7,", 8, "all twelve months"),
        ("words", "how: Kijk daar.\n", "", 1, '"how" is missing'),
    ],
)
def test_a_flaw_of_a_kind_is_named_once_with_its_file_and_line(
    toolkit: Folder, kind: str, old: str, new: str, line: int, said: str
) -> None:
    toolkit.spoil(item(kind), old, new)
    shown = toolkit.shown()
    assert len([one for one in shown if said in one]) == 1, shown
    assert any(one.startswith(f"modules/{item(kind)}:{line}: ") for one in shown), shown


def test_an_item_that_is_broken_leaves_the_others_alone(toolkit: Folder) -> None:
    before = tools(toolkit)
    toolkit.spoil(item("letter"), "[wie]", "[waar]")
    toolkit.write(item("scan"), b"\xff\x00{{{")
    toolkit.write(item("words"), "")
    broken = {"letter", "scan", "words"}
    assert tools(toolkit) == {key: tool for key, tool in before.items() if key[0] not in broken}
    assert {one.file for one in toolkit.problems()} == {f"modules/{item(one)}" for one in broken}


def test_a_mistake_in_the_words_of_one_role_is_one_of_the_whole_item(one_form: Folder) -> None:
    one_form.spoil(FILE, "In de gang", "In de {gang}")
    assert [one.partition(": ")[0] for one in one_form.shown()] == [f"modules/{FILE}:11"]
    assert not tools(one_form)


def test_a_file_with_a_name_that_is_no_identifier_is_refused(one_form: Folder) -> None:
    one_form.write("toolkit/nl/items/Mijn Lijst.yaml", FORM)
    (problem,) = one_form.problems()
    assert (problem.file, problem.line) == ("modules/toolkit/nl/items/Mijn Lijst.yaml", 1)
    assert {id for id, _ in tools(one_form)} == {"form"}


@pytest.mark.parametrize(
    "text", ["sport: hallo\n", "sport: [a]\nschool: {kind: form}\n", "- a\n", "hallo\n", "{}\n"]
)
def test_a_file_that_is_no_item_at_all_says_what_it_needs(one_form: Folder, text: str) -> None:
    one_form.write(FILE, text)
    (one, *_) = one_form.shown()
    assert one.startswith(f"modules/{FILE}:1: ")
    assert "kind" in one


# The words of the roles --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("    plek: school\n", "", 6, '"plek" is missing'),
        ("  school:", "  schol:", 1, 'no role "schol"; did you mean "school"'),
        ("role_words:", "words:", 1, '"role_words" is missing'),
        ("plek: club", "plek: [club]", 5, "must be one text"),
        ("plek: club", "plek:", 5, '"plek" is empty'),
    ],
)
def test_mistakes_in_the_words_are_named_on_their_lines(
    one_form: Folder, old: str, new: str, line: int, said: str
) -> None:
    one_form.spoil(WORDS_FILE, old, new)
    shown = one_form.shown()
    start = f"modules/{WORDS_FILE}:{line}: "
    assert any(one.startswith(start) and said in one for one in shown), shown


def test_without_words_an_item_that_uses_none_is_sound(one_form: Folder) -> None:
    (one_form.root / WORDS_FILE).unlink()
    assert all('no role word "' in one for one in one_form.shown())
    for word in ("{een jongere}", "{de jongere}", "{De jongere}"):
        one_form.spoil(FILE, word, "iemand")
    assert one_form.shown() == []


# The index ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("kind", TOOL_KINDS)
def test_an_item_comes_out_of_the_index_as_it_was_read(
    index: ContentIndex, toolkit: Folder, kind: str, role: str
) -> None:
    read = tools(toolkit)[kind, role]
    assert index.tool(kind, role) == read
    assert type(index.tool(kind, role).body) is TOOL_KINDS[kind].body_type


@pytest.mark.parametrize("role", ROLES)
def test_the_list_comes_out_of_the_index_in_its_order(
    index: ContentIndex, toolkit: Folder, role: str
) -> None:
    read = read_library(toolkit.root, "nl").tools
    assert index.tools(role) == tuple(one.outline for one in read if one.outline.role == role)


def test_what_is_not_there_for_a_role_is_missed(index: ContentIndex) -> None:
    assert index.tools("nobody") == ()
    for id, role in (("weg", "sport"), ("form", "nobody"), ("form", "")):
        with pytest.raises(ContentMissingError):
            index.tool(id, role)


def test_an_item_is_found_by_its_title_and_by_its_other_words(index: ContentIndex) -> None:
    for words in ("kijken naar een speler", "signaal"):
        assert ("form",) in [one.place for one in index.search(words, "sport")]
    assert not [*index.search("kijken naar een speler", "school")]


def test_a_changed_item_makes_the_index_stale(index: ContentIndex, toolkit: Folder) -> None:
    toolkit.spoil(WORDS_FILE, "plek: club", "plek: de vereniging")
    assert index.is_stale()


def test_all_that_ships_comes_out_of_the_index_as_it_was_read(tmp_path: Path) -> None:
    library = read_library(shipped("modules"), "nl")
    index = ContentIndex.open(tmp_path / "c.db", shipped("modules"))
    assert library.tool_problems == ()
    assert len({one.id for one in library.tools}) >= 16
    assert [index.tool(one.id, one.outline.role) for one in library.tools] == [*library.tools]
    index.close()


# Any text ----------------------------------------------------------------------------------------

LINES = FORM.splitlines()
PIECES = st.sampled_from(
    [*LINES, "sport: x", "roles: []", "roles: [[a]]", "- a", "{}", "prose: <b>", "kind: scan", "x:"]
)
YAML_LIKE = st.lists(PIECES | st.text("ab{}[]:-|>&*!#'\"% \n\t", max_size=12), max_size=12)


@st.composite
def spoiled(draw: st.DrawFn) -> str:
    """Return an item with a few lines gone, doubled or replaced by something else."""
    lines = [*LINES]
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(lines) - 1))
        lines[at : at + draw(st.integers(0, 2))] = draw(st.lists(PIECES | st.text(max_size=20)))
        lines = lines or [""]
    return "\n".join(lines)


def read(folder: Path, text: str) -> tuple[tuple[Tool, ...], tuple[Any, ...]]:
    file = folder / "modules" / FILE
    file.parent.mkdir(parents=True, exist_ok=True)
    (folder / "modules" / WORDS_FILE).write_text(WORDS, encoding="utf-8")
    file.write_bytes(text.encode("utf-8", "surrogatepass"))
    return toolkit_of(folder / "modules", "nl", frozenset(ROLES))


@given(st.text(max_size=200) | YAML_LIKE.map("\n".join) | spoiled())
def test_any_text_is_read_or_refused_with_a_line(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    found, problems = read(tmp_path_factory.getbasetemp() / "any-item", text)
    assert bool(found) is not bool(problems)
    assert all(1 <= one.line <= text.count("\n") + 2 for one in problems)
    assert len({(one.line, str(one.message)) for one in problems}) == len(problems)
