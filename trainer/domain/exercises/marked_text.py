"""Text with marked spans, ``[words](span)``, cut into fragments that can each be chosen.

A span is a fragment. What stands between spans is cut at the borders of sentences and clauses, so
that nothing shows which fragments were marked by the writer.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from ..text.message import QT_TRANSLATE_NOOP, Message, Template

_TOKEN = re.compile(r"\\(?P<escaped>[\[\]\\])|(?P<open>\[)|(?P<close>\](?:\((?P<span>[^()]*)\))?)")
_BORDER = re.compile(
    r"(?<=[.,;:!?…])\s+|(?<=[.,;:!?…][’”\"')])\s+|\s+[–—-]\s+"
    r"|\s+(?=(?:en|maar|want|of|dus|omdat|toen|terwijl)\s)"
)
"""Between two clauses: behind a stop, at a dash, and before a word that joins them."""

_WORDS = ("L", "N", "S")
"""Unicode categories of what words are made of: letters, numbers, symbols with all emoji."""

_JOINED = ("M", "Cf")
"""Of what belongs to the letter or emoji before it."""

SPAN_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words as they are shown, and the name of the span they are; empty between spans."""

    text: str
    span: str = ""


@dataclass(frozen=True, slots=True)
class Fragment:
    """Words that can be chosen by their ``id``; without one, what only stands between words."""

    id: str
    text: str
    span: bool = False


def read_marked(text: str) -> tuple[tuple[Piece, ...], tuple[Message, ...]]:
    """Return the pieces of ``text``, and what is wrong with its marks."""
    reader = _Reader()
    line, at = " ".join(text.split()), 0
    for token in _TOKEN.finditer(line):
        reader.words += line[at : token.start()]
        reader.take(token)
        at = token.end()
    reader.words += line[at:]
    reader.end()
    return tuple(reader.pieces), tuple(reader.mistakes)


def escaped(text: str) -> str:
    """Return ``text`` in a form that reads back as itself, without marks."""
    return re.sub(r"([\[\]\\])", r"\\\1", text)


def fragments(number: int, text: str) -> tuple[Fragment, ...]:
    """Cut line ``number`` (from 1) into fragments; together they are the whole line.

    A fragment that is no span has an id such as ``2.3``: the third of line 2.
    """
    made: list[Fragment] = []
    chosen = 0
    for piece in read_marked(text)[0]:
        for words in (piece.text,) if piece.span else _clauses(piece.text):
            before, core, after = _trimmed(words)
            chosen += bool(core)
            parts = (("", before), (piece.span or f"{number}.{chosen}", core), ("", after))
            made += [Fragment(id, part, bool(id and piece.span)) for id, part in parts if part]
    return tuple(made)


class _Reader:
    """Collects pieces while the marks of one line go by."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.mistakes: list[Message] = []
        self.words = ""
        self._open = False

    def take(self, token: re.Match[str]) -> None:
        if token["escaped"]:
            self.words += token["escaped"]
        elif token["open"]:
            self._begin()
        else:
            self._close(token["span"])

    def _begin(self) -> None:
        if self._open:
            self._wrong(_NOT_CLOSED)
        self._put("")
        self._open = True

    def _close(self, span: str | None) -> None:
        if not self._open:
            self._wrong(_NOT_OPENED)
        elif span is None or not span.strip():
            self._wrong(_NO_NAME, words=self.words)
        elif not _trimmed(self.words)[1]:
            self._wrong(_NO_WORDS, span=span)
        else:
            self._put(span.strip())
        self._put("")
        self._open = False

    def end(self) -> None:
        if self._open:
            self._wrong(_NOT_CLOSED)
        self._put("")

    def _put(self, span: str) -> None:
        if self.words:
            self.pieces.append(Piece(self.words, span))
        self.words = ""

    def _wrong(self, template: Template, **values: str) -> None:
        self.mistakes.append(Message(template, values))


def _clauses(text: str) -> Iterator[str]:
    at = 0
    for border in _BORDER.finditer(text):
        yield text[at : border.end()]
        at = border.end()
    yield text[at:]


def _trimmed(text: str) -> tuple[str, str, str]:
    """Return what stands before the words of ``text``, the words, and what stands behind."""
    kinds = [unicodedata.category(letter) for letter in text]
    words = [at for at, kind in enumerate(kinds) if kind.startswith(_WORDS)]
    if not words:
        return text, "", ""
    start, end = words[0], words[-1] + 1
    while end < len(text) and kinds[end].startswith(_JOINED):
        end += 1
    return text[:start], text[start:end], text[end:]


_NOT_CLOSED = QT_TRANSLATE_NOOP(
    "check", 'a "[" without "](name)" behind its words; for a plain one write "\\["'
)
_NOT_OPENED = QT_TRANSLATE_NOOP(
    "check", 'a "]" without a "[" before it; for a plain one write "\\]"'
)
_NO_NAME = QT_TRANSLATE_NOOP(
    "check", 'write the name of a span behind "[{words}]", as in "](name)"'
)
_NO_WORDS = QT_TRANSLATE_NOOP("check", 'the span "{span}" has no words between "[" and "]"')
