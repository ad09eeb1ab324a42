"""Items whose content stands elsewhere already: the word list, own places, the team session."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..text.flaw import Flaw
from ..text.message import QT_TRANSLATE_NOOP
from .tool import ToolKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """What to do with it; the rest is made from what it is about."""

    how: str


def _flaws(_: Elsewhere) -> Iterator[Flaw]:
    yield from ()


WORDS = ToolKind("words", QT_TRANSLATE_NOOP("toolkit", "word list"), Elsewhere, _flaws)
NETWORK = ToolKind("network", QT_TRANSLATE_NOOP("toolkit", "own card"), Elsewhere, _flaws)
SESSION = ToolKind("session", QT_TRANSLATE_NOOP("toolkit", "script"), Elsewhere, _flaws)
