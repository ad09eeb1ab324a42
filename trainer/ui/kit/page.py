"""What all pages share: a scrolling column, keys that a page answers to, and a title."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ...domain.errors import TrainerError
from ...domain.look.tokens import SPACE
from ...services.learning.training import Training
from .context import Context
from .parts import column
from .printout import Printout
from .scroll_hold import ScrollHold
from .scrolled_body import ScrolledBody
from .typing_fields import typed_in


class Page(QWidget):
    """A page in the window.

    ``went`` asks for another page: its id and an argument. ``failed`` carries a known error, and
    ``told`` a sentence, to be shown above the page. ``held`` says that something could not be kept,
    and carries what is to be done once it is, or once the user lets it go.
    """

    went = Signal(str, object)
    failed = Signal(object)
    told = Signal(str)
    held = Signal(object)

    stays = True
    """What is on the page is still there when one comes back to it."""

    nav = ""
    """The id of the sidebar button that is marked while this page is shown."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.context = context
        self._training: Training | None = None
        outer = column(self)
        self.scroll_area = QScrollArea()
        self.scroll_area.setObjectName("pageScroll")
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = ScrolledBody()
        body.setObjectName("pageBody")
        self.layout_ = QVBoxLayout(body)
        self.layout_.setContentsMargins(SPACE["xxl"], 30, SPACE["xxl"], SPACE["xxl"])
        self.layout_.setSpacing(SPACE["l"])
        self.scroll_area.setWidget(body)
        outer.addWidget(self.scroll_area)
        self.scroll_hold = ScrollHold(self.scroll_area)

    def meet(self, training: Training | None) -> None:
        """Take over who is learning; called before the page is shown."""
        self._training = training

    @property
    def has_learner(self) -> bool:
        """Tell whether somebody is learning."""
        return self._training is not None

    @property
    def training(self) -> Training:
        """Return the use cases of the present learner.

        Raises:
            LookupError: nobody is learning; the table of pages says which pages need somebody.
        """
        if self._training is None:
            raise LookupError(f"{type(self).__name__} needs a learner")
        return self._training

    def title(self) -> str:
        """Return what the window calls this page."""
        return ""

    def enter(self, argument: object = None) -> None:
        """Fill the page; called each time that it is shown."""

    def refresh(self, argument: object = None) -> None:
        """Draw anew after a change of text size or colours, at the same place."""
        self.enter(argument)

    def first_focus(self) -> QWidget | None:
        """Return where the keyboard begins, if this page does not see to that itself."""
        return None

    unkept: Callable[[], object] | None = None
    """How to keep what could not be kept; a page sets it, and takes it away once it is kept."""

    lets_go = False
    """The user lets go of what could not be kept."""

    def leave(self) -> bool:
        """Keep what is unfinished; called before another page is shown, and on closing.

        Returns False when it could not be kept and the user should stay to see why. It may be
        called again and again; what is thrown away on leaving is for ``gone``.
        """
        if self.unkept is not None:
            self.unkept()
        return self.unkept is None

    def drop(self) -> None:
        """Forget what could not be kept: the user lets it go."""
        self.unkept = None

    def may_leave(self) -> bool:
        """Keep what is unfinished, and tell whether the page may be left."""
        return self.leave() or self.lets_go

    def gone(self) -> None:
        """Tidy up: another page is shown now, or the window closes."""

    def typed(self) -> str:
        """Return all that is typed on this page, each text below the name of its field."""
        return "\n\n".join(
            f"{field.accessibleName()}\n{text}"
            for field, text in typed_in(self)
            if text and not field.isReadOnly() and field.isVisibleTo(self)
        )

    def go_on(self) -> bool:
        """Do what Enter means here; False when it means nothing."""
        return False

    def go_back(self) -> bool:
        """Do what Esc means here; False when it means nothing."""
        return False

    def take_number(self, number: int) -> bool:
        """Choose answer ``number``, from 1; False when there is none."""
        return False

    def printout(self) -> Printout | None:
        """Return what this page can print; None if there is nothing."""
        return None

    def print(self) -> None:
        """Show what this page can print, or say that there is nothing."""
        printout = self.printout()
        if printout is None:
            self.told.emit(
                QCoreApplication.translate("Page", "There is nothing to print on this page.")
            )
        else:
            self.went.emit("print", printout)

    def set_margins(self, narrow: bool) -> None:
        """Give a narrow window more room for text."""
        side = SPACE["l"] if narrow else SPACE["xxl"]
        self.layout_.setContentsMargins(side, SPACE["l"] if narrow else 30, side, SPACE["xxl"])

    def tell_trouble(self, trouble: TrainerError | None) -> None:
        """Have it said if something could not be read, while the page shows what there is."""
        if trouble is not None:
            self.fail(trouble)

    def fail(self, error: TrainerError) -> None:
        """Have a known error shown above the page."""
        self.failed.emit(error)
