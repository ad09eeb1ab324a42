"""Opfrissen: cards for a few minutes, one after another, each kept as it is rated."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ...domain.errors import TrainerError
from ...domain.exercises.card import CardAnswer
from ...domain.learning.course import BankCard
from ...services.learning.confidence import Confidence
from ...services.learning.refreshing import Refreshing, RefreshRun
from ...services.learning.rehearsals import Rehearsals
from ..exercises.card_view import CardView
from ..kit.context import Context
from ..kit.page import Page
from ..kit.parts import button, button_bar, clear, column, label, tip
from ..kit.progress_line import ProgressLine
from .refresh_home import RefreshEnd, RefreshHome


class RefreshPage(Page):
    """Shows what waits, then a session, then its end."""

    nav = "refresh"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.run: RefreshRun | None = None
        self.view: CardView | None = None
        self.panel: RefreshHome | RefreshEnd | None = None
        self._heading = label(self.tr("Refresh"), "display")
        self._sub = label(
            self.tr("Short cards, so that what you practised stays at hand."), "body", "muted"
        )
        self._line = ProgressLine(context.theme, self.tr("Progress in this session"))
        self._where = label("", "small", "muted")
        for part in (self._heading, self._sub, self._line, self._where):
            self.layout_.addWidget(part)
        self._body = column()
        self.layout_.addLayout(self._body)
        self.lesson_button = button(self.tr("Read again"), "link", name="lesson_button")
        self.lesson_button.clicked.connect(self._on_lesson_clicked)
        self.stop_button = button(self.tr("Stop for now"), "link", name="stop_button")
        self.stop_button.clicked.connect(self.go_back)
        self._bar = button_bar(self.stop_button, self.lesson_button)
        self.layout_.addWidget(self._bar)
        self.layout_.addStretch(1)

    def title(self) -> str:
        return self.tr("Refresh")

    def enter(self, argument: object = None) -> None:
        """Show what waits; ``argument`` is the key of a card that was looked for, if any."""
        self.run = None
        if isinstance(argument, str):
            self.run = Refreshing(self.training).one(argument)
            self._show_next(self.run)
            return
        asks = Confidence(self.training).is_due()
        outlook, talks = Refreshing(self.training).outlook(), Rehearsals(self.training).offered()
        self._show_panel(RefreshHome(outlook, asks_confidence=asks, talks=talks))

    def refresh(self, argument: object = None) -> None:
        """Stay at the card on screen; who comes back as somebody else begins anew."""
        if self.run is None or self.run.training is not self.training:
            self.enter()
        elif self.run.card is None:
            self._show_end(self.run)

    def first_focus(self) -> QWidget | None:
        if self.panel is not None:
            return self.panel.next_button
        if self.view is not None:
            return self.view.back if self.view.is_turned else self.view.flip_button
        return None

    def _show_panel(self, panel: RefreshHome | RefreshEnd) -> None:
        self._show_session(False)
        self.view = None
        self.panel = panel
        panel.begun.connect(self.begin)
        panel.left.connect(self._on_left)
        panel.confided.connect(self._on_confided)
        panel.place_wanted.connect(self._on_place_wanted)
        self._body.addWidget(panel)
        if panel.next_button is not None:
            panel.next_button.setFocus()

    def _show_session(self, on: bool) -> None:
        clear(self._body)
        self.scroll_area.verticalScrollBar().setValue(0)
        for part in (self._line, self._where, self._bar):
            part.setVisible(on)
        for part in (self._heading, self._sub):
            part.setVisible(not on)

    @Slot(bool)
    def begin(self, anyway: bool) -> None:
        """Begin a session; with ``anyway`` also with cards that don't wait yet."""
        self.run = Refreshing(self.training).session(anyway=anyway)
        self._show_next(self.run)

    def _show_next(self, run: RefreshRun) -> None:
        if run.card is None:
            self._show_end(run)
        else:
            self._show_card(run, run.card)

    def _show_card(self, run: RefreshRun, one: BankCard) -> None:
        self._show_session(True)
        self.panel = None
        self._line.show_part(run.position, len(run.cards))
        self._where.setText(
            self.tr("Card {number} of {total}").format(
                number=run.position + 1, total=len(run.cards)
            )
        )
        self.lesson_button.hide()
        view = CardView(self.context, one.card)
        view.answered.connect(self._on_answered)
        view.turned.connect(self._on_turned)
        self.view = view
        self._body.addWidget(view)
        view.focus_first()

    def _show_end(self, run: RefreshRun) -> None:
        outlook = Refreshing(self.training).outlook()
        self._show_panel(RefreshEnd(self.context, run.position, outlook))

    @Slot()
    def _on_turned(self) -> None:
        lesson = self.run.lesson() if self.run is not None else None
        if lesson is not None:
            text = self.tr("Read again: {lesson}").format(lesson=lesson.title)
            self.lesson_button.setAccessibleName(text)
            self.lesson_button.setToolTip(tip(text))
            self.lesson_button.show()

    @Slot(object)
    def _on_answered(self, answer: CardAnswer) -> None:
        view = self.view
        if self.run is None or view is None or self.sender() is not view:
            # An answer that comes twice is not one to the next card.
            return
        try:
            view.show_outcome(self.run.rate(answer))
        except TrainerError as error:
            self.fail(error)
            return
        self._show_next(self.run)

    @Slot()
    def _on_lesson_clicked(self) -> None:
        lesson = self.run.lesson() if self.run is not None else None
        if lesson is not None:
            self.went.emit("lesson", lesson.key)

    @Slot()
    def _on_confided(self) -> None:
        self.went.emit("confidence", "refresh")

    @Slot(str)
    def _on_place_wanted(self, place: str) -> None:
        self.went.emit("lesson", place)

    @Slot()
    def _on_left(self) -> None:
        self.went.emit("learn", None)

    def go_on(self) -> bool:
        if self.view is not None:
            return self.view.submit()
        if self.panel is None or self.panel.next_button is None:
            return False
        self.panel.next_button.click()
        return True

    @Slot()
    def go_back(self) -> bool:
        if self.run is None:
            self._on_left()
        else:
            self.enter()
        return True

    def take_number(self, number: int) -> bool:
        return self.view is not None and self.view.take_number(number)
