"""A statement with five values in a row, and words at both ends."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ...domain.look.tokens import SPACE
from ..kit.keys import number_of
from ..kit.one_press import ChoiceDot
from ..kit.parts import label
from ..theme.sized import Sized
from ..theme.theme import Theme

_VALUES = range(1, 6)
_DOT = 44
_WIDTH = 440


class ScaleDot(ChoiceDot):
    """A real radio button; only the painting is our own."""

    def __init__(self, theme: Theme, value: int, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._value = value
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())
        theme.changed.connect(self._fit)

    @Slot()
    def _fit(self) -> None:
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        side = round(_DOT * min(1.5, self._theme.scale))
        return QSize(side, side)

    def hitButton(self, position: object) -> bool:
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, chosen = self._theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        lit = self.underMouse() and self.isEnabled()
        painter.setBrush(theme.colour("brand" if chosen else "brand_soft" if lit else "card"))
        painter.setPen(QPen(theme.colour("brand" if chosen or lit else "edge"), 1.5))
        painter.drawEllipse(room)
        usable = chosen or self.isEnabled()
        painter.setPen(theme.colour("on_brand" if chosen else "ink" if usable else "muted"))
        painter.setFont(theme.font("body", QFont.Weight.Bold if chosen else QFont.Weight.Normal))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, str(self._value))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 3))
            painter.drawEllipse(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))


class _Dots(QWidget):
    """Five dots on a line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        self._across = across

    def add(self, dot: ScaleDot) -> None:
        """Add a dot at the end of the line."""
        if self._across.count():
            self._across.addStretch(1)
        self._across.addWidget(dot)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.colour("line"), 2))
        y = self.height() / 2
        painter.drawLine(QPointF(_DOT / 2, y), QPointF(self.width() - _DOT / 2, y))


class ScaleRow(QFrame):
    """One statement. The number keys choose while one of its values has the keyboard."""

    chosen = Signal()

    def __init__(self, theme: Theme, text: str, low: str, high: str) -> None:
        super().__init__()
        self.setAccessibleName(text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE["s"], 0, SPACE["s"])
        layout.setSpacing(SPACE["xs"])
        self.text = label(text, "body")
        layout.addWidget(self.text)
        field = QWidget()
        Sized(theme, field, widest=_WIDTH)
        inside = QVBoxLayout(field)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        dots = _Dots(theme)
        self._group = QButtonGroup(self)
        self.buttons: list[ScaleDot] = []
        ends = {_VALUES[0]: low, _VALUES[-1]: high}
        for value in _VALUES:
            word = f" ({ends[value]})" if value in ends else ""
            dot = ScaleDot(theme, value, f"{value}{word}: {text}")
            self._group.addButton(dot, value)
            dots.add(dot)
            self.buttons.append(dot)
        inside.addWidget(dots)
        words = QHBoxLayout()
        words.setSpacing(SPACE["m"])
        words.addWidget(label(low, "small", "muted"), 1)
        end = label(high, "small", "muted")
        end.setAlignment(Qt.AlignmentFlag.AlignRight)
        words.addWidget(end, 1)
        inside.addLayout(words)
        layout.addWidget(field)
        self._group.idToggled.connect(self._on_toggled)

    @property
    def value(self) -> int:
        """Return the chosen value, or 0."""
        return max(0, self._group.checkedId())

    @Slot(int, bool)
    def _on_toggled(self, value: int, chosen: bool) -> None:
        if chosen:
            self.chosen.emit()

    def choose(self, value: int) -> None:
        """Choose a value from 1, as the user does."""
        dot = self.buttons[value - 1]
        dot.setFocus()
        dot.setChecked(True)

    def show_value(self, value: int) -> None:
        """Show a value from before, without telling anyone."""
        self._group.blockSignals(True)
        self.buttons[value - 1].setChecked(True)
        self._group.blockSignals(False)

    def lock(self, locked: bool) -> None:
        """Keep the value as it is, or let it be changed."""
        for dot in self.buttons:
            dot.setEnabled(not locked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = number_of(event)
        if number in _VALUES and self.buttons[0].isEnabled():
            self.choose(number)
        else:
            super().keyPressEvent(event)
