"""Where the window was, kept from one start to the next: never a reason not to open or close."""

from __future__ import annotations

import contextlib
from pathlib import Path

from ..domain.errors import TrainerError
from ..domain.look.window_place import Place
from ..store.files import read_json, write_json

_NAME = "window.json"


def read_place(folder: Path) -> Place | None:
    """Return where the window was, if that is known."""
    return Place.from_untrusted(read_json(folder / _NAME))


def keep_place(folder: Path, place: Place) -> None:
    """Keep where the window is, if it changed and can be kept."""
    if place != read_place(folder):
        with contextlib.suppress(TrainerError, OSError):
            write_json(folder / _NAME, dict(place.plain()))
