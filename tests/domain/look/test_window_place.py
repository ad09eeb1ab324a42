"""Where a window comes: whole on a screen, whatever was kept and whatever became of the screens."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.look.window_place import Box, Frame, Place, fitted, home_of

FRAME = Frame(8, 31, 8, 8)
DESIGN = (1280, 800)
LAPTOP = Box(0, 0, 1366, 728)

whole = st.integers(-20_000, 20_000)
sizes = st.integers(1, 20_000)
boxes = st.builds(Box, whole, whole, sizes, sizes)
screens = st.builds(Box, whole, whole, st.integers(200, 8000), st.integers(200, 8000))
frames = st.builds(Frame, *[st.integers(0, 60)] * 4)


def is_whole(box: Box, screen: Box, frame: Frame) -> bool:
    return (
        screen.x <= box.x - frame.left
        and box.right + frame.right <= screen.right
        and screen.y <= box.y - frame.top
        and box.bottom + frame.bottom <= screen.bottom
    )


@given(st.none() | boxes, st.lists(screens, min_size=1, max_size=4), frames)
def test_it_is_seen_whole_and_never_grows(
    wanted: Box | None, around: list[Box], frame: Frame
) -> None:
    box = fitted(wanted, DESIGN, around, frame)
    home = (home_of(wanted, around) if wanted else None) or around[0]
    assert is_whole(box, home, frame)
    width, height = (wanted.width, wanted.height) if wanted else DESIGN
    assert (box.width, box.height) <= (width, height)
    assert fitted(box, DESIGN, around, frame) == box or home_of(box, around) != home


@given(boxes, st.lists(screens, min_size=1, max_size=4), frames)
def test_what_is_seen_whole_stays_where_it_is(box: Box, around: list[Box], frame: Frame) -> None:
    home = home_of(box, around)
    if home is not None and is_whole(box, home, frame):
        assert fitted(box, DESIGN, around, frame) == box


@pytest.mark.parametrize(
    ("wanted", "around", "right"),
    [
        (None, [Box(0, 0, 1920, 1040)], Box(320, 131, 1280, 800)),
        (None, [LAPTOP], Box(43, 31, 1280, 689)),
        (None, [Box(0, 0, 1093, 574)], Box(8, 31, 1077, 535)),
        (Box(2500, 200, 900, 600), [LAPTOP, Box(1366, 0, 1920, 1040)], Box(2378, 200, 900, 600)),
        # Unplugged: to the middle of what is left.
        (Box(2500, 200, 900, 600), [LAPTOP], Box(233, 75, 900, 600)),
        (Box(-1900, -900, 1000, 700), [LAPTOP, Box(-1920, -1080, 1920, 1080)], None),
        # Turned: as wide as it now is.
        (Box(100, 100, 1200, 600), [Box(0, 0, 768, 1326)], Box(8, 100, 752, 600)),
        # The bar of the window was above the screen.
        (Box(50, -200, 600, 400), [LAPTOP], Box(50, 31, 600, 400)),
    ],
)
def test_known_screens(wanted: Box | None, around: list[Box], right: Box | None) -> None:
    if right is None:
        right = Box(-1900, -900, 1000, 700)
    assert fitted(wanted, DESIGN, around, FRAME) == right


def test_without_screens_it_stays() -> None:
    assert fitted(None, DESIGN, [], FRAME) == Box(0, 0, *DESIGN)
    assert fitted(LAPTOP, DESIGN, [], FRAME) == LAPTOP


@given(st.builds(Place, boxes, st.booleans()))
def test_what_is_kept_comes_back(place: Place) -> None:
    assert Place.from_untrusted(json.loads(json.dumps(place.plain()))) == place


SOUND: dict[str, Any] = {"x": 1, "y": 2, "width": 900, "height": 600, "maximized": True}


@pytest.mark.parametrize(
    "values",
    [
        None,
        [],
        "x",
        {},
        {**SOUND, "width": 0},
        {**SOUND, "height": -5},
        {**SOUND, "x": True},
        {**SOUND, "y": 1e308},
        {**SOUND, "y": float("nan")},
        {**SOUND, "x": "1"},
        {**SOUND, "x": None},
        {**SOUND, "x": 10**30},
        {**SOUND, "width": 2**31},
    ],
)
def test_what_is_no_place_is_none(values: object) -> None:
    assert Place.from_untrusted(values) is None


@pytest.mark.parametrize("value", [1, "true", None, [], {}])
def test_only_true_is_maximized(value: object) -> None:
    found = Place.from_untrusted({**SOUND, "maximized": value, "other": [1]})
    assert found == Place(Box(1, 2, 900, 600))
