"""One press is one act: the second half of a double click is nobody's.

Qt gives the second press of a double click to whatever lies under the mouse by then, which may be
the next step of a lesson, the next line of a talk or a learner who was made a moment ago.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QRadioButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as _Button
else:
    _Button = object


class _LastPress:
    """When and where the mouse last did something, by the clock of the system's own events."""

    when = 0
    where = QPointF()


def is_second(event: QMouseEvent) -> bool:
    """Tell whether a press belongs to the one before it; otherwise it is the one to remember."""
    here, since = event.globalPosition(), event.timestamp() - _LastPress.when
    near = (here - _LastPress.where).manhattanLength() <= QApplication.startDragDistance()
    soon = 0 <= since < QGuiApplication.styleHints().mouseDoubleClickInterval()
    if _LastPress.when and near and soon:
        return True
    _LastPress.when, _LastPress.where = event.timestamp(), here
    return False


class OnePress(_Button):
    """Mixed into a button class of Qt: only the first press of a double click counts."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if is_second(event):
            event.accept()
        else:
            super().mousePressEvent(event)


class PressButton(OnePress, QPushButton):
    """A push button."""


class TickBox(OnePress, QCheckBox):
    """A check box."""


class ChoiceDot(OnePress, QRadioButton):
    """A radio button."""
