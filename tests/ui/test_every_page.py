"""Every page in every state, at each size and in each theme: can everybody read and use it?"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.ui.conftest import Opener
from tests.ui.look import faults
from tests.ui.places import PLACES

SIZES = ((1280, 800), (800, 560))


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("place", PLACES)
def test_a_page_can_be_read_and_used_by_everybody(
    place: str,
    theme: str,
    text_size: int,
    request: pytest.FixtureRequest,
    choose_settings: Callable[..., None],
    open_window: Opener,
) -> None:
    folder: Path = request.getfixturevalue(PLACES[place].folder)
    choose_settings(folder, theme=theme, text_size=text_size)
    hands = open_window(folder)
    PLACES[place].go(hands)
    wrong: dict[str, list[str]] = {}
    for size in SIZES:
        hands.window.resize(*size)
        hands.settle()
        wrong[f"{size[0]}x{size[1]}"] = faults(hands.window)
    if any(wrong.values()):
        raise AssertionError(repr(wrong))
