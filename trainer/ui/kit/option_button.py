"""An answer to choose: a card with a number, text that wraps, and a mark after checking.

It is a real radio button or check box, so that screen readers and keys know what it is; only the
painting is our own.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton, QSizePolicy, QWidget

from ...domain.look.tokens import RADIUS
from ..theme.icons import Icons
from ..theme.theme import Theme
from .one_press import OnePress

_MARKS = {
    "right": ("check", "brand_ink"),
    "wrong": ("cross", "coral_ink"),
    "missed": ("plus", "sun_ink"),
}
_FILLS = {"right": "brand_soft", "wrong": "coral_soft", "missed": "sun_soft"}
_EDGES = {"right": "brand", "wrong": "coral_ink", "missed": "sun_ink"}


class OptionPainting(OnePress):
    """Size and painting of an option; mixed into a button class of Qt."""

    def prepare(self, theme: Theme, icons: Icons, number: int, text: str, note: str = "") -> None:
        """Set what is shown: ``number`` from 1, and ``note`` such as "silence" in italics."""
        self._theme, self._icons = theme, icons
        self._number, self._text, self._note = number, text, note
        self.mark = ""
        self.setAccessibleName(text if not note else f"{note}: {text}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)

    def set_number(self, number: int) -> None:
        """Show another number; keys count what is seen."""
        self._number = number
        self.update()

    def show_mark(self, mark: str, said: str) -> None:
        """Show ``right``, ``wrong`` or ``missed`` with an icon, or nothing.

        ``said`` goes to screen readers.
        """
        self.mark = mark
        self.setAccessibleDescription(said)
        # The mark takes room from the text, which may then need another line.
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        font = self._theme.font("body")
        font.setItalic(bool(self._note))
        return font

    def _badge(self) -> int:
        return self._theme.px(26)

    def _badge_left(self) -> int:
        return 16

    def _text_left(self) -> int:
        return self._badge_left() + self._badge() + 12

    def _text_rect(self, width: int) -> QRect:
        right = 16 + (self._badge() if self.mark else 0)
        return QRect(self._text_left(), 0, max(40, width - self._text_left() - right), 10000)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        metrics = QFontMetrics(self._font())
        needed = metrics.boundingRect(
            self._text_rect(width), Qt.TextFlag.TextWordWrap, self._text
        ).height()
        return max(needed, self._badge()) + 2 * self._theme.px(12)

    def sizeHint(self) -> QSize:
        width = max(self.width(), 320)
        return QSize(320, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        self._paint_badge(painter)
        usable = self.isEnabled() or self.mark or self.isChecked()
        painter.setPen(self._theme.colour("ink" if usable else "muted"))
        painter.setFont(self._font())
        area = self._text_rect(self.width())
        area.setHeight(self.height())
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, int(align) | int(Qt.TextFlag.TextWordWrap), self._text)
        if self.mark in _MARKS:
            icon, colour = _MARKS[self.mark]
            size = self._theme.px(22)
            pixmap = self._icons.pixmap(icon, self._theme.colour(colour), size)
            painter.drawPixmap(self.width() - size - 14, (self.height() - size) // 2, pixmap)

    def _paint_frame(self, painter: QPainter) -> None:
        theme = self._theme
        lit = self.isChecked() or self.isDown()
        fill = _FILLS.get(self.mark, "brand_soft" if lit or self._hovered() else "card")
        edge = _EDGES.get(self.mark, "brand" if lit else "edge")
        painter.setBrush(theme.colour(fill))
        painter.setPen(QPen(theme.colour(edge), 2 if lit or self.mark else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), *_radius())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), *_radius())

    def _hovered(self) -> bool:
        return self.underMouse() and self.isEnabled()

    def _paint_badge(self, painter: QPainter) -> None:
        theme, side = self._theme, self._badge()
        box = QRectF(self._badge_left(), (self.height() - side) / 2, side, side)
        chosen = self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("brand" if chosen else "line"))
        painter.drawRoundedRect(box, RADIUS["small"], RADIUS["small"])
        painter.setPen(theme.colour("on_brand" if chosen else "ink"))
        painter.setFont(theme.font("small", QFont.Weight.Bold))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._number))


def _radius() -> tuple[int, int]:
    return RADIUS["control"], RADIUS["control"]


class RadioOption(OptionPainting, QRadioButton):
    """One of several options."""

    def __init__(
        self, theme: Theme, icons: Icons, number: int, text: str, parent: QWidget | None = None
    ) -> None:
        QRadioButton.__init__(self, parent)
        self.prepare(theme, icons, number, text)


class CheckOption(OptionPainting, QCheckBox):
    """An option beside which others may be chosen."""

    def __init__(
        self, theme: Theme, icons: Icons, number: int, text: str, parent: QWidget | None = None
    ) -> None:
        QCheckBox.__init__(self, parent)
        self.prepare(theme, icons, number, text)


class LineOption(OptionPainting, QPushButton):
    """A line to say in a talk: chosen at once when pressed."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        number: int,
        text: str,
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        QPushButton.__init__(self, parent)
        self.setAutoDefault(False)
        self.prepare(theme, icons, number, text, note)
