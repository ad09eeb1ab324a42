"""The word list in the compiled index."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...domain.text.word_list import Word

if TYPE_CHECKING:
    from .cache import Cache

_WORDS = "SELECT word, also, meaning, say, rather_not, source FROM word ORDER BY place"


def read_words(cache: Cache) -> tuple[Word, ...]:
    """Return all words, in the order of the alphabet."""
    return tuple(cache.read(_WORDS, (), _word))


def _word(row: tuple[Any, ...]) -> Word:
    word, also, meaning, say, rather_not, source = row
    return Word(
        word=word,
        also=tuple(also.split("\n")) if also else (),
        meaning=meaning,
        say=say,
        rather_not=rather_not,
        source=source,
    )
