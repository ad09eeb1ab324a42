"""How far each part is: a bar with its value in words, and a mark where it was before."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from ....domain.look.tokens import SPACE
from ...kit.flow import FlowLayout
from ...kit.parts import column, label
from ...theme.theme import Theme

_HIGH, _ABOVE = 14, 7
"""Pixels of a bar, and of room above and below it for the mark."""

_SAME = 1e-9
"""Shares of other numbers of statements are no whole numbers."""

Points = tuple[int, int]
"""How far something is, and how far it can be."""


@dataclass(frozen=True, slots=True)
class Share:
    """A part with how far it is, and was before; None when there is nothing to compare."""

    title: str
    now: Points
    before: Points | None = None


def _part_of(points: Points) -> float:
    return points[0] / points[1] if points[1] else 0.0


def _difference(share: Share) -> float:
    return 0.0 if share.before is None else _part_of(share.now) - _part_of(share.before)


def _paint_mark(painter: QPainter, theme: Theme, x: float, bottom: float) -> None:
    """Paint a line with a head like that of a pin: it is told from a bar by its shape."""
    for role, wide in (("card", 6.0), ("sun_ink", 2.5)):
        painter.setPen(QPen(theme.colour(role), wide))
        painter.drawLine(QPointF(x, 4), QPointF(x, bottom))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("sun_ink"))
    painter.drawPolygon(QPolygonF([QPointF(x - 6, 0), QPointF(x + 6, 0), QPointF(x, 9)]))


class ShareBar(QProgressBar):
    """One bar. Its name says in words what it shows."""

    def __init__(self, theme: Theme, share: Share, name: str) -> None:
        super().__init__()
        self._theme, self._share = theme, share
        self.setRange(0, max(1, share.now[1]))
        self.setValue(share.now[0])
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(80, _HIGH + 2 * _ABOVE)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, _HIGH + 2 * _ABOVE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        full = QRectF(0, _ABOVE, self.width(), _HIGH)
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(full, _HIGH / 2, _HIGH / 2)
        part = _part_of(self._share.now)
        if part > 0:
            full.setWidth(max(_HIGH, self.width() * part))
            painter.setBrush(theme.colour("brand"))
            painter.drawRoundedRect(full, _HIGH / 2, _HIGH / 2)
        if self._share.before is not None:
            x = min(max(6.0, self.width() * _part_of(self._share.before)), self.width() - 6.0)
            _paint_mark(painter, theme, x, self.height() - 2)


class _Sample(QWidget):
    """What stands in the legend: a piece of bar, or a mark."""

    def __init__(self, theme: Theme, *, is_mark: bool) -> None:
        super().__init__()
        self._theme, self._is_mark = theme, is_mark
        self.setFixedSize(14 if is_mark else 28, _HIGH + 2 * _ABOVE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_mark:
            _paint_mark(painter, self._theme, self.width() / 2, self.height() - 2)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("brand"))
        area = QRectF(0, _ABOVE, self.width(), _HIGH)
        painter.drawRoundedRect(area, _HIGH / 2, _HIGH / 2)


class ShareBars(QWidget):
    """Bars below each other; when something was there before, a legend and the change in words."""

    def __init__(self, theme: Theme, shares: list[Share], now: str, before: str = "") -> None:
        """Take the parts, the day of now, and the day of before; empty if there was none."""
        super().__init__()
        self._theme = theme
        self.has_less = any(_difference(share) < -_SAME for share in shares)
        self.bars: list[ShareBar] = []
        layout = column(self, spacing="l")
        if before:
            layout.addWidget(self._legend(now, before))
        for share in shares:
            layout.addLayout(self._bar(share))

    def _legend(self, now: str, before: str) -> QWidget:
        made = QWidget()
        flow = FlowLayout(made, SPACE["l"])
        words = (
            (self.tr("Now: {day}").format(day=now), False),
            (self.tr("Last time: {day}").format(day=before), True),
        )
        for text, is_mark in words:
            item = QWidget()
            across = QHBoxLayout(item)
            across.setContentsMargins(0, 0, 0, 0)
            across.setSpacing(SPACE["s"])
            across.addWidget(_Sample(self._theme, is_mark=is_mark))
            across.addWidget(label(text, "small", "muted", wrap=False))
            flow.addWidget(item)
        return made

    def _bar(self, share: Share) -> QVBoxLayout:
        value, change = self._value(share.now), self._change(share)
        said = [f"{share.title}: {value}"]
        if share.before is not None:
            said += [self.tr("Last time: {value}").format(value=self._value(share.before)), change]
        bar = ShareBar(self._theme, share, ". ".join(said))
        self.bars.append(bar)
        head = QHBoxLayout()
        head.setSpacing(SPACE["m"])
        head.addWidget(label(share.title, "strong"), 1)
        head.addWidget(label(value, "body", wrap=False))
        layout = column(spacing="xs")
        layout.addLayout(head)
        layout.addWidget(bar)
        if change:
            layout.addWidget(label(change, "small", "muted"))
        return layout

    def _value(self, points: Points) -> str:
        if not points[1]:
            return self.tr("not filled in")
        return self.tr("{points} of {most}").format(points=points[0], most=points[1])

    def _change(self, share: Share) -> str:
        """Return how it changed in words that praise nor blame."""
        if share.before is None:
            return ""
        difference = _difference(share)
        if difference > _SAME:
            return self.tr("More than last time")
        return self.tr("Less than last time") if difference < -_SAME else self.tr("As last time")

    def spoken(self) -> str:
        """Return all bars in words."""
        return ". ".join(bar.accessibleName() for bar in self.bars)
