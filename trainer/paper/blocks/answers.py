"""Answers that fit no field: all of what was answered, in a box that runs on over pages."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import replace

from reportlab.lib.colors import HexColor

from ...domain.look.tokens import LIGHT, RADIUS
from ..letters.fontbook import REGULAR, FontBook
from ..letters.graphemes import UNKNOWN, graphemes, is_invisible
from ..letters.lines import LONGEST_TEXT, Span
from .parts import Boxed, Part, Words
from .styles import BODY, GAP, POINTS
from .tagging import Element

EDGE_WIDTH = 0.7
CORNER = RADIUS["small"] * POINTS
TEXT_INSET = 6.0
"""Points from the edge of a box to what is filled in."""

_OVERLAP = 0.2
"""Points: the edge then runs on from part to part."""

_PARAGRAPH = replace(BODY, below=GAP["xs"])


def plain(text: str) -> str:
    """Return ``text`` without characters that steer; its lines end in one way.

    A letter that is private or newer than this program is shown as one that is not known.
    """
    normal = unicodedata.normalize("NFC", text)
    lines = ("".join(map(_plain, line)).rstrip() for line in normal.splitlines())
    return "\n".join(lines).strip("\n")


def _plain(char: str) -> str:
    category = unicodedata.category(char)
    if category[0] != "C" or is_invisible(char):
        return char
    return {"Cc": " ", "Cf": ""}.get(category, UNKNOWN)


def answer_boxes(book: FontBook, answer: str, element: Element) -> list[Part]:
    """Return ``answer``, which is plain, in a box: a paragraph of ``element`` for each line."""
    boxes: list[AnswerBox] = []
    above = 0.0
    for line in answer.split("\n"):
        for piece in _pieces(line):
            words = Words(book, [Span(piece, REGULAR)], _PARAGRAPH, element.add("P"))
            words.above, above = above, 0.0
            boxes.append(AnswerBox(words, LIGHT.card, LIGHT.edge))
        above = 0.0 if line.strip() else BODY.line
    boxes[0].is_first = boxes[-1].is_last = True
    return list(boxes)


def _pieces(line: str) -> Iterator[str]:
    """Cut what is too long for one paragraph, rather at a space."""
    while len(line) > LONGEST_TEXT:
        cut = line.rfind(" ", 1, LONGEST_TEXT)
        if cut < 0:
            cut = max(start for start, _ in graphemes(line[: LONGEST_TEXT + 1])) or LONGEST_TEXT
        yield line[:cut]
        line = line[cut:]
    if line.strip():
        yield line


class AnswerBox(Boxed):
    """A part inside a box with a fine edge, open where it goes on to the next page."""

    _SIDES = (TEXT_INSET, TEXT_INSET)

    def getSpaceBefore(self) -> float:  # noqa: N802
        """Return the room above it."""
        return 0.0

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Return the room below it."""
        return GAP["m"] if self.is_last else 0.0

    def draw(self) -> None:
        """Draw the box, and in it what is inside."""
        canvas = self.canv
        ground, edge = self._colours
        top = self.height + (0 if self.is_first else 2 * CORNER)
        bottom = 0.0 if self.is_last else -2 * CORNER
        with canvas.artifact():
            canvas.saveState()
            path = canvas.beginPath()
            over = 1 if self.is_first else _OVERLAP
            under = 1 if self.is_last else _OVERLAP
            path.rect(-1, -under, self.width + 2, self.height + under + over)
            canvas.clipPath(path, stroke=0, fill=0)
            edged_box(self, ground, edge, bottom, top - bottom)
            canvas.restoreState()
        self._inner.drawOn(canvas, self._SIDES[0], self._pads[1])


def edged_box(part: Part, ground: str, edge: str, bottom: float, height: float) -> None:
    """Draw a light box as wide as ``part``, with a fine edge."""
    canvas = part.canv
    canvas.setFillColor(HexColor(f"#{ground}"))
    canvas.setStrokeColor(HexColor(f"#{edge}"))
    canvas.setLineWidth(EDGE_WIDTH)
    canvas.roundRect(0, bottom, part.width, height, CORNER, stroke=1, fill=1)
