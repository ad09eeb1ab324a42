"""Writes the compiled index: an SQLite file with all that is shown before a lesson is opened.

``ContentIndex`` reads it. What is written here is plain data, never code.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from sqlite3 import Connection
from typing import Any
from zlib import crc32

import msgspec

from ...domain.exercises.conversation import CONVERSATION
from ...domain.exercises.plan import PLAN
from ...domain.exercises.scale import SCALE
from ...domain.learning import course
from ...domain.text.word_list import Word
from ..files.library import Library, read_library
from ..files.module import Module
from ..reading.places import files_now
from .search_index import write_search
from .word_marks import pattern_of, with_marks

_TABLES = """
CREATE TABLE meta (stamp TEXT NOT NULL, checksum INTEGER NOT NULL);
CREATE TABLE path (
  place INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, title TEXT, learner TEXT, setting TEXT,
  summary TEXT,
  modules TEXT, certificate_title TEXT, statement TEXT, valid_months INTEGER, position INTEGER,
  ready INTEGER, optional_modules TEXT);
CREATE TABLE module (
  role TEXT, place INTEGER, id TEXT, title TEXT, summary TEXT, picture TEXT, lessons INTEGER,
  minutes INTEGER, check_minutes INTEGER, broken INTEGER, final INTEGER, optional INTEGER,
  PRIMARY KEY (role, place)) WITHOUT ROWID;
CREATE TABLE lesson (
  role TEXT, module TEXT, position INTEGER, id TEXT, title TEXT, goal TEXT, minutes INTEGER,
  steps TEXT, exercises TEXT, picture TEXT, key TEXT,
  PRIMARY KEY (role, module, position)) WITHOUT ROWID;
CREATE UNIQUE INDEX lesson_key ON lesson (role, key);
CREATE TABLE card (
  role TEXT, place INTEGER, module TEXT, key TEXT, PRIMARY KEY (role, place)) WITHOUT ROWID;
CREATE TABLE plan (
  role TEXT, place INTEGER, key TEXT, lesson TEXT, PRIMARY KEY (role, place)) WITHOUT ROWID;
CREATE TABLE confidence (
  role TEXT, place INTEGER, key TEXT, PRIMARY KEY (role, place)) WITHOUT ROWID;
CREATE TABLE rehearsal (
  role TEXT, place INTEGER, step TEXT, title TEXT, key TEXT,
  PRIMARY KEY (role, place)) WITHOUT ROWID;
CREATE TABLE full_text (key TEXT PRIMARY KEY, checksum INTEGER, data BLOB) WITHOUT ROWID;
CREATE TABLE word (
  place INTEGER PRIMARY KEY, word TEXT, also TEXT, meaning TEXT, say TEXT, rather_not TEXT,
  source TEXT);
CREATE TABLE services (data BLOB);
CREATE TABLE route (data BLOB);
CREATE TABLE further (data BLOB);
CREATE TABLE session (role TEXT PRIMARY KEY, data BLOB) WITHOUT ROWID;
CREATE TABLE tool (
  role TEXT, place INTEGER, id TEXT, kind TEXT, title TEXT, summary TEXT, moments TEXT,
  keywords TEXT, data BLOB, PRIMARY KEY (role, place)) WITHOUT ROWID;
