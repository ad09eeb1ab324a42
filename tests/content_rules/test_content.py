"""The content keeps the rules of docs/pedagogy.md; table.py says what may stand, and why."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from tests.content_rules.facts import FIGURES
from tests.content_rules.language import FACTS, known_numbers
from tests.content_rules.shelf import Fault, Shelf
from tests.content_rules.table import ALLOWED, RULES
from tests.content_rules.told import TOLD
from trainer.content.editing.measures import SECONDS
from trainer.domain.directory.lifelines import DANGER, SUICIDE, SUICIDE_FREE
from trainer.domain.exercises import KINDS
from trainer.domain.exercises.card import CARD
from trainer.domain.toolkit import TOOL_KINDS

MODULES = Path(__file__).parents[2] / "modules"
LISTS = {"services", "route"}
"""Data with rules of its own: every number in it is looked up by other tests."""
FILES = sorted(
    file.relative_to(MODULES).as_posix()
    for pattern in ("*.md", "*.yaml")
    for file in MODULES.rglob(pattern)
    if file.relative_to(MODULES).parts[0] not in LISTS
)


@cache
def shelf() -> Shelf:
    return Shelf(MODULES)


@cache
def faults() -> tuple[tuple[str, Fault], ...]:
    found = ((rule.id, fault) for rule in RULES for fault in rule.find(shelf()))
    return tuple(one for one in found if one[1].file.partition("/")[0] not in LISTS)


@pytest.mark.parametrize("file", FILES)
def test_a_file_keeps_the_rules(file: str) -> None:
    found = [
        f"[{rule}] {fault}"
        for rule, fault in faults()
        if fault.file == file and not any(one.covers(rule, fault) for one in ALLOWED)
    ]
    if file.startswith("search/"):
        # What people type is never shown: it may be a label.
        found = [one for one in found if not str(one).startswith("[labels]")]
    assert not found, "\n" + "\n".join(found)


def test_every_fault_is_of_a_file() -> None:
    assert {fault.file for _, fault in faults()} <= set(FILES)


@pytest.mark.parametrize("allowed", ALLOWED, ids=lambda one: f"{one.file}: {one.words}")
def test_what_may_stand_is_still_there(allowed: object) -> None:
    """When this fails, take the row out of table.py."""
    assert any(one is allowed and one.covers(*found) for one in ALLOWED for found in faults())


def test_all_content_is_looked_at() -> None:
    lines = {line.file for line in shelf().good_lines()}
    assert {file for file in FILES if "/conversations/" in file} <= lines
    assert {file for file in FILES if file.startswith("toolkit/nl/items/")} <= lines
    assert {file for file in FILES if "/lessons/" in file} == {file for file, _ in shelf().lessons}
    assert len(shelf().talks) == sum("/conversations/" in file for file in FILES)


def test_every_kind_of_item_has_what_it_tells() -> None:
    assert set(TOLD) == set(TOOL_KINDS)


def test_every_kind_in_a_lesson_has_its_seconds() -> None:
    assert set(SECONDS) == set(KINDS) - {CARD.id}


def test_the_figures_are_those_that_may_be_quoted() -> None:
    quoted = (FACTS.parent / "pedagogy.md").read_text(encoding="utf-8")
    assert [figure for figure in FIGURES if "%" in figure and figure not in quoted] == []


def test_the_list_says_the_numbers_of_the_program() -> None:
    ways = {one.id: [way.value for way in one.ways] for one in shelf().library.services.services}
    assert ways[DANGER] == [DANGER]
    assert ways[SUICIDE][:2] == [SUICIDE, SUICIDE_FREE]


def test_the_numbers_are_read_from_the_facts() -> None:
    assert {"112", "113", "08000113", "08002000", "0880767000"} <= known_numbers()
    assert not known_numbers() & {"09000113", "09000767", "02031138888", "09001450"}
