"""The one way to rename and to remove a file.

On Windows a virus scanner, an indexer or a sync program may hold a file for a moment: then it is
tried again, for under a second.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

_HELD = {5, 32, 33}
"""What Windows says of a file that another program has open: denied, shared, locked."""
PAUSES = (0.02, 0.05, 0.1, 0.2, 0.4)
"""Seconds between tries."""


def replace(source: Path, target: Path) -> None:
    """Rename ``source`` to ``target``, in place of what stands there.

    Raises:
        OSError: it can't be done, also after some patience; both are as they were.
    """
    _patiently(lambda: source.replace(target))


def remove(file: Path) -> None:
    """Remove a file if it is there.

    Raises:
        OSError: it is still there.
    """
    _patiently(lambda: file.unlink(missing_ok=True))


def _patiently(act: Callable[[], object]) -> None:
    for pause in PAUSES:
        try:
            act()
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD:
                raise
        else:
            return
        wait(pause)
    act()


def wait(seconds: float) -> None:
    """Let another program finish what it is doing."""
    from threading import Event

    Event().wait(seconds)
