"""The looks that the other tests rely on do find what is wrong: each fault is planted here."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import activate
from tests.ui.look import come_to_rest, cut, faults, nameless, overlapping, too_wide, trapped
from trainer.ui.kit.parts import button, label

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window in which nothing is wrong."""
    made = QWidget()
    qtbot.addWidget(made)
    made.setLayout(QVBoxLayout())
    for text in ("First", "Second", "Third"):
        add(made, button(text))
    made.resize(400, 300)
    made.show()
    activate(made)
    return made


def add(window: QWidget, part: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(part)
    part.show()
    come_to_rest(window)


def test_a_sound_window_has_no_faults(window: QWidget) -> None:
    assert not faults(window)


def test_a_field_without_a_name_is_found(window: QWidget) -> None:
    add(window, QLineEdit())
    assert "has no accessible name" in "".join(nameless(window))


def test_a_widget_that_says_nothing_of_itself_is_found(window: QWidget) -> None:
    odd = QWidget(window)
    odd.setAccessibleName("Odd")
    odd.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    odd.show()
    assert "role" in "".join(nameless(window))


def test_a_field_that_keeps_tab_for_itself_is_found(window: QWidget) -> None:
    field = QPlainTextEdit()
    field.setAccessibleName("Notes")
    add(window, field)
    assert "stays at" in "".join(trapped(window))


def test_an_order_other_than_that_of_reading_is_found(window: QWidget) -> None:
    first, second, third = window.findChildren(QPushButton)
    QWidget.setTabOrder(first, third)
    QWidget.setTabOrder(third, second)
    assert "after" in "".join(trapped(window))


def test_a_part_that_sticks_out_is_found(window: QWidget) -> None:
    wide = label("wide", wrap=False)
    wide.setParent(window)
    wide.setGeometry(300, 0, 200, 20)
    wide.show()
    assert "sticks out" in "".join(too_wide(window))


@pytest.mark.parametrize("wrap", [True, False])
def test_words_without_room_are_found(window: QWidget, wrap: bool) -> None:
    tight = label("many words that do not fit in the room that there is", wrap=wrap)
    tight.setFixedSize(60, 20)
    add(window, tight)
    assert "needs" in "".join(cut(window))


def test_a_word_that_is_wider_than_its_label_is_found(window: QWidget) -> None:
    tight = label("donaudampfschifffahrtsgesellschaft")
    tight.setFixedWidth(60)
    add(window, tight)
    assert "has a word" in "".join(cut(window))


def test_a_button_without_room_is_found(window: QWidget) -> None:
    tight = button("a button with many words")
    tight.setFixedWidth(60)
    add(window, tight)
    assert "needs" in "".join(cut(window))


def test_words_over_other_words_are_found(window: QWidget) -> None:
    for _ in range(2):
        over = QLabel("over", window)
        over.setGeometry(0, 280, 60, 15)
        over.show()
    assert "lies over" in "".join(overlapping(window))
