"""PySide6 6.12.0 aborts Python 3.11: each emit from Python loses a reference to True or None.

It was dead after about 570 emits of a bool, and after about 5,700 calls that return None.
"""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rang = Signal(bool)

heard = []
bell = Bell()
bell.rang.connect(heard.append)
for _ in range(2000):
    bell.rang.emit(True)
for _ in range(8000):
    bell.blockSignals(False)
    bell.setObjectName("bell")
assert heard == [True] * 2000
print("alive")
"""


def test_two_thousand_emits_leave_python_alive() -> None:
    command = [sys.executable, "-c", PROGRAM]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout.strip()) == (0, "alive"), ran.stderr
