"""What is wrong with how a window looks and can be used, in words; nothing when all is well."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import combinations, pairwise

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QButtonGroup,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QTextBrowser,
    QWidget,
)

from trainer.ui.exercises.drag_option import DragOption
from trainer.ui.exercises.running_text import RunningText
from trainer.ui.kit.option_button import CheckOption, LineOption, RadioOption
from trainer.ui.learning.lesson.step_button import StepButton
from trainer.ui.route.question_card import AskButton
from trainer.ui.search.result_button import ResultButton

ROLES = {
    QAccessible.Role.PushButton,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.StaticText,
}
"""What something that takes the keyboard can be."""

LEAVES = (QLabel, QAbstractButton, QLineEdit, QPlainTextEdit, QTextBrowser, QProgressBar)
"""What carries words or takes the keyboard, and has nothing else inside."""

WRAPS = (
    AskButton,
    CheckOption,
    DragOption,
    LineOption,
    RadioOption,
    ResultButton,
    RunningText,
    StepButton,
)

SIDE = 20
"""Pixels from the left within which a window begins."""

QUIET = 2
"""Times in a row that nothing moves."""

SLACK = 1
"""Pixels that rounding may take."""


def said(widget: QObject) -> str:
    """Return a widget as a test's message names it."""
    if isinstance(widget, QButtonGroup):
        return f"the group of {said(widget.buttons()[0])}"
    text = getattr(widget, "text", lambda: "")()
    name = widget.objectName() or getattr(widget, "accessibleName", lambda: "")() or str(text)
    return f"{type(widget).__name__} {name[:50]!r}"


def usable(window: QWidget) -> list[QWidget]:
    """Return what can have the keyboard now, by click or by Tab."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and widget.isEnabled()
    ]


def by_tab(window: QWidget) -> list[QWidget]:
    """Return what Tab should come to. In a group of which one is chosen, arrows go on from one."""
    every = [one for one in usable(window) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    first = {_group_or_self(one): one for one in reversed(every)}
    return [one for one in every if first[_group_or_self(one)] is one]


def come_to_rest(window: QWidget) -> None:
    """Wait until the layouts have moved everything to its place."""
    before, quiet = places_in(window), 0
    for _ in range(30):
        QTest.qWait(1)
        now = places_in(window)
        # One layout may yet ask the one around it for another size.
        quiet = quiet + 1 if now == before else 0
        if quiet == QUIET:
            return
        before = now
    raise AssertionError("the layout never comes to rest")


def places_in(window: QWidget) -> list[QRect]:
    """Return where everything in a window is."""
    return [widget.geometry() for widget in window.findChildren(QWidget)]


def place(widget: QWidget, window: QWidget) -> QRect:
    """Return where a widget is in its window."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


# Names and roles ---------------------------------------------------------------------------


def nameless(window: QWidget) -> Iterator[str]:
    """Say which usable widgets have no name, or no role that says what they are."""
    for widget in usable(window):
        spoken = QAccessible.queryAccessibleInterface(widget)
        if not spoken.text(QAccessible.Text.Name).strip():
            yield f"{said(widget)} has no accessible name"
        if spoken.role() not in ROLES:
            yield f"{said(widget)} has the role {spoken.role().name}"


# Tab ---------------------------------------------------------------------------------------


