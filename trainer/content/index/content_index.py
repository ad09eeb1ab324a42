"""The compiled content: how long a start takes doesn't depend on how many lessons there are.

Lists and outlines come from small tables, without YAML, Markdown or msgspec; the text of a
lesson is read when it is opened.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Any

from ...domain.errors import ContentMissingError
from ...domain.learning.course import (
    BankCard,
    CertificateTerms,
    Check,
    Lesson,
    LessonOutline,
    ModuleOutline,
    Path,
)
from ...domain.text.message import Message

if TYPE_CHECKING:
    from ...domain.calendar.days import CalendarDay
    from ...domain.directory.entries import Services
    from ...domain.directory.further import Offering
    from ...domain.route.table import RouteTable
    from ...domain.text.searching import Found
    from ...domain.text.word_list import Word
    from ...domain.toolkit.team_session import TeamSession
    from ...domain.toolkit.tool import Tool, ToolOutline
    from ..reading.problem import Problem
    from .cache import Cache

_MOST_KEYS = 400
"""In one query; older SQLite takes no more than 999 values."""

_PATHS = """
SELECT id, title, learner, setting, summary, modules, certificate_title, statement, valid_months,
  position, ready, optional_modules FROM path"""
_MODULES = """
SELECT id, title, summary, picture, lessons, minutes, check_minutes, broken, final, optional
FROM module"""
_LESSONS = """
SELECT module, id, title, goal, minutes, position, steps, exercises, picture FROM lesson"""
_PLANS = "SELECT key, lesson FROM plan WHERE role = ? ORDER BY place"


class ContentIndex:
    """All content in one language. Make it with :meth:`open`."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache

    @classmethod
    def open(
        cls, file: FilePath, modules: FilePath, language: str = "nl", app_version: str = ""
    ) -> ContentIndex:
        """Open the compiled index in ``file``, or compile the folder ``modules`` first.

        It is compiled when the file is missing, damaged, or made by another version of the app or
        for another folder or language. Where it can't be written it stays in memory.
        """
        from .cache import Cache

        return cls(Cache(file, modules, language, app_version))

    def is_stale(self) -> bool:
        """Tell whether a content file was changed since; looks at every file."""
        return self._cache.is_stale()

    def rebuild(self) -> None:
        """Compile all content anew; takes long. May be done by a worker."""
        self._cache.rebuild()

    def close(self) -> None:
        """Close the file; nothing can be read any more."""
        self._cache.close()

    def problems(self) -> tuple[Problem, ...]:
        """Return the mistakes that were met in the content."""
        rows = self._cache.read("SELECT file, line, template, given FROM problem", (), _problem)
        return tuple(rows)

    def paths(self) -> tuple[Path, ...]:
        """Return all paths, in the order of the start page."""
        return tuple(self._cache.read(f"{_PATHS} ORDER BY place", (), _path))

    def path(self, id: str) -> Path:
        """Return one path.

        Raises:
            ContentMissingError: it isn't there.
        """
        found = self._cache.read(f"{_PATHS} WHERE id = ?", (id,), _path)
        if not found:
            raise ContentMissingError(what=id)
        return found[0]

    def modules(self, path: str) -> tuple[ModuleOutline, ...]:
        """Return the modules of a path in its order, with totals for its learners.

        A module that has neither lessons nor a final check for them is left out; one that
        can't be read is ``broken``.
        """
        query = f"{_MODULES} WHERE role = ? ORDER BY place"
        return tuple(self._cache.read(query, (path,), _module))

    def lessons(self, module: str, role: str) -> tuple[LessonOutline, ...]:
        """Return the lessons of a module for a role, in order."""
        query = f"{_LESSONS} WHERE role = ? AND module = ? ORDER BY position"
        return tuple(self._cache.read(query, (role, module), _lesson))

    def outlines(self, keys: Iterable[str], role: str) -> tuple[LessonOutline, ...]:
        """Return the lessons with these keys (``module/lesson``), as far as the role has them."""
        wanted = list(dict.fromkeys(keys))
        found: dict[str, LessonOutline] = {}
        for start in range(0, len(wanted), _MOST_KEYS):
            some = wanted[start : start + _MOST_KEYS]
            marks = ",".join("?" * len(some))
            query = f"{_LESSONS} WHERE role = ? AND key IN ({marks})"
            found.update((one.key, one) for one in self._cache.read(query, (role, *some), _lesson))
        return tuple(found[key] for key in wanted if key in found)

    def plans(self, role: str) -> tuple[tuple[str, str], ...]:
        """Return each if-then plan of a path in its order: its key, and the title of its lesson."""
        return tuple(self._cache.read(_PLANS, (role,), _plan))

    def confidence(self, role: str) -> tuple[str, ...]:
        """Return the key of each scale of a path that asks how sure one feels, in its order."""
        query = "SELECT key FROM confidence WHERE role = ? ORDER BY place"
        return tuple(self._cache.read(query, (role,), lambda row: str(row[0])))

    def rehearsals(self, role: str) -> tuple[tuple[str, str, str], ...]:
        """Return the talks of a path that may be skipped: place and title of the step, and key."""
        query = "SELECT step, title, key FROM rehearsal WHERE role = ? ORDER BY place"
        return tuple(self._cache.read(query, (role,), lambda row: (row[0], row[1], row[2])))

    def lesson(self, key: str) -> Lesson:
        """Return a whole lesson, for all roles, by its key ``module/lesson``.

        Raises:
            ContentMissingError: it isn't there, or has mistakes.
        """
        from .pieces import lesson

        return lesson(self._cache, key)

    def check(self, module: str) -> Check:
        """Return the check of a module.

        Raises:
            ContentMissingError: it isn't there, or has mistakes.
        """
        from .pieces import check

        return check(self._cache, module)

    def card_keys(self, role: str) -> tuple[tuple[str, str], ...]:
        """Return module and key of each card for a role, in the order of its path."""
        query = "SELECT module, key FROM card WHERE role = ? ORDER BY place"
        return tuple(self._cache.read(query, (role,), lambda row: (row[0], row[1])))

    def cards(self, keys: Iterable[str]) -> tuple[BankCard, ...]:
        """Return the cards with these keys, as far as they are there."""
        from .pieces import cards

        return cards(self._cache, keys)

    def words(self) -> tuple[Word, ...]:
        """Return the word list, in the order of the alphabet."""
        from .word_list import read_words

        return read_words(self._cache)

    def services(self) -> Services:
        """Return the service directory and the kinds of own places; empty when it has mistakes."""
        from .pieces import services

        return services(self._cache)

    def route(self) -> RouteTable:
        """Return the table of the route map; empty when it has mistakes."""
        from .pieces import route

        return route(self._cache)

    def further(self) -> tuple[Offering, ...]:
        """Return the trainings of others, in their order; none when there are mistakes."""
        from .pieces import further

        return further(self._cache)

    def session(self, role: str) -> TeamSession | None:
        """Return the team session of a role, if it has one."""
        from .pieces import session

        return session(self._cache, role)

    def calendar(self) -> tuple[CalendarDay, ...]:
        """Return the days of the calendar, in their order; none when there are mistakes."""
        from .pieces import calendar

        return calendar(self._cache)

    def tools(self, role: str) -> tuple[ToolOutline, ...]:
        """Return the items of the toolkit in the words of a role, in their order."""
        from .tools import outlines

        return outlines(self._cache, role)

    def tool(self, id: str, role: str) -> Tool:
        """Return an item of the toolkit whole.

        Raises:
            ContentMissingError: it isn't there for this role, or has mistakes.
        """
        from .tools import tool

        return tool(self._cache, id, role)

    def search(self, typed: str, role: str) -> tuple[Found, ...]:
        """Return what learners of a role find when they type this, the best first.

        Raises:
            NoSearchError: this computer can't search.
        """
        from .search import search

        return search(self._cache, typed, role)


