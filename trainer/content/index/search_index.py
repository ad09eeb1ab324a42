"""Writes what is searched: results to show, and a full-text index that only knows where words are.

The index holds folded words, so that text, typed words and marks are compared in one way. Titles
have the low numbers and whole texts the high ones: FTS5 hands rows out in that order, and may stop
as soon as there are enough. Each row also holds its roles, as words that nobody can type.
"""

from __future__ import annotations

import sqlite3
from zlib import crc32

from msgspec import json

from ...domain.text.search_topics import NEAR, TARGETS
from ...domain.text.searching import LONGEST_WORD, folded
from ..files.library import Library
from .searchable import SOURCES, Entry

_RESULTS = """
CREATE TABLE result (
  id INTEGER PRIMARY KEY, checksum INTEGER, kind TEXT, title TEXT, trail TEXT, place TEXT,
  number INTEGER, text TEXT, names TEXT, words TEXT)"""
_INDEX = """
CREATE VIRTUAL TABLE searched USING fts5(
  words, content='', detail='none', prefix='1 2 3 4 5', tokenize='ascii')"""

_PINNED = """
CREATE TABLE pinned (
  role TEXT, topic INTEGER, place INTEGER, result INTEGER, PRIMARY KEY (role, topic, place)
) WITHOUT ROWID"""
_VOCABULARY = """
CREATE TABLE vocabulary (word TEXT PRIMARY KEY, turned TEXT) WITHOUT ROWID"""
_TURNED = "CREATE INDEX vocabulary_turned ON vocabulary (turned)"

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
    _write_topics(connection, library, entries)
    _write_vocabulary(connection, rows)
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


def _write_topics(
    connection: sqlite3.Connection, library: Library, entries: list[tuple[str, Entry]]
) -> None:
    """Write the topics, and for each role the results that they name."""
    connection.execute("CREATE TABLE topics (data BLOB)")
    connection.execute("INSERT INTO topics VALUES (?)", (json.encode(library.search.topics),))
    connection.execute(_PINNED)
    ids = {
        (role, kind, entry.place[0]): id
        for id, (kind, entry) in enumerate(entries, 1)
        if kind in TARGETS
        for role in entry.roles
    }
    connection.executemany(
        "INSERT INTO pinned VALUES (?, ?, ?, ?)",
        (
            (path.id, topic, place, ids[path.id, *target])
            for path in library.paths
            for topic, one in enumerate(library.search.topics)
            for place, target in enumerate(one.targets)
            if (path.id, *target) in ids
        ),
    )


def _write_vocabulary(connection: sqlite3.Connection, rows: list[Row]) -> None:
    """Write the words that a slip of the finger may have meant, also from back to front."""
    connection.execute(_VOCABULARY)
    words = {word for row in rows for word in row[7].split() if is_word(word)}
    connection.executemany(
        "INSERT INTO vocabulary VALUES (?, ?)", ((word, word[::-1]) for word in sorted(words))
    )
    connection.execute(_TURNED)


def is_word(word: str) -> bool:
    """Tell whether a folded word is long enough to have slips, and no number."""
    return NEAR - 1 <= len(word) <= LONGEST_WORD and word.isalpha()


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
