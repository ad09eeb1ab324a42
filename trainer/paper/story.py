"""What a print is made of, from top to bottom; each call adds a part and tags it.

Every print is a function that takes a :class:`Story` and calls these.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from reportlab.platypus import CondPageBreak, KeepTogether

from ..domain.tokens import LIGHT
from .fontbook import BOLD, FontBook
from .lines import Span, width_of
from .parts import Boxed, Drawing, Lines, Part, TableRow, Words, dot, square
from .styles import BODY, GAP, HEADINGS, TITLE, TextStyle
from .tagging import Element

LOOKS = {
    "callout": (LIGHT.sun_soft, LIGHT.sun),
    "exercise": (LIGHT.paper, LIGHT.brand),
    "goal": (LIGHT.brand_soft, LIGHT.brand),
}
"""The colours of a box and of its bar; in grey the bar stays darker."""

_LEAST_SHARE = 0.14
"""Of the width of a table, for each column."""


class Story:
    """A print under hand. ``parts`` is what ReportLab lays out, ``root`` the structure."""

    def __init__(self, book: FontBook, root: Element) -> None:
        self.book = book
        self.parts: list[Any] = []
        self._at = root
        self._level = 0

    def title(self, text: str) -> None:
        """Add the title of the document."""
        self._level = 1
        self._add(self._words(text, TITLE, self._at.add("H1")))

    def heading(self, text: str, level: int = 2) -> None:
        """Add a heading; a level that would be skipped is not."""
        level = max(2, min(level, self._level + 1, max(HEADINGS)))
        self._level = level
        self.parts.append(CondPageBreak(80))
        self._add(self._words(text, HEADINGS[level], self._at.add(f"H{level}")))

    def text(self, text: str | Sequence[Span], style: TextStyle = BODY) -> None:
        """Add a paragraph, plain or in spans."""
        self._add(self._words(text, style, self._at.add("P")))

    def items(
        self, texts: Sequence[str | Sequence[Span]], style: TextStyle = BODY, *, mark: Drawing = dot
    ) -> None:
        """Add a list with a mark before each."""
        made = self._at.add("L")
        for text in texts:
            words = self._words(text, style, made.add("LI").add("LBody"))
            words.indent, words.mark = style.size * 1.5, mark
            self._add(words)

    def numbered(self, texts: Sequence[str | Sequence[Span]], style: TextStyle = BODY) -> None:
        """Add a list with numbers, which are read as well."""
        made = self._at.add("L")
        for number, text in enumerate(texts, 1):
            spans = [Span(f"{number}. ", BOLD), *self._spans(text, style)]
            self._add(self._words(spans, style, made.add("LI").add("LBody")))

    def to_tick(self, texts: Sequence[str], style: TextStyle = BODY) -> None:
        """Add a list with an empty box before each."""
        self.items(texts, style, mark=square)

    def lines(self, count: int) -> None:
        """Add empty lines to write on."""
        self._add(Lines(count))

    def table(
        self,
        head: Sequence[str | Sequence[Span]],
        rows: Sequence[Sequence[str | Sequence[Span] | None]],
        style: TextStyle = BODY,
    ) -> None:
        """Add a table; None is a cell to tick. A column is as wide as its text asks for."""
        style = style.close()
        table = self._at.add("Table")
        shares = self._shares([head, *rows])
        heads = table.add("TR")
        cells = [
            self._words(cell, style.bold(), heads.add("TH", heads_column=True)) for cell in head
        ]
        self._add(TableRow(cells, shares, is_head=True))
        for row in rows:
            made = table.add("TR")
            cells = [self._cell(one, style, made) for one in row]
            self._add(TableRow(cells, shares, is_head=False))
        self.gap(GAP["m"])

    def _cell(self, text: str | Sequence[Span] | None, style: TextStyle, row: Element) -> Words:
        words = self._words(text or "", style, row.add("TD"))
        words.mark = square if text is None else None
        return words

    def _shares(self, rows: Sequence[Sequence[str | Sequence[Span] | None]]) -> list[float]:
        columns: list[float] = []
        for place in range(len(rows[0])):
            cells = [row[place] for row in rows if place < len(row)]
            wide = max(width_of(self.book, self._spans(cell or "", BODY)) for cell in cells)
            columns.append(wide)
        total = sum(columns) or 1.0
        raw = [max(_LEAST_SHARE, wide / total) for wide in columns]
        return [share / sum(raw) for share in raw]

    def gap(self, height: float) -> None:
        """Leave room."""
        gap = Lines(0)
        gap.below = height
        self._add(gap)

    @contextmanager
    def box(self, look: str) -> Iterator[None]:
        """Put what is added inside the block in a coloured box."""
        start, outside = len(self.parts), self._at
        self._at = outside.add("Div")
        yield
        inside = [part for part in self.parts[start:] if isinstance(part, Part)]
        boxes = [Boxed(part, *LOOKS[look]) for part in inside]
        if boxes:
            boxes[0].is_first = boxes[-1].is_last = True
        self.parts[start:] = boxes
        self._at = outside

    @contextmanager
    def together(self) -> Iterator[None]:
        """Keep what is added inside the block on one page, if it goes on one."""
        start = len(self.parts)
        yield
        self.parts[start:] = [KeepTogether(self.parts[start:])]

    def _add(self, part: Part) -> None:
        self.parts.append(part)

    def _spans(self, text: str | Sequence[Span], style: TextStyle) -> Sequence[Span]:
        return [Span(text, style.font)] if isinstance(text, str) else text

    def _words(self, text: str | Sequence[Span], style: TextStyle, element: Element) -> Words:
        return Words(self.book, self._spans(text, style), style, element)
