"""All that the app says on a theme, with its place, for whoever reviews it.

Nothing is left out because a learner sees it late: feedback, thoughts, wrong answers and all turns
of a talk are in it, each as it stands in its file.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from ...domain.exercises.conversation import CONVERSATION
from ...domain.learning.course import Lesson
from ...domain.text.message import QT_TRANSLATE_NOOP, Template
from ..files.library import Library
from ..files.module import Module
from ..index.searchable import plain_lines


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme to review: its id, what it is called, and the words by which a text is on it."""

    id: str
    title: Template
    words: str


THEMES = (
    Theme("zelfmoord", QT_TRANSLATE_NOOP("review", "Suicide and self-harm"),
          r"zelfmoord|suïcid|\b113\b|pijn doe[nt]|zelfbeschadig"),
    Theme("thuis", QT_TRANSLATE_NOOP("review", "Unsafe at home, and abuse"),
          r"Veilig Thuis|meldcode|mishandel|onveilig thuis|geslagen|uithuwelijk|huwelijksdwang"),
    Theme("sport", QT_TRANSLATE_NOOP("review", "Duties in sport"),
          r"\bVCP\b|vertrouwenscontactpersoon|Veilige Sport|meldplicht|\bVOG\b|Sportrechtspraak"),
    Theme("school", QT_TRANSLATE_NOOP("review", "Duties in school"),
          r"bevoegd gezag|vertrouwensinspecteur|zorgcoördinator|meldcode|schoolbestuur"),
    Theme("seksueel-geweld", QT_TRANSLATE_NOOP("review", "Sexual violence"),
          r"seksue|aanrand|verkracht|\bCSG\b|0800-0188|over (?:je|haar|zijn) grens"),
    Theme("online", QT_TRANSLATE_NOOP("review", "Online"),
          r"online|groepsapp|appgroep|teamapp|Helpwanted|sextortion|afgeperst|naaktfoto"),
)  # fmt: skip
"""Beside these all sources are a theme of their own."""

SOURCES = Theme("bronnen", QT_TRANSLATE_NOOP("review", "Sources"), "")


@dataclass(frozen=True, slots=True)
class Passage:
    """Some lines that belong together, and where they stand.

    ``part`` of the app is one of ``PARTS``, in English; ``place`` is in the words of the content.
    """

    part: Template
    place: tuple[str, ...]
    lines: tuple[str, ...]


LESSON = QT_TRANSLATE_NOOP("review", "Lesson")
CARD = QT_TRANSLATE_NOOP("review", "Card")
CHECK = QT_TRANSLATE_NOOP("review", "Check")
TALK = QT_TRANSLATE_NOOP("review", "Talk")
TOOL = QT_TRANSLATE_NOOP("review", "Toolkit")
ROUTE = QT_TRANSLATE_NOOP("review", "Route map")
SERVICE = QT_TRANSLATE_NOOP("review", "Helpline")
WORD = QT_TRANSLATE_NOOP("review", "Word list")
FURTHER = QT_TRANSLATE_NOOP("review", "Learn more")
DAY = QT_TRANSLATE_NOOP("review", "Calendar")
SESSION = QT_TRANSLATE_NOOP("review", "Team session")


def passages(library: Library, theme: Theme) -> tuple[Passage, ...]:
    """Return all passages on ``theme``, in the order of the app; of ``SOURCES`` all sources."""
    if theme is SOURCES:
        return tuple(_sources(library))
    words = re.compile(theme.words, re.IGNORECASE)
    return tuple(one for one in _every(library) if any(map(words.search, one.lines)))


def _every(library: Library) -> Iterator[Passage]:
    for module in library.modules:
        yield from _of_module(module)
    parts: tuple[tuple[Template, dict[str, Any]], ...] = (
        (TOOL, {f"{one.outline.title} ({one.outline.role})": one for one in library.tools}),
        (ROUTE, {rule.id: rule for rule in library.route.rules}),
        (ROUTE, {note.id: note for note in library.route.notes}),
        (SERVICE, {one.name: one for one in library.services.services}),
        (WORD, {one.word: one for one in library.words}),
        (FURTHER, {one.name: one for one in library.further}),
        (DAY, {one.name: one for one in library.calendar}),
        (SESSION, {one.role: one for one in library.sessions}),
    )
    for part, found in parts:
        for name, one in found.items():
            yield Passage(part, (name,), tuple(_lines(one)))


def _of_module(module: Module) -> Iterator[Passage]:
    for _, lesson in module.lessons:
        yield from _of_lesson(module, lesson)
    for one in module.cards.cards if module.cards else ():
        yield Passage(CARD, (module.title, one.card.id), tuple(_lines(one.card)))
    for question in module.check.bank if module.check else ():
        place = (module.title, question.exercise.id, *sorted(question.roles))
        yield Passage(CHECK, place, tuple(_lines(question.exercise)))
    for talk in module.talks:
        yield Passage(TALK, (module.title, talk.title), tuple(_lines(talk)))


def _of_lesson(module: Module, lesson: Lesson) -> Iterator[Passage]:
    for step in lesson.steps:
        for block in step.blocks:
            if block.kind != CONVERSATION.id:
                place = (module.title, lesson.title, step.title, *sorted(block.roles))
                lines = (*plain_lines(block.html), *_lines(block.exercise))
                yield Passage(LESSON, place, lines)


def _sources(library: Library) -> Iterator[Passage]:
    for module in library.modules:
        for _, lesson in module.lessons:
            yield Passage(LESSON, (module.title, lesson.title), lesson.sources)
        for talk in module.talks:
            yield Passage(TALK, (module.title, talk.title), talk.sources)
        if module.check:
            yield Passage(CHECK, (module.title,), module.check.sources)
    for service in library.services.services:
        yield Passage(SERVICE, (service.name,), tuple(_lines(service)))


_NO_TEXT = frozenset(
    {"id", "kind", "picture", "next", "otherwise", "acts", "start", "version", "roles", "role"}
)
"""Fields that name something for the app, and are read by nobody."""


def _lines(thing: Any) -> Iterator[str]:
    """Yield each text in a value of the domain, in the order of its fields."""
    if isinstance(thing, str):
        if not isinstance(thing, Enum):
            yield from plain_lines(thing) if "<" in thing else filter(None, thing.splitlines())
        return
    for part in _parts(thing):
        yield from _lines(part)


def _parts(thing: Any) -> Iterable[Any]:
    if dataclasses.is_dataclass(thing):
        names = (one.name for one in dataclasses.fields(thing) if one.name not in _NO_TEXT)
        return [getattr(thing, name) for name in names]
    if isinstance(thing, Mapping):
        return [value for name, value in thing.items() if name not in _NO_TEXT]
    if isinstance(thing, frozenset):
        return sorted(thing, key=str)
    return thing if isinstance(thing, (tuple, list)) else ()
