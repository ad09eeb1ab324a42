"""Work in a child with a limit of time and memory: whatever it does, the harness goes on.

Needs ``os.fork``. The parent may have imported Qt, but makes no application: a child makes its own.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import resource
import select
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_GIGABYTE = 2**30
_CAPABILITIES_3 = 0x20080522
_OVER_MODES = 0b1111
"""CHOWN, DAC_OVERRIDE, DAC_READ_SEARCH and FOWNER."""

_HUNG, _LAST_WORDS = "hang", 2_000


@dataclass(frozen=True, slots=True)
class Ended:
    """How a child ended. ``value`` is what its work returned, if it came to that."""

    value: Any = None
    fault: str = ""
    """Empty when all went well; else ``hang``, ``signal 11``, or the end of a traceback."""
    seconds: float = 0.0
    """Of the processor: others may be busy too. Of a hang, as long as it was waited for."""


def in_child(work: Callable[[], object], *, seconds: float = 60, gigabytes: float = 4) -> Ended:
    """Do ``work`` in a child and return how it ended.

    ``seconds`` are of the processor; for what waits and does nothing they are longer where others
    are busy too. To the child files are shut as to anybody, also when root runs the harness.

    What it returns comes back as JSON. What it writes to the console is kept for the fault.
    """
    until = time.monotonic() + seconds * _crowd()
    with tempfile.TemporaryFile() as said:
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            _limit(int(gigabytes * _GIGABYTE), int(seconds) + 1)
            _be_child(work, writing, said.fileno())
        os.close(writing)
        answer, status, took = _waited_for(child, reading, until)
        said.seek(0)
        words = said.read()[-_LAST_WORDS:].decode(errors="replace")
    if status is None:
        return Ended(fault=_HUNG, seconds=seconds)
    code = os.waitstatus_to_exitcode(status)
    if code == -signal.SIGXCPU:
        return Ended(fault=_HUNG, seconds=took)
    if code < 0:
        return Ended(fault=f"signal {-code}", seconds=took)
    if code or not answer:
        return Ended(fault=words or f"ended with {code}", seconds=took)
    return Ended(json.loads(answer), seconds=took)


def _crowd() -> float:
    """Return how many wait for each processor."""
    return max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


def _limit(memory: int, seconds: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    heed_modes()


def _be_child(work: Callable[[], object], writing: int, said: int) -> None:
    code = 3
    try:
        os.setpgid(0, 0)
        for descriptor in (1, 2):
            os.dup2(said, descriptor)
        answer = json.dumps(work()).encode()
        with os.fdopen(writing, "wb") as stream:
            stream.write(answer)
        code = 0
    except BaseException:  # noqa: BLE001 - a fork may not return to what its parent was doing
        with contextlib.suppress(OSError, ValueError):
            traceback.print_exc()
            sys.stderr.flush()
    os._exit(code)


def heed_modes() -> None:
    """Give up what lets root open every file; it stays who it is, and finds its own files."""
    if os.geteuid() or not sys.platform.startswith("linux"):
        return
    libc = ctypes.CDLL(None, use_errno=True)
    head = (ctypes.c_uint32 * 2)(_CAPABILITIES_3, 0)
    sets = (ctypes.c_uint32 * 6)()
    if libc.capget(head, sets):
        raise OSError(ctypes.get_errno(), "capget")
    for at in (0, 1):
        sets[at] &= ~_OVER_MODES
    if libc.capset(head, sets):
        raise OSError(ctypes.get_errno(), "capset")


def _waited_for(child: int, reading: int, until: float) -> tuple[bytes, int | None, float]:
    """Return what a child said, how it ended (None: it had to be ended), and what it took."""
    said = b""
    while (left := until - time.monotonic()) > 0:
        ready, _, _ = select.select([reading], [], [], left)
        part = os.read(reading, 65_536) if ready else b""
        if ready and not part:
            break
        said += part
    os.close(reading)
    while time.monotonic() < until:
        ended, status, used = os.wait4(child, os.WNOHANG)
        if ended:
            return said, status, used.ru_utime + used.ru_stime
        time.sleep(0.002)
    with contextlib.suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return said, None, 0.0


def without_home(work: Callable[[], object], place: Path) -> Callable[[], object]:
    """Return ``work`` done with an empty home and folder for temporary files, at ``place``."""

    def done() -> object:
        place.mkdir(parents=True, exist_ok=True)
        for name in ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            os.environ[name] = str(place)
        tempfile.tempdir = None
        os.chdir(place)
        return work()

    return done
