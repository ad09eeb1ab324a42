"""What a learner keeps of the toolkit: filled-in forms, scans, own days, favourites.

One shelf a kind of thing, one row a thing, as JSON. It may be changed and erased: this is no log.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from .connection import COUNT_CHANGE, Connection
from .erasing import erase

_KEEP = """
INSERT INTO kept (shelf, id, data) VALUES (?, ?, ?)
ON CONFLICT (shelf, id) DO UPDATE SET data = excluded.data
"""
_DROP = "DELETE FROM kept WHERE shelf = ? AND id = ?"


class ToolkitStore:
    """Reads and writes of the shelves in one learner's open database."""

    def __init__(
        self, connection: Connection, erase_copies: Callable[[], bool] = lambda: True
    ) -> None:
        self._connection = connection
        self._erase_copies = erase_copies
        self.erased_everywhere = True
        """Whether what was erased last is gone from all copies; if not, it is tried again."""

    def all(self, shelf: str) -> dict[str, dict[str, Any]]:
        """Return all that is on a shelf, in the order in which it was first put there."""
        rows = self._connection.read(
            "SELECT id, data FROM kept WHERE shelf = ? ORDER BY rowid", (shelf,)
        )
        found = ((str(id), _plain(data)) for id, data in rows)
        return {id: plain for id, plain in found if plain is not None}

    def get(self, shelf: str, id: str) -> dict[str, Any]:
        """Return one thing; empty when it isn't there, or can't be understood."""
        rows = self._connection.read(
            "SELECT data FROM kept WHERE shelf = ? AND id = ?", (shelf, id)
        )
        return (_plain(rows[0][0]) if rows else None) or {}

    def keep(self, shelf: str, id: str, data: dict[str, Any], *, erasing: bool = False) -> None:
        """Keep a thing in place of what was there, which is gone from the file if ``erasing``.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: what was there stays.
        """
        # ASCII: what was pasted may hold half a character, which is no valid UTF-8.
        row = (shelf, id, json.dumps(data))
        if erasing:
            erase(self._connection, "kept", _KEEP, row, (shelf, id))
            self.erased_everywhere = self._erase_copies()
            return
        with self._connection.write() as raw:
            raw.execute(_KEEP, row)
            raw.execute(COUNT_CHANGE)

    def keep_in_place_of(
        self, shelf: str, id: str, data: dict[str, Any], *, draft: tuple[str, str]
    ) -> None:
        """Keep a thing and take its draft away, both or neither; a draft is a shelf and an id.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: what was there stays.
        """
        with self._connection.write() as raw:
            raw.execute(_KEEP, (shelf, id, json.dumps(data)))
            raw.execute(_DROP, draft)
            raw.execute(COUNT_CHANGE)

    def drop(self, shelf: str, id: str) -> None:
        """Erase a thing, so that it is really gone from the file.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: it is still there.
        """
        erase(self._connection, "kept", _DROP, (shelf, id), (shelf, id))
        self.erased_everywhere = self._erase_copies()


def _plain(text: str) -> dict[str, Any] | None:
    try:
        values = json.loads(text)
    except ValueError:
        return None
    return values if isinstance(values, dict) else None
