"""What is on a page, as one left it there: nothing of it goes when only the look changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextBrowser,
    QWidget,
)

from tests.ui.look import said
from trainer.ui.kit.page import Page
from trainer.ui.window.main_window import MainWindow

TYPED = "zo"
FRAMES = ("qt_scrollarea_viewport", "pageBody")


@dataclass(frozen=True)
class Begun:
    """A page, and everything on it: what can be seen of each widget."""

    page: Page
    parts: dict[QWidget, str]
    focused: QWidget | None
    top: QWidget | None


def begin(window: MainWindow) -> Begun:
    """Do something on the page that isn't kept: type, select, scroll; and look at all of it."""
    page = window.page
    assert page is not None
    for text in page.findChildren(QTextBrowser):
        text.moveCursor(QTextCursor.MoveOperation.Start)
        text.moveCursor(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    for field in page.findChildren(QLineEdit):
        if field.isVisible() and not field.isReadOnly() and not field.text():
            # As from a program, so that nothing waits to be kept: it is the field that matters.
            blocked = field.blockSignals(True)
            field.setText(TYPED)
            field.blockSignals(blocked)
            field.setSelection(0, 1)
    # As somebody who waits until the page stands still, and scrolls then.
    page.scroll_hold._settling.stop()
    bar = page.scroll_area.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    page.scroll_hold._look()
    top = page.scroll_hold._top
    focused: QWidget | None = window.focusWidget()
    return Begun(page, {one: seen(one) for one in parts(page)}, focused, top)


def parts(page: Page) -> Iterator[QWidget]:
    """Return what carries words or a choice, and is shown: the side of a lesson comes and goes."""
    kinds = (QLabel, QAbstractButton, QLineEdit, QPlainTextEdit, QTextBrowser)
    for widget in page.findChildren(QWidget):
        if isinstance(widget, kinds) and widget.isVisible() and seen(widget):
            yield widget


def seen(widget: QWidget) -> str:
    """Return what a widget shows and holds, whatever its size and colour."""
    if isinstance(widget, QAbstractButton):
        return f"{widget.accessibleName()} {widget.isChecked()} {widget.isEnabled()}"
    if isinstance(widget, QLineEdit):
        return f"{widget.text()} {widget.cursorPosition()} {widget.selectedText()}"
    if isinstance(widget, (QPlainTextEdit, QTextBrowser)):
        cursor = widget.textCursor()
        return f"{widget.toPlainText()} {cursor.anchor()} {cursor.position()}"
    return widget.text() if isinstance(widget, QLabel) else ""


def lost(window: MainWindow, begun: Begun) -> Iterator[str]:
    """Say what isn't on the page any more, or has changed."""
    page = window.page
    if page is not begun.page:
        yield "another page"
        return
    if page.scroll_hold._settling.isActive():
        # What happens by itself a moment later, without the wait.
        page.scroll_hold._settling.stop()
        page.scroll_hold._put()
    there = {one: seen(one) for one in page.findChildren(QWidget)}
    for widget, before in begun.parts.items():
        if widget not in there:
            yield f"something with {before[:60]!r} was made anew"
        elif widget.isVisible() and there[widget] != before and not _follows(widget):
            yield f"{said(widget)}: {before[:60]!r} became {there[widget][:60]!r}"
    if window.focusWidget() is not begun.focused:
        yield "the keyboard went elsewhere"
    inside = page.scroll_area.widget()
    begun_with = (begun.top, begun.focused)
    watched = [one for one in begun_with if one and inside and inside.isAncestorOf(one)]
    if watched and not any(_in_sight(one, page) for one in watched):
        yield f"{said(watched[0])} scrolled away"


def _follows(widget: QWidget) -> bool:
    """Tell whether a widget says which look was chosen."""
    names = ("theme_", "letters_box")
    is_size = isinstance(widget, QLabel) and widget.text().endswith("%")
    return is_size or widget.objectName().startswith(names)


def _in_sight(widget: QWidget, page: Page) -> bool:
    area = page.scroll_area
    y = widget.mapTo(area.viewport(), QPoint(0, 0)).y()
    return y < area.viewport().height() and y + widget.height() > 0
