"""Who has looked at a text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """Names or dates of those who wrote and reviewed; empty until it is true."""

    author: str = ""
    expert: str = ""
    young_people: str = ""
