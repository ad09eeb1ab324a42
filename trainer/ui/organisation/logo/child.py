"""``trainer --read-logo``: reads one picture in a process that can be ended. Nobody types this.

The name of the file comes in, a logo or the reason for none goes out. ``logo_job`` starts it.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtGui import QGuiApplication

from ....domain.look.house_style import Logo
from ....domain.look.logo_errors import HeavyLogoError, LogoError
from ...qt_folders import add_plugins
from .child_limits import limit_this_process
from .file import read_logo
from .protocol import LONGEST_NAME, file_of, told

_STDIN, _STDOUT = 0, 1


def run() -> int:
    """Read the picture that standard input names, and write what came of it."""
    name = b"".join(iter(_more, b""))[:LONGEST_NAME]
    # Text in a drawing needs fonts. Windows' own are found by its own platform only.
    platform = [] if sys.platform == "win32" else ["-platform", "offscreen"]
    add_plugins()
    app = QGuiApplication(["trainer", *platform])
    limit_this_process()
    _answer(told(_read(name)))
    del app
    return 0


def _more() -> bytes:
    return os.read(_STDIN, 1 << 16)


def _read(name: bytes) -> Logo | LogoError:
    file = file_of(name)
    try:
        return read_logo(file)
    except LogoError as error:
        return error
    except MemoryError:
        return HeavyLogoError(file=file.name)


def _answer(answer: bytes) -> None:
    while answer:
        answer = answer[os.write(_STDOUT, answer) :]
