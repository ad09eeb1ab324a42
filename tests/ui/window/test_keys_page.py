"""The list of keys: whole, in plain Dutch, and never a way to lose one's place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from tests.ui.hands import CTRL, Hands
from tests.ui.places import PLACES
from trainer.ui.exercises import talk_scroll
from trainer.ui.exercises.conversation_view import ConversationView
from trainer.ui.kit.context import said, translated
from trainer.ui.kit.keys import GROUPS, KEYS, OTHER_KEYS, KeyRow
from trainer.ui.kit.page import Page
from trainer.ui.learning.lesson.lesson_page import LessonPage
from trainer.ui.window.keys_page import KeysPage, caps
from trainer.ui.window.settings_page import SettingsPage
from trainer.ui.window.window_keys import WindowKeys

Key = Qt.Key


@pytest.mark.parametrize("row", KEYS, ids=lambda row: row.action)
def test_every_key_says_what_it_does_and_does_it(row: KeyRow) -> None:
    assert row.does.strip()
    assert row.keys
    assert row.group in GROUPS
    assert callable(getattr(WindowKeys, row.action))


def test_no_key_does_two_things() -> None:
    every = [combination for row in KEYS for combination in row.keys]
    assert len(set(every)) == len(every)


def test_the_page_lists_every_key_in_dutch(samira: Hands) -> None:
    samira.key(Key.Key_F1)
    labels = samira.page(KeysPage).findChildren(QLabel)
    words = {one.text() for one in labels}
    for row in KEYS:
        assert translated(row.does) in words - {row.does}
        assert set(caps(row.keys[0])) <= words
    for other in OTHER_KEYS:
        assert translated(other.does) in words - {other.does}
        assert {said(cap) for cap in other.shown} <= words
    assert {translated(title) for title in GROUPS.values()} <= words


def test_keys_are_called_as_on_a_keyboard() -> None:
    shown = {row.action: caps(row.keys[0]) for row in KEYS if row.group != "answer"}
    assert shown["go_on"] == ("Enter",)
    assert shown["go_back"] == ("Esc",)
    assert shown["bigger"][1:] == ("+",)
    assert shown["smaller"][1:] == ("−",)
    assert shown["full_screen"] == ("F11",)


def state(hands: Hands) -> tuple[object, ...]:
    """Return all that tells where one is."""
    page = hands.page(Page)
    words = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    return page.title(), words, page.scroll_area.verticalScrollBar().value(), hands.focused


@pytest.mark.parametrize(
    "place",
    [
        "learn",
        "choice with feedback",
        "reflect",
        "talk half-way",
        "talk at its end",
        "check question",
        "module",
    ],
)
def test_esc_leads_back_to_exactly_where_one_was(
    samira: Hands, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A talk scrolls once more after a while, which isn't what this is about.
    monkeypatch.setattr(talk_scroll, "_GROWN", 0)
    samira.window.resize(800, 560)
    PLACES[place].go(samira)
    samira.key(Key.Key_Tab)
    before = state(samira)
    samira.key(Key.Key_F1)
    samira.page(KeysPage)
    samira.key(Key.Key_Escape)
    assert state(samira) == before


def test_the_same_step_is_there_in_a_text_size_that_was_changed_meanwhile(samira: Hands) -> None:
    page = samira.open_kind("conversation")
    samira.key(Key.Key_Return)
    samira.key(Key.Key_2)
    before, taken = page.position, samira.view(ConversationView).talk.taken
    samira.key(Key.Key_F1)
    samira.key(Key.Key_Plus, CTRL)
    samira.key(Key.Key_Escape)
    assert samira.page(LessonPage).position == before
    assert samira.view(ConversationView).talk.taken == taken
    option = samira.view(ConversationView).lines[0]
    assert option.height() == option.heightForWidth(option.width())


def test_help_and_keys_lead_back_without_a_circle(samira: Hands) -> None:
    PLACES["reflect"].go(samira)
    for key in (Key.Key_F1, Key.Key_H, Key.Key_F1, Key.Key_H):
        samira.key(key, CTRL if key == Key.Key_H else Qt.KeyboardModifier.NoModifier)
    samira.key(Key.Key_Escape)
    samira.page(KeysPage)
    samira.key(Key.Key_Escape)
    samira.page(LessonPage)


def test_the_button_leads_back_as_well(samira: Hands) -> None:
    samira.press_sidebar("settings")
    samira.click_named("keys_button")
    samira.click_named("back_button")
    samira.page(SettingsPage)


def test_the_keys_are_there_before_a_profile(newcomer: Hands) -> None:
    newcomer.write("Sam")
    newcomer.key(Key.Key_F1)
    newcomer.page(KeysPage)
    newcomer.key(Key.Key_Escape)
    assert newcomer.find(QLineEdit, "name_field").text() == "Sam"


def test_who_comes_next_does_not_come_back_to_another_ones_lesson(samira: Hands) -> None:
    PLACES["choice"].go(samira)
    samira.key(Key.Key_F1)
    samira.window.go("leave")
    samira.key(Key.Key_F1)
    samira.key(Key.Key_Escape)
    assert not isinstance(samira.window.page, LessonPage)
    assert isinstance(samira.focused, QWidget)
