"""The check of a module: one question at a time, then a result that says what to look at again."""

from __future__ import annotations

from PySide6.QtCore import Slot

from ...domain.checking import CheckResult
from ...domain.course import Question
from ...domain.errors import TrainerError
from ...domain.exercise import UnfitAnswerError
from ...services.check_run import CheckRun
from ..announce import announce
from ..context import Context
from ..exercises import VIEWS, ExerciseView
from ..widgets.parts import button, button_bar, card, clear, column, label, pill, row
from ..widgets.progress_line import ProgressLine
from .page import Page


class CheckPage(Page):
    """Plays one try. Leaving half-way keeps the answers."""

    nav = "learn"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.run: CheckRun | None = None
        self.view: ExerciseView | None = None
        self._module = ""
        self._heading = label("", "title")
        self._where = label("", "small", "muted")
        self._line = ProgressLine(context.theme, self.tr("Progress in this check"))
        self.layout_.addWidget(self._heading)
        self.layout_.addWidget(self._line)
        self.layout_.addWidget(self._where)
        self._body = column()
        self.layout_.addLayout(self._body)
        self.next_button = button(self.tr("Next"), "primary", name="next_button")
        self.next_button.clicked.connect(self.go_on)
        self.stop_button = button(self.tr("Stop for now"), "link", name="stop_button")
        self.stop_button.clicked.connect(self.go_back)
        self.layout_.addWidget(button_bar(self.next_button, self.stop_button))
        self.layout_.addStretch(1)

    def title(self) -> str:
        return self._heading.text()

    def enter(self, argument: object = None) -> None:
        self._module = str(argument)
        self.run = None
        self.view = None
        check = self.training.index.check(self._module)
        self._heading.setText(check.title)
        self._line.show_part(0, check.draw)
        self._where.setText("")
        clear(self._body)
        frame, inside = card()
        inside.addWidget(label(check.intro, "lesson"))
        inside.addWidget(
            label(
                self.tr(
                    "{draw} questions. With {percent}% right you pass; where you sort, every part "
                    "counts. Next time other questions come first."
                ).format(draw=check.draw, percent=check.pass_percent),
                "body",
                "muted",
            )
        )
        self._body.addWidget(frame)
        self._show_next(self.tr("Begin"))

    def refresh(self, argument: object = None) -> None:
        """Stay where one is: the style sheet and the painted parts follow by themselves."""

    def _show_next(self, text: str) -> None:
        self.next_button.setText(text)
        self.next_button.setAccessibleName(text)
        self.next_button.show()
        self.next_button.setFocus()

    def _show_question(self, run: CheckRun, question: Question) -> None:
        clear(self._body)
        self.next_button.hide()
        self._line.show_part(run.position, len(run.questions))
        where = self.tr("Question {number} of {total}").format(
            number=run.position + 1, total=len(run.questions)
        )
        self._where.setText(where)
        view = VIEWS[question.kind](self.context, question.exercise, in_check=True)
        view.answered.connect(self._on_answered)
        self.view = view
        self._body.addWidget(view)
        self.scroll_area.verticalScrollBar().setValue(0)
        view.focus_first()

    @Slot(object)
    def _on_answered(self, answer: object) -> None:
        if self.run is None or self.view is None or not self.view.is_open:
            # An answer that comes twice is not one to the next question.
            return
        try:
            outcome = self.run.answer(answer)
        except TrainerError as error:
            self.fail(error)
            return
        except UnfitAnswerError:
            self.view.retry()
            return
        self.view.show_outcome(outcome)
        self._line.show_part(self.run.position, len(self.run.questions))
        self._show_next(self.tr("Next") if self.run.question else self.tr("To the result"))
        self.scroll_area.ensureWidgetVisible(self.next_button)

    def _show_result(self, result: CheckResult) -> None:
        self.view = None
        clear(self._body)
        self._where.setText("")
        passed = result.outcome.passed
        frame, inside = card("soft" if passed else "callout")
        word = self.tr("Passed") if passed else self.tr("Not yet")
        inside.addLayout(row(pill(word, "done" if passed else "busy")))
        score = self.tr("{right} of {total} right").format(
            right=result.right, total=len(result.outcomes)
        )
        inside.addWidget(label(score, "display"))
        inside.addWidget(
            label(
                self.tr("Try one thing from it this week, in a talk of two minutes.")
                if passed
                else self.tr(
                    "Read below what to look at again, and try once more. Nobody sees "
                    "how often you tried."
                ),
                "lesson",
            )
        )
        self._body.addWidget(frame)
        wrong = [one for one in result.outcomes if not one[1].passed]
        if wrong:
            self._body.addWidget(label(self.tr("To look at again"), "heading"))
        for question, outcome in wrong:
            again, inside = card()
            inside.addWidget(label(question.exercise.question, "strong"))
            for part in outcome.parts:
                if not part.correct:
                    inside.addWidget(label(part.text, "body"))
            self._body.addWidget(again)
        self.stop_button.hide()
        self._show_next(self.tr("Go on") if passed else self.tr("Back to the lessons"))
        announce(self, f"{word}. {score}.")
        self.scroll_area.verticalScrollBar().setValue(0)

    @Slot()
    def go_on(self) -> bool:
        if self.view is not None and self.view.is_open:
            return self.view.submit()
        if self.run is None:
            self.run = CheckRun(self.training, self._module)
            self.stop_button.show()
        run = self.run
        if run.question is not None:
            self._show_question(run, run.question)
        elif run.result is not None and self.view is not None:
            self._show_result(run.result)
        elif run.result is not None:
            passed = run.result.outcome.passed
            self.went.emit(*(("learn", None) if passed else ("module", self._module)))
        return True

    @Slot()
    def go_back(self) -> bool:
        self.went.emit("module", self._module)
        return True

    def take_number(self, number: int) -> bool:
        return self.view is not None and self.view.take_number(number)
