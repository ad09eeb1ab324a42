"""State of a learner from many attempts, against one covering query. Must 2x, aim flat."""

from __future__ import annotations

import secrets
from pathlib import Path
from tempfile import TemporaryDirectory

from trainer.store.connection import Connection
from trainer.store.keys import make_key
from trainer.store.migrations import LEARNER_SCHEMA, migrate
from trainer.store.progress_store import ProgressStore

from ._measure import against, report

_SIZES = (1_000, 100_000, 1_000_000)
_EXERCISES = 70
_FILL = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
INSERT INTO attempt (token, exercise, version, answer, score, minimum, passed, at)
SELECT 't' || i, 'luisteren/les-' || (i % ?), '0', '{}', 1, 1, i % 2, '2026-01-01' FROM n
"""
_FLOOR = "SELECT max(passed) FROM attempt WHERE exercise = ?"


def _measured(folder: Path, size: int) -> dict[str, float]:
    home = folder / secrets.token_hex(4)
    home.mkdir()
    connection = Connection(home / "progress.db", make_key(home))
    migrate(connection, LEARNER_SCHEMA)
    with connection.write() as raw:
        raw.execute(_FILL, (size, _EXERCISES))
    store = ProgressStore(connection)

    def one_query_an_exercise() -> None:
        for number in range(_EXERCISES):
            connection.read(_FLOOR, (f"luisteren/les-{number}",))

    try:
        return against(store.log, one_query_an_exercise, rounds=60)
    finally:
        connection.close()


def main() -> None:
    """Measure and report: 70 exercises; the floor asks the covering index for each of them."""
    with TemporaryDirectory(prefix="steunpersoon-bench-") as name:
        found = {size: _measured(Path(name), size) for size in _SIZES}
    flat = found[1_000_000]["milliseconds"] / found[100_000]["milliseconds"]
    for size, values in found.items():
        report("state", attempts=size, must=2, **values)
    report("state-flatness", attempts="1,000,000 / 100,000", aim=1, ratio=round(flat, 2))


if __name__ == "__main__":
    main()
