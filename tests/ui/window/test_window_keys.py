"""Keys for the window: text size, full screen; and scrolling without a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from tests.ui.hands import CTRL, PAD, SHIFT, Hands
from tests.ui.places import PLACES
from trainer.ui.learning.certificates.certificates_page import CertificatesPage
from trainer.ui.learning.check.check_page import CheckPage
from trainer.ui.learning.module_page import ModulePage

Key = Qt.Key


@pytest.mark.parametrize(
    ("key", "modifiers", "bigger"),
    [
        (Key.Key_Plus, CTRL, True),
        (Key.Key_Plus, CTRL | SHIFT, True),
        (Key.Key_Plus, CTRL | PAD, True),
        (Key.Key_Equal, CTRL, True),
        (Key.Key_Minus, CTRL, False),
        (Key.Key_Minus, CTRL | PAD, False),
    ],
)
def test_ctrl_with_plus_and_minus_changes_the_text_size(
    samira: Hands, key: Qt.Key, modifiers: Qt.KeyboardModifier, bigger: bool
) -> None:
    samira.key(Key.Key_Equal, CTRL)
    before = samira.window.fontMetrics().height()
    samira.key(key, modifiers)
    after = samira.window.fontMetrics().height()
    assert after > before if bigger else after < before


def test_ctrl_0_goes_back_to_the_design_size(samira: Hands) -> None:
    for _ in range(9):
        samira.key(Key.Key_Equal, CTRL)
    assert samira.session.workspace.settings.text_size == 200
    samira.key(Key.Key_0, CTRL)
    assert samira.session.workspace.settings.text_size == 100


def test_f11_fills_the_screen_and_esc_leaves_that_first(samira: Hands) -> None:
    PLACES["module"].go(samira)
    samira.key(Key.Key_F11)
    assert samira.window.isFullScreen()
    samira.key(Key.Key_Escape)
    assert not samira.window.isFullScreen()
    samira.page(ModulePage)
    samira.key(Key.Key_F11)
    samira.key(Key.Key_F11)
    assert not samira.window.isFullScreen()


def test_page_down_scrolls_a_long_page(samira: Hands) -> None:
    samira.window.resize(800, 560)
    page = samira.open_kind("sort")
    bar = page.scroll_area.verticalScrollBar()
    before = bar.value()
    samira.key(Key.Key_PageDown)
    assert bar.value() > before


def test_tab_brings_what_it_comes_to_into_sight(samira: Hands) -> None:
    samira.window.resize(800, 560)
    page = samira.open_kind("sort")
    samira.tab_to("next_button")
    next_button = samira.find(QPushButton, "next_button")
    top = next_button.mapTo(page.scroll_area.viewport(), next_button.rect().topLeft()).y()
    assert 0 <= top <= page.scroll_area.viewport().height() - next_button.height()


def test_a_question_of_a_check_begins_under_the_keyboard(samira: Hands) -> None:
    PLACES["check question"].go(samira)
    page = samira.page(CheckPage)
    assert page.view is not None
    assert page.view.isAncestorOf(samira.focused)


def test_a_certificate_is_made_by_enter_in_the_field(finisher: Hands) -> None:
    PLACES["new certificate"].go(finisher)
    finisher.find(QLineEdit, "name_field").setFocus()
    finisher.key(Key.Key_Return)
    assert finisher.page(CertificatesPage).make_button is None
