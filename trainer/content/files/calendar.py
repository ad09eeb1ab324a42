"""Reads the days of the calendar."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ...domain.calendar.days import CalendarDay
from ...domain.calendar.flaws import calendar_flaws
from ..reading.body import check_roles
from ..reading.places import CALENDAR, is_there, language_folder
from ..reading.problem import Problem, Problems
from ..reading.schema import add_flaws, build
from ..reading.text_file import check_identifier, read_text
from ..reading.yaml_file import read_yaml


@dataclass(frozen=True, slots=True, kw_only=True)
class _List:
    """What stands in calendar.yaml."""

    days: tuple[CalendarDay, ...]


def read_calendar(text: str, roles: frozenset[str], problems: Problems) -> tuple[CalendarDay, ...]:
    """Return the days in ``text``, in its order; none when it has mistakes."""
    document = read_yaml(text, problems)
    made = build(_List, document, problems) if document else None
    if made is None or document is None:
        return ()
    add_flaws(calendar_flaws(made.days), document, problems)
    for at, one in enumerate(made.days):
        check_identifier(one.id, document.line(f"days[{at}].id"), problems)
        check_roles(sorted(one.roles), roles, document.line(f"days[{at}].roles"), problems)
    return () if problems else made.days


def calendar_of(
    root: Path, language: str, roles: frozenset[str]
) -> tuple[tuple[CalendarDay, ...], tuple[Problem, ...]]:
    """Return the days in ``root``, and their problems. There need not be any."""
    file = language_folder(root / CALENDAR, language) / "calendar.yaml"
    problems = Problems(file.relative_to(root.parent).as_posix())
    text = read_text(file, problems) if is_there(file) else None
    found = () if text is None else read_calendar(text, roles, problems)
    return found, tuple(problems)
