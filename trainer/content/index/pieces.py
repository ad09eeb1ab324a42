"""What stands in the compiled content in one piece: a lesson, the directory, the route map."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar
from zlib import crc32

from ...domain.calendar.days import CalendarDay
from ...domain.directory.entries import Services
from ...domain.directory.further import Offering
from ...domain.errors import ContentMissingError
from ...domain.learning.course import BankCard, Check, Lesson
from ...domain.route.table import RouteTable
from ...domain.text.search_topics import Topic
from ...domain.toolkit.team_session import TeamSession
from .cache import Cache
from .decoding import (
    calendar_from,
    card_from,
    check_from,
    further_from,
    lesson_from,
    route_from,
    services_from,
    session_from,
    topics_from,
)

T = TypeVar("T")

_CHECK = "/check"
"""The end of the key of a check; no lesson has this name."""

_TEXT = "SELECT checksum, data FROM full_text WHERE key = ?"
_SESSION = "SELECT data FROM session WHERE role = ?"


def lesson(cache: Cache, key: str) -> Lesson:
    """Return a whole lesson, for all roles, by its key ``module/lesson``.

    Raises:
        ContentMissingError: it isn't there, or has mistakes.
    """
    is_lesson = key.count("/") == 1 and not key.endswith(_CHECK)
    found = _texts(cache, key, lesson_from) if is_lesson else []
    if not found:
        raise ContentMissingError(what=key)
    return found[0]


def check(cache: Cache, module: str) -> Check:
    """Return the check of a module.

    Raises:
        ContentMissingError: it isn't there, or has mistakes.
    """
    key = module + _CHECK
    found = _texts(cache, key, check_from)
    if not found:
        raise ContentMissingError(what=key)
    return found[0]


def cards(cache: Cache, keys: Iterable[str]) -> tuple[BankCard, ...]:
    """Return the cards with these keys, as far as they are there."""
    return tuple(card for key in keys for card in _texts(cache, key, card_from))


def services(cache: Cache) -> Services:
    """Return the service directory and the kinds of own places."""
    return _only(cache, "SELECT data FROM services", services_from)


def topics(cache: Cache) -> tuple[Topic, ...]:
    """Return the topics of the search, in their order."""
    return _only(cache, "SELECT data FROM topics", topics_from)


def route(cache: Cache) -> RouteTable:
    """Return the table of the route map."""
    return _only(cache, "SELECT data FROM route", route_from)


def further(cache: Cache) -> tuple[Offering, ...]:
    """Return the trainings of others, in their order."""
    return _only(cache, "SELECT data FROM further", further_from)


def session(cache: Cache, role: str) -> TeamSession | None:
    """Return the team session of a role, if it has one."""
    return next(iter(cache.read(_SESSION, (role,), lambda row: session_from(row[0]))), None)


def calendar(cache: Cache) -> tuple[CalendarDay, ...]:
    """Return the days of the calendar, in their order."""
    return _only(cache, "SELECT data FROM calendar", calendar_from)


def _texts(cache: Cache, key: str, make: Callable[[bytes], T]) -> list[T]:
    return cache.read(_TEXT, (key,), lambda row: make(_sound(row)))


def _sound(row: tuple[Any, ...]) -> bytes:
    checksum, data = row
    if crc32(data) != checksum:
        raise ValueError(checksum)
    return bytes(data)


def _only(cache: Cache, query: str, make: Callable[[bytes], T]) -> T:
    (found,) = cache.read(query, (), lambda row: make(row[0]))
    return found
