"""What a start imports before its first page: every module more makes it slower."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

OPEN = """
import json
import sys

sys.argv = ["trainer", "--startup-probe"]
from trainer.__main__ import main

assert main() == 0
qt = [name for name in vars(sys.modules["PySide6.QtWidgets"]) if name.startswith("Q")]
print(json.dumps([sorted(sys.modules), qt]))
"""
BARE = """
import json
import sys

from PySide6 import QtWidgets

print(json.dumps([sorted(sys.modules), []]))
"""

# Beside what PySide6 itself imports, such as argparse, inspect and tempfile.
LIBRARIES = {"PySide6", "platformdirs", "sqlcipher3"}
TOO_HEAVY = {
    "asyncio",
    "concurrent",
    "csv",
    "decimal",
    "difflib",
    "email",
    "html",
    "http",
    "importlib.metadata",
    "importlib.resources",
    "multiprocessing",
    "pickle",
    "socket",
    "ssl",
    "subprocess",
    "tomllib",
    "unittest",
    "urllib.request",
    "uuid",
    "xml",
    "zoneinfo",
}
TRAINER = {
    "content": {"index", "index.cache", "index.content_index", "reading", "reading.places"},
    "ui.learning": {"finished_path", "learn_page"},
}
"""Of these packages no more than these modules; of those below nothing at all."""
NOT_YET = (
    "trainer.certificates",
    "trainer.cli",
    "trainer.domain.own_words",
    "trainer.exchange",
    "trainer.ui.demo",
    "trainer.ui.exercises",
    "trainer.ui.helplines",
    "trainer.ui.organisation",
    "trainer.ui.printing",
    "trainer.ui.route",
    "trainer.ui.search",
    "trainer.ui.toolkit",
)

# PySide6 makes the enums of a class with the class: these cost a tenth of a start.
MANY_ENUMS = {"QAbstractItemView", "QDialog", "QStyle"}

Imported = Callable[[Path], tuple[set[str], set[str]]]


def ran(program: str, folder: Path) -> tuple[set[str], set[str]]:
    """Return the modules and the classes of Qt Widgets that are there at the end of a program."""
    environment = {**os.environ, "TRAINER_DATA_DIR": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", program]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    modules, classes = json.loads(done.stdout)
    return set(modules), set(classes)


@pytest.fixture(params=["samiras_folder", "finished_folder"])
def opened(request: pytest.FixtureRequest) -> tuple[set[str], set[str]]:
    """What is there once the first page of a learner is painted, and Qt alone does not bring."""
    folder: Path = request.getfixturevalue(request.param)
    modules, classes = ran(OPEN, folder)
    assert "trainer.ui.learning.learn_page" in modules
    return modules - ran(BARE, folder)[0], classes


def test_the_first_page_comes_before_what_it_does_not_need(
    opened: tuple[set[str], set[str]],
) -> None:
    modules, classes = opened
    first = {name.split(".")[0] for name in modules}
    assert first - sys.stdlib_module_names - LIBRARIES == {"trainer"}
    assert not {name for name in modules if name in TOO_HEAVY or name.split(".")[0] in TOO_HEAVY}
    assert not {name for name in modules if name.startswith(NOT_YET)}
    for package, few in TRAINER.items():
        own = f"trainer.{package}."
        assert {name.removeprefix(own) for name in modules if name.startswith(own)} <= few
    assert not classes & MANY_ENUMS