def tabbed(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Press Tab until it comes where it was; return what had the keyboard, in order.

    When Tab comes round, what it began with stands at the end again.
    """
    stops = by_tab(window)
    if not stops:
        return []
    stops[0].setFocus()
    order: list[QWidget] = []
    while (now := window.focusWidget()) not in order:
        order.append(now)
        QTest.keyClick(now, key)
    return [*order, now]


def trapped(window: QWidget) -> Iterator[str]:
    """Say where Tab and Shift+Tab do not come, and where the order isn't that of reading."""
    wanted = [_group_or_self(one) for one in by_tab(window)]
    there = tabbed(window)
    back = tabbed(window, Qt.Key.Key_Backtab)
    for name, order in (("Tab", there), ("Shift+Tab", back)):
        met = [_group_or_self(one) for one in order]
        if met[-1:] != met[:1]:
            yield f"{name} stays at {said(met[-1])}"
        for missed in (one for one in wanted if one not in met):
            yield f"{name} skips {said(missed)}"
    if [_group_or_self(one) for one in reversed(there)] != [_group_or_self(one) for one in back]:
        yield f"Shift+Tab goes {', '.join(map(said, back))}"
    yield from _jumps(there[:-1], window)


def _group_or_self(one: QWidget) -> QObject:
    group = one.group() if isinstance(one, QAbstractButton) else None
    return group if group is not None and group.exclusive() else one


def _jumps(order: list[QWidget], window: QWidget) -> Iterator[str]:
    """Say where Tab goes up or to the left, other than to begin a new column or a new round."""
    if not order:
        return
    first = min(order, key=lambda one: (place(one, window).left() > SIDE, order.index(one)))
    start = order.index(first)
    for one, other in pairwise(order[start:] + order[:start]):
        here, there = place(one, window), place(other, window)
        below = there.top() >= here.bottom() - SLACK
        right = there.left() >= here.right() - SLACK
        if not (below or right):
            yield f"after {said(one)} at {here.getRect()}: {said(other)} at {there.getRect()}"


# Room --------------------------------------------------------------------------------------


def too_wide(window: QWidget) -> Iterator[str]:
    """Say what is wider than the room it has: nothing scrolls sideways."""
    for area in window.findChildren(QScrollArea):
        body = area.widget()
        if not area.isVisible() or body is None:
            continue
        room = area.viewport().width()
        if body.width() > room:
            yield f"{said(area)}: its body is {body.width()} wide in {room}"
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not _inside_field(widget):
            yield from _out_of_parent(widget)


def _inside_field(widget: QWidget) -> bool:
    """Tell whether a widget is a part of one of Qt's own, or scrolls."""
    above = widget.parentWidget()
    return isinstance(above, (QAbstractScrollArea, QLineEdit)) or (
        above is not None and above.objectName() == "qt_scrollarea_viewport"
    )


def _out_of_parent(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow():
        return
    room = parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
    if not room.contains(widget.geometry()):
        yield (
            f"{said(widget)} at {widget.geometry().getRect()} sticks out of {said(parent)} "
            f"of {parent.size().toTuple()}"
        )


def cut(window: QWidget) -> Iterator[str]:
    """Say which words are not wholly there."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel):
            yield from _cut_label(widget)
        elif isinstance(widget, QTextBrowser):
            yield from _cut_text(widget)
        elif isinstance(widget, WRAPS):
            needed = widget.heightForWidth(widget.width())
            if abs(needed - widget.height()) > SLACK:
                yield f"{said(widget)} needs {needed} of height and has {widget.height()}"
        elif isinstance(widget, QAbstractButton):
            yield from _cut_plain(widget)


def _cut_label(label: QLabel) -> Iterator[str]:
    if not label.text():
        return
    if not label.wordWrap():
        yield from _cut_plain(label)
        return
    needed = label.heightForWidth(label.width())
    if needed > label.height() + SLACK:
        yield f"{said(label)} needs {needed} of height and has {label.height()}"
    room = label.contentsRect().width()
    flags = Qt.TextFlag.TextWordWrap
    wide = label.fontMetrics().boundingRect(QRect(0, 0, room, 9999), flags, label.text()).width()
    if wide > room + SLACK:
        yield f"{said(label)} has a word of {wide} in a width of {room}"


def _cut_plain(widget: QLabel | QAbstractButton) -> Iterator[str]:
    needed, has = widget.sizeHint(), widget.size()
    if _is_said_elsewhere(widget):
        needed.setWidth(min(needed.width(), has.width()))
    if needed.width() > has.width() + SLACK or needed.height() > has.height() + SLACK:
        yield f"{said(widget)} needs {needed.toTuple()} and has {has.toTuple()}"


def _is_said_elsewhere(widget: QLabel | QAbstractButton) -> bool:
    """Tell whether words end in an ellipsis, and are whole in the name and the tool tip."""
    words = [line.removesuffix("…") for line in widget.text().replace("&&", "&").split("\n")]
    return "…" in widget.text() and all(
        word in widget.accessibleName() and escape(word) in widget.toolTip() for word in words
    )


def _cut_text(browser: QTextBrowser) -> Iterator[str]:
    size, room = browser.document().size(), browser.viewport().size()
    if size.height() > room.height() + SLACK or size.width() > room.width() + SLACK:
        yield f"{said(browser)} needs {size.toTuple()} and has {room.toTuple()}"


def overlapping(window: QWidget) -> Iterator[str]:
    """Say which words or buttons lie over others."""
    leaves = [
        one
        for one in window.findChildren(QWidget)
        if isinstance(one, LEAVES) and one.isVisible() and not _inside_field(one)
    ]
    places = [(one, place(one, window)) for one in leaves if not one.size().isEmpty()]
    for (one, here), (other, there) in combinations(places, 2):
        if here.intersects(there) and _share_room(one, other, window) and not _outside(one, other):
            yield f"{said(one)} at {here.getRect()} lies over {said(other)} at {there.getRect()}"


def _share_room(one: QWidget, other: QWidget, window: QWidget) -> bool:
    """Tell whether two widgets lie over each other in the shapes that they have."""
    shared = _shape(one, window).intersected(_shape(other, window)).boundingRect()
    return shared.width() > SLACK and shared.height() > SLACK


def _shape(widget: QWidget, window: QWidget) -> QRegion:
    whole = place(widget, window)
    return QRegion(whole) if widget.mask().isEmpty() else widget.mask().translated(whole.topLeft())


def _outside(one: QWidget, other: QWidget) -> bool:
    """Tell whether one of the two scrolls and the other doesn't: then they are never both seen."""
    return _area(one) is not _area(other)


def _area(widget: QWidget) -> QWidget | None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def faults(window: QWidget) -> list[str]:
    """Return all that is wrong with what a window shows now."""
    come_to_rest(window)
    found: list[str] = []
    for look in (too_wide, cut, overlapping, nameless, trapped):
        found += look(window)
    return found
