"""Words on prints."""

from __future__ import annotations

from datetime import date

import pytest

from trainer.paper.document.words import done_on, made_with


@pytest.mark.parametrize("day", [date.min, date(1973, 5, 1), date(2099, 1, 1), date.max])
def test_a_day_that_cannot_be_is_not_printed(day: date) -> None:
    assert made_with(day, str) == "Made with Steunpersoon"
    assert done_on(day, str) == "an unknown day"


def test_a_day_that_can_be_is_printed() -> None:
    assert made_with(date(2026, 11, 2), str) == "Made with Steunpersoon, 02-11-2026"
