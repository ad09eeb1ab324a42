"""Need help now? From every page, whatever else is broken, with the right numbers only."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import ModulesMaker, Opener
from tests.ui.hands import CTRL, Hands
from tests.ui.places import PLACES
from trainer.domain.directory.lifelines import DANGER, SUICIDE, SUICIDE_FREE
from trainer.domain.errors import AlreadyOpenError
from trainer.domain.look.settings import Settings
from trainer.ui.dialogs.cannot_start import CannotStart
from trainer.ui.kit.context import shown
from trainer.ui.kit.page import Page
from trainer.ui.learning.lesson.lesson_page import LessonPage
from trainer.ui.theme.theme import Theme
from trainer.ui.window.help_page import HelpPage

NUMBERS = {DANGER, SUICIDE, SUICIDE_FREE}
FROM = (
    "learn",
    "module",
    "choice",
    "reflect",
    "sort",
    "talk half-way",
    "end of an open lesson",
    "check question",
    "check that wasn't passed",
    "no certificates",
    "settings",
    "start of two learners",
    "message with details",
)


def numbers_on(widget: QWidget) -> set[str]:
    """Return all digits that are said on a page, in words that are seen or spoken."""
    words = [f"{one.text()} {one.accessibleName()}" for one in widget.findChildren(QLabel)]
    return set(re.findall(r"\d[\d-]*", " ".join(words)))


def test_the_numbers_are_those_and_no_others(samira: Hands) -> None:
    samira.press_sidebar("help")
    assert numbers_on(samira.page(HelpPage)) == NUMBERS


def test_the_numbers_can_be_marked_and_copied(samira: Hands) -> None:
    samira.press_sidebar("help")
    flag = Qt.TextInteractionFlag.TextSelectableByMouse
    big = [one for one in samira.page(HelpPage).findChildren(QLabel) if one.text() == "112"]
    assert [bool(one.textInteractionFlags() & flag) for one in big] == [True]


@pytest.mark.parametrize("place", FROM)
def test_help_is_one_click_or_one_key_away_and_esc_leads_back(samira: Hands, place: str) -> None:
    PLACES[place].go(samira)
    before = type(samira.page(Page))
    samira.key(Qt.Key.Key_H, CTRL)
    samira.page(HelpPage)
    samira.key(Qt.Key.Key_Escape)
    samira.page(before)
    samira.click(samira.window.sidebar.help_button, "help")
    samira.page(HelpPage)


def at(hands: Hands) -> tuple[str, str]:
    """Return the title of the page and its words, which tell where one is."""
    page = hands.page(Page)
    words = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    return page.title(), "\n".join(words)


@pytest.mark.parametrize(
    "place", ["end of an open lesson", "check question", "check that wasn't passed", "module"]
)
def test_after_help_one_is_exactly_where_one_was(samira: Hands, place: str) -> None:
    PLACES[place].go(samira)
    before = at(samira)
    samira.key(Qt.Key.Key_H, CTRL)
    samira.key(Qt.Key.Key_Escape)
    assert at(samira) == before


def test_after_help_a_lesson_that_was_done_is_at_the_same_step(finisher: Hands) -> None:
    page = finisher.open_kind("sort")
    before = page.position
    finisher.key(Qt.Key.Key_H, CTRL)
    finisher.key(Qt.Key.Key_Escape)
    assert finisher.page(LessonPage).position == before > 0


def test_after_help_a_name_that_was_being_typed_is_there(newcomer: Hands) -> None:
    newcomer.write("Sam")
    newcomer.key(Qt.Key.Key_H, CTRL)
    newcomer.key(Qt.Key.Key_Escape)
    newcomer.begin_as("ira")
    assert newcomer.training.learner.name == "Samira"


def test_help_is_there_before_a_profile(newcomer: Hands) -> None:
    newcomer.write("Sam")
    newcomer.key(Qt.Key.Key_H, CTRL)
    assert numbers_on(newcomer.page(HelpPage)) == NUMBERS
    newcomer.press_sidebar("settings")
    newcomer.click(newcomer.window.sidebar.help_button, "help")
    newcomer.page(HelpPage)


def test_help_is_there_in_a_small_window_with_large_text(samira: Hands) -> None:
    samira.window.resize(800, 560)
    for _ in range(9):
        samira.key(Qt.Key.Key_Equal, CTRL)
    samira.click(samira.window.sidebar.help_button, "help")
    assert numbers_on(samira.page(HelpPage)) == NUMBERS


@pytest.mark.parametrize("left", ["nothing", "no folder"])
def test_help_is_there_when_all_content_is_gone(
    left: str, own_modules: ModulesMaker, data_dir: Path, open_window: Opener
) -> None:
    modules = own_modules()
    shutil.rmtree(modules)
    if left == "nothing":
        modules.mkdir()
    hands = open_window(data_dir)
    hands.key(Qt.Key.Key_H, CTRL)
    assert numbers_on(hands.page(HelpPage)) == NUMBERS


def test_help_is_there_for_a_learner_whose_content_is_gone(
    own_modules: ModulesMaker, samiras_folder: Path, open_window: Opener
) -> None:
    shutil.rmtree(own_modules())
    shutil.rmtree(samiras_folder / "cache")
    hands = open_window(samiras_folder)
    assert hands.window.isVisible()
    hands.click(hands.window.sidebar.help_button, "help")
    assert numbers_on(hands.page(HelpPage)) == NUMBERS


def test_the_numbers_are_there_when_the_app_cannot_start(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp, Settings())
    window = CannotStart(theme, shown(AlreadyOpenError().message), "")
    qtbot.addWidget(window)
    assert numbers_on(window) == NUMBERS
    theme.deleteLater()
