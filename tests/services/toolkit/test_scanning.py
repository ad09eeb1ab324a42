"""Scans of a learner: drafts, results, tasks for the year plan, and erasing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.scans import IDS, TOOL, answered
from tests.services.conftest import MovedClock, Opened
from trainer.domain.calendar.own_events import LONGEST_WHO, SCAN
from trainer.domain.errors import NotKeptError, StoreFullError
from trainer.domain.toolkit.scan_record import PlannedStep, ScanRecord
from trainer.services.learning.training import Training
from trainer.services.toolkit.scanning import Scanning, scan_tasks
from trainer.services.toolkit.toolkit import Toolkit
from trainer.services.toolkit.year_planning import YearPlanning
from trainer.store.connection import Connection
from trainer.store.migrations import LEARNER_SCHEMA, migrate
from trainer.store.toolkit_store import ToolkitStore

WEAK = answered([0, 1, 2, 3] * 3)
DAY = date(2027, 3, 6)
BANNED = "0900-" + "0113"


@pytest.fixture
def scanning(training: Training) -> Scanning:
    return Scanning(training, TOOL)


@pytest.fixture
def real(training: Training) -> Scanning:
    """The scan that comes with the path of the learner."""
    outline = next(one for one in training.index.tools(training.role) if one.kind == "scan")
    return Scanning(training, training.index.tool(outline.id, training.role))


def all_weak(scanning: Scanning) -> dict[str, int]:
    return {one.id: 0 for one in scanning.scan.statements}


def plan_first(scanning: Scanning, record: ScanRecord, **values: Any) -> ScanRecord:
    return scanning.plan(record, replace(record.steps[0], **values))


def finish_often(scanning: Scanning) -> None:
    for _ in range(500):
        scanning.finish(WEAK)
        scanning.keep_draft(WEAK)


# Drafts ------------------------------------------------------------------------------------


def test_a_draft_is_found_again_after_closing(open_workspace: Opened) -> None:
    workspace = open_workspace()
    learner = workspace.add_learner("Fatma", "sport")
    training, _ = workspace.enter(learner)
    Scanning(training, TOOL).keep_draft(answered([3, 0, 1]))
    workspace.close()
    training, _ = open_workspace().enter(learner)
    assert Scanning(training, TOOL).draft() == answered([3, 0, 1])


def test_there_is_no_draft_at_first_and_none_when_it_is_made_empty(scanning: Scanning) -> None:
    assert scanning.draft() == {}
    scanning.keep_draft({IDS[0]: 2})
    scanning.keep_draft({})
    assert scanning.draft() == {}
    assert scanning._kept.all("scan-draft") == {}


def test_of_a_draft_only_what_still_is_an_answer_comes_back(
    training: Training, scanning: Scanning
) -> None:
    training.kept.keep("scan-draft", TOOL.id, {IDS[0]: 2, IDS[1]: 9, IDS[2]: "3", "weg": 1})
    assert scanning.draft() == {IDS[0]: 2}


def test_each_scan_has_a_draft_of_its_own(training: Training, scanning: Scanning) -> None:
    other = Scanning(training, replace(TOOL, outline=replace(TOOL.outline, id="scan-anders")))
    scanning.keep_draft({IDS[0]: 2})
    assert other.draft() == {}


# Finishing ---------------------------------------------------------------------------------


def test_a_finished_scan_is_kept_with_what_to_begin_with_and_its_draft_is_gone(
    training: Training, scanning: Scanning
) -> None:
    scanning.keep_draft(WEAK)
    record = scanning.finish(WEAK)
    assert record.tool == TOOL.id
    assert record.answers == WEAK
    assert record.day == date(2026, 11, 22)
    expected = [one.id for one in scanning.scan.to_begin(WEAK)]
    assert [step.statement for step in record.steps] == expected
    assert scanning.records() == (record,)
    assert scanning.draft() == {}
    assert Scanning(training, TOOL).records() == (record,)


def test_a_scan_that_is_not_complete_is_not_finished(scanning: Scanning) -> None:
    half = answered([1] * 11)
    scanning.keep_draft(half)
    with pytest.raises(ValueError, match="each statement"):
        scanning.finish(half | {IDS[11]: 4, "weg": 1})
    assert scanning.records() == ()
    assert scanning.draft() == half


def test_the_newest_scan_stands_first_also_on_one_day(
    clock: MovedClock, scanning: Scanning
) -> None:
    first = scanning.finish(WEAK)
    second = scanning.finish(WEAK)
    clock.at += timedelta(days=200)
    third = scanning.finish(WEAK)
    assert first.day == second.day < third.day
    assert scanning.records() == (third, second, first)


def test_a_scan_that_was_put_back_stands_where_it_stood(scanning: Scanning) -> None:
    first, second = scanning.finish(WEAK), scanning.finish(WEAK)
    scanning.erase(first)
    scanning.keep(first)
    assert scanning.records() == (second, first)


def test_without_room_the_draft_stays_and_there_is_no_half_scan(scanning: Scanning) -> None:
    scanning.keep_draft(WEAK)
    connection = scanning._kept._connection
    (pages,) = connection.read("PRAGMA page_count")[0]
    connection.read(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreFullError):
        finish_often(scanning)
    kept = len(scanning.records())
    assert scanning.draft() == WEAK
    connection.read(f"PRAGMA max_page_count = {pages * 2}")
    scanning.finish(WEAK)
    assert len(scanning.records()) == kept + 1
    assert scanning.draft() == {}


# Planning ----------------------------------------------------------------------------------


def test_who_and_when_are_kept_and_tidied(scanning: Scanning) -> None:
    record = scanning.finish(WEAK)
    made = plan_first(scanning, record, who="  Sam \n en\x00 Bo " + "x" * 200, until=DAY, done=True)
    assert made.steps[0].who.startswith("Sam en Bo xxx")
    assert len(made.steps[0].who) <= LONGEST_WHO
    assert made.steps[1:] == record.steps[1:]
    assert scanning.records() == (made,)


def test_a_number_that_is_out_of_use_is_refused(scanning: Scanning) -> None:
    record = plan_first(scanning, scanning.finish(WEAK), who="Sam")
    with pytest.raises(NotKeptError):
        plan_first(scanning, record, who=f"bel {BANNED}")
    assert scanning.records() == (record,)


def test_a_step_with_a_day_is_a_task_of_the_year(training: Training, real: Scanning) -> None:
    record = real.finish(all_weak(real))
    assert scan_tasks(training) == ()
    record = plan_first(real, record, who="Sam", until=DAY)
    (task,) = scan_tasks(training)
    statement = real.scan.to_begin(record.answers)[0]
    assert (task.title, task.about, task.who) == (statement.begin, statement.how, "Sam")
    assert (task.first, task.last, task.done) == (DAY, DAY, False)
    assert task.source == f"{SCAN}{record.tool}"
    assert task.is_task
    plan_first(real, record, until=DAY, done=True)
    assert scan_tasks(training)[0].done
    assert f"{task.title} (Sam)" in [one.title for one in YearPlanning(training).events(2026)]


def test_only_the_newest_scan_gives_tasks(training: Training, real: Scanning) -> None:
    plan_first(real, real.finish(all_weak(real)), until=DAY)
    newer = real.finish(all_weak(real))
    assert scan_tasks(training) == ()
    real.erase(newer)
    assert [one.first for one in scan_tasks(training)] == [DAY]


def test_a_scan_of_another_role_gives_tasks_too(training: Training) -> None:
    toolkit = Toolkit(training)
    own = {one.id for one in training.index.tools(training.role)}
    other = next(one for one in toolkit.outlines("") if one.kind == "scan" and one.id not in own)
    scanning = Scanning(training, toolkit.tool(other.id, other.role))
    plan_first(scanning, scanning.finish(all_weak(scanning)), until=DAY)
    assert [one.source for one in scan_tasks(training)] == [f"{SCAN}{other.id}"]


def test_a_step_of_a_statement_that_is_gone_gives_no_task(
    training: Training, real: Scanning
) -> None:
    record = real.finish(all_weak(real))
    real.keep(replace(record, steps=(PlannedStep(statement="weg", until=DAY),)))
    assert scan_tasks(training) == ()


# Damage ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "spoilt",
    [
        {"day": "gisteren"},
        {"day": None},
        {"day": 20261122},
        {"answers": None},
        {"answers": [1, 2]},
        {"steps": "geen"},
        {"tool": "scan-anders"},
        {"tool": None},
    ],
)
def test_a_row_that_cannot_be_understood_is_left_out(
    training: Training, scanning: Scanning, spoilt: dict[str, Any]
) -> None:
    first, second = scanning.finish(WEAK), scanning.finish(WEAK)
    row = training.kept.get("scan", first.id)
    training.kept.keep("scan", first.id, row | spoilt)
    assert scanning.records() == (second,)


def test_of_a_damaged_row_the_sound_parts_stay(training: Training, scanning: Scanning) -> None:
    record = scanning.finish(WEAK)
    row = training.kept.get("scan", record.id)
    row["answers"] |= {IDS[0]: 7, "weg": 2}
    row["steps"] = [
        None,
        {"statement": IDS[1], "who": ["Sam"], "until": "9999-01-01", "done": "ja"},
        {"statement": IDS[2], "until": "morgen"},
        {},
    ]
    training.kept.keep("scan", record.id, row)
    (found,) = scanning.records()
    assert found.answers == {id: answer for id, answer in WEAK.items() if id != IDS[0]}
    assert [(one.statement, one.until, one.done) for one in found.steps] == [
        (IDS[1], None, False),
        (IDS[2], None, False),
        ("", None, False),
    ]


# Erasing -----------------------------------------------------------------------------------


def test_only_the_scan_that_was_erased_is_gone(training: Training, scanning: Scanning) -> None:
    record, other = scanning.finish(WEAK), scanning.finish(WEAK)
    scanning.erase(record)
    assert scanning.records() == (other,)
    assert set(training.kept.all("scan")) == {other.id}


def test_an_erased_scan_is_in_no_file(training: Training, tmp_path: Path) -> None:
    """In a database without a key: what is in it can be looked for."""
    folder = tmp_path / "open"
    folder.mkdir()
    connection = Connection(folder / "open.db")
    migrate(connection, LEARNER_SCHEMA)
    training.kept = ToolkitStore(connection)
    scanning = Scanning(training, TOOL)

    def is_somewhere(text: str) -> bool:
        return any(text.encode() in file.read_bytes() for file in folder.iterdir())

    scanning.keep_draft(WEAK)
    record = scanning.finish(WEAK)
    for number in range(40):
        record = plan_first(scanning, record, who=f"Geheim{number} " + "x" * number)
    assert is_somewhere("Geheim39")
    scanning.erase(record)
    assert not is_somewhere("Geheim")
    assert not is_somewhere(IDS[0])
    connection.close()
    assert not is_somewhere("Geheim")
