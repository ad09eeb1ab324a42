"""One press is one act: double clicks and held keys do nothing twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QWidget

from tests.ui.conftest import Opener, SettingsChanger
from tests.ui.hands import NONE, Hands
from tests.ui.places import FINISHED, NOBODY, PLACES, SAMIRA
from trainer.ui.exercises.conversation_view import ConversationView
from trainer.ui.exercises.reflect_view import ReflectView
from trainer.ui.kit.page import Page
from trainer.ui.learning.check.check_page import CheckPage
from trainer.ui.learning.lesson.lesson_page import LessonPage
from trainer.ui.learning.pair_page import PairPage
from trainer.ui.learning.refresh_page import RefreshPage
from trainer.ui.window.start_page import StartPage

LEFT = Qt.MouseButton.LeftButton
REPEATS = 12


def twice(hands: Hands, widget: QWidget) -> None:
    """Click a place of the window twice, as fast as nervous hands do."""
    page = hands.page(Page)
    page.scroll_area.ensureWidgetVisible(widget)
    hands.settle()
    at = widget.mapTo(hands.window, QPoint(min(20, widget.width() // 2), widget.height() // 2))
    QTest.mouseDClick(hands.window.windowHandle(), LEFT, NONE, at)
    hands.settle()


def held(hands: Hands, key: Qt.Key, text: str = "") -> None:
    """Press a key and hold it, wherever the keyboard goes meanwhile."""
    for number in range(REPEATS + 1):
        event = QKeyEvent(QEvent.Type.KeyPress, key, NONE, text, bool(number))
        QCoreApplication.sendEvent(hands.focused, event)
    QCoreApplication.sendEvent(hands.focused, QKeyEvent(QEvent.Type.KeyRelease, key, NONE, text))
    hands.settle()


# What an act moves on: a number that grows by one ------------------------------------------


def step(hands: Hands) -> int:
    return hands.page(LessonPage).position


def line(hands: Hands) -> int:
    return len(hands.view(ConversationView).talk.taken)


def question(hands: Hands) -> int:
    run = hands.page(CheckPage).run
    return run.position if run is not None else -1


def card(hands: Hands) -> int:
    page = hands.page(RefreshPage)
    run, view = page.run, page.view
    return 2 * run.position + bool(view and view.is_turned) if run is not None else -1


def stage(hands: Hands) -> int:
    return hands.page(PairPage).stage


def learners(hands: Hands) -> int:
    return len(hands.session.workspace.learners())


def ticks(hands: Hands) -> int:
    return sum(box.isChecked() for box in hands.page(Page).findChildren(QCheckBox))


def named_newcomer(hands: Hands) -> None:
    hands.write("Samira")
    roles = hands.page(StartPage)._group.buttons()
    hands.click(roles[0], "the first role")


def pair(hands: Hands) -> None:
    spot = hands.open_kind("conversation")
    view = hands.view(ConversationView)
    hands.window.go("pair", f"{spot.lesson.outline.key}/{view.exercise.id}")


@dataclass(frozen=True)
class Act:
    """Where it is done, what grows by it, and the button; or the key, where it has one."""

    folder: str
    go: Callable[[Hands], object]
    count: Callable[[Hands], int]
    name: str
    key: Qt.Key | None = Qt.Key.Key_Return


ACTS = {
    "next step": Act(SAMIRA, PLACES["talk before it begins"].go, step, "next_button", None),
    "next step of a text": Act(SAMIRA, PLACES["lesson with a word and marks"].go, step,
                               "next_button", None),
    "line of a talk": Act(SAMIRA, PLACES["talk half-way"].go, line, "line1", Qt.Key.Key_1),
    "begin of a check": Act(SAMIRA, PLACES["check"].go, question, "next_button"),
    "turning a card": Act(FINISHED, PLACES["card"].go, card, "flip_button"),
    "rating a card": Act(FINISHED, PLACES["card when turned"].go, card, "rating_2",
                         Qt.Key.Key_3),
    "stage for two": Act(SAMIRA, pair, stage, "next_button"),
    "new profile": Act(NOBODY, named_newcomer, learners, "begin_button"),
    "tick": Act(SAMIRA, PLACES["checklist"].go, ticks, "", None),
}  # fmt: skip


@pytest.mark.parametrize("act", ACTS)
def test_a_double_click_does_it_once(
    act: str, request: pytest.FixtureRequest, open_window: Opener, change_settings: SettingsChanger
) -> None:
    hands, row = began(act, request, open_window, change_settings), ACTS[act]
    before = row.count(hands)
    boxes = [one for one in hands.page(Page).findChildren(QCheckBox) if not one.isChecked()]
    button = boxes[0] if not row.name else hands.find(QWidget, row.name)
    twice(hands, button)
    assert row.count(hands) == before + 1


def began(
    act: str, request: pytest.FixtureRequest, open_window: Opener, change_settings: SettingsChanger
) -> Hands:
    folder: Path = request.getfixturevalue(ACTS[act].folder)
    change_settings(folder, less_motion=True)
    hands = open_window(folder)
    ACTS[act].go(hands)
    return hands


@pytest.mark.parametrize("act", [name for name, row in ACTS.items() if row.key is not None])
def test_a_held_key_does_it_once(
    act: str, request: pytest.FixtureRequest, open_window: Opener, change_settings: SettingsChanger
) -> None:
    hands, row = began(act, request, open_window, change_settings), ACTS[act]
    before, key = row.count(hands), row.key
    assert key is not None
    if key == Qt.Key.Key_Return and act != "new profile":
        hands.find(QWidget, row.name).setFocus()
    held(hands, key, chr(key) if key < 128 else "\r")
    assert row.count(hands) == before + 1


def test_a_held_enter_writes_nothing_where_it_brings_the_keyboard(samira: Hands) -> None:
    page = samira.open_kind("reflect")
    samira.click(page.back_button, "Previous")
    page.next_button.setFocus()
    held(samira, Qt.Key.Key_Return, "\r")
    view = samira.view(ReflectView)
    assert samira.focused is view.field
    assert not view.field.toPlainText()


def test_two_clicks_on_two_places_are_two_acts(samira: Hands) -> None:
    PLACES["checklist"].go(samira)
    boxes = [one for one in samira.page(Page).findChildren(QCheckBox) if not one.isChecked()]
    handle = samira.window.windowHandle()
    before = ticks(samira)
    for box in boxes[:2]:
        at = box.mapTo(samira.window, QPoint(10, box.height() // 2))
        QTest.mousePress(handle, LEFT, NONE, at)
        QTest.mouseRelease(handle, LEFT, NONE, at)
    samira.settle()
    assert ticks(samira) == before + 2
