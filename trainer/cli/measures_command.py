"""``trainer check --measures``: a line for each lesson and role, with what is out of bounds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from ..content.editing.measures import LOWEST_EASE, MINUTES_OFF, MOST_WORDS, Measure, measures
from ..content.files.library import read_library
from ..domain.text.message import QT_TRANSLATE_NOOP, Message, Translate
from .columns import print_columns

_HEADS = (
    QT_TRANSLATE_NOOP("measures", "Lesson"),
    QT_TRANSLATE_NOOP("measures", "Role"),
    QT_TRANSLATE_NOOP("measures", "Words"),
    QT_TRANSLATE_NOOP("measures", "Level"),
    QT_TRANSLATE_NOOP("measures", "Longest"),
    QT_TRANSLATE_NOOP("measures", "Given"),
    QT_TRANSLATE_NOOP("measures", "Computed"),
)
_EXPLAINED = QT_TRANSLATE_NOOP(
    "measures",
    "Words: between the exercises. Level: Flesch-Douma, {ease} or more. Longest: words between two "
    "things to do, {words} at most, and the step where they end. Minutes given and computed: "
    "{off}% apart at most. A * stands at what is out of these bounds.",
)


def run(folder: Path, translate: Translate, out: TextIO) -> None:
    """Write the measures of all lessons in ``folder`` that can be read to ``out``."""
    rows = [tuple(map(translate, _HEADS)), *map(_row, measures(read_library(folder, "nl")))]
    print_columns(rows, out)
    off = round(100 * MINUTES_OFF)
    values = {"ease": LOWEST_EASE, "words": MOST_WORDS, "off": off}
    print(Message(_EXPLAINED, values).shown(translate), file=out)


def _row(one: Measure) -> tuple[str, ...]:
    return tuple(_cells(one))


def _cells(one: Measure) -> Iterator[str]:
    yield one.lesson.key
    yield one.role
    yield str(one.words)
    yield f"{one.ease:.0f}{_star(one.reads_well)}"
    yield f"{one.longest.words}{_star(one.keeps_doing)} {one.longest.step}"
    yield f"{one.lesson.minutes}{_star(one.is_on_time)}"
    yield f"{one.minutes:.1f}"


def _star(is_well: bool) -> str:
    return "" if is_well else "*"
