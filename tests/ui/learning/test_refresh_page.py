"""Opfrissen: cards turned and rated, by keys and by clicks, left half-way and found again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.conftest import Opener, SettingsChanger, Stopper
from tests.ui.hands import Hands, activate
from tests.ui.learned import play_lesson
from trainer.domain.errors import StoreFullError
from trainer.domain.learning.refresh import MOST_AT_ONCE, NEW_A_DAY
from trainer.services.clock import Clock
from trainer.services.learning.refreshing import Refreshing
from trainer.services.learning.training import Training
from trainer.ui.demo.hand import Style
from trainer.ui.exercises.card_view import CardView
from trainer.ui.kit.days import when
from trainer.ui.learning.learn_page import LearnPage
from trainer.ui.learning.lesson.lesson_page import LessonPage
from trainer.ui.learning.refresh_page import RefreshPage

Key = Qt.Key


def opened(hands: Hands) -> RefreshPage:
    hands.press_sidebar("refresh")
    return hands.page(RefreshPage)


def begun(hands: Hands) -> RefreshPage:
    page = opened(hands)
    hands.click_named("begin_button")
    return page


def texts(page: RefreshPage) -> list[str]:
    return [one.text() for one in page.findChildren(QLabel) if one.isVisible()]


def kept(hands: Hands) -> list[int]:
    """Return the ratings in the log, the oldest first."""
    return [plain["rating"] for _, plain, _ in hands.training.store.card_answers()]


def shift(training: Training, days: int) -> None:
    """Let the clock of the learner run some days ahead."""
    training.clock = Clock(lambda: datetime.now(UTC) + timedelta(days=days))


def test_before_anything_is_begun_it_says_what_to_do(samira: Hands) -> None:
    page = opened(samira)
    assert "Nog geen kaarten" in texts(page)
    assert page.view is None
    samira.key(Key.Key_Return)
    samira.page(LearnPage)


def test_the_cards_of_a_module_wait_once_it_is_begun(samira: Hands) -> None:
    play_lesson(samira.training, samira.training.lessons("basis")[0].key)
    assert f"Er staan {NEW_A_DAY} kaarten klaar" in texts(opened(samira))
    run = Refreshing(samira.training).session(anyway=True)
    assert {one.key.split("/")[0] for one in run.cards} == {"basis"}


def test_a_session_by_keys_alone(finisher: Hands) -> None:
    finisher.tab_to("refreshButton")
    finisher.key(Key.Key_Return)
    page = finisher.page(RefreshPage)
    finisher.key(Key.Key_Return)
    for number, turn in enumerate([Key.Key_Return, Key.Key_Space] * 3, 1):
        if page.view is None:
            break
        view = page.view
        before = view.is_turned
        finisher.key(turn)
        assert (before, view.is_turned) == (False, True)
        assert view.back.hasFocus()
        finisher.key(Key.Key_Return)
        assert page.view is view, "Enter rated a card"
        finisher.key(Key(Key.Key_1 + number % 3))
        assert page.view is not view
    assert kept(finisher) == [2, 3, 1, 2, 3]
    assert "5 kaarten gedaan" in texts(page)
    assert "De volgende kaarten komen morgen." in texts(page)
    finisher.key(Key.Key_Return)
    finisher.page(LearnPage)


def test_a_number_rates_nothing_before_the_card_is_turned(finisher: Hands) -> None:
    page = begun(finisher)
    view = page.view
    finisher.key(Key.Key_3)
    assert page.view is view
    assert kept(finisher) == []


def test_a_session_by_clicks_and_what_is_said_when_all_is_done(finisher: Hands) -> None:
    page = begun(finisher)
    finisher.play_cards()
    assert kept(finisher) == [3] * NEW_A_DAY
    page = opened(finisher)
    assert "Er staat nu niets klaar" in texts(page)
    finisher.click_named("anyway_button")
    assert page.run is not None
    assert len(page.run.cards) == MOST_AT_ONCE


def test_stopping_half_way_loses_nothing(
    finished_folder: Path, open_window: Opener, close_window: Stopper
) -> None:
    first = open_window(finished_folder)
    page = begun(first)
    for _ in range(2):
        first.answer(first.view(CardView))
    assert page.run is not None
    left = [one.key for one in page.run.cards[2:]]
    close_window(first)
    second = open_window(finished_folder)
    assert kept(second) == [3, 3]
    page = begun(second)
    assert page.run is not None
    assert [one.key for one in page.run.cards] == left


def test_esc_leaves_the_card_and_then_the_page(finisher: Hands) -> None:
    page = begun(finisher)
    finisher.key(Key.Key_Escape)
    assert page.view is None
    assert f"Er staan {NEW_A_DAY} kaarten klaar" in texts(page)
    finisher.key(Key.Key_Escape)
    finisher.page(LearnPage)


def test_a_rating_that_cannot_be_kept_leaves_the_card(
    finisher: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = begun(finisher)
    finisher.click_named("flip_button")
    view = page.view
    full = StoreFullError()
    with monkeypatch.context() as patch:
        patch.setattr(finisher.training.store, "add_attempt", _raiser(full))
        finisher.click_named("rating_2")
    assert page.view is view
    assert finisher.window.banner.isVisible()
    finisher.click_named("rating_2")
    assert page.view is not view
    assert kept(finisher) == [2]


def _raiser(error: Exception) -> Callable[..., None]:
    def fail(*_: object) -> None:
        raise error

    return fail


def test_the_lesson_of_a_card_can_be_read_again(finisher: Hands) -> None:
    page = begun(finisher)
    assert not page.lesson_button.isVisible()
    finisher.click_named("flip_button")
    assert page.run is not None
    lesson = page.run.lesson()
    assert lesson is not None
    finisher.click(page.lesson_button, "Read again")
    assert finisher.page(LessonPage).lesson.outline.key == lesson.key


def test_what_went_well_waits_again_days_later(finisher: Hands) -> None:
    begun(finisher)
    finisher.play_cards()
    shift(finisher.training, 3)
    page = opened(finisher)
    assert f"Er staan {2 * NEW_A_DAY} kaarten klaar" in texts(page)


@pytest.mark.parametrize("how", ["back", "wake"])
def test_after_a_night_the_page_says_what_waits_today(finisher: Hands, how: str) -> None:
    begun(finisher)
    finisher.play_cards()
    page = opened(finisher)
    before = texts(page)
    if how == "back":
        finisher.window.go("lesson", finisher.training.lessons("basis")[0].key)
        shift(finisher.training, 3)
        finisher.window.go("back")
    else:
        other = QWidget()
        other.show()
        activate(other)
        shift(finisher.training, 3)
        other.close()
        other.deleteLater()
        activate(finisher.window)
    finisher.settle()
    assert finisher.page(RefreshPage) is page
    assert f"Er staan {2 * NEW_A_DAY} kaarten klaar" in texts(page)
    assert texts(page) != before


def test_more_cards_than_one_session_holds(finisher: Hands) -> None:
    finisher.style = Style.WORST
    page = begun(finisher)
    for day in range(4):
        shift(finisher.training, day)
        while Refreshing(finisher.training).outlook().waiting:
            page.begin(anyway=False)
            finisher.settle()
            finisher.play_cards()
    shift(finisher.training, 9)
    page = opened(finisher)
    assert f"Er staan {MOST_AT_ONCE} kaarten klaar" in texts(page)
    finisher.click_named("begin_button")
    finisher.play_cards()
    assert "Er staan er nog een paar klaar. Nu, of een andere keer." in texts(page)


def test_help_and_back_comes_to_the_same_card(finisher: Hands) -> None:
    page = begun(finisher)
    finisher.click_named("flip_button")
    view = page.view
    finisher.press_sidebar("help")
    finisher.window.go("back")
    assert finisher.page(RefreshPage).view is view
    assert view is not None
    assert view.is_turned


@pytest.mark.parametrize("less_motion", [True, False])
def test_the_turning_stops_with_less_motion(
    less_motion: bool,
    finished_folder: Path,
    open_window: Opener,
    change_settings: SettingsChanger,
) -> None:
    change_settings(finished_folder, less_motion=less_motion)
    hands = open_window(finished_folder)
    begun(hands)
    view = hands.view(CardView)
    view.submit()
    assert view.turning.isVisible() is not less_motion
    assert view.back.isVisible()
    hands.wait_until(view.turning.isHidden)


def test_a_day_is_said_as_people_say_it(samira: Hands) -> None:
    today = date(2026, 11, 22)
    said = [when(today + timedelta(days=days), today) for days in (1, 4, 6, 7, 60)]
    assert said == ["morgen", "donderdag", "zaterdag", "op 29 november", "op 21 januari 2027"]
