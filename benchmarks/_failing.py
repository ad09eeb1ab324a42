"""Calls to the system that fail on demand: ``_failing.c``, built with the compiler that is there.

It works where it was loaded before the C library: ``run_with_it`` starts a module anew that way.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
from enum import IntFlag
from pathlib import Path

_SOURCE = Path(__file__).with_name("_failing.c")
_LOADED = "LD_PRELOAD"
KILL = -1
"""In place of an error: the process is ended at that call."""


class Calls(IntFlag):
    """Kinds of calls; the same numbers stand in the source."""

    OPEN_TO_READ = 1
    READ = 2
    OPEN_TO_WRITE = 4
    WRITE = 8
    SYNC = 16
    NAME = 32
    LOCK = 64
    READING = 3
    WRITING = 60
    ALL = 127


def run_with_it(module: str) -> int | None:
    """Run ``module`` anew with failing calls and return its exit code; None when they are there.

    Raises:
        RuntimeError: this computer can't: it has no compiler, or is no Linux.
    """
    if _is_loaded():
        return None
    compiler = shutil.which("cc") or shutil.which("gcc")
    if not sys.platform.startswith("linux") or compiler is None:
        raise RuntimeError("needs Linux with a C compiler")
    with tempfile.TemporaryDirectory() as place:
        library = Path(place) / "failing.so"
        command = [compiler, "-shared", "-fPIC", "-O1", "-o", str(library), str(_SOURCE), "-ldl"]
        if subprocess.run(command, check=False, capture_output=True).returncode:
            raise RuntimeError("needs a C compiler that works")
        environment = os.environ | {_LOADED: str(library)}
        again = [sys.executable, "-m", module, *sys.argv[1:]]
        return subprocess.run(again, check=False, env=environment).returncode


def _is_loaded() -> bool:
    return hasattr(ctypes.CDLL(None), "faults_set")


def fail(folder: Path, number: int, code: int, *, goes_on: bool, calls: Calls) -> None:
    """Let the ``number``-th of these ``calls`` on ``folder`` fail from now; 0 only counts."""
    ctypes.CDLL(None).faults_set(
        os.fsencode(folder), ctypes.c_long(number), code, int(goes_on), int(calls)
    )


def stop_failing() -> None:
    """Let all calls succeed again."""
    ctypes.CDLL(None).faults_set(b"", ctypes.c_long(0), 0, 0, 0)


def counted() -> int:
    """Return how many calls there were."""
    count = ctypes.CDLL(None).faults_count
    count.restype = ctypes.c_long
    return int(count())


def met() -> str:
    """Return the call that failed first, such as ``write``; empty when none did."""
    hit = ctypes.CDLL(None).faults_hit
    hit.restype = ctypes.c_char_p
    return os.fsdecode(hit())
