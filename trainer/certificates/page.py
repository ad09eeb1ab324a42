"""The page of the certificate: A4 on its side, white, everything from the left margin.

Lengths are in points; ``y`` goes up from the bottom of the page. The colours are those of the light
theme, since paper is white; nothing is said by colour alone, and all text is dark on light when it
is printed in black and white. The lower right corner is free for a code to check it by.
"""

from __future__ import annotations

from ..domain.learning.certificate import Certificate
from ..domain.text.message import Translate
from ..paper.blocks.parts import Part, Words
from ..paper.blocks.styles import TextStyle
from ..paper.blocks.tagging import TaggedCanvas
from ..paper.document.head import MAKER, draw_sign
from ..paper.document.pages import PAGE_LOOKS, WHOLE
from ..paper.document.story import Story
from ..paper.letters.fontbook import BOLD, EXTRA_BOLD, REGULAR, FontBook
from ..paper.letters.lines import Span
from ..paper.letters.typesetting import PlainText, set_text
from . import words
from .body import set_body
from .name_block import set_name

_LEFT = 62.0
_ROOM = PAGE_LOOKS[WHOLE].size[0] - 2 * _LEFT

_HEAD = TextStyle(BOLD, 15, "brand")
_HEAD_TRACKING = 3.2
_HEAD_Y = 512.0

_NAME_TOP = 466.0
_NAME_HEIGHT = 138.0

_BODY_ROOM = 620.0
_BODY_BOTTOM = 227.0

_LABEL = TextStyle(REGULAR, 11.5, "muted")
_FACT = TextStyle(BOLD, 16)
_FACTS_Y = 190.0
_FACT_STEP = 23.0
_COLUMN = 238.0

_FOOT_Y = 66.0
_SIGN = 8.5 / 6
_BRAND = TextStyle(EXTRA_BOLD, 15, "brand_ink")
_SMALL = TextStyle(REGULAR, 9, "muted", leading=13 / 9)
_SMALL_ROOM = 350.0

_Placed = tuple[Words, float, float, float]
"""A paragraph, where its first line begins, and its width."""


class CertificatePart(Part):
    """All that stands on the page, in the order of reading."""

    def __init__(
        self,
        story: Story,
        book: FontBook,
        certificate: Certificate,
        name: str,
        translate: Translate,
    ) -> None:
        """Set all of it.

        Raises:
            UndrawableNameError: no font has some of ``name``. FontMissingError: a font is gone.
        """
        super().__init__()
        self._book = book
        self._story = story
        heading = translate(words.CERTIFICATE).upper()
        self._head = (set_text(book, heading, _HEAD.font), story.add("H1"))
        self._name = (set_name(book, name, _ROOM, _NAME_HEIGHT), story.add("P"))
        self._below = _NAME_TOP - self._name[0].height
        size = (_BODY_ROOM, self._below - _BODY_BOTTOM)
        self._body = set_body(book, certificate, translate, size, lambda: story.add("P"))
        self._placed = [*self._facts(certificate, translate), *self._foot(translate)]

    def _facts(self, one: Certificate, translate: Translate) -> list[_Placed]:
        facts = (
            (words.EARNED_ON, words.shown_day(one.issued_on, translate)),
            (words.VALID_UNTIL, words.shown_day(one.valid_until, translate)),
            (words.NUMBER, one.number),
        )
        placed: list[_Placed] = []
        for column, (label, fact) in enumerate(facts):
            x = _LEFT + column * _COLUMN
            element = self._story.add("P")
            for text, style, y in (
                (translate(label), _LABEL, _FACTS_Y),
                (fact, _FACT, _FACTS_Y - _FACT_STEP),
            ):
                made = Words(self._book, [Span(text, style.font)], style, element)
                placed.append((made, x, y, _COLUMN))
        return placed

    def _foot(self, translate: Translate) -> list[_Placed]:
        lines = (
            (MAKER, _BRAND, _LEFT + 34, _COLUMN - 34),
            (translate(words.WHAT_IT_SAYS), _SMALL, _LEFT + _COLUMN, _SMALL_ROOM),
        )
        placed: list[_Placed] = []
        for text, style, x, room in lines:
            made = Words(self._book, [Span(text, style.font)], style, self._story.add("P"))
            made.evenly = True
            placed.append((made, x, _FOOT_Y, room))
        return placed

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return that it takes the whole page."""
        self.width, self.height = width, height
        return width, height

    def draw(self) -> None:
        """Draw it."""
        canvas = self.canv
        with canvas.artifact():
            _draw_circles(canvas)
            draw_sign(canvas, _LEFT, _FOOT_Y, _SIGN)
        heading, element = self._head
        with canvas.content(element):
            canvas.fill(_HEAD.colour)
            if isinstance(heading, PlainText):
                heading.draw(canvas, _LEFT, _HEAD_Y, _HEAD.size, _HEAD_TRACKING)
            else:
                heading.draw(canvas, _LEFT, _HEAD_Y, _HEAD.size)
        name, element = self._name
        with canvas.content(element):
            canvas.fill("ink")
            name.draw(canvas, _LEFT, _NAME_TOP)
        self._body.draw(canvas, _LEFT, self._below)
        for text, x, y, room in self._placed:
            text.draw_at(canvas, x, y, room)


def _draw_circles(canvas: TaggedCanvas) -> None:
    """Draw the two circles of the logo, large; the white line keeps them apart in grey."""
    canvas.saveState()
    canvas.fill("brand_soft")
    canvas.circle(752, 512, 176, stroke=0, fill=1)
    canvas.fill("sun_soft")
    canvas.stroke("card")
    canvas.setLineWidth(3)
    canvas.circle(596, 590, 134, stroke=1, fill=1)
    canvas.restoreState()
