"""Every path, played from first to last by learners of each kind, without a window."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.answers import BEST, GOOD, WRONG, talk_to
from trainer import __version__
from trainer.content.index.content_index import ContentIndex
from trainer.domain.exercises import KINDS
from trainer.domain.exercises.conversation import Conversation
from trainer.domain.learning.progress import Place, Standing
from trainer.domain.talk.script import EndingLevel
from trainer.services import locations
from trainer.services.learning.check_run import CheckRun
from trainer.services.learning.results import Asked
from trainer.services.learning.training import Training
from trainer.services.workspace import Workspace

STYLES = {
    "best": BEST,
    "middling": (EndingLevel.ENOUGH, EndingLevel.STRONG, EndingLevel.OPEN),
    "worst": tuple(reversed(BEST)),
}


def answer(kind: str, exercise: object, style: str) -> Any:
    if isinstance(exercise, Conversation):
        return talk_to(exercise.script, STYLES[style])
    if style == "worst":
        return WRONG.get(kind, GOOD[kind])(exercise)
    return GOOD[kind](exercise)


def play(training: Training, style: str) -> None:
    """See every step and answer every exercise, then try each check once."""
    for module in training.index.modules(training.role):
        for outline in training.lessons(module.id):
            lesson = training.open_lesson(outline.key)
            for step in lesson.steps:
                training.see(Place(module.id, outline.id, step.id))
                for block in step.blocks:
                    if block.exercise is not None:
                        key = f"{outline.key}/{block.exercise.id}"
                        asked = Asked.now(key, block.version, block.kind, block.exercise)
                        training.answer(asked, answer(block.kind, block.exercise, style))
        if module.has_check:
            try_check(training, module.id, style)


def try_check(training: Training, module: str, style: str) -> None:
    run = CheckRun(training, module)
    while (question := run.question) is not None:
        run.answer(answer(question.kind, question.exercise, style))
    if run.talk is not None:
        run.say(answer(run.talk.kind, run.talk.exercise, style))
        run.finish()


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The content that ships, compiled once."""
    file = tmp_path_factory.mktemp("compiled") / "content-nl.db"
    ContentIndex.open(file, locations.shipped("modules"), "nl", __version__).close()
    return file


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("path", ["sport", "vereniging", "school"])
def test_a_path_is_played_to_its_end(tmp_path: Path, compiled: Path, path: str, style: str) -> None:
    cache = tmp_path / "data/cache"
    cache.mkdir(parents=True)
    shutil.copyfile(compiled, cache / compiled.name)
    work = Workspace(tmp_path / "data", locations.shipped("modules"))
    training, _ = work.enter(work.add_learner("Samira", path))
    play(training, style)
    overview = training.overview()
    lessons = [one for m in overview.modules for one in training.lessons(m.module.id)]
    assert len(lessons) >= 15
    assert {training.standing(one) for one in lessons} == {Standing.DONE}
    assert overview.complete is (style != "worst")
    assert not any(one.module.broken for one in overview.modules)
    kinds = {
        block.kind
        for one in lessons
        for step in training.open_lesson(one.key).steps
        for block in step.blocks
        if block.kind
    }
    assert kinds >= set(KINDS) - {"card", "match", "order"}
    work.close()
