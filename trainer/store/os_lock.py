"""The lock of the operating system on an open file: it ends with the program, whatever happens."""

from __future__ import annotations

import errno
import os
import sys

_HELD = {errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK}
"""What systems say of a lock that another program has."""


class NoLocksError(OSError):
    """The file system knows no locks: some network drives and synchronised folders."""


if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30
    """A locked byte can't be read by others: lock one far behind what the file says."""

    def lock(descriptor: int) -> bool:
        """Lock an open file at once; False when another program has it.

        Raises:
            NoLocksError: locking is not possible here.
        """
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            if error.errno in _HELD:
                return False
            raise NoLocksError(error.errno, str(error)) from error
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)
        return True

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
