"""A statement of a scan with its four answers."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from ....domain.look.tokens import RADIUS, SPACE
from ...kit.keys import number_of
from ...kit.one_press import ChoiceDot
from ...kit.parts import column, label
from ...theme.theme import Theme
from .even_line import EvenLine

_RING, _GAP, _SIDE = 18, 8, 12
_MOST_ROOM = 1.4
"""Room around words grows no further than this, however large the text is."""


class AnswerChip(ChoiceDot):
    """A real radio button; only the painting is our own: a ring and a word in a box."""

    def __init__(self, theme: Theme, text: str, statement: str) -> None:
        super().__init__(text)
        self._theme = theme
        self.setAccessibleName(f"{text}: {statement}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def _room(self, size: int) -> int:
        return round(size * min(_MOST_ROOM, self._theme.scale))

    def _font(self) -> QFont:
        weight = QFont.Weight.Bold if self.isChecked() else QFont.Weight.Normal
        return self._theme.font("body", weight)

    def sizeHint(self) -> QSize:
        # As wide as when it is chosen: otherwise the others would move.
        metrics = QFontMetrics(self._theme.font("body", QFont.Weight.Bold))
        wide = metrics.horizontalAdvance(self.text()) + self._room(_RING) + self._room(_GAP)
        return QSize(wide + 2 * self._room(_SIDE) + 4, metrics.height() + 2 * self._room(_SIDE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        self._paint_ring(painter)
        left = self._room(_SIDE) + self._room(_RING) + self._room(_GAP)
        painter.setPen(self._theme.colour("ink"))
        painter.setFont(self._font())
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect().adjusted(left, 0, 0, 0), int(align), self.text())

    def _paint_frame(self, painter: QPainter) -> None:
        theme = self._theme
        lit = self.isChecked() or self.isDown()
        radius = RADIUS["control"]
        painter.setBrush(theme.colour("brand_soft" if lit or self.underMouse() else "card"))
        painter.setPen(QPen(theme.colour("brand" if lit else "edge"), 2 if lit else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 3))
            ring = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
            painter.drawRoundedRect(ring, radius, radius)

    def _paint_ring(self, painter: QPainter) -> None:
        theme, side = self._theme, self._room(_RING)
        middle = QPointF(self._room(_SIDE) + side / 2, self.height() / 2)
        painter.setBrush(theme.colour("card"))
        painter.setPen(QPen(theme.colour("brand" if self.isChecked() else "edge"), 2))
        painter.drawEllipse(middle, side / 2 - 1, side / 2 - 1)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("brand"))
            painter.drawEllipse(middle, side / 2 - 5, side / 2 - 5)


class ScanRow(QWidget):
    """``chosen`` tells that it has another answer. Number keys choose while it has the keyboard."""

    chosen = Signal()

    def __init__(self, theme: Theme, text: str, answers: tuple[str, ...]) -> None:
        super().__init__()
        self.setAccessibleName(text)
        layout = column(self, spacing="s")
        layout.addWidget(label(text, "body"))
        self.missing = label(self.tr("Choose an answer here."), "small", "alarm")
        self.missing.hide()
        layout.addWidget(self.missing)
        line = QWidget()
        across = EvenLine(line, SPACE["s"])
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        line.setSizePolicy(policy)
        self._group = QButtonGroup(self)
        self.chips: list[AnswerChip] = []
        for at, answer in enumerate(answers):
            chip = AnswerChip(theme, answer, text)
            chip.setObjectName(f"answer{at}")
            self._group.addButton(chip, at)
            across.addWidget(chip)
            self.chips.append(chip)
        layout.addWidget(line)
        self._group.idToggled.connect(self._on_toggled)

    @property
    def answer(self) -> int | None:
        """Return the chosen answer from 0, or None."""
        chosen = self._group.checkedId()
        return chosen if chosen >= 0 else None

    def first(self) -> QWidget:
        """Return where the keyboard begins: at the chosen answer, or the first."""
        return self.chips[self.answer or 0]

    def show_answer(self, answer: int | None) -> None:
        """Show an answer from before, or none, without telling anyone."""
        self._group.blockSignals(True)
        # Of an exclusive group one can't be switched off.
        self._group.setExclusive(False)
        for at, chip in enumerate(self.chips):
            chip.setChecked(at == answer)
        self._group.setExclusive(True)
        self._group.blockSignals(False)
        self.show_missing(missing=False)

    def show_missing(self, *, missing: bool) -> None:
        """Say that there is no answer yet, or no longer say so."""
        self.missing.setVisible(missing)
        said = self.missing.text() if missing else ""
        for chip in self.chips:
            chip.setAccessibleDescription(said)

    def choose(self, answer: int) -> None:
        """Choose an answer from 0, as the user does."""
        self.chips[answer].setFocus()
        self.chips[answer].setChecked(True)

    @Slot(int, bool)
    def _on_toggled(self, _: int, chosen: bool) -> None:
        if chosen:
            self.show_missing(missing=False)
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = number_of(event)
        if 1 <= number <= len(self.chips):
            self.choose(number - 1)
        else:
            super().keyPressEvent(event)