CREATE TABLE calendar (data BLOB);
CREATE TABLE file (name TEXT PRIMARY KEY, size INTEGER, changed INTEGER) WITHOUT ROWID;
CREATE TABLE problem (file TEXT, line INTEGER, template TEXT, given TEXT);
"""


def write(connection: Connection, modules: Path, language: str) -> None:
    """Compile the content of ``modules`` into an empty database; ``meta`` is left empty.

    The files are listed before they are read, so that an edit in the meantime makes the index
    stale.
    """
    files = files_now(modules, language)
    library = read_library(modules, language)
    known = pattern_of(library.words)
    connection.executescript(_TABLES)
    with connection:
        _add(connection, "file", ((name, *state) for name, state in files.items()))
        _add(connection, "path", _path_rows(library))
        _add(connection, "module", _module_rows(library))
        _add(connection, "card", _card_rows(library))
        for module in library.modules:
            _add(connection, "lesson", _lesson_rows(module))
            lessons = (with_marks(lesson, known) for _, lesson in module.lessons)
            _add(connection, "full_text", _text_rows(lessons, module))
        _add(connection, "plan", _plan_rows(library))
        _add(connection, "confidence", _confidence_rows(library))
        _add(connection, "rehearsal", _rehearsal_rows(library))
        _add(connection, "word", _word_rows(library.words))
        _add(connection, "services", [(msgspec.json.encode(library.services),)])
        _add(connection, "route", [(msgspec.json.encode(library.route),)])
        _add(connection, "further", [(msgspec.json.encode(library.further),)])
        sessions = ((one.role, msgspec.json.encode(one)) for one in library.sessions)
        _add(connection, "session", sessions)
        _add(connection, "tool", _tool_rows(library))
        _add(connection, "calendar", [(msgspec.json.encode(library.calendar),)])
        write_search(connection, library)
        _add(connection, "problem", _problem_rows(library))


def _add(connection: Connection, table: str, rows: Iterable[tuple[Any, ...]]) -> None:
    kept = list(rows)
    if kept:
        marks = ", ".join("?" * len(kept[0]))
        connection.executemany(f"INSERT INTO {table} VALUES ({marks})", kept)  # noqa: S608 - ours


def _path_rows(library: Library) -> Iterator[tuple[Any, ...]]:
    for place, path in enumerate(library.paths):
        terms = path.certificate
        yield (
            place, path.id, path.title, path.learner, path.setting, path.summary,
            " ".join(path.modules), terms.title, terms.statement, terms.valid_months,
            path.position, path.ready, " ".join(path.optional_modules),
        )  # fmt: skip


def _module_rows(library: Library) -> Iterator[tuple[Any, ...]]:
    known = {module.id: module for module in library.modules}
    for path in library.paths:
        for place, id in enumerate(path.modules):
            row = _outline(known.get(id), id, path.id)
            if row is not None:
                yield (path.id, place, *row, id in path.optional_modules)


def _card_rows(library: Library) -> Iterator[tuple[str, int, str, str]]:
    known = {module.id: module for module in library.modules}
    for path in library.paths:
        modules = [known[id] for id in path.modules if id in known]
        own = [
            (module.id, card.key)
            for module in modules
            if module.cards
            for card in module.cards.for_role(path.id)
        ]
        for place, (module_id, key) in enumerate(own):
            yield path.id, place, module_id, key


def _outline(module: Module | None, id: str, role: str) -> tuple[Any, ...] | None:
    """Return a module as one role sees it; None when it holds nothing for the role."""
    if module is None:
        return (id, id, "", "", 0, 0, 0, True, False)
    minutes = [lesson.minutes for _, lesson in module.lessons if role in lesson.roles]
    check = module.check
    check_minutes = check.minutes if check and check.for_role(role) else 0
    is_final = bool(check and check.final)
    if not minutes and not module.broken and not (is_final and check_minutes):
        return None
    return (
        module.id, module.title, module.summary, module.picture, len(minutes), sum(minutes),
        check_minutes, module.broken, is_final,
    )  # fmt: skip


def _lesson_rows(module: Module) -> Iterator[tuple[Any, ...]]:
    for position, lesson in module.lessons:
        for role in sorted(lesson.roles):
            steps = [step for step in lesson.for_role(role) if not step.optional]
            yield (
                role, module.id, position, lesson.id, lesson.title, lesson.goal, lesson.minutes,
                " ".join(step.id for step in steps), " ".join(_exercises(steps)),
                lesson.picture, lesson.key,
            )  # fmt: skip


def _exercises(steps: Iterable[course.Step]) -> Iterator[str]:
    for step in steps:
        yield from (block.exercise.id for block in step.blocks if block.exercise is not None)


def _plan_rows(library: Library) -> Iterator[tuple[Any, ...]]:
    """Yield the if-then plans of each path in its order: their keys, and where they stand."""
    for path in library.paths:
        plans = (
            (_key(lesson, block), lesson.title)
            for lesson, block in _exercises_on(library, path)
            if block.kind == PLAN.id
        )
        yield from ((path.id, place, *plan) for place, plan in enumerate(plans))


def _confidence_rows(library: Library) -> Iterator[tuple[Any, ...]]:
    """Yield the keys of the scales on each path, in its order, that ask how sure one feels."""
    for path in library.paths:
        keys = (
            _key(lesson, block)
            for lesson, block in _exercises_on(library, path)
            if block.kind == SCALE.id and block.exercise.asks_confidence
        )
        yield from ((path.id, place, key) for place, key in enumerate(keys))


def _rehearsal_rows(library: Library) -> Iterator[tuple[Any, ...]]:
    """Yield the talks that may be skipped on each path, in its order: their steps and keys."""
    for path in library.paths:
        talks = (
            (f"{lesson.key}#{step.id}", step.title, _key(lesson, block))
            for lesson in _lessons_on(library, path)
            for step in lesson.for_role(path.id)
            for block in step.blocks
            if step.optional and block.kind == CONVERSATION.id
        )
        yield from ((path.id, place, *talk) for place, talk in enumerate(talks))


def _exercises_on(
    library: Library, path: course.Path
) -> Iterator[tuple[course.Lesson, course.Block]]:
    """Yield what there is to do in the lessons of a path, in its order."""
    for lesson in _lessons_on(library, path):
        for step in lesson.for_role(path.id):
            yield from ((lesson, block) for block in step.blocks if block.exercise)


def _lessons_on(library: Library, path: course.Path) -> Iterator[course.Lesson]:
    known = {module.id: module for module in library.modules}
    for module in (known[id] for id in path.modules if id in known):
        yield from (lesson for _, lesson in module.lessons if path.id in lesson.roles)


def _key(lesson: course.Lesson, block: course.Block) -> str:
    return f"{lesson.key}/{block.exercise.id}"


def _text_rows(
    lessons: Iterable[course.Lesson], module: Module
) -> Iterator[tuple[str, int, bytes]]:
    whole: list[course.Lesson | course.Check | course.BankCard] = [*lessons]
    if module.check:
        whole.append(module.check)
    if module.cards:
        whole.extend(module.cards.cards)
    for one in whole:
        data = msgspec.json.encode(one)
        yield one.key, crc32(data), data


def _word_rows(words: Iterable[Word]) -> Iterator[tuple[Any, ...]]:
    for place, one in enumerate(words):
        also = "\n".join(one.also)
        yield place, one.word, also, one.meaning, one.say, one.rather_not, one.source


def _tool_rows(library: Library) -> Iterator[tuple[Any, ...]]:
    for place, tool in enumerate(library.tools):
        one = tool.outline
        moments, keywords = " ".join(one.moments), "\n".join(one.keywords)
        data = msgspec.json.encode((tool.sources, tool.written, tool.body))
        yield (
            one.role, place, one.id, one.kind, one.title, one.summary, moments, keywords, data,
        )  # fmt: skip


def _problem_rows(library: Library) -> Iterator[tuple[str, int, str, str]]:
    for problem in library.problems:
        given = json.dumps(dict(problem.message.values), default=str)
        yield problem.file, problem.line, problem.message.template, given
