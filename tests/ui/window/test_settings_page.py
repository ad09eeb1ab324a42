"""Settings work at once, everywhere, and are there the next time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QRadioButton

from tests.ui.conftest import Opener, Stopper
from tests.ui.hands import Hands
from tests.ui.places import PLACES
from trainer.domain.look.settings import LANGUAGES
from trainer.domain.look.tokens import OPEN_LETTERS_EM
from trainer.ui.exercises.choice_view import ChoiceView
from trainer.ui.kit.prose import TextBlock
from trainer.ui.window.keys_page import KeysPage
from trainer.ui.window.settings_page import SettingsPage


def words(hands: Hands) -> list[str]:
    return [one.text() for one in hands.page(SettingsPage).findChildren(QLabel) if one.isVisible()]


def press(hands: Hands, name: str) -> None:
    hands.find(QAbstractButton, name).setFocus()
    hands.key(Qt.Key.Key_Space)


def open_letters(hands: Hands) -> None:
    PLACES["settings"].go(hands)
    press(hands, "letters_box")


def is_open(font: QFont) -> bool:
    return font.letterSpacing() == pytest.approx(font.pixelSize() * OPEN_LETTERS_EM, abs=0.1)


def test_every_label_gets_more_room_between_letters_at_once(samira: Hands) -> None:
    open_letters(samira)
    labels = samira.window.findChildren(QLabel)
    for one in (one for one in labels if one.isVisible() and one.text()):
        assert is_open(one.font()), one.text()
    assert len({one.font().pixelSize() for one in labels}) > 2
    press(samira, "letters_box")
    assert {one.font().letterSpacing() for one in labels if one.isVisible()} == {0.0}


def test_lesson_text_and_painted_answers_get_more_room_too(samira: Hands) -> None:
    samira.open_kind("choice", several=False)
    before = samira.view(ChoiceView).options[0].fontMetrics().horizontalAdvance("letters")
    open_letters(samira)
    samira.open_kind("choice", several=False)
    option = samira.view(ChoiceView).options[0]
    assert option.fontMetrics().horizontalAdvance("letters") > before
    assert is_open(option._font())
    blocks = samira.window.findChildren(TextBlock)
    assert blocks
    assert all(is_open(one.document().defaultFont()) for one in blocks)


def test_more_room_between_letters_is_there_the_next_time(
    samira: Hands, open_window: Opener, close_window: Stopper
) -> None:
    open_letters(samira)
    close_window(samira)
    again = open_window()
    assert is_open(again.window.font())
    PLACES["settings"].go(again)
    assert again.page(SettingsPage).letters_box.isChecked()


def test_the_only_language_is_said_and_nothing_is_to_be_chosen(samira: Hands) -> None:
    PLACES["settings"].go(samira)
    assert "Nederlands" in words(samira)
    titles = {one.text() for one in samira.page(SettingsPage).findChildren(QRadioButton)}
    assert not titles & set(LANGUAGES.values())


def test_a_second_language_can_be_chosen(samira: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(LANGUAGES, "en", "English")
    PLACES["settings"].go(samira)
    assert samira.find(QRadioButton, "language_nl").isChecked()
    press(samira, "language_en")
    assert samira.session.workspace.settings.language == "en"


def test_a_system_that_asks_for_less_motion_is_followed(samira: Hands, qapp: QApplication) -> None:
    """Qt knows it from 6.12 on, in this property."""
    theme = samira.session.theme
    theme.use(samira.session.workspace.change_settings(less_motion=False))
    PLACES["settings"].go(samira)
    said = samira.page(SettingsPage)._system_motion
    before = theme.less_motion
    assert said.isHidden()

    hints = qapp.styleHints()
    hints.accessibility().setProperty("motionPreference", 1)
    asked = theme.less_motion
    assert (before, asked) == (False, True)
    samira.window.renew()
    assert said.isVisible()
    hints.accessibility().setProperty("motionPreference", None)


def test_less_motion_can_be_chosen(samira: Hands) -> None:
    samira.session.theme.use(samira.session.workspace.change_settings(less_motion=False))
    PLACES["settings"].go(samira)
    press(samira, "motion_box")
    assert samira.session.theme.less_motion


def test_a_name_that_was_kept_is_said(samira: Hands) -> None:
    PLACES["settings"].go(samira)
    field = samira.find(QLineEdit, "name_field")
    field.setText("Noor")
    samira.click_named("name_button")
    assert "✓ Bewaard: Noor" in words(samira)
    samira.press_sidebar("learn")
    samira.press_sidebar("settings")
    assert "✓ Bewaard: Noor" not in words(samira)


def test_the_keys_are_one_press_away(samira: Hands) -> None:
    PLACES["settings"].go(samira)
    samira.click_named("keys_button")
    samira.page(KeysPage)
