"""The one way to read a file that someone else may have put there: bounded, and never waiting.

A pipe or a device has no end and may never answer; a file may grow while it is read; under a name
such as ``NUL`` or ``CON`` Windows has no file at all.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from pathlib import Path
from threading import Thread

_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
)
"""Opening a pipe that nobody writes to would wait for ever without ``O_NONBLOCK``."""

SECONDS = 5.0
"""How long the window may stand still for a file that someone chose."""

_DEVICES = re.compile(
    r"(?:con|prn|aux|nul|clock\$|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:[ .:].*)?",
    re.IGNORECASE | re.DOTALL,
)


class NoFileError(OSError):
    """What stands there is no file: a folder, a pipe, a device."""


class LargeFileError(OSError):
    """A file has more bytes than are asked for."""


def read_at_most(file: Path, most: int) -> bytes:
    """Return the content of ``file``, which is a plain file of ``most`` bytes at most.

    Raises:
        NoFileError: it is something else. LargeFileError: there are more. OSError: it can't be
            read.
    """
    if os.name == "nt" and is_device_name(file.name):
        raise NoFileError(errno.EINVAL, "not a file")
    try:
        descriptor = os.open(file, _FLAGS)
    except ValueError as error:  # a NUL in the name, or what no name can hold
        raise OSError(errno.EINVAL, str(error)) from error
    try:
        state = os.fstat(descriptor)
        if not stat.S_ISREG(state.st_mode):
            raise NoFileError(errno.EINVAL, "not a file")
        # A sparse file of any size costs nothing to make.
        content = b"" if state.st_size > most else _content(descriptor, most + 1)
        if state.st_size > most or len(content) > most:
            raise LargeFileError(errno.EFBIG, "too large")
        return content
    finally:
        os.close(descriptor)


def read_in_time(file: Path, most: int, seconds: float = SECONDS) -> bytes:
    """Return what :func:`read_at_most` does, for a file from anywhere: its drive may be gone.

    Raises:
        TimeoutError: nothing came in ``seconds``; whoever waits for it is left to wait alone.
        OSError: see :func:`read_at_most`.
    """
    found: list[bytes | OSError] = []

    def read() -> None:
        try:
            found.append(read_at_most(file, most))
        except OSError as error:
            found.append(error)

    reader = Thread(target=read, daemon=True)
    reader.start()
    reader.join(seconds)
    if not found:
        raise TimeoutError(errno.ETIMEDOUT, "no answer")
    if isinstance(found[0], OSError):
        raise found[0]
    return found[0]


def is_device_name(name: str) -> bool:
    """Tell whether Windows takes ``name`` for a device, whatever comes after a dot."""
    return _DEVICES.fullmatch(name) is not None


def _content(descriptor: int, most: int) -> bytes:
    """Return what can be read: one call may give less than there is."""
    parts: list[bytes] = []
    while most > 0 and (part := os.read(descriptor, min(most, 1 << 20))):
        parts.append(part)
        most -= len(part)
    return b"".join(parts)
