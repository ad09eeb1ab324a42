"""Searching: how words are compared, what was found, and the piece of text to show with it.

Capitals and accents make no difference, and a typed word may be the beginning of a longer one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_WORD = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")
"""Letters and digits; an accent that is written apart belongs to its letter."""

MOST_WORDS, LONGEST_WORD = 8, 40
"""Of what is typed, no more is looked at."""

MOST_FOUND = 20
"""Results that are shown. Who wants another types on."""

_AROUND = 150
"""Characters of a snippet."""

_BEFORE = 40
"""Of those, at most so many in front of the first word that was found."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of text, and whether it is a word that was looked for."""

    text: str
    hit: bool = False


@dataclass(frozen=True, slots=True)
class StepPlace:
    """A place in a lesson: its key, a step (empty: where one was), and words to show there."""

    lesson: str
    step: str = ""
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """A result: its kind, title, where it is, and a piece of its text.

    ``place`` is what its kind is opened with; ``number`` is the place of a step in its lesson,
    from 1, or 0.
    """

    kind: str
    title: tuple[Piece, ...]
    trail: tuple[str, ...]
    snippet: tuple[Piece, ...]
    place: tuple[str, ...]
    number: int = 0


def words_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield begin, end and comparable form of each word in ``text``."""
    for match in _WORD.finditer(text):
        form = _form(match[0])
        if form:
            yield match.start(), match.end(), form


def folded(text: str) -> tuple[str, ...]:
    """Return the words of ``text`` in comparable form: small letters, no accents."""
    return tuple(form for _, _, form in words_in(text))


def wanted(typed: str) -> tuple[str, ...]:
    """Return the words that ``typed`` looks for, each once."""
    first = (form[:LONGEST_WORD] for form in folded(typed))
    return tuple(dict.fromkeys(first))[:MOST_WORDS]


def _form(word: str) -> str:
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in plain if letter.isalnum())


def is_typed_in(text: str, typed: str) -> bool:
    """Tell whether each word of ``typed`` begins a word of ``text``; nothing typed is in all."""
    there = folded(text)
    return all(any(word.startswith(one) for word in there) for one in folded(typed))


def spans(text: str, words: tuple[str, ...]) -> list[tuple[int, int]]:
    """Return begin and end of each word in ``text`` that begins with one of ``words``."""
    return [(start, end) for start, end, _ in _hits(text, words)]


def _hits(text: str, words: tuple[str, ...]) -> list[tuple[int, int, str]]:
    """Return what ``words_in`` gives, as far as it begins with one of ``words``."""
    plain = _letter_by_letter(text)
    if plain is None:
        return [one for one in words_in(text) if one[2].startswith(words)]
    begins = "|".join(sorted(words, key=len, reverse=True))
    found = re.finditer(rf"(?<![^\W_])(?:{begins})[^\W_]*", plain) if words else ()
    return [(*match.span(), match[0]) for match in found]


def _letter_by_letter(text: str) -> str | None:
    """Return ``text`` in comparable form with every letter in its place; None if that can't be."""
    if text.isascii():
        return text.lower()
    forms: dict[int, str] = {}
    for letter in set(text):
        if not letter.isascii():
            forms[ord(letter)] = form = _form(letter) if letter.isalnum() else letter
            if len(form) != 1 or unicodedata.combining(letter):
                return None
    return text.translate(forms).lower()


def marked(text: str, words: tuple[str, ...]) -> tuple[Piece, ...]:
    """Return ``text`` in pieces, with what begins with one of ``words`` as hits."""
    pieces: list[Piece] = []
    at = 0
    for start, end in spans(text, words):
        if start > at:
            pieces.append(Piece(text[at:start]))
        pieces.append(Piece(text[start:end], hit=True))
        at = end
    if at < len(text):
        pieces.append(Piece(text[at:]))
    return tuple(pieces)


def snippet(text: str, words: tuple[str, ...]) -> tuple[Piece, ...]:
    """Return the part of ``text`` where most of ``words`` are close together, with hits."""
    start = _best_start(text, words)
    end = min(len(text), start + _AROUND)
    if end < len(text):
        end = max(text.rfind(" ", start, end), start + _BEFORE)
    part = text[start:end].strip()
    return marked(f"{'… ' if start else ''}{part}{' …' if end < len(text) else ''}", words)


def _best_start(text: str, words: tuple[str, ...]) -> int:
    """Return where a snippet begins: at a word, a little before the first hit of its densest."""
    hits = [(start, form) for start, _, form in _hits(text, words)]
    if not hits:
        return 0

    def different(start: int) -> int:
        near = [form for at, form in hits if start <= at < start + _AROUND - _BEFORE]
        return sum(any(form.startswith(word) for form in near) for word in words)

    first = max((start for start, _ in hits[:20]), key=lambda start: (different(start), -start))
    if first <= _BEFORE:
        return 0
    space = text.find(" ", first - _BEFORE, first)
    return space + 1 if space >= 0 else first
