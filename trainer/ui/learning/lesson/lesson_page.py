"""The lesson player: one step at a time, always to be left and found again at the same step."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QBoxLayout

from ....domain.errors import TrainerError
from ....domain.learning.course import Step
from ....domain.learning.progress import Place, minutes_left
from ....domain.look.tokens import SPACE
from ....services.learning.results import OpenLesson
from ...exercises import ExerciseView
from ...kit.announce import announce
from ...kit.context import Context, minutes, translated
from ...kit.page import Page
from ...kit.parts import button, button_bar, clear, column, label, restyle, row
from ...kit.printout import Printout
from ...kit.progress_line import ProgressLine
from .lesson_end import LessonEnd
from .lesson_exercises import LessonExercises
from .lesson_note import LessonNote
from .lesson_place import lesson_place
from .lesson_side import LessonSide
from .lesson_text import LessonText


class LessonPage(Page):
    """Shows a step: text, and at most a few exercises, each kept as it is answered."""

    nav = "learn"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.lesson: OpenLesson
        self.position = 0
        self._check = ""
        self.exercises = LessonExercises(context, self)
        self.exercises.settled.connect(self._on_settled)
        self.exercises.skipped.connect(self.step_on)
        self.exercises.led.connect(self._on_led)
        self.exercises.failed.connect(self.failed)
        self.text = LessonText(context, self)
        self.text.list_wanted.connect(self._on_list_wanted)
        self.note = LessonNote(context, self)
        self.note.failed.connect(self.failed)
        self._where = label("", "small", "muted")
        self._line = ProgressLine(context.theme, self.tr("Progress in this lesson"))
        self._count = label("", "small", "muted", wrap=False)
        self._title = label("", "display")
        self.layout_.addWidget(self._where)
        head = row(self._line, self._count, stretch=False)
        self.layout_.addLayout(head)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(SPACE["xl"])
        self.layout_.addLayout(self._columns)
        main = column()
        main.addWidget(self._title)
        self._body = column(spacing="l")
        main.addLayout(self._body)
        self.back_button = button(self.tr("Previous"), name="back_button")
        self.next_button = button(self.tr("Next"), "primary", name="next_button")
        self.back_button.clicked.connect(self.step_back)
        self.next_button.clicked.connect(self.step_on)
        self.check_button = button(self.tr("Back to the check"), "primary", name="check_button")
        self.check_button.clicked.connect(self._on_check_clicked)
        main.addSpacing(SPACE["s"])
        main.addWidget(button_bar(self.back_button, self.next_button, self.check_button))
        print_button = button(self.tr("Print this lesson"), "link", name="print_button")
        notes_button = button(self.tr("My notes"), "link", name="notes_button")
        print_button.clicked.connect(self.print)
        notes_button.clicked.connect(self._on_notes_clicked)
        main.addWidget(button_bar(print_button, notes_button))
        main.addStretch(1)
        self._columns.addLayout(main, 5)
        self._side = LessonSide(context)
        self._side.chosen.connect(self.go_to_step)
        self._columns.addWidget(self._side, 2, Qt.AlignmentFlag.AlignTop)
        self.layout_.addStretch(1)
        self._narrow = False
        self.scroll_area.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def title(self) -> str:
        return self.lesson.outline.title

    @property
    def views(self) -> list[ExerciseView]:
        """Return the exercises on screen, in order."""
        return self.exercises.views

    @property
    def step(self) -> Step | None:
        """Return the step on screen; None on the closing page of the lesson."""
        steps = self.lesson.steps
        return steps[self.position] if self.position < len(steps) else None

    def enter(self, argument: object = None) -> None:
        """Open a lesson, at a step if one is named: see :func:`lesson_place`."""
        place = lesson_place(argument)
        lesson = self.training.open_lesson(place.lesson)
        ids = [one.id for one in lesson.steps]
        known = place.step in ids
        self.lesson = lesson
        self.position = ids.index(place.step) if known else self.training.first_open_step(lesson)
        self._check = place.check
        self.check_button.setVisible(bool(place.check))
        restyle(self.next_button, "look", "" if place.check else "primary")
        self.text.begin(self.training.words(), place.words if known else ())
        self._side.begin(lesson)
        self._show()

    def refresh(self, argument: object = None) -> None:
        """Stay where one is; only a lesson that was changed is put anew."""
        lesson = self.training.open_lesson(self.lesson.outline.key)
        if lesson != self.lesson:
            self.lesson = lesson
            self.position = min(self.position, len(lesson.steps))
            self._side.begin(lesson)
            self._show()

    def _show(self) -> None:
        lesson = self.lesson
        self._side.empty(self.views)
        self.exercises.begin(self.training)
        self.text.clear()
        self.note.end()
        clear(self._body)
        self._where.setText(
            self.tr("{module} › Lesson {number} · {title}").format(
                module=lesson.module_title, number=lesson.number, title=lesson.outline.title
            )
        )
        total = len(lesson.steps)
        self._line.show_part(min(self.position + 1, total), total)
        self.back_button.setVisible(self.position > 0)
        if self.step is None:
            self._show_end(lesson)
        else:
            self._show_step(lesson, self.step)
        self.scroll_area.verticalScrollBar().setValue(0)
        self.setAccessibleName(self._title.text())
        announce(self, self._title.text())

    def _show_step(self, lesson: OpenLesson, step: Step) -> None:
        self._see(step)
        self._title.setText(step.title)
        self._count.setText(
            self.tr("step {number} of {total} · {minutes} to go").format(
                number=self.position + 1,
                total=len(lesson.steps),
                minutes=minutes(minutes_left(lesson.outline, self.position, len(lesson.steps))),
            )
        )
        for block in step.blocks:
            if block.is_damaged:
                text = self.tr("This talk can't be opened now. You can go on without it.")
                self._body.addWidget(label(text, "body", "muted"))
            elif block.exercise is None:
                self._body.addWidget(self.text.put(block.html))
            else:
                view = self.exercises.put(lesson, block, narrow=self._narrow)
                self._body.addWidget(view)
        self.text.end(self._body, self.views)
        place = Place(lesson.outline.module, lesson.outline.id, step.id)
        self._body.addWidget(self.note.put(self.training, place))
        self.next_button.setText(self.tr("Next"))
        self.next_button.setAccessibleName(self.tr("Next"))
        self._fill_side()
        if self.views and self.views[0].is_open:
            self.views[0].focus_first()
        else:
            self.next_button.setFocus()

    def _see(self, step: Step) -> None:
        outline = self.lesson.outline
        try:
            self.training.see(Place(outline.module, outline.id, step.id))
        except TrainerError as error:
            self.fail(error)

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        """Let what stands beside the step go along with scrolling."""
        columns = self._columns.geometry()
        offset = 0 if self._narrow else value - columns.top() + SPACE["l"]
        self._side.move_to(offset, columns.height())

    def _fill_side(self) -> None:
        self._side.empty(self.views)
        seen = self.training.log().seen.get(self.lesson.outline.key, frozenset())
        self._side.fill(self.views, self.position, seen, narrow=self._narrow)

    def _show_end(self, lesson: OpenLesson) -> None:
        end = LessonEnd(self.context, self.training, lesson)
        end.step_wanted.connect(self.go_to_step)
        self._title.setText(end.heading)
        self._count.setText("")
        self._body.addWidget(end)
        self.next_button.setText(end.next_text)
        self.next_button.setAccessibleName(end.next_text)
        self.next_button.setFocus()

    @Slot(str, str)
    def _on_led(self, page: str, exercise: str) -> None:
        self.went.emit(page, f"{self.lesson.outline.key}/{exercise}")

    @Slot()
    def _on_settled(self) -> None:
        self.next_button.setFocus()

    def leave(self) -> bool:
        kept = [self.exercises.flush(), self.note.flush()]
        return all(kept)

    def drop(self) -> None:
        self.exercises.drop()
        self.note.drop()

    def printout(self) -> Printout:
        return Printout(self.lesson.outline.title, self._make_print)

    def _make_print(self) -> bytes:
        from ....services.printing.learner_prints import Printing

        fonts, house = (
            self.context.assets / "fonts",
            self.context.workspace.house_styles().for_print(),
        )
        printing = Printing(self.training, fonts, translated, house)
        return printing.lesson(self.lesson)

    @Slot()
    def _on_notes_clicked(self) -> None:
        self.went.emit("notes", self.lesson.outline.key)

    @Slot(int)
    def go_to_step(self, position: int) -> None:
        """Show the step at ``position``, from 0, once all of this one is kept."""
        if not self.may_leave():
            self.held.emit(partial(self.go_to_step, position))
            return
        self.position = position
        self.text.unmark()
        self._show()

    @Slot(str)
    def _on_list_wanted(self, word: str) -> None:
        self.went.emit("words", word)

    @Slot()
    def step_on(self) -> None:
        """Go to the next step, or on from the closing page."""
        if self.step is None:
            self.went.emit(*LessonEnd.next_place(self.training, self.lesson))
            return
        self.go_to_step(self.position + 1)

    @Slot()
    def step_back(self) -> None:
        """Go to the step before."""
        if self.position > 0:
            self.go_to_step(self.position - 1)

    def go_on(self) -> bool:
        for view in self.views:
            if view.is_open and view.submit():
                return True
        self.step_on()
        return True

    @Slot()
    def _on_check_clicked(self) -> None:
        self.went.emit("check", f"{self._check}#result")

    def go_back(self) -> bool:
        if self.text.go_back():
            return True
        if self._check:
            self._on_check_clicked()
            return True
        self.went.emit("module", self.lesson.outline.module)
        return True

    def take_number(self, number: int) -> bool:
        return any(view.is_open and view.take_number(number) for view in self.views)

    def set_margins(self, narrow: bool) -> None:
        super().set_margins(narrow)
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for view in self.views:
            view.set_narrow(narrow)
        if self.step is not None:
            self._fill_side()
