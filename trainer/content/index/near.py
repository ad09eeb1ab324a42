"""Words that are one slip of the finger away from a typed one.

Of two such words either the first or the second half is the same, but where the two letters in the
middle were swapped: so a look at three small parts of the vocabulary finds them all.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, product
from typing import TYPE_CHECKING

from ...domain.text.search_topics import NEAR, one_slip

if TYPE_CHECKING:
    from .cache import Cache

_MOST_LOOKED_AT = 2_000
_MOST_MEANT = 3
"""Words that one typed word may have meant."""
_MOST_TRIED = 6
"""Ways to put the words of a search together."""

_LAST = "\U0010ffff"
_BEGINS = "SELECT 1 FROM vocabulary WHERE word >= ? AND word < ? LIMIT 1"
_EXACT = "SELECT word FROM vocabulary WHERE word = ?"
_RANGE = """
SELECT word FROM vocabulary WHERE {column} >= ? AND {column} < ?
  AND length(word) BETWEEN ? AND ? ORDER BY {column} LIMIT ?"""


def near_words(cache: Cache, words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Return what may have been meant by ``words``: those that nothing begins with are changed."""
    ways = [(word,) if _is_known(cache, word) else _meant(cache, word) for word in words]
    found = (tuple(dict.fromkeys(way)) for way in product(*ways) if way != words)
    return list(islice(found, _MOST_TRIED))


def _is_known(cache: Cache, word: str) -> bool:
    return not word.isalpha() or bool(cache.read(_BEGINS, (word, word + _LAST), lambda row: row))


def _meant(cache: Cache, word: str) -> tuple[str, ...]:
    if len(word) < NEAR:
        return ()
    found = {one for one in _candidates(cache, word) if one_slip(word, one)}
    # What begins alike is meant more often: the first letter is seldom wrong.
    alike = sorted(found, key=lambda one: (one[0] != word[0], abs(len(one) - len(word)), one))
    return tuple(alike[:_MOST_MEANT])


def _candidates(cache: Cache, word: str) -> Iterator[str]:
    half = len(word) // 2
    turned = word[half:][::-1]
    for column, part in (("word", word[:half]), ("turned", turned)):
        sizes = (len(word) - 1, len(word) + 1, _MOST_LOOKED_AT)
        query = _RANGE.format(column=column)
        yield from cache.read(query, (part, part + _LAST, *sizes), lambda row: str(row[0]))
    middle = word[: half - 1] + word[half] + word[half - 1] + word[half + 1 :]
    yield from cache.read(_EXACT, (middle,), lambda row: str(row[0]))
