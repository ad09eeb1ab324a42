"""kill -9 at random moments: is anything lost that was acknowledged?

A child opens a learner's folder and answers, opens steps, keeps drafts, issues certificates and
closes, on and on; it acknowledges each write after it was made. It is killed after a random time;
then the folder is opened, and all that was acknowledged has to be there, without a notice.

    python -m benchmarks.faults_kill [ROUNDS] [--planted] [--seed N]

``--planted`` acknowledges before writing, to show that the harness notices what is lost. Needs
``os.fork``, so not on Windows. Exit code 1 when anything was lost.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random

from trainer.domain.certificate import Certificate
from trainer.domain.exercise import Outcome, PassRule
from trainer.domain.progress import Attempt, Place
from trainer.store.progress_store import ProgressStore
from trainer.store.vault import Vault

ROUNDS = 200
ROUNDS_A_FOLDER = 50
LONGEST_ROUND = 0.15
"""Seconds."""

_OUTCOME = Outcome(score=1.0, passed=True, rule=PassRule(minimum=0.5))
_DRAFT = "module/lesson/draft"


def _now() -> datetime:
    return datetime.now(UTC)


def _answer(store: ProgressStore, number: int) -> None:
    key = f"module/lesson/{number}"
    store.add_attempt(
        Attempt(
            token=str(number),
            exercise=key,
            version="v",
            answer={"text": "woorden " * (number % 50)},
            outcome=_OUTCOME,
            at=_now(),
        )
    )


def _see(store: ProgressStore, number: int) -> None:
    store.add_seen(Place("module", "lesson", str(number)), _now())


def _draft(store: ProgressStore, number: int) -> None:
    store.keep_draft(_DRAFT, "v", {"number": number})


def _certify(store: ProgressStore, number: int) -> None:
    store.add_certificate(
        Certificate(
            number=str(number),
            name="Naam",
            path="sport",
            title="Titel",
            statement="Tekst",
            modules=(),
            minutes=60,
            issued_on=date(2026, 11, 22),
            valid_until=date(2028, 11, 22),
        )
    )


WRITES: dict[str, Callable[[ProgressStore, int], None]] = {
    "answer": _answer,
    "seen": _see,
    "draft": _draft,
    "certificate": _certify,
}
_CHANCES = (10, 5, 4, 1)


@dataclass
class Acknowledged:
    """What the child said it had written."""

    kept: dict[str, set[int]] = field(default_factory=lambda: {what: set() for what in WRITES})
    notices: int = 0

    def add(self, lines: bytes) -> None:
        """Take in whole lines such as ``answer 12``; a half last line acknowledges nothing."""
        for line in lines.split(b"\n")[:-1]:
            what, number = line.decode().split()
            if what == "notice":
                self.notices += 1
            else:
                self.kept[what].add(int(number))

    @property
    def count(self) -> int:
        """Return how many writes were acknowledged."""
        return sum(map(len, self.kept.values()))

    def lost(self, store: ProgressStore) -> int:
        """Count what is not in ``store``; of drafts only the last has to be there."""
        log = store.log()
        there = {
            "answer": {int(key.rpartition("/")[2]) for key in log.answered},
            "seen": {int(step) for steps in log.seen.values() for step in steps},
            "certificate": {int(one.number) for one in store.certificates()},
        }
        lost = sum(len(self.kept[what] - numbers) for what, numbers in there.items())
        draft: int = (store.draft(_DRAFT, "v") or {}).get("number", -1)
        return lost + (draft < max(self.kept["draft"], default=-1))


def write_on_and_on(folder: Path, out: int, random: Random, start: int, *, planted: bool) -> None:
    """Write and acknowledge until killed; now and then close and open again."""
    number = start
    while True:
        vault = Vault(folder, _now())
        if vault.notice is not None:
            os.write(out, b"notice 1\n")
        for _ in range(random.randint(1, 40)):
            (what,) = random.choices(list(WRITES), _CHANCES)
            line = f"{what} {number}\n".encode()
            if planted:
                os.write(out, line)
                WRITES[what](vault.progress, number)
            else:
                WRITES[what](vault.progress, number)
                os.write(out, line)
            number += 1
        vault.close(_now())


def killed_round(folder: Path, random: Random, start: int, *, planted: bool) -> bytes:
    """Let a child write for a random time and kill it; return its acknowledgements."""
    seed = random.random()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            write_on_and_on(folder, writing, Random(seed), start, planted=planted)
        except BaseException:  # noqa: BLE001 - a fork may not return to what its parent was doing
            traceback.print_exc()
        os._exit(3)
    os.close(writing)
    time.sleep(random.uniform(0, LONGEST_ROUND))
    os.kill(child, signal.SIGKILL)
    with os.fdopen(reading, "rb") as stream:
        lines = stream.read()
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):
        raise RuntimeError("the child ended by itself")
    return lines


def run(rounds: int, seed: int, *, planted: bool = False) -> dict[str, object]:
    """Kill ``rounds`` times and return the figures."""
    random = Random(seed)
    lost = notices = acknowledged = 0
    with tempfile.TemporaryDirectory() as place:
        said = Acknowledged()
        for number in range(rounds):
            folder = Path(place) / str(number // ROUNDS_A_FOLDER)
            if number % ROUNDS_A_FOLDER == 0:
                said = Acknowledged()
            before = said.count
            said.add(killed_round(folder, random, number * 1_000_000, planted=planted))
            acknowledged += said.count - before
            vault = Vault(folder, _now())
            notices += said.notices + (vault.notice is not None)
            said.notices = 0
            lost += said.lost(vault.progress)
            # Half of the time the next round begins with what the killed one left.
            if random.random() < 0.5:
                vault.close(_now())
            else:
                vault._connection.close()  # noqa: SLF001 - as when the app is killed
    return {
        "figure": "kill -9",
        "rounds": rounds,
        "acknowledged": acknowledged,
        "lost": lost,
        "notices": notices,
        "planted": planted,
        "seed": seed,
    }


def main() -> int:
    """Run from the shell."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rounds", nargs="?", type=int, default=ROUNDS)
    parser.add_argument("--planted", action="store_true")
    parser.add_argument("--seed", type=int, default=None)
    given = parser.parse_args()
    if not hasattr(os, "fork"):
        print(json.dumps({"figure": "kill -9", "skipped": "needs os.fork"}))
        return 0
    seed = int.from_bytes(os.urandom(4), "big") if given.seed is None else given.seed
    figures = run(given.rounds, seed, planted=given.planted)
    print(json.dumps(figures))
    return 1 if figures["lost"] or figures["notices"] else 0


if __name__ == "__main__":
    sys.exit(main())
