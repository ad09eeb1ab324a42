"""Labels, buttons and cards: the plain parts, made with one call each."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...domain.look.tokens import SPACE
from ..theme.sized import Sized
from ..theme.theme import Theme
from .flow import FlowLayout
from .one_press import PressButton

_LONGEST_WORD = 30
_MAY_BREAK = "\u200b"


def label(text: str, size: str = "body", tone: str = "", *, wrap: bool = True) -> QLabel:
    """Return a label of plain text: what a user typed is never read as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    made.setProperty("type", size)
    if tone:
        made.setProperty("tone", tone)
    if wrap:
        # Otherwise a label asks for the width of its longest word and widens the page.
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made


def pill(text: str, look: str) -> QLabel:
    """Return a short word in a rounded box, such as a state."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("pill", look)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def button(text: str, look: str = "", *, name: str = "") -> QPushButton:
    """Return a push button; ``look`` is primary, light, link, row, toggle or nothing."""
    made = PressButton(text.replace("&", "&&"))
    if look:
        made.setProperty("look", look)
    if name:
        made.setObjectName(name)
    made.setAccessibleName(text)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setIconSize(QSize(20, 20))
    return made


def card(
    look: str = "plain", *, margin: str = "l", spacing: str = "s"
) -> tuple[QFrame, QVBoxLayout]:
    """Return a card and the layout to fill."""
    made = QFrame()
    made.setProperty("card", look)
    layout = QVBoxLayout(made)
    space = SPACE[margin]
    layout.setContentsMargins(space, space, space, space)
    layout.setSpacing(SPACE[spacing])
    return made, layout


def row(*widgets: QWidget, spacing: str = "m", stretch: bool = True) -> QHBoxLayout:
    """Return ``widgets`` beside each other, pushed to the left."""
    layout = QHBoxLayout()
    layout.setSpacing(SPACE[spacing])
    for widget in widgets:
        layout.addWidget(widget)
    if stretch:
        layout.addStretch(1)
    return layout


def button_bar(*buttons: QAbstractButton) -> QWidget:
    """Return ``buttons`` beside each other, on more lines where the window is narrow."""
    bar = QWidget()
    flow = FlowLayout(bar, SPACE["m"])
    for made in buttons:
        flow.addWidget(made)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    bar.setSizePolicy(policy)
    return bar


def fitted(made: QPushButton, text: str, width: int) -> str:
    """Return ``text`` as far as it fits on a button of ``width``; an ellipsis stands for the rest.

    The whole text belongs in its accessible name and its tool tip.
    """
    made.ensurePolished()
    made.setText(text.replace("&", "&&"))
    metrics, lines = made.fontMetrics(), text.split("\n")
    widest = max(metrics.horizontalAdvance(line) for line in lines)
    if made.sizeHint().width() <= width:
        return text
    room = width - (made.sizeHint().width() - widest)
    return "\n".join(metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines)


def tip(text: str) -> str:
    """Return a tool tip that shows ``text`` as it is; Qt would read markup in a plain one."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span>{escaped}</span>"


def breakable(text: str) -> str:
    """Return ``text`` with places to go to the next line in words that are longer than any."""
    words = text.split(" ")
    return " ".join(_in_pieces(word) if len(word) > _LONGEST_WORD else word for word in words)


def _in_pieces(word: str) -> str:
    """Let a word break between two letters; a mark on a letter is none, and stays with it."""
    pieces = word[:1]
    for before, letter in pairwise(word):
        pieces += _MAY_BREAK if before.isalnum() and letter.isalnum() else ""
        pieces += letter
    return pieces


def column(parent: QWidget | None = None, spacing: str = "m") -> QVBoxLayout:
    """Return a column without margins."""
    layout = QVBoxLayout() if parent is None else QVBoxLayout(parent)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE[spacing])
    return layout


def narrowed(
    widest: float, spacing: str = "m", theme: Theme | None = None
) -> tuple[QHBoxLayout, QVBoxLayout]:
    """Return a row with a column of at most ``widest`` pixels at its left, and that column.

    With ``theme`` it grows with the text. A greatest width on what wraps itself would give it the
    height for the width of the page.
    """
    inside = QWidget()
    if theme is None:
        inside.setMaximumWidth(round(widest))
    else:
        Sized(theme, inside, widest=widest)
    layout = column(inside, spacing)
    outer = QHBoxLayout()
    outer.addWidget(inside, 1)
    outer.addStretch(0)
    return outer, layout


def clear(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif isinstance(inner, (QVBoxLayout, QHBoxLayout)):
            clear(inner)


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet looks at; if it changed, have it looked at again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
