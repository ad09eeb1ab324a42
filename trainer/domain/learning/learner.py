"""A learner, as far as it is public on the laptop."""

from __future__ import annotations

from dataclasses import dataclass

from ..text.tidy import tidy_line

LONGEST_NAME = 120
"""Characters; also the most that a certificate prints."""


@dataclass(frozen=True, slots=True)
class Learner:
    """Name or nickname, and the path that was chosen. ``id`` is random and names a folder."""

    id: str
    name: str
    path: str


def tidy_name(text: str) -> str:
    """Return a name fit to keep; it is empty when there is nothing in it to be seen."""
    return tidy_line(text, LONGEST_NAME)
