"""Fields to type in. What is more than can be kept is refused, and said below the field.

However it comes in, typed, pasted, dropped or by an aid, the field takes no more than ``longest``
letters: what stood there stays, the cursor stays where it was, and undo goes on working.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from .announce import announce
from .parts import label

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

if TYPE_CHECKING:
    _Field = QWidget
else:
    _Field = object


class _Limited(_Field):
    """What lines and texts share: a sentence below them when they are full."""

    longest: int
    says_itself = True
    """Whether it puts the sentence below itself; who listens to ``refused`` may do so instead."""

    _full: QLabel | None = None
    _begun = 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write nothing with a key that was pressed elsewhere, and is held while one comes here."""
        writes = event.text().isprintable() or event.key() in _ENTER
        if not event.isAutoRepeat():
            self._begun = event.key()
        elif writes and event.text() and event.key() != self._begun:
            event.accept()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._begun = 0
        super().focusOutEvent(event)

    def full_text(self) -> str:
        """Return the sentence that says how much fits."""
        text = QCoreApplication.translate("TypingField", "At most {count} letters fit in here.")
        return text.format(count=self.longest)

    def say_full(self) -> None:
        """Say that something was refused."""
        text = self.full_text()
        if not self.says_itself:
            return
        if self._full is None:
            self._full = label(text, "small", "alarm")
            self._full.setObjectName("full")
            _put_below(self._full, self)
        self._full.show()
        announce(self._full, text, urgent=True)

    def say_room(self) -> None:
        """Take the sentence away: there is room again."""
        if self._full is not None:
            self._full.hide()


class LineField(_Limited, QLineEdit):
    """A line. ``refused`` tells that something more did not fit."""

    refused = Signal()

    def __init__(self, longest: int, text: str = "") -> None:
        QLineEdit.__init__(self, text)
        self.longest = longest
        self.setMaxLength(longest)
        self.inputRejected.connect(self._on_rejected)
        self.textChanged.connect(self._on_text_changed)

    def typed(self) -> str:
        """Return what is typed in it."""
        return self.text()

    @Slot()
    def _on_rejected(self) -> None:
        self.say_full()
        self.refused.emit()

    @Slot()
    def _on_text_changed(self) -> None:
        if _units(self.text()) < self.longest:
            self.say_room()


class TextField(_Limited, QPlainTextEdit):
    """A text of more lines. Tab goes on to the next field."""

    refused = Signal()

    def __init__(self, longest: int) -> None:
        QPlainTextEdit.__init__(self)
        self.longest = longest
        self.setTabChangesFocus(True)
        # Before anybody else hears of it.
        self.textChanged.connect(self._on_text_changed)

    def typed(self) -> str:
        """Return what is typed in it."""
        return self.toPlainText()

    def room(self) -> int:
        """Return how many letters more would fit, counted as what is kept is counted."""
        return self.longest - len(self.typed())

    @Slot()
    def _on_text_changed(self) -> None:
        excess = -self.room()
        if excess > 0:
            self._refuse(excess)
        elif excess < 0:
            self.say_room()

    def _refuse(self, excess: int) -> None:
        """Take out the end of what just came in: it stands before the cursor."""
        text = self.typed()
        at = len(_first(text, self.textCursor().position()))
        end = at if at >= excess else len(text)
        cursor = QTextCursor(self.document())
        # One step for undo with what came in.
        cursor.joinPreviousEditBlock()
        cursor.setPosition(_units(text[: end - excess]))
        cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.endEditBlock()
        self._say_refused()

    def _say_refused(self) -> None:
        self.say_full()
        self.refused.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take as much of a paste as there is room for."""
        text = source.text()
        room = max(0, self.room() + len(self.textCursor().selectedText()))
        if len(text) <= room:
            super().insertFromMimeData(source)
            return
        if room:
            shorter = QMimeData()
            shorter.setText(text[:room])
            super().insertFromMimeData(shorter)
        self._say_refused()


def _units(text: str) -> int:
    """Return the length of ``text`` as Qt counts it, in which an emoji may be two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _first(text: str, units: int) -> str:
    """Return the beginning of ``text`` that Qt counts as so many."""
    return text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore")


def typed_in(widget: QWidget) -> list[tuple[LineField | TextField, str]]:
    """Return the fields inside ``widget``, in order, each with what is typed in it."""
    every = widget.findChildren(QWidget)
    return [(one, one.typed()) for one in every if isinstance(one, (LineField, TextField))]


def _put_below(made: QLabel, field: QWidget) -> None:
    """Put a label below a field: in the nearest column that holds it."""
    inside, parent = field, field.parentWidget()
    while parent is not None:
        found = _column_with(parent.layout(), inside)
        if found is not None:
            layout, place = found
            layout.insertWidget(place + 1, made)
            return
        inside, parent = parent, parent.parentWidget()


def _column_with(layout: QLayout | None, widget: QWidget) -> tuple[QVBoxLayout, int] | None:
    """Return the innermost column in which ``widget`` stands, and its place there."""
    for at in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(at) if layout is not None else None
        if item is None:
            continue
        inner = item.layout()
        found = _column_with(inner, widget) if inner is not None else None
        if found is not None:
            return found
        holds = item.widget() is widget or (inner is not None and inner.indexOf(widget) >= 0)
        if holds and isinstance(layout, QVBoxLayout):
            return layout, at
    return None
