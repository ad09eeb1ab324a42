"""How a figure is measured: in turns with its floor, the median of the pairs, one line of JSON.

Imports nothing big: Linux counts the memory of a parent as the peak of its child.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

Work = Callable[[], object]

_MEBIBYTE = 2**20
_PEAK_UNIT = 1 if sys.platform == "darwin" else 1024
"""In bytes; Linux counts in kibibytes."""


def seconds(work: Work) -> float:
    """Return how long ``work`` takes once, in seconds."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def against(work: Work, floor: Work, rounds: int, warm: int = 3) -> dict[str, float]:
    """Run both in turns; return the medians in milliseconds and the median of the ratios."""
    for _ in range(warm):
        work()
        floor()
    pairs = [(seconds(work), seconds(floor)) for _ in range(rounds)]
    return {
        "milliseconds": round(statistics.median(own for own, _ in pairs) * 1000, 3),
        "floor_milliseconds": round(statistics.median(other for _, other in pairs) * 1000, 3),
        "ratio": round(statistics.median(own / other for own, other in pairs), 2),
    }


@dataclass(frozen=True, slots=True)
class Use:
    """What a program took: processor time in seconds, peak memory in MiB."""

    seconds: float
    peak: float


def use(command: list[str], environment: Mapping[str, str]) -> Use:
    """Run a program to its end, without its complaints. Needs ``os.wait4``, so not on Windows."""
    hush = [(os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)]
    child = os.posix_spawn(command[0], command, environment, file_actions=hush)
    _, status, used = os.wait4(child, 0)
    if status:
        raise RuntimeError(f"{' '.join(command)} ended with {status}")
    return Use(used.ru_utime + used.ru_stime, used.ru_maxrss * _PEAK_UNIT / _MEBIBYTE)


def used_against(
    command: list[str], floor: list[str], environment: Mapping[str, str], rounds: int
) -> tuple[dict[str, float], dict[str, float]]:
    """Run two programs in turns; return medians of processor time, and of peak memory."""
    for one in (command, floor):
        use(one, environment)
    pairs = [(use(command, environment), use(floor, environment)) for _ in range(rounds)]
    processor = {
        "seconds": round(statistics.median(own.seconds for own, _ in pairs), 3),
        "floor_seconds": round(statistics.median(other.seconds for _, other in pairs), 3),
        "ratio": round(statistics.median(own.seconds / other.seconds for own, other in pairs), 2),
    }
    memory = {
        "megabytes": round(statistics.median(own.peak for own, _ in pairs), 1),
        "floor_megabytes": round(statistics.median(other.peak for _, other in pairs), 1),
        "more": round(statistics.median(own.peak - other.peak for own, other in pairs), 1),
    }
    return processor, memory


def report(figure: str, **values: object) -> None:
    """Print one line of JSON."""
    sys.stdout.write(json.dumps({"figure": figure, **values}, ensure_ascii=False) + "\n")
    sys.stdout.flush()
