"""One answer stored durably, against a bare commit of the same row. Must 1.5x, aim 1.2x.

The floor is Python's own sqlite3; a second one, with SQLCipher, tells what encrypting takes.
"""

from __future__ import annotations

import json
import secrets
import sqlite3
from datetime import UTC, datetime
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from trainer.domain.exercises.choice import Choice, ChoiceAnswer, Option
from trainer.services.learning.results import Asked

from ._learner import learner
from ._measure import Work, against, report

_ROUNDS = 400
_QUESTION = Choice(
    id="wat-zeg-je",
    question="Wat zeg je?",
    options=(
        Option(text="Je was stil.", feedback="Je noemt wat je zag.", correct=True),
        Option(text="Kop op.", feedback="Je troost te snel."),
    ),
)


def _prepare(connection: Any) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(
        "CREATE TABLE attempt (seq INTEGER PRIMARY KEY, token TEXT UNIQUE, exercise TEXT, "
        "version TEXT, answer TEXT, score REAL, minimum REAL, passed INTEGER, at TEXT)"
    )
    connection.execute("CREATE INDEX state ON attempt (exercise, passed)")


def _commit(connection: Any) -> Work:
    """Return what commits one row to ``connection``."""
    _prepare(connection)

    def commit() -> None:
        row = (secrets.token_hex(8), "luisteren/drie-tellen/rotweek", "0")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            "INSERT INTO attempt (token, exercise, version, answer, score, minimum, passed, at)"
            " VALUES (?, ?, ?, ?, 1, 1, 1, ?)",
            (*row, json.dumps({"chosen": [0]}), datetime.now(UTC).isoformat()),
        )
        connection.execute("COMMIT")

    return commit


def main() -> None:
    """Measure and report."""
    with learner() as (workspace, training):
        # On the same disk as the app's own.
        plain = sqlite3.connect(workspace.folder / "plain.db", isolation_level=None)
        secret = sqlcipher.connect(str(workspace.folder / "secret.db"), isolation_level=None)
        secret.execute(f"PRAGMA key = \"x'{secrets.token_hex(48)}'\"")

        def through_the_app() -> None:
            asked = Asked.now("luisteren/drie-tellen/rotweek", "0", "choice", _QUESTION)
            training.answer(asked, ChoiceAnswer((0,)))

        values = against(through_the_app, _commit(plain), _ROUNDS)
        report("answer", must=1.5, aim=1.2, **values)
        values = against(through_the_app, _commit(secret), _ROUNDS)
        report("answer", floor="SQLCipher", **values)
        plain.close()
        secret.close()


if __name__ == "__main__":
    main()
