"""Which item of the toolkit is meant, in the words of which role."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ToolPlace:
    """An item by its id; with an empty role, in the words of who is learning."""

    id: str
    role: str = ""