def _problem(row: tuple[Any, ...]) -> Problem:
    from json import loads

    from ..reading.problem import Problem

    file, line, template, given = row
    return Problem(file, line, Message(template, loads(given)))


def _path(row: tuple[Any, ...]) -> Path:
    id, title, learner, setting, summary, modules, award, statement, months, *rest = row
    position, ready, extra = rest
    return Path(
        id=id,
        title=title,
        learner=learner,
        setting=setting,
        summary=summary,
        modules=tuple(modules.split()),
        certificate=CertificateTerms(title=award, statement=statement, valid_months=months),
        position=position,
        ready=bool(ready),
        optional_modules=tuple(extra.split()),
    )


def _plan(row: tuple[Any, ...]) -> tuple[str, str]:
    key, lesson = row
    return key, lesson


def _module(row: tuple[Any, ...]) -> ModuleOutline:
    id, title, summary, picture, lessons, minutes, check_minutes, *flags = row
    broken, final, optional = map(bool, flags)
    return ModuleOutline(
        id, title, summary, picture, lessons, minutes, check_minutes, broken, final, optional
    )


def _lesson(row: tuple[Any, ...]) -> LessonOutline:
    module, id, title, goal, minutes, position, steps, exercises, picture = row
    return LessonOutline(
        module, id, title, goal, minutes, position,
        tuple(steps.split()), tuple(exercises.split()), picture,
    )  # fmt: skip
