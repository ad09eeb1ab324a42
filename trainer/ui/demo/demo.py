"""``trainer demo``: from a profile to a certificate, in a folder of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    Qt,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from ...domain.talk_script import EndingLevel
from ...domain.text import QT_TRANSLATE_NOOP
from ...services import console
from ..app import Session
from ..context import translated
from ..exercises.conversation_view import ConversationView
from ..pages.certificates_page import CertificatesPage
from ..pages.check_page import CheckPage
from ..pages.learn_page import LearnPage
from ..pages.lesson_page import LessonPage
from ..pages.print_page import PrintPage
from ..pages.start_page import StartPage
from ..pages.tool_page import ToolPage
from ..widgets.option_button import RadioOption
from ..widgets.page_picture import PagePicture
from .answering import way_through
from .hand import UnexpectedError
from .robot import Robot

_SIZE = (1280, 800)
_STILL = 50
_PATIENCE = 20_000
"""Milliseconds."""

_NAME = "Samira El Idrissi"
_PROFILE = QT_TRANSLATE_NOOP("demo", "A profile is made, and the path is open")
_FIRST = QT_TRANSLATE_NOOP("demo", "The first lesson is played to its end")
_CLOSED = QT_TRANSLATE_NOOP("demo", "Half-way a talk the window is closed")
_RESUMED = QT_TRANSLATE_NOOP("demo", "After opening it again, the talk goes on at the same line")
_TALKED = QT_TRANSLATE_NOOP("demo", "The talk is brought to a good end, and the lesson is done")
_PASSED = QT_TRANSLATE_NOOP("demo", "The check is passed")
_PRINTED = QT_TRANSLATE_NOOP("demo", "A card is drawn, and a list of the toolkit is printed")
_SAVED = QT_TRANSLATE_NOOP("demo", "The certificate is saved as PDF")


class Demo:
    """One run of the main job, with a picture of each page."""

    def __init__(self, app: QApplication, data: Path, out: Path, path: str) -> None:
        self._app = app
        self._data = data
        self.out = out
        self._path = path
        self._pictures = 0
        self.session = self._opened()
        without_motion = self.session.workspace.change_settings(less_motion=True)
        self.session.theme.use(without_motion)
        self.robot = Robot(self.session.window)

    def _opened(self) -> Session:
        session = Session(self._app, self._data)
        if self._app.platformName() == "offscreen":
            # Nobody looks, and the screen that isn't there is a small one.
            QTest.qWait(_STILL)
            session.window.resize(*_SIZE)
        return session

    def play(self) -> None:
        """Play it all.

        Raises:
            UnexpectedError: something was not as it should be.
        """
        self.robot.settle()
        self._make_profile()
        self._first_lesson()
        self._play_until_talk()
        self._stop_and_resume()
        self._play_the_rest()
        self._toolkit()
        self._certificate()

    def stop(self) -> None:
        """Close the window and everything in it."""
        self.session.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def say(self, text: str) -> None:
        """Print a step, at once, in the user's language."""
        console.say(f"  {translated('demo', text)}")

    def picture(self, name: str) -> None:
        """Keep a picture of the window, once all has found its place."""
        QTest.qWait(_STILL)
        self._pictures += 1
        file = self.out / f"{self._pictures:02}-{name}.png"
        self.session.window.grab().save(str(file))

    def _make_profile(self) -> None:
        page = self.session.window.page
        if not isinstance(page, StartPage):
            raise UnexpectedError("the start page")
        self.picture("start")
        self.robot.type(page.name_field, _NAME)
        wanted = f"path_{self._path}"
        self._wait_for(lambda: page.findChild(RadioOption, wanted) is not None, wanted)
        choice = page.findChild(RadioOption, wanted)
        self.robot.click(choice, f"path {self._path}")
        self.robot.click(page.begin_button, "Begin")
        self.robot.expect(isinstance(self.session.window.page, LearnPage), "the page Learn")
        self.picture("learn")
        self.say(_PROFILE)

    def _go_on_from_learn(self) -> None:
        self.robot.click(self.session.window.sidebar.buttons["learn"], "Learn")
        self.robot.click_named("next_button")

    def _first_lesson(self) -> None:
        self._go_on_from_learn()
        shots: set[str] = set()

        def seen(page: LessonPage) -> None:
            for view in page.views:
                kind = type(view).__name__.removesuffix("View").lower()
                if kind not in shots:
                    shots.add(kind)
                    self.picture(f"lesson-{kind}")

        self.robot.play_lesson(seen)
        self.picture("lesson-done")
        self.say(_FIRST)

    def _play_until_talk(self) -> None:
        for _ in range(20):
            self._go_on_from_learn()
            page = self.session.window.page
            if not isinstance(page, LessonPage):
                raise UnexpectedError("a lesson with a talk")
            while page.step is not None:
                if any(isinstance(view, ConversationView) for view in page.views):
                    return
                self.robot.play_step(page)
                self.robot.click(page.next_button, "Next")
        raise UnexpectedError("a lesson with a talk")

    def _talk(self) -> ConversationView:
        page = self.session.window.page
        views = page.views if isinstance(page, LessonPage) else []
        found = next((view for view in views if isinstance(view, ConversationView)), None)
        if found is None:
            raise UnexpectedError("a talk on screen")
        return found

    def _stop_and_resume(self) -> None:
        view = self._talk()
        self.picture("talk-setting")
        self.robot.click(view.setting.begin_button, "button to begin the talk")
        for choice in way_through(view.talk, self.robot.style)[:3]:
            self.robot.press(Qt.Key(Qt.Key.Key_1 + choice))
        self.picture("talk")
        before = (self._place(), view.talk.taken)
        self.say(_CLOSED)
        self.stop()
        self.session = self._opened()
        self.robot.window = self.session.window
        self.robot.settle()
        self.robot.expect(isinstance(self.session.window.page, LearnPage), "the page Learn again")
        self.picture("learn-again")
        self.robot.click_named("next_button")
        after = (self._place(), self._talk().talk.taken)
        self.robot.expect(before == after, f"the same place as before: {before}, not {after}")
        self.say(_RESUMED)
        page = self._lesson_page()
        self.robot.play_step(page)
        view = self._talk()
        ending = view.talk.ending
        good = ending is not None and ending.level is not EndingLevel.OPEN
        self.robot.expect(good, "a good-enough end")
        self.picture("talk-end")
        self.robot.click_named("thoughts_button")
        self.picture("talk-thoughts")
        self.robot.click(page.next_button, "Next")
        self.robot.play_lesson()
        self.say(_TALKED)

    def _place(self) -> tuple[str, str]:
        page = self._lesson_page()
        return page.lesson.outline.key, page.step.id if page.step else ""

    def _lesson_page(self) -> LessonPage:
        page = self.session.window.page
        if not isinstance(page, LessonPage):
            raise UnexpectedError("a lesson")
        return page

    def _play_the_rest(self) -> None:
        for _ in range(200):
            training = self.session.window.training
            if training is None or training.overview().complete:
                return
            self._go_on_from_learn()
            if isinstance(self.session.window.page, CheckPage):
                self._play_check()
            else:
                self.robot.play_lesson()
        raise UnexpectedError("a finished path")

    def _play_check(self) -> None:
        self.picture("check")
        taken: list[str] = []

        def seen(page: CheckPage) -> None:
            if not taken:
                taken.append("question")
                self.picture("check-question")

        self.robot.play_check(seen)
        page = self.session.window.page
        passed = isinstance(page, CheckPage) and page.run is not None and page.run.result
        self.robot.expect(bool(passed and passed.outcome.passed), "a passed check")
        self.picture("check-result")
        self.say(_PASSED)

    def _last_module(self) -> str:
        """Return the last module with lessons; a final check has no page with a list."""
        training = self.session.window.training
        modules = training.overview().modules if training else ()
        return next((one.module.id for one in reversed(modules) if not one.module.final), "")

    def _toolkit(self) -> None:
        window = self.session.window
        self.robot.click(window.sidebar.buttons["toolkit"], "Toolkit")
        self.picture("toolkit")
        for item, name in (("gesprekskaarten", "draw_button"), ("signalenlijst", "print_button")):
            self.robot.click_named(f"tool_{item}")
            self._wait_for(lambda: _has_preview(window.page), f"a preview of {item}")
            self.picture(f"toolkit-{item}")
            self.robot.click_named(name)
            self.picture(f"toolkit-{item}-{name.removesuffix('_button')}")
            if name == "draw_button":
                self.robot.click_named("back_button")
        page = window.page
        if not isinstance(page, PrintPage):
            raise UnexpectedError("the page Print")
        self._wait_for(page.save_button.isEnabled, "all pages of the print")
        self.picture("toolkit-pages")
        self.say(_PRINTED)

    def _wait_for(self, holds: Callable[[], bool], what: str) -> None:
        for _ in range(_PATIENCE // _STILL):
            if holds():
                return
            QTest.qWait(_STILL)
        raise UnexpectedError(what)

    def _certificate(self) -> None:
        window = self.session.window
        self.robot.click(window.sidebar.buttons["learn"], "Learn")
        self.robot.click_named(f"module_{self._last_module()}")
        self.picture("module")
        self.robot.click_named("back_button")
        self.picture("learn-finished")
        self.robot.click_named("next_button")
        page = window.page
        if not isinstance(page, CertificatesPage):
            raise UnexpectedError("the page Certificates")
        self.picture("certificate-name")
        self.robot.click_named("make_button")
        self.picture("certificate")
        file = self.out / "certificate.pdf"
        file.unlink(missing_ok=True)
        self.robot.click_named("save_button")
        dialog = page.findChild(QFileDialog, "save_dialog")
        field = dialog.findChild(QLineEdit, "fileNameEdit") if dialog else None
        if field is None:
            raise UnexpectedError("a dialog that asks where to save")
        field.clear()
        self.robot.type(field, str(file))
        self.robot.press_in(field, Qt.Key.Key_Return)
        is_pdf = file.is_file() and file.read_bytes().startswith(b"%PDF-")
        self.robot.expect(is_pdf, f"a certificate in {file}")
        self.picture("certificate-saved")
        for name in ("settings", "help"):
            self.robot.click(window.sidebar.buttons[name], name)
            self.picture(name)
        self.say(_SAVED)


def _has_preview(page: object) -> bool:
    return isinstance(page, ToolPage) and page.preview.findChild(PagePicture) is not None
