"""A typed line as sentences of plain words that still know where they stood."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

Span = tuple[int, int]
"""Where words begin and end in the line as it was typed."""

_TOKEN = re.compile(
    r"(?P<word>['’]?[^\W_](?:[\w\u0300-\u036f]|['’\-](?=\w))*)"
    r"|(?P<pause>[,:()–—]|(?<=\s)-(?=\s))"
    r"|(?P<end>[.!?;…\n]+)"
)
_LONG_DRAWN = re.compile(r"(\w)\1{2,}")
_QUOTED = re.compile(
    r"‘[^’]*(?:’(?=\w)[^’]*)*’|“[^”]*”|„[^”“]*[”“]|«[^»]*»|\"[^\"]*\""
    r"|(?<![\w'])'(?![stn]\b)[^']*(?:'(?=\w)[^']*)*'(?!\w)"
)
_OWN_WORDS_FOLLOW = re.compile(
    r"\bik\b[^.!?]{0,40}\b(?:zeg|zeggen|vraag|vragen)\W*$", re.IGNORECASE
)

_AGREED = re.compile(r" , (?:goed|oke|he|toch|ja|hoor)$")

_SPELLED = {
    "wrm": "waarom",
    "t": "het",
    "'t": "het",
    "niets": "niks",
    "nix": "niks",
    "nie": "niet",
    "nooit": "nooit",
    "effe": "even",
    "ff": "even",
    "effen": "even",
    "gwn": "gewoon",
    "mss": "misschien",
    "tog": "toch",
    "jaa": "ja",
    "jah": "ja",
    "okee": "oke",
    "ok": "oke",
    "oké": "oke",
    "das": "dat is",
    "da's": "dat is",
    "zo'n": "zo een",
    "zon": "zo een",
    "m'n": "mijn",
    "mn": "mijn",
    "z'n": "zijn",
    "zn": "zijn",
    "je'": "je",
    "j": "je",
    "jy": "jij",
    "jou": "jou",
    "weleens": "wel eens",
    "tuurlijk": "natuurlijk",
    "burnout": "burn-out",
    "es": "eens",
    "da": "dat",
    "ge": "je",
    "gij": "jij",
    "uwe": "jouw",
    "zijt": "bent",
    "waart": "was",
    "nen": "een",
    "n": "een",
    "'n": "een",
    "m": "hem",
    "'m": "hem",
    "d'r": "haar",
    "tis": "het is",
    "kweet": "ik weet",
    "kheb": "ik heb",
    "kzou": "ik zou",
    "ksnap": "ik snap",
    "wss": "waarschijnlijk",
    "idd": "inderdaad",
    "egt": "echt",
    "efkes": "even",
    "eventjes": "even",
    "wellicht": "misschien",
}
"""How words are spelled here that people type in more than one way."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word in small letters without accents, or a comma for any short pause."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Sentence:
    """Words up to a full stop, a question mark or a new line; ``asked``: up to a question mark."""

    words: tuple[Word, ...]
    asked: bool

    @cached_property
    def text(self) -> str:
        """Return the words with a space between each two."""
        return " ".join(word.text for word in self.words)

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *accumulate(len(word.text) + 1 for word in self.words[:-1])]

    def span(self, start: int, end: int) -> Span:
        """Return where the words of a part of ``text`` stood in the line."""
        first = bisect_right(self._starts, start) - 1
        last = bisect_right(self._starts, max(start, end - 1)) - 1
        return self.words[first].start, self.words[last].end

    @property
    def whole(self) -> Span:
        """Return where the whole sentence stood."""
        return self.words[0].start, self.words[-1].end

    @property
    def inquires(self) -> bool:
        """Tell whether it asks more than whether the other agrees, as in "..., goed?"."""
        return self.asked and not _AGREED.search(self.text)

    def part(self, first: int, last: int) -> Sentence:
        """Return some of the words, without the pauses around them."""
        words = self.words[first:last]
        while words and words[0].text == ",":
            words = words[1:]
        while words and words[-1].text == ",":
            words = words[:-1]
        return Sentence(words, self.asked)

    def clauses(self) -> list[Sentence]:
        """Return what stands between the pauses."""
        cuts = [at for at, word in enumerate(self.words) if word.text == ","]
        edges = zip([0, *cuts], [*cuts, len(self.words)], strict=True)
        parts = (self.part(first, last) for first, last in edges)
        return [part for part in parts if part.words]


def sentences_of(line: str) -> list[Sentence]:
    """Return the sentences in ``line``; words of others, between quotation marks, are left out."""
    return list(_sentences(_without_quotes(line)))


def _sentences(line: str) -> Iterator[Sentence]:
    words: list[Word] = []
    for token in _TOKEN.finditer(line):
        if token["word"]:
            words.append(Word(_plain(token["word"]), *token.span()))
        elif token["pause"]:
            words.append(Word(",", *token.span()))
        else:
            yield from _sentence(words, asked="?" in token["end"])
            words = []
    yield from _sentence(words, asked=False)


def _sentence(words: list[Word], *, asked: bool) -> Iterator[Sentence]:
    made = Sentence(tuple(words), asked).part(0, len(words))
    if made.words:
        yield made


def _plain(word: str) -> str:
    apart = unicodedata.normalize("NFKD", word.lower())
    text = "".join(letter for letter in apart if not unicodedata.combining(letter))
    text = _LONG_DRAWN.sub(r"\1", text.replace("’", "'"))
    return _SPELLED.get(text, text)


def _without_quotes(line: str) -> str:
    """Blank what is quoted, unless the line is all quote or says "ik zeg:" before it."""
    for quote in _QUOTED.finditer(line):
        before, after = line[: quote.start()], line[quote.end() :]
        own = _OWN_WORDS_FOLLOW.search(before[-60:]) or not re.search(r"\w", before + after)
        if not own:
            line = before + " " * len(quote[0]) + after
    return line
