"""Runs ``trainer demo`` in a data folder of its own, on a screen or without one."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)

from ...domain.errors import FileWriteError
from ...domain.text.message import QT_TRANSLATE_NOOP
from ...services.console import complain, say
from ..application import application
from ..kit.context import translated
from .demo import Demo
from .hand import UnexpectedError

_ABOUT = QT_TRANSLATE_NOOP("demo", "Pictures and certificate are in {folder}")
_FAILED = QT_TRANSLATE_NOOP("demo", "Not as expected: {what}. See the last picture in {folder}")


def run(out: Path, path: str) -> int:
    """Play the main job for ``path``; returns 0 when all was as expected, else 1.

    Raises:
        FileWriteError: ``out`` can't be made.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileWriteError(file=str(out), details=str(error)) from error
    if sys.platform.startswith("linux") and not _has_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    qInstallMessageHandler(_pass_on)
    app = application()
    with tempfile.TemporaryDirectory(prefix="steunpersoon-demo-") as folder:
        demo = Demo(app, Path(folder), out.resolve(), path)
        try:
            demo.play()
        except UnexpectedError as error:
            with contextlib.suppress(UnexpectedError):
                demo.picture("unexpected")
            text = translated(_FAILED).format(what=error, folder=demo.out)
            complain(text)
            return 1
        finally:
            demo.stop()
    say(translated(_ABOUT).format(folder=demo.out))
    return 0


def _pass_on(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Print what Qt has to say, but for what the platform without a screen lacks."""
    if not text.startswith("This plugin does not support"):
        complain(text)


def _has_screen() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
