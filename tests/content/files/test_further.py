"""Trainings of others: their file, what is refused, and whom they are for."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.content.conftest import Folder
from trainer.content.files.further import read_further
from trainer.content.files.library import read_library
from trainer.content.index.content_index import ContentIndex
from trainer.content.reading.problem import Problems
from trainer.domain.directory.further import Offering, newest_first
from trainer.services.locations import shipped

FILE = "further/nl/further.yaml"
SOUND = """\
offerings:
  - id: oud
    name: Een oude cursus
    by: Een stichting
    for_whom: Iedereen.
    what: Je leert luisteren.
    form: online
    source: een krant (2018)
    seen_on: 2018-11
  - id: nieuw
    name: Een nieuwe cursus
    by: Een bond
    for_whom: Trainers.
    what: Je leert kijken.
    form: in een groep
    address: voorbeeld.nl
    source: een blad (2025)
    seen_on: 2025
    roles: [sport]
"""


def test_a_sound_list_is_read_in_its_order(folder: Folder) -> None:
    folder.write(FILE, SOUND)
    assert not folder.problems()
    assert [one.id for one in read_library(folder.root, "nl").further] == ["oud", "nieuw"]


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("    source: een krant (2018)\n", "", 2, '"source" is missing'),
        ("    seen_on: 2018-11\n", "", 2, '"seen_on" is missing'),
        ("seen_on: 2018-11", "seen_on: gisteren", 9, '"seen_on" is a day'),
        ("seen_on: 2018-11", "seen_on: 2018-13", 9, '"seen_on" is a day'),
        ("id: nieuw", "id: oud", 10, "stands in the list twice"),
        ("id: nieuw", "id: Een Nieuwe", 10, "can't be used"),
        ("roles: [sport]", "roles: [spord]", 19, 'did you mean "sport"'),
        ("form: online", "forms: online", 7, 'unknown: "forms"'),
        ("address: voorbeeld.nl", "address: https://voorbeeld.nl", 16, "write the address bare"),
        ("Je leert luisteren.", "Bel 0900-" + "0113.", 6, "may not be used"),
        ("Je leert luisteren.", "x" * 301, 6, "longer than 300"),
    ],
)
def test_mistakes_are_named_on_their_lines(
    folder: Folder, old: str, new: str, line: int, said: str
) -> None:
    folder.write(FILE, SOUND.replace(old, new))
    shown = folder.shown()
    assert any(one.startswith(f"modules/{FILE}:{line}: ") and said in one for one in shown), shown


def test_the_list_comes_out_of_the_index_as_it_was_read(folder: Folder, tmp_path: Path) -> None:
    folder.write(FILE, SOUND)
    index = ContentIndex.open(tmp_path / "c.db", folder.root)
    assert index.further() == read_library(folder.root, "nl").further
    assert [one.place for one in index.search("nieuwe cursus", "sport")] == [("nieuw",)]
    folder.spoil(FILE, "Je leert kijken.", "Je leert zien.")
    assert index.is_stale()
    index.close()


def test_without_a_list_there_is_nothing_to_choose(folder: Folder, tmp_path: Path) -> None:
    index = ContentIndex.open(tmp_path / "c.db", folder.root)
    assert index.further() == ()
    index.close()


def test_a_role_gets_what_fits_it_and_the_newest_first(folder: Folder) -> None:
    folder.write(FILE, SOUND)
    offerings = read_library(folder.root, "nl").further
    assert [one.id for one in newest_first(offerings, "sport")] == ["nieuw", "oud"]
    assert [one.id for one in newest_first(offerings, "school")] == ["oud"]


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused_with_a_line(text: str) -> None:
    problems = Problems("further.yaml")
    found = read_further(text, frozenset({"sport"}), problems)
    assert bool(found) <= (not list(problems))
    assert all(one.line >= 1 for one in problems)


def test_what_ships_is_there_for_every_role_and_says_how_old_it_is() -> None:
    library = read_library(shipped("modules"), "nl")
    for path in library.paths:
        found: tuple[Offering, ...] = newest_first(library.further, path.id)
        assert len(found) >= 4
        assert all(one.source and one.seen_on for one in found)
