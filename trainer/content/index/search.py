"""Finds what a learner types: whole or half words, all of them, without regard for accents.

The index gives the first rows in which all words are, titles first; those few are put in order
here, which is quicker than letting FTS5 weigh every row that there is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...domain.errors import NoSearchError
from ...domain.text.search_topics import joined, matched
from ...domain.text.searching import MOST_FOUND, Found, marked, snippet, wanted
from . import pieces
from .near import near_words
from .search_index import Row, checksum, role_word

if TYPE_CHECKING:
    from .cache import Cache

_MOST_WEIGHED = 80
"""Rows that are put in order."""

_THERE = "SELECT 1 FROM sqlite_master WHERE name = 'searched'"
_SIZE = "SELECT max(id) FROM result"
_MATCHES = "SELECT rowid FROM searched WHERE searched MATCH ? ORDER BY rowid LIMIT ?"
_PINNED = "SELECT result FROM pinned WHERE role = ? AND topic = ? ORDER BY place"
_ROW = """
SELECT id, checksum, kind, title, trail, place, number, text, names, words FROM result
WHERE id IN"""


def search(cache: Cache, typed: str, role: str) -> tuple[Found, ...]:
    """Return the best results for what was typed, ``MOST_FOUND`` at most.

    What a topic names comes first, words of danger before all; then what the words are in. Where
    that is nothing, words are tried that are one slip of the finger away.

    Raises:
        NoSearchError: this computer's SQLite can't search.
    """
    words = wanted(typed)
    if not words:
        return ()
    if not cache.read(_THERE, (), lambda row: row):
        raise NoSearchError
    topics = pieces.topics(cache)
    ways = dict.fromkeys((words, joined(words)))
    ranked = next(filter(None, (_ranked(cache, way, role) for way in ways)), [])
    about = matched(topics, words, near=not ranked)
    also = [wanted(one) for at in about for one in topics[at].also]
    if not about and not ranked:
        also = near_words(cache, words)
        ranked = next(filter(None, (_ranked(cache, one, role) for one in also)), [])
    else:
        ranked += [row for one in also for row in _ranked(cache, one, role)]
    best = dict([*_pinned(cache, about, role), *ranked])
    marks = tuple(dict.fromkeys((*words, *(word for one in also for word in one))))
    return tuple(_found(row, marks) for row in [*best.values()][:MOST_FOUND])


def _pinned(cache: Cache, about: list[int], role: str) -> list[tuple[int, Row]]:
    """Return the results that topics name, in their order."""
    ids = [
        id for topic in about for id in cache.read(_PINNED, (role, topic), lambda row: int(row[0]))
    ]
    rows = _rows(cache, tuple(ids))
    return [(id, rows[id]) for id in ids if id in rows]


def _ranked(cache: Cache, words: tuple[str, ...], role: str) -> list[tuple[int, Row]]:
    """Return the results that hold all ``words``, the best first."""
    rows = _rows(cache, _matches(cache, words, role)).items()
    fitting = (one for one in rows if all(f" {word}" in one[1][7] for word in words))
    return sorted(fitting, key=lambda one: _weight(one, words))


def _rows(cache: Cache, ids: tuple[int, ...]) -> dict[int, Row]:
    marks = ",".join("?" * len(ids))
    return dict(cache.read(f"{_ROW} ({marks})", ids, _sound)) if ids else {}


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
