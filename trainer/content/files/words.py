"""Reads the word list."""

from __future__ import annotations

from dataclasses import dataclass

from ...domain.text.word_list import Word, word_flaws
from ..reading.problem import Problems
from ..reading.schema import add_flaws, build
from ..reading.text_file import check_identifier
from ..reading.yaml_file import read_yaml


@dataclass(frozen=True, slots=True, kw_only=True)
class _WordList:
    """What stands in words.yaml."""

    words: tuple[Word, ...]


def read_words(text: str, problems: Problems) -> tuple[Word, ...]:
    """Return the words in ``text``, in the order of the alphabet; none when it has mistakes."""
    document = read_yaml(text, problems)
    made = build(_WordList, document, problems) if document else None
    if made is None or document is None:
        return ()
    add_flaws(word_flaws(made.words), document, problems)
    if not problems:
        for at, word in enumerate(made.words):
            check_identifier(word.id, document.line(f"words[{at}].word"), problems)
    return () if problems else tuple(sorted(made.words, key=lambda word: word.id))
