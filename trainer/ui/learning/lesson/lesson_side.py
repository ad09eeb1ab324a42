"""Beside a step: the panels of its exercises, or else the way through the lesson."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ....services.learning.results import OpenLesson
from ...exercises import ExerciseView
from ...kit.context import Context
from ...kit.illustration import Illustration
from ...kit.parts import clear, column
from .lesson_steps import LessonSteps


class LessonSide(QWidget):
    """``chosen`` asks for a step by its position, from 0.

    What stands beside all steps is made once a lesson: see ``begin``.
    """

    chosen = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._layout = column(self)
        self._way = QWidget()
        self._inside = column(self._way)
        self._layout.addWidget(self._way)
        self._picture: Illustration
        self._steps: LessonSteps

    def begin(self, lesson: OpenLesson) -> None:
        """Make the picture and the list of steps of a lesson."""
        clear(self._inside)
        self._picture = Illustration(self._context.assets, lesson.outline.picture)
        self._steps = LessonSteps(self._context, lesson.steps)
        self._steps.chosen.connect(self.chosen)
        self._inside.addWidget(self._picture)
        self._inside.addWidget(self._steps)

    def empty(self, views: Iterable[ExerciseView]) -> None:
        """Take everything out; the panel of an exercise stays the exercise's."""
        for view in views:
            panel = view.side_panel()
            if panel is not None and panel.parentWidget() is self:
                self._layout.removeWidget(panel)
                panel.setParent(view)
        self._way.hide()

    def fill(
        self, views: Iterable[ExerciseView], here: int, seen: AbstractSet[str], *, narrow: bool
    ) -> None:
        """Show the panels of ``views``, or else the list of steps with the position ``here``."""
        panels = [panel for view in views if (panel := view.side_panel()) is not None]
        for panel in panels:
            self._layout.addWidget(panel)
        self._way.setVisible(not panels)
        self._picture.setVisible(not narrow and self._picture.is_there)
        if not panels:
            self._steps.show_place(here, seen)

    def move_to(self, offset: int, room: int) -> None:
        """Stand ``offset`` pixels lower, as far as there is ``room`` in the column."""
        own = self.sizeHint().height() - self._layout.contentsMargins().top()
        self._layout.setContentsMargins(0, max(0, min(offset, room - own)), 0, 0)
