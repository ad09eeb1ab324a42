"""The few HTML elements of a lesson, as they come from the compiled content, onto paper.

A tag that isn't known is left out and its text stays; nothing is loaded, and nothing is a link.
"""

from __future__ import annotations

from html.parser import HTMLParser

from ..document.story import Story
from ..letters.fontbook import BOLD, ITALIC, REGULAR
from ..letters.lines import Span

_HEADINGS = {"h3": 3, "h4": 4}
_BLOCKS = {"p", "li", "th", "td", *_HEADINGS}
_STRONG, _SLANTED = {"strong", "th"}, {"em"}


def add_prose(story: Story, html: str) -> None:
    """Add a piece of lesson text to ``story``."""
    # Splitting quotes off first: they are boxes, and never stand inside each other.
    for place, part in enumerate(_quotes(html)):
        if not part.strip():
            continue
        if place % 2:
            with story.box("callout"):
                _add_plain(story, part)
        else:
            _add_plain(story, part)


def _quotes(html: str) -> list[str]:
    """Return text and quotes in turn."""
    parts: list[str] = []
    for piece in html.split("<blockquote>"):
        inside, found, after = piece.rpartition("</blockquote>")
        parts += [inside, after] if found else ["", piece] if parts else [piece]
    return parts


def _add_plain(story: Story, html: str) -> None:
    reader = _Reader(story)
    reader.feed(html)
    reader.close()
    reader.end_block()


class _Reader(HTMLParser):
    """Collects the text of a block, and adds it to the story where the block ends."""

    def __init__(self, story: Story) -> None:
        super().__init__(convert_charrefs=True)
        self._story = story
        self._spans: list[Span] = []
        self._open: list[str] = []
        self._items: list[list[Span]] = []
        self._rows: list[list[list[Span]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element."""
        if tag == "br":
            self._spans.append(Span("\n", REGULAR))
            return
        if tag == "hr":
            return
        if tag in ("ul", "ol", "table"):
            self.end_block()
        if tag == "tr":
            self._rows.append([])
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """End an element, with what was left open inside."""
        if tag not in self._open:
            return
        if tag in _BLOCKS:
            self.end_block()
        while self._open.pop() != tag:
            pass
        if tag in ("ul", "ol") and not {"ul", "ol"} & set(self._open):
            self._add_items(numbered=tag == "ol")
        elif tag == "table":
            self._add_table()

    def handle_data(self, data: str) -> None:
        """Take over text, in the font of the elements that are open."""
        text = data.replace("\n", " ")
        if text.strip() or self._spans:
            self._spans.append(Span(text, self._font()))

    def _font(self) -> str:
        if _STRONG & set(self._open):
            return BOLD
        return ITALIC if _SLANTED & set(self._open) else REGULAR

    def end_block(self) -> None:
        """Add the text so far where it belongs."""
        spans, self._spans = self._spans, []
        cell = next((tag for tag in reversed(self._open) if tag in ("td", "th")), "")
        if cell and self._rows:
            self._rows[-1].append(spans)
        elif not "".join(span.text for span in spans).strip():
            return
        elif "li" in self._open:
            self._items.append(spans)
        else:
            self._add_text(spans)

    def _add_text(self, spans: list[Span]) -> None:
        level = next((_HEADINGS[tag] for tag in reversed(self._open) if tag in _HEADINGS), 0)
        if level:
            self._story.heading("".join(span.text for span in spans), level)
        else:
            self._story.text(spans)

    def _add_items(self, *, numbered: bool) -> None:
        items, self._items = self._items, []
        if items:
            (self._story.numbered if numbered else self._story.items)(items)

    def _add_table(self) -> None:
        rows, self._rows = [row for row in self._rows if row], []
        if rows:
            wide = max(len(row) for row in rows)
            full = [[*row, *([] for _ in range(wide - len(row)))] for row in rows]
            self._story.table(full[0], full[1:])
