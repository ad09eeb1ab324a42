"""Two small files beside a database: how much there was, so that less of it is noticed.

A database whose WAL was cut off or damaged, or that was replaced by an older copy, opens without
complaint. ``<name>.json`` says how much the newest copy holds, and is written when that is made.
``<name>.now`` says how much was acknowledged: its few bytes are written over after each change is
on disk, so they are never ahead of it. They are not synced, which would take as long as the change
itself: killing the app loses nothing of them, and after a power cut they know a little less.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO
from zlib import crc32

from ..reading import read_at_most
from .files import make_private, read_json, write_json
from .shape import Size

_MOST_BYTES = 1_000
"""A line has fifty."""


class Witness:
    """The witness of one database; without files, or with damaged ones, it knows nothing.

    ``suspect`` tells that a damaged page was met, so that the database has to be looked through.
    """

    def __init__(self, folder: Path, name: str = "witness") -> None:
        self.file = folder / f"{name}.json"
        self.now = folder / f"{name}.now"
        values = _unspoilt(read_json(self.file))
        self.copied = Size(_count(values.get("rows")), _count(values.get("changes")))
        """How much the newest copy holds."""
        self.suspect = values.get("suspect") is True
        self.known = self.copied.joined(_acknowledged(self.now))
        """How much there is at least."""
        self._stream: BinaryIO | None = None

    def write(self, copied: Size, *, suspect: bool = False) -> None:
        """Keep how much there is at least, and in the newest copy.

        Raises:
            FileWriteError: it says what it said before.
        """
        values = {"rows": copied.log, "changes": copied.changes, "suspect": suspect}
        write_json(self.file, {**values, "mark": _mark(values)})
        self.copied, self.suspect = copied, suspect

    def acknowledge(self, size: Size) -> None:
        """Note how much is on disk now. Where it can't be noted, less is known."""
        with suppress(OSError):
            if self._stream is None:
                make_private(self.now)
                self._stream = self.now.open("r+b", buffering=0)
            self._stream.seek(0)
            self._stream.write(_line(size))

    def close(self) -> None:
        """Close what is open."""
        if self._stream is not None:
            self._stream.close()
            self._stream = None


def _unspoilt(values: dict[str, Any]) -> dict[str, Any]:
    """Return the values if they are as they were written; those of older versions have no mark."""
    mark = values.pop("mark", None)
    return values if mark in (None, _mark(values)) else {}


def _mark(values: dict[str, Any]) -> int:
    return crc32(repr(sorted(values.items())).encode("utf-8", "replace"))


def _line(size: Size) -> bytes:
    said = b"%020d %020d" % size
    return b"%b %08x\n" % (said, crc32(said))


def _acknowledged(file: Path) -> Size:
    try:
        said = read_at_most(file, _MOST_BYTES)
        size = Size(*(int(one) for one in said.split()[:2]))
    except (OSError, ValueError, TypeError):
        return Size()
    return size if said == _line(size) else Size()


def _count(value: object) -> int:
    return value if type(value) is int and value > 0 else 0
