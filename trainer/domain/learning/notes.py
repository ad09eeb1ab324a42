"""What a learner wrote at a step, for nobody else."""

from __future__ import annotations

from dataclasses import dataclass

from ..text.tidy import tidy_text
from .progress import Place

LONGEST_NOTE = 4000
"""Characters."""


@dataclass(frozen=True, slots=True)
class Note:
    """Own words at a step."""

    place: Place
    text: str


def tidy_note(text: str) -> str:
    """Return ``text`` as it can be kept: whole characters, no more than fit; blanks are nothing."""
    return tidy_text(text, LONGEST_NOTE)
