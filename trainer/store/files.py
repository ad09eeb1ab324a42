"""Files that are written whole: after a crash there is the old one or the new one, never half."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import secrets
from pathlib import Path
from typing import Any

from ..domain.errors import FileWriteError
from ..reading import read_at_most

NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_MOST_BYTES = 1_000_000
"""Of a small file: a thousand times what one ever holds."""

_CANNOT_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EACCES}


def write_whole(file: Path, content: bytes) -> None:
    """Write ``content`` to ``file``: temporary file beside it, fsync, rename, fsync the folder.

    Raises:
        FileWriteError: the folder can't be written or the disk is full; ``file`` is as it was.
    """
    # A name of its own: with the name of a file that may be long it could become too long.
    temporary = file.parent / f".{secrets.token_hex(8)}.tmp"
    try:
        with temporary.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(file)
        sync_folder(file.parent)
    except (OSError, ValueError) as error:
        with contextlib.suppress(OSError, ValueError):
            temporary.unlink(missing_ok=True)
        raise FileWriteError(file=str(file), details=str(error)) from error


def sync_folder(folder: Path) -> None:
    """Make a rename in ``folder`` durable; a no-op where that can't be asked.

    That is so on Windows, and on some USB sticks and network drives.
    """
    if os.name == "nt":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in _CANNOT_SYNC:
            raise


def write_json(file: Path, values: dict[str, Any]) -> None:
    """Write ``values`` as JSON, whole.

    Raises:
        FileWriteError: see :func:`write_whole`.
    """
    write_whole(file, json.dumps(values, ensure_ascii=False, indent=1).encode())


def read_json(file: Path) -> dict[str, Any]:
    """Return the values in ``file``, or an empty dictionary when it is gone or unreadable."""
    try:
        values = json.loads(read_at_most(file, _MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}
