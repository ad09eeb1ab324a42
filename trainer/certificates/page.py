"""The page of the certificate: A4 on its side, white, everything from the left margin.

Lengths are in points; ``y`` goes up from the bottom of the page. The colours are those of the light
theme, since paper is white; nothing is said by colour alone, and all text is dark on light when it
is printed in black and white. The lower right corner is free for a code to check it by.
"""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from ..domain.certificate import Certificate
from ..domain.text import Translate
from ..domain.tokens import DARK, LIGHT
from ..paper.flow import Style, Text, draw_row, rows_of
from ..paper.fontbook import BOLD, EXTRA_BOLD, REGULAR, FontBook
from ..paper.typesetting import PlainText, set_text
from . import words
from .body import body_steps
from .name_block import set_name

WIDTH, HEIGHT = 841.89, 595.28

_LEFT = 62.0
_ROOM = WIDTH - 2 * _LEFT

_HEAD = Style(BOLD, 15, LIGHT.brand)
_HEAD_TRACKING = 3.2
_HEAD_Y = 512.0

_NAME_TOP = 466.0
_NAME_HEIGHT = 138.0

_BODY_ROOM = 620.0
_BODY_BOTTOM = 232.0

_LABEL = Style(REGULAR, 11.5, LIGHT.muted)
_FACT = Style(BOLD, 16, LIGHT.ink)
_FACTS_Y = 190.0
_COLUMN = 238.0

_FOOT_Y = 66.0
_BRAND = Style(EXTRA_BOLD, 15, LIGHT.brand_ink)
_SMALL = Style(REGULAR, 9, LIGHT.muted)
_SMALL_ROOM = 350.0


@dataclass(frozen=True, slots=True)
class Page:
    """A page under hand."""

    canvas: Canvas
    book: FontBook
    certificate: Certificate
    translate: Translate

    def draw(self, name: str) -> None:
        """Draw all of it, in the order of reading.

        Raises:
            UndrawableNameError: no font has some of ``name``. FontMissingError: a font is gone.
        """
        self._circles()
        self._head()
        bottom = self._name(name)
        self._body(bottom)
        self._facts()
        self._foot()

    def _fill(self, colour: str) -> None:
        self.canvas.setFillColor(HexColor(f"#{colour}"))

    def _circles(self) -> None:
        """Draw the two circles of the logo, large; the white line keeps them apart in grey."""
        canvas = self.canvas
        canvas.saveState()
        self._fill(LIGHT.brand_soft)
        canvas.circle(752, 512, 176, stroke=0, fill=1)
        self._fill(LIGHT.sun_soft)
        canvas.setStrokeColor(HexColor(f"#{LIGHT.card}"))
        canvas.setLineWidth(3)
        canvas.circle(596, 590, 134, stroke=1, fill=1)
        canvas.restoreState()

    def _head(self) -> None:
        self._fill(_HEAD.colour)
        head = set_text(self.book, self.translate(words.CERTIFICATE).upper(), _HEAD.font)
        if isinstance(head, PlainText):
            head.draw(self.canvas, _LEFT, _HEAD_Y, _HEAD.size, _HEAD_TRACKING)
        else:
            head.draw(self.canvas, _LEFT, _HEAD_Y, _HEAD.size)

    def _name(self, name: str) -> float:
        block = set_name(self.book, name, _ROOM, _NAME_HEIGHT)
        self._fill(LIGHT.ink)
        block.draw(self.canvas, _LEFT, _NAME_TOP)
        return _NAME_TOP - block.height

    def _body(self, top: float) -> None:
        size = (_BODY_ROOM, top - _BODY_BOTTOM)
        y = top
        for row, step in body_steps(self.book, self.certificate, self.translate, size):
            y -= step
            draw_row(self.canvas, self.book, row, _LEFT, y)

    def _facts(self) -> None:
        one = self.certificate
        facts = (
            (words.EARNED_ON, words.shown_day(one.issued_on, self.translate)),
            (words.VALID_UNTIL, words.shown_day(one.valid_until, self.translate)),
            (words.NUMBER, one.number),
        )
        for column, (label, fact) in enumerate(facts):
            x = _LEFT + column * _COLUMN
            draw_row(self.canvas, self.book, (Text(self.translate(label), _LABEL),), x, _FACTS_Y)
            draw_row(self.canvas, self.book, (Text(fact, _FACT),), x, _FACTS_Y - 23)

    def _foot(self) -> None:
        self._fill(LIGHT.sun)
        self.canvas.circle(_LEFT + 8.5, _FOOT_Y + 7.5, 8.5, stroke=0, fill=1)
        self._fill(DARK.brand)
        self.canvas.circle(_LEFT + 16.2, _FOOT_Y + 3.6, 8.5, stroke=0, fill=1)
        draw_row(self.canvas, self.book, (Text("Steunpersoon", _BRAND),), _LEFT + 34, _FOOT_Y)
        says = Text(self.translate(words.WHAT_IT_SAYS), _SMALL)
        for number, row in enumerate(rows_of(self.book, [says], _SMALL_ROOM)):
            draw_row(self.canvas, self.book, row, _LEFT + _COLUMN, _FOOT_Y - number * 13)
