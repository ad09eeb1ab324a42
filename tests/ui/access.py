"""What is wrong for who listens or can't see well, in words; nothing when all is well."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from tests.ui.look import by_tab, said, usable
from trainer.domain.look.tokens import PALETTES, TEXT_PAIRS, colours, contrast
from trainer.ui.exercises.scale_row import ScaleDot
from trainer.ui.kit.one_press import ChoiceDot, TickBox

EDGE = 5
"""Pixels at the top: a ring is drawn there, a caret isn't."""

LEAST = 4.5
PIECE = QSize(400, 60)
"""So much of a widget tells its colours."""
INSIDE = (4, 4, -4, -4)
"""Pixels to leave out: the border of a button is no word."""
MAIN = 12
"""The other colours are those of soft edges."""
WORD = re.compile(r"\w+")


# The tree that a screen reader walks -------------------------------------------------------


def tree(window: QWidget) -> Iterator[tuple[QWidget, QAccessibleInterface]]:
    """Yield what a screen reader meets in a window: each widget and what is said of it."""
    root = QAccessible.queryAccessibleInterface(window)
    waiting = [root.child(place) for place in range(root.childCount())]
    while waiting:
        node = waiting.pop(0)
        thing = node.object()
        if not isinstance(thing, QWidget) or not thing.isVisible():
            continue
        yield thing, node
        waiting += [node.child(place) for place in range(node.childCount())]


def unspoken(window: QWidget) -> Iterator[str]:
    """Say what a screen reader doesn't meet, or is told something else of than is seen."""
    met = dict(tree(window))
    for widget in usable(window):
        if widget not in met:
            yield f"{said(widget)} is not in the accessibility tree"
    for widget, node in met.items():
        if isinstance(widget, QLabel) and WORD.search(widget.text()):
            yield from _other_words(widget, node, widget.text())
        elif isinstance(widget, QAbstractButton):
            yield from _other_words(widget, node, widget.text().replace("&&", "&"))
            yield from _other_state(widget, node)


def _other_words(widget: QWidget, node: QAccessibleInterface, text: str) -> Iterator[str]:
    """Who says what they read must be understood: the words are in the name (WCAG 2.5.3)."""
    name = node.text(QAccessible.Text.Name).casefold()
    if "…" not in text and any(word not in name for word in WORD.findall(text.casefold())):
        yield f"{said(widget)} is called {name!r} and shows {text!r}"


def _other_state(button: QAbstractButton, node: QAccessibleInterface) -> Iterator[str]:
    state: QAccessible.State = node.state()
    seen = {
        "checkable": button.isCheckable(),
        "checked": button.isChecked(),
        "disabled": not button.isEnabled(),
    }
    for name, value in seen.items():
        if bool(getattr(state, name)) != value:
            yield f"{said(button)} should be said to be {name}: {value}"
    roles = {QRadioButton: QAccessible.Role.RadioButton, QCheckBox: QAccessible.Role.CheckBox}
    for kind, role in roles.items():
        if isinstance(button, kind) and node.role() != role:
            yield f"{said(button)} has the role {node.role().name}"


# The focus ring ----------------------------------------------------------------------------


def unringed(window: QWidget) -> Iterator[str]:
    """Say what looks the same with the keyboard as without it."""
    stops = by_tab(window)
    for one in stops if len(stops) > 1 else []:
        one.setFocus()
        with_focus = _edge(one)
        other = stops[0] if one is not stops[0] else stops[1]
        other.setFocus()
        if _edge(one) == with_focus:
            yield f"{said(one)} looks the same with the keyboard"


def _edge(widget: QWidget) -> QImage:
    return widget.grab(QRect(0, 0, widget.width(), EDGE)).toImage()


# Contrast ----------------------------------------------------------------------------------


def pale(window: QWidget, theme: str) -> Iterator[str]:
    """Say which words stand out too little, as painted, or in a pair that nobody computed."""
    known = {role: f"#{value}".lower() for role, value in colours(PALETTES[theme]).items()}
    pairs = {(known[one], known[other]) for one, other in TEXT_PAIRS}
    for surface in _surfaces(window):
        picture = surface.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        for widget in surface.findChildren(QWidget):
            if not _has_words(widget) or _surface_of(widget, window) is not surface:
                continue
            painted = _painted(picture, _words_area(widget, surface))
            if not painted:
                continue
            back = painted[0]
            best = max(painted, key=lambda one: contrast(one[1:], back[1:]))
            if contrast(best[1:], back[1:]) < LEAST:
                yield f"{said(widget)}: {best} on {back} in {theme}"
            text = widget.palette().color(widget.foregroundRole()).name()
            if isinstance(widget, QLabel) and (text, back) not in pairs:
                yield f"{said(widget)}: {text} on {back} is in no pair of {theme}"


def _words_area(widget: QWidget, surface: QWidget) -> QRect:
    area = QRect(widget.mapTo(surface, QPoint(0, 0)), widget.size())
    if isinstance(widget, ScaleDot):
        # More is painted of its ring, a shape, than of its number.
        side = widget.width() // 4
        return area.adjusted(side, side, -side, -side)
    return area if isinstance(widget, QLabel) else area.adjusted(*INSIDE)


def _surfaces(window: QWidget) -> list[QWidget]:
    """Return what can be painted whole: the window, and what scrolls in it."""
    areas = [one for one in window.findChildren(QScrollArea) if one.isVisible()]
    return [window, *(body for area in areas if (body := area.widget()) is not None)]


def _surface_of(widget: QWidget, window: QWidget) -> QWidget:
    above: QWidget | None = widget
    while above is not None and above is not window:
        parent = above.parentWidget()
        if parent is not None and isinstance(parent.parentWidget(), QScrollArea):
            return above
        above = parent
    return window


def _has_words(widget: QWidget) -> bool:
    """Tell whether a widget shows words that can be used now: what can't be may be pale."""
    if not widget.isVisible() or not widget.isEnabled() or widget.size().isEmpty():
        return False
    if isinstance(widget, QTextEdit):
        return bool(widget.toPlainText())
    if isinstance(widget, (QLabel, QLineEdit, QPushButton)):
        return bool(WORD.search(widget.text()))
    # The words of a bare box stand beside it, as a label.
    if type(widget) in (TickBox, ChoiceDot) and isinstance(widget, QAbstractButton):
        return bool(widget.text())
    return isinstance(widget, QAbstractButton)


def _painted(picture: QImage, area: QRect) -> list[str]:
    """Return the main colours in a part of a picture, the one that is there most at first."""
    piece = QRect(QPoint(0, 0), area.size().boundedTo(PIECE))
    piece.moveCenter(area.center())
    piece.moveLeft(area.left())
    part = picture.copy(piece.intersected(picture.rect()))
    if part.isNull():
        return []
    counted = Counter(memoryview(part.constBits()).cast("I").tolist())
    return [f"#{colour & 0xFFFFFF:06x}" for colour, _ in counted.most_common(MAIN)]
