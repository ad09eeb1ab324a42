"""The parts of a match: a place for a right, and the row of one pair."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from ...domain.exercises.match import NONE
from ...domain.look.tokens import SPACE
from ..kit.context import Context
from ..kit.parts import button, label, restyle
from .drag_option import DragOption

_BESIDE = 460
"""Pixels from which left and right stand beside each other, at the design size."""


class Chip(DragOption):
    """A right to choose: as wide as its words, as far as there is room."""

    def __init__(self, context: Context, number: int, text: str) -> None:
        super().__init__(context.theme, context.icons, number, text)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        width = self._text_left() + QFontMetrics(self._font()).horizontalAdvance(self._text) + 18
        return QSize(width, self.heightForWidth(width))


class SlotButton(DragOption):
    """A place for a right. Empty it invites; filled it is the chip itself, to drag away again.

    Checked means: waiting for a right to be chosen.
    """

    cleared = Signal()

    def __init__(self, context: Context, left: str) -> None:
        super().__init__(context.theme, context.icons, 0, "")
        self._left = left
        self._lit = False
        self.right = NONE
        self.fill(NONE, 0, "")

    def fill(self, right: int, number: int, text: str) -> None:
        """Hold a right with its number, or ``NONE``."""
        self.right, self._number = right, number
        self._text = text or self.tr("Choose what fits")
        said = text or self.tr("nothing yet")
        self.setAccessibleName(f"{self._left}: {said}")
        self.set_movable(right != NONE)

    def light(self, lit: bool) -> None:
        """Show that a right can come here."""
        self._lit = lit
        if self.right == NONE:
            self._text = self.tr("Put it here") if lit else self.tr("Choose what fits")
        self.update()

    def _text_left(self) -> int:
        return 16 if self.right == NONE else super()._text_left()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.cleared.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.right != NONE:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        open_ = self._lit or self.isChecked() or self.isDown() or self._hovered()
        self.paint_gap(painter, "brand" if open_ else "edge", "brand_soft" if open_ else "paper")
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), 3))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 10, 10)
        painter.setFont(self._font())
        painter.setPen(self._theme.colour("brand_ink" if open_ else "muted"))
        area = QRect(self._text_rect(self.width()))
        area.setHeight(self.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area, int(flags), self._text)


class PairRow(QFrame):
    """A left with its place, a button to take back what is there, and feedback."""

    cleared = Signal(int)

    def __init__(self, context: Context, place: int, left: str) -> None:
        super().__init__()
        self._context, self._place = context, place
        self.left = label(left, "body")
        self.slot_button = SlotButton(context, left)
        self.slot_button.setObjectName(f"slot{place + 1}")
        self.slot_button.cleared.connect(self._on_cleared)
        self.back = button("", "link", name=f"back{place + 1}")
        self.back.clicked.connect(self._on_cleared)
        self.back.hide()
        self.feedback = label("", "body")
        self.feedback.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE["xs"], 0, SPACE["s"])
        layout.setSpacing(SPACE["xs"])
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setSpacing(SPACE["s"])
        self._across.addWidget(self.left, 4)
        right = QHBoxLayout()
        right.setSpacing(SPACE["xs"])
        right.addWidget(self.slot_button, 1)
        right.addWidget(self.back)
        self._across.addLayout(right, 5)
        layout.addLayout(self._across)
        layout.addWidget(self.feedback)
        self._tint()
        context.theme.changed.connect(self._tint)

    @Slot()
    def _tint(self) -> None:
        theme = self._context.theme
        self.back.setIcon(self._context.icons.icon("cross", theme.colour("brand")))
        self.back.setIconSize(QSize(theme.px(18), theme.px(18)))

    @Slot()
    def _on_cleared(self) -> None:
        self.cleared.emit(self._place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        beside = self.width() >= self._context.theme.px(_BESIDE)
        self._across.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def fill(self, right: int, number: int, text: str) -> None:
        """Show a right in its place, or ``NONE``."""
        self.slot_button.fill(right, number, text)
        self.back.setVisible(right != NONE and self.slot_button.isEnabled())
        self.back.setAccessibleName(self.tr("Take back: {text}").format(text=text))

    def holds(self, position: QPoint) -> bool:
        """Tell whether a position on the screen is in this row."""
        return self.rect().contains(self.mapFromGlobal(position))

    def tell(self, mark: str, said: str) -> None:
        """Show the feedback, and keep the right where it is."""
        self.slot_button.setEnabled(False)
        self.slot_button.set_movable(False)
        self.slot_button.show_mark(mark, said)
        self.back.hide()
        self.feedback.setText(said)
        restyle(self.feedback, "tone", {"right": "good", "wrong": "alarm"}.get(mark, ""))
        self.feedback.show()

    def open(self) -> None:
        """Take the feedback away, and let the right be moved."""
        self.slot_button.setEnabled(True)
        self.slot_button.show_mark("", "")
        self.feedback.hide()
