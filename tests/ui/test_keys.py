"""The keys that people bring along: Enter, Esc, 1 to 9, Ctrl with plus, minus and 0, F11, F1."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from tests.ui.hands import CTRL, NONE, PAD, Hands
from tests.ui.places import MODULE, PLACES
from trainer.ui.exercises.choice_view import ChoiceView
from trainer.ui.exercises.conversation_view import ConversationView
from trainer.ui.exercises.reflect_view import ReflectView
from trainer.ui.exercises.sort_view import SortView
from trainer.ui.kit.page import Page
from trainer.ui.learning.learn_page import LearnPage
from trainer.ui.learning.lesson.lesson_page import LessonPage
from trainer.ui.learning.module_page import ModulePage
from trainer.ui.window.help_page import HelpPage
from trainer.ui.window.settings_page import SettingsPage
from trainer.ui.window.start_page import StartPage

Key = Qt.Key

BACK: dict[str, type[Page]] = {
    "module": LearnPage,
    "choice": ModulePage,
    "reflect": ModulePage,
    "talk half-way": ModulePage,
    "end of an open lesson": ModulePage,
    "check": ModulePage,
    "check question": ModulePage,
    "check that wasn't passed": ModulePage,
    "no certificates": LearnPage,
    "settings": LearnPage,
    "help": LearnPage,
}
"""Where Esc leads to from a place."""


@pytest.mark.parametrize("place", BACK)
def test_esc_goes_back(samira: Hands, place: str) -> None:
    PLACES[place].go(samira)
    samira.key(Key.Key_Escape)
    samira.page(BACK[place])


@pytest.mark.parametrize("field", ["name_field", "make_button"])
def test_esc_goes_back_from_a_new_certificate(finisher: Hands, field: str) -> None:
    PLACES["new certificate"].go(finisher)
    finisher.find(QWidget, field).setFocus()
    finisher.key(Key.Key_Escape)
    finisher.page(LearnPage)


def test_esc_on_the_first_pages_stays_there(newcomer: Hands) -> None:
    newcomer.key(Key.Key_Escape)
    newcomer.page(StartPage)


def test_esc_from_settings_before_a_profile_asks_who_you_are(newcomer: Hands) -> None:
    newcomer.press_sidebar("settings")
    newcomer.key(Key.Key_Escape)
    newcomer.page(StartPage)


def test_esc_never_goes_round_in_a_circle(samira: Hands) -> None:
    for id in ("settings", "help", "settings", "help"):
        samira.press_sidebar(id)
    for _ in range(4):
        samira.key(Key.Key_Escape)
    samira.page(LearnPage)


def test_enter_begins_once_there_are_a_name_and_a_role(newcomer: Hands) -> None:
    newcomer.begin_as("Samira")
    newcomer.page(LearnPage)


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_enter_on_learn_opens_the_lesson(samira: Hands, key: Qt.Key) -> None:
    samira.key(key, PAD if key == Key.Key_Enter else NONE)
    samira.page(LessonPage)


def test_enter_presses_the_button_that_has_the_keyboard(samira: Hands) -> None:
    samira.tab_to(f"module_{MODULE}")
    samira.key(Key.Key_Return)
    samira.page(ModulePage)
    samira.tab_to("settingsButton")
    samira.key(Key.Key_Return)
    samira.page(SettingsPage)


def test_space_presses_the_button_that_has_the_keyboard(samira: Hands) -> None:
    samira.tab_to("helpButton")
    samira.key(Key.Key_Space)
    samira.page(HelpPage)


def test_a_number_chooses_and_enter_hands_in_and_then_goes_on(samira: Hands) -> None:
    page = samira.open_kind("choice", several=False)
    view = samira.view(ChoiceView)
    before = page.position
    samira.key(Key.Key_2)
    assert [option.isChecked() for option in view.shown][:2] == [False, True]
    samira.key(Key.Key_Return)
    assert not view.is_open
    assert page.position == before
    samira.key(Key.Key_Return)
    assert page.position == before + 1


def test_enter_without_an_answer_goes_on(samira: Hands) -> None:
    page = samira.open_kind("choice", several=False)
    before = page.position
    samira.key(Key.Key_Return)
    assert page.position == before + 1


def test_numbers_tick_and_untick_where_more_may_fit(samira: Hands) -> None:
    samira.open_kind("choice", several=True)
    options = samira.view(ChoiceView).shown
    for key in (Key.Key_1, Key.Key_3, Key.Key_1):
        samira.key(key)
    assert [option.isChecked() for option in options][:3] == [False, False, True]


def test_a_number_that_is_not_there_does_nothing(samira: Hands) -> None:
    samira.open_kind("choice", several=False)
    view = samira.view(ChoiceView)
    samira.key(Key.Key_9)
    samira.key(Key.Key_0)
    assert view.current_answer() is None


def test_the_numbers_of_the_keypad_choose_as_well(samira: Hands) -> None:
    samira.open_kind("choice", several=False)
    samira.key(Key.Key_1, PAD)
    assert samira.view(ChoiceView).shown[0].isChecked()


def test_a_number_after_handing_in_changes_nothing(samira: Hands) -> None:
    samira.open_kind("choice", several=False)
    view = samira.view(ChoiceView)
    samira.key(Key.Key_1)
    samira.key(Key.Key_Return)
    samira.key(Key.Key_2)
    assert view.shown[0].isChecked()


def test_numbers_sort_the_item_that_has_the_keyboard(samira: Hands) -> None:
    samira.open_kind("sort")
    view = samira.view(SortView)
    for number in (2, 1, 2):
        samira.key(Key(Key.Key_0 + number))
        samira.key(Key.Key_Tab)
    assert [row.bin for row in view.rows[:3]] == [1, 0, 1]


def test_arrows_go_from_bin_to_bin(samira: Hands) -> None:
    samira.open_kind("sort")
    row = samira.view(SortView).rows[0]
    assert samira.focused is row.buttons[0]
    samira.key(Key.Key_Right)
    assert samira.focused is row.buttons[1]
    samira.key(Key.Key_Space)
    assert row.bin == 1
    samira.key(Key.Key_Left)
    assert row.bin == 0


def test_all_options_stay_within_reach_of_tab_after_an_arrow(samira: Hands) -> None:
    samira.open_kind("choice", several=True)
    options = samira.view(ChoiceView).shown
    samira.key(Key.Key_Down)
    for _ in options:
        samira.key(Key.Key_Tab)
    samira.tab_until(lambda widget: widget is options[0], "the first option")


def test_a_number_says_a_line(samira: Hands) -> None:
    samira.open_kind("conversation")
    view = samira.view(ConversationView)
    samira.key(Key.Key_Return)
    second = view.lines[1].property("choice")
    samira.key(Key.Key_2)
    assert view.talk.taken == (second,)


def test_enter_says_the_line_that_has_the_keyboard(samira: Hands) -> None:
    samira.open_kind("conversation")
    view = samira.view(ConversationView)
    samira.key(Key.Key_Return)
    second = view.lines[1].property("choice")
    samira.key(Key.Key_Tab)
    samira.key(Key.Key_Return)
    assert view.talk.taken == (second,)


def test_a_number_chooses_a_role(newcomer: Hands) -> None:
    page = newcomer.page(StartPage)
    newcomer.tab_to("path_sport")
    newcomer.key(Key.Key_2)
    newcomer.key(Key.Key_1)
    chosen = [one for one in page.findChildren(QWidget) if one.objectName() == "path_sport"]
    assert chosen == [newcomer.focused]


def test_numbers_and_enter_type_in_a_text_field(samira: Hands) -> None:
    page = samira.open_kind("reflect")
    before = page.position
    field = samira.view(ReflectView).field
    field.setFocus()
    samira.write("1 en 2")
    samira.key(Key.Key_Return)
    samira.write("9")
    assert field.toPlainText() == "1 en 2\n9"
    assert page.position == before


def test_ctrl_enter_hands_in_what_was_typed(samira: Hands) -> None:
    samira.open_kind("reflect")
    view = samira.view(ReflectView)
    view.field.setFocus()
    samira.write("Ik loop mee.")
    samira.key(Key.Key_Return, CTRL)
    assert not view.is_open
    assert view.field.toPlainText() == "Ik loop mee."


def test_numbers_type_in_the_field_for_a_name(newcomer: Hands) -> None:
    newcomer.write("Team 1")
    assert newcomer.find(QLineEdit, "name_field").text() == "Team 1"


def test_enter_in_the_settings_keeps_the_name(samira: Hands) -> None:
    samira.press_sidebar("settings")
    field = samira.find(QLineEdit, "name_field")
    field.setFocus()
    field.selectAll()
    samira.write("Noor")
    samira.key(Key.Key_Return)
    assert samira.training.learner.name == "Noor"
