"""Reads a whole module in one language. One broken file never stops the others."""

from __future__ import annotations

import re
from collections.abc import Sized
from dataclasses import dataclass
from pathlib import Path

from ...domain.learning.course import CardBank, Check, Lesson
from ...domain.talk.script import TalkScript
from ...domain.text.message import QT_TRANSLATE_NOOP
from ..reading.exercise_block import Talk
from ..reading.limits import fingerprint
from ..reading.places import is_there, language_folder, listed
from ..reading.problem import Problem, Problems
from ..reading.schema import build
from ..reading.text_file import check_identifier, read_text
from ..reading.yaml_file import read_yaml
from .cards import CardSurroundings, read_cards
from .check import Bank, Pointer, read_check
from .conversation import read_conversation
from .lesson import Surroundings, read_lesson

_LESSON = re.compile(r"([0-9]{1,6})-(.+)\.md")
_RESERVED = ("check", "cards")
"""Attempts at a module check and at cards are kept under these names; a lesson can't have them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Head:
    """What stands in module.yaml."""

    title: str
    summary: str
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that a file names, and on which line."""

    file: str
    line: int
    name: str


@dataclass(frozen=True, slots=True)
class Module:
    """What is sound of a module. ``lessons`` are in order; a position never changes their id."""

    id: str
    title: str
    summary: str
    picture: str
    lessons: tuple[tuple[int, Lesson], ...]
    check: Check | None
    cards: CardBank | None
    talks: tuple[TalkScript, ...]
    problems: tuple[Problem, ...]
    pictures: tuple[Picture, ...]
    broken: bool
    """A lesson, the check or the title is lost to a mistake; it can't be completed then."""
    pointers: tuple[Pointer, ...]
    check_file: str
    """The file of the check, as problems name it."""


def read_module(folder: Path, top: Path, roles: frozenset[str], language: str) -> Module:
    """Read the module in ``folder``.

    ``top`` is the folder that problems name their files from; ``roles`` are the ids of the paths.
    """
    reader = _Reader(language_folder(folder, language), top, folder.name, roles)
    return reader.read()


