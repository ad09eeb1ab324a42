"""What can be searched: one source a kind of result, one row a source in ``SOURCES``.

Feedback, questions of checks, thoughts and coming lines of a talk are in none of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from html import unescape

from ...domain.exercises.conversation import Conversation
from ...domain.learning.course import Lesson, Step
from ...domain.route.table import signs_of
from ..files.library import Library
from ..files.module import Module

_BLOCK_END = re.compile(r"</(?:p|li|h3|h4|td|th)>|<br>")
_TAG = re.compile(r"<[^>]*>")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found by learners of ``roles``.

    ``names`` are found as the title is, and not shown as such; ``place`` opens it.
    """

    roles: frozenset[str]
    title: str
    text: str
    place: tuple[str, ...]
    trail: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    number: int = 0


@dataclass(frozen=True, slots=True)
class Source:
    """A kind of result. ``Found.kind`` is its id; the search page says what it is called."""

    id: str
    entries: Callable[[Library], Iterable[Entry]]


def _words(library: Library) -> Iterator[Entry]:
    roles = frozenset(path.id for path in library.paths)
    for word in library.words:
        lines = (" · ".join(word.also), word.meaning, word.say, word.rather_not)
        text = " · ".join(filter(None, lines))
        yield Entry(roles, word.word, text, (word.id,), names=word.also)


def _lessons(library: Library) -> Iterator[Entry]:
    for module, lesson, roles in _in_order(library):
        yield Entry(roles, lesson.title, lesson.goal, (lesson.key,), (module.title,))


def _steps(library: Library) -> Iterator[Entry]:
    for module, lesson, roles in _in_order(library):
        for (number, id, title, text), seeing in _variants(lesson, roles).items():
            place, trail = (lesson.key, id), (module.title, lesson.title)
            yield Entry(frozenset(seeing), title, text, place, trail, number=number)


def _talks(library: Library) -> Iterator[Entry]:
    for module, lesson, roles in _in_order(library):
        for role in sorted(roles):
            for number, step in enumerate(lesson.for_role(role), 1):
                for block in step.blocks:
                    if isinstance(block.exercise, Conversation):
                        script = block.exercise.script
                        text = f"{script.place} · {script.before} · {script.aim}"
                        place, trail = (lesson.key, step.id), (module.title, lesson.title)
                        only = frozenset({role})
                        yield Entry(only, script.title, text, place, trail, number=number)


def _cards(library: Library) -> Iterator[Entry]:
    """Yield the fronts of cards; a back would be the answer."""
    for module, roles in _modules(library):
        for one in module.cards.cards if module.cards else ():
            if seeing := (one.roles or roles) & roles:
                yield Entry(seeing, one.card.front, "", (one.key,), (module.title,))


def _further(library: Library) -> Iterator[Entry]:
    every = frozenset(path.id for path in library.paths)
    for one in library.further:
        yield Entry(one.roles or every, one.name, " · ".join(one.texts), (one.id,))


def _tools(library: Library) -> Iterator[Entry]:
    for tool in library.tools:
        one = tool.outline
        yield Entry(frozenset({one.role}), one.title, one.summary, (one.id,), names=one.keywords)


def _services(library: Library) -> Iterator[Entry]:
    """Yield the helplines that everyone sees. Numbers are found, and shown on their own page."""
    roles = frozenset(path.id for path in library.paths)
    for one in library.services.services:
        if not one.hidden:
            ways = [way.value for way in one.ways]
            numbers = [way.dialled for way in one.ways if way.dialled]
            yield Entry(roles, one.name, one.what_for, (one.id,), names=(*ways, *numbers))


def _pages(library: Library) -> Iterator[Entry]:
    roles = frozenset(path.id for path in library.paths)
    for one in library.search.pages:
        yield Entry(roles, one.title, one.text, (one.page,))


def _signs(library: Library) -> Iterator[Entry]:
    """Yield what a worry may be about; it opens the route map with that answered."""
    roles = frozenset(path.id for path in library.paths)
    for one in signs_of(library.route):
        yield Entry(roles, one.text, "", (one.id,), tuple(filter(None, (one.above,))))


SOURCES = (
    Source("page", _pages),
    Source("service", _services),
    Source("word", _words),
    Source("lesson", _lessons),
    Source("step", _steps),
    Source("talk", _talks),
    Source("card", _cards),
    Source("tool", _tools),
    Source("further", _further),
    Source("sign", _signs),
)
"""In the order in which results stand that fit equally well."""


def _in_order(library: Library) -> Iterator[tuple[Module, Lesson, frozenset[str]]]:
    """Yield the lessons as paths have them, each with the roles whose path it is on."""
    for module, on_path in _modules(library):
        for _, lesson in module.lessons:
            if roles := on_path & lesson.roles:
                yield module, lesson, roles


def _modules(library: Library) -> Iterator[tuple[Module, frozenset[str]]]:
    """Yield the modules as paths have them, each with the roles whose path it is on."""
    known = {module.id: module for module in library.modules}
    for id in dict.fromkeys(id for path in library.paths for id in path.modules):
        if id in known:
            roles = (path.id for path in library.paths if id in path.modules)
            yield known[id], frozenset(roles)


def _variants(lesson: Lesson, roles: frozenset[str]) -> dict[tuple[int, str, str, str], set[str]]:
    """Return number, id, title and text of each step, with the roles that see it so."""
    found: dict[tuple[int, str, str, str], set[str]] = {}
    for role in sorted(roles):
        for number, step in enumerate(lesson.for_role(role), 1):
            key = (number, step.id, step.title, _text(step))
            found.setdefault(key, set()).add(role)
    return found


def _text(step: Step) -> str:
    """Return what a step says before anything is answered."""
    parts = (
        plain(block.html) if block.html else getattr(block.exercise, "question", "")
        for block in step.blocks
    )
    return " · ".join(filter(None, parts))


def plain(html: str) -> str:
    """Return the words of cleaned HTML on one line."""
    return " ".join(plain_lines(html))


def plain_lines(html: str) -> tuple[str, ...]:
    """Return the words of cleaned HTML: each paragraph, item and cell on a line of its own."""
    lines = (unescape(_TAG.sub("", line)) for line in _BLOCK_END.split(html))
    return tuple(filter(None, (_SPACE.sub(" ", line).strip() for line in lines)))
