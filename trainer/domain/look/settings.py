"""Settings: each is declared once, with its default and what is allowed."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

TEXT_SIZES = (100, 110, 125, 150, 175, 200)
"""Per cent of the design size."""

THEMES = ("system", "light", "dark")

LANGUAGES = {"nl": "Nederlands"}
"""Languages of the content, each by its own name; a folder of each module has the code."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user chose for this laptop. Values that aren't allowed fall back to the default."""

    text_size: int = 100
    theme: str = "system"
    less_motion: bool = False
    open_letters: bool = False
    language: str = "nl"
    last_learner: str = ""
    organisation: str = ""
    """The one that was chosen last: prints carry its style."""

    @classmethod
    def from_untrusted(cls, values: object) -> Settings:
        """Make settings from parsed JSON; what isn't known or allowed is left out."""
        if not isinstance(values, dict):
            return cls()
        kept = {
            f.name: values[f.name]
            for f in fields(cls)
            if f.name in values and _allowed(f.name, values[f.name])
        }
        return cls(**kept)

    def bigger_text(self) -> int:
        """Return the next larger text size, or the largest."""
        return next((size for size in TEXT_SIZES if size > self.text_size), TEXT_SIZES[-1])

    def smaller_text(self) -> int:
        """Return the next smaller text size, or the smallest."""
        return next((size for size in reversed(TEXT_SIZES) if size < self.text_size), TEXT_SIZES[0])


def _allowed(name: str, value: Any) -> bool:
    if name == "text_size":
        return type(value) is int and value in TEXT_SIZES
    if name == "theme":
        return value in THEMES
    if name in ("less_motion", "open_letters"):
        return type(value) is bool
    if name == "language":
        return isinstance(value, str) and value in LANGUAGES
    return isinstance(value, str) and len(value) <= 64 and value.isascii()
