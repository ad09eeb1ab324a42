"""Stopped at every step: what is left when the app ends between two calls that touch a file?

A child does one job, such as mending a damaged database, and ends without tidying up at its n-th
call that touches a file or the database, for every n until the job is done. Then the folder is
opened as usual: nothing that was kept may be lost, and no sound database may be called damaged.

    python -m benchmarks.faults_stop [JOB ...] [--every N] [--from N]

The job ``planted``, which is done only when it is named, mends carelessly: it has to be noticed.
Needs ``os.fork``, so not on Windows. Prints one JSON line; exit code 1 when anything was lost.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
import traceback
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType

from trainer.domain.exercises.kind import Outcome, PassRule
from trainer.domain.learning.progress import Attempt
from trainer.store.backup import backups
from trainer.store.connection import Connection
from trainer.store.keys import make_key
from trainer.store.migrations import LEARNER_SCHEMA, Schema, migrate
from trainer.store.vault import Vault

NOW = datetime(2026, 11, 22, tzinfo=UTC)
ANSWERS = 60

_TOUCHES = {
    *("open", "write", "fsync", "close", "replace", "rename", "mkdir", "unlink", "rmdir"),
    *("execute", "executemany", "connect", "sendfile"),
}
_STOPPED, _DONE, _FAILED = 9, 0, 3


@dataclass(frozen=True)
class Job:
    """What is done: ``prepare`` a folder, ``do`` it, and what must be there afterwards."""

    prepare: Callable[[Path], None]
    do: Callable[[Path], None]
    kept: frozenset[str]
    damaged: bytes = b""
    """What stands in place of the database: it may not be deleted."""


def _answer(vault: Vault, tokens: list[str]) -> None:
    outcome = Outcome(score=1.0, passed=True, rule=PassRule(minimum=0.5))
    for token in tokens:
        attempt = Attempt(
            token=token, exercise=token, version="v", answer={}, outcome=outcome, at=NOW
        )
        vault.progress.add_attempt(attempt)


def _tokens(start: int, end: int) -> list[str]:
    return [f"n{number:04}" for number in range(start, end)]


def _session(folder: Path, tokens: list[str]) -> None:
    vault = Vault(folder, NOW)
    _answer(vault, tokens)
    vault.close(NOW)


def _nothing(folder: Path) -> None:
    folder.mkdir(parents=True)


def _used(folder: Path) -> None:
    _session(folder, _tokens(0, ANSWERS))


def _damaged(folder: Path) -> None:
    _used(folder)
    _damage(folder)


def _damage(folder: Path) -> None:
    (folder / "progress.db").write_bytes(_JUNK)


def _damaged_without_copy(folder: Path) -> None:
    _damaged(folder)
    shutil.rmtree(folder / "backups")


def _set_back(folder: Path) -> None:
    _session(folder, _tokens(0, 5))
    older = (folder / "progress.db").read_bytes()
    _session(folder, _tokens(5, ANSWERS))
    (folder / "progress.db").write_bytes(older)


def _of_an_older_version(folder: Path) -> None:
    folder.mkdir(parents=True)
    with closing(Connection(folder / "progress.db", make_key(folder))) as connection:
        migrate(connection, Schema("learner", LEARNER_SCHEMA.steps[:1]))
        with connection.write() as raw:
            raw.executemany(
                "INSERT INTO attempt (token, exercise, version, answer, score, minimum, passed, at)"
                " VALUES (?, ?, 'v', '{}', 1, 0.5, 1, '')",
                [(token, token) for token in _tokens(0, ANSWERS)],
            )


def _open_and_close(folder: Path) -> None:
    Vault(folder, NOW).close(NOW)


def _answer_and_close(folder: Path) -> None:
    _session(folder, ["more"])


_JUNK = b"no database " * 4000
_ALL = frozenset(_tokens(0, ANSWERS))
JOBS = {
    "begin": Job(_nothing, _answer_and_close, frozenset()),
    "answer": Job(_used, _answer_and_close, _ALL),
    "migrate": Job(_of_an_older_version, _open_and_close, _ALL),
    "mend": Job(_damaged, _answer_and_close, _ALL, _JUNK),
    "mend set back": Job(_set_back, _open_and_close, _ALL),
    "start anew": Job(_damaged_without_copy, _answer_and_close, frozenset(), _JUNK),
}


def _mend_carelessly(folder: Path) -> None:
    (folder / "progress.db").unlink()
    shutil.copyfile(backups(folder / "backups")[0], folder / "progress.db")
    _open_and_close(folder)


PLANTED = {"planted": Job(_damaged, _mend_carelessly, _ALL, _JUNK)}


def _stop_at(number: int) -> None:
    """End this process at its ``number``-th call that touches a file, without tidying up."""
    count = 0

    def count_calls(_: FrameType, event: str, function: object) -> None:
        nonlocal count
        if event == "c_call" and getattr(function, "__name__", "") in _TOUCHES:
            count += 1
            if count == number:
                os._exit(_STOPPED)

    sys.setprofile(count_calls)


def stopped(job: Job, folder: Path, number: int) -> bool:
    """Do ``job`` in a child that is stopped at call ``number``; False when it was done before."""
    child = os.fork()
    if child == 0:
        code = _FAILED
        try:
            _stop_at(number)
            job.do(folder)
            code = _DONE
        except BaseException:  # noqa: BLE001 - a fork may not return to what its parent was doing
            sys.setprofile(None)
            traceback.print_exc()
        os._exit(code)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    if code not in (_STOPPED, _DONE):
        raise RuntimeError(f"the child ended with {code}")
    return code == _STOPPED


def faults(job: Job, folder: Path) -> list[str]:
    """Open ``folder`` twice and return what is wrong with it."""
    found = []
    for time in ("first", "second"):
        vault = Vault(folder, NOW)
        kept = vault.progress.log().answered
        if not job.kept <= kept:
            found.append(f"{time}: {len(job.kept - kept)} answers are lost")
        if vault.notice and (time == "second" or job in (JOBS["answer"], JOBS["migrate"])):
            found.append(f"{time}: {vault.notice}")
        vault.close(NOW)
    if job.damaged and not _is_kept(job.damaged, folder):
        found.append("the damaged file is gone")
    if job.kept and not backups(folder / "backups"):
        found.append("there is no copy")
    return found


def _is_kept(content: bytes, folder: Path) -> bool:
    return any(file.read_bytes() == content for file in folder.glob("damaged/*/progress.db"))


def run(names: list[str], every: int, start: int) -> dict[str, object]:
    """Do each job with a stop at each ``every``-th call and return the figures."""
    stops = 0
    wrong: list[str] = []
    for name in names:
        job = (JOBS | PLANTED)[name]
        with tempfile.TemporaryDirectory() as place:
            folder, model = Path(place) / "folder", Path(place) / "model"
            job.prepare(model)
            number, goes_on = start, True
            while goes_on:
                shutil.copytree(model, folder)
                goes_on = stopped(job, folder, number)
                wrong += [f"{name}, stop {number}: {fault}" for fault in faults(job, folder)]
                shutil.rmtree(folder)
                stops += goes_on
                number += every
    return {"figure": "stopped half-way", "jobs": names, "stops": stops, "wrong": wrong}


def main() -> int:
    """Run from the shell."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("jobs", nargs="*", help=", ".join(JOBS))
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--from", type=int, default=1, dest="start")
    given = parser.parse_args()
    if not hasattr(os, "fork"):
        print(json.dumps({"figure": "stopped half-way", "skipped": "needs os.fork"}))
        return 0
    figures = run(given.jobs or list(JOBS), given.every, given.start)
    print(json.dumps(figures))
    return 1 if figures["wrong"] else 0


if __name__ == "__main__":
    sys.exit(main())
