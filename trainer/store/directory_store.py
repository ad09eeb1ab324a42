"""Own changes of the service directory, and own places: tables in ``club.db``.

They are not encrypted: they say where help is, and nothing about a person in need.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

from ..domain.directory.changes import Change
from ..domain.directory.own_places import Organisation, OwnData, OwnPlace
from .connection import Connection

_CHANGES = "SELECT data FROM service_change ORDER BY entry"
_ORGANISATIONS = "SELECT id, name FROM organisation ORDER BY rowid"
_PLACES = """
SELECT id, organisation, kind, label, name, reach, hours FROM own_place ORDER BY rowid"""


class DirectoryStore:
    """What is kept beside the shipped directory. Every write is on disk before it returns.

    Writing raises StoreFullError, StoreBusyError or StoreWriteError; then nothing was changed.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> OwnData:
        """Return everything, in the order of writing. A row that can't be read is left out."""
        read = self._texts
        changes = [_change(data) for (data,) in read(_CHANGES)]
        names = ("id", "organisation", "kind", "label", "name", "reach", "when")
        return OwnData(
            changes=tuple(one for one in changes if one is not None),
            organisations=tuple(
                Organisation(id=id, name=name) for id, name in read(_ORGANISATIONS)
            ),
            places=tuple(OwnPlace(**dict(zip(names, row, strict=True))) for row in read(_PLACES)),
        )

    def _texts(self, sql: str) -> list[tuple[str, ...]]:
        """Return the rows that hold nothing but texts: half a number is worse than none."""
        rows = self._connection.read(sql)
        return [row for row in rows if all(type(value) is str for value in row)]

    def changes(self) -> dict[str, Change]:
        """Return the changes by the entry that they are of."""
        found = (_change(data) for (data,) in self._texts(_CHANGES))
        return {one.entry: one for one in found if one is not None}

    def keep_change(self, change: Change) -> None:
        """Add or replace the change of an entry."""
        with self._connection.write() as raw:
            _put_changes(raw, [change])

    def drop_change(self, entry: str) -> None:
        """Take the change of an entry away."""
        with self._connection.write() as raw:
            raw.execute("DELETE FROM service_change WHERE entry = ?", (entry,))

    def keep_organisation(self, organisation: Organisation) -> None:
        """Add or rename an organisation."""
        with self._connection.write() as raw:
            _put_organisations(raw, [organisation])

    def keep_place(self, place: OwnPlace) -> None:
        """Add or change a place."""
        with self._connection.write() as raw:
            _put_places(raw, [place])

    def drop_place(self, id: str) -> None:
        """Take a place away."""
        with self._connection.write() as raw:
            raw.execute("DELETE FROM own_place WHERE id = ?", (id,))

    def keep_all(self, data: OwnData) -> None:
        """Add or replace all of ``data`` at once."""
        with self._connection.write() as raw:
            _put(raw, data)

    def replace_all(self, data: OwnData) -> None:
        """Keep ``data`` and nothing else."""
        with self._connection.write() as raw:
            for table in ("service_change", "organisation", "own_place"):
                raw.execute(f"DELETE FROM {table}")  # noqa: S608 - names of ours
            _put(raw, data)


def _put(raw: Any, data: OwnData) -> None:
    _put_changes(raw, data.changes)
    _put_organisations(raw, data.organisations)
    _put_places(raw, data.places)


def _put_changes(raw: Any, changes: Iterable[Change]) -> None:
    from .directory_file import plain

    rows = [(one.entry, json.dumps(plain(one), ensure_ascii=False)) for one in changes]
    raw.executemany(
        "INSERT INTO service_change (entry, data) VALUES (?, ?) "
        "ON CONFLICT (entry) DO UPDATE SET data = excluded.data",
        rows,
    )


def _put_organisations(raw: Any, organisations: Iterable[Organisation]) -> None:
    raw.executemany(
        "INSERT INTO organisation (id, name) VALUES (?, ?) "
        "ON CONFLICT (id) DO UPDATE SET name = excluded.name",
        [(one.id, one.name) for one in organisations],
    )


def _put_places(raw: Any, places: Iterable[OwnPlace]) -> None:
    rows: list[tuple[Any, ...]] = [
        (one.id, one.organisation, one.kind, one.label, one.name, one.reach, one.when)
        for one in places
    ]
    raw.executemany(
        "INSERT INTO own_place (id, organisation, kind, label, name, reach, hours) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        "organisation = excluded.organisation, kind = excluded.kind, label = excluded.label, "
        "name = excluded.name, reach = excluded.reach, hours = excluded.hours",
        rows,
    )


def _change(data: str) -> Change | None:
    from .directory_file import made_change

    with suppress(ValueError, RecursionError):
        return made_change(json.loads(data))
    return None
