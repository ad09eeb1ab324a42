"""Who works with keys sees where they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from tests.ui.conftest import Opener, SettingsChanger
from tests.ui.look import by_tab, said
from tests.ui.places import PLACES

WITH_EVERY_KIND = (
    "start",
    "learn",
    "module",
    "choice",
    "several",
    "sort",
    "reflect",
    "talk half-way",
    "card when turned",
    "refresh",
    "talk at its end",
    "new certificate",
    "settings",
    "message with details",
)
EDGE = 5
"""Pixels at the top: a ring is drawn there, a caret isn't."""


def edge(widget: QWidget) -> QImage:
    """Return a picture of the top edge of a widget."""
    return widget.grab().toImage().copy(0, 0, widget.width(), EDGE)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("place", WITH_EVERY_KIND)
def test_what_has_the_keyboard_looks_different(
    place: str,
    theme: str,
    request: pytest.FixtureRequest,
    change_settings: SettingsChanger,
    open_window: Opener,
) -> None:
    folder: Path = request.getfixturevalue(PLACES[place].folder)
    change_settings(folder, theme=theme)
    hands = open_window(folder)
    PLACES[place].go(hands)
    hands.window.setUpdatesEnabled(True)
    stops = by_tab(hands.window)
    assert len(stops) > 3
    for one in stops:
        one.setFocus()
        with_focus = edge(one)
        other = stops[0] if one is not stops[0] else stops[1]
        other.setFocus()
        assert edge(one) != with_focus, f"{said(one)} looks the same with the keyboard"
