"""Talks that may be skipped: who skipped one hears of it, and is offered it again later."""

from __future__ import annotations

from datetime import timedelta

from tests.answers import right_answer
from tests.services.conftest import MovedClock
from tests.services.learning.doing import asked_in
from trainer.domain.exercises.conversation import CONVERSATION
from trainer.domain.learning.progress import Place
from trainer.services.learning.rehearsals import DAYS, Rehearsals
from trainer.services.learning.training import Training

LESSON = "signaleren/na-een-ja"
"""A lesson on the path of the learner, with a talk about suicide that may be skipped."""


def do_what_must(training: Training) -> None:
    """See and answer what the lesson asks, and skip what may be skipped."""
    lesson = training.open_lesson(LESSON)
    for step in lesson.outline.steps:
        training.see(Place(lesson.outline.module, lesson.outline.id, step))
    for asked in asked_in(lesson):
        if asked.exercise.id in lesson.outline.exercises:
            training.answer(asked, right_answer(asked.exercise))


def play_the_talk(training: Training) -> None:
    for asked in asked_in(training.open_lesson(LESSON)):
        if asked.kind == CONVERSATION.id:
            training.answer(asked, right_answer(asked.exercise))


def test_nothing_is_skipped_before_the_lesson_is_done(training: Training) -> None:
    assert Rehearsals(training).skipped() == ()


def test_who_skips_a_talk_hears_which_and_where(training: Training) -> None:
    do_what_must(training)
    (talk,) = Rehearsals(training).skipped()
    step = training.reading(talk.place)
    assert step is not None
    assert step.optional
    assert step.title == talk.title
    assert talk.lesson == LESSON


def test_it_is_told_where_it_stands(training: Training) -> None:
    do_what_must(training)
    rehearsals = Rehearsals(training)
    assert rehearsals.skipped(f"{LESSON}/") == rehearsals.skipped("signaleren/")
    assert rehearsals.skipped("signaleren/")
    assert rehearsals.skipped("signaleren/na-een/") == ()
    assert rehearsals.skipped("grenzen/") == ()


def test_it_is_offered_after_two_weeks_and_not_a_day_before(
    training: Training, clock: MovedClock
) -> None:
    do_what_must(training)
    clock.at += timedelta(days=DAYS - 1)
    assert Rehearsals(training).offered() == ()
    clock.at += timedelta(days=1)
    assert Rehearsals(training).offered() == Rehearsals(training).skipped()
    assert DAYS == 14


def test_answering_again_later_does_not_begin_the_weeks_anew(
    training: Training, clock: MovedClock
) -> None:
    do_what_must(training)
    clock.at += timedelta(days=DAYS)
    do_what_must(training)
    assert Rehearsals(training).offered()


def test_who_played_it_is_not_asked(training: Training, clock: MovedClock) -> None:
    do_what_must(training)
    play_the_talk(training)
    clock.at += timedelta(days=DAYS)
    assert Rehearsals(training).skipped() == ()
    assert Rehearsals(training).offered() == ()


def test_a_check_tells_of_its_module_and_the_final_one_of_the_path(training: Training) -> None:
    do_what_must(training)
    rehearsals = Rehearsals(training)
    assert rehearsals.before_check("signaleren") == rehearsals.skipped()
    assert rehearsals.before_check("eindtoets") == rehearsals.skipped()
    assert rehearsals.before_check("grenzen") == ()
