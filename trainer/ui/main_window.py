"""The window: sidebar, message, one page. It finds the way; rules live elsewhere."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QPushButton, QStackedWidget, QWidget

from ..domain.errors import TrainerError
from ..domain.learner import Learner
from ..services.training import Training
from .context import Context, shown, translated
from .keys import KEYS, number_of
from .pages import PAGES
from .pages.page import Page
from .printout import Printout
from .widgets.banner import Banner
from .widgets.parts import column
from .widgets.sidebar import Sidebar

_FOLD_BELOW = 900
_SMALLEST = (800, 560)
_FIRST = (1280, 800)


class MainWindow(QMainWindow):
    """Shows pages by id; a page is made when it is first shown."""

    painted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.training: Training | None = None
        self._pages: dict[str, Page] = {}
        self._here: tuple[str, object] = ("", None)
        self._before: tuple[str, object] = ("", None)
        self.setWindowTitle("Steunpersoon")
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_FIRST)
        entries = [
            (entry.id, translated("pages", entry.title), entry.icon)
            for entry in PAGES.values()
            if entry.title
        ]
        self.sidebar = Sidebar(context, entries)
        self.sidebar.chosen.connect(self._on_chosen)
        self.banner = Banner()
        self.stack = QStackedWidget()
        body = QWidget()
        across = QHBoxLayout(body)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.sidebar)
        right = column(spacing="xs")
        right.addWidget(self.banner)
        right.addWidget(self.stack, 1)
        across.addLayout(right, 1)
        self.setCentralWidget(body)
        context.theme.changed.connect(self._on_theme_changed)

    @property
    def page(self) -> Page | None:
        """Return the page on screen."""
        widget = self.stack.currentWidget()
        return widget if isinstance(widget, Page) else None

    # Going somewhere -----------------------------------------------------------------------

    @Slot(str, object)
    def go(self, id: str, argument: object = None) -> None:
        """Show page ``id``. Also takes: back, enter (a learner), leave, renamed, people."""
        back = id == "back"
        id, argument = self._meant(id, argument)
        if id == "enter" and isinstance(argument, Learner):
            self.enter(argument)
            return
        if id == "renamed":
            self._show_person()
            return
        if id == "leave":
            self._sign_out()
            id = "start"
        if PAGES[id].needs_learner and self.training is None:
            id, argument = "start", None
        if self.page is not None and not self.page.leave():
            return
        self._show(id, argument, back=back)

    def _meant(self, id: str, argument: object) -> tuple[str, object]:
        """Return the page that is meant by "back" and "people"; a print learns where it began."""
        if id == "back":
            before = argument if isinstance(argument, tuple) else self._before
            return before if before[0] else ("learn", None)
        if isinstance(argument, Printout):
            argument = replace(argument, origin=self._here)
        return "start" if id == "people" else id, argument

    def _show(self, id: str, argument: object, *, back: bool = False) -> None:
        page = self._page(id)
        page.meet(self.training)
        try:
            # Who comes back finds the page as it was left.
            page.refresh(argument) if back else page.enter(argument)
        except TrainerError as error:
            self.show_error(error)
            if self.page is None and id != "start":
                self._show("start", None)
            return
        if self._here[0] not in ("", id):
            self._before = self._here
        self._here = (id, argument)
        self.stack.setCurrentWidget(page)
        page.set_margins(self.width() < self._fold_width())
        self.sidebar.choose(page.nav)
        first = page.first_focus()
        if first is not None:
            first.setFocus()
        self.setWindowTitle(f"{page.title()} – Steunpersoon")

    def _page(self, id: str) -> Page:
        if id not in self._pages:
            page = PAGES[id].load()(self.context)
            page.went.connect(self.go)
            page.failed.connect(self.show_error)
            page.told.connect(self.tell)
            self._pages[id] = page
            self.stack.addWidget(page)
        return self._pages[id]

    def enter(self, learner: Learner) -> None:
        """Open the progress of ``learner`` and show the path."""
        try:
            self.training, notice = self.context.workspace.enter(learner)
            self._show_person()
        except TrainerError as error:
            self.training = None
            self._show_person()
            self.show_error(error)
            self._show("start", None)
            return
        self._show("learn", None)
        if notice is not None:
            self.banner.say(shown(notice), urgent=False)

    def _sign_out(self) -> None:
        """Close what the present learner did: someone else uses this laptop."""
        try:
            self.context.workspace.sign_out()
        except TrainerError as error:
            self.show_error(error)
        self.training = None
        self._show_person()

    def _show_person(self) -> None:
        if self.training is None:
            self.sidebar.show_person("", "")
            return
        learner = self.training.learner
        self.sidebar.show_person(learner.name, self.training.index.path(learner.path).learner)

    @Slot(str)
    def _on_chosen(self, id: str) -> None:
        self.go(id)

    # Messages ------------------------------------------------------------------------------

    @Slot(object)
    def show_error(self, error: TrainerError) -> None:
        """Show a known error above the page."""
        self.banner.say(shown(error.message), error.details)

    @Slot(str)
    def tell(self, text: str) -> None:
        """Say something that is no error above the page."""
        self.banner.say(text, urgent=False)

    @Slot(str)
    def show_bug(self, details: str) -> None:
        """Tell of an error that nobody foresaw."""
        text = self.tr(
            "Something went wrong that we didn't foresee. What you did before is kept. Try "
            "again, or close Steunpersoon and open it again."
        )
        self.banner.say(text, details)

    # Keys and size -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no field or button has taken."""
        action = KEYS.get((event.key(), event.modifiers()))
        number = number_of(event)
        taken = False
        if action is not None:
            taken = bool(getattr(self, f"_key_{action}")())
        elif number and self.page is not None:
            taken = self.page.take_number(number)
        if not taken:
            super().keyPressEvent(event)

    def _key_go_on(self) -> bool:
        focused = self.focusWidget()
        if isinstance(focused, QPushButton) and focused.isVisible():
            # Enter presses the button that has the focus, as people expect.
            focused.click()
            return True
        return self.page is not None and self.page.go_on()

    def _key_go_back(self) -> bool:
        if self.isFullScreen():
            self.showNormal()
            return True
        return self.page is not None and self.page.go_back()

    def _key_bigger(self) -> bool:
        return self._set_text_size(self.context.workspace.settings.bigger_text())

    def _key_smaller(self) -> bool:
        return self._set_text_size(self.context.workspace.settings.smaller_text())

    def _key_design_size(self) -> bool:
        return self._set_text_size(100)

    def _set_text_size(self, size: int) -> bool:
        try:
            self.context.theme.use(self.context.workspace.change_settings(text_size=size))
        except TrainerError as error:
            self.show_error(error)
        return True

    def _key_full_screen(self) -> bool:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()
        return True

    def _key_help_now(self) -> bool:
        self.go("help")
        return True

    def _key_print(self) -> bool:
        if self.page is not None:
            self.page.print()
        return True

    def _key_keys(self) -> bool:
        self.go("settings", "keys")
        return True

    def focusNextPrevChild(self, next: bool) -> bool:
        from .tab_order import move_on

        return move_on(self, forward=next)

    def _fold_width(self) -> int:
        return round(_FOLD_BELOW * min(1.5, self.context.theme.scale))

    def _fit(self) -> None:
        narrow = self.width() < self._fold_width()
        self.sidebar.fold(narrow)
        if self.page is not None:
            self.page.set_margins(narrow)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _on_theme_changed(self) -> None:
        # Painted parts and sizes are made for one theme: make the page anew.
        self._fit()
        self.renew()

    def renew(self) -> None:
        """Make the page anew where one is, after a change of content, text size or colours."""
        (id, argument), page = self._here, self.page
        if not id or page is None or not page.leave():
            return
        focused: QWidget | None = self.focusWidget()
        had_focus = focused is not None and page.isAncestorOf(focused)
        page.refresh(argument)
        page.set_margins(self.width() < self._fold_width())
        first = page.first_focus() if had_focus else None
        if first is not None:
            first.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is unfinished; nothing else has to be saved."""
        if self.page is not None:
            self.page.leave()
        event.accept()
