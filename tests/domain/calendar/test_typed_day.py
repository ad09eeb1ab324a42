"""A day as someone types it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.calendar.typed_day import MONTHS, read_day

DAYS = st.dates(date(2020, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    "typed",
    [
        "3-6-2027", "03-06-2027", "2027-06-03", "3 juni 2027", " 3  Juni\t2027 ", "3/6/2027",
        "3.6.2027", "3 jun 2027", "3 JUN. 2027", "3juni2027",
    ],
)  # fmt: skip
def test_a_day_is_read_as_it_is_typed(typed: str) -> None:
    assert read_day(typed) == date(2027, 6, 3)


@pytest.mark.parametrize(
    "typed",
    [
        "", "morgen", "3 juni", "3-6-27", "31-6-2027", "29-2-2027", "0-6-2027", "3-13-2027",
        "3-6-2019", "3-6-2101", "3-6/2027", "juni 2027", "3 june 2027", "3-6-2027 of later",
        "2027-3", "٣-٦-٢٠٢٧", "3 juni 2027" + " " * 40,
    ],
)  # fmt: skip
def test_anything_else_is_no_day(typed: str) -> None:
    assert read_day(typed) is None


def test_every_month_has_its_name_and_a_short_one() -> None:
    for number, name in enumerate(MONTHS, 1):
        assert read_day(f"1 {name} 2028") == date(2028, number, 1)
        assert read_day(f"1 {name[:3]} 2028") == date(2028, number, 1)
    assert read_day("29 febr. 2028") == date(2028, 2, 29)
    assert read_day("1 mrt. 2028") == date(2028, 3, 1)
    assert read_day("1 sept 2028") == date(2028, 9, 1)


@given(DAYS)
def test_every_day_is_read_in_every_form(day: date) -> None:
    name = MONTHS[day.month - 1]
    for typed in (
        f"{day.day}-{day.month}-{day.year}",
        day.isoformat(),
        f"{day.day} {name} {day.year}",
    ):
        assert read_day(typed) == day


@given(st.text() | st.text(alphabet="0123456789-/. junimet", max_size=14))
def test_it_never_fails(typed: str) -> None:
    found = read_day(typed)
    assert found is None or 2020 <= found.year <= 2100
