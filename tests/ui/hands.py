"""Hands that a test works the window with: the robot's, and keys, Tab and ways to a place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from tests.ui.look import come_to_rest
from trainer.services.learning.training import Training
from trainer.ui.app import Session
from trainer.ui.demo.hand import Style
from trainer.ui.demo.robot import Robot
from trainer.ui.exercises import ExerciseView
from trainer.ui.exercises.conversation_view import ConversationView
from trainer.ui.exercises.talk_end import TalkEnd
from trainer.ui.exercises.talk_parts import Bubble
from trainer.ui.kit.page import Page
from trainer.ui.learning.check.check_page import CheckPage
from trainer.ui.learning.lesson.lesson_page import LessonPage
from trainer.ui.learning.refresh_page import RefreshPage
from trainer.ui.window.main_window import MainWindow

P = TypeVar("P", bound=Page)
W = TypeVar("W", bound=QWidget)
V = TypeVar("V", bound=ExerciseView)

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PAD = Qt.KeyboardModifier.KeypadModifier

PATIENCE, PAUSE = 5000, 10
"""Milliseconds."""

OTHER_PROCESS = 30_000
"""Milliseconds for what another process does, on a machine that is busy."""


@dataclass(frozen=True)
class Spot:
    """Where an exercise is: the key of its lesson and the position of its step."""

    lesson: str
    position: int


def holds_within(holds: Callable[[], bool], most: int) -> bool:
    """Wait until something holds; tell whether it came to that in ``most`` milliseconds."""
    for _ in range(most // PAUSE):
        if holds():
            return True
        QTest.qWait(PAUSE)
    return False


def end_of(view: ConversationView) -> TalkEnd:
    """Return what is shown after a talk."""
    assert view.end is not None
    return view.end


class Hands(Robot):
    """Works the window of one session, and looks at what it shows."""

    def __init__(self, session: Session, style: Style = Style.BEST) -> None:
        super().__init__(session.window, style)
        self.session = session

    def settle(self) -> None:
        """Wait until the window has moved everything to its place."""
        come_to_rest(self.window)

    # Looking -------------------------------------------------------------------------------

    @property
    def training(self) -> Training:
        """Return the use cases of who is learning."""
        assert self.window.training is not None
        return self.window.training

    def page(self, kind: type[P]) -> P:
        """Return the page on screen, which must be of ``kind``."""
        page = self.window.page
        assert isinstance(page, kind), f"{type(page).__name__} is on screen, not {kind.__name__}"
        return page

    def find(self, kind: type[W], name: str) -> W:
        """Return the visible widget of the page with an object name."""
        found = [one for one in self.page(Page).findChildren(kind, name) if one.isVisible()]
        assert found, f"no {name} is on screen"
        return found[0]

    def view(self, kind: type[V]) -> V:
        """Return the exercise on screen, which must be of ``kind``."""
        page = self.window.page
        views = page.views if isinstance(page, LessonPage) else []
        if isinstance(page, (CheckPage, RefreshPage)) and page.view is not None:
            views = [page.view]
        found = next((view for view in views if isinstance(view, kind)), None)
        assert found is not None, f"no {kind.__name__} is on screen"
        return found

    @property
    def focused(self) -> QWidget:
        """Return the widget that has the keyboard; the window when none has."""
        return self.window.focusWidget() or self.window

    # Keys ----------------------------------------------------------------------------------

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(self.focused, key, modifiers)
        self.settle()

    def write(self, text: str) -> None:
        """Type where the keyboard is."""
        self.type(self.focused, text)

    def tab_until(self, reached: Callable[[QWidget], bool], what: str, most: int = 80) -> QWidget:
        """Press Tab until ``reached``."""
        for _ in range(most):
            if reached(self.focused):
                return self.focused
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab doesn't come to {what}")

    def tab_to(self, name: str) -> QWidget:
        """Press Tab until the widget with an object name has the keyboard."""
        return self.tab_until(lambda widget: widget.objectName() == name, name)

    def wait_until(self, holds: Callable[[], bool], most: int = PATIENCE) -> None:
        """Wait, a few seconds at most, until something holds."""
        assert holds_within(holds, most), "it never came to that"

    def begin_as(self, name: str, role: int = 1) -> None:
        """Make a profile by keyboard: the name, then the number of the role, from 1."""
        self.write(name)
        self.key(Qt.Key.Key_Return)
        self.key(Qt.Key(Qt.Key.Key_0 + role))
        self.key(Qt.Key.Key_Return)

    # Going somewhere -----------------------------------------------------------------------

    def spot(self, suits: Callable[[str, object], bool]) -> Spot:
        """Return the first step of the path with an exercise that ``suits`` its kind and text."""
        training = self.training
        for module in training.index.modules(training.role):
            for outline in training.lessons(module.id):
                for position, step in enumerate(training.open_lesson(outline.key).steps):
                    if any(suits(block.kind, block.exercise) for block in step.blocks):
                        return Spot(outline.key, position)
        raise AssertionError("there is no such exercise")

    def open_step(self, spot: Spot) -> LessonPage:
        """Open a lesson and go on to one of its steps."""
        self.window.go("lesson", spot.lesson)
        self.settle()
        page = self.page(LessonPage)
        while page.position < spot.position:
            self.click(page.next_button, "Next")
        while page.position > spot.position:
            self.click(page.back_button, "Previous")
        return page

    def open_kind(self, kind: str, **values: object) -> LessonPage:
        """Open the first step with an exercise of ``kind`` that has these values."""

        def suits(found: str, exercise: object) -> bool:
            return found == kind and all(
                getattr(exercise, name) == value for name, value in values.items()
            )

        return self.open_step(self.spot(suits))

    def go_to_end(self) -> LessonPage:
        """Go on to the closing page of the lesson on screen, answering nothing."""
        page = self.page(LessonPage)
        while page.step is not None:
            self.click(page.next_button, "Next")
        return page

    def press_sidebar(self, id: str) -> None:
        """Click a button of the sidebar."""
        self.click(self.window.sidebar.buttons[id], id)


def activate(window: MainWindow | QWidget) -> None:
    """Give a window the keyboard."""
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)


def end(session: Session) -> None:
    """Close a session, as quitting the app does."""
    session.close()
    session.theme.deleteLater()
    session.deleteLater()


def back_buttons(view: ConversationView) -> list[QPushButton]:
    """Return the buttons that take back to an own line of a talk, the first first."""
    bubbles = [one for one in view.findChildren(Bubble) if one.isVisible()]
    return [one.back for one in bubbles if one.back is not None]
