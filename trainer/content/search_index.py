"""Writes what is searched: results to show, and a full-text index that only knows where words are.

The index holds folded words, so that text, typed words and marks are compared in one way. Titles
have the low numbers and whole texts the high ones: FTS5 hands rows out in that order, and may stop
as soon as there are enough. Each row also holds its roles, as words that nobody can type.
"""

from __future__ import annotations

import sqlite3
from zlib import crc32

from ..domain.searching import folded
from .library import Library
from .searchable import SOURCES, Entry

_RESULTS = """
CREATE TABLE result (
  id INTEGER PRIMARY KEY, checksum INTEGER, kind TEXT, title TEXT, trail TEXT, place TEXT,
  number INTEGER, text TEXT, names TEXT, words TEXT)"""
_INDEX = """
CREATE VIRTUAL TABLE searched USING fts5(
  words, content='', detail='none', prefix='1 2 3 4 5', tokenize='ascii')"""

Row = tuple[str, str, str, str, int, str, str, str]
"""Kind, title, trail, place, number, text, words of the title, all words."""


def role_word(role: str) -> str:
    """Return the word for a role. Its first sign is in no folded word."""
    return f"\ue000{role}"


def checksum(row: Row) -> int:
    """Return a number that changes when a row does."""
    return crc32("\0".join(map(str, row)).encode())


def write_search(connection: sqlite3.Connection, library: Library) -> None:
    """Add the tables. Where SQLite was built without FTS5 the index is left out."""
    connection.execute(_RESULTS)
    entries = [(source.id, entry) for source in SOURCES for entry in source.entries(library)]
    rows = [_row(kind, entry) for kind, entry in entries]
    connection.executemany(
        "INSERT INTO result VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ((id, checksum(row), *row) for id, row in enumerate(rows, 1)),
    )
    try:
        connection.execute(_INDEX)
    except sqlite3.OperationalError:
        return
    for first, column in ((1, 6), (1 + len(rows), 7)):
        connection.executemany(
            "INSERT INTO searched (rowid, words) VALUES (?, ?)",
            (
                (first + at, f"{_roles(entry)} {row[column]}")
                for at, ((_, entry), row) in enumerate(zip(entries, rows, strict=True))
            ),
        )
    connection.execute("INSERT INTO searched (searched) VALUES ('optimize')")


def _roles(entry: Entry) -> str:
    return " ".join(map(role_word, sorted(entry.roles)))


def _row(kind: str, entry: Entry) -> Row:
    names = _joined(" ".join((entry.title, *entry.names)))
    place, trail = "\n".join(entry.place), "\n".join(entry.trail)
    words = f"{names}{_joined(entry.text)}"
    return kind, entry.title, trail, place, entry.number, entry.text, names, words


def _joined(text: str) -> str:
    """Return the folded words, each with a space before it, to look for beginnings in."""
    return "".join(f" {word}" for word in folded(text))
