"""The lock of the operating system on an open file: it ends with the program, whatever happens."""

from __future__ import annotations

import errno
import sys

_HELD = {errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK}
"""What systems say of a lock that another program has."""


class NoLocksError(OSError):
    """The file system knows no locks: some network drives and synchronised folders."""


if sys.platform == "win32":
    import ctypes
    import msvcrt
    from ctypes import wintypes

    _FAR = 1 << 30
    """A locked byte can't be read by others: lock one far behind what the file says."""
    _EXCLUSIVE, _AT_ONCE = 2, 1
    _LENT_TO_NOBODY = {33, 997}
    """ERROR_LOCK_VIOLATION and ERROR_IO_PENDING: another program has it."""

    class _Place(ctypes.Structure):
        """OVERLAPPED: where in the file."""

        _fields_ = (
            ("internal", ctypes.c_void_p),
            ("internal_high", ctypes.c_void_p),
            ("offset", wintypes.DWORD),
            ("offset_high", wintypes.DWORD),
            ("event", wintypes.HANDLE),
        )

    # Not msvcrt.locking: the cause of a refusal is the system's own number, in every runtime.
    _kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    _kernel.LockFileEx.argtypes = (
        wintypes.HANDLE,
        wintypes.DWORD,
        wintypes.DWORD,
        wintypes.DWORD,
        wintypes.DWORD,
        ctypes.POINTER(_Place),
    )

    def lock(descriptor: int) -> bool:
        """Lock an open file at once; False when another program has it.

        Raises:
            NoLocksError: locking is not possible here.
        """
        handle, place = msvcrt.get_osfhandle(descriptor), _Place(offset=_FAR)
        how = _EXCLUSIVE | _AT_ONCE
        if _kernel.LockFileEx(handle, how, 0, 1, 0, ctypes.byref(place)):
            return True
        code = ctypes.get_last_error()
        if code in _LENT_TO_NOBODY:
            return False
        raise NoLocksError(code, ctypes.FormatError(code))

else:
    import fcntl

    def lock(descriptor: int) -> bool:
        """Lock an open file at once; False when another program has it.

        A file system without the first kind of lock may know the second, which SQLite uses too.

        Raises:
            NoLocksError: locking is not possible here.
        """
        refused: OSError | None = None
        for function in (fcntl.flock, fcntl.lockf):
            try:
                function(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                if error.errno in _HELD:
                    return False
                refused = error
            else:
                return True
        assert refused is not None
        raise NoLocksError(refused.errno, str(refused)) from refused
