"""A document on A4: pages with a head and a foot, and what a reader of PDFs wants to know of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from ..domain.house import HouseStyle, palette_for
from ..domain.text import Translate
from . import words
from .fontbook import REGULAR, FontBook, font_book
from .graphemes import clean
from .lines import Span, rows_of, width_of
from .page_head import MAKER, draw_head
from .story import Story
from .styles import SMALL
from .tagging import Element, TaggedCanvas
from .typeface import EM
from .typesetting import registered

_LONGEST_TITLE = 200
_WIDTH, _HEIGHT = A4
_SIDE, _TOP, _BOTTOM = 56.0, 84.0, 72.0
_ROOM = _WIDTH - 2 * _SIDE
_HEAD_Y, _FOOT_Y = _HEIGHT - 46.0, 36.0
_APART = 16.0
"""Points between what stands at both ends of the head."""

# Binary streams: a quarter smaller than as ASCII, and quicker. ReportLab has this for all or none.
rl_config.useA85 = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a document is called, of which day it is, and in whose style."""

    title: str
    day: date
    house: HouseStyle | None = None


Compose = Callable[[Story], None]
"""Puts all that a document holds into a story; called twice, to know how many pages there are."""


def make_pdf(sheet: Sheet, compose: Compose, fonts: Path, translate: Translate) -> bytes:
    """Return a document as a tagged PDF: the same bytes for the same content.

    Args:
        sheet: its title, day and style.
        compose: fills it. Nothing in it is read as markup.
        fonts: the folder of the app's fonts.
        translate: from the English of ``words`` to the user's language.

    Raises:
        FontMissingError: a font of the app is gone.
    """
    book = font_book(fonts)
    first = _Template(sheet, book, translate, 0)
    pages, _ = first.made(compose)
    _, pdf = _Template(sheet, book, translate, pages).made(compose)
    return pdf


class _Template(BaseDocTemplate):
    def __init__(self, sheet: Sheet, book: FontBook, translate: Translate, total: int) -> None:
        self._buffer = BytesIO()
        self._sheet = sheet
        self._book = book
        self._translate = translate
        self._total = total
        self._title = clean(sheet.title)[:_LONGEST_TITLE]
        super().__init__(
            self._buffer,
            pagesize=A4,
            title=self._title,
            author=MAKER,
            creator=MAKER,
            subject=self._title,
            lang=translate(words.LANGUAGE),
            displayDocTitle=True,
            invariant=1,
            pageCompression=1,
            initialFontName=registered(book.folder / REGULAR),
        )
        frame = Frame(
            _SIDE,
            _BOTTOM,
            _WIDTH - 2 * _SIDE,
            _HEIGHT - _TOP - _BOTTOM,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        self.addPageTemplates(PageTemplate("page", [frame], onPage=self._around))

    def made(self, compose: Compose) -> tuple[int, bytes]:
        """Return how many pages there are, and the document."""
        root = Element("Document")
        story = Story(self._book, root)
        compose(story)
        house = self._sheet.house

        def canvas(*args: Any, **options: Any) -> TaggedCanvas:
            made = TaggedCanvas(*args, **options)
            made.root = root
            made.colours = palette_for(house.colour if house else "")
            made.setDateFormatter(lambda *_: f"D:{self._sheet.day:%Y%m%d}000000Z")
            return made

        self.build(story.parts, canvasmaker=canvas)
        return self.page, self._buffer.getvalue()

    def _around(self, canvas: Any, _: object) -> None:
        """Draw the head and the foot of a page."""
        with canvas.artifact("Pagination"):
            end = draw_head(canvas, self._book, self._sheet.house, _SIDE, _HEAD_Y)
            if self.page > 1:
                self._line(canvas, self._title, _HEAD_Y, _WIDTH - _SIDE - end - _APART)
            canvas.stroke("line")
            canvas.setLineWidth(0.7)
            canvas.line(_SIDE, _FOOT_Y + 18, _WIDTH - _SIDE, _FOOT_Y + 18)
            day = words.shown_day(self._sheet.day, self._translate)
            made = self._translate(words.MADE_WITH).format(day=day)
            self._line(canvas, made, _FOOT_Y)
            page = self._translate(words.PAGE_OF).format(page=self.page, total=self._total)
            self._line(canvas, page, _FOOT_Y, _ROOM)

    def _line(self, canvas: TaggedCanvas, text: str, y: float, right: float = 0.0) -> None:
        """Draw a line at the left, or at the right if that has room."""
        spans = [Span(text, SMALL.font)]
        room = min(_ROOM * 0.7, right or _ROOM) / SMALL.size * EM
        row = next(iter(rows_of(self._book, spans, room)), ())
        wide = width_of(self._book, spans)
        if wide > room:
            wide = max((x + setting.width for setting, x in row), default=0.0)
        left = _WIDTH - _SIDE - wide * SMALL.size / EM if right else _SIDE
        canvas.fill(SMALL.colour)
        for setting, x in row:
            setting.draw(canvas, left + x * SMALL.size / EM, y, SMALL.size)
