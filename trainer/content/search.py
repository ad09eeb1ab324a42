"""Finds what a learner types: whole or half words, all of them, without regard for accents.

The index gives the first rows in which all words are, titles first; those few are put in order
here, which is quicker than letting FTS5 weigh every row that there is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..domain.errors import NoSearchError
from ..domain.searching import MOST_FOUND, Found, marked, snippet, wanted
from .search_index import Row, checksum, role_word

if TYPE_CHECKING:
    from .cache import Cache

_MOST_WEIGHED = 80
"""Rows that are put in order."""

_THERE = "SELECT 1 FROM sqlite_master WHERE name = 'searched'"
_SIZE = "SELECT max(id) FROM result"
_MATCHES = "SELECT rowid FROM searched WHERE searched MATCH ? ORDER BY rowid LIMIT ?"
_ROW = """
SELECT id, checksum, kind, title, trail, place, number, text, names, words FROM result
WHERE id IN"""


def search(cache: Cache, typed: str, role: str) -> tuple[Found, ...]:
    """Return the best results for what was typed, ``MOST_FOUND`` at most.

    Raises:
        NoSearchError: this computer's SQLite can't search.
    """
    words = wanted(typed)
    if not words:
        return ()
    if not cache.read(_THERE, (), lambda row: row):
        raise NoSearchError
    ids = _matches(cache, words, role)
    marks = ",".join("?" * len(ids))
    rows = cache.read(f"{_ROW} ({marks})", ids, _sound) if ids else []
    fitting = (one for one in rows if all(f" {word}" in one[1][7] for word in words))
    best = sorted(fitting, key=lambda one: _weight(one, words))
    return tuple(_found(row, words) for _, row in best[:MOST_FOUND])


def _matches(cache: Cache, words: tuple[str, ...], role: str) -> tuple[int, ...]:
    """Return the ids of results in which all words are; each has a row for title and text."""
    size = cache.read(_SIZE, (), lambda row: int(row[0] or 0))[0]
    query = " AND ".join((f'"{role_word(role)}"', *(f'"{word}"*' for word in words)))
    rows = cache.read(_MATCHES, (query, _MOST_WEIGHED), lambda row: int(row[0]))
    return tuple(dict.fromkeys((row - 1) % size + 1 for row in rows)) if size else ()


def _sound(row: tuple[Any, ...]) -> tuple[int, Row]:
    id, kept, *rest = row
    values: Row = tuple(rest)
    if checksum(values) != kept:
        raise ValueError(kept)
    return id, values


def _weight(one: tuple[int, Row], words: tuple[str, ...]) -> tuple[int, int, int, int]:
    """Return what sorts results: titles, then whole words, then how often, then the course."""
    id, row = one
    names, text = row[6], row[7]
    in_title = sum(f" {word}" in names for word in words)
    begins = names.startswith(f" {' '.join(words)}")
    whole = sum(f" {word} " in f"{text} " for word in words)
    often = sum(min(text.count(f" {word}"), 5) for word in words)
    return -in_title, -begins, -(10 * whole + often), id


def _found(row: Row, words: tuple[str, ...]) -> Found:
    kind, title, trail, place, number, text, _, _ = row
    return Found(
        kind=kind,
        title=marked(title, words),
        trail=tuple(trail.split("\n")) if trail else (),
        snippet=snippet(text, words),
        place=tuple(place.split("\n")),
        number=number,
    )
