"""The content as the rules look at it: what was read, and the files as they were written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from tests.content_rules.told import told
from trainer.content.files.library import Library, read_library
from trainer.content.reading.places import content_files
from trainer.domain.exercises.choice import Choice
from trainer.domain.exercises.conversation import Conversation
from trainer.domain.exercises.order import Order
from trainer.domain.exercises.plan import Plan
from trainer.domain.exercises.reflect import Reflect
from trainer.domain.exercises.reply import Reply
from trainer.domain.exercises.sort import Sort
from trainer.domain.learning.course import Lesson
from trainer.domain.talk.script import TalkChoice, TalkScript
from trainer.domain.toolkit.tool import Tool

SOURCES = re.compile(r"^(?:sources:(?:.*\n(?: .*\n|-.*\n)*)|\s*source:.*\n)", re.MULTILINE)
"""Where a file names its sources: titles of documents are not our own words."""

WRITTEN = re.compile(r"^written:.*$", re.MULTILINE)
"""The day on which a file was changed last: no fact that needs a source."""

GOOD_BIN = re.compile(
    r"(?:helpt|kan ik beloven|zeg ik wel|doe ik wel|wel)\b(?! niet)", re.IGNORECASE
)
"""Bins of a sort that hold what helps."""


class Fault(NamedTuple):
    """What is wrong, in which file and where in it, and how to mend it."""

    file: str
    where: str
    what: str
    mend: str

    def __str__(self) -> str:
        return f"{self.file}, {self.where}: {self.what}. {self.mend}"


class Rule(NamedTuple):
    """A rule of docs/pedagogy.md that a machine can look at."""

    id: str
    find: Callable[[Shelf], Iterator[Fault]]


class Line(NamedTuple):
    """Something that a learner may be told to say."""

    file: str
    where: str
    text: str


class Text(NamedTuple):
    """A file: its sources, and all else with the lines where they were."""

    file: str
    body: str
    sources: str

    def line(self, at: int) -> str:
        return f"line {self.body.count(chr(10), 0, at) + 1}"


@dataclass(frozen=True)
class Shelf:
    """All content in a folder."""

    modules: Path

    @cached_property
    def library(self) -> Library:
        return read_library(self.modules, "nl")

    @cached_property
    def texts(self) -> tuple[Text, ...]:
        return tuple(map(self._text, sorted(content_files(self.modules, "nl"))))

    def _text(self, file: Path) -> Text:
        whole = file.read_text(encoding="utf-8")
        sources = "\n".join(found[0] for found in SOURCES.finditer(whole))
        body = SOURCES.sub(lambda found: "\n" * found[0].count("\n"), WRITTEN.sub("", whole))
        return Text(file.relative_to(self.modules).as_posix(), body, sources)

    def named(self, tail: str) -> str:
        """Return the file whose name ends in ``tail``."""
        return next(text.file for text in self.texts if text.file.endswith(tail))

    @cached_property
    def lessons(self) -> tuple[tuple[str, Lesson], ...]:
        """Return all lessons with their files."""
        return tuple(
            (self._lesson_file(module.id, lesson.id), lesson)
            for module in self.library.modules
            for _, lesson in module.lessons
        )

    def _lesson_file(self, module: str, id: str) -> str:
        name = re.compile(rf"{module}/\w+/lessons/\d+-{id}\.md")
        return next(text.file for text in self.texts if name.fullmatch(text.file))

    @cached_property
    def talks(self) -> tuple[tuple[str, TalkScript], ...]:
        """Return all talks with their files."""
        return tuple(
            (next(t.file for t in self.texts if self._is(t, module.id, talk)), talk)
            for module in self.library.modules
            for talk in module.talks
        )

    @staticmethod
    def _is(text: Text, module: str, talk: TalkScript) -> bool:
        mine = text.file.startswith(f"{module}/") and "/conversations/" in text.file
        return mine and talk.title in " ".join(text.body.replace("''", "'").split())

    def exercises(self) -> Iterator[tuple[str, str, frozenset[str], Any]]:
        """Yield each exercise that isn't a talk: its file, where it is, its roles, and itself."""
        for file, lesson in self.lessons:
            for step in lesson.steps:
                for block in step.blocks:
                    if block.exercise and not isinstance(block.exercise, Conversation):
                        where = f"step {step.id}, {block.exercise.id}"
                        yield file, where, block.roles or lesson.roles, block.exercise
        for module in self.library.modules:
            for question in module.check.bank if module.check else ():
                file = self.named(f"{module.id}/nl/check.md")
                yield file, question.exercise.id, question.roles, question.exercise

    def good_lines(self) -> Iterator[Line]:
        """Yield what counts as helping: right answers, examples, cards, lines of talks, tools."""
        for file, where, _, exercise in self.exercises():
            yield from (Line(file, where, text) for text in _good(exercise))
        for module in self.library.modules:
            for card in module.cards.cards if module.cards else ():
                yield Line(self.named(f"{module.id}/nl/cards.md"), card.card.id, card.card.back)
        for file, talk in self.talks:
            for node, choice in choices(talk):
                if choice.helps:
                    yield Line(file, f"node {node}", choice.say)
        for word in self.library.words:
            yield Line(self.named("words.yaml"), word.word, word.say)
        yield from self._tool_lines()

    def _tool_lines(self) -> Iterator[Line]:
        """Yield what items of the toolkit tell to say or do, once for all roles that read it."""
        for file, where, text in dict.fromkeys(
            (self.item(tool), where, text)
            for tool in self.library.tools
            for where, text in told(tool)
        ):
            yield Line(file, where, text)

    def item(self, tool: Tool) -> str:
        """Return the file of an item of the toolkit."""
        return self.named(f"toolkit/nl/items/{tool.id}.yaml")


def choices(talk: TalkScript) -> Iterator[tuple[str, TalkChoice]]:
    """Yield each choice of a talk with the node it stands at."""
    for name, node in talk.nodes.items():
        yield from ((name, choice) for choice in node.choices)


def _good(exercise: Any) -> Iterator[str]:
    match exercise:
        case Choice():
            yield from (option.text for option in exercise.options if option.correct)
        case Sort():
            yield from (item.text for item in exercise.items if GOOD_BIN.match(item.bin))
        case Order():
            yield from (item.text for item in exercise.items)
        case Reply():
            yield from (line.text for line in exercise.lines)
        case Reflect():
            yield exercise.example
        case Plan():
            yield exercise.example_action


def sentences(text: str) -> list[str]:
    """Return the sentences of a text, with their stops."""
    return re.split(r"(?<=[.!?…])[’”\"]?\s+", " ".join(text.split()))
