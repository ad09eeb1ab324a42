"""Tables on the console."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TextIO


def print_columns(rows: Sequence[Sequence[str]], out: TextIO) -> None:
    """Write ``rows`` of equally many cells with the columns in line, and an empty line around."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    print(file=out)
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        print("  ".join(cells).rstrip(), file=out)
    print(file=out)
