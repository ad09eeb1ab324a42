"""``trainer demo``: from a profile to a certificate, in a folder of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ...domain.talk.script import EndingLevel
from ...domain.text.message import QT_TRANSLATE_NOOP, Template
from ...services import console
from ..app import Session
from ..exercises.conversation_view import ConversationView
from ..kit.context import translated
from ..kit.option_button import RadioOption
from ..kit.page import Page
from ..kit.page_picture import PagePicture
from ..learning.certificates.certificates_page import CertificatesPage
from ..learning.check.check_page import CheckPage
from ..learning.learn_page import LearnPage
from ..learning.lesson.lesson_page import LessonPage
from ..printing.print_page import PrintPage
from ..toolkit.tool_page import ToolPage
from ..window.start_page import StartPage
from .answering import line_key, way_through
from .hand import UnexpectedError
from .robot import Robot
from .saving import save_as

P = TypeVar("P", bound=Page)

_SIZE = (1280, 800)
_STILL = 50
_LONGEST_STILL = 3_000
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

    def say(self, text: Template) -> None:
        """Print a step, at once, in the user's language."""
        console.say(f"  {translated(text)}")

    def picture(self, name: str) -> None:
        """Keep a picture of the window, once nothing in it moves any more.

        Raises:
            UnexpectedError: it can't be kept.
        """
        before, now = QImage(), self._grabbed()
        for _ in range(_LONGEST_STILL // _STILL):
            if now == before:
                break
            QTest.qWait(_STILL)
            before, now = now, self._grabbed()
        self._pictures += 1
        file = self.out / f"{self._pictures:02}-{name}.png"
        if not now.save(str(file)):
            raise UnexpectedError(f"a picture that can be kept as {file}")

    def _grabbed(self) -> QImage:
        return self.session.window.grab().toImage()

    def _page(self, kind: type[P], what: str) -> P:
        """Return the page on screen, once it is of this kind."""
        self.robot.wait_for(lambda: isinstance(self.session.window.page, kind), what)
        page = self.session.window.page
        if not isinstance(page, kind):
            raise UnexpectedError(what)
        return page

    def _make_profile(self) -> None:
        page = self._page(StartPage, "the start page")
        self.picture("start")
        self.robot.type(page.name_field, _NAME)
        wanted = f"path_{self._path}"
        self.robot.wait_for(lambda: page.findChild(RadioOption, wanted) is not None, wanted)
        choice = page.findChild(RadioOption, wanted)
        self.robot.click(choice, f"path {self._path}")
        self.robot.click(page.begin_button, "Begin")
        self._page(LearnPage, "the page Learn")
        self.picture("learn")
        self.say(_PROFILE)

    def _go_on_from_learn(self) -> None:
        self.robot.click(self.session.window.sidebar.buttons["learn"], "Learn")
        self._page(LearnPage, "the page Learn")
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
            page = self._page(LessonPage, "a lesson with a talk")
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
            self.robot.press(line_key(view, choice))
        self.picture("talk")
        before = (self._place(), view.talk.taken)
        self.say(_CLOSED)
        self.stop()
        self.session = self._opened()
        self.robot.window = self.session.window
        self.robot.settle()
        self._page(LearnPage, "the page Learn again")
        self.picture("learn-again")
        self.robot.click_named("next_button")
        after = (self._place(), self._talk().talk.taken)
        self.robot.expect(before == after, f"the same place as before: {before}, not {after}")
        self.say(_RESUMED)
        page = self._page(LessonPage, "a lesson")
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
        page = self._page(LessonPage, "a lesson")
        return page.lesson.outline.key, page.step.id if page.step else ""

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
        self.robot.click(self.session.window.sidebar.buttons["toolkit"], "Toolkit")
        self.picture("toolkit")
        self._open_tool("gesprekskaarten")
        self.robot.click_named("draw_button")
        self.picture("toolkit-gesprekskaarten-draw")
        self.robot.click_named("back_button")
        self._open_tool("signalenlijst")
        self.robot.click_named("print_button")
        page = self._page(PrintPage, "the page Print")
        self.robot.wait_for(page.save_button.isEnabled, "all pages of the print")
        self.picture("toolkit-pages")
        self.say(_PRINTED)

    def _open_tool(self, item: str) -> None:
        self.robot.click_named(f"tool_{item}")
        page = self._page(ToolPage, f"the page of {item}")
        self.robot.wait_for(lambda: _has_preview(page), f"a preview of {item}")
        self.picture(f"toolkit-{item}")

    def _certificate(self) -> None:
        window = self.session.window
        self.robot.click(window.sidebar.buttons["learn"], "Learn")
        self.robot.click_named(f"module_{self._last_module()}")
        self.picture("module")
        self.robot.click_named("back_button")
        self.picture("learn-finished")
        self.robot.click_named("next_button")
        page = self._page(CertificatesPage, "the page Certificates")
        self.picture("certificate-name")
        self.robot.click_named("make_button")
        self.picture("certificate")
        file = self.out / "certificate.pdf"
        file.unlink(missing_ok=True)
        self.robot.click_named("save_button")
        save_as(self.robot, page, file)
        self.robot.wait_for(lambda: _is_pdf(file), f"a certificate in {file}")
        self.picture("certificate-saved")
        for name in ("settings", "help"):
            self.robot.click(window.sidebar.buttons[name], name)
            self.picture(name)
        self.say(_SAVED)


def _has_preview(page: ToolPage) -> bool:
    return page.preview.findChild(PagePicture) is not None


def _is_pdf(file: Path) -> bool:
    return file.is_file() and file.read_bytes().startswith(b"%PDF-")
