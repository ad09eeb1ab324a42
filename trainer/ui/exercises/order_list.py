"""Cards in an order that the user makes: by dragging, with buttons, or with keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from ...domain.look.tokens import SPACE
from ..kit.announce import announce
from ..kit.parts import button, label
from ..kit.scrolling import bring_into_view
from ..theme.icons import Icons
from ..theme.theme import Theme
from .drag_option import DragOption

_ALT = Qt.KeyboardModifier.AltModifier
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_LINE = 4


class OrderCard(DragOption):
    """A card. ``steered`` asks to move it by a step, ``walked`` to go to the one beside it."""

    steered = Signal(int)
    walked = Signal(int)
    put_back = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if step and (self.isChecked() or event.modifiers() & _ALT):
            self.steered.emit(step)
        elif step:
            self.walked.emit(step)
        elif self.isChecked() and event.key() == Qt.Key.Key_Escape:
            self.put_back.emit()
        else:
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        """Come into the hand by key only: a click with the mouse is the begin of dragging."""
        if not self.by_mouse:
            super().nextCheckState()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setChecked(False)


class OrderRow(QWidget):
    """A card, its two buttons, and room for feedback. ``item`` is what it holds."""

    def __init__(self, theme: Theme, icons: Icons, item: int, text: str) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self.item, self.text = item, text
        self.card = OrderCard(theme, icons, 1, text)
        self.card.setObjectName(f"card{item + 1}")
        self.earlier = button("", "toggle", name=f"earlier{item + 1}")
        self.later = button("", "toggle", name=f"later{item + 1}")
        self.earlier.setAccessibleName(self.tr("Earlier: {text}").format(text=text))
        self.later.setAccessibleName(self.tr("Later: {text}").format(text=text))
        self.feedback = label("", "body")
        self.feedback.setContentsMargins(16, 0, 0, 8)
        self.feedback.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE["xs"])
        grid.setVerticalSpacing(SPACE["xs"])
        grid.addWidget(self.card, 0, 0)
        grid.addWidget(self.earlier, 0, 1)
        grid.addWidget(self.later, 0, 2)
        grid.addWidget(self.feedback, 1, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        self._tint()
        theme.changed.connect(self._tint)

    @Slot()
    def _tint(self) -> None:
        for made, icon in ((self.earlier, "chevron-up"), (self.later, "chevron-down")):
            made.setIcon(self._icons.icon(icon, self._theme.colour("brand")))
            made.setIconSize(QSize(self._theme.px(18), self._theme.px(18)))

    def stand(self, place: int, total: int) -> None:
        """Show that this is place ``place`` of ``total``, from 1."""
        self.card.show_number(place)
        self.card.setAccessibleDescription(
            self.tr("Place {place} of {total}").format(place=place, total=total)
        )
        self.earlier.setEnabled(place > 1)
        self.later.setEnabled(place < total)

    def lock(self, locked: bool) -> None:
        """Keep it in its place, or let it be moved."""
        self.card.setChecked(False)
        self.card.set_movable(not locked)
        self.card.setEnabled(not locked)
        self.earlier.setVisible(not locked)
        self.later.setVisible(not locked)


class InsertionLine(QWidget):
    """Shows where a card would come; over the card that is dragged."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("brand"))
        dot, width = 2 * _LINE, self.width()
        painter.drawRect(QRectF(_LINE, _LINE / 2, width - dot, _LINE))
        painter.drawEllipse(QRectF(0, 0, dot, dot))
        painter.drawEllipse(QRectF(width - dot, 0, dot, dot))


