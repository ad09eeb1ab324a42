"""One answer stored durably, against a bare commit of the same row. Must 1.5x, aim 1.2x."""

from __future__ import annotations

import json
import secrets
import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from trainer.domain.exercises.choice import Choice, ChoiceAnswer, Option
from trainer.services.training import Asked

from ._learner import learner
from ._measure import against, report

_ROUNDS = 400
_QUESTION = Choice(
    id="wat-zeg-je",
    question="Wat zeg je?",
    options=(
        Option(text="Je was stil.", feedback="Je noemt wat je zag.", correct=True),
        Option(text="Kop op.", feedback="Je troost te snel."),
    ),
)


def _bare(folder: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(
        "CREATE TABLE attempt (seq INTEGER PRIMARY KEY, token TEXT UNIQUE, exercise TEXT, "
        "version TEXT, answer TEXT, score REAL, minimum REAL, passed INTEGER, at TEXT)"
    )
    connection.execute("CREATE INDEX state ON attempt (exercise, passed)")
    return connection


def main() -> None:
    """Measure and report."""
    with learner() as (_, training), TemporaryDirectory() as name:
        bare = _bare(Path(name))

        def through_the_app() -> None:
            asked = Asked.now("luisteren/drie-tellen/rotweek", "0", "choice", _QUESTION)
            training.answer(asked, ChoiceAnswer((0,)))

        def bare_commit() -> None:
            at = datetime.now(UTC).isoformat()
            row = (secrets.token_hex(8), "luisteren/drie-tellen/rotweek", "0")
            bare.execute("BEGIN IMMEDIATE")
            bare.execute(
                "INSERT INTO attempt (token, exercise, version, answer, score, minimum, passed, at)"
                " VALUES (?, ?, ?, ?, 1, 1, 1, ?)",
                (*row, json.dumps({"chosen": [0]}), at),
            )
            bare.execute("COMMIT")

        report("answer", must=1.5, aim=1.2, **against(through_the_app, bare_commit, _ROUNDS))
        bare.close()


if __name__ == "__main__":
    main()
