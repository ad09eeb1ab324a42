"""Runs a harness of faults in a process of its own: only there it may fork."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

LONGEST = 240
"""Seconds, after which it hangs."""


def figures(harness: str, *arguments: str) -> dict[str, Any]:
    """Return what a harness found."""
    command = [sys.executable, "-m", f"benchmarks.{harness}", *arguments]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=LONGEST)
    assert ended.stderr == ""
    found: dict[str, Any] = json.loads(ended.stdout)
    return found
