"""How a figure is measured: in turns with its floor, the median of the pairs, one line of JSON."""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable

Work = Callable[[], object]


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


def report(figure: str, **values: object) -> None:
    """Print one line of JSON."""
    sys.stdout.write(json.dumps({"figure": figure, **values}, ensure_ascii=False) + "\n")
    sys.stdout.flush()
