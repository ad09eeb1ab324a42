"""A document on A4: pages with a head and a foot, and what a reader of PDFs wants to know of it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab import rl_config
from reportlab.platypus import BaseDocTemplate

from ...domain.look.house_style import HouseStyle, palette_for
from ...domain.text.message import Translate
from ...domain.time.moments import compact
from ..blocks.styles import SMALL
from ..blocks.tagging import Element, TaggedCanvas
from ..letters.fontbook import REGULAR, FontBook, whole_book
from ..letters.graphemes import clean
from ..letters.lines import Span, rows_of, width_of
from ..letters.typeface import EM
from ..letters.typesetting import registered
from . import words
from .head import MAKER, draw_head
from .pages import PAGE_LOOKS, PLAIN, PageLook
from .remarks import draw_remarks
from .story import Story

_LONGEST_TITLE = 400
_LEAST_SIDE = 30.0
"""Points beside the foot, also where the content goes to the edge of the paper."""
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
    written: date | None = None
    """When its text was changed last, if that is said at its foot."""
    keywords: str = ""


Compose = Callable[[Story], None]
"""Puts all that a document holds into a story; called twice, to know how many pages there are."""

Files = tuple[Path, ...] | None


def make_pdf(
    sheet: Sheet, compose: Compose, fonts: Path, translate: Translate, *, system: Files = None
) -> bytes:
    """Return a document as a tagged PDF: the same bytes for the same content.

    Args:
        sheet: its title, day and style.
        compose: fills it. Nothing in it is read as markup.
        fonts: the folder of the app's fonts.
        translate: from the English of ``words`` to the user's language.
        system: the font files to fall back on; those that are installed, if None.

    Raises:
        FontMissingError: a font of the app is gone.
    """
    return run_through(pdf_in_steps(sheet, compose, fonts, translate, system=system))


def run_through(steps: Generator[float, None, bytes]) -> bytes:
    """Return what a generator of steps makes in the end."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return bytes(end.value)


def pdf_in_steps(
    sheet: Sheet, compose: Compose, fonts: Path, translate: Translate, *, system: Files = None
) -> Generator[float, None, bytes]:
    """Make the same document, and yield after each piece how far it is, from 0 to 1.

    Raises:
        FontMissingError: a font of the app is gone.
    """
    book = whole_book(fonts, system)
    first = _Template(sheet, book, translate)
    for part in first.made(compose, {}):
        yield part / 2
    if not (first.is_numbered or first.chapters):
        return first.pdf
    second = _Template(sheet, book, translate, first.page)
    for part in second.made(compose, first.chapters):
        yield (1 + part) / 2
    return second.pdf


class _Template(BaseDocTemplate):
    def __init__(self, sheet: Sheet, book: FontBook, translate: Translate, total: int = 0) -> None:
        self._buffer = BytesIO()
        self._sheet = sheet
        self._book = book
        self._translate = translate
        self._total = total
        self._title = clean(sheet.title)[:_LONGEST_TITLE]
        self.chapters: dict[str, int] = {}
        self.is_numbered = False
        """Whether the number of pages stands on one."""
        super().__init__(
            self._buffer,
            pagesize=PAGE_LOOKS[PLAIN].size,
            title=self._title,
            author=MAKER,
            creator=MAKER,
            subject=self._title,
            keywords=[clean(sheet.keywords)] if sheet.keywords else [],
            lang=translate(words.LANGUAGE),
            displayDocTitle=True,
            invariant=1,
            pageCompression=1,
            initialFontName=registered(book.folder / REGULAR),
        )
        self.addPageTemplates([look.template(id, self._around) for id, look in PAGE_LOOKS.items()])

    @property
    def pdf(self) -> bytes:
        """Return the document, once it was made."""
        return self._buffer.getvalue()

    def made(self, compose: Compose, chapters: dict[str, int]) -> Generator[float, None, None]:
        """Make the document in steps; ``chapters`` is on which page each begins, if known."""
        root = Element("Document")
        story = Story(self._book, root, chapters)
        compose(story)
        self.chapters = story.begun
        house = self._sheet.house

        def canvas(*args: Any, **options: Any) -> TaggedCanvas:
            made = TaggedCanvas(*args, **options)
            made.root = root
            made.colours = palette_for(house.colour if house else "")
            made.setDateFormatter(lambda *_: f"D:{compact(self._sheet.day)}000000Z")
            return made

        # What BaseDocTemplate.build does, a piece at a time.
        self._firstPageTemplateIndex = list(PAGE_LOOKS).index(story.first_look)
        self._startBuild(canvasmaker=canvas)  # type: ignore[attr-defined]  # the stubs lack it
        self.canv._doctemplate = self  # type: ignore[attr-defined]  # noqa: SLF001
        total = len(story.parts)
        while story.parts:
            self.clean_hanging()
            self.handle_flowable(story.parts)
            yield max(0.0, 1 - len(story.parts) / total)
        self._endBuild()  # type: ignore[attr-defined]  # the stubs lack it

    def _around(self, canvas: Any, _: object) -> None:
        """Draw the head and the foot of a page."""
        look = PAGE_LOOKS[str(self.pageTemplate.id)]
        if look.head is not None:
            with canvas.artifact("Pagination"):
                self._draw_head(canvas, look, look.head)
        if look.foot is not None:
            with canvas.artifact("Pagination"):
                self._draw_foot(canvas, look, look.foot)

    def _draw_head(self, canvas: TaggedCanvas, look: PageLook, y: float) -> None:
        end = draw_head(canvas, self._book, self._sheet.house, look.side, y)
        if self.page > 1:
            room = look.size[0] - look.side - end - _APART
            self._line(canvas, self._title, look.side, y, room)

    def _draw_foot(self, canvas: TaggedCanvas, look: PageLook, y: float) -> None:
        if look.remarks:
            draw_remarks(canvas, self._book, look, y, self._translate)
        side = max(look.side, _LEAST_SIDE)
        canvas.stroke("line")
        canvas.setLineWidth(0.7)
        canvas.line(side, y + 18, look.size[0] - side, y + 18)
        made = words.made_with(self._sheet.day, self._translate)
        if self._sheet.written:
            of = words.shown_day(self._sheet.written, self._translate)
            made = self._translate(words.TEXT_OF).format(made=made, day=of)
        self._line(canvas, made, side, y)
        page = self._translate(words.PAGE_OF).format(page=self.page, total=self._total)
        self._line(canvas, page, side, y, look.width)
        self.is_numbered = True

    def _line(
        self, canvas: TaggedCanvas, text: str, side: float, y: float, right: float = 0.0
    ) -> None:
        """Draw a line at the left, or at the right if that has room."""
        whole = PAGE_LOOKS[str(self.pageTemplate.id)].size[0]
        spans = [Span(text, SMALL.font)]
        room = min((whole - 2 * side) * 0.7, right or whole) / SMALL.size * EM
        row = next(iter(rows_of(self._book, spans, room)), ())
        wide = width_of(self._book, spans)
        if wide > room:
            wide = max((x + setting.width for setting, x in row), default=0.0)
        left = whole - side - wide * SMALL.size / EM if right else side
        canvas.fill(SMALL.colour)
        for setting, x in row:
            setting.draw(canvas, left + x * SMALL.size / EM, y, SMALL.size)
