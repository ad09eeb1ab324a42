"""In this lesson: the steps, which were seen, and where you are."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from ....domain.learning.course import Step
from ....domain.look.tokens import SPACE
from ...kit.context import Context
from ...kit.parts import column, label
from .step_button import StepButton


class LessonSteps(QWidget):
    """A list to go through the steps with; ``chosen`` carries a position from 0.

    It stays from step to step: making it anew would take a third of the time of a step.
    """

    chosen = Signal(int)

    def __init__(self, context: Context, steps: tuple[Step, ...]) -> None:
        super().__init__()
        self._context = context
        self._steps = steps
        self._dots: dict[str, QPixmap] = {}
        self._shown: list[str] = [""] * len(steps)
        layout = column(self, "xs")
        layout.addWidget(label(self.tr("In this lesson"), "heading"))
        layout.addSpacing(SPACE["xs"])
        self.buttons: list[StepButton] = []
        for position, step in enumerate(steps):
            made = StepButton(context.theme, step.title)
            made.setProperty("position", position)
            made.clicked.connect(self._on_clicked)
            layout.addWidget(made)
            self.buttons.append(made)
        context.theme.changed.connect(self._draw)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        """Draw the dots in the colours that are in force."""
        self._dots = {state: self._dot(state) for state in ("here", "seen", "open")}
        for state, made in zip(self._shown, self.buttons, strict=True):
            if state:
                made.show_mark(self._dots[state], bold=state == "here")

    def show_place(self, here: int, seen: AbstractSet[str]) -> None:
        """Mark the step at position ``here``, and the others as seen or not."""
        for position, (step, made) in enumerate(zip(self._steps, self.buttons, strict=True)):
            state = "here" if position == here else "seen" if step.id in seen else "open"
            if state != self._shown[position]:
                self._shown[position] = state
                made.show_mark(self._dots[state], bold=state == "here")
                made.setAccessibleName(self._spoken(step.title, state))

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
