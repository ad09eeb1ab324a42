"""Looks at a database without changing a byte of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import Any

from sqlcipher3 import dbapi2

from .keys import Key


def address(file: PurePath, mode: str) -> str:
    """Return a URI that opens ``file``; that of a share is one that SQLite takes, too."""
    path = file.as_posix()
    for mark, code in (("%", "%25"), ("?", "%3f"), ("#", "%23")):
        path = path.replace(mark, code)
    return f"file://{'' if path.startswith('/') else '/'}{path}?{mode}"


@contextmanager
def looked_at(file: Path, key: Key | None = None) -> Iterator[Any]:
    """Yield a database to read from, without changing a byte of it.

    Opening it to write would fold in a WAL that a program left behind when it was ended.
    """
    beside = any(file.with_name(file.name + suffix).exists() for suffix in ("-wal", "-journal"))
    uri = address(file.absolute(), "mode=ro" if beside else "immutable=1")
    raw: Any = dbapi2.connect(uri, uri=True, isolation_level=None, timeout=0)
    try:
        if key:
            raw.execute("PRAGMA cipher_log_level = NONE")
            raw.execute(f"PRAGMA key = {key.pragma}")
        yield raw
    finally:
        raw.close()


def stored_version(file: Path, key: Key | None = None) -> int | None:
    """Return the version of a database without changing it; None if it can't be read."""
    try:
        if not file.is_file() or not file.stat().st_size:
            return None
        with looked_at(file, key) as raw:
            return int(raw.execute("PRAGMA user_version").fetchone()[0])
    except Exception:  # noqa: BLE001 - whatever damage makes of it: it tells no version
        return None
