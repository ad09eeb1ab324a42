"""What goes to the process that reads a logo, and what comes back. That is not trusted either."""

from __future__ import annotations

import json
import os
from pathlib import Path

from ....domain.look.house_style import MOST_PACKED, Logo, sound_logo
from ....domain.look.logo_errors import (
    BlankLogoError,
    CutLogoError,
    HeavyLogoError,
    LargeLogoError,
    LogoError,
    UnsafeLogoError,
)

LONGEST_NAME = 65_536
_LONGEST_HEAD = 4_096
LONGEST_ANSWER = MOST_PACKED + _LONGEST_HEAD

_LONGEST_DETAILS = 300
_REASONS = {
    kind.__name__: kind
    for kind in (
        LogoError, LargeLogoError, UnsafeLogoError, CutLogoError, HeavyLogoError, BlankLogoError,
    )
}  # fmt: skip


def name_of(file: Path) -> bytes:
    """Return how ``file`` is named to the process: any name that this system can have."""
    return os.fsencode(file)


def file_of(name: bytes) -> Path:
    """Return the file of a name."""
    return Path(os.fsdecode(name))


def told(found: Logo | LogoError) -> bytes:
    """Return a logo, or why there is none, as what is handed back."""
    if isinstance(found, LogoError):
        details = found.details[:_LONGEST_DETAILS]
        return json.dumps({"error": type(found).__name__, "details": details}).encode() + b"\n"
    head = {"width": found.width, "height": found.height}
    return json.dumps(head).encode() + b"\n" + found.pixels


def understood(answer: bytes, file: str) -> Logo | LogoError:
    """Return what was handed back of ``file``; what makes no sense came of reading too much."""
    head, _, pixels = answer.partition(b"\n")
    try:
        values = json.loads(head[:_LONGEST_HEAD])
    except (ValueError, RecursionError):
        values = {}
    if not isinstance(values, dict):
        values = {}
    kind = _REASONS.get(str(values.get("error")))
    if kind is not None:
        return kind(file=file, details=str(values.get("details", ""))[:_LONGEST_DETAILS])
    logo = sound_logo(values.get("width"), values.get("height"), pixels)
    return logo or HeavyLogoError(file=file, details="no answer")
