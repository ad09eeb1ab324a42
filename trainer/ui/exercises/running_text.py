"""Running text of which each fragment can be marked.

Each fragment is a real check box that lies over its words, in the shape of its words, so that
screen readers, keys and clicks know what it is. The words are laid out together, as one text.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import cast

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...domain.exercises.marked_text import Fragment
from ..kit.flow import FlowLayout
from ..kit.one_press import TickBox
from ..theme.theme import Theme

_LINE = 1.7
"""Height of a line in sizes of the font: room for a mark and a focus ring."""

_BESIDE = 2
"""Pixels of a mark beside its words."""

_WIDEST = 100_000

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}

_LOOKS = {
    "marked": ("mark", "mark_line", Qt.PenStyle.SolidLine),
    "missed": ("sun_soft", "mark_line", Qt.PenStyle.DashLine),
    "wrong": ("coral_soft", "coral_ink", Qt.PenStyle.DotLine),
    "hovered": ("brand_soft", "brand", Qt.PenStyle.SolidLine),
}
"""Fill, colour of the line below, and kind of line: colour alone says nothing."""


class FragmentBox(TickBox):
    """One fragment. Arrow keys ask for another one, Home and End for the first and last."""

    stepped = Signal(int)
    entered = Signal()

    def __init__(self, theme: Theme, fragment: Fragment, owner: RunningText) -> None:
        super().__init__(owner)
        self._theme = theme
        self._owner = owner
        self.fragment = fragment
        self.mark = ""
        self.pieces: list[QRect] = []
        self.setAccessibleName(fragment.text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_mark(self, mark: str, said: str) -> None:
        """Show ``wrong`` or ``missed``, or nothing but whether it is marked."""
        self.mark = mark
        self.setAccessibleDescription(said)
        self.update()

    def place(self, pieces: list[QRect]) -> None:
        """Lie over ``pieces`` of the text, one on each line."""
        self.pieces = pieces
        around = QRect()
        region = QRegion()
        for piece in pieces:
            around = around.united(piece)
            region = region.united(QRegion(piece))
        self.setGeometry(around)
        self.setMask(region.translated(-around.topLeft()))

    @property
    def look(self) -> str:
        """Return how it is shown: a key of the looks, or nothing."""
        if self.mark:
            return self.mark
        if self.isChecked():
            return "marked"
        return "hovered" if self.isEnabled() and self.underMouse() else ""

    def sizeHint(self) -> QSize:
        return self.size()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def hitButton(self, position: QPoint) -> bool:
        # What is outside of the words isn't clicked: the mask sees to that.
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            step = -_WIDEST if event.key() == Qt.Key.Key_Home else _WIDEST
        if step and event.modifiers() in (_NONE, _PAD):
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.pos())
        if self.look:
            self._paint_look(painter, *_LOOKS[self.look])
        self._owner.paint_words(painter)
        if self.hasFocus():
            self._paint_ring(painter)

    def _paint_look(self, painter: QPainter, fill: str, line: str, style: Qt.PenStyle) -> None:
        air = self._theme.px(2)
        for piece in self.pieces:
            box = QRectF(piece).adjusted(0, air, 0, -air)
            painter.fillRect(box, self._theme.colour(fill))
            painter.setPen(QPen(self._theme.colour(line), air, style, Qt.PenCapStyle.FlatCap))
            bottom = box.bottom() - air / 2
            painter.drawLine(QPointF(box.left(), bottom), QPointF(box.right(), bottom))

    def _paint_ring(self, painter: QPainter) -> None:
        """Draw a line around the words, also where they go on at the next line."""
        outline = QPainterPath()
        for piece in self.pieces:
            outline.addRect(QRectF(piece))
        outline = outline.simplified()
        painter.setClipPath(outline)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # Half of the pen falls outside of the words, and is cut off.
        painter.setPen(QPen(self._theme.colour("focus"), 6))
        painter.drawPath(outline)


class RunningText(QWidget):
    """Words that wrap as in a book; ``boxes`` are the fragments that can be marked."""

    def __init__(self, theme: Theme, fragments: Sequence[Fragment], size: str = "lesson") -> None:
        super().__init__()
        self._theme = theme
        self._size = size
        self._fragments = tuple(fragments)
        self._text = "".join(one.text for one in fragments)
        self._laid: QTextLayout | None = None
        self.boxes: list[FragmentBox] = []
        self._flow = _TextFlow(self)
        for one in self._fragments:
            if one.id:
                box = FragmentBox(theme, one, self)
                self.boxes.append(box)
                self._flow.addWidget(box)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._on_theme_changed)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._flow.update()
        self.updateGeometry()
        self.update()

    def natural_width(self) -> int:
        """Return the width at which the words stand on one line."""
        return ceil(self._lay_out(_WIDEST)[0].maximumWidth()) + 2 * _BESIDE + 1

    def lay_out(self, width: int, *, move: bool) -> int:
        """Return the height at a width; with ``move`` put each fragment in its place."""
        laid, lines = self._lay_out(width)
        if move:
            self._laid = laid
            for box, pieces in zip(self.boxes, self._pieces(lines), strict=True):
                box.place(pieces)
            self.update()
        return self._line_height() * len(lines)

    def _line_height(self) -> int:
        return round(_LINE * self._theme.font(self._size).pixelSize())

    def _lay_out(self, width: int) -> tuple[QTextLayout, list[QTextLine]]:
        """Return the words at a width, and their lines, which live as long as the first."""
        font, height = self._theme.font(self._size), self._line_height()
        laid = QTextLayout(self._text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        laid.setTextOption(option)
        above = (height - QFontMetricsF(font).height()) / 2
        lines: list[QTextLine] = []
        laid.beginLayout()
        while (line := laid.createLine()).isValid():
            line.setLineWidth(max(1, width - 2 * _BESIDE))
            line.setPosition(QPointF(_BESIDE, height * len(lines) + above))
            lines.append(line)
        laid.endLayout()
        return laid, lines

    def _pieces(self, lines: list[QTextLine]) -> list[list[QRect]]:
        """Return for each fragment that can be marked its place on each line."""
        found: list[list[QRect]] = []
        start = 0
        for one in self._fragments:
            end = start + _units(one.text)
            if one.id:
                found.append(self._places(lines, start, end))
            start = end
        return found

    def _places(self, lines: list[QTextLine], start: int, end: int) -> list[QRect]:
        places = []
        height = self._line_height()
        for number, line in enumerate(lines):
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first >= last:
                continue
            ends = sorted((_x(line, first), _x(line, last)))
            # The space at which a line breaks hangs out of it.
            right = min(ends[1], _BESIDE + line.naturalTextWidth())
            left = round(ends[0]) - _BESIDE
            places.append(QRect(left, height * number, round(right) + _BESIDE - left, height))
        return places

    def paint_words(self, painter: QPainter) -> None:
        """Draw all words; who calls sees only what lies in its own shape."""
        if self._laid is not None:
            painter.setPen(self._theme.colour("ink"))
            self._laid.draw(painter, QPointF(0, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what stands between fragments; each of these draws its own words."""
        between = QRegion(self.rect())
        for box in self.boxes:
            for piece in box.pieces:
                between = between.subtracted(QRegion(piece))
        painter = QPainter(self)
        painter.setClipRegion(between)
        self.paint_words(painter)


class _TextFlow(FlowLayout):
    """Puts the fragments where their words are."""

    def __init__(self, text: RunningText) -> None:
        super().__init__(text)
        self._text = text

    def minimumSize(self) -> QSize:
        width = self._text.width()
        return QSize(40, self._text.lay_out(max(40, width), move=False))

    def _place(self, area: QRect, *, move: bool) -> int:
        return self._text.lay_out(area.width(), move=move)


def _x(line: QTextLine, position: int) -> float:
    """Return where a position in the text is on its line."""
    return cast("tuple[float, int]", line.cursorToX(position))[0]


def _units(text: str) -> int:
    """Return the length of ``text`` as Qt counts it, in which an emoji may be two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


_NONE = Qt.KeyboardModifier.NoModifier
_PAD = Qt.KeyboardModifier.KeypadModifier
