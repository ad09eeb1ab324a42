"""A small drawing of a printed page, by kind of item: decoration, without words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ..theme.theme import Theme

_WIDE, _HIGH = 66.0, 92.0
"""In units of the drawing; the page is scaled to what there is."""

GROUNDS = {
    "cards": "brand_soft",
    "form": "sun_soft",
    "checklist": "sun_soft",
    "letter": "sky_soft",
    "poster": "coral_soft",
    "review": "sky_soft",
    "scan": "coral_soft",
    "script": "sky_soft",
    "session": "sky_soft",
    "network": "brand_soft",
    "words": "sun_soft",
    "year-plan": "brand_soft",
}
"""The colour behind the page, by kind."""

Draw = Callable[[QPainter, Theme], None]


def paint_mini_page(painter: QPainter, theme: Theme, kind: str, area: QRectF) -> None:
    """Paint the ground of ``kind`` in ``area``, and its page on it, cut off at the bottom."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(GROUNDS.get(kind, "brand_soft")))
    painter.drawRoundedRect(area, 8, 8)
    painter.setClipRect(area)
    scale = area.height() * 0.82 / _HIGH
    painter.translate(area.left() + area.height() * 0.16, area.top() + area.height() * 0.12)
    painter.scale(scale, scale)
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.setBrush(theme.colour("card"))
    painter.drawRoundedRect(QRectF(0, 0, _WIDE, _HIGH), 3, 3)
    DRAWN.get(kind, _text)(painter, theme)
    painter.restore()


_Box = tuple[float, float, float, float]
"""Left, top, width and height."""


def _bar(painter: QPainter, theme: Theme, role: str, box: _Box) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(role))
    left, top, wide, high = box
    painter.drawRoundedRect(QRectF(left, top, wide, high), high / 2.2, high / 2.2)


def _head(painter: QPainter, theme: Theme) -> None:
    _bar(painter, theme, "brand", (8, 9, 32, 6))


def _line(painter: QPainter, theme: Theme, y: float, wide: float, left: float = 8) -> None:
    _bar(painter, theme, "line", (left, y, wide, 3.4))


def _text(painter: QPainter, theme: Theme) -> None:
    _head(painter, theme)
    for y, wide in ((23, 50), (31, 50), (39, 44), (51, 50), (59, 48), (67, 30), (80, 22)):
        _line(painter, theme, y, wide)


def _script(painter: QPainter, theme: Theme) -> None:
    _head(painter, theme)
    for y in (24, 42, 60, 78):
        _bar(painter, theme, "sun", (8, y, 10, 6))
        _line(painter, theme, y, 36, 22)
        _line(painter, theme, y + 7, 28, 22)


def _cards(painter: QPainter, theme: Theme) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("edge"), 1, Qt.PenStyle.DashLine))
    for y in (23, 46, 69):
        painter.drawLine(QPointF(0, y), QPointF(_WIDE, y))
    painter.drawLine(QPointF(33, 0), QPointF(33, _HIGH))
    for row in range(4):
        for left in (5, 38):
            _bar(painter, theme, "brand", (left, row * 23 + 6, 18, 4))
            _line(painter, theme, row * 23 + 13, 22, left)


def _form(painter: QPainter, theme: Theme) -> None:
    _head(painter, theme)
    for y in (24, 47, 70):
        _line(painter, theme, y, 26)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(8, y + 6, 50, 11), 2, 2)


def _ticks(painter: QPainter, theme: Theme) -> None:
    _head(painter, theme)
    for place, y in enumerate((24, 37, 50, 63, 76)):
        painter.setPen(QPen(theme.colour("edge"), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(8, y, 8, 8), 1.5, 1.5)
        if place < 2:
            painter.setPen(QPen(theme.colour("brand"), 2))
            painter.drawPolyline([QPointF(9.5, y + 4), QPointF(11.5, y + 6.5), QPointF(15, y + 1)])
        _line(painter, theme, y + 2, 36, 21)


def _review(painter: QPainter, theme: Theme) -> None:
    _head(painter, theme)
    for y in (24, 48, 72):
        _bar(painter, theme, "sun", (8, y, 10, 6))
        for at in (y + 3, y + 12):
            _line(painter, theme, at, 20, 21)
            painter.setPen(QPen(theme.colour("edge"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for left in (45, 53):
                painter.drawRect(QRectF(left, at - 1, 5, 5))


def _poster(painter: QPainter, theme: Theme) -> None:
    _bar(painter, theme, "brand", (0, 0, _WIDE, 24))
    _bar(painter, theme, "card", (8, 7, 38, 4.5))
    _bar(painter, theme, "card", (8, 14, 26, 4.5))
    for y in (33, 50, 67):
        _bar(painter, theme, "sun", (8, y, 11, 11))
        _line(painter, theme, y + 1, 34, 24)
        _line(painter, theme, y + 7, 26, 24)


def _scan(painter: QPainter, theme: Theme) -> None:
    _head(painter, theme)
    for y, wide in ((25, 40), (41, 22), (57, 46), (73, 12)):
        _line(painter, theme, y, 20)
        _bar(painter, theme, "brand_soft", (8, y + 6, 50, 5))
        _bar(painter, theme, "brand", (8, y + 6, wide, 5))


def _calendar(painter: QPainter, theme: Theme) -> None:
    _head(painter, theme)
    for row in range(5):
        for column in range(5):
            marked = (row, column) in ((1, 2), (3, 0), (3, 1))
            painter.setPen(QPen(theme.colour("edge"), 0.8))
            painter.setBrush(theme.colour("sun" if marked else "card"))
            painter.drawRect(QRectF(8 + column * 10, 23 + row * 12, 10, 12))


def _network(painter: QPainter, theme: Theme) -> None:
    for top in (8, 50):
        painter.setPen(QPen(theme.colour("edge"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(7, top, 52, 34), 3, 3)
        _bar(painter, theme, "brand", (12, top + 6, 24, 4))
        for y in (14, 21, 28):
            _line(painter, theme, top + y, 38, 12)


DRAWN: dict[str, Draw] = {
    "cards": _cards,
    "form": _form,
    "checklist": _ticks,
    "letter": _text,
    "poster": _poster,
    "review": _review,
    "scan": _scan,
    "script": _script,
    "session": _script,
    "network": _network,
    "words": _text,
    "year-plan": _calendar,
}
"""From the id of a kind to its page; a test holds it equal to ``TOOL_KINDS``."""
