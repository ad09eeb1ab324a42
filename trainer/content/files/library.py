"""Reads everything: all paths and all modules of one language."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from ...domain.calendar.days import CalendarDay
from ...domain.directory.entries import Services
from ...domain.directory.further import Offering
from ...domain.learning import course
from ...domain.route.table import RouteTable, signs_of
from ...domain.text.message import QT_TRANSLATE_NOOP
from ...domain.text.search_topics import SearchTable
from ...domain.text.word_list import Word
from ...domain.toolkit.team_session import TeamSession
from ...domain.toolkit.tool import Tool
from ..reading.names import name_problems
from ..reading.places import (
    PATHS,
    SERVICES,
    WORDS,
    absolute,
    is_folder,
    is_there,
    language_folder,
    listed,
    module_folders,
)
from ..reading.problem import Problem, Problems
from ..reading.text_file import read_text
from .calendar import calendar_of
from .directory import read_services
from .further import further_of
from .module import Module, read_module
from .path import read_path
from .references import PathFile, check_problems, path_problems
from .route import route_of
from .search import table_of
from .team import sessions_of
from .toolkit import toolkit_of
from .words import read_words


@dataclass(frozen=True, slots=True)
class Library:
    """All that is sound, in order, and all problems."""

    paths: tuple[course.Path, ...]
    modules: tuple[Module, ...]
    outside: tuple[Problem, ...]
    """Problems of paths, and of what checks point at: these leave their module as it is."""
    words: tuple[Word, ...] = ()
    word_problems: tuple[Problem, ...] = ()
    services: Services = field(default_factory=Services)
    service_problems: tuple[Problem, ...] = ()
    route: RouteTable = field(default_factory=RouteTable)
    route_problems: tuple[Problem, ...] = ()
    further: tuple[Offering, ...] = ()
    further_problems: tuple[Problem, ...] = ()
    sessions: tuple[TeamSession, ...] = ()
    session_problems: tuple[Problem, ...] = ()
    tools: tuple[Tool, ...] = ()
    """Each item once for each of its roles, in the words of that role."""
    tool_problems: tuple[Problem, ...] = ()
    calendar: tuple[CalendarDay, ...] = ()
    calendar_problems: tuple[Problem, ...] = ()
    search: SearchTable = field(default_factory=SearchTable)
    search_problems: tuple[Problem, ...] = ()
    roles: frozenset[str] = frozenset()
    """The ids of all paths, also of those with mistakes."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return all problems."""
        inside = (problem for module in self.modules for problem in module.problems)
        apart = (*self.word_problems, *self.service_problems, *self.route_problems)
        beside = (*self.further_problems, *self.session_problems, *self.tool_problems)
        above = (*self.calendar_problems, *self.search_problems)
        every = (*self.outside, *apart, *beside, *above, *inside)
        # A wrong name is met by more than one.
        return tuple({(one.file, one.line, str(one.message)): one for one in every}.values())


def read_library(modules: Path, language: str) -> Library:
    """Read the folder ``modules`` in ``language``; where it lacks, in Dutch."""
    root = absolute(modules)
    if not is_folder(root):
        problems = Problems(root.name)
        problems.add(1, QT_TRANSLATE_NOOP("check", "this folder isn't there"))
        return Library((), (), tuple(problems))
    files, roles, notes = _read_paths(root, language)
    notes.extend(name_problems(root))
    folders = module_folders(root)
    read = tuple(read_module(folder, root.parent, roles, language) for folder in folders)
    known = {module.id: module for module in read}
    paths = tuple(one.path for one in files)
    notes.extend(problem for one in files for problem in path_problems(one, known))
    notes.extend(problem for one in read for problem in check_problems(one, known, paths))
    words, word_problems = _read_words(root, language)
    services, service_problems = _read_services(root, language, roles)
    route, route_problems = route_of(root, language, services, roles)
    further, further_problems = further_of(root, language, roles)
    sessions, session_problems = sessions_of(root, language, roles, read)
    tools, tool_problems = toolkit_of(root, language, roles)
    calendar, calendar_problems = calendar_of(root, language, roles)
    places = {
        *(("service", one.id) for one in services.services if not one.hidden),
        *(("word", one.id) for one in words),
        *(("lesson", lesson.key) for module in read for _, lesson in module.lessons),
        *(("tool", one.outline.id) for one in tools),
        *(("sign", one.id) for one in signs_of(route)),
    }
    search, search_problems = table_of(root, language, places)
    return Library(
        paths, read, tuple(notes), words, word_problems, services, service_problems,
        route, route_problems, further, further_problems, sessions, session_problems,
        tools, tool_problems, calendar, calendar_problems, search, search_problems, roles,
    )  # fmt: skip


def _read_words(root: Path, language: str) -> tuple[tuple[Word, ...], tuple[Problem, ...]]:
    """Return the word list, and its problems. There need not be one."""
    file = language_folder(root / WORDS, language) / "words.yaml"
    problems = Problems(file.relative_to(root.parent).as_posix())
    text = read_text(file, problems) if is_there(file) else None
    words = () if text is None else read_words(text, problems)
    return words, tuple(problems)


def _read_services(
    root: Path, language: str, roles: frozenset[str]
) -> tuple[Services, tuple[Problem, ...]]:
    """Return the service directory, and its problems. There need not be one."""
    file = language_folder(root / SERVICES, language) / "services.yaml"
    problems = Problems(file.relative_to(root.parent).as_posix())
    text = read_text(file, problems) if is_there(file) else None
    services = Services() if text is None else read_services(text, roles, problems)
    return services, tuple(problems)


def _read_paths(root: Path, language: str) -> tuple[list[PathFile], frozenset[str], list[Problem]]:
    """Return the sound paths in order, the ids of all, and the problems."""
    found: list[PathFile] = []
    roles: set[str] = set()
    notes: list[Problem] = []
    for file in listed(language_folder(root / PATHS, language), ".yaml"):
        problems = Problems(file.relative_to(root.parent).as_posix())
        roles.add(file.stem)
        text = read_text(file, problems)
        made = None if text is None else read_path(text, file.stem, problems)
        if made:
            found.append(PathFile(*made, problems.file))
        notes.extend(problems)
    if not roles:
        problems = Problems(f"{root.name}/{PATHS}")
        problems.add(
            1, QT_TRANSLATE_NOOP("check", "there is no path; write one, such as sport.yaml")
        )
        notes.extend(problems)
    found.sort(key=lambda one: (one.path.position, one.path.id))
    return found, frozenset(roles), notes
