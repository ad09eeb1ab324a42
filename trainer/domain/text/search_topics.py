"""Words that people type for what the course calls otherwise, and what is found with them first.

Who types "suicide" or a number may need help now: no spelling may stand between them and it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

from .flaw import Flaw
from .message import QT_TRANSLATE_NOOP, Message
from .searching import folded

PAGES = ("help", "route", "services", "network", "words", "notes", "further")
"""Pages that can be found."""

HELP = "page:help"
"""What words of danger find first."""

TARGETS = ("page", "service", "word", "lesson", "tool", "sign")
"""The kinds of results that a topic may name."""

NEAR = 5
"""Letters that a word must have before another that is one slip away counts as the same."""

_BEGINNING, _STEM, _DIGITS = 4, 6, 6
"""Letters of the beginning of a word, letters of a word that goes on, digits of a number."""

_TARGET = re.compile(r"([a-z]+):(\S+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPage:
    """A page of the app as a result."""

    page: str
    title: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """Words with one meaning. ``first`` names results as ``kind:place``, in their order.

    ``also`` are words of the course to look for as well. ``urgent``: a word of danger.
    """

    typed: tuple[str, ...]
    first: tuple[str, ...]
    also: tuple[str, ...] = ()
    urgent: bool = False

    @property
    def targets(self) -> Iterator[tuple[str, str]]:
        """Yield kind and place of each of ``first``."""
        for one in self.first:
            if match := _TARGET.fullmatch(one):
                yield match[1], match[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchTable:
    """All that stands in search.yaml."""

    pages: tuple[FoundPage, ...] = field(default=())
    topics: tuple[Topic, ...] = field(default=())


def joined(words: Iterable[str]) -> tuple[str, ...]:
    """Return ``words`` with those of digits that follow each other made into one number."""
    found: list[str] = []
    for word in words:
        if found and word.isdigit() and found[-1].isdigit():
            found[-1] += word
        else:
            found.append(word)
    return tuple(found)


def matched(topics: tuple[Topic, ...], words: tuple[str, ...], *, near: bool = False) -> list[int]:
    """Return the places of the topics that ``words`` are about, those of danger first.

    With ``near`` a word of ``NEAR`` letters may also be one slip of the finger away.
    """
    ways = {words, joined(words)}
    found = [
        at
        for at, topic in enumerate(topics)
        if any(_is_in(_phrase(one), way, near=near) for one in topic.typed for way in ways)
    ]
    return sorted(found, key=lambda at: (not topics[at].urgent, at))


@cache
def _phrase(text: str) -> tuple[str, ...]:
    return joined(folded(text))


def _is_in(phrase: tuple[str, ...], words: tuple[str, ...], *, near: bool) -> bool:
    size = len(phrase)
    return any(
        all(
            _means(typed, word, last=start + at == len(words) - 1, near=near)
            for at, (typed, word) in enumerate(zip(words[start:], phrase, strict=False))
        )
        for start in range(len(words) - size + 1)
    )


def _means(typed: str, word: str, *, last: bool, near: bool) -> bool:
    """Tell whether ``typed`` stands for ``word``; the last one may be half typed."""
    if typed == word or (near and one_slip(typed, word)):
        return True
    if word.isdigit():
        return last and len(typed) >= _DIGITS and word.startswith(typed)
    begins = last and len(typed) >= _BEGINNING and word.startswith(typed)
    return begins or (len(word) >= _STEM and typed.startswith(word))


def _shared(one: str, other: str) -> int:
    """Return how many letters both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (mine, yours) in pairs if mine != yours), min(len(one), len(other)))


def one_slip(one: str, other: str) -> bool:
    """Tell whether two words differ in one letter: another, one more or less, two swapped."""
    if min(len(one), len(other)) < NEAR - 1 or max(len(one), len(other)) < NEAR:
        return False
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1 or short == long:
        return False
    at = _shared(short, long)
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
    return short[at + 1 :] == long[at + 1 :] or swapped


def table_flaws(table: SearchTable) -> Iterator[Flaw]:
    """Yield what is wrong in a table, each with its place, such as ``topics[3].typed``."""
    for at, page in enumerate(table.pages):
        if page.page not in PAGES:
            message = QT_TRANSLATE_NOOP("check", 'there is no page "{page}"; there are: {known}')
            values = {"page": page.page, "known": ", ".join(PAGES)}
            yield Flaw(f"pages[{at}].page", Message(message, values))
        if any(sign.isdigit() for sign in page.title + page.text):
            message = QT_TRANSLATE_NOOP(
                "check", "no numbers here: those of helplines stand in services.yaml alone"
            )
            yield Flaw(f"pages[{at}].text", Message(message))
    seen: set[tuple[str, ...]] = set()
    for at, topic in enumerate(table.topics):
        yield from _topic_flaws(topic, f"topics[{at}]", seen)


def _topic_flaws(topic: Topic, place: str, seen: set[tuple[str, ...]]) -> Iterator[Flaw]:
    for word in topic.typed:
        form = joined(folded(word))
        if not form:
            message = QT_TRANSLATE_NOOP("check", "a word needs at least one letter or digit")
            yield Flaw(f"{place}.typed", Message(message))
        elif form in seen:
            message = QT_TRANSLATE_NOOP("check", '"{form}" stands in the list twice; remove one')
            yield Flaw(f"{place}.typed", Message(message, {"form": word}))
        seen.add(form)
    if not topic.typed or not topic.first:
        message = QT_TRANSLATE_NOOP(
            "check", 'a topic needs words in "typed" and results in "first"'
        )
        yield Flaw(place, Message(message))
    if topic.urgent and topic.first[:1] != (HELP,):
        message = QT_TRANSLATE_NOOP("check", 'words of danger find "{help}" first; begin with it')
        yield Flaw(f"{place}.first", Message(message, {"help": HELP}))
    for one in topic.first:
        match = _TARGET.fullmatch(one)
        if match is None or match[1] not in TARGETS:
            message = QT_TRANSLATE_NOOP(
                "check", '"{one}" must be a kind and a place, such as service:113; kinds: {known}'
            )
            yield Flaw(
                f"{place}.first", Message(message, {"one": one, "known": ", ".join(TARGETS)})
            )
