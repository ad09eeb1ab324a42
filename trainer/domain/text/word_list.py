"""The word list (begrippen): what a word means here, and what to say to a young person."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .flaw import Flaw
from .message import QT_TRANSLATE_NOOP, Message
from .searching import folded

ANCHOR = "word:"
"""How a link to a word begins in the text of a lesson; no other link exists."""

_NUMBER, _QUOTE = re.compile(r"\d"), re.compile(r"[‘“\"„]")
"""In a meaning a quotation, and anywhere a number: both are somebody's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """An entry: ``also`` are other forms that are recognised in a text."""

    word: str
    meaning: str
    say: str
    also: tuple[str, ...] = ()
    rather_not: str = ""
    source: str = ""

    @property
    def id(self) -> str:
        """Return the name under which texts refer to it: its letters and digits, hyphenated."""
        return "-".join(folded(self.word))

    @property
    def forms(self) -> tuple[str, ...]:
        """Return the word and its other forms."""
        return (self.word, *self.also)


def word_flaws(words: tuple[Word, ...]) -> Iterator[Flaw]:
    """Yield what is wrong in a list, each with its place, such as ``words[3].source``."""
    seen: set[str] = set()
    for at, word in enumerate(words):
        yield from _own_flaws(word, f"words[{at}]")
        for name, form in _named(word):
            keys = {" ".join(form.casefold().split()), *([f"#{word.id}"] if name == "word" else [])}
            if keys & seen:
                twice = QT_TRANSLATE_NOOP("check", '"{form}" stands in the list twice; remove one')
                yield Flaw(f"words[{at}].{name}", Message(twice, {"form": form}))
            seen |= keys


def _named(word: Word) -> tuple[tuple[str, str], ...]:
    """Return each form with the key that it stands under."""
    return ("word", word.word), *(("also", form) for form in word.also)


def _own_flaws(word: Word, place: str) -> Iterator[Flaw]:
    for name, form in _named(word):
        if not folded(form):
            yield Flaw(
                f"{place}.{name}",
                Message(QT_TRANSLATE_NOOP("check", "a word needs at least one letter or digit")),
            )
    if not word.source and (_QUOTE.search(word.meaning) or _NUMBER.search(_all(word))):
        yield Flaw(
            f"{place}.meaning",
            Message(
                QT_TRANSLATE_NOOP(
                    "check", 'a number or a quotation needs a "source", with its year'
                )
            ),
        )


def _all(word: Word) -> str:
    return f"{word.word} {word.meaning} {word.say} {word.rather_not}"
