"""Scripts: what one does, minute by minute or day by day, and says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..text.flaw import Flaw
from ..text.message import QT_TRANSLATE_NOOP, Message
from .tool import ToolKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptPart:
    """A part; ``minutes`` is 0 for one that takes no time of the evening."""

    title: str
    prose: str
    """HTML, made from Markdown."""
    minutes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """A script, from top to bottom."""

    how: str
    parts: tuple[ScriptPart, ...]
    needs: tuple[str, ...] = ()
    """What to have ready."""
    minutes: int = 0
    """All together; 0 when it isn't one evening."""

    def timed(self) -> Iterator[tuple[ScriptPart, str]]:
        """Yield each part with its minutes from the start, such as ``5-15``, or nothing."""
        start = 0
        for part in self.parts:
            end = start + part.minutes
            yield part, f"{start}-{end}" if part.minutes else ""
            start = end


def _flaws(script: Script) -> Iterator[Flaw]:
    total = sum(part.minutes for part in script.parts)
    if total != script.minutes:
        sum_up = QT_TRANSLATE_NOOP("check", "the parts take {total} minutes together")
        yield Flaw("minutes", Message(sum_up, {"total": total}))


SCRIPT = ToolKind("script", QT_TRANSLATE_NOOP("toolkit", "script"), Script, _flaws)
