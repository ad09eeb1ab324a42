"""Limits that a lesson and a check share."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from ...domain.text.message import QT_TRANSLATE_NOOP
from .problem import Problems
from .yaml_file import Document

_MINUTES = range(1, 61)


def check_minutes(minutes: int, document: Document, problems: Problems) -> None:
    """Note a study load that isn't 1 to 60 minutes."""
    if minutes not in _MINUTES:
        problems.add(
            document.line("minutes"),
            QT_TRANSLATE_NOOP("check", '"minutes" goes from 1 to 60, not {minutes}'),
            minutes=minutes,
        )


def check_doubles(ids: Iterable[tuple[int, str]], problems: Problems) -> None:
    """Note each id, given with its line, that was there before."""
    seen: dict[str, int] = {}
    for line, id in ids:
        if id in seen:
            problems.add(
                line,
                QT_TRANSLATE_NOOP(
                    "check", 'the name "{id}" was used on line {first} already; choose another'
                ),
                id=id,
                first=seen[id],
            )
        seen.setdefault(id, line)


def fingerprint(*texts: str) -> str:
    """Return 16 hexadecimal digits that change when any of ``texts`` does."""
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()[:16]
