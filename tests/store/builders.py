"""Learners' folders with something in them."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from trainer.domain.exercises.kind import Outcome, PassRule
from trainer.domain.learning.certificate import Certificate
from trainer.domain.learning.progress import Attempt, Place
from trainer.store.connection import Connection
from trainer.store.keys import read_keys
from trainer.store.vault import Vault

NOW = datetime(2026, 11, 22, 20, 15, tzinfo=UTC)
LATER = NOW + timedelta(days=1)
WORDS = "Mijn oma zei altijd dat zwijgen goud is"
STEP = Place("luisteren", "drie-tellen", "begin")


def attempt(token: str, exercise: str = "luisteren/drie-tellen/vraag", **values: Any) -> Attempt:
    passed: bool = values.pop("passed", True)
    outcome = Outcome(score=float(passed), passed=passed, rule=PassRule(minimum=0.75))
    given: dict[str, Any] = {
        "version": "v1",
        "answer": {"text": WORDS},
        "outcome": outcome,
        "at": NOW,
        **values,
    }
    return Attempt(token=token, exercise=exercise, **given)


def certificate(number: str = "7K4M-92QX-1TBD") -> Certificate:
    return Certificate(
        number=number,
        name="Fatma Yilmaz",
        path="sport",
        title="Steunpersoon in de sport",
        statement="heeft de training afgerond",
        modules=("Basis", "Luisteren"),
        minutes=90,
        issued_on=NOW.date(),
        valid_until=NOW.date().replace(year=2028),
    )


def opened(folder: Path, now: datetime = NOW) -> Vault:
    return Vault(folder, now)


def answer(vault: Vault, *tokens: str) -> None:
    for token in tokens:
        vault.progress.add_attempt(attempt(token, f"luisteren/drie-tellen/{token}"))


def answers_kept(vault: Vault) -> set[str]:
    """Return the tokens of the answers that ``answer`` logged, as completion sees them."""
    return {key.rpartition("/")[2] for key in vault.progress.log().answered}


def session(folder: Path, *tokens: str, now: datetime = NOW) -> None:
    """Open, answer, and close as the app does."""
    vault = opened(folder, now)
    answer(vault, *tokens)
    vault.close(now)


def content_of(folder: Path) -> dict[str, bytes]:
    """Return all files under ``folder`` with their bytes."""
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def damage_a_page_of(file: Path, table: str) -> None:
    """Spoil the first page of a table, and have it noticed when the database is opened."""
    connection = Connection(file, read_keys(file.parent)[0])
    (page,) = connection.read("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,))[0]
    (size,) = connection.read("PRAGMA page_size")[0]
    connection.close()
    content = bytearray(file.read_bytes())
    middle = (int(page) - 1) * int(size) + int(size) // 2
    content[middle : middle + 16] = bytes(16)
    file.write_bytes(bytes(content))
    witness = file.with_name("witness.json")
    witness.write_text(json.dumps({**json.loads(witness.read_text()), "suspect": True}))
