"""A check: one question at a time, a talk if there is one, and a result to learn from."""

from __future__ import annotations

from functools import partial
from typing import TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ....domain.errors import TrainerError
from ....domain.exercises import KINDS
from ....domain.exercises.conversation import ConversationAnswer
from ....domain.exercises.kind import UnfitAnswerError
from ....domain.learning.checking import CheckResult
from ....domain.learning.course import Question
from ....services.learning.check_run import CheckRun
from ....services.learning.training import Training
from ...exercises import VIEWS, ExerciseView
from ...exercises.conversation_view import ConversationView
from ...kit.announce import announce
from ...kit.context import Context
from ...kit.page import Page
from ...kit.parts import button, button_bar, clear, column, label
from ...kit.progress_line import ProgressLine
from .check_intro import CheckIntro
from .check_result import CheckResultView, CheckSummary, unread

W = TypeVar("W", bound=QWidget)


class CheckPage(Page):
    """Plays one try. Leaving half-way keeps the answers, and where the talk is."""

    nav = "learn"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.run: CheckRun | None = None
        self.view: ExerciseView | None = None
        self._module = ""
        self._home: tuple[str, str | None] = ("learn", None)
        self._is_locked = False
        self._read: set[str] = set()
        self._heading = label("", "title")
        self._where = label("", "small", "muted")
        self._line = ProgressLine(context.theme, self.tr("Progress in this check"))
        self.layout_.addWidget(self._heading)
        self.layout_.addWidget(self._line)
        self.layout_.addWidget(self._where)
        self._body = column()
        self.layout_.addLayout(self._body)
        self._hint = label("", "body", "muted")
        self.layout_.addWidget(self._hint)
        self.next_button = button(self.tr("Next"), "primary", name="next_button")
        self.next_button.clicked.connect(self.go_on)
        self.again_button = button("", name="again_button")
        self.again_button.clicked.connect(self._on_again_clicked)
        self.stop_button = button(self.tr("Stop for now"), "link", name="stop_button")
        self.stop_button.clicked.connect(self.go_back)
        self.layout_.addWidget(button_bar(self.next_button, self.again_button, self.stop_button))
        self._below = column()
        self.layout_.addLayout(self._below)
        self.layout_.addStretch(1)

    def title(self) -> str:
        return self._heading.text()

    def meet(self, training: Training | None) -> None:
        if training is not self._training:
            self.run = None
        super().meet(training)

    def enter(self, argument: object = None) -> None:
        """Open the check of a module; ``module#result`` goes back to its result, if it is there."""
        module, _, part = str(argument).partition("#")
        run, is_same = self.run, module == self._module
        if part and is_same and run is not None and run.result is not None:
            self._show_result(run.result)
            return
        check = self.training.index.check(module)
        self._module = module
        self._home = ("learn", None) if check.final else ("module", module)
        self.run = None
        self._read = set()
        waits_for = self.training.before_check(module)
        self._is_locked = bool(waits_for)
        self._heading.setText(check.title)
        self._line.show_part(0, check.draw)
        self._put(CheckIntro(self.training, check, waits_for)).module_wanted.connect(
            self._on_module_wanted
        )
        self.stop_button.setVisible(not self._is_locked)
        self._show_next(self.tr("To Learn") if self._is_locked else self.tr("Begin"))

    def refresh(self, argument: object = None) -> None:
        """Stay where one is: the style sheet and the painted parts follow by themselves."""

    def _put(self, widget: W, where: str = "") -> W:
        """Show ``widget`` and nothing else."""
        clear(self._body)
        clear(self._below)
        self.unkept = None
        self.view = widget if isinstance(widget, ExerciseView) else None
        self._body.addWidget(widget)
        self._where.setText(where)
        self._where.setVisible(bool(where))
        self._hint.hide()
        self.again_button.hide()
        self.scroll_area.verticalScrollBar().setValue(0)
        return widget

    def _show_next(self, text: str) -> None:
        self.next_button.setText(text)
        self.next_button.setAccessibleName(text)
        self.next_button.show()
        self.next_button.setFocus()

    # A try ---------------------------------------------------------------------------------

    def _begin(self) -> None:
        """Go on with an unfinished try, or begin a new one."""
        self._read = set()
        self.run = CheckRun(self.training, self._module)
        self.stop_button.show()
        self._show_part(self.run)

    def _show_part(self, run: CheckRun) -> None:
        """Show what is open: a question, or else the talk."""
        self.next_button.hide()
        self._line.show_part(run.position, run.length)
        if run.question is not None:
            self._show_question(run, run.question)
        elif run.talk is not None:
            self._show_talk(run, run.talk)

    def _show_question(self, run: CheckRun, question: Question) -> None:
        where = self.tr("Question {number} of {total}").format(
            number=run.position + 1, total=len(run.questions)
        )
        view = VIEWS[question.kind](self.context, question.exercise, in_check=True)
        view.deal(run.play(question))
        view.answered.connect(self._on_answered)
        self._put(view, where).focus_first()

    def _show_talk(self, run: CheckRun, talk: Question) -> None:
        view = ConversationView(self.context, talk.exercise, in_check=True)
        view.deal(run.play(talk))
        view.set_narrow(True)
        view.drafted.connect(self._on_talk_moved)
        view.answered.connect(self._on_talk_moved)
        self._put(view, self.tr("Last part: the talk"))
        if run.said.choices:
            view.show_answer(run.said)
            self._follow_talk(view)
        view.focus_first()

    @Slot(object)
    def _on_answered(self, answer: object) -> None:
        if self.run is None or self.view is None or not self.view.is_open:
            return  # An answer that comes twice is not one to the next question.
        try:
            outcome = self.run.answer(answer)
        except TrainerError as error:
            self.unkept = partial(self._on_answered, answer)
            self.fail(error)
            return
        except UnfitAnswerError:
            self.view.retry()
            return
        self.unkept = None
        self.view.show_outcome(outcome)
        self._line.show_part(self.run.position, self.run.length)
        is_last = self.run.result is not None
        self._show_next(self.tr("To the result") if is_last else self.tr("Next"))
        self.scroll_area.ensureWidgetVisible(self.next_button)

    @Slot(object)
    def _on_talk_moved(self, answer: ConversationAnswer) -> None:
        """Keep each line; an end is only final when one goes on to the result."""
        if self.run is None or not isinstance(self.view, ConversationView):
            return
        try:
            self.run.say(answer)
        except TrainerError as error:
            self.unkept = partial(self._on_talk_moved, answer)
            self.fail(error)
        else:
            self.unkept = None
        self._follow_talk(self.view)

    def _follow_talk(self, view: ConversationView) -> None:
        ending = view.talk.ending
        self.next_button.setVisible(ending is not None)
        self._hint.setVisible(ending is not None and not ending.level.good_enough)
        if ending is None:
            return
        view.show_outcome(
            KINDS["conversation"].grade(
                view.exercise, self.run.said if self.run else ConversationAnswer(())
            )
        )
        self._hint.setText(
            self.tr("This talk stayed open. Read what you could try. You may do the check again.")
        )
        self._show_next(self.tr("To the result"))

    def _finish(self, run: CheckRun) -> None:
        try:
            found = run.finish()
        except TrainerError as error:
            self.fail(error)
            return
        self._show_result(found)

    # The result ----------------------------------------------------------------------------

    def _show_result(self, result: CheckResult) -> None:
        summary = self._put(CheckSummary(result))
        announce(self, summary.accessibleName())
        details = CheckResultView(self.training, result, self._read, self._module)
        details.place_wanted.connect(self._on_place_wanted)
        self._below.addWidget(details)
        self._line.show_part(1, 1)
        self.stop_button.hide()
        now = self.tr("Try again now")
        if result.outcome.passed:
            first, second = self.tr("Go on"), self.tr("Once more, to practise")
        elif unread(self.training, result, self._read):
            first, second = self.tr("First read again"), now
        elif result.to_read:
            first, second = now, self.tr("Back to the lessons")
        else:
            first, second = self.tr("Back to the lessons"), now
        self.again_button.setText(second)
        self.again_button.setAccessibleName(second)
        self.again_button.show()
        self._show_next(first)

    def _wants_to_try(self, result: CheckResult) -> bool:
        """Tell whether the first button is that for another try."""
        left = unread(self.training, result, self._read)
        return bool(result.to_read) and not left and not result.outcome.passed

    @Slot(str)
    def _on_place_wanted(self, place: str) -> None:
        self._read.add(place)
        self.went.emit("lesson", f"{place}#{self._module}")

    @Slot()
    def _on_again_clicked(self) -> None:
        run = self.run
        if run is not None and run.result is not None and self._wants_to_try(run.result):
            self.go_back()
        else:
            self._begin()

    def _go_on_from(self, result: CheckResult) -> None:
        left = unread(self.training, result, self._read)
        if result.outcome.passed:
            self.went.emit("learn", None)
        elif left:
            self._on_place_wanted(left[0])
        elif self._wants_to_try(result):
            self._begin()
        else:
            self.go_back()

    # Going somewhere -----------------------------------------------------------------------

    @Slot(str)
    def _on_module_wanted(self, module: str) -> None:
        self.went.emit("module", module)

    @Slot()
    def go_on(self) -> bool:
        if self._is_locked:
            return self.go_back()
        run = self.run
        if self.view is not None and self.view.is_open:
            return self.view.submit()
        if run is None:
            self._begin()
        elif run.result is not None and self.view is None:
            self._go_on_from(run.result)
        elif run.result is not None or isinstance(self.view, ConversationView):
            self._finish(run)
        else:
            self._show_part(run)
        return True

    @Slot()
    def go_back(self) -> bool:
        self.went.emit(*self._home)
        return True

    def take_number(self, number: int) -> bool:
        return self.view is not None and self.view.take_number(number)
