"""Files that are written whole: after a crash there is the old one or the new one, never half."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import secrets
from pathlib import Path
from typing import Any

from ..domain.errors import (
    DataFolderError,
    DiskError,
    FileWriteError,
    NoAccessError,
    StoreFullError,
    TrainerError,
)
from ..patience import remove, replace
from ..reading import LargeFileError, NoFileError, read_at_most

NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
NO_ACCESS = {errno.EACCES, errno.EPERM, errno.EROFS}
BROKEN_DISK = {errno.EIO, errno.ENXIO, errno.ENODEV, getattr(errno, "ESTALE", errno.EIO)}
_MOST_BYTES = 1_000_000
"""Of a small file: a thousand times what one ever holds."""

_CANNOT_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EACCES}
_OURS_ALONE = 0o600
_PRIVATE_FOLDER = 0o700
_LEFT = "*.tmp"
_GROWTH = 65536
MEMORY = ":memory:"
"""What SQLite calls a database without a file."""


def write_whole(file: Path, content: bytes, *, private: bool = False) -> None:
    """Write ``content`` to ``file``: temporary file beside it, fsync, rename, fsync the folder.

    A ``private`` file can be read by this user only, where the system knows of that.

    Raises:
        FileWriteError: the folder can't be written or the disk is full; ``file`` is as it was.
    """
    # A name of its own: with the name of a file that may be long it could become too long.
    temporary = file.parent / f".{secrets.token_hex(8)}.tmp"
    try:
        if private:
            make_private(temporary)
        with temporary.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        replace(temporary, file)
    except (OSError, ValueError) as error:
        with contextlib.suppress(OSError, ValueError):
            remove(temporary)
        raise FileWriteError(file=str(file), details=str(error)) from error
    # It is there under its name: that the folder can't be synced as well is no failure to write.
    with contextlib.suppress(OSError):
        sync_folder(file.parent)


def remove_database(file: Path) -> None:
    """Remove a database with what SQLite puts beside it, as far as that can be done."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        with contextlib.suppress(OSError):
            remove(file.with_name(file.name + suffix))


def remove_left_over(folder: Path) -> None:
    """Remove what a run that was ended left half-written in ``folder``. Only when it is ours."""
    with contextlib.suppress(OSError):
        for file in folder.glob(_LEFT):
            stem = file.name.removeprefix(".").removesuffix(".tmp")
            if file.is_file() and len(stem) == 16 and set(stem) <= set("0123456789abcdef"):
                remove(file)


def make_folder(folder: Path) -> None:
    """Make ``folder`` and those above it, for this user only; each is on disk in its parent.

    Raises:
        OSError: it can't be made, or a file stands there.
    """
    missing = [one for one in (folder, *folder.parents) if not one.is_dir()]
    for one in reversed(missing):
        one.mkdir(mode=_PRIVATE_FOLDER, exist_ok=True)
        sync_folder(one.parent)


def keep_private(path: Path) -> None:
    """Let only this user read and write a file or folder, where the system knows of that.

    What was put back from a stick or a disc may have come as something to read only.
    """
    with contextlib.suppress(OSError):
        mode = path.stat().st_mode & 0o777
        wanted = (mode & _PRIVATE_FOLDER) | _OURS_ALONE
        if mode != wanted:
            path.chmod(wanted)


def make_private(file: Path) -> None:
    """Make an empty file that only this user can read, or let nobody else read it from now on."""
    if str(file) == MEMORY:
        return
    with contextlib.suppress(OSError, ValueError):
        if file.exists():
            keep_private(file)
        else:
            os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR, _OURS_ALONE))


def has_room(file: Path) -> bool:
    """Tell whether ``file``, or the WAL beside it, could grow: SQLite doesn't say why it failed."""
    probe = file.with_name(f".{file.name}.room")
    beside = [one for suffix in ("", "-wal") if (one := Path(f"{file}{suffix}")).is_file()]
    try:
        end = max((one.stat().st_size for one in beside), default=0)
        with probe.open("wb") as stream:
            stream.seek(end)
            stream.write(bytes(_GROWTH))
    except OSError as error:
        return error.errno not in NO_ROOM
    finally:
        with contextlib.suppress(OSError):
            remove(probe)
    return True


def sync_file(file: Path) -> None:
    """Wait until ``file`` is on the disk.

    Raises:
        OSError: that isn't certain.
    """
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())


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


def write_json(file: Path, values: dict[str, Any], *, private: bool = True) -> None:
    """Write ``values`` as JSON, whole.

    Raises:
        FileWriteError: see :func:`write_whole`.
    """
    content = json.dumps(values, ensure_ascii=False, indent=1).encode()
    write_whole(file, content, private=private)


def read_json(file: Path) -> dict[str, Any]:
    """Return the values in ``file``, or an empty dictionary when it is gone or unreadable."""
    try:
        return load_json(file) or {}
    except OSError:
        return {}


def load_json(file: Path) -> dict[str, Any] | None:
    """Return the values in ``file``; none when it isn't there; None when they are damaged.

    Raises:
        OSError: it can't be read now, which tells nothing of what is in it.
    """
    try:
        values = json.loads(read_at_most(file, _MOST_BYTES))
    except FileNotFoundError:
        return {}
    except (ValueError, RecursionError, NoFileError, LargeFileError):
        return None
    except OSError:
        # Windows calls opening a folder "access denied".
        if file.is_dir():
            return None
        raise
    return values if isinstance(values, dict) else None


def unwritten(folder: Path, error: Exception) -> TrainerError:
    """Return what to tell when something in ``folder`` could not be written: by its cause."""
    cause = _cause(error)
    if cause.errno in NO_ROOM:
        return StoreFullError(details=str(error))
    if cause.errno in BROKEN_DISK:
        return DiskError(file=folder.name, details=str(error))
    return DataFolderError(folder=str(folder), details=str(error))


def unread(file: Path, error: OSError) -> TrainerError:
    """Return what to tell when ``file`` could not be read: by its cause."""
    if error.errno in NO_ACCESS:
        return NoAccessError(file=str(file), details=str(error))
    return DiskError(file=file.name, details=str(error))


def _cause(error: Exception) -> OSError:
    cause = error if isinstance(error, OSError) else error.__cause__
    return cause if isinstance(cause, OSError) else OSError(0, str(error))
