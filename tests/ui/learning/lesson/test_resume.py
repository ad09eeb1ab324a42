"""Closing at any moment loses nothing: the window opens where it was left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.ui.conftest import Opener, Stopper
from tests.ui.hands import Hands, end_of
from trainer.ui.demo.answering import line_key, way_through
from trainer.ui.demo.hand import Style
from trainer.ui.exercises.choice_view import ChoiceView
from trainer.ui.exercises.conversation_view import ConversationView
from trainer.ui.exercises.reflect_view import ReflectView
from trainer.ui.exercises.sort_view import SortView
from trainer.ui.learning.learn_page import LearnPage
from trainer.ui.learning.lesson.lesson_page import LessonPage

Key = Qt.Key
ALWAYS_TYPING = 600_000
"""Milliseconds."""

Reopener = Callable[[Hands], Hands]


@pytest.fixture
def reopened(open_window: Opener, close_window: Stopper) -> Reopener:
    """Close the window, open it again, and press Enter to go on."""

    def reopen(hands: Hands) -> Hands:
        close_window(hands)
        again = open_window()
        again.page(LearnPage)
        again.key(Key.Key_Return)
        assert again.window.isActiveWindow(), "something showed itself as a window of its own"
        return again

    return reopen


def test_the_same_step_is_on_screen(samira: Hands, reopened: Reopener) -> None:
    page = samira.open_kind("sort")
    before = (page.lesson.outline.key, page.position)
    again = reopened(samira).page(LessonPage)
    assert (again.lesson.outline.key, again.position) == before


def test_what_is_ticked_is_still_ticked_and_open(samira: Hands, reopened: Reopener) -> None:
    samira.open_kind("choice", several=True)
    for place in (0, 2):
        samira.click(samira.view(ChoiceView).options[place], "option")
    view = reopened(samira).view(ChoiceView)
    assert [option.isChecked() for option in view.options][:3] == [True, False, True]
    assert view.is_open
    assert view.submit_button.isEnabled()


def test_what_is_sorted_is_still_sorted(samira: Hands, reopened: Reopener) -> None:
    samira.open_kind("sort")
    samira.click(samira.view(SortView).rows[1].buttons[1], "bin")
    view = reopened(samira).view(SortView)
    assert [row.bin for row in view.rows][:3] == [-1, 1, -1]
    assert not view.submit_button.isEnabled()


def test_words_typed_just_before_closing_are_there(samira: Hands, reopened: Reopener) -> None:
    samira.open_kind("reflect")
    view = samira.view(ReflectView)
    # No pause in typing is long enough to be kept by.
    view._timer.setInterval(ALWAYS_TYPING)
    samira.click(view.field, "field")
    samira.write("Bij het fietsenrek zeg ik: één ding")
    assert samira.training.store.draft(*key_of(samira, view)) is None
    again = reopened(samira).view(ReflectView)
    assert again.field.toPlainText() == "Bij het fietsenrek zeg ik: één ding"
    assert again.is_open


def test_words_typed_just_before_going_on_are_there(samira: Hands) -> None:
    page = samira.open_kind("reflect")
    samira.view(ReflectView)._timer.setInterval(ALWAYS_TYPING)
    samira.click(samira.view(ReflectView).field, "field")
    samira.write("Half")
    samira.click(page.next_button, "Next")
    samira.click(page.back_button, "Previous")
    assert samira.view(ReflectView).field.toPlainText() == "Half"


def test_words_are_kept_while_one_types(samira: Hands, reopened: Reopener) -> None:
    samira.open_kind("reflect")
    view = samira.view(ReflectView)
    samira.click(view.field, "field")
    samira.write("Even nadenken")
    key = key_of(samira, view)

    def is_kept() -> bool:
        return samira.training.store.draft(*key) == {"text": "Even nadenken"}

    samira.wait_until(is_kept)


def test_words_that_were_all_erased_stay_erased(samira: Hands, reopened: Reopener) -> None:
    samira.open_kind("reflect")
    view = samira.view(ReflectView)
    samira.click(view.field, "field")
    samira.write("Weg ermee")
    hands = reopened(samira)
    hands.view(ReflectView).field.selectAll()
    hands.view(ReflectView).field.setFocus()
    hands.key(Key.Key_Backspace)
    assert reopened(hands).view(ReflectView).field.toPlainText() == ""


def test_a_talk_goes_on_at_the_same_line(samira: Hands, reopened: Reopener) -> None:
    samira.open_kind("conversation")
    view = samira.view(ConversationView)
    samira.click(view.setting.begin_button, "Begin")
    for choice in way_through(view.talk, Style.MIDDLING)[:2]:
        samira.press(line_key(view, choice))
    before = (view.talk.taken, view.talk.at, view.talk.trust)
    again = reopened(samira).view(ConversationView)
    assert (again.talk.taken, again.talk.at, again.talk.trust) == before
    assert again.lines
    assert again.lines[0].isVisible()


def test_a_talk_that_ended_is_shown_at_its_end(samira: Hands, reopened: Reopener) -> None:
    samira.open_kind("conversation")
    samira.answer(samira.view(ConversationView))
    again = reopened(samira).view(ConversationView)
    assert again.talk.ending is not None
    assert not again.is_open
    assert end_of(again).thoughts_button.isVisible()


def test_an_answer_is_shown_with_its_feedback(samira: Hands, reopened: Reopener) -> None:
    samira.open_kind("choice", several=False)
    samira.style = Style.WORST
    samira.answer(samira.view(ChoiceView))
    again = reopened(samira).view(ChoiceView)
    assert not again.is_open
    assert again.verdict.isVisible()


def test_a_profile_is_made_once_and_greeted_the_next_time(
    newcomer: Hands, open_window: Opener, close_window: Stopper
) -> None:
    newcomer.begin_as("Samira")
    close_window(newcomer)
    again = open_window()
    again.page(LearnPage)
    assert [one.name for one in again.session.workspace.learners()] == ["Samira"]


def key_of(hands: Hands, view: ReflectView) -> tuple[str, str]:
    """Return the key of an exercise and its version."""
    page = hands.page(LessonPage)
    assert page.step is not None
    block = next(one for one in page.step.blocks if one.exercise is view.exercise)
    return f"{page.lesson.outline.key}/{view.exercise.id}", block.version


def change_text(page: LessonPage) -> None:
    """Have the exercises of the step on screen be those of another edition."""
    step = page.step
    assert step is not None
    blocks = tuple(replace(one, version=one.version and "other") for one in step.blocks)
    steps = (replace(one, blocks=blocks) if one is step else one for one in page.lesson.steps)
    page.lesson = replace(page.lesson, steps=tuple(steps))
    page._show()


def test_an_answer_to_an_older_text_still_counts_and_is_told(samira: Hands) -> None:
    page = samira.open_kind("choice", several=False)
    samira.answer(samira.view(ChoiceView))
    change_text(page)
    again = samira.view(ChoiceView)
    assert again.is_open
    assert any("veranderd" in one.text() for one in again.findChildren(QLabel))
    key = f"{page.lesson.outline.key}/{again.exercise.id}"
    assert key in samira.training.log().answered
    assert len(samira.training.store.answers(key)) == 1


def test_own_words_are_shown_with_every_version_of_the_question(samira: Hands) -> None:
    page = samira.open_kind("reflect")
    samira.answer(samira.view(ReflectView))
    text = samira.view(ReflectView).field.toPlainText()
    change_text(page)
    assert samira.view(ReflectView).field.toPlainText() == text
