"""Turns of phrase, and when they mean what they seem to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Protocol

from .vocabulary import VERBS
from .words import Sentence, Span


class Phrases(Protocol):
    """What finds one kind of thing in a line."""

    def spans(self, sentences: list[Sentence]) -> Iterator[Span]:
        """Yield where the line has it, once a sentence."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Turns of phrase that mean one thing, unless words before or around them say otherwise."""

    phrases: re.Pattern[str]
    not_after: re.Pattern[str] | None = None
    not_with: re.Pattern[str] | None = None
    in_questions: bool = False
    begins_questions: bool = False
    """May be a question itself, as "heb je al geprobeerd ..."."""
    only_phrase: bool = False
    """Its words are those of the phrase alone, instead of all between two pauses."""

    def spans(self, sentences: list[Sentence]) -> Iterator[Span]:
        """Yield where the line has one of the phrases, once a sentence."""
        for sentence in sentences:
            found = self._found(sentence)
            if found is not None:
                yield sentence.span(*found)

    def _found(self, sentence: Sentence) -> tuple[int, int] | None:
        text = sentence.text
        if self.not_with and self.not_with.search(text):
            return None
        for found in self.phrases.finditer(text):
            start = text.rfind(" , ", 0, found.start() + 1)
            start = 0 if start < 0 else start + 3
            end = text.find(" , ", found.end())
            end = len(text) if end < 0 else end
            if self._holds(sentence, text[start : found.start()], found[0]):
                return found.span() if self.only_phrase else (start, end)
        return None

    def _holds(self, sentence: Sentence, before: str, phrase: str) -> bool:
        """Tell whether a phrase means what it seems to, after what comes before it."""
        begins = self.begins_questions and not before
        first = (before + phrase).split(" ", 1)[0]
        in_question = sentence.asked and first in VERBS and not begins
        if in_question or (sentence.inquires and not self.in_questions):
            return False
        return not (self.not_after and self.not_after.search(before))


def any_of(*phrases: str) -> re.Pattern[str]:
    """Return a pattern for any of ``phrases``, between the edges of words."""
    return re.compile("|".join(rf"\b(?:{phrase})\b" for phrase in phrases))


def spans_of(turns: Iterable[Phrases], sentences: list[Sentence]) -> Iterator[Span]:
    """Yield where the line has one of the ``turns``, once a sentence."""
    for sentence in sentences:
        found = (span for turn in turns for span in turn.spans([sentence]))
        yield from islice(found, 1)
