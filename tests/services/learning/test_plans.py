"""The plans that a learner keeps, over changes of the content."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from tests.services.conftest import MovedClock, Opened
from trainer.domain.exercises.plan import PlanAnswer
from trainer.domain.exercises.reflect import ReflectAnswer
from trainer.services.learning.results import Asked
from trainer.services.learning.training import Training
from trainer.services.locations import shipped

FIRST = "luisteren/in-het-voorbijgaan"
SECOND = "luisteren/drie-tellen"
STEP = """
<!-- step: als-dan -->
## Jouw plan

```plan
id: als-dan
question: Maak je plan af.
situation: iemand drie keer mist
action: Ik zag dat ...
```
"""


@pytest.fixture
def modules(tmp_path: Path) -> Path:
    """The real modules, with a plan at the end of two lessons."""
    made = tmp_path / "modules"
    shutil.copytree(shipped("modules"), made)
    for file in sorted((made / "luisteren/nl/lessons").iterdir())[:2]:
        file.write_text(file.read_text(encoding="utf-8") + STEP, encoding="utf-8")
    return made


@pytest.fixture
def training(open_workspace: Opened, modules: Path) -> Training:
    workspace = open_workspace(modules=modules)
    return workspace.enter(workspace.add_learner("Fatma", "sport"))[0]


def keep(training: Training, lesson: str, situation: str, action: str = "Gaat het?") -> None:
    opened = training.open_lesson(lesson)
    block = opened.steps[-1].blocks[-1]
    asked = Asked.now(f"{lesson}/als-dan", block.version, "plan", block.exercise)
    training.answer(asked, PlanAnswer(situation, action))


def test_nobody_begins_with_plans(training: Training) -> None:
    assert training.plans() == ()


def test_the_newest_plan_to_each_exercise_is_kept_in_the_order_of_the_path(
    training: Training, clock: MovedClock
) -> None:
    keep(training, SECOND, "Bo stil is")
    keep(training, FIRST, "Noa weggaat")
    clock.at += timedelta(days=3)
    keep(training, SECOND, "Bo heel stil is", "Zullen we lopen?")
    today = clock.at.astimezone().date()
    first, second = training.plans()
    assert (first.exercise, first.answer) == (
        f"{FIRST}/als-dan",
        PlanAnswer("Noa weggaat", "Gaat het?"),
    )
    assert second.answer == PlanAnswer("Bo heel stil is", "Zullen we lopen?")
    assert second.lesson_title == training.open_lesson(SECOND).outline.title
    assert (first.day, second.day) == (today - timedelta(days=3), today)


def test_a_plan_stays_when_its_lesson_changes(training: Training, modules: Path) -> None:
    keep(training, FIRST, "Noa weggaat")
    file = next((modules / "luisteren/nl/lessons").glob("*in-het-voorbijgaan.md"))
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("drie keer mist", "er niet is"), encoding="utf-8")
    training.index.rebuild()
    assert [plan.answer.situation for plan in training.plans()] == ["Noa weggaat"]


def test_a_plan_goes_with_its_exercise_to_another_lesson_and_no_further(
    training: Training, modules: Path
) -> None:
    keep(training, FIRST, "Noa weggaat")
    take_out(modules, FIRST)
    training.index.rebuild()
    (moved,) = training.plans()
    assert moved.answer.situation == "Noa weggaat"
    assert moved.lesson_title == training.open_lesson(SECOND).outline.title
    keep(training, SECOND, "Bo stil is")
    assert [plan.answer.situation for plan in training.plans()] == ["Bo stil is"]
    take_out(modules, SECOND)
    training.index.rebuild()
    assert training.plans() == ()


def take_out(modules: Path, lesson: str) -> None:
    """Take the plan out of a lesson."""
    file = next((modules / "luisteren/nl/lessons").glob(f"*{lesson.rpartition('/')[2]}.md"))
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(STEP, ""), encoding="utf-8")


def test_what_was_answered_when_it_was_no_plan_is_none(training: Training) -> None:
    reflect = next(
        block.exercise
        for outline in training.lessons("luisteren")
        for step in training.open_lesson(outline.key).steps
        for block in step.blocks
        if block.kind == "reflect"
    )
    asked = Asked.now(f"{FIRST}/als-dan", "of an older text", "reflect", reflect)
    training.answer(asked, ReflectAnswer("Ik wacht even."))
    assert training.plans() == ()


def test_a_plan_that_is_handed_in_twice_at_once_counts_once(training: Training) -> None:
    lesson = training.open_lesson(FIRST)
    block = lesson.steps[-1].blocks[-1]
    asked = Asked.now(f"{FIRST}/als-dan", block.version, "plan", block.exercise)
    for situation in ("een", "twee"):
        training.answer(asked, PlanAnswer(situation, "Hoi"))
    assert [plan.answer.situation for plan in training.plans()] == ["een"]
