"""One program at a time in a data folder: the lock of the system is the truth.

The file only tells who has it. What is in it, or what stands in its place, keeps nobody out: a
program that was ended, a restored copy, another computer, an earlier version.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .os_lock import lock

_FLAGS = os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_FLAGS |= getattr(os, "O_BINARY", 0) | getattr(os, "O_NOINHERIT", 0)
_TRIES = 5
_USED_ELSEWHERE = 32
"""ERROR_SHARING_VIOLATION: another program on Windows has the file and lends it to nobody."""


class HeldError(Exception):
    """Another program has the lock; ``owner`` tells which, as far as the file says."""

    def __init__(self, owner: Owner) -> None:
        super().__init__(str(owner))
        self.owner = owner


@dataclass(frozen=True, slots=True)
class Owner:
    """Who has a lock. Either may be empty: the file is for people, no rule looks at it."""

    process: str = ""
    computer: str = ""

    def __str__(self) -> str:
        return f"process {self.process or '?'}, computer {self.computer or '?'}"

    @property
    def elsewhere(self) -> bool:
        """Tell whether it is another computer, which shares the folder."""
        same = self.computer.casefold() == this_computer().casefold()
        # A computer may get another name while the app is open.
        return bool(self.computer) and not same and not _lives_here(self.process)


def _lives_here(process: str) -> bool:
    """Tell whether a process is one of this computer; on Windows that can't be asked so."""
    if os.name == "nt" or not process:
        return False
    try:
        os.kill(int(process), 0)
    except PermissionError:
        return True
    except (OSError, OverflowError):
        return False
    return True


def this_computer() -> str:
    """Return the name of this computer; empty where the system tells none."""
    if sys.platform == "win32":
        return os.environ.get("COMPUTERNAME", "")
    return os.uname().nodename


class FolderLock:
    """Keeps other programs out of a folder until it is released, or this program ends."""

    def __init__(self, file: Path) -> None:
        """Take the lock on ``file``, which is made if need be.

        Raises:
            HeldError: another program has it. NoLocksError: the file system knows no locks.
            OSError: the file can't be made.
        """
        self._file = file
        self._descriptor = self._taken()
        self._sign()

    def release(self) -> None:
        """Let others in. The file stays: who removed it could remove that of the next one."""
        if self._descriptor >= 0:
            descriptor, self._descriptor = self._descriptor, -1
            os.close(descriptor)

    def _taken(self) -> int:
        for _ in range(_TRIES):
            descriptor = self._opened()
            try:
                if not lock(descriptor):
                    raise HeldError(_owner(descriptor))
                if self._is_in_place(descriptor):
                    return descriptor
            except BaseException:
                os.close(descriptor)
                raise
            # An earlier version removes its file when it ends.
            os.close(descriptor)
        raise HeldError(Owner())

    def _is_in_place(self, descriptor: int) -> bool:
        try:
            return os.path.samestat(os.fstat(descriptor), os.lstat(self._file))
        except FileNotFoundError:
            return False

    def _opened(self) -> int:
        """Open the file; what stands in its place is put right first, but by one at a time."""
        with contextlib.suppress(OSError):
            return self._regular(os.O_RDWR)
        with _alone_in(self._file.parent):
            _make_way(self._file)
        try:
            return self._regular(os.O_RDWR)
        except PermissionError:
            return self._regular(os.O_RDONLY)

    def _regular(self, access: int) -> int:
        descriptor = os.open(self._file, access | _FLAGS, 0o644)
        # Windows follows a link.
        if not stat.S_ISREG(os.fstat(descriptor).st_mode) or self._file.is_symlink():
            os.close(descriptor)
            raise FileExistsError(f"{self._file} is no file")
        return descriptor

    def _sign(self) -> None:
        """Say who has the lock, in the lines that earlier versions read; a full disk may refuse."""
        lines = (str(os.getpid()), Path(sys.executable).resolve().name, this_computer())
        with contextlib.suppress(OSError):
            # Whoever finds it held, under another name too, should be able to see that it is.
            self._file.chmod(0o644)
        with contextlib.suppress(OSError):
            os.ftruncate(self._descriptor, 0)
            os.write(self._descriptor, "".join(f"{line}\n" for line in lines).encode())


def _owner(descriptor: int) -> Owner:
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        text = os.read(descriptor, 1000).decode(errors="replace")
    except OSError:
        return Owner()
    lines = [*text.split("\n")[:3], "", "", ""]
    process, computer = lines[0].strip(), lines[2].strip()
    sound = process.isascii() and process.isdecimal() and computer.isprintable()
    return Owner(process, computer) if sound else Owner()


@contextlib.contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Lock the folder itself, where that can be asked: two may find the same thing in the way."""
    if os.name == "nt":
        # There nobody can move or remove a file that another program has open.
        yield
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        if not lock(descriptor):
            raise HeldError(Owner())
        yield
    finally:
        os.close(descriptor)


def _make_way(file: Path) -> None:
    """Put right what stands in the place of the file, or can't be opened."""
    try:
        mode = file.lstat().st_mode
    except FileNotFoundError:
        return
    if not stat.S_ISREG(mode):
        _put_aside(file, mode)
        return
    if os.name == "nt":
        _remove_unused(file)
        return
    with contextlib.suppress(OSError):
        file.chmod(0o644)
    if not os.access(file, os.R_OK):
        # Of another user, and closed: so is then all that they keep here.
        file.unlink()


def _put_aside(file: Path, mode: int) -> None:
    if stat.S_ISLNK(mode):
        # A link leads away from what it should guard.
        file.unlink()
        return
    file.rename(file.with_name(f"{file.name}.aside-{secrets.token_hex(4)}"))


def _remove_unused(file: Path) -> None:
    """Remove a file that only Windows can keep shut: one that a program has open stays."""
    try:
        file.chmod(stat.S_IWRITE)
        file.unlink()
    except OSError as error:
        if getattr(error, "winerror", None) == _USED_ELSEWHERE:
            raise HeldError(_owner_in(file)) from error
        raise


def _owner_in(file: Path) -> Owner:
    """Return who has a file that may be read, but not written."""
    try:
        descriptor = os.open(file, os.O_RDONLY)
    except OSError:
        return Owner()
    try:
        return _owner(descriptor)
    finally:
        os.close(descriptor)
