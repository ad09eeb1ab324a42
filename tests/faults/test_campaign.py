"""What holds when files are damaged, calls fail, and starts are odd.

Each list is a short round of a harness in benchmarks/, which goes on for as long as one likes, and
which first shows that it notices a planted fault.
"""

from __future__ import annotations

import os
from typing import Any

import pytest

from tests.faults import harness

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")

DAMAGED = (
    "learners/*/progress.db: junk",
    "learners/*/key.json: junk",
    "cache/content-nl.db: junk",
    "club.db: a byte in a name",
    "club.db: a byte in words",
    "club.db: gone",
    "club.db-wal: half, killed",
    "club.db + learners/*/profile.json: junk",
    "learners/*/progress.db-wal: a bit, killed",
    "learners/*/progress.db + learners/*/backups/progress-*.db: a junk page",
    "settings.json: junk",
    "lock: empty, killed",
)
FAILING = (
    "EIO at 900",
    "kill at 200",
    "kill at 5",
    "ENOSPC at 2",
    "ENOSPC from start until write_note",
    "EIO from start until leave_note",
)
ODD_STARTS = (
    "lock: of a program that is gone",
    "lock: of another computer",
    "folder: a file",
    "folder: home of nobody",
    "folder: not UTF-8",
    "disk: full",
    "disk: no file may grow, new",
    "open already, no streams",
    "streams: none, and a folder that is a file",
    "locale: C, no UTF-8",
)
ODD_FILES = (
    *("deep.json", "values.json", "folder", "pipe", "modules/luisteren/nl/module.yaml"),
    *("dashes with round ends.svg", "many scans.jpg", "half.jpg"),
)
READERS = ("content", "import", "settings", "logo")


def figures(name: str, *arguments: str) -> dict[str, Any]:
    """Return what a harness found, which is nothing that was wrong."""
    found = harness.figures(name, *arguments)
    if "skipped" in found:
        pytest.skip(found["skipped"])
    assert found["planted noticed"]
    assert not found.get("wrong")
    return found


def test_damage_is_survived_and_said() -> None:
    assert figures("faults_damage", "--cases", *DAMAGED)["cases"] == len(DAMAGED)


def test_a_call_that_fails_loses_nothing() -> None:
    assert figures("faults_calls", "--cases", *FAILING)["cases"] == len(FAILING)


def test_an_odd_start_starts_or_says_why_not() -> None:
    assert figures("faults_start", "--only", *ODD_STARTS)["starts"] == len(ODD_STARTS)


def test_odd_files_are_refused() -> None:
    found = figures("faults_content", "--only", *READERS, "--files", *ODD_FILES)
    assert found["files"] > len(ODD_FILES)


def test_what_is_erased_is_gone_and_keys_are_shut_away() -> None:
    found = figures("faults_private")
    assert (found["fault"], found["not erased"]) == ("", {})
    assert found["found in"] == {}
    # What lies beside it: a half-written key, modes, and what a core dump would hold.
    assert (found["half a key is left"], found["open to others"]) == (False, 0)
    assert found["core"] in {"", "0"}
