"""The style of an organisation: any colour can be read, and no logo is taken on trust."""

from __future__ import annotations

import zlib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from trainer.domain.look.house_style import (
    LOGO_HEIGHT,
    LOGO_WIDTH,
    HouseStyle,
    Logo,
    packed,
    palette_for,
    readable,
    rows_of,
    sound_colour,
    sound_logo,
)
from trainer.domain.look.tokens import LIGHT, SHAPE_PAIRS, SWATCHES, TEXT_PAIRS, colours, contrast

any_colour = st.integers(0, 0xFFFFFF).map(lambda number: f"{number:06X}")


@given(any_colour)
@example("FFFFFF")
@example("FFFF00")
@example("00FFFF")
@example("000000")
@example("808080")
def test_all_that_is_printed_stands_out_in_any_colour(colour: str) -> None:
    palette = colours(palette_for(colour))
    for pairs, least in ((TEXT_PAIRS, 4.5), (SHAPE_PAIRS, 3.0)):
        for one, other in pairs:
            assert contrast(palette[one], palette[other]) >= least, (one, other)
    # What a bar or a dot beside these stands on.
    for ground in ("sun_soft", "brand_soft"):
        assert contrast(palette["brand"], palette[ground]) >= 3


@given(any_colour)
def test_a_colour_becomes_darker_and_never_lighter_and_stays_when_done(colour: str) -> None:
    made = readable(colour)
    assert all(new <= old for new, old in zip(channels(made), channels(colour), strict=True))
    assert contrast(made, "FFFFFF") >= 4.5


@given(any_colour)
def test_darker_is_the_same_hue(colour: str) -> None:
    before, after = channels(colour), channels(readable(colour))
    if max(after):
        share = max(after) / max(before)
        assert all(abs(new - old * share) <= 1.5 for new, old in zip(after, before, strict=True))


def channels(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour))


@pytest.mark.parametrize("colour", SWATCHES)
def test_a_suggested_colour_is_printed_as_it_is_shown(colour: str) -> None:
    assert readable(colour) == colour


def test_suggested_colours_differ_from_each_other_and_from_the_own_green() -> None:
    assert len({*SWATCHES, LIGHT.brand}) == len(set(SWATCHES.values())) + 1


def test_without_a_colour_all_is_as_it_was() -> None:
    assert palette_for("") is LIGHT
    assert HouseStyle("x", "De Linde").is_empty


@pytest.mark.parametrize("text", ["#0f5e59", "0F5E59", " #0F5E59 "])
def test_a_code_is_read_as_people_write_it(text: str) -> None:
    assert sound_colour(text) == "0F5E59"
    assert sound_colour("#abc") == "AABBCC"


@pytest.mark.parametrize("text", ["", "#", "#12", "#12345", "12345G", "rood", "#1234567", "٠٠٠"])
def test_what_is_no_code_is_no_colour(text: str) -> None:
    assert sound_colour(text) is None


@given(st.text(max_size=12))
def test_any_text_is_a_colour_or_none(text: str) -> None:
    found = sound_colour(text)
    assert found is None or channels(found)


def test_a_logo_keeps_its_pixels() -> None:
    rows = bytes(range(2 * 3 * 3))
    logo = packed(2, 3, rows)
    assert rows_of(logo) == rows
    assert sound_logo(2, 3, logo.pixels) == logo
    assert logo.is_emblem
    assert not Logo(4, 2, b"").is_emblem


GOOD = zlib.compress(bytes(30))


@pytest.mark.parametrize(
    ("width", "height", "pixels"),
    [
        (5, 2, b""),
        (5, 2, b"no zlib at all"),
        (5, 2, GOOD[:-4]),
        (5, 2, GOOD + b"more"),
        (5, 3, GOOD),
        (5, 1, GOOD),
        (0, 2, GOOD),
        (-5, -2, GOOD),
        (5.0, 2, GOOD),
        (5, 2, "text"),
        (LOGO_WIDTH + 1, 1, zlib.compress(bytes(3 * (LOGO_WIDTH + 1)))),
        (1, LOGO_HEIGHT + 1, zlib.compress(bytes(3 * (LOGO_HEIGHT + 1)))),
        (5, 2, bytes(1_000_000)),
    ],
)
def test_what_is_no_logo_is_none(width: object, height: object, pixels: object) -> None:
    assert sound_logo(width, height, pixels) is None


def test_a_bomb_is_never_unpacked() -> None:
    bomb = zlib.compress(bytes(200_000_000), 9)
    assert len(bomb) < 300_000
    assert sound_logo(480, 240, bomb) is None


@given(st.binary(max_size=200), st.integers(-2, 20), st.integers(-2, 20))
def test_any_bytes_are_a_whole_logo_or_none(pixels: bytes, width: int, height: int) -> None:
    logo = sound_logo(width, height, pixels)
    assert logo is None or len(rows_of(logo)) == width * height * 3
