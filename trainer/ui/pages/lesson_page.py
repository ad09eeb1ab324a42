"""The lesson player: one step at a time, always to be left and found again at the same step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QBoxLayout, QWidget

from ...domain.course import Step
from ...domain.errors import TrainerError
from ...domain.progress import Place
from ...domain.tokens import LESSON_WIDTH_EM, SPACE, TYPE_SCALE
from ...services.training import OpenLesson
from ..context import Context, translated
from ..exercises import ExerciseView
from ..printout import Printout
from ..widgets.illustration import Illustration
from ..widgets.parts import button, button_bar, clear, column, label, row
from ..widgets.progress_line import ProgressLine
from ..widgets.prose import Prose
from .lesson_end import LessonEnd
from .lesson_exercises import LessonExercises
from .lesson_note import LessonNote
from .lesson_steps import LessonSteps
from .page import Page


class LessonPage(Page):
    """Shows a step: text, and at most a few exercises, each kept as it is answered."""

    nav = "learn"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.lesson: OpenLesson
        self.position = 0
        self.exercises = LessonExercises(context, self)
        self.exercises.answered.connect(self._on_answered)
        self.exercises.failed.connect(self.failed)
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
        main.addSpacing(SPACE["s"])
        main.addWidget(button_bar(self.back_button, self.next_button))
        print_button = button(self.tr("Print this lesson"), "link", name="print_button")
        notes_button = button(self.tr("My notes"), "link", name="notes_button")
        print_button.clicked.connect(self.print)
        notes_button.clicked.connect(self._on_notes_clicked)
        main.addWidget(button_bar(print_button, notes_button))
        main.addStretch(1)
        self._columns.addLayout(main, 5)
        self._side = QWidget()
        self._side_layout = column(self._side)
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
        place = argument if isinstance(argument, Place) else None
        lesson = self.training.open_lesson(place.lesson_key if place else str(argument))
        ids = [step.id for step in lesson.steps]
        self.lesson = lesson
        if place is not None and place.step in ids:
            self.position = ids.index(place.step)
        else:
            self.position = self.training.first_open_step(lesson)
        self._show()

    def refresh(self, argument: object = None) -> None:
        self._show()

    def _show(self) -> None:
        lesson = self.lesson
        self._empty_side()
        self.exercises.begin(self.training)
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

    def _show_step(self, lesson: OpenLesson, step: Step) -> None:
        self._see(step)
        self._title.setText(step.title)
        self._count.setText(
            self.tr("step {number} of {total}").format(
                number=self.position + 1, total=len(lesson.steps)
            )
        )
        for block in step.blocks:
            if block.exercise is None:
                prose = Prose(self.context.theme, block.html)
                em = self.context.theme.px(TYPE_SCALE["lesson"])
                prose.setMaximumWidth(LESSON_WIDTH_EM * em)
                self._body.addWidget(prose)
            else:
                view = self.exercises.put(lesson, block.kind, block.exercise, narrow=self._narrow)
                self._body.addWidget(view)
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

    def _empty_side(self) -> None:
        """Take out what stands beside the step; the panel of an exercise stays the exercise's."""
        for view in self.views:
            panel = view.side_panel()
            if panel is not None and panel.parentWidget() is self._side:
                self._side_layout.removeWidget(panel)
                panel.setParent(view)
        clear(self._side_layout)

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        """Let what stands beside the step go along with scrolling."""
        own = self._side.sizeHint().height() - self._side_layout.contentsMargins().top()
        room = self._columns.geometry().height() - own
        above = value - self._columns.geometry().top() + SPACE["l"]
        offset = 0 if self._narrow else max(0, min(above, room))
        self._side_layout.setContentsMargins(0, offset, 0, 0)

    def _fill_side(self) -> None:
        self._empty_side()
        panels = [panel for view in self.views if (panel := view.side_panel()) is not None]
        for panel in panels:
            self._side_layout.addWidget(panel)
        if not panels:
            seen = self.training.log().seen.get(self.lesson.outline.key, frozenset())
            if not self._narrow:
                picture = self.lesson.outline.picture
                self._side_layout.addWidget(Illustration(self.context.assets, picture))
            steps = LessonSteps(self.context, self.lesson.steps, self.position, seen)
            steps.chosen.connect(self._on_step_chosen)
            self._side_layout.addWidget(steps)

    def _show_end(self, lesson: OpenLesson) -> None:
        end = LessonEnd(self.context, self.training, lesson)
        end.step_wanted.connect(self._on_step_chosen)
        self._title.setText(end.heading)
        self._count.setText("")
        self._body.addWidget(end)
        self.next_button.setText(end.next_text)
        self.next_button.setAccessibleName(end.next_text)
        self.next_button.setFocus()

    @Slot()
    def _on_answered(self) -> None:
        self.next_button.setFocus()

    def leave(self) -> bool:
        self.exercises.flush()
        self.note.flush()
        return True

    def printout(self) -> Printout:
        return Printout(self.lesson.outline.title, self._make_print)

    def _make_print(self) -> bytes:
        from ...services.printing import Printing

        fonts = self.context.assets / "fonts"
        printing = Printing(self.training, fonts, lambda text: translated("paper", text))
        return printing.lesson(self.lesson)

    @Slot()
    def _on_notes_clicked(self) -> None:
        self.went.emit("notes", self.lesson.outline.key)

    @Slot(int)
    def _on_step_chosen(self, position: int) -> None:
        self.position = position
        self._show()

    @Slot()
    def step_on(self) -> None:
        """Go to the next step, or on from the closing page."""
        if self.step is None:
            self.went.emit(*LessonEnd.next_place(self.training, self.lesson))
            return
        self.position += 1
        self._show()

    @Slot()
    def step_back(self) -> None:
        """Go to the step before."""
        if self.position > 0:
            self.position -= 1
            self._show()

    def go_on(self) -> bool:
        for view in self.views:
            if view.is_open and view.submit():
                return True
        self.step_on()
        return True

    def go_back(self) -> bool:
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
