"""What a learner does, as the pages do it."""

from __future__ import annotations

from typing import Any

from trainer.domain.course import LessonOutline, Question
from trainer.domain.exercises.choice import Choice, ChoiceAnswer
from trainer.domain.exercises.conversation import Conversation, ConversationAnswer
from trainer.domain.exercises.plan import Plan, PlanAnswer
from trainer.domain.exercises.reflect import Reflect, ReflectAnswer
from trainer.domain.exercises.sort import Sort, SortAnswer
from trainer.domain.exercises.spot import Spot, SpotAnswer
from trainer.domain.progress import Place
from trainer.domain.talk import Talk
from trainer.domain.talk_script import TalkScript
from trainer.services.check_run import CheckRun
from trainer.services.results import Asked, OpenLesson
from trainer.services.training import Training


def right_answer(exercise: Any) -> Any:
    """Return the best answer to any exercise."""
    match exercise:
        case Choice(options=options):
            return ChoiceAnswer(tuple(i for i, option in enumerate(options) if option.correct))
        case Sort(bins=bins, items=items):
            return SortAnswer(tuple(bins.index(item.bin) for item in items))
        case Spot():
            return SpotAnswer(exercise.signals())
        case Plan():
            return PlanAnswer("iemand stil is", "Gaat het?")
        case Reflect():
            return ReflectAnswer("Ik denk aan oma.")
        case Conversation(script=script):
            return ConversationAnswer(whole_talk(script))
    raise AssertionError(exercise)


def wrong_answer(exercise: Any) -> Any:
    """Return an answer that fits but is wrong."""
    match exercise:
        case Choice(options=options):
            return ChoiceAnswer((next(i for i, one in enumerate(options) if not one.correct),))
        case Sort(bins=bins, items=items):
            return SortAnswer(tuple((bins.index(item.bin) + 1) % len(bins) for item in items))
        case Spot():
            every = (one.id for line in exercise.fragments() for one in line if one.id)
            return SpotAnswer((next(id for id in every if id not in exercise.signals()),))
    return right_answer(exercise)


def whole_talk(script: TalkScript) -> tuple[int, ...]:
    """Return the fewest choices that lead to an ending that is good enough."""
    talks = [Talk.begun(script)]
    seen: set[tuple[str, int]] = set()
    for talk in talks:
        if talk.ending is not None and talk.ending.level.good_enough:
            return talk.taken
        if (talk.at, talk.trust) not in seen:
            seen.add((talk.at, talk.trust))
            talks += [talk.choose(choice) for choice in range(len(talk.choices))]
    raise AssertionError("no good ending")


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
