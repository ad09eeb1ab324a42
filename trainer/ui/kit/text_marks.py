"""Marks in a text that is shown: words of the word list, and words that were looked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextDocument

from ...domain.text.searching import spans
from ...domain.text.word_list import ANCHOR
from ..theme.theme import Theme
from .parts import tip


def underline_words(document: QTextDocument, theme: Theme, tips: Mapping[str, str]) -> None:
    """Give each link to a word a dotted line, in the colour of the text, and its tool tip."""
    for start, end, id in list(_anchors(document)):
        look = QTextCharFormat()
        look.setForeground(theme.colour("ink"))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        look.setUnderlineColor(theme.colour("brand"))
        look.setToolTip(tip(tips.get(id, "")))
        _cursor(document, start, end).mergeCharFormat(look)


def _anchors(document: QTextDocument) -> Iterator[tuple[int, int, str]]:
    """Yield begin, end and id of each link to a word."""
    block = document.begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            fragment = at.fragment()
            target = fragment.charFormat().anchorHref()
            if target.startswith(ANCHOR):
                start = fragment.position()
                yield start, start + fragment.length(), target.removeprefix(ANCHOR)
            at += 1
        block = block.next()


def mark_words(document: QTextDocument, theme: Theme, words: tuple[str, ...]) -> int | None:
    """Mark what begins with one of ``words``, in bold on yellow; return where the first is."""
    if not words:
        return None
    text = document.toPlainText()
    found = [(_place(text, start), _place(text, end)) for start, end in spans(text, words)]
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setBackground(theme.colour("sun_soft"))
    look.setForeground(theme.colour("sun_ink"))
    for start, end in found:
        _cursor(document, start, end).mergeCharFormat(look)
    return found[0][0] if found else None


def _place(text: str, at: int) -> int:
    """Return where ``text[at]`` is for Qt, which counts some signs twice."""
    return len(text[:at].encode("utf-16-le")) // 2


def _cursor(document: QTextDocument, start: int, end: int) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor
