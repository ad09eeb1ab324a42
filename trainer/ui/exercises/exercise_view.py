"""What the view of every kind of exercise can do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...domain.exercises.kind import Outcome
from ...domain.look.tokens import SPACE
from ..kit.announce import announce
from ..kit.context import Context
from ..kit.parts import button, button_bar, label, restyle


class ExerciseView(QFrame):
    """An exercise on screen. It shows; whoever owns it grades and keeps.

    ``answered`` carries a finished answer, ``drafted`` an unfinished one, and ``retried`` asks
    for another try. ``settled`` tells that the feedback is there, ``skipped`` that the learner
    leaves this out, and ``led`` asks for a page about this exercise, by the id of the page.
    """

    answered = Signal(object)
    drafted = Signal(object)
    retried = Signal()
    settled = Signal()
    skipped = Signal()
    led = Signal(str)

    recalls = False
    """Wants the earlier answers of the learner: see ``remember``."""

    def __init__(self, context: Context, exercise: Any, *, in_check: bool = False) -> None:
        super().__init__()
        self.context = context
        self.exercise = exercise
        self.in_check = in_check
        self.outcome: Outcome | None = None
        self.setProperty("card", "plain")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(SPACE["l"], SPACE["l"], SPACE["l"], SPACE["l"])
        self.body.setSpacing(SPACE["s"])
        self.verdict = label("", "strong")
        self.verdict.hide()
        self.submit_button = button(self.tr("Check"), "primary", name="submit_button")
        self.retry_button = button(self.tr("Try again"), name="retry_button")
        self.solution_button = button(self.tr("Show me"), name="solution_button")
        self.submit_button.clicked.connect(self.submit)
        self.retry_button.clicked.connect(self.retry)
        self.solution_button.clicked.connect(self._on_solution_clicked)
        self.retry_button.hide()
        self.solution_button.hide()
        self._bar = button_bar(self.submit_button, self.retry_button, self.solution_button)
        # A kind that shows neither takes them with it when it goes.
        for part in (self.verdict, self._bar):
            part.setParent(self)
            part.hide()

    def add_foot(self) -> None:
        """Add what counts, the verdict and the buttons below the exercise."""
        if rule := self.rule_text():
            self.body.addWidget(label(rule, "small", "muted"))
        self.body.addWidget(self.verdict)
        self.body.addWidget(self._bar)
        self._bar.show()

    @property
    def is_open(self) -> bool:
        """Tell whether an answer can be given now."""
        return self.outcome is None

    def current_answer(self) -> Any | None:
        """Return the answer as it stands, or None when it can't be handed in yet."""
        raise NotImplementedError

    def show_answer(self, answer: Any) -> None:
        """Put an answer in place that was given or begun before."""
        raise NotImplementedError

    def remember(self, answers: Sequence[Any]) -> None:
        """Take in all earlier answers to this exercise, the oldest first."""

    def deal(self, seed: str) -> None:
        """Put what can be chosen in the order of this play, which follows from ``seed``."""

    def tell_change(self) -> None:
        """Say that this was answered before its text changed; that answer counts still."""
        text = self.tr("This exercise was changed since you did it. Your answer still counts.")
        self.body.insertWidget(0, label(text, "small", "muted"))

    def rule_text(self) -> str:
        """Return what counts as right, in one line; nothing where that needs no telling."""
        return ""

    def mark_parts(self, outcome: Outcome) -> None:
        """Show the feedback on each part."""

    def clear_parts(self) -> None:
        """Take away feedback and answer, for another try."""

    def show_solution(self) -> None:
        """Show what would have been right."""

    def take_number(self, number: int) -> bool:
        """Choose option ``number``, from 1; False when there is none."""
        return False

    def side_panel(self) -> QWidget | None:
        """Return what belongs beside the step instead of its list of steps, if anything."""
        return None

    def flush(self) -> None:
        """Hand over what is unfinished, now: the step is about to be left."""

    def set_narrow(self, narrow: bool) -> None:
        """Follow the width of the window: with ``narrow`` nothing stands beside the step."""

    @Slot()
    def submit(self) -> bool:
        """Hand in the answer if it is ready."""
        answer = self.current_answer() if self.is_open else None
        if answer is None:
            return False
        self.answered.emit(answer)
        return True

    def show_outcome(self, outcome: Outcome) -> None:
        """Show the feedback on an answer that was handed in."""
        self.outcome = outcome
        self.mark_parts(outcome)
        good = outcome.passed
        self.verdict.setText(self.verdict_text(outcome))
        restyle(self.verdict, "tone", "good" if good else "alarm")
        self.verdict.setVisible(bool(self.verdict.text()))
        self.submit_button.hide()
        self.retry_button.setVisible(not self.in_check)
        self.solution_button.setVisible(not good and not self.in_check)
        announce(self, self.verdict.text())
        self.settled.emit()

    def verdict_text(self, outcome: Outcome) -> str:
        """Return one line on the whole answer."""
        if outcome.passed:
            return self.tr("✓ That fits.")
        right = sum(part.correct for part in outcome.parts)
        if len(outcome.parts) > 1:
            return self.tr("{right} of {total} fit. Read what is said with each.").format(
                right=right, total=len(outcome.parts)
            )
        return self.tr("Not quite yet. Read what is said with it.")

    @Slot()
    def retry(self) -> None:
        """Begin anew."""
        self.outcome = None
        self.clear_parts()
        self.verdict.hide()
        self.retry_button.hide()
        self.solution_button.hide()
        self.submit_button.show()
        self.draft_changed()
        self.retried.emit()
        self.focus_first()

    @Slot()
    def _on_solution_clicked(self) -> None:
        self.show_solution()
        announce(self, self.tr("Now you see what fits."))
        self.solution_button.hide()
        self.retry_button.setFocus()

    def draft_changed(self) -> None:
        """Note that the answer changed: the button to hand it in follows."""
        self.submit_button.setEnabled(self.current_answer() is not None)

    def focus_first(self) -> None:
        """Put the keyboard where answering begins."""
