"""The closing page of a lesson: done, or what is still open; where the facts come from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....domain.learning.progress import is_complete
from ....services.learning.rehearsals import Rehearsals
from ....services.learning.results import OpenLesson
from ....services.learning.training import Training
from ...kit.context import Context
from ...kit.illustration import Illustration
from ...kit.parts import button, card, column, label
from ..skipped_talks import SkippedTalks


class LessonEnd(QWidget):
    """``step_wanted`` asks for a step that was left open or skipped, by its position from 0."""

    step_wanted = Signal(int)

    def __init__(self, context: Context, training: Training, lesson: OpenLesson) -> None:
        super().__init__()
        self._steps = [step.id for step in lesson.steps]
        layout = column(self)
        complete = is_complete(lesson.outline, training.log())
        self.heading = self.tr("Lesson done") if complete else self.tr("Almost done")
        if complete:
            layout.addWidget(Illustration(context.assets, "klaar", tallest=220))
            layout.addWidget(label(lesson.outline.goal, "lesson"))
            layout.addWidget(
                label(self.tr("Try it this week, in a talk of two minutes."), "lesson", "muted")
            )
            self._list_skipped(layout, training, lesson)
        else:
            self._list_open(layout, training, lesson)
        page, _ = self.next_place(training, lesson)
        texts = {
            "lesson": self.tr("Next lesson"),
            "check": self.tr("To the check"),
            "learn": self.tr("To Learn"),
            "certificates": self.tr("To the certificate"),
        }
        self.next_text = texts[page]
        if page == "check" and self._leads_to_final(training):
            self.next_text = self.tr("To the final check")
        if lesson.sources:
            frame, inside = card(spacing="xs")
            inside.addWidget(label(self.tr("Sources"), "strong"))
            for source in lesson.sources:
                inside.addWidget(label(f"•  {source}", "small", "muted"))
            layout.addWidget(frame)

    def _list_skipped(self, layout: QVBoxLayout, training: Training, lesson: OpenLesson) -> None:
        skipped = Rehearsals(training).skipped(f"{lesson.outline.key}/")
        if skipped:
            talks = SkippedTalks(skipped)
            talks.place_wanted.connect(self._on_place_wanted)
            layout.addWidget(talks)

    @Slot(str)
    def _on_place_wanted(self, place: str) -> None:
        self.step_wanted.emit(self._steps.index(place.partition("#")[2]))

    def _list_open(self, layout: QVBoxLayout, training: Training, lesson: OpenLesson) -> None:
        layout.addWidget(label(self.tr("These exercises are still open:"), "lesson"))
        log = training.log()
        for position, step in enumerate(lesson.steps):
            exercises = (block.exercise for block in step.blocks if block.exercise is not None)
            keys = {f"{lesson.outline.key}/{exercise.id}" for exercise in exercises}
            if keys - log.answered:
                made = button(step.title)
                made.setProperty("position", position)
                made.clicked.connect(self._on_clicked)
                layout.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _on_clicked(self) -> None:
        self.step_wanted.emit(int(self.sender().property("position")))

    @staticmethod
    def _leads_to_final(training: Training) -> bool:
        up = training.overview().next_up
        return up is not None and up.module.final

    @staticmethod
    def next_place(training: Training, lesson: OpenLesson) -> tuple[str, object]:
        """Return the page to go on to, and its argument."""
        overview = training.overview()
        up = overview.next_up
        if overview.complete:
            return "certificates", None
        if up is None or (up.lesson is not None and up.lesson.key == lesson.outline.key):
            return "learn", None
        if up.lesson is None:
            return "check", up.module.id
        return "lesson", up.lesson.key
