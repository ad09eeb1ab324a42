"""The whole path, played by learners who answer well, so-so and badly."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from tests.ui.conftest import Opener
from tests.ui.hands import Hands
from trainer.domain.learning.progress import Standing
from trainer.ui.demo.hand import Style
from trainer.ui.demo.robot import Robot
from trainer.ui.learning.certificates.certificates_page import CertificatesPage
from trainer.ui.learning.check.check_page import CheckPage
from trainer.ui.learning.learn_page import LearnPage
from trainer.ui.learning.lesson.lesson_page import LessonPage

MOST = 80
"""Lessons and checks of a path, and then some."""

PLAYERS = [
    ("sport", Style.BEST),
    ("vereniging", Style.MIDDLING),
    ("school", Style.WORST),
]
"""In the window each path is played once and each style once; tests/services plays all nine."""


def play(hands: Hands, style: Style) -> list[str]:
    """Play lessons and checks from Learn on, as the pages lead on; return what was played."""
    robot = Robot(hands.window, style)
    played: list[str] = []
    failed: set[str] = set()
    for _ in range(MOST):
        page = hands.window.page
        if isinstance(page, LessonPage):
            robot.play_lesson()
            played.append(page.lesson.outline.key)
            robot.click(page.next_button, "go on")
        elif isinstance(page, CheckPage):
            module = page._module
            robot.play_check()
            assert page.run is not None
            assert page.run.result is not None
            played.append(f"{module}/check")
            if not page.run.result.outcome.passed:
                failed.add(module)
            hands.press_sidebar("learn")
        elif isinstance(page, LearnPage) and not failed and page.next_button is not None:
            if hands.training.overview().complete:
                return played
            robot.click(page.next_button, "go on")
        else:
            return played
    raise AssertionError("the path never ends")


@pytest.mark.parametrize(("path", "style"), PLAYERS)
def test_a_whole_path_is_played(folder: Path, open_window: Opener, path: str, style: Style) -> None:
    hands = open_window(folder, style=style)
    hands.begin_as("Samira", [one for one, _ in PLAYERS].index(path) + 1)
    training = hands.training
    assert training.role == path
    first = training.index.modules(path)[0]
    expected = [lesson.key for lesson in training.lessons(first.id)]
    played = play(hands, style)
    assert played[: len(expected)] == expected
    assert all(training.standing(lesson) is Standing.DONE for lesson in training.lessons(first.id))
    passed = style is not Style.WORST
    assert training.overview().complete is passed
    if passed:
        lessons = {
            lesson.key
            for module in training.index.modules(path)
            if not module.optional
            for lesson in training.lessons(module.id)
        }
        assert lessons <= set(played)
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
