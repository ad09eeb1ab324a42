"""A card or chip that can be dragged with the mouse, and is a push button for the keyboard.

Dragging stays inside the window: a picture of the card follows the mouse, the page scrolls at its
edges, and whoever owns the card decides what a place means.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from ...domain.look.tokens import RADIUS
from ..kit.option_button import OptionPainting
from ..kit.scrolling import scroll_area_of
from ..theme.icons import Icons
from ..theme.theme import Theme

_GRIP = 16
_EDGE = 40
"""Pixels from the edge of the page within which dragging scrolls it."""
_SCROLL = 14
_EVERY = 25
"""Milliseconds between two steps of scrolling."""


class DragOption(OptionPainting, QPushButton):
    """Checked means: in hand. Positions in its signals are those of the screen."""

    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    let_go = Signal()
    """The drag has ended, after ``dropped`` or without it."""

    def __init__(
        self, theme: Theme, icons: Icons, number: int, text: str, parent: QWidget | None = None
    ) -> None:
        QPushButton.__init__(self, parent)
        self.setAutoDefault(False)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.by_mouse = False
        self._movable = True
        self._ghost: QLabel | None = None
        self._pressed_at: QPoint | None = None
        self._at = QPoint()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._scroll)
        self.prepare(theme, icons, number, text)
        self.set_movable(True)

    def set_movable(self, movable: bool) -> None:
        """Say whether it can be dragged; then it shows a grip."""
        self._movable = movable
        shapes = Qt.CursorShape
        self.setCursor(shapes.OpenHandCursor if movable else shapes.PointingHandCursor)
        self.updateGeometry()
        self.update()

    def show_number(self, number: int) -> None:
        """Show another number."""
        self._number = number
        self.update()

    @property
    def is_dragged(self) -> bool:
        """Tell whether it follows the mouse now."""
        return self._ghost is not None

    # Mouse ---------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None or not self._movable:
            return
        here = event.position().toPoint()
        far = (here - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if far and not self.is_dragged:
            self._lift()
        if self.is_dragged:
            self._follow(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at, dragging = None, self.is_dragged
        if not dragging:
            self.by_mouse = True
            super().mouseReleaseEvent(event)
            self.by_mouse = False
            return
        self.setDown(False)
        self._end()
        self.dropped.emit(event.globalPosition().toPoint())
        self.let_go.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_dragged and event.key() == Qt.Key.Key_Escape:
            self._cancel()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.is_dragged:
            self._cancel()

    def _lift(self) -> None:
        ghost = QLabel(self.window())
        ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setDown(True)
        ghost.setPixmap(self.grab())
        ghost.resize(self.size())
        self._ghost = ghost
        ghost.show()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._timer.start()
        self.update()

    def _follow(self, position: QPoint) -> None:
        self._at = position
        if self._ghost is not None and self._pressed_at is not None:
            self._ghost.move(self.window().mapFromGlobal(position) - self._pressed_at)
        self.dragged.emit(position)

    def _cancel(self) -> None:
        self._pressed_at = None
        self.setDown(False)
        self._end()
        self.let_go.emit()

    def _end(self) -> None:
        self._timer.stop()
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
        self._ghost = None
        self.set_movable(self._movable)

    @Slot()
    def _scroll(self) -> None:
        """Scroll the page while the mouse is at its upper or lower edge."""
        area = scroll_area_of(self)
        if area is None:
            return
        y, height = area.mapFromGlobal(self._at).y(), area.height()
        step = -_SCROLL if y < _EDGE else _SCROLL if y > height - _EDGE else 0
        bar = area.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + step)
        if bar.value() != before:
            self.dragged.emit(self._at)

    # Look ----------------------------------------------------------------------------------

    def _badge_left(self) -> int:
        return 10 + self._theme.px(_GRIP) if self._movable else 16

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.is_dragged:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint_gap(painter, "edge")
            return
        super().paintEvent(event)
        if self._movable:
            self._paint_grip()

    def paint_gap(self, painter: QPainter, edge: str, fill: str = "paper") -> None:
        """Paint an open place, where something was or can be put."""
        painter.setBrush(self._theme.colour(fill))
        painter.setPen(QPen(self._theme.colour(edge), 1.5, Qt.PenStyle.DashLine))
        radius = RADIUS["control"]
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), radius, radius)

    def _paint_grip(self) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("brand" if self.isChecked() else "edge"))
        dot, gap = self._theme.px(3), self._theme.px(6)
        left, middle = 10, self.height() / 2
        for column in range(2):
            for line in (-1, 0, 1):
                top = middle + line * gap - dot / 2
                painter.drawEllipse(QRectF(left + column * gap, top, dot, dot))
