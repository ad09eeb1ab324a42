"""From nothing to the first page painted, against the barest window. Must 1.5x, aim 1.25x.

A learner with progress opens the app. Instructions are counted by valgrind, once, because they
hardly vary; processor time and memory are medians of runs in turns. Needs ``os.wait4``, so not on
Windows. This file imports nothing big: Linux counts the memory of a parent as a child's peak.
"""

from __future__ import annotations

import compileall
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from ._measure import report

_APP = ["-m", "trainer", "--startup-probe"]
_FLOOR = ["-m", "benchmarks._floor_window"]
_PAIRS = 11
_COLLECTED = re.compile(r"Collected : (\d+)")
_MEBIBYTE = 2**20
# Linux counts in kibibytes, macOS in bytes.
_RSS_UNIT = 1 if sys.platform == "darwin" else 1024


@dataclass(frozen=True, slots=True)
class _Use:
    """What one run took: processor time in seconds, peak memory in MiB."""

    seconds: float
    peak: float


def _environment(folder: Path) -> dict[str, str]:
    # One hash seed: dictionaries collide alike, so that instructions can be compared.
    own = {"TRAINER_DATA_DIR": str(folder), "QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": "0"}
    return {**os.environ, **own}


def _use(arguments: list[str], environment: dict[str, str]) -> _Use:
    """Run once."""
    command = [sys.executable, *arguments]
    # The offscreen platform complains of what it can't do.
    hush = [(os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)]
    _, status, used = os.wait4(
        os.posix_spawn(sys.executable, command, environment, file_actions=hush), 0
    )
    if status:
        raise RuntimeError(f"{' '.join(arguments)} ended with {status}")
    return _Use(used.ru_utime + used.ru_stime, used.ru_maxrss * _RSS_UNIT / _MEBIBYTE)


def _instructions(arguments: list[str], environment: dict[str, str]) -> int:
    """Count the instructions of one run; valgrind has to be there."""
    command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={os.devnull}"]
    ran = subprocess.run(
        [*command, sys.executable, *arguments],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
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


def _report_use(environment: dict[str, str]) -> None:
    _use(_APP, environment)
    _use(_FLOOR, environment)
    pairs = [(_use(_APP, environment), _use(_FLOOR, environment)) for _ in range(_PAIRS)]
    report(
        "start-processor",
        must=1.5,
        aim=1.25,
        seconds=round(median(own.seconds for own, _ in pairs), 3),
        floor_seconds=round(median(floor.seconds for _, floor in pairs), 3),
        ratio=round(median(own.seconds / floor.seconds for own, floor in pairs), 2),
    )
    report(
        "start-memory",
        must=30,
        aim=15,
        megabytes=round(median(own.peak for own, _ in pairs), 1),
        floor_megabytes=round(median(floor.peak for _, floor in pairs), 1),
        more=round(median(own.peak - floor.peak for own, floor in pairs), 1),
    )


def main() -> None:
    """Measure and report."""
    # Where Python may not keep what it compiled, every start would compile the app again.
    for package in ("trainer", "benchmarks"):
        compileall.compile_dir(package, quiet=1)
    with TemporaryDirectory(prefix="steunpersoon-bench-") as name:
        environment = _environment(Path(name))
        prepare = [sys.executable, "-m", "benchmarks._learner", name]
        subprocess.run(prepare, env=environment, check=True)
        _report_use(environment)
        _report_instructions(environment)


if __name__ == "__main__":
    main()
