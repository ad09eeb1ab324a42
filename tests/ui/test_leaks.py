"""Working on for an evening doesn't fill the memory."""

from __future__ import annotations

import gc
from collections.abc import Callable
from itertools import cycle

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from tests.ui.hands import Hands, back_buttons
from tests.ui.places import MODULE
from trainer.ui.exercises.conversation_view import ConversationView
from trainer.ui.learning.lesson.lesson_page import LessonPage

KINDS = ("choice", "sort", "reflect", "conversation")
ROUNDS = 20
ONE_QUESTION = 40
"""Widgets: the question of a check is another one each time."""


def widgets_now() -> int:
    """Return how many widgets there are, after all that was going to be deleted is."""
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return len(QApplication.allWidgets())


def grown(rounds: int, play: Callable[[], None]) -> int:
    """Play some rounds, and return how many widgets they left. The first ones make the pages."""
    for _ in range(len(KINDS)):
        play()
    before = widgets_now()
    for _ in range(rounds):
        play()
    return widgets_now() - before


def test_making_and_leaving_a_lesson_leaves_nothing_behind(samira: Hands) -> None:
    spots = cycle([samira.spot(kind_is(kind)) for kind in KINDS])

    def play() -> None:
        spot = next(spots)
        samira.window.go("lesson", spot.lesson)
        samira.page(LessonPage).go_to_step(spot.position)
        samira.settle()
        samira.press_sidebar("learn")

    assert grown(ROUNDS, play) <= 0


def kind_is(wanted: str) -> Callable[[str, object], bool]:
    return lambda kind, _: kind == wanted


def test_a_long_talk_leaves_nothing_behind(samira: Hands) -> None:
    samira.open_kind("conversation")
    view = samira.view(ConversationView)
    samira.click(view.setting.begin_button, "Begin")

    def play() -> None:
        samira.press(Qt.Key.Key_1)
        samira.press(Qt.Key.Key_2)
        samira.click(back_buttons(view)[0], "Try another line here")

    assert grown(6, play) <= 0


def test_an_evening_of_cards_leaves_nothing_behind(finisher: Hands) -> None:
    def play() -> None:
        finisher.press_sidebar("refresh")
        finisher.click_named("begin_button")
        finisher.click_named("flip_button")
        finisher.click_named("stop_button")

    assert grown(ROUNDS, play) <= 0


def test_going_round_the_pages_leaves_nothing_behind(samira: Hands) -> None:
    def play() -> None:
        for id in ("learn", "refresh", "certificates", "settings", "help", "people"):
            samira.press_sidebar(id)
        samira.press_sidebar("learn")
        samira.click_named(f"module_{MODULE}")
        samira.click_named("check_button")
        samira.click_named("next_button")

    assert grown(4, play) <= ONE_QUESTION
    assert not [one for one in QApplication.topLevelWidgets() if one is not samira.window]
