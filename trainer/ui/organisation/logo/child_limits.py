"""How much a process that reads what is hostile may take: memory, time, and no file written.

Whoever started it ends it long before. This is for when that one is gone, and for memory.
"""

from __future__ import annotations

import ctypes
import sys

MOST_MEMORY = 800_000_000
MOST_SECONDS = 30


def limit_this_process() -> None:
    """Set the limits for the process that calls this; they can't be taken back."""
    if sys.platform == "win32":
        _limit_by_job()
    else:
        _limit_by_resource()


def _limit_by_resource() -> None:
    if sys.platform == "win32":
        return  # it has jobs
    import resource

    limits = {"RLIMIT_CPU": MOST_SECONDS, "RLIMIT_CORE": 0, "RLIMIT_FSIZE": 0}
    # Data counts what is really asked for; addresses alone cost nothing, and Qt has many.
    limits |= {"RLIMIT_DATA": MOST_MEMORY} if sys.platform == "linux" else {}
    for name, most in limits.items():
        kind = getattr(resource, name)
        _, hard = resource.getrlimit(kind)
        if hard == resource.RLIM_INFINITY or hard > most:
            resource.setrlimit(kind, (most, most))


_PROCESS_TIME, _PROCESS_MEMORY = 0x2, 0x100
_EXTENDED = 9


class _Basic(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class _Extended(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("basic", _Basic),
        ("counts", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def _limit_by_job() -> None:
    """Put this process into a job of its own; where that can't be, time is still limited."""
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32")
        kernel.CreateJobObjectW.restype = ctypes.c_void_p
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        limits = _Extended(process_memory=MOST_MEMORY)
        limits.basic.flags = _PROCESS_TIME | _PROCESS_MEMORY
        limits.basic.process_time = MOST_SECONDS * 10_000_000
        job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
        kernel.SetInformationJobObject(
            job, _EXTENDED, ctypes.byref(limits), ctypes.c_uint32(ctypes.sizeof(limits))
        )
        kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))
