"""Text of a lesson: cleaned HTML, as tall as it needs to be, with quotes as yellow cards."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from ...domain.look.tokens import LESSON_LINE_HEIGHT, SPACE, TYPE_SCALE
from ...domain.text.word_list import ANCHOR
from ..theme.theme import Theme
from .parts import card, column
from .text_marks import mark_words, underline_words

_QUOTE = re.compile(r"<blockquote>(.*?)</blockquote>", re.DOTALL)


class Prose(QWidget):
    """Running text with callouts between. ``word_chosen`` carries the id of a word in it."""

    word_chosen = Signal(str)

    def __init__(self, theme: Theme, html: str, tips: Mapping[str, str] | None = None) -> None:
        """Show ``html``; ``tips`` holds what words mean, by id."""
        super().__init__()
        self.blocks: list[TextBlock] = []
        layout = column(self)
        # Splitting on a group gives text and quotes in turn.
        for place, part in enumerate(_QUOTE.split(html)):
            if not part.strip():
                continue
            block = TextBlock(theme, part, "body" if place % 2 else "lesson", tips)
            block.word_chosen.connect(self.word_chosen)
            self.blocks.append(block)
            layout.addWidget(_callout(block) if place % 2 else block)

    def mark(self, words: tuple[str, ...]) -> TextBlock | None:
        """Mark words that were looked for, in place of earlier ones; return where the first is."""
        marked = [block for block in self.blocks if block.mark(words)]
        return marked[0] if marked else None


def _callout(block: TextBlock) -> QFrame:
    frame, layout = card("callout", margin="m")
    layout.addWidget(block)
    return frame


class TextBlock(QTextBrowser):
    """A piece of rich text without scroll bars. It loads nothing and opens nothing.

    A link to a word of the word list, which is the only one there is, is told with ``word_chosen``.
    """

    word_chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        html: str,
        size: str = "lesson",
        tips: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._size = size
        self._html = html
        self._fitted = 0
        self._tips = tips or {}
        self._marks: tuple[str, ...] = ()
        self._first: int | None = None
        self.setOpenLinks(False)
        # By keyboard words are reached below the text: Tab never stops inside it.
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self.anchorClicked.connect(self._on_anchor_clicked)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self._fill()
        self.setAccessibleName(self.toPlainText())
        theme.changed.connect(self._fill)

    def _fill(self) -> None:
        theme = self._theme
        font = theme.font(self._size)
        self.document().setDefaultFont(font)
        # Qt counts from the font's own line, which is taller than its size.
        line_height = round(LESSON_LINE_HEIGHT * font.pixelSize() / QFontMetricsF(font).height())
        gap = theme.px(SPACE["m"])
        line = theme.colour("line").name()
        self.document().setDefaultStyleSheet(
            f"p, li {{ line-height: {line_height}%; margin: 0 0 {gap}px 0; }}"
            f"h3 {{ font-size: {theme.px(TYPE_SCALE['heading'])}px; margin: {gap}px 0 4px 0; }}"
            f"h4 {{ font-size: {theme.px(TYPE_SCALE['lesson'])}px; margin: {gap}px 0 4px 0; }}"
            f"table {{ border-collapse: collapse; border: 1px solid {line};"
            f" margin-top: 4px; margin-bottom: {gap}px; }}"
            f"td, th {{ padding: {theme.px(8)}px; border: 1px solid {line}; text-align: left; }}"
        )
        chosen = self.textCursor().anchor(), self.textCursor().position()
        self.setHtml(_without_last_gap(self._html))
        if chosen[0] != chosen[1]:
            self._select(*chosen)
        underline_words(self.document(), theme, self._tips)
        self._first = mark_words(self.document(), theme, self._marks)
        if self._fitted:
            self._fit()

    def _select(self, anchor: int, position: int) -> None:
        """Select what was selected before."""
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    @Slot(QUrl)
    def _on_anchor_clicked(self, link: QUrl) -> None:
        target = link.toString()
        if target.startswith(ANCHOR):
            self.word_chosen.emit(target.removeprefix(ANCHOR))

    def mark(self, words: tuple[str, ...]) -> bool:
        """Mark words that were looked for, in place of earlier ones; tell whether there are any."""
        if words != self._marks:
            self._marks = words
            self._fill()
        return self._first is not None

    def first_mark(self) -> int:
        """Return how far below the top the first mark is."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._first or 0)
        return self.cursorRect(cursor).center().y()

    def _fit(self) -> None:
        self._fitted = self.viewport().width()
        self.document().setTextWidth(self._fitted)
        height = round(self.document().size().height()) + 2
        if height != self.height():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Breaking lines costs most of a step; the height follows from the width alone.
        if self.viewport().width() != self._fitted:
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(200, round(self.document().size().height()) + 2)

    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Load nothing: a picture or page in a text could leave the machine or read from it."""
        return None


def _without_last_gap(html: str) -> str:
    head, found, tail = html.rpartition("<p>")
    return f'{head}<p style="margin-bottom: 0">{tail}' if found and _is_last(tail) else html


def _is_last(tail: str) -> bool:
    return tail.rstrip().endswith("</p>") and "<ul>" not in tail
