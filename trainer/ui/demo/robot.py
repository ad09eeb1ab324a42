"""Plays exercises, lessons and checks as a learner of some kind would."""

from __future__ import annotations

from collections.abc import Callable

from ..exercises import ExerciseView
from ..learning.check.check_page import CheckPage
from ..learning.lesson.lesson_page import LessonPage
from ..learning.refresh_page import RefreshPage
from .answering import ANSWERING
from .hand import Hand, UnexpectedError


class Robot(Hand):
    """Works one window."""

    def answer(self, view: ExerciseView) -> None:
        """Answer one open exercise and hand it in."""
        ANSWERING[type(view)](self, view)
        self.expect(not view.is_open, f"an outcome for {view.exercise.id}")

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

    def play_cards(self) -> None:
        """Answer the cards of a session to its end."""
        page = self.window.page
        if not isinstance(page, RefreshPage):
            raise UnexpectedError("the page with cards")
        while page.view is not None:
            self.answer(page.view)

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
