"""Data folders with a learner in them, made through the services: no window is needed for that."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.answers import good_answer
from trainer import __version__
from trainer.content.index.content_index import ContentIndex
from trainer.domain.learning.progress import Place
from trainer.domain.look.settings import Settings
from trainer.services import locations
from trainer.services.learning.check_run import CheckRun
from trainer.services.learning.results import Asked
from trainer.services.learning.training import Training
from trainer.services.workspace import Workspace
from trainer.store.settings_file import write_settings

NAME = "Samira"
PATH = "sport"
CACHE = "cache/content-nl.db"


def compile_content(file: Path) -> Path:
    """Compile the real modules once; a copy fits every data folder."""
    file.parent.mkdir(parents=True)
    modules = locations.shipped("modules")
    ContentIndex.open(file, modules, "nl", __version__).close()
    return file


def new_folder(folder: Path, content: Path) -> Path:
    """Make a data folder without learners."""
    (calm_folder(folder) / CACHE).parent.mkdir(parents=True)
    shutil.copyfile(content, folder / CACHE)
    return folder


def calm_folder(folder: Path) -> Path:
    """Make a data folder where nobody waits for an answer in a talk."""
    folder.mkdir(parents=True, exist_ok=True)
    write_settings(folder / "settings.json", Settings(less_motion=True))
    return folder


def workspace(folder: Path) -> Workspace:
    """Open a data folder on the content that ships."""
    return Workspace(folder, locations.shipped("modules"))


def add_samira(folder: Path) -> Path:
    """Make Samira, a trainer in sport, the one who was here last."""
    work = workspace(folder)
    work.enter(work.add_learner(NAME, PATH))
    work.close()
    return folder


def finish_path(folder: Path, *, final: bool = True) -> Path:
    """Have Samira do all lessons and pass all checks; her certificate isn't made yet.

    Without ``final`` the final check is still to do.
    """
    work = workspace(folder)
    learner = work.last_learner()
    assert learner is not None
    training, _ = work.enter(learner)
    for module in training.index.modules(training.role):
        for outline in training.lessons(module.id):
            play_lesson(training, outline.key)
        if module.has_check and (final or not module.final):
            pass_check(training, module.id)
    assert training.overview().complete is final
    work.close()
    return folder


def play_lesson(training: Training, key: str) -> None:
    """See all steps of a lesson and answer all exercises well."""
    lesson = training.open_lesson(key)
    for step in lesson.steps:
        training.see(Place(lesson.outline.module, lesson.outline.id, step.id))
        for block in step.blocks:
            if block.exercise is not None:
                exercise_key = f"{key}/{block.exercise.id}"
                asked = Asked.now(exercise_key, block.version, block.kind, block.exercise)
                training.answer(asked, good_answer(block.kind, block.exercise))


def pass_check(training: Training, module: str) -> None:
    """Answer all questions of a check well."""
    run = CheckRun(training, module)
    while run.question is not None:
        run.answer(good_answer(run.question.kind, run.question.exercise))
    if run.talk is not None:
        run.say(good_answer(run.talk.kind, run.talk.exercise))
        run.finish()
