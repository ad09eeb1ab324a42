"""The data folder is made, proved and taken here, before anything in it is opened."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from pathlib import Path

from ..domain import start_errors as causes
from ..domain.errors import AlreadyOpenError, DataFolderError, TrainerError
from ..store.files import NO_ROOM, make_folder
from ..store.folder_lock import FolderLock, HeldError
from ..store.os_lock import NoLocksError

_CAUSES: dict[int, type[DataFolderError]] = {
    **dict.fromkeys(NO_ROOM, causes.NoRoomError),
    errno.EACCES: causes.NoPermissionError,
    errno.EPERM: causes.NoPermissionError,
    errno.EROFS: causes.ReadOnlyFolderError,
    errno.ENAMETOOLONG: causes.LongFolderError,
    errno.EEXIST: causes.NotAFolderError,
    errno.ENOTDIR: causes.NotAFolderError,
    errno.EISDIR: causes.NotAFolderError,
    errno.EIO: causes.BrokenDiskError,
    errno.EINVAL: causes.FolderNameError,
    errno.EILSEQ: causes.FolderNameError,
    errno.ELOOP: causes.FolderNameError,
    **dict.fromkeys(
        (
            errno.ENOENT,
            errno.ENODEV,
            errno.ENXIO,
            errno.ENOTCONN,
            errno.ESTALE,
            errno.ETIMEDOUT,
            errno.EHOSTDOWN,
            errno.EHOSTUNREACH,
            errno.ENETUNREACH,
            errno.ECONNREFUSED,
        ),
        causes.FolderGoneError,
    ),
}
_WINDOWS_CAUSES: dict[int, type[DataFolderError]] = {
    # Windows has names for these that errno lacks; Python calls most of them EINVAL or EACCES.
    19: causes.ReadOnlyFolderError,  # the medium is write-protected
    **dict.fromkeys((23, 483, 1117), causes.BrokenDiskError),
    **dict.fromkeys((39, 112), causes.NoRoomError),
    **dict.fromkeys((15, 21, 51, 53, 55, 59, 64, 65, 67, 121, 1231, 1232), causes.FolderGoneError),
    123: causes.FolderNameError,
    206: causes.LongFolderError,
    267: causes.NotAFolderError,
}
_LONGEST_ON_WINDOWS = 240
"""Longer paths, with a file name behind them, Windows says it doesn't find."""


def folder_error(folder: Path, error: OSError | ValueError) -> DataFolderError:
    """Return the error that names why ``folder`` can't be used."""
    kind: type[DataFolderError] = DataFolderError
    if isinstance(error, OSError):
        kind = _CAUSES.get(error.errno or 0, kind)
        kind = _WINDOWS_CAUSES.get(getattr(error, "winerror", None) or 0, kind)
        long = os.name == "nt" and len(str(folder)) > _LONGEST_ON_WINDOWS
        if long and error.errno == errno.ENOENT:
            kind = causes.LongFolderError
    else:
        # A NUL, or letters that the system can't write.
        kind = causes.FolderNameError
    return kind(folder=shown_path(folder), details=f"{type(error).__name__}: {error}")


def shown_path(folder: Path) -> str:
    """Return a path as text that can be shown, whatever bytes it is made of."""
    return str(folder).encode(errors="backslashreplace").decode()


def prove_writable(folder: Path) -> None:
    """Make ``folder`` if need be, and see that it can be written.

    A full disk is let through where the folder is there already: what was kept can be read.

    Raises:
        DataFolderError: it can't be made or written.
    """
    probe = folder / f".{secrets.token_hex(8)}.tmp"
    try:
        # SQLite takes a path as UTF-8 only.
        str(folder).encode()
        make_folder(folder)
    except (OSError, ValueError) as error:
        raise folder_error(folder, error) from error
    try:
        probe.touch()
    except OSError as error:
        if error.errno not in NO_ROOM:
            raise folder_error(folder, error) from error
    finally:
        with contextlib.suppress(OSError):
            probe.unlink(missing_ok=True)


def take_folder(folder: Path) -> FolderLock:
    """Make the data folder, and keep other instances out of it until the lock is released.

    Nothing in the folder may be opened before that.

    Raises:
        AlreadyOpenError: another instance uses it. DataFolderError: it can't be made or written.
    """
    prove_writable(folder)
    try:
        return FolderLock(folder / "lock")
    except HeldError as error:
        raise _open_error(error) from error
    except NoLocksError as error:
        raise causes.NoLockError(folder=shown_path(folder), details=str(error)) from error
    except OSError as error:
        raise folder_error(folder, error) from error


def _open_error(error: HeldError) -> TrainerError:
    details = str(error.owner)
    if error.owner.elsewhere:
        return causes.OpenElsewhereError(computer=error.owner.computer, details=details)
    return AlreadyOpenError(details=details)
