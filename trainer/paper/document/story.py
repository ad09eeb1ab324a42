"""What a print is made of, from top to bottom; each call adds a part and tags it.

Every print is a function that takes a :class:`Story` and calls these.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from string import ascii_uppercase
from types import MappingProxyType
from typing import Any

from reportlab.platypus import CondPageBreak, KeepTogether, NextPageTemplate, PageBreak

from ..blocks.answers import answer_boxes, plain
from ..blocks.chapters import ChapterMark
from ..blocks.columns import column_shares
from ..blocks.cut_cards import CutCards
from ..blocks.marks import Drawing, dot, square
from ..blocks.parts import Boxed, Lines, Part, TableRow, Words
from ..blocks.styles import BODY, FIELD_HINT, FIELD_LABEL, GAP, HEADINGS, TITLE, TextStyle
from ..blocks.tagging import Element
from ..forms.fields import MOST_LINES, Asked, FieldNames, OneOf, OptionField, WriteField, fits
from ..forms.font import FieldFont
from ..letters.fontbook import BOLD, FontBook
from ..letters.lines import Span
from .pages import PLAIN, ToOddPage

LOOKS = {
    "callout": ("sun_soft", "sun"),
    "exercise": ("paper", "brand"),
    "goal": ("brand_soft", "brand"),
}
"""The roles of a box and of its bar; in grey the bar stays darker."""

_NONE: Mapping[str, int] = MappingProxyType({})


class Story:
    """A print under hand. ``parts`` is what ReportLab lays out, ``root`` the structure."""

    def __init__(self, book: FontBook, root: Element, chapters: Mapping[str, int] = _NONE) -> None:
        """Begin; ``chapters`` is on which page each begins, once that is known."""
        self.book = book
        self.parts: list[Any] = []
        self.chapters = chapters
        self.begun: dict[str, int] = {}
        self.first_look = PLAIN
        self._at = root
        self._level = 0
        self._names = FieldNames()

    def title(self, text: str, style: TextStyle = TITLE) -> None:
        """Add the title of the document, or of a chapter."""
        self._level = 1
        self.part(self.words(text, style, self._at.add("H1")))

    def heading(self, text: str, level: int = 2, style: TextStyle | None = None) -> None:
        """Add a heading; a level that would be skipped is not."""
        level = max(2, min(level, self._level + 1, max(HEADINGS)))
        self._level = level
        self.parts.append(CondPageBreak(80))
        self.part(self.words(text, style or HEADINGS[level], self._at.add(f"H{level}")))

    def text(self, text: str | Sequence[Span], style: TextStyle = BODY) -> None:
        """Add a paragraph, plain or in spans."""
        self.part(self.words(text, style, self._at.add("P")))

    def items(
        self, texts: Sequence[str | Sequence[Span]], style: TextStyle = BODY, *, mark: Drawing = dot
    ) -> None:
        """Add a list with a mark before each."""
        made = self._at.add("L")
        for text in texts:
            words = self.words(text, style, made.add("LI").add("LBody"))
            words.indent, words.mark = style.size * 1.5, mark
            self.part(words)

    def numbered(self, texts: Sequence[str | Sequence[Span]], style: TextStyle = BODY) -> None:
        """Add a list with numbers, which are read as well."""
        self._counted([str(number) for number in range(1, len(texts) + 1)], texts, style)

    def lettered(self, texts: Sequence[str | Sequence[Span]], style: TextStyle = BODY) -> None:
        """Add a list with capitals, which are read as well; of at most 26."""
        self._counted(ascii_uppercase[: len(texts)], texts, style)

    def _counted(
        self, signs: Sequence[str], texts: Sequence[str | Sequence[Span]], style: TextStyle
    ) -> None:
        made = self._at.add("L")
        for sign, text in zip(signs, texts, strict=True):
            spans = [Span(f"{sign}. ", BOLD), *self._spans(text, style)]
            self.part(self.words(spans, style, made.add("LI").add("LBody")))

    def marked(self, lines: Sequence[tuple[str, Drawing]], style: TextStyle = BODY) -> None:
        """Add a list, each line with a mark of its own."""
        made = self._at.add("L")
        for text, mark in lines:
            words = self.words(text, style, made.add("LI").add("LBody"))
            words.indent, words.mark = style.size * 1.7, mark
            self.part(words)

    def to_tick(self, texts: Sequence[str], style: TextStyle = BODY) -> None:
        """Add a list with an empty box before each."""
        self.items(texts, style, mark=square)

    def new_page(self, look: str = PLAIN) -> None:
        """Go on at the top of a page; ``look`` is its kind, one of ``PAGE_LOOKS``."""
        at = len(self.parts) - isinstance(self.parts[-1] if self.parts else None, ChapterMark)
        if not at:
            self.first_look = look
        elif isinstance(self.parts[at - 1], PageBreak):
            # Nothing stands on this page yet: it only becomes another kind of page.
            self.parts[at - 2] = NextPageTemplate(look)
        else:
            self.parts += [NextPageTemplate(look), PageBreak()]

    def odd_page(self, look: str) -> None:
        """Go on at the top of a page with an odd number: the front of a sheet of paper."""
        self.parts += [NextPageTemplate(look), ToOddPage()]

    @contextmanager
    def chapter(self, title: str) -> Iterator[None]:
        """Let what is added inside stand in the contents and in the outline, from a new page."""
        self.new_page()
        self.parts.append(ChapterMark(title, self.begun))
        outside, self._at = self._at, self._at.add("Sect")
        yield
        self._at = outside

    def add(self, tag: str, alternative: str = "") -> Element:
        """Return a new element of the structure, for a part that draws itself."""
        return self._at.add(tag, alternative)

    def cut_cards(self, cards: Sequence[Sequence[Sequence[Span]]], style: TextStyle) -> None:
        """Add small cards to cut out, beside each other; each has paragraphs in spans."""
        made = [
            [self.words(spans, style, div.add("P")) for spans in card]
            for div, card in ((self._at.add("Div"), card) for card in cards)
        ]
        self.part(CutCards(made))

    def lines(self, count: int) -> None:
        """Add empty lines to write on."""
        self.part(Lines(count))

    def line_field(self, name: str, label: str, value: str = "", hint: str = "") -> None:
        """Add a question and a line to fill in, with a pen or in a reader of PDFs.

        What was filled in and can't stand in the field is printed below the question.
        """
        with self._asked(name, label, hint) as asked:
            self._to_write(asked, " ".join(plain(value).split()), 1)

    def text_field(
        self, name: str, label: str, value: str = "", lines: int = 3, hint: str = ""
    ) -> None:
        """Add a question and room for a longer answer: so many lines to write on with a pen.

        On one line there is no place for a second one: such a field is typed in as a line is.
        """
        with self._asked(name, label, hint) as asked:
            self._to_write(asked, plain(value), max(1, min(lines, MOST_LINES)))

    def tick_fields(
        self,
        name: str,
        label: str,
        options: Sequence[str],
        chosen: Sequence[str] = (),
        hint: str = "",
    ) -> None:
        """Add a question and a box to tick before each option; any number may be ``chosen``."""
        with self._asked(name, label, hint) as asked:
            self._options(asked, options, chosen)

    def choice_fields(
        self, name: str, label: str, options: Sequence[str], chosen: str = "", hint: str = ""
    ) -> None:
        """Add a question and a circle before each option, of which one may be ``chosen``."""
        with self._asked(name, label, hint) as asked:
            group = OneOf(asked, options, chosen)
            self._options(asked, options, [chosen] if chosen else [], group)

    @contextmanager
    def _asked(self, name: str, label: str, hint: str) -> Iterator[Asked]:
        outside = self._at
        self._at = outside.add("Div")
        self.text(label, FIELD_LABEL)
        if hint:
            self.text(hint, FIELD_HINT)
        yield Asked(self._names.free(name), label, hint)
        self._at = outside

    def _to_write(self, asked: Asked, value: str, lines: int) -> None:
        font = FieldFont(self.book)
        if not fits(font, value, lines):
            self.parts += answer_boxes(self.book, value, self._at)
            return
        field = WriteField(font, asked, self._at.add("Form"), value)
        field.lines = lines
        self.part(field)

    def _options(
        self,
        asked: Asked,
        options: Sequence[str],
        chosen: Sequence[str],
        group: OneOf | None = None,
    ) -> None:
        made = self._at.add("L")
        font = FieldFont(self.book)
        for number, option in enumerate(options, 1):
            body = made.add("LI").add("LBody")
            name = asked.name if group else self._names.free(f"{asked.name}_{number}")
            one = asked.option(name, option)
            # Fields that share a name have one text to be read aloud: the option is said here.
            form = body.add("Form", one.spoken if group else "")
            words = self.words(option, BODY, body)
            words.indent = BODY.size * 1.8
            words.mark = OptionField(font, one, form, chosen=option in chosen, group=group)
            words.keepWithNext = number < min(3, len(options))
            self.part(words)
        self.parts[-1].below = GAP["m"]
        other = plain("\n".join(one for one in chosen if one not in options))
        if other:
            self.parts += answer_boxes(self.book, other, self._at)

    def table(
        self,
        head: Sequence[str | Sequence[Span]],
        rows: Sequence[Sequence[str | Sequence[Span] | None]],
        style: TextStyle = BODY,
        high: float = 0.0,
    ) -> None:
        """Add a table; None is a cell to tick. A column is as wide as its text asks for.

        A row is at least ``high`` points: room to write.
        """
        style = style.close()
        table = self._at.add("Table")
        shares = column_shares(
            self.book,
            [[self._spans(cell or "", BODY.bold()) for cell in row] for row in (head, *rows)],
        )
        heads = table.add("TR")
        cells = [
            self.words(cell, style.bold(), heads.add("TH", heads_column=True)) for cell in head
        ]
        self.part(TableRow(cells, shares, is_head=True))
        for row in rows:
            made = table.add("TR")
            cells = [self._cell(one, style, made) for one in row]
            self.part(TableRow(cells, shares, is_head=False, least=high))
        self.parts[-1].below = GAP["m"]

    def _cell(self, text: str | Sequence[Span] | None, style: TextStyle, row: Element) -> Words:
        words = self.words(text or "", style, row.add("TD"))
        words.mark = square if text is None else None
        return words

    @contextmanager
    def box(self, look: str, *, whole: bool = False) -> Iterator[None]:
        """Put what is added inside the block in a coloured box; a ``whole`` one on one page."""
        start, outside = len(self.parts), self._at
        self._at = outside.add("Div")
        yield
        inside = [part for part in self.parts[start:] if isinstance(part, Part)]
        boxes: list[Any] = [Boxed(part, *LOOKS[look]) for part in inside]
        if boxes:
            boxes[0].is_first = boxes[-1].is_last = True
        self.parts[start:] = [KeepTogether(boxes)] if whole else boxes
        self._at = outside

    def part(self, part: Part) -> None:
        """Add a part that draws itself, with the elements that it was given."""
        self.parts.append(part)

    def _spans(self, text: str | Sequence[Span], style: TextStyle) -> Sequence[Span]:
        return [Span(text, style.font)] if isinstance(text, str) else text

    def words(self, text: str | Sequence[Span], style: TextStyle, element: Element) -> Words:
        """Return a paragraph that a part draws itself."""
        return Words(self.book, self._spans(text, style), style, element)