class _Reader:
    def __init__(self, home: Path, top: Path, id: str, roles: frozenset[str]) -> None:
        self._home = home
        self._top = top
        self._id = id
        self._roles = roles
        self._problems: list[Problem] = []
        self._pictures: list[Picture] = []
        self._broken = False
        self._lesson_ids: list[str] = []

    def read(self) -> Module:
        """Read all files."""
        head = self._head()
        talks = self._talks()
        around = Surroundings(self._id, self._roles, talks)
        lessons = self._lessons(around)
        bank = self._check(around)
        cards = self._cards()
        self._check_number(lessons, bank.check)
        return Module(
            id=self._id,
            title=head.title,
            summary=head.summary,
            picture=head.picture,
            lessons=lessons,
            check=bank.check,
            cards=cards,
            talks=tuple(talk.script for talk in talks.values() if talk.script),
            problems=tuple(self._problems),
            pictures=tuple(self._pictures),
            broken=self._broken,
            pointers=bank.pointers,
            check_file=self._notes(self._check_path).file,
        )

    def _notes(self, file: Path) -> Problems:
        return Problems(file.relative_to(self._top).as_posix())

    def _keep(self, problems: Problems) -> None:
        self._problems.extend(problems)

    def _keep_picture(self, name: str, text: str, problems: Problems) -> None:
        if name:
            line = text[: max(0, text.find("\npicture:") + 1)].count("\n") + 1
            self._pictures.append(Picture(problems.file, line, name))

    def _head(self) -> _Head:
        file = self._home / "module.yaml"
        problems = self._notes(file)
        check_identifier(self._id, 1, problems)
        text = read_text(file, problems)
        document = None if text is None else read_yaml(text, problems)
        head = build(_Head, document, problems) if document else None
        self._keep(problems)
        if head is None or text is None:
            self._broken = True
            return _Head(title=self._id, summary="")
        self._keep_picture(head.picture, text, problems)
        return head

    def _talks(self) -> dict[str, Talk]:
        talks: dict[str, Talk] = {}
        for file in listed(self._home / "conversations"):
            problems = self._notes(file)
            if file.suffix != ".yaml":
                _add_stray(problems, "name.yaml")
            else:
                talks[file.stem] = self._talk(file, problems)
            self._keep(problems)
        return talks

    def _talk(self, file: Path, problems: Problems) -> Talk:
        check_identifier(file.stem, 1, problems)
        text = read_text(file, problems)
        script = None if text is None else read_conversation(text, problems)
        if script is None or text is None:
            return Talk(None)
        self._keep_picture(script.picture, text, problems)
        return Talk(script, fingerprint(text))

    def _lessons(self, around: Surroundings) -> tuple[tuple[int, Lesson], ...]:
        found: list[tuple[int, Lesson]] = []
        ids: dict[str, str] = {}
        for position, (file, id) in enumerate(self._lesson_files(), 1):
            self._lesson_ids.append(id)
            problems = self._notes(file)
            _check_lesson_id(id, ids.get(id, ""), problems)
            ids[id] = file.name
            text = read_text(file, problems)
            lesson = None if text is None else read_lesson(text, id, around, problems)
            if lesson is not None and text is not None and not problems:
                self._keep_picture(lesson.picture, text, problems)
                found.append((position, lesson))
            else:
                self._broken = True
            self._keep(problems)
        return tuple(found)

    def _lesson_files(self) -> list[tuple[Path, str]]:
        """Return the lessons with their ids, in the order of their numbers."""
        numbered: list[tuple[int, str, Path]] = []
        for file in listed(self._home / "lessons"):
            match = _LESSON.fullmatch(file.name)
            if match:
                numbered.append((int(match[1]), match[2], file))
            else:
                problems = self._notes(file)
                _add_stray(problems, "01-name.md")
                self._keep(problems)
        return [(file, id) for _, id, file in sorted(numbered)]

    def _check_number(self, lessons: Sized, check: Check | None) -> None:
        """Note a module without lessons; only one that holds the final check has none."""
        is_final = check is not None and check.final
        if not lessons and not is_final and not self._problems:
            problems = self._notes(self._home / "lessons")
            problems.add(1, QT_TRANSLATE_NOOP("check", "a module without lessons; add one"))
            self._broken = True
            self._keep(problems)
        elif lessons and is_final:
            problems = self._notes(self._check_path)
            problems.add(
                1,
                QT_TRANSLATE_NOOP(
                    "check",
                    "a final check stands in a module without lessons; give it a folder of its own",
                ),
            )
            self._keep(problems)

    @property
    def _check_path(self) -> Path:
        return self._home / "check.md"

    def _check(self, around: Surroundings) -> Bank:
        if not is_there(self._check_path):
            return Bank(None)
        problems = self._notes(self._check_path)
        text = read_text(self._check_path, problems)
        bank = Bank(None) if text is None else read_check(text, around, problems)
        self._broken = self._broken or bank.check is None
        self._keep(problems)
        return bank

    def _cards(self) -> CardBank | None:
        file = self._home / "cards.md"
        if not is_there(file):
            return None
        problems = self._notes(file)
        text = read_text(file, problems)
        around = CardSurroundings(self._id, self._roles, self._lesson_ids)
        cards = None if text is None else read_cards(text, around, problems)
        self._keep(problems)
        return cards


def _add_stray(problems: Problems, form: str) -> None:
    problems.add(
        1,
        QT_TRANSLATE_NOOP("check", "this file is not read; name it like {form} or move it"),
        form=form,
    )


def _check_lesson_id(id: str, other: str, problems: Problems) -> None:
    check_identifier(id, 1, problems)
    if id in _RESERVED:
        problems.add(
            1,
            QT_TRANSLATE_NOOP("check", 'a lesson can\'t be named "{id}"; choose another name'),
            id=id,
        )
    if other:
        problems.add(
            1,
            QT_TRANSLATE_NOOP(
                "check", 'the lesson {other} has the name "{id}" too; rename this one'
            ),
            other=other,
            id=id,
        )
