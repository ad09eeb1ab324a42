"""Hands for the window: clicks, types, and answers exercises as a learner of some kind would."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from ...domain.talk import EndingLevel, Talk
from ..exercises import ExerciseView
from ..exercises.choice_view import ChoiceView
from ..exercises.conversation_view import ConversationView
from ..exercises.reflect_view import ReflectView
from ..exercises.sort_view import SortView
from ..main_window import MainWindow
from ..pages.check_page import CheckPage
from ..pages.lesson_page import LessonPage


class Style(Enum):
    """How a learner answers: right, so-so, or wrong wherever that can be."""

    BEST = (EndingLevel.STRONG, EndingLevel.ENOUGH, EndingLevel.OPEN)
    MIDDLING = (EndingLevel.ENOUGH, EndingLevel.STRONG, EndingLevel.OPEN)
    WORST = (EndingLevel.OPEN, EndingLevel.ENOUGH, EndingLevel.STRONG)


class UnexpectedError(Exception):
    """The window does not show what it should; the text says what was expected."""


class Robot:
    """Works one window."""

    def __init__(self, window: MainWindow, style: Style = Style.BEST) -> None:
        self.window = window
        self.style = style

    def settle(self) -> None:
        """Let the window finish what it is doing."""
        QTest.qWait(1)

    def expect(self, holds: bool, what: str) -> None:
        """Raise :class:`UnexpectedError` unless ``holds``."""
        if not holds:
            raise UnexpectedError(what)

    def click(self, widget: QWidget | None, what: str) -> None:
        """Click a widget that is visible and can be used."""
        if widget is None or not widget.isVisible() or not widget.isEnabled():
            raise UnexpectedError(f"there is no {what} to click")
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def click_named(self, name: str) -> None:
        """Click the visible button with an object name."""
        page = self.window.page
        found = page.findChildren(QPushButton, name) if page else []
        self.click(next((one for one in found if one.isVisible()), None), name)

    def type(self, widget: QWidget, text: str) -> None:
        """Type into a field, in any script: ``QTest.keyClicks`` ends the app at an é."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(widget, event)
        self.settle()

    def press(self, key: Qt.Key) -> None:
        """Press a key where the keyboard is."""
        focused: QWidget | None = self.window.focusWidget()
        self.press_in(self.window if focused is None else focused, key)

    def press_in(self, widget: QWidget, key: Qt.Key) -> None:
        """Press a key in one widget."""
        QTest.keyClick(widget, key)
        self.settle()

    # Answering -----------------------------------------------------------------------------

    def answer(self, view: ExerciseView) -> None:
        """Answer one open exercise and hand it in."""
        if isinstance(view, ChoiceView):
            self._choice(view)
        elif isinstance(view, SortView):
            self._sort(view)
        elif isinstance(view, ReflectView):
            self._reflect(view)
        elif isinstance(view, ConversationView):
            self._conversation(view)
        self.expect(not view.is_open, f"an outcome for {view.exercise.id}")

    def _choice(self, view: ChoiceView) -> None:
        wants_right = self.style is not Style.WORST
        options = view.exercise.options
        wanted = [i for i, option in enumerate(options) if option.correct == wants_right]
        if not view.exercise.several or not wants_right:
            wanted = wanted[:1] or [0]
        for index in wanted:
            self.click(view.options[index], f"option {index + 1}")
        self.click(view.submit_button, "button to check")

    def _sort(self, view: SortView) -> None:
        for row, item in zip(view.rows, view.exercise.items, strict=True):
            right = view.exercise.bins.index(item.bin)
            wrong = (right + 1) % len(view.exercise.bins)
            bin = wrong if self.style is Style.WORST else right
            self.click(row.buttons[bin], "bin")
        self.click(view.submit_button, "button to check")

    def _reflect(self, view: ReflectView) -> None:
        self.type(view.field, "Als iemand na de training blijft hangen, dan loop ik even mee.")
        self.click(view.submit_button, "button to keep")

    def _conversation(self, view: ConversationView) -> None:
        if view.begin_button.isVisible():
            self.click(view.begin_button, "button to begin the talk")
        for choice in way_through(view.talk, self.style):
            self.press(Qt.Key(Qt.Key.Key_1 + choice))
        self.expect(view.talk.ending is not None, "an ending of the talk")

    # Whole lessons and checks --------------------------------------------------------------

    def play_step(self, page: LessonPage) -> None:
        """Answer everything on the step that is on screen."""
        for view in page.views:
            if view.is_open:
                self.answer(view)

    def play_lesson(self, seen: Callable[[LessonPage], None] = lambda page: None) -> None:
        """Play from the step on screen to the closing page; ``seen`` after each step."""
        page = self.window.page
        if not isinstance(page, LessonPage):
            raise UnexpectedError("a lesson")
        while page.step is not None:
            self.play_step(page)
            seen(page)
            self.click(page.next_button, "Next")

    def play_check(self, seen: Callable[[CheckPage], None] = lambda page: None) -> None:
        """Play a check from its first page to its result."""
        page = self.window.page
        if not isinstance(page, CheckPage):
            raise UnexpectedError("a check")
        self.click(page.next_button, "Begin")
        while page.view is not None:
            self.answer(page.view)
            seen(page)
            self.click(page.next_button, "Next")


def way_through(talk: Talk, style: Style) -> list[int]:
    """Return choices from here to an ending that suits ``style`` best."""
    ways = _ways(talk)
    for level in style.value:
        if level in ways:
            return ways[level]
    raise UnexpectedError("a way to an ending")


def _ways(talk: Talk) -> dict[EndingLevel, list[int]]:
    """Return for each level that can be reached the first shortest way to it."""
    found: dict[EndingLevel, list[int]] = {}
    begun = len(talk.turns)
    met = {(talk.at, talk.trust)}
    todo = [talk]
    for here in todo:
        if here.ending is not None:
            found.setdefault(here.ending.level, list(here.taken[begun:]))
            continue
        for choice in range(len(here.choices)):
            after = here.choose(choice)
            if (after.at, after.trust) not in met:
                met.add((after.at, after.trust))
                todo.append(after)
    return found
