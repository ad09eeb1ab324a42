"""A scan as it was filled in on a day, and what is to be done about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .scan import Answers


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedStep:
    """Something to begin with: who does it, and by when; empty until somebody said so."""

    statement: str
    who: str = ""
    until: date | None = None
    done: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanRecord:
    """All answers of one day. ``steps`` are the things to begin with, in their order."""

    id: str
    tool: str
    day: date
    answers: Answers
    steps: tuple[PlannedStep, ...] = ()
