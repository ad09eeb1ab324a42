"""Reads a logo in a process of its own, so that the window goes on whatever the file does.

A file can be made to take hours or all memory, to crash a library, or never to answer at all when
it lies on a drive that is gone. The process is then ended, and the logo stays as it was.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from ....domain.look.house_style import Logo
from ....domain.look.logo_errors import HeavyLogoError, LogoError, NoLogoReaderError
from ....domain.text.signs import visible
from .protocol import LONGEST_ANSWER, name_of, understood

SECONDS = 15.0
"""An old laptop takes some to start the process; reading a logo takes less than one."""

ARGUMENT = "--read-logo"

_running: set[QProcess] = set()
"""Also those that were told to end: forgetting one would wait for it, and so would the window."""


def command() -> list[str]:
    """Return what starts the process: the built app is its own Python."""
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "trainer"]
    return [*start, ARGUMENT]


class LogoJob(QObject):
    """One file. Exactly one of ``read``, with a logo, and ``failed``, with a known error, comes.

    After :meth:`cancel` neither does.
    """

    read = Signal(object)
    failed = Signal(object)

    def __init__(
        self, file: Path, parent: QObject, start: Sequence[str] = (), seconds: float = SECONDS
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._name = visible(file.name)
        self._command = list(start) or command()
        self._seconds = seconds
        self._over = False
        self._answer = b""
        # Without a parent: it may outlive the window that asked.
        self._process = QProcess()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_too_long)

    def start(self) -> None:
        """Begin."""
        process = self._process
        process.setProgram(self._command[0])
        process.setArguments(self._command[1:])
        # Where the package is found, from wherever this program was started.
        process.setWorkingDirectory(str(Path(__file__).parents[4]))
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._on_output)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        process.stateChanged.connect(_forget_soon)
        self.destroyed.connect(process.kill)
        _running.add(process)
        self._timer.start(round(self._seconds * 1000))
        process.start()
        process.write(name_of(self._file.absolute()))
        process.closeWriteChannel()

    def cancel(self) -> None:
        """End it; what it would have said is not heard."""
        if not self._over:
            self._over = True
            self._timer.stop()
            self._process.kill()

    @Slot()
    def _on_output(self) -> None:
        self._answer += bytes(self._process.readAllStandardOutput().data())
        if len(self._answer) > LONGEST_ANSWER:
            self._fail(HeavyLogoError(file=self._name, details="too long an answer"))

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._on_output()
        if code or status != QProcess.ExitStatus.NormalExit:
            self._fail(HeavyLogoError(file=self._name, details=f"ended with {code}"))
            return
        found = understood(self._answer, self._name)
        if not isinstance(found, Logo):
            self._fail(found)
        elif not self._over:
            self.cancel()
            self.read.emit(found)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            details = self._process.errorString()
            self._fail(NoLogoReaderError(file=self._name, details=details))

    @Slot()
    def _on_too_long(self) -> None:
        self._fail(HeavyLogoError(file=self._name, details=f"longer than {self._seconds} s"))

    def _fail(self, error: LogoError) -> None:
        if not self._over:
            self.cancel()
            self.failed.emit(error)


def _forget_soon() -> None:
    """Let go of what has ended, once it has said so."""
    QTimer.singleShot(0, _forget_ended)


def _forget_ended() -> None:
    ended = {one for one in _running if one.state() == QProcess.ProcessState.NotRunning}
    _running.difference_update(ended)
