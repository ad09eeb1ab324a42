"""The service directory: its file, and what of it ends up in the index."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.conftest import Folder
from trainer.content.files.library import read_library
from trainer.content.index.content_index import ContentIndex
from trainer.domain.directory.entries import FIRST, Services, Status, WayKind
from trainer.services.locations import shipped

FILE = "services/nl/services.yaml"


def entry(id: str, *numbers: str, group: str = "call", status: str = "confirmed") -> str:
    ways = "".join(f'      - {{kind: phone, value: "{number}"}}\n' for number in numbers)
    return (
        f'  - id: "{id}"\n    name: Lijn {id}\n    what_for: Praten.\n    group: {group}\n'
        f"    ways:\n{ways}    source: een site\n    checked_on: 2025-10\n"
        f"    check_before: 2027-10\n    status: {status}\n"
    )


SOUND = (
    "services:\n"
    + entry("112", "112", group="urgent")
    + entry("113", "113", "0800-0113", group="urgent")
    + entry("huisarts", "010 123 45 67", group="doctor")
    + entry("huisartsenpost", "010 123 45 68", group="doctor")
    + entry("lijn", "0800-0432")
    + "places:\n  - id: vcp\n    name: VCP\n    what_for: Luistert.\n    roles: [sport]\n"
)


def changed(old: str, new: str) -> str:
    """Replace the last ``old``: the entry that isn't one of the first four."""
    head, found, tail = SOUND.rpartition(old)
    assert found, old
    return head + new + tail


def test_a_sound_directory_is_read_in_its_order(folder: Folder) -> None:
    folder.write(FILE, SOUND)
    assert not folder.problems()
    services = read_library(folder.root, "nl").services
    assert [one.id for one in services.services] == [*FIRST, "lijn"]
    assert services.services[1].ways[1].dialled == "08000113"
    assert [kind.roles for kind in services.places] == [("sport",)]


def test_there_need_not_be_one(folder: Folder, tmp_path: Path) -> None:
    index = ContentIndex.open(tmp_path / "c.db", folder.root)
    assert index.services() == Services()
    index.close()


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("    source: een site\n", "", 43, '"source" is missing'),
        ("status: confirmed", "status: sure", 52, "must be one of"),
        ("checked_on: 2025-10", "checked_on: gisteren", 50, "2025-10-03"),
        ("checked_on: 2025-10", "checked_on: 2025-13", 50, "2025-10-03"),
        ("check_before: 2027-10", "check_before: 2025-10", 51, "at most 3 years"),
        ("check_before: 2027-10", "check_before: 2035-10", 51, "at most 3 years"),
        ("0800-0432", "0800-HELP", 48, "digits, spaces and hyphens"),
        ('"lijn"', '"112"', 43, "twice"),
        ('"lijn"', '"Lijn!"', 43, "can't be used"),
        ("group: call", "group: urgent", 46, 'under "urgent"'),
        ("what_for: Praten.", f"what_for: {'x' * 301}", 45, "longer than 300"),
        ("[sport]", "[sprot]", 57, 'did you mean "sport"'),
    ],
)
def test_mistakes_are_named_on_their_lines(
    folder: Folder, old: str, new: str, line: int, said: str
) -> None:
    folder.write(FILE, changed(old, new))
    problems = folder.shown()
    assert [one for one in problems if f"{FILE}:{line}: " in one and said in one], problems
    assert read_library(folder.root, "nl").services == Services()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('      - {kind: phone, value: "0800-0113"}\n', "", "has the numbers 0800"),
        ('value: "112"', 'value: "0800-0432"', "has the numbers 112"),
        ('- id: "huisarts"', '- id: "dokter"', "may never be missing"),
        ("status: confirmed", "status: off", "always shown"),
    ],
)
def test_the_first_four_are_held_to_what_they_are(
    folder: Folder, old: str, new: str, said: str
) -> None:
    assert old in SOUND
    folder.write(FILE, SOUND.replace(old, new, 1))
    assert any(said in one for one in folder.shown()), folder.shown()


@pytest.mark.parametrize("number", ["0900-" + "0113", "0900 " + "0767", "020-311 " + "38888"])
def test_a_banned_number_is_refused(folder: Folder, number: str) -> None:
    folder.write(FILE, changed("0800-0432", number))
    assert any("may not be used" in one for one in folder.shown())


def test_the_directory_comes_out_of_the_index_as_it_was_read(
    folder: Folder, tmp_path: Path
) -> None:
    folder.write(FILE, SOUND)
    index = ContentIndex.open(tmp_path / "c.db", folder.root)
    assert index.services() == read_library(folder.root, "nl").services
    folder.write(FILE, changed("0800-0432", "0800-0433"))
    assert index.is_stale()
    index.close()


def test_what_ships_is_what_the_facts_say() -> None:
    services = read_library(shipped("modules"), "nl").services.services
    by = {one.id: one for one in services}
    assert len(services) == 35
    assert {one.id for one in services if one.status is Status.AGED} == {
        "luisterlijn", "cvsn", "slachtofferhulp",
    }  # fmt: skip
    assert {one.id for one in services if one.hidden} == {
        "in-je-bol", "alles-oke", "korrelatie", "school-veiligheid", "fier", "jouwggd",
        "roger-that", "uptalk", "sense", "loket-kansspel", "drank-en-drugs",
    }  # fmt: skip
    assert not any(by[id].ways for id in ("in-je-bol", "loket-kansspel", "drank-en-drugs"))
    assert by["113-overleg"].ways[0].dialled == "0203113888"
    assert by["113-overleg"].hours == "op werkdagen van 10 tot 16 uur"
    numbers = {way.value for way in by["113"].ways if way.kind is WayKind.PHONE}
    assert numbers == {"113", "0800-0113"}


def test_names_of_amsterdam_are_examples() -> None:
    for kind in read_library(shipped("modules"), "nl").services.places:
        assert "Amsterdam" not in kind.name + kind.what_for, kind.id
        assert "OKT" not in kind.name + kind.what_for, kind.id


def test_every_number_that_ships_stands_in_the_facts() -> None:
    facts = (Path(__file__).parents[3] / "docs/referral-facts.md").read_text(encoding="utf-8")
    entries = read_library(shipped("modules"), "nl").services.services
    numbers = [way.value for one in entries for way in one.ways if way.kind is WayKind.PHONE]
    assert len(numbers) >= 15
    assert not [number for number in numbers if number not in facts]


def test_no_opening_hours_where_the_facts_have_none() -> None:
    entries = read_library(shipped("modules"), "nl").services.services
    without = {"helpwanted", "geldfit", "join-us", "slachtofferhulp", "in-je-bol", "korrelatie",
               "fier", "jouwggd", "proud2bme", "heyhetisoke", "sense", "uptalk", "discriminatie",
               "roze-in-blauw", "jeugdfonds", "loket-kansspel", "drank-en-drugs"}  # fmt: skip
    assert not [one.id for one in entries if one.id in without and one.hours]
