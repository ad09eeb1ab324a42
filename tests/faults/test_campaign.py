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
)
FAILING = ("EIO at 900", "kill at 200")
ODD_STARTS = ("lock: of a program that is gone", "folder: a file", "locale: C, no UTF-8")
ODD_FILES = ("deep.json", "values.json", "folder", "modules/luisteren/nl/module.yaml")
READERS = ("content", "import", "settings")


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


def test_odd_files_are_refused_in_time() -> None:
    found = figures("faults_content", "--only", *READERS, "--files", *ODD_FILES)
    assert found["files"] > len(ODD_FILES)


def test_what_is_erased_is_gone() -> None:
    found = figures("faults_private")
    assert (found["fault"], found["not erased"]) == ("", {})
    # Copies that were made before are thinned out later.
    assert not {"own place", "never kept"} & set(found["found in"])