class OrderList(QWidget):
    """Cards below each other. ``moved`` tells that the user put one in another place."""

    moved = Signal()

    def __init__(self, theme: Theme, icons: Icons, texts: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme
        self._line: InsertionLine | None = None
        self._before: tuple[int, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, SPACE["s"], 0, SPACE["s"])
        self._layout.setSpacing(SPACE["s"])
        self.rows = [OrderRow(theme, icons, item, text) for item, text in enumerate(texts)]
        self._moved = self.rows[0]
        self.order: tuple[int, ...] = ()
        for row in self.rows:
            self._layout.addWidget(row)
            row.card.steered.connect(self._on_steered)
            row.card.walked.connect(self._on_walked)
            row.card.put_back.connect(self._on_put_back)
            row.card.clicked.connect(self._on_card_clicked)
            row.card.dragged.connect(self._on_dragged)
            row.card.dropped.connect(self._on_dropped)
            row.card.let_go.connect(self._on_let_go)
            row.earlier.clicked.connect(self._on_earlier)
            row.later.clicked.connect(self._on_later)
        self.put(tuple(range(len(texts))))

    def put(self, order: tuple[int, ...]) -> None:
        """Put all cards in an order of their items."""
        self.order = order
        for place, item in enumerate(order):
            row = self.rows[item]
            self._layout.removeWidget(row)
            self._layout.insertWidget(place, row)
            row.stand(place + 1, len(order))

    def move_item(self, item: int, place: int) -> None:
        """Move one card as the user asks, to a place from 0; the others close up."""
        rest = [one for one in self.order if one != item]
        place = max(0, min(place, len(rest)))
        order = (*rest[:place], item, *rest[place:])
        if order == self.order:
            return
        self.put(order)
        row = self.rows[item]
        announce(row.card, f"{row.text}. {row.card.accessibleDescription()}")
        self.moved.emit()
        # After the layout has put it in its place.
        self._moved = row
        QTimer.singleShot(0, self, self._follow)

    def _follow(self) -> None:
        bring_into_view(self._moved)

    def item_with_focus(self) -> int:
        """Return the item whose card or buttons have the keyboard, or -1."""
        focused: QWidget | None = self.focusWidget()
        for row in self.rows:
            if focused is not None and row.isAncestorOf(focused) and focused.hasFocus():
                return row.item
        return -1

    # By key and button ---------------------------------------------------------------------

    def _sender_row(self) -> OrderRow:
        sender = self.sender()
        return next(row for row in self.rows if sender in (row.card, row.earlier, row.later))

    def _step(self, row: OrderRow, step: int) -> None:
        self.move_item(row.item, self.order.index(row.item) + step)

    @Slot(int)
    def _on_steered(self, step: int) -> None:
        self._step(self._sender_row(), step)

    @Slot(int)
    def _on_walked(self, step: int) -> None:
        place = self.order.index(self._sender_row().item) + step
        if 0 <= place < len(self.order):
            self.rows[self.order[place]].card.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_earlier(self) -> None:
        self._press(-1)

    @Slot()
    def _on_later(self) -> None:
        self._press(1)

    def _press(self, step: int) -> None:
        row, sender = self._sender_row(), self.sender()
        self._step(row, step)
        if isinstance(sender, QPushButton) and not sender.isEnabled():
            # At the end a button can't be pressed any more, and would take the keyboard with it.
            row.card.setFocus()

    @Slot()
    def _on_card_clicked(self) -> None:
        card = self._sender_row().card
        if card.isChecked():
            self._before = self.order
            announce(
                card, self.tr("Picked up. The arrow keys move it, the space bar puts it down.")
            )
        elif not card.by_mouse:
            announce(card, self.tr("Put down. {place}").format(place=card.accessibleDescription()))

    @Slot()
    def _on_put_back(self) -> None:
        self._sender_row().card.setChecked(False)
        if self.order != self._before:
            self.put(self._before)
            self.moved.emit()

    # By mouse ------------------------------------------------------------------------------

    def _gap_at(self, position: QPoint) -> int:
        """Return before which place of the present order a card would be dropped."""
        y = self.mapFromGlobal(position).y()
        return sum(self.rows[item].geometry().center().y() < y for item in self.order)

    @Slot(QPoint)
    def _on_dragged(self, position: QPoint) -> None:
        row = self._sender_row()
        gap, here = self._gap_at(position), self.order.index(row.item)
        if self._line is None:
            self._line = InsertionLine(self._theme, self.window())
        line = self._line
        at = self.mapTo(self.window(), QPoint(0, self._line_of(gap)))
        line.setGeometry(at.x(), at.y() - _LINE, row.card.width(), 2 * _LINE)
        line.setVisible(gap not in (here, here + 1))
        line.raise_()

    @Slot(QPoint)
    def _on_dropped(self, position: QPoint) -> None:
        item = self._sender_row().item
        gap, here = self._gap_at(position), self.order.index(item)
        self.move_item(item, gap if gap <= here else gap - 1)

    @Slot()
    def _on_let_go(self) -> None:
        if self._line is not None:
            self._line.hide()
            self._line.deleteLater()
            self._line = None

    def _line_of(self, gap: int) -> int:
        half = self._layout.spacing() // 2
        if gap < len(self.order):
            return self.rows[self.order[gap]].geometry().top() - half
        return self.rows[self.order[-1]].geometry().bottom() + half
