"""A line as the rules see it: its sentences, its questions, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass

from .questions import Question, questions_in
from .words import Sentence, sentences_of

LONGEST_LINE = 500
"""Characters; what comes after them is not read."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the line answers: words of the other, and facts that were there to see."""

    said: str = ""
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A line that was read once, for all rules."""

    sentences: list[Sentence]
    questions: list[Question]
    context: Context


def read(line: str, context: Context) -> Reading:
    """Return ``line`` as the rules see it."""
    sentences = sentences_of(line[:LONGEST_LINE])
    return Reading(sentences, questions_in(sentences), context)
