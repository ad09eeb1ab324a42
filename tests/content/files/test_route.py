"""The table of the route map: its file, its mistakes, and what of it ends up in the index."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.conftest import Folder
from tests.content.files.test_directory import FILE as SERVICES_FILE
from tests.content.files.test_directory import SOUND as SERVICES
from trainer.content.files.library import read_library
from trainer.content.index.content_index import ContentIndex
from trainer.domain.route.table import RouteTable, Urgency
from trainer.services.locations import shipped

FILE = "route/nl/route.yaml"


def rule(id: str, urgency: str, services: str, when: str = "") -> str:
    return (
        f"  - id: {id}\n{when}    urgency: {urgency}\n    title: Bel\n    first: [Luister.]\n"
        f"    services: [{services}]\n    say_to_person: Hoe is het?\n"
        "    say_on_phone: Kunt u helpen?\n    sources: [een site]\n"
    )


def advice(*ids: str) -> str:
    return ", ".join(f'{{id: "{id}", why: Daarom.}}' for id in ids)


ALARM = "    when:\n      - {danger: [now, suicide]}\n      - {signs: [suicide]}\n"
SOUND = (
    """\
questions:
  - id: danger
    ask: Is er nu gevaar?
    options:
      - {id: now, text: Ja}
      - {id: suicide, text: Zelfmoord}
      - {id: unknown, text: Weet ik niet}
  - id: who
    ask: Over wie gaat het?
    options:
      - {id: kind, text: Een kind, ages: {youngest: 8, oldest: 11}}
      - {id: unknown, text: Weet ik niet}
  - id: signs
    ask: Wat valt je op?
    options:
      - {id: suicide, text: Over de dood}
      - {id: stress, text: Stress}
      - {id: unknown, text: Weet ik niet}
  - id: druk
    ask: Waarvan?
    when:
      - {signs: [stress]}
    options:
      - {id: school, text: Van school}
      - {id: unknown, text: Weet ik niet}
  - id: long
    ask: Hoelang al?
    options: [{id: unknown, text: Weet ik niet}]
  - id: where
    ask: Waar?
    options: [{id: unknown, text: Weet ik niet}]
