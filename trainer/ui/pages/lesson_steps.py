"""In this lesson: the steps, which were seen, and where you are."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from ...domain.course import Step
from ...domain.tokens import SPACE
from ..context import Context
from ..widgets.parts import column, label
from ..widgets.step_button import StepButton


class LessonSteps(QWidget):
    """A list to go through the steps with; ``chosen`` carries a position from 0."""

    chosen = Signal(int)

    def __init__(
        self, context: Context, steps: tuple[Step, ...], here: int, seen: AbstractSet[str]
    ) -> None:
        super().__init__()
        self._context = context
        layout = column(self, "xs")
        layout.addWidget(label(self.tr("In this lesson"), "heading"))
        layout.addSpacing(SPACE["xs"])
        for position, step in enumerate(steps):
            state = "here" if position == here else "seen" if step.id in seen else "open"
            made = StepButton(context.theme, step.title, self._dot(state), bold=state == "here")
            made.setAccessibleName(self._spoken(step.title, state))
            made.setProperty("position", position)
            made.clicked.connect(self._on_clicked)
            layout.addWidget(made)

    def _spoken(self, title: str, state: str) -> str:
        words = {
            "here": self.tr("{title}, you are here"),
            "seen": self.tr("{title}, seen"),
            "open": self.tr("{title}, not yet seen"),
        }
        return words[state].format(title=title)

    def _dot(self, state: str) -> QPixmap:
        """Return a filled dot with a tick (seen), a dot in a ring (here) or an empty ring."""
        theme = self._context.theme
        picture = QPixmap(40, 40)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        roles = {"here": "sun", "seen": "brand", "open": "line"}
        painter.setBrush(theme.colour(roles[state]))
        painter.drawEllipse(2, 2, 36, 36)
        if state == "seen":
            tick = self._context.icons.pixmap("check", theme.colour("on_brand"), 24, 1.0)
            painter.drawPixmap(8, 8, tick)
        elif state == "here":
            painter.setBrush(theme.colour("side"))
            painter.drawEllipse(13, 13, 14, 14)
        painter.end()
        picture.setDevicePixelRatio(2)
        return picture

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(int(self.sender().property("position")))
