"""Every page in every state, at each size and in each theme: can everybody read and use it?"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.access import pale, unringed, unspoken
from tests.ui.conftest import Opener, SettingsChanger
from tests.ui.look import faults
from tests.ui.places import PLACES
from tests.ui.stays import begin, lost

WIDE, SMALL = (1280, 800), (800, 560)
LOOKS = {
    100: (("light", False, WIDE), ("dark", True, SMALL)),
    200: (("dark", True, SMALL),),
}
"""For each text size: colours, whether letters are wide apart, and the size of the window.

Colours change no sizes, so each theme needn't be seen at each size; large text with open letters in
a small window is the narrowest that there is.
"""

WALK = [(text_size, *look) for text_size, looks in LOOKS.items() for look in looks]
"""All of them; one walks there and back while the page is on screen."""


@pytest.mark.parametrize("place", PLACES)
def test_a_page_can_be_read_and_used_by_everybody(
    place: str,
    request: pytest.FixtureRequest,
    change_settings: SettingsChanger,
    open_window: Opener,
) -> None:
    folder: Path = request.getfixturevalue(PLACES[place].folder)
    looks = WALK if list(PLACES).index(place) % 2 else WALK[::-1]
    change_settings(folder, theme="light", text_size=looks[0][0])
    hands = open_window(folder)
    PLACES[place].go(hands)
    window = hands.window
    assert window.isActiveWindow(), "something showed itself as a window of its own"
    window.setUpdatesEnabled(True)
    for text_size, theme, open_letters, size in looks:
        change = hands.session.workspace.change_settings
        look = change(text_size=text_size, theme=theme, open_letters=open_letters)
        begun = begin(window)
        hands.session.theme.use(look)
        window.resize(*size)
        hands.settle()
        found = [*lost(window, begun), *faults(window), *unspoken(window)]
        if size is SMALL:
            found += [*pale(window, theme), *unringed(window)]
        assert not found, f"{theme} at {size}, text at {text_size}%"
