"""The confidence items of one learner: on the real content, and over changes of it."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.services.conftest import MovedClock, Opened
from trainer.domain.exercises.scale import Construct, ScaleAnswer
from trainer.domain.learning.confidence import DAYS_APART, Change, Moment
from trainer.domain.learning.course import Block
from trainer.services.learning.confidence import Confidence
from trainer.services.learning.results import Asked
from trainer.services.learning.training import Training
from trainer.services.locations import shipped

BEFORE = "basis/van-ons-allemaal"
AFTER = "grenzen/na-een-zwaar-gesprek"


def block_of(training: Training, lesson: str) -> Block:
    steps = training.open_lesson(lesson).steps
    return next(block for step in steps for block in step.blocks if block.kind == "scale")


def say(training: Training, lesson: str, value: int) -> None:
    block = block_of(training, lesson)
    asked = Asked.now(f"{lesson}/{block.exercise.id}", block.version, "scale", block.exercise)
    training.answer(asked, ScaleAnswer(block.exercise.ids, (value,) * 9))


def say_again(training: Training, value: int) -> None:
    asked = Confidence(training).put()
    assert asked is not None
    training.answer(asked, ScaleAnswer(asked.exercise.ids, (value,) * 9))


@pytest.mark.parametrize("role", ["sport", "vereniging", "school"])
def test_every_path_asks_the_same_nine_before_and_after(training: Training, role: str) -> None:
    keys = training.index.confidence(role)
    assert [key.rpartition("/")[0] for key in keys] == [BEFORE, AFTER]
    scales = [block_of(training, key.rpartition("/")[0]).exercise for key in keys]
    assert scales[0].statements == scales[1].statements
    constructs = [one.construct for one in scales[0].statements]
    assert all(constructs.count(construct) == 3 for construct in Construct)


def test_there_is_nothing_to_lay_side_by_side_before_the_second_time(training: Training) -> None:
    assert Confidence(training).side_by_side() is None
    say(training, BEFORE, 2)
    assert Confidence(training).side_by_side() is None
    assert not Confidence(training).is_due()


def test_before_after_and_later(training: Training, clock: MovedClock) -> None:
    say(training, BEFORE, 2)
    say(training, AFTER, 4)
    assert not Confidence(training).is_due()
    clock.at += timedelta(days=DAYS_APART)
    assert Confidence(training).is_due()
    say_again(training, 3)
    assert not Confidence(training).is_due()
    found = Confidence(training).side_by_side()
    assert found is not None
    assert [one.moment for one in found.times] == list(Moment)
    assert [[value for _, value in row.values] for row in found.rows] == [[2, 4, 3]] * 9
    assert {row.change for row in found.rows} == {Change.SURER}
    clock.at += timedelta(days=DAYS_APART)
    assert Confidence(training).is_due()


def test_asking_again_leaves_the_lesson_as_it_was(training: Training) -> None:
    say(training, AFTER, 4)
    say_again(training, 1)
    block = block_of(training, AFTER)
    key = f"{AFTER}/{block.exercise.id}"
    asked = Asked.now(key, block.version, "scale", block.exercise)
    assert training.last_answer(asked) == ScaleAnswer(block.exercise.ids, (4,) * 9)
    assert key in training.log().answered


def test_a_clock_that_is_centuries_off_breaks_nothing(
    training: Training, clock: MovedClock
) -> None:
    clock.at = datetime(9999, 12, 30, tzinfo=UTC)
    say(training, BEFORE, 1)
    say(training, AFTER, 2)
    clock.at = datetime(1, 1, 2, tzinfo=UTC)
    assert Confidence(training).is_due()
    say_again(training, 3)
    assert not Confidence(training).is_due()
    assert Confidence(training).side_by_side() is not None


def test_what_is_no_answer_to_a_scale_is_passed_over(training: Training) -> None:
    say(training, BEFORE, 1)
    key = training.index.confidence(training.role)[-1]
    outcome = training.answer(
        Asked.now(f"{AFTER}/anders", "v1", "scale", block_of(training, AFTER).exercise),
        ScaleAnswer(block_of(training, AFTER).exercise.ids, (5,) * 9),
    )
    no_answers: list[dict[str, Any]] = [{"values": [1]}, {"statements": ["a", "b"], "values": [1]}]
    for number, plain in enumerate(no_answers):
        training.keep(f"token{number}", key, "v1", plain, outcome)
    assert Confidence(training).side_by_side() is None


@pytest.fixture
def modules(tmp_path: Path) -> Path:
    made = tmp_path / "modules"
    shutil.copytree(shipped("modules"), made)
    return made


def test_a_mended_text_and_another_order_keep_what_was_said(
    open_workspace: Opened, modules: Path
) -> None:
    workspace = open_workspace(modules=modules)
    training, _ = workspace.enter(workspace.add_learner("Fatma", "sport"))
    say(training, BEFORE, 2)
    block = block_of(training, AFTER)
    asked = Asked.now(f"{AFTER}/{block.exercise.id}", block.version, "scale", block.exercise)
    training.answer(asked, ScaleAnswer(block.exercise.ids, (1, 2, 3, 4, 5, 1, 2, 3, 4)))
    file = next((modules / "grenzen/nl/lessons").glob("*na-een-zwaar-gesprek.md"))
    text = file.read_text(encoding="utf-8")
    start, end = text.index("  - id: weten-hoe"), text.index("  - id: weten-waarop")
    first = text[start:end].replace("begin met", "open met")
    rest = text[end:]
    place = rest.index("  - id: weten-wie")
    file.write_text(text[:start] + rest[:place] + first + rest[place:], encoding="utf-8")
    training.index.rebuild()
    found = Confidence(training).side_by_side()
    assert found is not None
    said = {row.statement.id: row.values[-1][1] for row in found.rows}
    assert (said["weten-hoe"], said["weten-waarop"], said["weten-wie"]) == (1, 2, 3)
    assert [row.statement.id for row in found.rows][:2] == ["weten-waarop", "weten-hoe"]


def test_without_the_last_lesson_nothing_is_offered(open_workspace: Opened, modules: Path) -> None:
    workspace = open_workspace(modules=modules)
    training, _ = workspace.enter(workspace.add_learner("Fatma", "sport"))
    say(training, AFTER, 2)
    next((modules / "grenzen/nl/lessons").glob("*na-een-zwaar-gesprek.md")).unlink()
    training.index.rebuild()
    assert Confidence(training).put() is None
    assert not Confidence(training).is_due()
    assert Confidence(training).side_by_side() is None
