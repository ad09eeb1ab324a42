"""Next step of a lesson shown, against ready HTML in a QTextBrowser. Must 1.5x, aim 1.1x.

The floor shows the same text in a window of the same size. A step of the app is a whole page: the
text, the way through the lesson beside it, and often an exercise, which the floor has not.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QTextBrowser

from trainer.domain.learning.course import Step
from trainer.ui.app import Session
from trainer.ui.application import application
from trainer.ui.learning.lesson.lesson_page import LessonPage

from ._measure import Work, against, report

_LESSON = "basis/van-ons-allemaal"
_ROUNDS = 15


def _show(page: LessonPage, position: int) -> Work:
    def show() -> None:
        page.go_to_step(position)
        page.grab()

    return show


def _ready(browser: QTextBrowser, step: Step) -> Work:
    html = "".join(block.html for block in step.blocks)

    def show() -> None:
        browser.setHtml(html)
        browser.grab()

    return show


def main() -> None:
    """Measure and report, for each step of a lesson; the target is for a step of text alone."""
    app = application()
    with TemporaryDirectory(prefix="steunpersoon-bench-") as name:
        session = Session(app, Path(name))
        window = session.window
        window.enter(session.workspace.add_learner("Samira", "sport"))
        window.go("lesson", _LESSON)
        page = window.page
        assert isinstance(page, LessonPage)
        browser = QTextBrowser()
        browser.resize(page.size())
        browser.show()
        for position, step in enumerate(page.lesson.steps):
            kinds = [block.kind for block in step.blocks if block.kind]
            values = against(_show(page, position), _ready(browser, step), _ROUNDS)
            if kinds:
                report("step-with-exercise", kinds=kinds, **values)
            else:
                report("step", must=1.5, aim=1.1, **values)
        browser.close()
        session.close()


if __name__ == "__main__":
    main()
