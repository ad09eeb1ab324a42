"""Tell by the exit code whether a window can be opened here: 0 when it can.

A display that is named may be gone: a session over ssh that ended, a container, a screen of someone
else. Qt aborts then, so it is tried in a process of its own.
"""

from __future__ import annotations

import subprocess
import sys

PATIENCE_SECONDS = 20
_TRY = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"


def has_screen() -> bool:
    """Return whether Qt can connect to a display."""
    command = [sys.executable, "-c", _TRY]
    quiet = subprocess.DEVNULL
    try:
        tried = subprocess.run(
            command, stdout=quiet, stderr=quiet, check=False, timeout=PATIENCE_SECONDS
        )
    except subprocess.TimeoutExpired:
        return False
    return tried.returncode == 0


if __name__ == "__main__":
    sys.exit(0 if has_screen() else 1)
