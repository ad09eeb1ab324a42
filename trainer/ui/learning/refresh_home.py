"""What Opfrissen shows before a session and after it: what waits, when more comes, what to do."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ...domain.learning.refresh import MOST_AT_ONCE
from ...domain.look.tokens import SPACE
from ...services.learning.refreshing import Outlook
from ...services.learning.rehearsals import Rehearsal
from ..kit.context import Context
from ..kit.days import when
from ..kit.illustration import Illustration
from ..kit.parts import button, button_bar, card, column, label
from .skipped_talks import SkippedTalks

_SECONDS_A_CARD = 25


class RefreshPanel(QWidget):
    """What both have: ``begun`` asks for a session: True for one with cards that don't wait yet.

    ``left`` leads to Leren, ``confided`` to the statements on how sure one feels, and
    ``place_wanted`` to the step of a talk that was skipped: ``module/lesson#step``.
    """

    begun = Signal(bool)
    left = Signal()
    confided = Signal()
    place_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.layout_ = column(self, spacing="l")
        self.next_button: QPushButton | None = None
        """What Enter presses."""

    def add_begin(self, text: str, look: str = "", *, anyway: bool = False) -> QPushButton:
        """Return a button that begins a session."""
        made = button(text, look, name="anyway_button" if anyway else "begin_button")
        made.setProperty("anyway", anyway)
        made.clicked.connect(self._on_begin)
        return made

    def add_leave(self, look: str = "primary") -> QPushButton:
        """Return a button that leads to Leren."""
        made = button(self.tr("To Learn"), look, name="learn_button")
        made.clicked.connect(self.left)
        return made

    def add_next_day(self, inside: QVBoxLayout, outlook: Outlook) -> None:
        """Say in ``inside`` when more comes, if anything will."""
        if outlook.next_day is not None:
            day = when(outlook.next_day, outlook.today)
            inside.addWidget(label(self.tr("The next cards come {day}.").format(day=day), "body"))

    @Slot()
    def _on_begin(self) -> None:
        self.begun.emit(bool(self.sender().property("anyway")))


class RefreshHome(RefreshPanel):
    """How many cards wait, or why none do."""

    def __init__(
        self,
        outlook: Outlook,
        *,
        asks_confidence: bool = False,
        talks: tuple[Rehearsal, ...] = (),
    ) -> None:
        super().__init__()
        if outlook.waiting:
            self._show_waiting(min(outlook.waiting, MOST_AT_ONCE))
        elif outlook.cards:
            self._show_done(outlook)
        else:
            self._show_none(outlook)
        if asks_confidence:
            self._offer_confidence()
        if talks:
            offered = SkippedTalks(talks, offered=True)
            offered.place_wanted.connect(self.place_wanted)
            self.layout_.addWidget(offered)
        if outlook.cards:
            self._explain()

    def _show_waiting(self, count: int) -> None:
        frame, inside = card("brand", margin="xl")
        inside.setDirection(inside.Direction.LeftToRight)
        words = column(spacing="xs")
        inside.addLayout(words, 1)
        heading = self.tr("{count} cards are waiting").format(count=count)
        words.addWidget(
            label(self.tr("1 card is waiting") if count == 1 else heading, "title", "onBrand")
        )
        words.addWidget(label(self.tr("You can stop at any moment."), "body", "onBrand"))
        minutes = max(1, round(count * _SECONDS_A_CARD / 60))
        several = self.tr("Begin ({minutes} minutes)").format(minutes=minutes)
        self.next_button = self.add_begin(
            self.tr("Begin (1 minute)") if minutes == 1 else several, "light"
        )
        inside.addWidget(self.next_button)
        self.layout_.addWidget(frame)

    def _show_done(self, outlook: Outlook) -> None:
        frame, inside = card("soft", margin="xl")
        inside.addWidget(label(self.tr("Nothing is waiting"), "title"))
        self.add_next_day(inside, outlook)
        inside.addWidget(
            label(
                self.tr("Practising anyway is always fine. The cards keep their day."),
                "body",
            )
        )
        self.next_button = self.add_begin(self.tr("Practise anyway"), anyway=True)
        inside.addSpacing(SPACE["s"])
        inside.addWidget(button_bar(self.next_button))
        self.layout_.addWidget(frame)

    def _show_none(self, outlook: Outlook) -> None:
        frame, inside = card(margin="xl")
        inside.addWidget(label(self.tr("No cards yet"), "title"))
        text = self.tr("Begin with a lesson. After that, the first cards of its module are here.")
        if outlook.begun:
            text = self.tr(
                "The modules that you began have no cards. Go on learning; a next module may "
                "have them."
            )
        inside.addWidget(label(text, "body"))
        self.next_button = self.add_leave()
        inside.addSpacing(SPACE["s"])
        inside.addWidget(button_bar(self.next_button))
        self.layout_.addWidget(frame)

    def _offer_confidence(self) -> None:
        frame, inside = card()
        inside.addWidget(label(self.tr("How sure do you feel now?"), "heading"))
        text = self.tr(
            "You filled this in some time ago. Do it once more, and lay it beside then. It takes "
            "two minutes and is for you alone."
        )
        inside.addWidget(label(text, "body"))
        made = button(self.tr("Fill it in again"), name="confidence_button")
        made.clicked.connect(self.confided)
        inside.addWidget(button_bar(made))
        self.layout_.addWidget(frame)

    def _explain(self) -> None:
        frame, inside = card()
        inside.addWidget(label(self.tr("How it works"), "heading"))
        for text in (
            self.tr("Read the front and say what you would say. Then turn the card over."),
            self.tr(
                "Did it go well? Then the card comes back later: after three days, a week, three "
                "weeks, and in the end after half a year."
            ),
            self.tr("Not yet? Then you see it again tomorrow. Only you see what you choose."),
        ):
            inside.addWidget(label(text, "body"))
        self.layout_.addWidget(frame)


class RefreshEnd(RefreshPanel):
    """What was done, and when more comes."""

    def __init__(self, context: Context, done: int, outlook: Outlook) -> None:
        super().__init__()
        self.layout_.addWidget(Illustration(context.assets, "klaar", tallest=200))
        frame, inside = card("soft", margin="xl")
        several = self.tr("{count} cards done").format(count=done)
        self.heading = self.tr("1 card done") if done == 1 else several
        inside.addWidget(label(self.heading, "title"))
        self.next_button = self.add_leave()
        buttons = [self.next_button]
        if outlook.waiting:
            text = self.tr("A few more are waiting. Now, or another time.")
            inside.addWidget(label(text, "body"))
            buttons.append(self.add_begin(self.tr("A few more")))
        else:
            self.add_next_day(inside, outlook)
        inside.addSpacing(SPACE["s"])
        inside.addWidget(button_bar(*buttons))
        self.layout_.addWidget(frame)
