"""The exercises of the step on screen: put, restored, graded and kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from ....domain.errors import TrainerError
from ....domain.exercises import KINDS
from ....domain.exercises.kind import UnfitAnswerError
from ....domain.learning.course import Block
from ....services.learning.results import Asked, OpenLesson
from ....services.learning.training import Training
from ...exercises import VIEWS, ExerciseView
from ...kit.context import Context


class LessonExercises(QObject):
    """Stands between the views of a step and the log of the learner.

    ``settled`` tells that the feedback on an answer is there, ``skipped`` that an exercise is
    left out, ``led`` asks for a page about an exercise (ids of the page and of the exercise), and
    ``failed`` carries a known error.
    """

    settled = Signal()
    skipped = Signal()
    led = Signal(str, str)
    failed = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._training: Training
        self._asked: dict[ExerciseView, Asked] = {}
        self._unkept: dict[ExerciseView, Callable[[], None]] = {}
        """What could not be kept, by its view: how to keep it."""

    @property
    def views(self) -> list[ExerciseView]:
        """Return the views of this step, in order."""
        return list(self._asked)

    def begin(self, training: Training) -> None:
        """Keep what is unfinished, and begin a step without exercises."""
        self.flush()
        self.drop()
        self._training = training
        self._asked = {}

    def put(self, lesson: OpenLesson, block: Block, *, narrow: bool) -> ExerciseView:
        """Return the view of an exercise, with what was answered or begun before."""
        key = f"{lesson.outline.key}/{block.exercise.id}"
        asked = Asked.now(key, block.version, block.kind, block.exercise)
        view = VIEWS[block.kind](self._context, block.exercise)
        view.set_narrow(narrow)
        if view.recalls:
            view.remember(self._training.earlier_answers(asked))
        self._restore(view, asked)
        view.settled.connect(self.settled)
        view.skipped.connect(self.skipped)
        view.led.connect(self._on_led)
        view.answered.connect(self._on_answered)
        view.drafted.connect(self._on_drafted)
        view.retried.connect(self._on_retried)
        self._asked[view] = asked
        return view

    def flush(self) -> bool:
        """Keep what is unfinished, now; False when something could not be kept."""
        before = dict(self._unkept)
        for view in self._asked:
            view.flush()
        for view, again in before.items():
            # Unless it was tried just now.
            if self._unkept.get(view) is again:
                again()
        return not self._unkept

    def drop(self) -> None:
        """Forget what could not be kept."""
        self._unkept = {}

    def _restore(self, view: ExerciseView, asked: Asked) -> None:
        """Show what was begun, or else what was answered last, with its feedback."""
        draft = self._training.draft(asked)
        if draft is not None:
            view.deal(self._training.play(asked))
            view.show_answer(draft)
            return
        answer = self._training.last_answer(asked)
        try:
            outcome = KINDS[asked.kind].grade(asked.exercise, answer) if answer else None
        except UnfitAnswerError:
            outcome = None
        view.deal(self._training.play(asked, shown=outcome is not None))
        if outcome is None:
            if self._training.was_changed(asked):
                view.tell_change()
            return
        view.show_answer(answer)
        view.show_outcome(outcome)

    def _sender_view(self) -> ExerciseView | None:
        sender = self.sender()
        return sender if isinstance(sender, ExerciseView) and sender in self._asked else None

    @Slot(object)
    def _on_answered(self, answer: object) -> None:
        view = self._sender_view()
        if view is not None:
            self._answer(view, answer)

    def _answer(self, view: ExerciseView, answer: object) -> None:
        try:
            outcome = self._training.answer(self._asked[view], answer)
        except TrainerError as error:
            self._unkept[view] = partial(self._answer, view, answer)
            self.failed.emit(error)
        except UnfitAnswerError:
            view.retry()
        else:
            self._unkept.pop(view, None)
            view.show_outcome(outcome)

    @Slot(object)
    def _on_drafted(self, answer: object) -> None:
        view = self._sender_view()
        if view is not None:
            self._draft(view, answer)

    def _draft(self, view: ExerciseView, answer: object) -> None:
        try:
            self._training.keep_draft(self._asked[view], answer)
        except TrainerError as error:
            self._unkept[view] = partial(self._draft, view, answer)
            self.failed.emit(error)
        else:
            self._unkept.pop(view, None)

    @Slot(str)
    def _on_led(self, page: str) -> None:
        view = self._sender_view()
        if view is not None:
            self.led.emit(page, view.exercise.id)

    @Slot()
    def _on_retried(self) -> None:
        view = self._sender_view()
        if view is not None:
            self._asked[view] = self._asked[view].again()
            view.deal(self._training.play(self._asked[view]))
