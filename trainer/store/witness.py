"""A small file beside the database: at least so many rows were logged.

A database whose WAL was cut off, or that was replaced by an older copy, opens without complaint;
the witness notices. It is written after the rows it speaks of, so it is never ahead of them.
"""

from __future__ import annotations

from pathlib import Path

from .files import read_json, write_json


class Witness:
    """The witness in the folder of one learner; without a file, or a damaged one, it knows nothing.

    ``suspect`` tells that a damaged page was met, so that the database has to be looked through.
    """

    def __init__(self, folder: Path) -> None:
        self.file = folder / "witness.json"
        values = read_json(self.file)
        rows = values.get("rows")
        self.rows = rows if type(rows) is int else 0
        self.suspect = values.get("suspect") is True

    def write(self, rows: int, *, suspect: bool = False) -> None:
        """Keep that there are at least ``rows`` rows.

        Raises:
            FileWriteError: it says what it said before.
        """
        write_json(self.file, {"rows": rows, "suspect": suspect})
        self.rows, self.suspect = rows, suspect
