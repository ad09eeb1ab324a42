"""How easy a Dutch text reads: syllables, sentences, and the formula of Flesch in Douma's form.

Douma (1960) fitted the formula to Dutch: 206.84 - 0.77 x syllables per 100 words - 0.93 x words
per sentence. 60 to 70 is everyday language. It counts and understands nothing: a guide, no mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_WORD = re.compile(r"[^\W\d_]+(?:['’\-–][^\W\d_]+)*|\d+(?:[.,:]\d+)*")
_SENTENCE_END = re.compile(r"[.!?…]+[’”\"')\]]*(?:\s|$)|:\s|\n")
_VOWELS = (
    "aai|ooi|oei|eeu|ieu|eau|ïe|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|ai|oi|ay|ey|oy"
    "|[aeiouyàáâäèéêëìíîïòóôöùúûü]"
)
_SYLLABLE = re.compile(_VOWELS)

_HEARD = (
    (re.compile(r"qu"), "kw"),
    (re.compile(r"y(?=[aeiou])"), "j"),
    (re.compile(r"(?<=[sdt])eum\b"), "e-um"),
    (re.compile(r"\bge(?=uit)"), "ge-"),
    (re.compile(r"coach"), "kootsj"),
    (re.compile(r"team(?!e)"), "tiem"),
    (re.compile(r"\b(?:game|time|date|site|goal|beat|cool|share|chill)s?\b"), "i"),
    (re.compile(r"line\b"), "lijn"),
    (re.compile(r"journ"), "zjoern"),
)
"""Where the letters would mislead: loan words, and a syllable that begins with a vowel."""

_SPELLED_OUT = re.compile(r"[B-DF-HJ-NP-TV-XZ]+")


@dataclass(frozen=True, slots=True)
class TextCount:
    """How many words, sentences and syllables there are in a text."""

    words: int = 0
    sentences: int = 0
    syllables: int = 0

    @property
    def ease(self) -> float:
        """Return the reading ease of Flesch and Douma; 100 or more is easy, 0 is hard.

        A text without words is as easy as can be.
        """
        if not self.words:
            return 206.84
        return 206.84 - 77 * self.syllables / self.words - 0.93 * self.words / self.sentences


def words_of(text: str) -> list[str]:
    """Return the words and numbers in ``text``; a word with a hyphen or apostrophe is one."""
    return _WORD.findall(text)


def syllables(word: str) -> int:
    """Return how many syllables a Dutch word has, at least one; a number has one a digit."""
    if word[0].isdigit():
        return sum(sign.isdigit() for sign in word)
    if _SPELLED_OUT.fullmatch(word) and len(word) > 1:
        return len(word)
    heard = word.lower()
    for letters, said in _HEARD:
        heard = letters.sub(said, heard)
    return max(1, len(_SYLLABLE.findall(heard)))


def counted(texts: Iterable[str]) -> TextCount:
    """Count all of ``texts``; each of them, and each line in it, ends a sentence."""
    words = sentences = heard = 0
    for text in texts:
        for piece in _SENTENCE_END.split(text):
            found = words_of(piece)
            words += len(found)
            sentences += bool(found)
            heard += sum(map(syllables, found))
    return TextCount(words, sentences, heard)
