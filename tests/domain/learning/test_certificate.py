"""The number, the hours and the dates of a certificate."""

from __future__ import annotations

import secrets
import sys
from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.learning.certificate import (
    Certificate,
    Validity,
    better_day,
    is_number,
    issue_day,
    new_number,
    not_replaced,
    renewal_day,
)
from trainer.domain.time.dating import FIRST_DAY, Doubt, Times, believable, last_day
from trainer.domain.time.moments import days_later, months_later

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
NUMBERS = ["0000-0000-0000", *(new_number(Random(seed).randrange) for seed in range(6))]


def certificate(minutes: int = 60) -> Certificate:
    return Certificate(
        number=NUMBERS[0],
        name="Fatma",
        path="sport",
        title="t",
        statement="s",
        modules=(),
        minutes=minutes,
        issued_on=date(2026, 11, 22),
        valid_until=date(2028, 11, 22),
    )


def test_a_number_has_three_groups_of_letters_that_can_be_read_aloud() -> None:
    for _ in range(200):
        number = new_number(secrets.randbelow)
        assert is_number(number)
        groups = number.split("-")
        assert [len(group) for group in groups] == [4, 4, 4]
        assert set("".join(groups)) <= set(ALPHABET)


def test_numbers_differ() -> None:
    assert len({new_number(secrets.randbelow) for _ in range(2000)}) == 2000


@pytest.mark.parametrize("number", NUMBERS)
def test_any_single_wrong_character_is_noticed(number: str) -> None:
    for place, right in enumerate(number):
        for wrong in map(chr, range(0x20, 0x7F)):
            if right == "-" or wrong.upper() == right:
                continue
            assert not is_number(number[:place] + wrong + number[place + 1 :]), (place, wrong)


def test_no_foreign_letter_passes_for_one_of_ours() -> None:
    """The long s has S as its upper case, for example."""
    numbers = with_all(ALPHABET)
    foreign = map(chr, range(0x80, sys.maxunicode + 1))
    alike = [letter for letter in foreign if letter.upper() in set(ALPHABET)]
    assert alike
    for letter in alike:
        spoilt = [one.replace(letter.upper(), letter) for one in numbers]
        assert not [one for one in spoilt if letter in one and is_number(one)]


def with_all(letters: str) -> list[str]:
    """Return numbers in which each of ``letters`` stands somewhere."""
    found: list[str] = []
    while not set(letters) <= set("".join(found)):
        found.append(new_number(secrets.randbelow))
    return found


@pytest.mark.parametrize("number", NUMBERS)
def test_most_swaps_of_neighbours_are_noticed(number: str) -> None:
    plain = number.replace("-", "")
    swaps = [
        plain[:place] + plain[place + 1] + plain[place] + plain[place + 2 :]
        for place in range(len(plain) - 1)
        if plain[place] != plain[place + 1]
    ]
    assert sum(is_number(swap) for swap in swaps) <= 1


@pytest.mark.parametrize("number", NUMBERS)
def test_a_number_is_read_however_it_is_typed(number: str) -> None:
    for typed in (number.lower(), number.replace("-", ""), f" {number.replace('-', ' ')} "):
        assert is_number(typed)


@pytest.mark.parametrize(
    "text", ["", "-", "0", "0000-0000-00", "0000-0000-00000", "ééé", "\0" * 12]
)
def test_what_is_no_number_is_refused(text: str) -> None:
    assert not is_number(text)


@given(st.text())
def test_any_text_is_a_number_or_not(text: str) -> None:
    is_number(text)


@pytest.mark.parametrize(
    ("minutes", "hours"),
    [(0, 0.5), (14, 0.5), (30, 0.5), (44, 0.5), (45, 1), (60, 1), (74, 1), (75, 1.5), (105, 2)],
)
def test_hours_are_rounded_to_the_half_hour(minutes: int, hours: float) -> None:
    assert certificate(minutes).hours == hours


@given(st.integers(0, 10_000), st.integers(0, 10_000))
def test_more_minutes_are_never_fewer_hours(one: int, other: int) -> None:
    low, high = sorted((one, other))
    assert certificate(low).hours <= certificate(high).hours
    assert low < 15 or abs(certificate(low).hours * 60 - low) <= 15


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 24, date(2026, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 12, 31), 24, date(2028, 12, 31)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 11, 30), 1, date(2026, 12, 30)),
        (date(2026, 11, 22), 0, date(2026, 11, 22)),
    ],
)
def test_months_later_is_the_same_day_or_the_last_of_the_month(
    day: date, months: int, later: date
) -> None:
    assert months_later(day, months) == later


@given(st.dates(date(1990, 1, 1), date(2200, 1, 1)), st.integers(0, 240))
def test_months_later_counts_months(day: date, months: int) -> None:
    later = months_later(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day <= day.day


DAYS = st.dates() | st.dates(FIRST_DAY, last_day())


@given(st.builds(Times, DAYS, st.none() | DAYS), st.none() | DAYS)
def test_no_certificate_gets_a_day_that_cannot_be(times: Times, passed: date | None) -> None:
    day, guessed = issue_day(times, passed)
    assert believable(day)
    if times.doubt is Doubt.NONE:
        assert (day, guessed) == (times.today, False)
    elif not guessed:
        assert day == passed


@given(st.builds(Times, DAYS, st.none() | DAYS), DAYS, st.none() | DAYS, st.booleans())
def test_a_mended_day_needs_no_mending(
    times: Times, issued: date, passed: date | None, guessed: bool
) -> None:
    one = certificate().dated(issued, 24, guessed=guessed)
    day = better_day(one, times, passed)
    if day is not None:
        assert times.is_possible
        assert FIRST_DAY <= day <= days_later(times.today, 1)
        assert better_day(one.dated(day, 24), times, passed) is None


@given(st.builds(Times, DAYS, st.none() | DAYS), DAYS, DAYS)
def test_only_passing_once_more_renews(times: Times, issued: date, passed: date) -> None:
    one = replace(certificate().dated(issued, 24), passes=1)
    assert renewal_day(one, times, 1, passed, 24) is None
    day = renewal_day(one, times, 2, passed, 24)
    if day is not None:
        assert one.validity(times.today) is not Validity.VALID
        renewed = one.dated(day, 24)
        assert renewed.valid_until > one.valid_until
        assert renewed.validity(times.today) is not Validity.ENDED


@pytest.mark.parametrize(
    ("today", "validity"),
    [
        (date(2026, 11, 22), Validity.VALID),
        (date(2028, 9, 22), Validity.VALID),
        (date(2028, 9, 23), Validity.ENDING),
        (date(2028, 11, 22), Validity.ENDING),
        (date(2028, 11, 23), Validity.ENDED),
        (date.max, Validity.ENDED),
        (date.min, Validity.VALID),
    ],
)
def test_a_certificate_ends(today: date, validity: Validity) -> None:
    assert certificate().validity(today) is validity


def test_of_a_chain_of_certificates_the_last_counts() -> None:
    first = certificate()
    second = first.in_place_of(first, "B")
    third = second.in_place_of(second, "C")
    assert not_replaced((third, second, first)) == (third,)


def test_a_certificate_of_before_it_was_earned_gets_the_day_of_that() -> None:
    one = certificate().dated(date(2026, 9, 1), 24)
    times = Times(date(2026, 12, 1), date(2026, 11, 22))
    assert better_day(one, times, date(2026, 11, 22)) == date(2026, 11, 22)
    assert better_day(one, times, date(2026, 9, 2)) is None
