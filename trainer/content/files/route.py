"""Reads the table of the route map."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ...domain.directory.entries import Services
from ...domain.route.flaws import route_flaws
from ...domain.route.proof import combination_flaws
from ...domain.route.table import RouteTable
from ..reading.places import ROUTE, is_there, language_folder
from ..reading.problem import Problem, Problems
from ..reading.schema import add_flaws, build
from ..reading.text_file import read_text
from ..reading.yaml_file import Document, read_yaml


def read_route(
    text: str, services: Services, roles: frozenset[str], problems: Problems
) -> tuple[RouteTable, Document | None]:
    """Return the table in ``text``; an empty one when it has mistakes.

    ``roles`` are the paths there are.
    """
    document = read_yaml(text, problems)
    made = build(RouteTable, document, problems) if document else None
    if made is None or document is None:
        return RouteTable(), None
    add_flaws(route_flaws(made, services, roles), document, problems)
    return (RouteTable(), None) if problems else (made, document)


def route_of(
    root: Path, language: str, services: Services, roles: frozenset[str]
) -> tuple[RouteTable, tuple[Problem, ...]]:
    """Return the table in ``root``, and its problems. There need not be one."""
    text, problems = _read(root, language)
    table = read_route(text, services, roles, problems)[0] if text is not None else RouteTable()
    return table, tuple(problems)


def combination_problems(
    root: Path, language: str, services: Services, roles: frozenset[str]
) -> Iterator[Problem]:
    """Yield where a combination of answers has no good result; looks at all of them."""
    text, problems = _read(root, language)
    table, document = read_route(text or "", services, roles, Problems(problems.file))
    if document is None:
        return
    add_flaws(combination_flaws(table, services, sorted(roles)), document, problems)
    yield from problems


def _read(root: Path, language: str) -> tuple[str | None, Problems]:
    file = language_folder(root / ROUTE, language) / "route.yaml"
    problems = Problems(file.relative_to(root.parent).as_posix())
    return (read_text(file, problems) if is_there(file) else None), problems
