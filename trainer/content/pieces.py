"""What stands in the compiled content in one piece: the directory, the route map and the like."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ..domain.directory import Services
from ..domain.further import Offering
from ..domain.route import RouteTable
from ..domain.team import TeamSession
from .cache import Cache
from .full_text import further_from, route_from, services_from, session_from

T = TypeVar("T")

_SESSION = "SELECT data FROM session WHERE role = ?"


def services(cache: Cache) -> Services:
    """Return the service directory and the kinds of own places."""
    return _only(cache, "SELECT data FROM services", services_from)


def route(cache: Cache) -> RouteTable:
    """Return the table of the route map."""
    return _only(cache, "SELECT data FROM route", route_from)


def further(cache: Cache) -> tuple[Offering, ...]:
    """Return the trainings of others, in their order."""
    return _only(cache, "SELECT data FROM further", further_from)


def session(cache: Cache, role: str) -> TeamSession | None:
    """Return the team session of a role, if it has one."""
    return next(iter(cache.read(_SESSION, (role,), lambda row: session_from(row[0]))), None)


def _only(cache: Cache, query: str, make: Callable[[bytes], T]) -> T:
    (found,) = cache.read(query, (), lambda row: make(row[0]))
    return found
