"""What Qt says of a picture that it draws in spite of what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler


@contextmanager
def told_by_qt(category: str) -> Iterator[list[str]]:
    """Collect what is said under ``category``, and below it, while the context lasts."""
    told: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if (context.category or "").startswith(category):
            told.append(text)

    before = qInstallMessageHandler(hear)
    try:
        yield told
    finally:
        qInstallMessageHandler(before)