rules:
"""
    + rule("nu", "now", advice("112", "113"), ALARM)
    + rule("stress", "week", advice("vcp", "lijn"), "    when:\n      - {signs: [stress]}\n")
    + rule("rest", "follow", advice("huisarts"))
    + "notes:\n  - id: vcp\n    roles: [sport]\n    text: Neemt geen melding aan.\n"
    "    sources: [een site]\n"
    "promises:\n  - id: druk\n    when:\n      - {danger: [unknown], signs: [stress]}\n"
    "    at_least: week\n    names: [lijn]\n    says: [Luister]\n"
    "    never: [beloof]\n"
    "  - id: eerst\n    when:\n      - {role: [unknown], danger: [unknown], signs: [stress]}\n"
    "    leads: lijn\n"
)


@pytest.fixture
def route(folder: Folder) -> Folder:
    """A folder with a small route map."""
    folder.write(SERVICES_FILE, SERVICES)
    folder.write(FILE, SOUND)
    return folder


def test_a_sound_table_is_read_in_its_order(route: Folder) -> None:
    assert not route.problems()
    table = read_library(route.root, "nl").route
    assert [one.id for one in table.rules] == ["nu", "stress", "rest"]
    assert table.rules[0].when[1] == {"signs": ("suicide",)}
    assert table.rules[1].urgency is Urgency.WEEK


def test_there_need_not_be_one(folder: Folder, tmp_path: Path) -> None:
    assert not folder.problems()
    index = ContentIndex.open(tmp_path / "c.db", folder.root)
    assert index.route() == RouteTable()
    index.close()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("  - id: where\n", "  - id: waar\n", 'the question "where" may never be missing'),
        ("  - id: where\n", "  - id: waar\n", 'there is no question "waar"'),
        ("{id: now, text: Ja}", "{id: nu, text: Ja}", 'needs the answer "now"'),
        ("{signs: [stress]}", "{signs: [stres]}", '"signs" has no answer "stres"'),
        ("{signs: [stress]}", "{role: [sprot]}", '"role" has no answer "sprot"'),
        ("{signs: [stress]}", "{ziet: [stress]}", 'there is no question "ziet"'),
        ("roles: [sport]", "roles: [sprot]", '"role" has no answer "sprot"'),
        ('id: "lijn"', 'id: "lijntje"', 'there is no service or own place "lijntje"'),
        ("urgency: week", "urgency: morgen", "must be one of"),
        ("    title: Bel\n", "", '"title" is missing'),
        ("    sources: [een site]\n", "", '"sources" is missing'),
        ("  - id: rest\n", "  - id: stress\n", "twice"),
        ("names: [lijn]", "names: [lijntje]", 'no service or own place "lijntje"'),
        ("at_least: week", "at_least: morgen", "must be one of"),
        ("leads: lijn", "leads: lijntje", 'no service or own place "lijntje"'),
        (
            "    when:\n      - {signs: [stress]}\n    options",
            "    options",
            'no question "druk" that everyone is asked',
        ),
        (
            "    ask: Hoelang al?\n",
            "    ask: Hoelang?\n    when:\n      - {who: [kind]}\n",
            '"long" is asked of everyone',
        ),
        (
            "      - {signs: [stress]}\n    options",
            "      - {where: [unknown]}\n    options",
            'only a question before "druk"',
        ),
        (
            "      - {signs: [stress]}\n    options",
            "      - {signs: [stres]}\n    options",
            '"signs" has no answer "stres"',
        ),
        ("text: Van school", f"text: {'x' * 65}", "longer than 64"),
        (
            "      - {id: school, text: Van school}\n",
            "".join(f"      - {{id: a{n}, text: Van {n}}}\n" for n in range(6)),
            "at most 5 answers",
        ),
        ("say_to_person: Hoe", f"say_to_person: {'x' * 301}", "longer than 300"),
        ("first: [Luister.]", "first: [a, b, c, d, e]", "at most 4 lines"),
        ("  - id: rest\n", "  - id: rest\n    when:\n      - {who: [kind]}\n", "the last rule"),
        (
            "    when:\n      - {signs: [stress]}\n",
            "",
            'the rule "rest" is never reached',
        ),
    ],
)
def test_mistakes_are_named_on_their_lines(route: Folder, old: str, new: str, said: str) -> None:
    assert old in SOUND
    head, found, tail = SOUND.rpartition(old)
    assert found
    route.write(FILE, head + new + tail)
    problems = route.shown()
    assert [one for one in problems if f"{FILE}:" in one and said in one], problems
    assert read_library(route.root, "nl").route == RouteTable()


def test_a_hidden_service_is_refused(route: Folder) -> None:
    route.spoil(SERVICES_FILE, "check_before: 2027-10\n    status: confirmed\nplaces",
                "check_before: 2027-10\n    status: to_check\nplaces")  # fmt: skip
    assert any('"lijn" is hidden' in one for one in route.shown())


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("danger: [now, suicide]", "danger: [now]", 'the rule "stress" is reached with danger'),
        ("      - {signs: [suicide]}\n", "", 'the rule "rest" is reached with danger'),
        ("urgency: now", "urgency: today", 'the rule "nu" is reached with danger'),
        ('"112", why: Daarom.}, {id: "113"', '"113", why: Daarom.}, {id: "112"', "is reached with"),
        (
            '{id: "vcp", why: Daarom.}, {id: "lijn"',
            '{id: "vcp"',
            'the rule "stress" has no service',
        ),
        (
            "      - {signs: [stress]}\n",
            "      - {danger: [now], signs: [stress]}\n",
            'the rule "stress" is never reached',
        ),
        ("at_least: week", "at_least: today", 'says "week", and "druk" asks for "today"'),
        ("names: [lijn]", "names: [lijn, huisarts]", 'don\'t name "huisarts"'),
        ("leads: lijn", "leads: huisarts", 'doesn\'t begin with "huisarts"'),
        ("says: [Luister]", "says: [Praat]", 'don\'t say "Praat", as "druk" asks'),
        ("never: [beloof]", "never: [Luister]", 'says "Luister", which "druk" forbids'),
    ],
)
def test_every_combination_is_proved(route: Folder, old: str, new: str, said: str) -> None:
    route.spoil(FILE, old, new)
    problems = route.shown()
    assert [one for one in problems if f"{FILE}:" in one and said in one], problems
    # It can be read all the same, and danger wins in the program as well.
    assert read_library(route.root, "nl").route.rules


def test_an_entry_past_its_date_is_not_enough(route: Folder) -> None:
    text = SERVICES.replace("Praten.", "Eerst.", 1)
    head, _, tail = text.rpartition("checked_on: 2025-10\n    check_before: 2027-10")
    old = "checked_on: 2020-10\n    check_before: 2022-10"
    route.write(SERVICES_FILE, head + old + tail)
    assert any('the rule "stress" has no service' in one for one in route.shown())


def test_a_banned_number_is_refused(route: Folder) -> None:
    route.spoil(FILE, "Kunt u helpen?", "Ik bel 0900-" + "0113")
    assert any("may not be used" in one for one in route.shown())


def test_the_table_comes_out_of_the_index_as_it_was_read(route: Folder, tmp_path: Path) -> None:
    index = ContentIndex.open(tmp_path / "c.db", route.root)
    assert index.route() == read_library(route.root, "nl").route
    route.spoil(FILE, "title: Bel", "title: Bel nu")
    assert index.is_stale()
    index.close()


def test_what_ships_can_be_reviewed() -> None:
    table = read_library(shipped("modules"), "nl").route
    assert len(table.rules) >= 15
    assert all(rule.sources for rule in table.rules)
    assert all(note.sources for note in table.notes)


def test_a_site_is_nobody_to_call(route: Folder) -> None:
    route.write(
        SERVICES_FILE, SERVICES.replace('phone, value: "010 123 45 67"', "site, value: arts.nl")
    )
    assert any('the rule "rest" has nobody to call' in one for one in route.shown())
