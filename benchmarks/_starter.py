"""Starts the app as a person does and writes down which window came, with all that it says.

    python -m benchmarks._starter DESCRIPTOR [none] [planted]

``none`` takes the streams away that a program without a console has not; ``planted`` lets the app
fall. The window is closed once it is there. What is written to the open DESCRIPTOR is JSON: the
class of the window, and its texts.
"""

from __future__ import annotations

import json
import os
import sys

_MILLISECONDS = 50


def main() -> int:
    """Run the app, with one eye on its windows."""
    report, wishes = int(sys.argv[1]), sys.argv[2:]
    if "none" in wishes:
        sys.stdin = sys.stdout = sys.stderr = None
    sys.argv[1:] = []
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QLabel, QPlainTextEdit

    from trainer.__main__ import main as run
    from trainer.ui.application import application

    app = application()
    if "planted" in wishes:
        _fall()

    def look() -> None:
        for window in app.topLevelWidgets():
            if window.isVisible():
                texts = [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
                details = [one.toPlainText() for one in window.findChildren(QPlainTextEdit)]
                seen = {"window": type(window).__name__, "texts": texts, "details": details}
                os.write(report, json.dumps(seen).encode())
                window.close()
                app.quit()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(_MILLISECONDS)
    return run()


def _fall() -> None:
    from trainer.ui.app import Session

    def fall(*_: object) -> None:
        raise RuntimeError("planted")

    Session.__init__ = fall  # type: ignore[method-assign,assignment]


if __name__ == "__main__":
    sys.exit(main())
