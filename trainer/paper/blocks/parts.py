"""What stands below each other on a page: text, boxes, lines to write on, rows of a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from reportlab.platypus.flowables import Flowable

from ..letters.fontbook import FontBook
from ..letters.lines import Row, Span, rows_of, width_of
from ..letters.typeface import EM
from .marks import Drawing
from .styles import GAP, TextStyle
from .tagging import Element, TaggedCanvas

_LEAST_ROWS = 2
"""Of a paragraph stay together at the end and the beginning of a page."""

_OVERLAP = 0.4
"""Points: the colour of a box then runs on without a hair between its parts."""


class Part(Flowable):
    """Something on the page. ``canv`` is the canvas while it is drawn."""

    canv: TaggedCanvas
    width = 0.0
    height = 0.0
    above = 0.0
    below = 0.0
    keepWithNext = False  # noqa: N815 - the name that ReportLab looks for

    def getSpaceBefore(self) -> float:  # noqa: N802
        """Return the room above it."""
        return self.above

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Return the room below it."""
        return self.below


class Words(Part):
    """A paragraph that belongs to ``element``; with a ``mark`` before it in a list."""

    def __init__(
        self, book: FontBook, spans: Sequence[Span], style: TextStyle, element: Element
    ) -> None:
        super().__init__()
        self._book = book
        self._spans = spans
        self._style = self._given = style
        self._element = element
        self._rows: list[Row] | None = None
        self.indent = 0.0
        self.mark: Drawing | None = None
        self.evenly = False
        """Whether its lines are about as wide as each other."""
        self.above, self.below = style.above, style.below
        self.keepWithNext = style.with_next

    def resize(self, factor: float) -> None:
        """Let its type be as large as it was given, times ``factor``."""
        self._style = replace(self._given, size=self._given.size * factor)
        self._rows = None

    def fit(self, width: float, height: float, smallest: float) -> None:
        """Make its type smaller until it goes into ``height``, or is as small as may be."""
        factor = 1.0
        while self.wrap(width, height)[1] > height and factor > smallest:
            factor -= 0.05
            self.resize(factor)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return how much room it takes in ``width``."""
        if self._rows is None or width != self.width:
            self.width = width
            room = max(1.0, width - self.indent) / self._style.size * EM
            if self._spans:
                self._rows = rows_of(self._book, self._spans, room, evenly=self.evenly)
        # Beside a mark there is a line, with nothing on it perhaps.
        count = max(len(self._rows or ()), int(self.mark is not None))
        self.height = count * self._style.line
        return width, self.height

    def draw_at(self, canvas: TaggedCanvas, x: float, y: float, width: float) -> None:
        """Draw it in ``width`` from ``x``, its first line on the baseline ``y``."""
        self.wrap(width, 0)
        self.drawOn(canvas, x, y - self._first_line())

    def _first_line(self) -> float:
        """Return how far its first baseline is above its foot."""
        return self.height - self._style.line / 2 - self._style.size * 0.33

    def widest(self) -> float:
        """Return the width in points of its text on one line."""
        return width_of(self._book, self._spans) * self._style.size / EM

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return what goes into ``height``, and the rest."""
        self.wrap(width, height)
        rows = self._rows or []
        fitting = int(height / self._style.line + 1e-6)
        if len(rows) - fitting < _LEAST_ROWS:
            fitting = len(rows) - _LEAST_ROWS
        if fitting < _LEAST_ROWS:
            return []
        return [self._part(rows[:fitting]), self._part(rows[fitting:], goes_on=True)]

    def _part(self, rows: list[Row], *, goes_on: bool = False) -> Words:
        """Return a part that is broken into lines already."""
        made = Words(self._book, (), self._style, self._element)
        made._rows, made.width, made.indent = rows, self.width, self.indent
        made.mark = None if goes_on else self.mark
        made.above = 0.0 if goes_on else self.above
        made.below = self.below if goes_on else 0.0
        return made

    def draw(self) -> None:
        """Draw the lines, the first at the top."""
        style, canvas = self._style, self.canv
        y = self._first_line()
        if self.mark is not None:
            canvas.saveState()
            canvas.translate(0, y)
            with canvas.artifact():
                self.mark(canvas, style.size)
            canvas.restoreState()
        with canvas.content(self._element):
            canvas.fill(style.colour)
            for row in self._rows or ():
                for setting, x in row:
                    setting.draw(canvas, self.indent + x * style.size / EM, y, style.size)
                y -= style.line


