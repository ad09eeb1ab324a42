"""Who skips a talk is told so at the end of the lesson, and is offered it in Opfrissen later."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.answers import right_answer
from tests.ui.hands import Hands
from trainer.domain.learning.progress import Place
from trainer.services.clock import Clock
from trainer.services.learning.rehearsals import DAYS, Rehearsals
from trainer.services.learning.results import Asked, OpenLesson
from trainer.ui.learning.lesson.lesson_page import LessonPage
from trainer.ui.learning.refresh_page import RefreshPage

LESSON = "signaleren/na-een-ja"


def skip_the_talk(hands: Hands) -> OpenLesson:
    """Do all that the lesson asks but what may be skipped."""
    training = hands.training
    lesson = training.open_lesson(LESSON)
    for step in lesson.steps:
        if step.optional:
            continue
        training.see(Place(lesson.outline.module, lesson.outline.id, step.id))
        for block in step.blocks:
            if block.exercise is not None:
                key = f"{LESSON}/{block.exercise.id}"
                asked = Asked.now(key, block.version, block.kind, block.exercise)
                training.answer(asked, right_answer(block.exercise))
    return lesson


def offers(page: LessonPage | RefreshPage) -> list[QPushButton]:
    found = page.findChildren(QPushButton, "skipped_button")
    return [one for one in found if one.isVisible()]


def test_the_end_of_the_lesson_says_what_was_skipped_and_leads_there(
    samira: Hands, qtbot: QtBot
) -> None:
    lesson = skip_the_talk(samira)
    (talk,) = Rehearsals(samira.training).skipped()
    samira.window.go("lesson", LESSON)
    page = samira.page(LessonPage)
    page.go_to_step(len(lesson.steps))
    qtbot.waitUntil(lambda: len(offers(page)) == 1)
    (offer,) = offers(page)
    assert offer.text() == talk.title
    assert any("Dat mag" in one.text() for one in page.findChildren(QLabel))
    offer.click()
    assert lesson.steps[page.position].id == talk.place.partition("#")[2]


def test_refresh_offers_it_after_two_weeks(samira: Hands) -> None:
    skip_the_talk(samira)
    samira.press_sidebar("refresh")
    assert offers(samira.page(RefreshPage)) == []
    samira.training.clock = Clock(lambda: datetime.now(UTC) + timedelta(days=DAYS))
    samira.press_sidebar("learn")
    samira.press_sidebar("refresh")
    (offer,) = offers(samira.page(RefreshPage))
    (talk,) = Rehearsals(samira.training).offered()
    offer.click()
    page = samira.page(LessonPage)
    assert page.lesson.outline.key == LESSON
    assert page.lesson.steps[page.position].id == talk.place.partition("#")[2]
