"""The window: sidebar, message, one page. It finds the way; rules live elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from ...domain.errors import TrainerError
from ...domain.learning.learner import Learner
from ...services.learning.training import Training
from ...services.window_file import read_place
from ..kit.announce import announce
from ..kit.context import Context, shown
from ..kit.in_sight import InSight
from ..kit.page import Page
from ..kit.parts import column
from .banner import Banner
from .held_bar import HeldBar
from .holding import NEVER_HELD, Holding
from .pages import PAGES, in_sidebar
from .sidebar import Sidebar
from .trail import Trail
from .window_keys import WindowKeys

_FOLD_BELOW = 900
_SMALLEST = QSize(640, 400)
_FIRST = QSize(1280, 800)
_LONGEST_TRAIL = 20
"""Pages to come back to from those that have Esc for that: nobody knows of more."""


class MainWindow(QMainWindow):
    """Shows pages by id; a page is made when it is first shown."""

    painted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.training: Training | None = None
        self._pages: dict[str, Page] = {}
        self._drawn: set[Page] = set()
        self._day: date | None = None
        self._trail = Trail()
        self._keys = WindowKeys(self)
        self.setWindowTitle("Steunpersoon")
        self.sight = InSight(self, _FIRST, _SMALLEST)
        self.sight.put(read_place(context.workspace.folder))
        self.sidebar = Sidebar(context, in_sidebar(), folded=self._is_narrow())
        self.sidebar.chosen.connect(self._on_chosen)
        self.banner = Banner()
        self.held_bar = HeldBar()
        self.held_bar.asked.connect(self.banner.be_short)
        self._holding = Holding(self, self.held_bar)
        self._holding.held.connect(self._bring)
        self.stack = QStackedWidget()
        body = QWidget()
        across = QHBoxLayout(body)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.sidebar)
        right = column(spacing="xs")
        right.addWidget(self.banner)
        right.addWidget(self.held_bar)
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
        if id == "renamed":
            self._show_person()
            return
        back = id == "back"
        id, argument = self._meant(id, argument)
        follow = partial(self._follow, id, argument, back=back)
        if id in NEVER_HELD:
            self._holding.keep_all()
        elif not self._holding.allows(follow):
            return
        follow()

    def _follow(self, id: str, argument: object, *, back: bool) -> None:
        """Go where one is asked to: nothing keeps one here."""
        if id == "enter" and isinstance(argument, Learner):
            self.enter(argument)
            return
        if id == "leave":
            self._sign_out()
            id = "start"
        if PAGES[id].needs_learner and self.training is None:
            id, argument, back = "start", None, False
        self._show(id, argument, back=back)

    def _meant(self, id: str, argument: object) -> tuple[str, object]:
        """Return the page that is meant by "back" and "people"."""
        if id == "back":
            return self._trail.before
        return "start" if id == "people" else id, argument

    def _show(self, id: str, argument: object, *, back: bool = False) -> None:
        self._notice_day()
        page = self._page(id)
        page.meet(self.training)
        try:
            # Who comes back finds the page as it was left, place and all.
            if not back:
                page.enter(argument)
            elif page not in self._drawn or not page.stays:
                page.refresh(argument)
        except TrainerError as error:
            self.show_error(error)
            if self.page is None and id != "start":
                self._show("start", None)
            return
        first = page.focusWidget() if back and page in self._drawn else page.first_focus()
        if back:
            self._trail.back()
        else:
            self._trail.go(id, argument)
        self._drawn.add(page)
        left = self.page
        self._bring(page)
        if left is not None and left is not page:
            left.gone()
        if first is not None:
            first.setFocus()
        announce(page, page.title())

    @Slot(object)
    def _bring(self, page: Page) -> None:
        """Put a page on screen as it is."""
        self.stack.setCurrentWidget(page)
        page.set_margins(self._is_narrow())
        self.sidebar.choose(page.nav)
        self.setWindowTitle(f"{page.title()} – Steunpersoon")

    def _notice_day(self) -> bool:
        """Forget what was drawn on another day: a laptop that sleeps is often opened tomorrow."""
        here = self.training
        today = here.clock.today() if here is not None else self.context.workspace.today()
        before, self._day = self._day, today
        if before in (None, today):
            return False
        self._drawn.clear()
        return True

    def _page(self, id: str) -> Page:
        if id not in self._pages:
            page = PAGES[id].load()(self.context)
            page.went.connect(self.go)
            page.failed.connect(self.show_error)
            page.told.connect(self.tell)
            page.held.connect(self._on_held)
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
        self._trail.clear()
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
        self._trail.clear()
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

    @Slot(object)
    def _on_held(self, then: Callable[[], object]) -> None:
        self._holding.allows(then)

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
        if not self._keys.take(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        from ..kit.tab_order import move_on

        return move_on(self, forward=next)

    def _is_narrow(self) -> bool:
        return self.width() < round(_FOLD_BELOW * min(1.5, self.context.theme.scale))

    def _fit(self) -> None:
        narrow = self._is_narrow()
        self.sidebar.fold(narrow)
        if self.page is not None:
            self.page.scroll_hold.hold()
            self.page.set_margins(narrow)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        woken = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if woken and self._day is not None and self._notice_day():
            self.renew()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _on_theme_changed(self) -> None:
        # Nothing is made anew: all parts follow, with what is typed and chosen in them.
        self._fit()

    def renew(self) -> None:
        """Fill the page anew where one is, after a change of content."""
        (id, argument), page = self._trail.here, self.page
        # The others are made anew when one comes back to them.
        self._drawn.clear()
        if not id or page is None or not self._holding.keep_all():
            return
        focused: QWidget | None = self.focusWidget()
        had_focus = focused is not None and page.isAncestorOf(focused)
        page.refresh(argument)
        self._drawn.add(page)
        page.set_margins(self._is_narrow())
        is_there = self.focusWidget() is focused
        first = page.first_focus() if had_focus and not is_there else None
        if first is not None:
            first.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is unfinished; close only when that was done, or when the user lets it go."""
        if self._holding.allows_closing():
            self._holding.end()
            event.accept()
        else:
            event.ignore()
