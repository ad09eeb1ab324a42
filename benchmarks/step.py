"""Next step of a lesson shown, against ready HTML in a QTextBrowser. Must 1.5x, aim 1.1x."""

from __future__ import annotations

import os
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pathlib import Path

from PySide6.QtWidgets import QTextBrowser

from trainer.ui.app import Session, application
from trainer.ui.pages.lesson_page import LessonPage

from ._measure import against, report

_LESSON = "luisteren/drie-tellen"


def main() -> None:
    """Measure and report, for a step of text alone and for one with an exercise."""
    app = application()
    with TemporaryDirectory(prefix="steunpersoon-bench-") as name:
        session = Session(app, Path(name))
        window = session.window
        window.enter(session.workspace.add_learner("Samira", "sport"))
        window.go("lesson", _LESSON)
        page = window.page
        assert isinstance(page, LessonPage)
        steps = page.lesson.steps
        browser = QTextBrowser()
        browser.resize(page.size())
        browser.show()
        for position in range(len(steps)):
            html = "".join(block.html for block in steps[position].blocks)
            kinds = [block.kind for block in steps[position].blocks if block.kind]

            def show_step(position: int = position, page: LessonPage = page) -> None:
                page.position = position
                page.refresh()
                page.grab()

            def ready_html(html: str = html) -> None:
                browser.setHtml(html)
                browser.grab()

            values = against(show_step, ready_html, rounds=15)
            report("step", lesson=_LESSON, kinds=kinds, must=1.5, aim=1.1, **values)
        browser.close()
        session.close()


if __name__ == "__main__":
    main()
