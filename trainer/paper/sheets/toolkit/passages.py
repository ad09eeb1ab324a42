"""A conversation to read with a pen: a table for each passage, with two columns to tick."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from string import ascii_lowercase

from ....domain.talk.script import TalkScript
from ....domain.text.message import QT_TRANSLATE_NOOP, Translate
from ....domain.toolkit.passages import Passage, Said, Way, passages
from ...blocks.marks import square
from ...blocks.parts import TableRow, Words
from ...blocks.styles import BODY, GAP, SMALL
from ...document.story import Story
from ...letters.fontbook import BOLD, EXTRA_BOLD, ITALIC, REGULAR
from ...letters.lines import Span

_REAL = QT_TRANSLATE_NOOP("paper", "Sounds real")
_NEVER = QT_TRANSLATE_NOOP("paper", "Nobody would say it")
_TO = QT_TRANSLATE_NOOP("paper", "Then go on at")
_EITHER = QT_TRANSLATE_NOOP("paper", "{number} or {other}")
_END = QT_TRANSLATE_NOOP("paper", "Here the talk ends")
_DOES = QT_TRANSLATE_NOOP("paper", "{person} {does}.")
_SAYS = QT_TRANSLATE_NOOP("paper", "“{says}”")
_ELSE = QT_TRANSLATE_NOOP("paper", "Or, if it went differently before:")
_SOMETIMES = QT_TRANSLATE_NOOP("paper", "(You can’t always choose this.)")

_WIDTHS = (0.65, 0.09, 0.14, 0.12)
_LINE = replace(BODY, size=10.0, leading=1.28).close()
_HEAD = replace(SMALL.dark(), size=8.4, leading=1.1).bold().close()
_NUMBER = replace(_LINE, font=EXTRA_BOLD, size=13.0, leading=1.1)

_Cell = Sequence[Span] | None
"""None is to be ticked."""


class _Row(TableRow):
    _PAD = GAP["xs"]


def add_passages(story: Story, talk: TalkScript, translate: Translate) -> None:
    """Add each passage of a talk, and at the end how it can end."""
    every = passages(talk)
    for one in every:
        if one.ways:
            rows = [*_said(one, talk.person, translate), *_ways(one.ways, translate)]
            _add_table(story, [f"{one.number}", *map(translate, (_REAL, _NEVER, _TO))], rows)
    ends: list[list[_Cell]] = [
        [_ending(one, talk.person, translate), None, None] for one in every if not one.ways
    ]
    _add_table(story, [*map(translate, (_END, _REAL, _NEVER))], ends)


def _said(one: Passage, person: str, translate: Translate) -> list[list[_Cell]]:
    """Return a row for what the other says, and for each thing they may say instead."""
    rows: list[list[_Cell]] = [[_spoken(one.said, person, translate), None, None, ()]]
    for other in one.others:
        lead = Span(f"{translate(_ELSE)} ", ITALIC)
        rows.append([[lead, *_spoken(other, person, translate)], None, None, ()])
    return rows


def _spoken(said: Said, person: str, translate: Translate) -> list[Span]:
    does = translate(_DOES).format(person=person, does=said.does) if said.does else f"{person}:"
    says = [Span(translate(_SAYS).format(says=said.says), BOLD)] if said.says else []
    return [Span(f"{does} " if says else does, REGULAR), *says]


def _ending(one: Passage, person: str, translate: Translate) -> list[Span]:
    return [Span(f"{one.number}  ", EXTRA_BOLD), *_spoken(one.said, person, translate)]


def _ways(ways: Sequence[Way], translate: Translate) -> list[list[_Cell]]:
    rows: list[list[_Cell]] = []
    for letter, way in zip(ascii_lowercase, ways, strict=False):
        text = way.text if way.is_silence else translate(_SAYS).format(says=way.text)
        spans = [Span(f"{letter}  ", BOLD), Span(text, REGULAR)]
        if way.is_sometimes:
            spans.append(Span(f" {translate(_SOMETIMES)}", ITALIC))
        rows.append([spans, None, None, [Span(_pointer(way.to, translate), BOLD)]])
    return rows


def _pointer(to: tuple[int, ...], translate: Translate) -> str:
    if len(to) == 1:
        return str(to[0])
    return translate(_EITHER).format(number=to[0], other=to[1])


def _add_table(story: Story, heads: Sequence[str], rows: Sequence[Sequence[_Cell]]) -> None:
    """Add a table that stays on one page, if it can."""
    table = story.add("Table")
    made = table.add("TR")
    widths = _WIDTHS[: len(heads)]
    styles = [_NUMBER, *[_HEAD] * (len(heads) - 1)]
    cells: list[Words | None] = [
        story.words(head, style, made.add("TH", heads_column=True))
        for head, style in zip(heads, styles, strict=True)
    ]
    parts = [_Row(cells, widths, is_head=True)]
    for row in rows:
        made = table.add("TR")
        cells = []
        for cell in row:
            words = story.words(cell or (), _LINE, made.add("TD"))
            words.mark = square if cell is None else None
            cells.append(words)
        parts.append(_Row(cells, widths, is_head=False))
    for part in parts:
        part.keepWithNext = part is not parts[-1]
        story.part(part)
    parts[-1].below = GAP["m"]
