"""What a learner does, as the pages do it."""

from __future__ import annotations

from tests.answers import right_answer, wrong_answer
from trainer.domain.learning.course import LessonOutline, Question
from trainer.domain.learning.progress import Place
from trainer.services.learning.check_run import CheckRun
from trainer.services.learning.results import Asked, OpenLesson
from trainer.services.learning.training import Training


def asked_in(lesson: OpenLesson) -> list[Asked]:
    """Return all exercises of a lesson, as they are put."""
    return [
        Asked.now(
            f"{lesson.outline.key}/{block.exercise.id}", block.version, block.kind, block.exercise
        )
        for step in lesson.steps
        for block in step.blocks
        if block.kind
    ]


def see_all(training: Training, outline: LessonOutline) -> None:
    for step in training.open_lesson(outline.key).steps:
        training.see(Place(outline.module, outline.id, step.id))


def answer_all(training: Training, outline: LessonOutline) -> None:
    for asked in asked_in(training.open_lesson(outline.key)):
        training.answer(asked, right_answer(asked.exercise))


def do_lesson(training: Training, outline: LessonOutline) -> None:
    see_all(training, outline)
    answer_all(training, outline)


def do_check(training: Training, module: str, *, wrong: int = 0) -> CheckRun:
    """Do a whole check, with the first ``wrong`` questions wrong."""
    run = CheckRun(training, module)
    while (question := run.question) is not None:
        give = wrong_answer if run.position < wrong else right_answer
        run.answer(give(question.exercise))
    if run.talk is not None:
        run.say(right_answer(run.talk.exercise))
        run.finish()
    return run


def do_path(training: Training) -> None:
    """Finish everything."""
    for one in training.overview().modules:
        for lesson in training.lessons(one.module.id):
            do_lesson(training, lesson)
        if one.module.has_check:
            do_check(training, one.module.id)


def ids(questions: tuple[Question, ...]) -> list[str]:
    return [question.exercise.id for question in questions]
