"""An if-then plan: typed in halves, kept while typing, read as a card."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.ui import learned, signals
from tests.ui.conftest import ModulesMaker, Opener, Stopper
from tests.ui.hands import Hands, Spot
from tests.ui.look import faults
from trainer.domain.exercises.plan import LONGEST_PART, PlanAnswer
from trainer.ui.exercises.plan_view import PlanView
from trainer.ui.learning.lesson.lesson_page import LessonPage

Key = Qt.Key


@pytest.fixture
def hands(own_modules: ModulesMaker, data_dir: Path, open_window: Opener) -> Hands:
    signals.write_modules(own_modules())
    return open_window(learned.add_samira(data_dir))


def plan(hands: Hands, step: int = signals.PLAN) -> PlanView:
    hands.open_step(Spot(signals.LESSON_KEY, step))
    return hands.view(PlanView)


def test_a_plan_is_made_with_keys_alone_and_read_on_its_card(hands: Hands) -> None:
    view = plan(hands)
    assert hands.focused is view.situation
    hands.write("Als Bo wegblijft,")
    assert not view.submit_button.isEnabled()
    hands.key(Key.Key_Tab)
    assert hands.focused is view.action
    hands.write("Ik miste je.")
    hands.key(Key.Key_Tab)
    hands.key(Key.Key_Return)
    assert view.card.isVisible()
    assert view.sentence.text() == "Als Bo wegblijft, dan zeg ik: Ik miste je."
    assert not view.situation.isVisible()
    (kept,) = hands.training.plans()
    assert kept.answer == PlanAnswer("Als Bo wegblijft,", "Ik miste je.")


def test_a_plan_that_is_kept_can_be_changed(hands: Hands) -> None:
    view = plan(hands)
    hands.answer(view)
    hands.click(view.retry_button, "Change")
    assert not view.card.isVisible()
    assert hands.focused is view.situation
    hands.key(Key.Key_Home)
    hands.write("straks ")
    hands.click(view.submit_button, "Keep")
    read = view.sentence.text()
    assert read.startswith("Als straks iemand")
    page = hands.page(LessonPage)
    hands.click(page.back_button, "Previous")
    hands.click(page.next_button, "Next")
    assert hands.view(PlanView).sentence.text() == read
    assert [one.answer.situation[:6] for one in hands.training.plans()] == ["straks"]


def test_half_a_plan_is_there_after_closing(
    hands: Hands, open_window: Opener, close_window: Stopper
) -> None:
    view = plan(hands)
    # No pause in typing is long enough to be kept by.
    view._timer.setInterval(600_000)
    hands.write("iemand stil is")
    close_window(hands)
    again = open_window()
    again.key(Key.Key_Return)
    found = again.view(PlanView)
    assert (found.situation.toPlainText(), found.action.toPlainText()) == ("iemand stil is", "")
    assert found.is_open
    assert not found.submit_button.isEnabled()
    assert again.training.plans() == ()


def test_too_long_a_plan_loses_nothing_and_says_how_much(hands: Hands) -> None:
    view = plan(hands)
    view.action.setPlainText("Hoi")
    view.situation.setPlainText("a" * (LONGEST_PART - 10))
    rooms = [room.text() for room in view._rooms if room.isVisible()]
    assert rooms == ["Nog 10 tekens"]
    view.situation.setPlainText("a" * (LONGEST_PART + 7))
    assert [room.text() for room in view._rooms if room.isVisible()] == ["7 tekens te veel"]
    assert not view.submit_button.isEnabled()
    assert len(view.situation.toPlainText()) == LONGEST_PART + 7
    view.flush()
    page = hands.page(LessonPage)
    hands.click(page.back_button, "Previous")
    hands.click(page.next_button, "Next")
    assert len(hands.view(PlanView).situation.toPlainText()) == LONGEST_PART + 7


def test_only_an_example_that_is_there_is_shown(hands: Hands) -> None:
    view = plan(hands)
    hands.answer(view)
    assert view._example.isVisible()
    other = plan(hands, signals.AGAIN)
    hands.answer(other)
    assert not other._example.isVisible()
    assert len(hands.training.plans()) == 2


@pytest.mark.parametrize("text_size", [100, 200])
def test_it_can_be_read_and_used_at_any_size(hands: Hands, text_size: int) -> None:
    settings = hands.session.workspace.change_settings(text_size=text_size, theme="dark")
    hands.session.theme.use(settings)
    hands.window.resize(800, 560)
    view = plan(hands)
    hands.window.setUpdatesEnabled(True)
    view.situation.setPlainText("woord " * 49)
    assert not faults(hands.window)
    view.action.setPlainText("woord " * 30)
    hands.click(view.submit_button, "Keep")
    assert not faults(hands.window)
    hands.window.resize(1280, 800)
    assert not faults(hands.window)
