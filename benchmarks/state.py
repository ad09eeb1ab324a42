"""State of a learner from many attempts, against one query on a covering index.

Must 2x, aim flat from 100,000 attempts on. The floor finds what was answered and passed, leaping
from exercise to exercise; the app also finds which steps were seen and where the learner was.
"""

from __future__ import annotations

from contextlib import ExitStack, closing
from pathlib import Path
from tempfile import TemporaryDirectory

from trainer.store.connection import Connection
from trainer.store.keys import make_key
from trainer.store.migrations import LEARNER_SCHEMA, migrate
from trainer.store.progress_store import ProgressStore

from ._measure import Work, against, report

_SIZES = (1_000, 100_000, 1_000_000)
_ROUNDS = 100
_EXERCISES = 70
_STEPS = 5
_FILL = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
INSERT INTO attempt (token, exercise, version, answer, score, minimum, passed, at)
SELECT 't' || i, 'luisteren/les-' || (i % ?), '0', '{}', 1, 1, i % 2, '2026-01-01' FROM n
"""
_SEEN = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
INSERT INTO seen (lesson, step, at)
SELECT 'luisteren/les-' || (i % ?), 'step-' || (i % ?), '2026-01-01' FROM n
"""
_FLOOR = """
WITH RECURSIVE leap(exercise) AS (
  SELECT min(exercise) FROM attempt
  UNION ALL
  SELECT (SELECT min(exercise) FROM attempt WHERE exercise > leap.exercise)
  FROM leap WHERE leap.exercise IS NOT NULL)
SELECT exercise, (SELECT max(passed) FROM attempt WHERE exercise = leap.exercise)
FROM leap WHERE exercise IS NOT NULL
"""


def _filled(home: Path, size: int) -> Connection:
    home.mkdir()
    connection = Connection(home / "progress.db", make_key(home))
    migrate(connection, LEARNER_SCHEMA)
    with connection.write() as raw:
        raw.execute(_FILL, (size, _EXERCISES))
        raw.execute(_SEEN, (size // 10, _EXERCISES // 10, _STEPS))
    return connection


def _log(connection: Connection) -> Work:
    return ProgressStore(connection).log


def _query(connection: Connection) -> Work:
    return lambda: connection.read(_FLOOR)


def main() -> None:
    """Measure and report."""
    with TemporaryDirectory(prefix="steunpersoon-bench-") as name, ExitStack() as stack:
        opened = {
            size: stack.enter_context(closing(_filled(Path(name) / str(size), size)))
            for size in _SIZES
        }
        for size, connection in opened.items():
            values = against(_log(connection), _query(connection), _ROUNDS)
            report("state", attempts=size, must=2, **values)
        _, fewer, most = opened.values()
        values = against(_log(most), _log(fewer), _ROUNDS)
        report("state-flatness", attempts="1,000,000 / 100,000", must=2, aim=1, **values)


if __name__ == "__main__":
    main()
