"""Data folders with a learner in them, made through the services: no window is needed for that."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from trainer import __version__
from trainer.content.index import ContentIndex
from trainer.domain.exercises.choice import ChoiceAnswer
from trainer.domain.exercises.conversation import ConversationAnswer
from trainer.domain.exercises.plan import PlanAnswer
from trainer.domain.exercises.reflect import ReflectAnswer
from trainer.domain.exercises.sort import SortAnswer
from trainer.domain.exercises.spot import SpotAnswer
from trainer.domain.progress import Place
from trainer.domain.talk import EndingLevel, Talk
from trainer.services import locations
from trainer.services.check_run import CheckRun
from trainer.services.training import Asked, Training
from trainer.services.workspace import Workspace
from trainer.ui.demo.answering import way_through
from trainer.ui.demo.hand import Style

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
    (folder / CACHE).parent.mkdir(parents=True)
    shutil.copyfile(content, folder / CACHE)
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


def finish_path(folder: Path) -> Path:
    """Have Samira do all lessons and pass all checks; her certificate isn't made yet."""
    work = workspace(folder)
    learner = work.last_learner()
    assert learner is not None
    training, _ = work.enter(learner)
    for module in training.index.modules(training.role):
        for outline in training.lessons(module.id):
            play_lesson(training, outline.key)
        if module.has_check:
            pass_check(training, module.id)
    assert training.overview().complete
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
                asked = Asked.now(exercise_key, lesson.version, block.kind, block.exercise)
                training.answer(asked, good_answer(block.kind, block.exercise))


def pass_check(training: Training, module: str) -> None:
    """Answer all questions of a check well."""
    run = CheckRun(training, module)
    while run.question is not None:
        run.answer(good_answer(run.question.kind, run.question.exercise))


def good_answer(kind: str, exercise: Any) -> Any:
    """Return an answer that passes."""
    if kind == "choice":
        places = (i for i, option in enumerate(exercise.options) if option.correct)
        return ChoiceAnswer(tuple(places))
    if kind == "sort":
        return SortAnswer(tuple(exercise.bins.index(item.bin) for item in exercise.items))
    if kind == "spot":
        return SpotAnswer(exercise.signals())
    if kind == "plan":
        return PlanAnswer("iemand stil is", "Gaat het?")
    if kind == "reflect":
        return ReflectAnswer("Ik loop na de training even mee.")
    way = way_through(Talk.begun(exercise.script), Style.BEST)
    ending = Talk.replayed(exercise.script, tuple(way)).ending
    assert ending is not None
    assert ending.level is not EndingLevel.OPEN
    return ConversationAnswer(tuple(way))
