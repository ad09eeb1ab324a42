"""Colours that can be told apart."""

from __future__ import annotations

import re

import pytest

from trainer.domain.look.tokens import PALETTES, SHAPE_PAIRS, TEXT_PAIRS, colours, contrast

PAIRS = [
    *((theme, *pair, 4.5) for theme in PALETTES for pair in TEXT_PAIRS),
    *((theme, *pair, 3.0) for theme in PALETTES for pair in SHAPE_PAIRS),
]


@pytest.mark.parametrize(("theme", "one", "other", "least"), PAIRS)
def test_text_and_shapes_stand_out(theme: str, one: str, other: str, least: float) -> None:
    palette = colours(PALETTES[theme])
    assert contrast(palette[one], palette[other]) >= least


@pytest.mark.parametrize("theme", PALETTES)
def test_every_colour_is_six_hexadecimal_digits(theme: str) -> None:
    for role, colour in colours(PALETTES[theme]).items():
        assert re.fullmatch("[0-9A-F]{6}", colour), role


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("000000", "FFFFFF") == pytest.approx(21)
    assert contrast("FFFFFF", "000000") == pytest.approx(21)
    assert contrast("777777", "FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("0F5E59", "0F5E59") == 1


def test_every_text_colour_stands_in_a_pair() -> None:
    paired = {role for pair in (*TEXT_PAIRS, *SHAPE_PAIRS) for role in pair}
    spare = {"line", "side_line", "sun"}
    assert set(colours(PALETTES["light"])) - paired <= spare
