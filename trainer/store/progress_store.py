"""The log of one learner: attempts, seen steps, drafts, certificates and notes."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from ..domain.learning.certificate import Certificate
from ..domain.learning.notes import Note
from ..domain.learning.progress import Attempt, Log, Place
from ..domain.time.moments import in_utc
from .connection import COUNT_CHANGE, Connection
from .erasing import erase
from .shape import LEARNER

# One row per exercise or step by leaping through a covering index: as fast with a million
# attempts as with ten.
_EXERCISES = """
WITH RECURSIVE leap(exercise) AS (
  SELECT min(exercise) FROM attempt
  UNION ALL
  SELECT (SELECT min(exercise) FROM attempt WHERE exercise > leap.exercise)
  FROM leap WHERE leap.exercise IS NOT NULL)
SELECT exercise, (SELECT max(passed) FROM attempt WHERE exercise = leap.exercise)
FROM leap WHERE exercise IS NOT NULL
"""
_STEPS = """
WITH RECURSIVE leap(lesson, step) AS (
  SELECT * FROM (SELECT lesson, step FROM seen ORDER BY lesson, step LIMIT 1)
  UNION ALL
  SELECT next.lesson, next.step FROM leap JOIN seen AS next ON next.seq = coalesce(
    (SELECT seq FROM seen WHERE lesson = leap.lesson AND step > leap.step ORDER BY step LIMIT 1),
    (SELECT seq FROM seen WHERE lesson > leap.lesson ORDER BY lesson, step LIMIT 1)))
