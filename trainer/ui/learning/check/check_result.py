"""The result of a try: what went well first, then what to look at again, and where."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ....domain.exercises.conversation import Conversation
from ....domain.learning.checking import CheckResult, Judged
from ....services.learning.rehearsals import Rehearsals
from ....services.learning.training import Training
from ...kit.context import said
from ...kit.fitted_button import FittedButton
from ...kit.parts import card, column, label, pill, row
from ..skipped_talks import SkippedTalks


class CheckSummary(QWidget):
    """How a try went, in a few words; what to do now stands right below."""

    def __init__(self, result: CheckResult) -> None:
        super().__init__()
        passed = result.outcome.passed
        frame, inside = card("soft" if passed else "callout")
        column(self).addWidget(frame)
        state = (self.tr("Passed"), "done") if passed else (self.tr("Not yet"), "busy")
        inside.addLayout(row(pill(*state)))
        count = self.tr("{right} of {total} right").format(
            right=result.right, total=len(result.outcomes)
        )
        inside.addWidget(label(count, "display"))
        self.setAccessibleName(f"{state[0]}. {count}.")
        inside.addWidget(label(self._advice(result), "lesson"))
        if not passed:
            text = self.tr("Nobody sees how often you tried.")
            inside.addWidget(label(text, "lesson", "muted"))

    def _advice(self, result: CheckResult) -> str:
        if result.outcome.passed:
            return self.tr("Try one thing from it this week, in a talk of two minutes.")
        if result.only_talk_is_open:
            return self.tr("The questions went well. Only the talk stayed open. There is no hurry.")
        return self.tr("Read below what to look at again, and try once more. There is no hurry.")


class CheckResultView(QWidget):
    """``place_wanted`` asks for a step to read again: ``module/lesson#step``."""

    place_wanted = Signal(str)

    def __init__(
        self, training: Training, result: CheckResult, read: AbstractSet[str], module: str
    ) -> None:
        """Show ``result`` of the check of ``module``; places in ``read`` were read again since."""
        super().__init__()
        self._training = training
        self._read = read
        layout = column(self, spacing="l")
        if result.went_well:
            layout.addWidget(self._went_well(result.went_well))
        if result.to_look_at:
            layout.addWidget(label(self.tr("To look at again"), "heading"))
        for judged in result.to_look_at:
            layout.addWidget(self._again(judged))
        skipped = Rehearsals(training).before_check(module)
        if skipped:
            talks = SkippedTalks(skipped)
            talks.place_wanted.connect(self.place_wanted)
            layout.addWidget(talks)

    def _went_well(self, judged: Iterable[Judged]) -> QFrame:
        frame, inside = card()
        inside.addWidget(label(self.tr("This went well"), "heading"))
        for question, _ in judged:
            text = self.tr("✓ {question}").format(question=self._asked(question.exercise))
            inside.addWidget(label(text, "body"))
        return frame

    def _asked(self, exercise: object) -> str:
        """Return what a question asked, or which talk it was."""
        if isinstance(exercise, Conversation):
            return self.tr("The talk with {person}").format(person=exercise.script.person)
        return str(getattr(exercise, "question", ""))

    def _again(self, judged: Judged) -> QFrame:
        question, outcome = judged
        frame, inside = card()
        inside.addWidget(label(self._asked(question.exercise), "strong"))
        if isinstance(question.exercise, Conversation):
            text = self.tr("It stayed open. Below is what could have gone another way.")
            inside.addWidget(label(text, "body"))
        told = dict.fromkeys(part.text for part in outcome.parts if not part.correct)
        for text in told:
            inside.addWidget(label(said(text), "body"))
        self._offer(question.again, inside)
        return frame

    def _offer(self, place: str, inside: QVBoxLayout) -> None:
        step = self._training.reading(place) if place else None
        if step is None:
            return
        text = self.tr("Read again: {title}").format(title=step.title)
        if place in self._read:
            text = self.tr("✓ Read again: {title}").format(title=step.title)
        made = FittedButton(text)
        made.setObjectName("read_button")
        made.setProperty("place", place)
        made.clicked.connect(self._on_clicked)
        inside.addLayout(row(made))

    @Slot()
    def _on_clicked(self) -> None:
        self.place_wanted.emit(str(self.sender().property("place")))


def unread(training: Training, result: CheckResult, read: set[str]) -> list[str]:
    """Return the places that can be read again and were not yet."""
    return [
        place
        for place in result.to_read
        if place not in read and training.reading(place) is not None
    ]
