"""The two streams to write to: nothing that is written to them ever raises.

A windowed program has none, a console can't write every letter, and what reads along may be gone:
none of that is a reason to stop.
"""

from __future__ import annotations

import contextlib
import io
import os
import sys
from typing import Any, TextIO


class Stream(io.TextIOBase):
    """Writes to another stream as long as that takes it."""

    def __init__(self, inner: TextIO | None) -> None:
        self._inner = inner

    def write(self, text: str) -> int:
        """Write ``text``, or drop it."""
        if self._inner is not None:
            try:
                self._inner.write(self._writable_here(text))
            except (OSError, ValueError):
                # Full, closed, or nobody reads it: so will be what comes.
                self._let_go()
        return len(text)

    def _writable_here(self, text: str) -> str:
        """Return ``text`` with other signs for letters that the stream has not."""
        if self.errors not in (None, "strict"):
            return text
        try:
            return text.encode(self.encoding, "backslashreplace").decode(self.encoding)
        except LookupError:
            return ascii(text)

    def flush(self) -> None:
        """Hand over what was written, or drop it."""
        if self._inner is not None:
            try:
                self._inner.flush()
            except (OSError, ValueError):
                self._let_go()

    def _let_go(self) -> None:
        """Have what is still in hand go nowhere, or Python complains of it as it ends."""
        inner, self._inner = self._inner, None
        with contextlib.suppress(OSError, ValueError, AttributeError):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            try:
                os.dup2(nowhere, inner.fileno())  # type: ignore[union-attr]
            finally:
                os.close(nowhere)

    @property
    def encoding(self) -> str:  # type: ignore[override]
        """Return how letters are written."""
        return getattr(self._inner, "encoding", None) or "utf-8"

    @property
    def errors(self) -> str | None:  # type: ignore[override]
        """Return what happens to letters that can't be written."""
        return getattr(self._inner, "errors", None)

    def writable(self) -> bool:
        """Say yes: what can't be written is dropped."""
        return True

    def fileno(self) -> int:
        """Return the descriptor, if there is one."""
        if self._inner is None:
            raise io.UnsupportedOperation("no stream")
        return self._inner.fileno()

    def isatty(self) -> bool:
        """Tell whether somebody may be looking."""
        with contextlib.suppress(OSError, ValueError):
            return self._inner is not None and self._inner.isatty()
        return False


def open_streams() -> None:
    """Make ``sys.stdout`` and ``sys.stderr`` safe to write to; letters are written as UTF-8."""
    for name in ("stdout", "stderr"):
        found = getattr(sys, name)
        if isinstance(found, Stream):
            continue
        with contextlib.suppress(OSError, ValueError, AttributeError):
            found.reconfigure(encoding="utf-8", errors="replace")
        setattr(sys, name, Stream(found))


def say(text: str) -> None:
    """Write a line that was asked for, at once, if there is a console."""
    _write(sys.stdout, text)


def complain(text: str) -> None:
    """Write a line about what went wrong, if there is a console."""
    _write(sys.stderr, text)


def _write(found: Any, text: str) -> None:
    stream = found if isinstance(found, Stream) else Stream(found)
    stream.write(f"{text}\n")
    stream.flush()
