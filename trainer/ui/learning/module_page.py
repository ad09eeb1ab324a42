"""A module: its lessons with how far you are, and the check at the end."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from ...domain.learning.course import LessonOutline
from ...domain.learning.progress import ModuleProgress, Standing
from ..kit.context import Context, minutes
from ..kit.page import Page
from ..kit.parts import button, card, clear, column, label, pill, row


class ModulePage(Page):
    """The list of lessons; a lesson that was done can be done again."""

    nav = "learn"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._heading = label("", "display")
        self._sub = label("", "body", "muted")
        self.back_button = button(self.tr("‹ Learn"), "link", name="back_button")
        self.back_button.setAccessibleName(self.tr("Back to Learn"))
        self.back_button.clicked.connect(self.go_back)
        self.layout_.addLayout(row(self.back_button))
        self.layout_.addWidget(self._heading)
        self.layout_.addWidget(self._sub)
        self._rows = column()
        self._first_action: QPushButton | None = None
        self.layout_.addLayout(self._rows)
        self.layout_.addStretch(1)

    def title(self) -> str:
        return self._heading.text()

    def enter(self, argument: object = None) -> None:
        one = self.training.module(str(argument))
        if one is None:
            self.go_back()
            return
        self._heading.setText(one.module.title)
        self._sub.setText(one.module.summary)
        clear(self._rows)
        self._first_action = None
        lessons = self.training.lessons(one.module.id)
        for number, lesson in enumerate(lessons, start=1):
            self._rows.addWidget(self._lesson_row(number, lesson))
        if one.module.has_check:
            self._rows.addWidget(self._check_row(one))
        elif not lessons:
            self._rows.addWidget(label(self.tr("There are no lessons here yet."), "body", "muted"))

    def first_focus(self) -> QWidget | None:
        return self._first_action

    def _lesson_row(self, number: int, lesson: LessonOutline) -> QFrame:
        standing = self.training.standing(lesson)
        actions = {
            Standing.DONE: self.tr("Once more"),
            Standing.BUSY: self.tr("Go on"),
            Standing.TO_DO: self.tr("Begin"),
        }
        heading = self.tr("{number}. {title}").format(number=number, title=lesson.title)
        below = self.tr("{minutes} · {goal}").format(
            minutes=minutes(lesson.minutes), goal=lesson.goal
        )
        frame = self._row(heading, below, standing, actions[standing])
        frame.action.setProperty("lesson", lesson.key)
        frame.action.clicked.connect(self._on_lesson_clicked)
        return frame

    def _check_row(self, one: ModuleProgress) -> QFrame:
        standing = Standing.DONE if one.check_passed else Standing.TO_DO
        below = self.tr("{minutes} · as often as you like").format(
            minutes=minutes(one.module.check_minutes)
        )
        heading = self.tr("Check: {module}").format(module=one.module.title)
        if one.module.final:
            heading = one.module.title
        action = self.tr("Once more") if one.check_passed else self.tr("Begin")
        frame = self._row(heading, below, standing, action)
        frame.action.setObjectName("check_button")
        frame.action.setProperty("module", one.module.id)
        frame.action.clicked.connect(self._on_check_clicked)
        return frame

    def _row(self, heading: str, below: str, standing: Standing, action: str) -> _Row:
        words = {
            Standing.DONE: (self.tr("Done"), "done"),
            Standing.BUSY: (self.tr("Busy"), "busy"),
            Standing.TO_DO: (self.tr("To do"), "todo"),
        }
        made = _Row(heading, below, *words[standing], action)
        if self._first_action is None and standing is not Standing.DONE:
            self._first_action = made.action
        return made

    @Slot()
    def _on_lesson_clicked(self) -> None:
        self.went.emit("lesson", self.sender().property("lesson"))

    @Slot()
    def _on_check_clicked(self) -> None:
        self.went.emit("check", self.sender().property("module"))

    @Slot()
    def go_back(self) -> bool:
        self.went.emit("learn", None)
        return True


class _Row(QFrame):
    """A line in the list: what it is, how far, and a button."""

    def __init__(self, heading: str, below: str, state: str, look: str, action: str) -> None:
        super().__init__()
        frame, inside = card()
        column(self).addWidget(frame)
        inside.setDirection(inside.Direction.LeftToRight)
        words = column(spacing="xs")
        words.addLayout(row(pill(state, look)))
        words.addWidget(label(heading, "heading"))
        words.addWidget(label(below, "body", "muted"))
        inside.addLayout(words, 1)
        self.action = button(action, "" if look == "done" else "primary")
        self.action.setAccessibleName(f"{action}: {heading}")
        inside.addWidget(self.action)
