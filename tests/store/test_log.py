"""The log: only ever added to, and boiled down without reading it all."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from tests.store.builders import NOW, attempt, certificate
from trainer.domain.errors import StoreWriteError
from trainer.domain.learning.progress import Log, Place
from trainer.store import progress_store
from trainer.store.connection import Connection
from trainer.store.keys import Key
from trainer.store.migrations import LEARNER_SCHEMA, migrate
from trainer.store.progress_store import ProgressStore
from trainer.store.shape import LEARNER

MANY = 100_000
FEW = 300
EXERCISES = 60


@pytest.fixture
def connection(tmp_path: Path, key: Key) -> Connection:
    connection = Connection(tmp_path / "progress.db", key)
    migrate(connection, LEARNER_SCHEMA)
    return connection


@pytest.fixture
def store(connection: Connection) -> ProgressStore:
    return ProgressStore(connection)


@pytest.mark.parametrize("table", ["attempt", "seen", "certificate"])
@pytest.mark.parametrize("change", ["UPDATE {} SET {} = {}", "DELETE FROM {}"])
def test_the_database_itself_refuses_a_change_to_what_was_logged(
    connection: Connection, store: ProgressStore, table: str, change: str
) -> None:
    store.add_attempt(attempt("a"))
    store.add_seen(Place("m", "l", "s"), NOW)
    store.add_certificate(certificate())
    before = connection.read(f"SELECT * FROM {table}")  # noqa: S608
    assert len(before) == 1
    column = {"attempt": "passed", "seen": "step", "certificate": "path"}[table]
    with pytest.raises(StoreWriteError) as error, connection.write() as raw:
        raw.execute(change.format(table, column, column))
    assert "append-only" in error.value.details
    assert connection.read(f"SELECT * FROM {table}") == before  # noqa: S608


def test_a_token_never_counts_twice(connection: Connection, store: ProgressStore) -> None:
    assert store.add_attempt(attempt("a", answer={"text": "one"})) is True
    assert store.add_attempt(attempt("a", answer={"text": "two"})) is False
    assert store.add_attempt(attempt("b", answer={"text": "two"})) is True
    assert connection.read("SELECT token FROM attempt ORDER BY seq") == [("a",), ("b",)]


def test_the_order_is_that_of_writing_when_the_clock_runs_backwards(store: ProgressStore) -> None:
    for number in range(5):
        at = NOW - timedelta(days=number)
        store.add_seen(Place("m", "l", f"s{number}"), at)
        store.add_attempt(attempt(f"t{number}", "m/l/e", answer={"text": str(number)}, at=at))
    assert store.log().last == Place("m", "l", "s4")
    assert store.last_answer("m/l/e", "v1") == {"text": "4"}
    assert [answer["text"] for answer in store.answers("m/l/e")] == list("01234")


def test_a_pass_is_kept_when_a_later_answer_is_wrong(store: ProgressStore) -> None:
    for token, passed in (("a", False), ("b", True), ("c", False)):
        store.add_attempt(attempt(token, "m/check", passed=passed))
    assert store.log().passed == {"m/check"}


def test_an_answer_to_an_older_text_is_not_shown_with_the_new_one(store: ProgressStore) -> None:
    store.add_attempt(attempt("a", "m/l/e", version="v1"))
    assert store.last_answer("m/l/e", "v2") is None
    assert store.log().answered == {"m/l/e"}


@pytest.mark.parametrize("text", ["half \ud83d", "\0", "漢字 – é", "'; DROP TABLE attempt; --", ""])
def test_any_text_comes_back_as_it_was_given(store: ProgressStore, text: str) -> None:
    store.keep_draft("m/l/e", "v1", {"text": text})
    assert store.draft("m/l/e", "v1") == {"text": text}
    store.add_attempt(attempt("a", "m/l/e", answer={"text": text}))
    assert store.last_answer("m/l/e", "v1") == {"text": text}


def test_answers_to_cards_come_back_in_the_order_of_writing_with_their_times(
    store: ProgressStore,
) -> None:
    earlier = NOW - timedelta(days=9)
    given = [("m/cards/b", 3, NOW), ("m/cards/a", 1, earlier), ("m/cards/b", 2, NOW)]
    for number, (key, rating, at) in enumerate(given):
        store.add_attempt(attempt(f"other{number}", "m/l/cards"))
        store.add_attempt(attempt(f"card{number}", key, answer={"rating": rating}, at=at))
    assert store.card_answers() == [(key, {"rating": rating}, at) for key, rating, at in given]


def test_certificates_come_back_as_they_were_issued_the_newest_first(store: ProgressStore) -> None:
    issued = [certificate(f"0000-0000-000{number}") for number in range(3)]
    for one in issued:
        store.add_certificate(one)
    assert store.certificates() == tuple(reversed(issued))


def test_everything_that_is_logged_makes_the_log_longer(store: ProgressStore) -> None:
    sizes = [store.size()]
    store.add_attempt(attempt("a"))
    sizes.append(store.size())
    store.add_seen(Place("m", "l", "s"), NOW)
    sizes.append(store.size())
    store.add_certificate(certificate())
    sizes.append(store.size())
    assert sizes == [0, 1, 2, 3]


names = st.sampled_from(["a", "b", "c", "a-b", "a/b", "é", "A", ""])
entries = st.one_of(
    st.tuples(st.just("attempt"), names, st.booleans()),
    st.tuples(st.just("seen"), names, names),
)


@settings(max_examples=settings().max_examples // 2)
@given(st.lists(entries, max_size=40))
def test_the_log_is_what_follows_from_its_rows_one_by_one(rows: list[tuple[Any, ...]]) -> None:
    connection = Connection(Path(":memory:"))
    migrate(connection, LEARNER_SCHEMA)
    store = ProgressStore(connection)
    expected = Log()
    seen: dict[str, set[str]] = {}
    for number, (what, one, other) in enumerate(rows):
        if what == "attempt":
            store.add_attempt(attempt(str(number), one, passed=other))
            passed = {one} if other else set()
            expected = Log({}, expected.answered | {one}, expected.passed | passed, expected.last)
        else:
            store.add_seen(Place("m", one, other), NOW)
            seen.setdefault(f"m/{one}", set()).add(other)
            expected = Log({}, expected.answered, expected.passed, Place("m", one, other))
    expected.seen.update({lesson: frozenset(steps) for lesson, steps in seen.items()})
    assert store.log() == expected
    connection.close()


def fill(connection: Connection, rows: int) -> None:
    numbers = f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows})"  # noqa: S608
    with connection.write() as raw:
        raw.execute(
            f"{numbers} INSERT INTO attempt "  # noqa: S608
            "(token, exercise, version, answer, score, minimum, passed, at) "
            f"SELECT i, 'm/l/e' || (i % {EXERCISES}), 'v', '{{}}', 1.0, 0.5, i % 2, '' FROM n"
        )
        raw.execute(
            f"{numbers} INSERT INTO seen (lesson, step, at) "  # noqa: S608
            f"SELECT 'm/l' || (i % 6), 's' || (i % {EXERCISES}), '' FROM n"
        )


def steps_of_log(connection: Connection) -> int:
    """Return how many instructions SQLite runs to read the state of a learner, in tens."""
    tens = [0]

    def count() -> int:
        tens[0] += 1
        return 0

    raw: dbapi2.Connection = connection._raw
    raw.set_progress_handler(count, 10)
    ProgressStore(connection).log()
    raw.set_progress_handler(None, 0)
    return tens[0]


def test_the_state_takes_as_many_steps_with_a_hundred_thousand_answers_as_with_few(
    tmp_path: Path, key: Key
) -> None:
    steps = []
    for rows in (FEW, MANY):
        connection = Connection(tmp_path / f"{rows}.db", key)
        migrate(connection, LEARNER_SCHEMA)
        fill(connection, rows)
        log = ProgressStore(connection).log()
        assert len(log.answered) == EXERCISES
        assert sum(map(len, log.seen.values())) == EXERCISES
        steps.append(steps_of_log(connection))
        connection.close()
    few, many = steps
    assert few > 100
    assert many <= few * 1.02


@pytest.mark.parametrize("query", ["_EXERCISES", "_STEPS", "_LAST", "size", "_RATINGS"])
def test_the_state_is_read_from_indexes(connection: Connection, query: str) -> None:
    """Whole tables are never walked; a row is fetched by its number only."""
    sql = LEARNER.size_query if query == "size" else getattr(progress_store, query)
    plan = [row[3] for row in connection.read(f"EXPLAIN QUERY PLAN {sql}")]
    touched = [line for line in plan if re.search(r"\b(attempt|seen|next)\b", line)]
    allowed = re.compile(r"USING COVERING INDEX|USING INTEGER PRIMARY KEY|^SEARCH \w+$")
    last_row = {"_LAST": ["SCAN seen"]}.get(query, [])
    assert touched
    assert not [line for line in touched if not allowed.search(line) and line not in last_row]
