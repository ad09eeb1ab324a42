"""Two programs at once: nothing is lost, nothing counts twice."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from trainer.store.connection import Connection
from trainer.store.keys import Key
from trainer.store.migrations import LEARNER_SCHEMA
from trainer.store.progress_store import ProgressStore

UPDATES = 200

_COUNT = """
import sys
from pathlib import Path
from trainer.store.connection import Connection
from trainer.store.keys import read_keys

file = Path(sys.argv[1])
connection = Connection(file, read_keys(file.parent)[0])
print("ready", flush=True)
sys.stdin.readline()
for _ in range(int(sys.argv[2])):
    with connection.write() as raw:
        value = raw.execute("SELECT value FROM counter").fetchone()[0]
        raw.execute("UPDATE counter SET value = ?", (value + 1,))
connection.close()
"""

_MIGRATE = """
import sys
from pathlib import Path
from trainer.store.connection import Connection
from trainer.store.keys import read_keys
from trainer.store.migrations import LEARNER_SCHEMA, migrate

file = Path(sys.argv[1])
connection = Connection(file, read_keys(file.parent)[0])
print("ready", flush=True)
sys.stdin.readline()
migrate(connection, LEARNER_SCHEMA)
connection.close()
"""


def run_twice(program: str, *arguments: str) -> None:
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", program, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    for one in programs:
        assert one.stdout is not None
        assert one.stdout.readline() == "ready\n"
    for one in programs:
        assert one.stdin is not None
        one.stdin.write("go\n")
        one.stdin.flush()
    ended = [(*one.communicate(timeout=60), one.returncode) for one in programs]
    assert ended == [("", "", 0)] * 2


def test_of_two_programs_that_count_no_step_is_lost(tmp_path: Path, key: Key) -> None:
    connection = Connection(tmp_path / "a.db", key)
    with connection.write() as raw:
        raw.execute("CREATE TABLE counter AS SELECT 0 AS value")
    run_twice(_COUNT, str(tmp_path / "a.db"), str(UPDATES))
    assert connection.read("SELECT value FROM counter") == [(2 * UPDATES,)]
    connection.close()


def test_two_programs_may_bring_one_database_up_to_date(tmp_path: Path, key: Key) -> None:
    # An empty file with a WAL: of two that make it at the same moment, SQLite sends one away.
    Connection(tmp_path / "a.db", key).close()
    run_twice(_MIGRATE, str(tmp_path / "a.db"))
    connection = Connection(tmp_path / "a.db", key)
    assert connection.version == LEARNER_SCHEMA.version
    assert ProgressStore(connection).size() == 0
    connection.close()
