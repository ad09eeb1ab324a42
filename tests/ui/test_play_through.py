"""The whole path, played by learners who answer well, so-so and badly."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from tests.ui.conftest import Opener
from tests.ui.hands import Hands
from trainer.domain.progress import Standing
from trainer.ui.demo.hand import Style
from trainer.ui.demo.robot import Robot
from trainer.ui.pages.certificates_page import CertificatesPage
from trainer.ui.pages.check_page import CheckPage
from trainer.ui.pages.learn_page import LearnPage
from trainer.ui.pages.lesson_page import LessonPage

MOST = 40


def play_lessons(hands: Hands, style: Style) -> list[str]:
    """Play lesson after lesson, as the closing pages lead on, up to the first check."""
    robot = Robot(hands.window, style)
    played: list[str] = []
    for _ in range(MOST):
        page = hands.page(LessonPage)
        robot.play_lesson()
        assert page.step is None
        played.append(page.lesson.outline.key)
        robot.click(page.next_button, "Next lesson")
        if not isinstance(hands.window.page, LessonPage):
            return played
    raise AssertionError("the lessons never end")


@pytest.mark.parametrize("style", Style)
def test_the_whole_path_is_played(samiras_folder: None, open_window: Opener, style: Style) -> None:
    hands = open_window(style=style)
    hands.click_named("next_button")
    training = hands.training
    lessons = [
        lesson
        for module in training.index.modules(training.role)
        for lesson in training.lessons(module.id)
    ]
    assert play_lessons(hands, style) == [lesson.key for lesson in lessons]
    assert {training.standing(lesson) for lesson in lessons} == {Standing.DONE}
    assert not training.overview().complete, "a certificate needs the check"
    hands.play_check()
    page = hands.page(CheckPage)
    assert page.run is not None
    assert page.run.result is not None
    passed = page.run.result.outcome.passed
    assert passed is (style is not Style.WORST)
    assert training.overview().complete is passed
    hands.press_sidebar("certificates")
    assert (hands.page(CertificatesPage).make_button is not None) is passed
    assert not hands.window.banner.isVisible()


def test_before_the_check_is_passed_there_is_a_way_to_learn_only(samira: Hands) -> None:
    samira.press_sidebar("certificates")
    page = samira.page(CertificatesPage)
    assert page.make_button is None
    samira.click(samira.find(QPushButton, "learn_button"), "To Learn")
    samira.page(LearnPage)


def test_a_finished_path_leads_to_its_certificate(finisher: Hands) -> None:
    finisher.click_named("next_button")
    assert finisher.page(CertificatesPage).make_button is not None
