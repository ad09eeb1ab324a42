"""Mijn notities: own plans, and all own words by lesson, each with a way to its step."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...domain.errors import TrainerError
from ...domain.exercises.plan import sentence
from ...domain.learning.notes import Note
from ...services.learning.confidence import Confidence
from ...services.learning.notebook import LessonNotes, ListedNote, Notebook
from ...services.learning.plans import KeptPlan
from ..kit.batch import Batch
from ..kit.context import Context, shown, translated
from ..kit.page import Page
from ..kit.parts import breakable, button, button_bar, card, clear, column, label, row
from ..kit.printout import Printout

_IN_A_CARD, _CARDS = 10, 10
"""Notes in a card, and cards that are shown at once."""


class NotesPage(Page):
    """A card for each lesson with notes. Erasing one can be undone while the page is open."""

    nav = "learn"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._listed: dict[int, Note] = {}
        self._plans: tuple[KeptPlan, ...] = ()
        self._erased: Note | None = None
        self._lesson = ""
        self.back_button = button(self.tr("‹ Back"), "link", name="back_button")
        self.back_button.clicked.connect(self.go_back)
        self.print_button = button(self.tr("Print these notes"), "link", name="print_button")
        self.print_button.clicked.connect(self.print)
        self.layout_.addLayout(row(self.back_button))
        self.layout_.addWidget(label(self.tr("My notes"), "display"))
        self.layout_.addWidget(
            label(self.tr("What you wrote at the steps. It is for you alone."), "body", "muted")
        )
        self.undo_button = button(self.tr("Put it back"), name="undo_button")
        self.undo_button.clicked.connect(self._on_undo_clicked)
        self._erased_card, inside = card("soft", margin="m")
        self.said = label("", "strong")
        inside.addWidget(self.said)
        inside.addWidget(button_bar(self.undo_button))
        self.layout_.addWidget(self._erased_card)
        self._body = column(spacing="l")
        self._notes = Batch(_CARDS)
        self._below = column(spacing="l")
        self.layout_.addLayout(self._body)
        self.layout_.addWidget(self._notes)
        self.layout_.addLayout(self._below)
        self.layout_.addWidget(button_bar(self.print_button))
        self.layout_.addStretch(1)

    def title(self) -> str:
        return self.tr("My notes")

    def enter(self, argument: object = None) -> None:
        """Show all; ``argument`` is the key of the lesson from which one came, if any."""
        self._erased = None
        self._lesson = str(argument or "")
        self._notes.fill(())
        self._fill()

    def refresh(self, argument: object = None) -> None:
        self._fill()

    def _fill(self) -> None:
        for part in (self._body, self._below):
            clear(part)
        self._listed = {}
        lessons = Notebook(self.training).by_lesson()
        self._plans = self.training.plans()
        if self._plans:
            self._body.addWidget(self._plans_card())
        self._notes.fill(
            [
                partial(self._lesson_card, lesson, lesson.notes[at : at + _IN_A_CARD])
                for lesson in lessons
                for at in range(0, len(lesson.notes), _IN_A_CARD)
            ],
            shown=self._notes.shown,
        )
        if Confidence(self.training).side_by_side() is not None:
            self._below.addWidget(self._confidence_card())
        if not lessons and not self._plans:
            self._body.addWidget(self._empty_card())
        self.print_button.setVisible(bool(lessons or self._plans))
        self._erased_card.setVisible(self._erased is not None)

    def first_focus(self) -> QWidget | None:
        return self.back_button

    def _empty_card(self) -> QFrame:
        frame, inside = card()
        inside.addWidget(label(self.tr("No notes yet"), "heading"))
        inside.addWidget(
            label(
                self.tr(
                    "Below each step of a lesson stands “Note at this step”. What you write "
                    "there, you find here again."
                ),
                "body",
                "muted",
            )
        )
        made = button(self.tr("To Learn"), "primary", name="learn_button")
        made.clicked.connect(self._on_learn_clicked)
        inside.addWidget(button_bar(made))
        return frame

    def _plans_card(self) -> QFrame:
        frame, inside = card("soft", spacing="m")
        inside.addWidget(label(self.tr("My plans"), "heading"))
        for plan in self._plans:
            text = shown(sentence(plan.answer))
            inside.addWidget(label(breakable(text), "lesson"))
            made = button(self.tr("To the lesson"), "link", name="plan_button")
            made.setAccessibleName(
                self.tr("To the lesson {lesson}").format(lesson=plan.lesson_title)
            )
            made.setProperty("lesson", plan.exercise.rpartition("/")[0])
            made.clicked.connect(self._on_plan_clicked)
            inside.addWidget(button_bar(made))
        return frame

    def _confidence_card(self) -> QFrame:
        frame, inside = card()
        inside.addWidget(label(self.tr("How sure you felt"), "heading"))
        text = self.tr("What you filled in before and after the lessons, sentence by sentence.")
        inside.addWidget(label(text, "body"))
        made = button(self.tr("Lay them side by side"), name="confidence_button")
        made.clicked.connect(self._on_confidence_clicked)
        inside.addWidget(button_bar(made))
        return frame

    @Slot()
    def _on_confidence_clicked(self) -> None:
        self.went.emit("confidence", "notes")

    @Slot()
    def _on_plan_clicked(self) -> None:
        self.went.emit("lesson", self.sender().property("lesson"))

    def _lesson_card(self, lesson: LessonNotes, notes: tuple[ListedNote, ...]) -> QFrame:
        frame, inside = card(spacing="m")
        inside.addWidget(label(lesson.title or self._gone(), "heading"))
        for listed in notes:
            self._add_note(inside, lesson, listed)
        return frame

    def _gone(self) -> str:
        return self.tr("This is no longer in the training")

    def _add_note(self, inside: QVBoxLayout, lesson: LessonNotes, listed: ListedNote) -> None:
        number = len(self._listed)
        self._listed[number] = listed.note
        step = listed.step or self._gone()
        inside.addWidget(label(step, "strong"))
        inside.addWidget(label(breakable(listed.note.text), "body"))
        buttons = []
        if listed.step:
            open_button = button(self.tr("To this step"), "link", name="step_button")
            open_button.setAccessibleName(self.tr("To this step: {step}").format(step=step))
            open_button.clicked.connect(self._on_step_clicked)
            buttons.append(open_button)
        erase_button = button(self.tr("Erase"), "link", name="erase_button")
        erase_button.setAccessibleName(self.tr("Erase the note at {step}").format(step=step))
        erase_button.clicked.connect(self._on_erase_clicked)
        buttons.append(erase_button)
        for made in buttons:
            made.setProperty("note", number)
        inside.addWidget(button_bar(*buttons))

    @Slot()
    def _on_step_clicked(self) -> None:
        self.went.emit("lesson", self._listed[int(self.sender().property("note"))].place)

    @Slot()
    def _on_erase_clicked(self) -> None:
        note = self._listed[int(self.sender().property("note"))]
        if self._keep(note, ""):
            self._erased = note
            self.said.setText(self.tr("✓ The note is erased."))
            self._fill()
            self.undo_button.setFocus()

    @Slot()
    def _on_undo_clicked(self) -> None:
        note = self._erased
        if note is not None and self._keep(note, note.text):
            self._erased = None
            self._fill()
            self.back_button.setFocus()

    def _keep(self, note: Note, text: str) -> bool:
        try:
            Notebook(self.training).keep(note.place, text)
        except TrainerError as error:
            self.fail(error)
            return False
        return True

    @Slot()
    def _on_learn_clicked(self) -> None:
        self.went.emit("learn", None)

    def gone(self) -> None:
        self._erased = None

    @Slot()
    def go_back(self) -> bool:
        if self._lesson:
            self.went.emit("lesson", self._lesson)
        else:
            self.went.emit("learn", None)
        return True

    def printout(self) -> Printout | None:
        something = self._listed or self._plans
        return Printout(self.title(), self._make_print) if something else None

    def _make_print(self) -> bytes:
        from ...services.printing.learner_prints import Printing

        fonts, house = (
            self.context.assets / "fonts",
            self.context.workspace.house_styles().for_print(),
        )
        printing = Printing(self.training, fonts, translated, house)
        return printing.notes(self._gone(), translated)
