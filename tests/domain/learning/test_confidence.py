"""How sure one felt: which answers count, and when to ask again, whatever the clock does."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.exercises.scale import Statement
from trainer.domain.learning.confidence import (
    DAYS_APART,
    Change,
    Moment,
    Said,
    beside,
    counting,
    is_due,
)

TODAY = date(2026, 11, 22)
BEFORE, AFTER, REFRESH = Moment
STATEMENTS = (Statement(id="weten", text="Ik weet het."), Statement(id="doen", text="Ik doe het."))

values = st.dictionaries(st.sampled_from(["weten", "doen", "weg"]), st.integers(1, 5))
logs = st.lists(st.builds(Said, st.sampled_from(Moment), st.dates(), values))


def said(moment: Moment, ago: int = 0, **values: int) -> Said:
    return Said(moment, TODAY - timedelta(days=ago), values)


def test_nothing_is_due_before_the_lessons_are_done() -> None:
    assert not is_due([], TODAY)
    assert not is_due([said(BEFORE, 2000)], TODAY)


@pytest.mark.parametrize(
    ("ago", "due"), [(0, False), (DAYS_APART - 1, False), (DAYS_APART, True), (9000, True)]
)
def test_it_is_due_half_a_year_after_the_last_time(ago: int, due: bool) -> None:
    assert is_due([said(BEFORE, 9999), said(AFTER, ago)], TODAY) is due
    assert is_due([said(AFTER, 9999), said(REFRESH, ago)], TODAY) is due


def test_filling_in_the_first_scale_anew_puts_nothing_off() -> None:
    assert is_due([said(AFTER, DAYS_APART), said(BEFORE, 1)], TODAY)


def test_a_day_that_lies_ahead_says_nothing() -> None:
    assert not is_due([said(AFTER, -1)], TODAY)
    assert is_due([said(AFTER, -2)], TODAY)
    assert is_due([Said(AFTER, date.max, {})], date.min)
    assert not is_due([Said(AFTER, date.max, {}), said(REFRESH)], TODAY)


def test_who_changes_an_answer_means_the_new_one_until_the_next_moment() -> None:
    log = [
        said(BEFORE, weten=1),
        said(BEFORE, weten=2),
        said(AFTER, weten=3),
        said(BEFORE, weten=5),
        said(AFTER, weten=4),
        said(REFRESH, weten=3),
        said(AFTER, weten=1),
        said(REFRESH, weten=5),
    ]
    assert [one.values["weten"] for one in counting(log)] == [2, 4, 5]


def test_statements_are_compared_by_id() -> None:
    log = [
        said(BEFORE, doen=4, weten=1, weg=3),
        said(AFTER, weten=3, doen=4),
        said(REFRESH, doen=2),
    ]
    weten, doen = beside(STATEMENTS, log)
    assert (weten.values, weten.change) == (((BEFORE, 1), (AFTER, 3)), Change.SURER)
    assert (doen.values, doen.change) == (((BEFORE, 4), (AFTER, 4), (REFRESH, 2)), Change.LESS_SURE)


@pytest.mark.parametrize(
    ("now", "change"), [(2, Change.LESS_SURE), (3, Change.SAME), (4, Change.SURER)]
)
def test_the_last_time_is_compared_with_the_first(now: int, change: Change) -> None:
    (row,) = beside(
        STATEMENTS, [said(BEFORE, weten=3), said(AFTER, weten=5), said(REFRESH, weten=now)]
    )
    assert row.change is change


def test_what_was_said_once_has_not_changed() -> None:
    (row,) = beside(STATEMENTS, [said(AFTER, weten=3)])
    assert row.change is None


@given(logs, st.dates())
def test_any_log_under_any_clock_can_be_looked_at(log: list[Said], today: date) -> None:
    times = counting(log)
    assert {one.moment for one in times} <= {one.moment for one in log}
    assert [one.moment for one in times] == sorted(
        {one.moment for one in times}, key=list(Moment).index
    )
    assert all(row.values for row in beside(STATEMENTS, log))
    if is_due(log, today):
        assert AFTER in {one.moment for one in log}
        assert not is_due([*log, Said(REFRESH, today, {})], today)