SELECT lesson, step FROM leap
"""
"""Not ``(lesson, step) > (...)``: SQLite then walks through all rows of the lesson."""
_WORKED = """
SELECT at FROM (SELECT at FROM attempt ORDER BY seq DESC LIMIT 1000)
UNION SELECT at FROM (SELECT at FROM seen ORDER BY seq DESC LIMIT 1000)
"""
"""The latest: a learner with a million answers would wait for all of them."""
_LAST = "SELECT lesson, step FROM seen ORDER BY seq DESC LIMIT 1"
_ADD_ATTEMPT = """
INSERT INTO attempt (token, exercise, version, answer, score, minimum, passed, at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (token) DO NOTHING
"""
# The condition is that of the index, word for word, as SQLite asks for. Left to itself it walks
# through all answers, which are in order already.
_RATINGS = """
SELECT exercise, answer, at FROM attempt INDEXED BY attempt_cards
WHERE instr(exercise, '/cards/') > 0 ORDER BY seq
"""
_KEEP_NOTE = """
INSERT INTO note (lesson, step, text) VALUES (?, ?, ?)
ON CONFLICT (lesson, step) DO UPDATE SET text = excluded.text
"""
_DROP_NOTE = "DELETE FROM note WHERE lesson = ? AND step = ?"


class ProgressStore:
    """Reads and writes of one learner's open database."""

    def __init__(
        self, connection: Connection, erase_copies: Callable[[], bool] = lambda: True
    ) -> None:
        self._connection = connection
        self._erase_copies = erase_copies
        self.erased_everywhere = True
        """Whether what was erased last is gone from all copies; if not, it is tried again."""

    def add_attempt(self, attempt: Attempt) -> bool:
        """Log an answer; False when its token was logged before. Clears the draft.

        Plain SQL: through ``Table.insert`` a stored answer takes 2.5 times as long.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: nothing was logged.
        """
        outcome = attempt.outcome
        values = (
            attempt.token,
            attempt.exercise,
            attempt.version,
            # ASCII: what was pasted may hold half a character, which is no valid UTF-8.
            json.dumps(attempt.answer),
            outcome.score,
            outcome.rule.minimum,
            int(outcome.passed),
            _stamp(attempt.at),
        )
        with self._connection.write() as raw:
            added: int = raw.execute(_ADD_ATTEMPT, values).rowcount
            if raw.execute("DELETE FROM draft WHERE exercise = ?", (attempt.exercise,)).rowcount:
                raw.execute(COUNT_CHANGE)
        return added == 1

    def add_seen(self, place: Place, at: datetime) -> None:
        """Log that a step was opened.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: nothing was logged.
        """
        with self._connection.write() as raw:
            raw.execute(
                "INSERT INTO seen (lesson, step, at) VALUES (?, ?, ?)",
                (place.lesson_key, place.step, _stamp(at)),
            )

    def log(self) -> Log:
        """Return what completion needs.

        Raises:
            UnreadableStoreError: a page is damaged.
        """
        seen: dict[str, set[str]] = {}
        for lesson, step in self._connection.read(_STEPS):
            seen.setdefault(lesson, set()).add(step)
        results = self._connection.read(_EXERCISES)
        return Log(
            seen={lesson: frozenset(steps) for lesson, steps in seen.items()},
            answered=frozenset(exercise for exercise, _ in results),
            passed=frozenset(exercise for exercise, passed in results if passed),
            last=self._last_place(),
        )

    def _last_place(self) -> Place | None:
        for key, step in self._connection.read(_LAST):
            return _place(key, step)
        return None

    def answers(self, exercise: str) -> list[dict[str, Any]]:
        """Return all answers to one exercise, the oldest first."""
        rows = self._connection.read(
            "SELECT answer FROM attempt WHERE exercise = ? ORDER BY seq", (exercise,)
        )
        return [json.loads(answer) for (answer,) in rows]

    def last_answer(self, exercise: str, version: str | None) -> dict[str, Any] | None:
        """Return the newest answer to this version of an exercise (None: to any), or None."""
        rows = self._connection.read(
            "SELECT answer FROM attempt WHERE exercise = ? AND version = ifnull(?, version) "
            "ORDER BY seq DESC LIMIT 1",
            (exercise, version),
        )
        return _plain(rows[0][0]) if rows else None

    def passes(self, exercise: str) -> list[datetime]:
        """Return each time that an exercise was passed, in the order of writing."""
        rows = self._connection.read(
            "SELECT at FROM attempt WHERE exercise = ? AND passed = 1 ORDER BY seq", (exercise,)
        )
        return [datetime.fromisoformat(at) for (at,) in rows]

    def worked_at(self) -> list[datetime]:
        """Return when the latest answers were given and steps seen, as the clock said then."""
        return [datetime.fromisoformat(at) for (at,) in self._connection.read(_WORKED)]

    def card_answers(self) -> list[tuple[str, dict[str, Any], datetime]]:
        """Return all answers to cards with key and time, in the order of writing.

        Takes as long as there are ratings, however many other answers there are.
        """
        found = []
        for key, text, at in self._connection.read(_RATINGS):
            plain = _plain(text)
            if plain is not None:
                found.append((key, plain, datetime.fromisoformat(at)))
        return found

    def newest_answer(self, exercise: str) -> tuple[dict[str, Any], datetime] | None:
        """Return the newest answer to any version of an exercise and when it was given."""
        rows = self._connection.read(
            "SELECT answer, at FROM attempt WHERE exercise = ? ORDER BY seq DESC LIMIT 1",
            (exercise,),
        )
        answer = _plain(rows[0][0]) if rows else None
        return None if answer is None else (answer, datetime.fromisoformat(rows[0][1]))

    def answers_to(self, exercises: Sequence[str]) -> list[tuple[str, dict[str, Any], datetime]]:
        """Return all answers to some exercises with key and time, in the order of writing."""
        marks = ",".join("?" * len(exercises))
        rows = self._connection.read(
            f"SELECT exercise, answer, at FROM attempt WHERE exercise IN ({marks}) ORDER BY seq",  # noqa: S608 - marks
            tuple(exercises),
        )
        found = ((key, _plain(text), datetime.fromisoformat(at)) for key, text, at in rows)
        return [(key, plain, at) for key, plain, at in found if plain is not None]

    def size(self) -> int:
        """Return how many rows the log has: a number that only grows."""
        return LEARNER.size(self._connection).log

    def keep_draft(self, exercise: str, version: str, answer: dict[str, Any]) -> None:
        """Keep an unfinished answer, in place of an earlier one.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: the earlier one stays.
        """
        row = {
            "exercise": exercise,
            "version": version,
            "answer": json.dumps(answer),
        }
        with self._connection.write() as raw:
            self._connection.utils.table("draft").upsert(row, pk="exercise")
            raw.execute(COUNT_CHANGE)

    def draft(self, exercise: str, version: str | None) -> dict[str, Any] | None:
        """Return the unfinished answer to this version of an exercise (None: to any), if any."""
        rows = self._connection.read(
            "SELECT answer FROM draft WHERE exercise = ? AND version = ifnull(?, version)",
            (exercise, version),
        )
        return _plain(rows[0][0]) if rows else None

    def keep_note(self, note: Note) -> None:
        """Keep a note in place of an earlier one; an empty one is erased, and really gone.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: the earlier one stays.
        """
        place = (note.place.lesson_key, note.place.step)
        if note.text:
            with self._connection.write() as raw:
                raw.execute(_KEEP_NOTE, (*place, note.text))
                raw.execute(COUNT_CHANGE)
            return
        erase(self._connection, "note", _DROP_NOTE, place, place)
        self.erased_everywhere = self._erase_copies()

    def note(self, place: Place) -> str:
        """Return the note at a step, empty if there is none."""
        rows = self._connection.read(
            "SELECT text FROM note WHERE lesson = ? AND step = ?", (place.lesson_key, place.step)
        )
        return str(rows[0][0]) if rows else ""

    def notes(self) -> tuple[Note, ...]:
        """Return all notes, by lesson in the order in which they were begun."""
        rows = self._connection.read("SELECT lesson, step, text FROM note ORDER BY rowid")
        return tuple(Note(_place(lesson, step), text) for lesson, step, text in rows)

    def add_certificate(self, certificate: Certificate) -> None:
        """Log a certificate as it was issued.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: nothing was logged.
        """
        issued = json.dumps(asdict(certificate), ensure_ascii=False, default=date.isoformat)
        row = {"number": certificate.number, "path": certificate.path, "issued": issued}
        with self._connection.write():
            self._connection.utils.table("certificate").insert(row)

    def certificates(self) -> tuple[Certificate, ...]:
        """Return all certificates, the newest first."""
        rows = self._connection.read("SELECT issued FROM certificate ORDER BY rowid DESC")
        return tuple(_certificate(json.loads(issued)) for (issued,) in rows)


def _place(key: str, step: str) -> Place:
    module, _, lesson = key.partition("/")
    return Place(module, lesson, step)


def _stamp(at: datetime) -> str:
    return in_utc(at).isoformat(timespec="milliseconds")


def _plain(text: str) -> dict[str, Any] | None:
    try:
        values = json.loads(text)
    except ValueError:
        return None
    return values if isinstance(values, dict) else None


def _certificate(values: dict[str, Any]) -> Certificate:
    dates = {name: date.fromisoformat(values[name]) for name in ("issued_on", "valid_until")}
    return Certificate(**{**values, "modules": tuple(values["modules"]), **dates})
