"""What is shown when the app can't start: why, what to do, and whom to call in need."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ...domain.directory.lifelines import SUICIDE_FREE
from ...domain.look.tokens import SPACE
from ..kit.in_sight import InSight
from ..kit.parts import breakable, button, button_bar, card, column, label
from ..kit.scrolled_body import ScrolledBody
from ..theme.theme import Theme

_SIZE = (620, 520)
_SMALLEST = (320, 240)
_LINE, _MOST_LINES = 24, 6


class CannotStart(QWidget):
    """A small window that depends on no folder, database or content.

    After it is closed, ``again`` tells whether to try once more.
    """

    def __init__(self, theme: Theme, text: str, details: str, *, may_pass: bool = False) -> None:
        """Say ``text``; ``may_pass`` offers to try again, for what may be over by then."""
        super().__init__()
        self.again = False
        self.setObjectName("page")
        self.setWindowTitle("Steunpersoon")
        self._sight = InSight(self, QSize(*map(theme.px, _SIZE)), QSize(*_SMALLEST))
        self._sight.put(None)
        outer = column(self, "xs")
        inside = self._scrolling(outer)
        inside.addWidget(label(self.tr("Steunpersoon can't start now"), "title"))
        inside.addWidget(label(breakable(text), "lesson"))
        self._add_help(inside)
        if details:
            self._add_details(theme, inside, details)
        inside.addStretch(1)
        self.close_button = button(
            self.tr("Close"), "" if may_pass else "primary", name="close_button"
        )
        self.close_button.clicked.connect(self.close)
        self.again_button = button(self.tr("Try again"), "primary", name="again_button")
        self.again_button.clicked.connect(self._on_again)
        self.again_button.setVisible(may_pass)
        bar = button_bar(self.again_button, self.close_button)
        bar.setContentsMargins(SPACE["xl"], SPACE["s"], SPACE["xl"], SPACE["l"])
        outer.addWidget(bar)
        self._first = self.again_button if may_pass else self.close_button
        self._first.setFocus()

    def _scrolling(self, outer: QVBoxLayout) -> QVBoxLayout:
        area, body = QScrollArea(), ScrolledBody()
        area.setObjectName("pageScroll")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body.setObjectName("pageBody")
        inside = QVBoxLayout(body)
        inside.setContentsMargins(SPACE["xl"], SPACE["xl"], SPACE["xl"], SPACE["m"])
        inside.setSpacing(SPACE["m"])
        area.setWidget(body)
        outer.addWidget(area, 1)
        return inside

    def _add_help(self, inside: QVBoxLayout) -> None:
        frame, lines = card("urgent")
        lines.addWidget(label(self.tr("Someone is in danger now: call 112"), "strong"))
        suicide = self.tr("Someone thinks of suicide: call 113, or {free}")
        lines.addWidget(label(suicide.format(free=SUICIDE_FREE), "strong"))
        inside.addWidget(frame)

    def _add_details(self, theme: Theme, inside: QVBoxLayout, details: str) -> None:
        field = QPlainTextEdit(details)
        field.setReadOnly(True)
        field.setTabChangesFocus(True)
        lines = min(_MOST_LINES, details.count("\n") + 2)
        field.setFixedHeight(theme.px(lines * _LINE) + 2 * SPACE["m"])
        field.setAccessibleName(self.tr("Technical details"))
        inside.addWidget(field)

    @Slot()
    def _on_again(self) -> None:
        self.again = True
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, Enter presses the button that has the keyboard; a held key does nothing."""
        if event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            (focused if isinstance(focused, QPushButton) else self._first).click()
        else:
            super().keyPressEvent(event)
