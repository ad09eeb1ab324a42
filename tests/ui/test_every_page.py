"""Every page in every state, at each size and in each theme: can everybody read and use it?"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.conftest import Opener, SettingsChanger
from tests.ui.look import faults
from tests.ui.places import PLACES

LOOKS = {"light": ((1280, 800), (800, 560)), "dark": ((800, 560), (1280, 800))}
"""Colours, and sizes of the window, in an order that changes one at a time."""


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("place", PLACES)
def test_a_page_can_be_read_and_used_by_everybody(
    place: str,
    text_size: int,
    request: pytest.FixtureRequest,
    change_settings: SettingsChanger,
    open_window: Opener,
) -> None:
    folder: Path = request.getfixturevalue(PLACES[place].folder)
    change_settings(folder, theme="light", text_size=text_size)
    hands = open_window(folder)
    PLACES[place].go(hands)
    assert hands.window.isActiveWindow(), "something showed itself as a window of its own"
    hands.window.setUpdatesEnabled(True)
    for theme, sizes in LOOKS.items():
        settings = hands.session.workspace.change_settings(theme=theme)
        hands.session.theme.use(settings)
        for width, height in sizes:
            hands.window.resize(width, height)
            assert not faults(hands.window), f"{theme} at {width}x{height}"
