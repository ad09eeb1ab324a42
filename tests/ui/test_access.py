"""The looks of ``tests/ui/access.py`` do find what is wrong: each fault is planted here."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.access import pale, unringed, unspoken
from tests.ui.hands import activate
from tests.ui.look import come_to_rest
from trainer.domain.look.settings import Settings
from trainer.ui.kit.parts import button, card, column, label
from trainer.ui.theme.theme import Theme


class Ringless(QPushButton):
    """A button that paints itself, and no focus ring."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own
        pass


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, look_restored: None, theme: str) -> QWidget:
    """A window in the look of the app, in which nothing is wrong."""
    Theme(qapp, Settings(theme=theme))
    made = QWidget()
    made.setObjectName("page")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    qtbot.addWidget(made)
    inside = column(made)
    frame, words = card()
    words.addWidget(label("Words on a card", "body", "muted"))
    inside.addWidget(frame)
    inside.addWidget(button("First", "primary"))
    inside.addWidget(button("Second"))
    made.resize(400, 300)
    made.show()
    activate(made)
    come_to_rest(made)
    return made


def test_a_sound_window_has_no_faults(window: QWidget, theme: str) -> None:
    assert not [*unspoken(window), *unringed(window), *pale(window, theme)]


def test_a_name_other_than_the_words_that_are_seen_is_found(window: QWidget) -> None:
    window.findChildren(QPushButton)[0].setAccessibleName("Something else")
    assert "is called 'something else' and shows 'First'" in "".join(unspoken(window))


def test_a_label_that_is_read_as_something_else_is_found(window: QWidget) -> None:
    window.findChildren(QLabel)[0].setAccessibleName("Something else")
    assert "is called" in "".join(unspoken(window))


def test_what_a_screen_reader_does_not_meet_is_found(window: QWidget) -> None:
    inner = QWidget(window)
    inner.setWindowFlag(Qt.WindowType.Window)
    lost = button("Lost")
    lost.setParent(inner)
    inner.show()
    activate(inner)
    assert "not in the accessibility tree" in "".join(unspoken(window))


def test_a_button_without_a_focus_ring_is_found(window: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(Ringless("Ringless"))
    come_to_rest(window)
    assert "Ringless" in "".join(unringed(window))


def test_pale_words_are_found(window: QWidget, theme: str) -> None:
    pale_one = window.findChildren(QLabel)[0]
    pale_one.setStyleSheet("color: gray; background: silver;")
    found = list(pale(window, theme))
    assert [one for one in found if " on #c0c0c0 in " in one]
    assert [one for one in found if "is in no pair" in one]


def test_a_pale_button_is_found(window: QWidget, theme: str) -> None:
    window.findChildren(QPushButton)[1].setStyleSheet("color: silver; background: white;")
    assert "Second" in "".join(pale(window, theme))
