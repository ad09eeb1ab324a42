"""Text of a lesson: cleaned HTML, as tall as it needs to be, with quotes as yellow cards."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from ...domain.tokens import LESSON_LINE_HEIGHT, SPACE, TYPE_SCALE
from ..theme.theme import Theme
from .parts import card, column

_QUOTE = re.compile(r"<blockquote>(.*?)</blockquote>", re.DOTALL)


class Prose(QWidget):
    """Running text with callouts between."""

    def __init__(self, theme: Theme, html: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self)
        # Splitting on a group gives text and quotes in turn.
        for place, part in enumerate(_QUOTE.split(html)):
            if not part.strip():
                continue
            if place % 2:
                layout.addWidget(_callout(theme, part))
            else:
                layout.addWidget(TextBlock(theme, part))


def _callout(theme: Theme, html: str) -> QFrame:
    frame, layout = card("callout", margin="m")
    layout.addWidget(TextBlock(theme, html, size="body"))
    return frame


class TextBlock(QTextBrowser):
    """A piece of rich text without scroll bars. It loads nothing and opens nothing."""

    def __init__(self, theme: Theme, html: str, size: str = "lesson") -> None:
        super().__init__()
        self._theme = theme
        self._size = size
        self._html = html
        self._fitted = 0
        self.setOpenLinks(False)
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
        self.setHtml(_without_last_gap(self._html))
        if self._fitted:
            self._fit()

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