class Lines(Part):
    """Empty lines to write on."""

    _STEP = 24.0

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count
        self.below = GAP["m"]

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return how much room it takes."""
        self.width, self.height = width, self._count * self._STEP
        return width, self.height

    def split(self, _width: float, height: float) -> list[Flowable]:
        """Return as many lines as go into ``height``, and the rest."""
        fitting = int(height / self._STEP)
        return [Lines(fitting), Lines(self._count - fitting)] if fitting else []

    def draw(self) -> None:
        """Draw them."""
        canvas = self.canv
        with canvas.artifact():
            canvas.stroke("edge")
            canvas.setLineWidth(0.7)
            for number in range(self._count):
                canvas.line(0, number * self._STEP + 0.5, self.width, number * self._STEP + 0.5)


class Boxed(Part):
    """A part inside a coloured box that runs on to its neighbours, with a bar at the left.

    Both colours are roles of the palette.
    """

    _SIDES = (GAP["l"], GAP["m"])
    """The room at the left and at the right of what is inside."""

    def __init__(self, inner: Part, ground: str, bar: str) -> None:
        super().__init__()
        self._inner = inner
        self._colours = (ground, bar)
        self.is_first = self.is_last = False
        self.keepWithNext = inner.keepWithNext

    @property
    def _pads(self) -> tuple[float, float]:
        """The room above and below what is inside."""
        over = GAP["m"] if self.is_first else self._inner.getSpaceBefore() / 2
        under = GAP["m"] if self.is_last else self._inner.getSpaceAfter()
        return over, under

    def getSpaceBefore(self) -> float:  # noqa: N802
        """Return the room above it."""
        return GAP["s"] if self.is_first else 0.0

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Return the room below it."""
        return GAP["l"] if self.is_last else 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return how much room it takes."""
        over, under = self._pads
        _, inner = self._inner.wrap(width - sum(self._SIDES), height - over - under)
        self.width, self.height = width, inner + over + under
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return a box with what goes into ``height``, and one with the rest."""
        over, under = self._pads
        parts = self._inner.split(width - sum(self._SIDES), height - over - under)
        boxes = [type(self)(part, *self._colours) for part in parts if isinstance(part, Part)]
        if boxes:
            boxes[0].is_first, boxes[-1].is_last = self.is_first, self.is_last
        return list(boxes)

    def draw(self) -> None:
        """Draw the box, and in it what is inside."""
        canvas = self.canv
        ground, bar = self._colours
        with canvas.artifact():
            canvas.fill(ground)
            canvas.rect(0, -_OVERLAP, self.width, self.height + _OVERLAP, stroke=0, fill=1)
            canvas.fill(bar)
            canvas.rect(0, -_OVERLAP, 3, self.height + _OVERLAP, stroke=0, fill=1)
        self._inner.drawOn(canvas, self._SIDES[0], self._pads[1])


class TableRow(Part):
    """A row of a table: cells beside each other, lines around."""

    _PAD = GAP["s"]

    def __init__(
        self,
        cells: Sequence[Words | None],
        widths: Sequence[float],
        *,
        is_head: bool,
        least: float = 0.0,
    ) -> None:
        super().__init__()
        self._cells = cells
        self._shares = widths
        self._is_head = is_head
        self._least = least
        self.keepWithNext = is_head

    def _rooms(self, width: float) -> list[float]:
        return [share * width for share in self._shares]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return how much room it takes."""
        cells = zip(self._cells, self._rooms(width), strict=True)
        heights = [cell.wrap(room - 2 * self._PAD, height)[1] for cell, room in cells if cell]
        self.width = width
        self.height = max(self._least, max(heights, default=0.0) + 2 * self._PAD)
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return a row with what goes into ``height``, and one with the rest."""
        room = height - 2 * self._PAD
        firsts: list[Any] = []
        rests: list[Any] = []
        for cell, wide in zip(self._cells, self._rooms(width), strict=True):
            if cell is None or cell.wrap(wide - 2 * self._PAD, room)[1] <= room:
                firsts.append(cell)
                rests.append(None)
                continue
            parts = cell.split(wide - 2 * self._PAD, room)
            if not parts:
                return []
            firsts.append(parts[0])
            rests.append(parts[1])
        return [TableRow(cells, self._shares, is_head=self._is_head) for cells in (firsts, rests)]

    def draw(self) -> None:
        """Draw the lines, and the cells from their top."""
        canvas, x = self.canv, 0.0
        with canvas.artifact():
            canvas.stroke("edge")
            canvas.fill("brand_soft" if self._is_head else "card")
            canvas.setLineWidth(0.6)
            for room in self._rooms(self.width):
                canvas.rect(x, 0, room, self.height, stroke=1, fill=1)
                x += room
        x = 0.0
        for cell, room in zip(self._cells, self._rooms(self.width), strict=True):
            if cell is not None:
                cell.drawOn(canvas, x + self._PAD, self.height - self._PAD - cell.height)
            x += room
