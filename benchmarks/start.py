"""From nothing to the first page painted, against the barest window. Must 1.5x, aim 1.25x.

A learner with progress opens the app. Instructions are counted by valgrind, once, because they
hardly vary; processor time and memory are medians of runs in turns. In both, the end of the
program counts too. Not on Windows.
"""

from __future__ import annotations

import compileall
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from ._measure import report, used_against

_APP = [sys.executable, "-m", "trainer", "--startup-probe"]
_FLOOR = [sys.executable, "-m", "benchmarks._floor_window"]
_PAIRS = 11
_COLLECTED = re.compile(r"Collected : (\d+)")


def environment_on(folder: Path) -> dict[str, str]:
    """Return the environment of a run on the data folder ``folder``."""
    # One hash seed: dictionaries collide alike, so that instructions can be compared.
    own = {"TRAINER_DATA_DIR": str(folder), "QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": "0"}
    return {**os.environ, **own}


def prepare(environment: dict[str, str]) -> None:
    """Make a learner with progress, in a process of its own: this one has to stay small."""
    command = [sys.executable, "-m", "benchmarks._learner", environment["TRAINER_DATA_DIR"]]
    subprocess.run(command, env=environment, check=True)


def _instructions(command: list[str], environment: dict[str, str]) -> int:
    valgrind = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={os.devnull}"]
    ran = subprocess.run(
        [*valgrind, *command], env=environment, check=True, capture_output=True, encoding="utf-8"
    )
    found = _COLLECTED.search(ran.stderr)
    if found is None:
        raise RuntimeError(ran.stderr)
    return int(found[1])


def _report_instructions(environment: dict[str, str]) -> None:
    if shutil.which("valgrind") is None:
        report("start-instructions", measured=False, how="install valgrind")
        return
    own, floor = (_instructions(one, environment) for one in (_APP, _FLOOR))
    report(
        "start-instructions",
        must=1.5,
        aim=1.25,
        millions=own // 1_000_000,
        floor_millions=floor // 1_000_000,
        ratio=round(own / floor, 2),
    )


def main() -> None:
    """Measure and report."""
    # Where Python may not keep what it compiled, every start would compile the app again.
    for package in ("trainer", "benchmarks"):
        compileall.compile_dir(package, quiet=1)
    with TemporaryDirectory(prefix="steunpersoon-bench-") as name:
        environment = environment_on(Path(name))
        prepare(environment)
        processor, memory = used_against(_APP, _FLOOR, environment, _PAIRS)
        report("start-processor", must=1.5, aim=1.25, **processor)
        report("start-memory", must=30, aim=15, **memory)
        _report_instructions(environment)


if __name__ == "__main__":
    main()
