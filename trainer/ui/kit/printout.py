"""What a page hands over to be printed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

RESERVED_NAMES = frozenset(
    ("aux", "con", "nul", "prn", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)))
)
"""What Windows takes for a device, whatever follows a dot: a file of that name can't be made."""

_NOT_IN_A_NAME = re.compile(r"[^\w-]+")
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Printout:
    """A print that is not made yet: its title, and what makes the PDF.

    ``make`` raises a ``TrainerError`` if it can't be made.
    """

    title: str
    make: Callable[[], bytes]

    @property
    def file_name(self) -> str:
        """Return a name to save it under, such as ``drie-tellen.pdf``."""
        plain = _NOT_IN_A_NAME.sub("-", self.title.lower()).strip("-")[:_LONGEST_NAME]
        if plain in RESERVED_NAMES:
            plain = f"{plain}-steunpersoon"
        return f"{plain or 'steunpersoon'}.pdf"
