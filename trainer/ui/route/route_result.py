"""The right side of the route map: how soon, what first, who helps, and what to say."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from ...domain.directory.lifelines import SUICIDE_FREE
from ...domain.look.tokens import SPACE
from ...domain.route.table import Note, Urgency
from ...domain.route.urgency import LABELS
from ...services.network.route_map import Result
from ..kit.context import translated
from ..kit.parts import card, clear, column, label, pill, row
from .route_service import RouteService

_CARDS = {
    Urgency.NOW: ("urgent", "hinders"),
    Urgency.TODAY: ("callout", "busy"),
    Urgency.WEEK: ("plain", "todo"),
    Urgency.FOLLOW: ("plain", "done"),
}
"""The look of the card and of the pill."""


class RouteResult(QWidget):
    """``wanted`` asks to fill in an own place."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = column(self, spacing="l")
        self._grid: QGridLayout | None = None
        self._services: list[RouteService] = []
        self._columns = 2

    def show_intro(self) -> None:
        """Say how it works, before anything is answered."""
        self._clear()
        frame, inside = card()
        inside.addWidget(label(self.tr("Begin with the first question"), "heading"))
        for text in (
            self.tr("From your first answer on you see here what to do, and whom to call."),
            self.tr("You don't know? That is an answer too. You can change each answer."),
            self.tr("Nothing is kept: not what you choose, and not that you were here."),
        ):
            inside.addWidget(label(text, "body"))
        self._column.addWidget(frame)
        self._column.addStretch(1)

    def show_gone(self) -> None:
        """Say that the content can't be read; the numbers stand above."""
        self._clear()
        frame, inside = card()
        inside.addWidget(label(self.tr("The route map can't be opened now"), "heading"))
        text = self.tr(
            "Install Steunpersoon again. Until then: the numbers are above, and what to do stands "
            "under “Need help now?”, at the left."
        )
        inside.addWidget(label(text, "body"))
        self._column.addWidget(frame)
        self._column.addStretch(1)

    def show_result(self, result: Result) -> None:
        """Show a result instead of what was there; with danger the words come first."""
        self._clear()
        self._column.addWidget(self._head(result))
        if result.route.alarm:
            self._column.addWidget(self._words(result))
        self._column.addWidget(label(self.tr("Who can help"), "heading"))
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE["m"])
        self._services = [RouteService(one) for one in result.services]
        for made in self._services:
            made.wanted.connect(self.wanted)
        self._place()
        self._column.addWidget(holder)
        if not result.route.alarm:
            self._column.addWidget(self._words(result))
        if result.route.duties:
            self._column.addWidget(self._duties(result.route.duties))
        self._column.addStretch(1)

    def _clear(self) -> None:
        clear(self._column)
        self._services = []
        self._grid = None

    def set_columns(self, count: int) -> None:
        """Put the services in so many columns."""
        if count != self._columns:
            self._columns = count
            self._place()

    def _place(self) -> None:
        if self._grid is None:
            return
        for at, made in enumerate(self._services):
            self._grid.addWidget(made, at // self._columns, at % self._columns)
        for place in range(2):
            self._grid.setColumnStretch(place, int(place < self._columns))

    def _head(self, result: Result) -> QFrame:
        route = result.route
        look, mark = _CARDS[route.urgency]
        frame, inside = card(look)
        inside.addLayout(row(pill(translated(LABELS[route.urgency]), mark)))
        inside.addWidget(label(route.rule.title, "title"))
        for number, text in enumerate(route.rule.first, 1):
            inside.addWidget(label(f"{number}.  {text}", "body"))
        for note in route.cautions:
            inside.addWidget(label(note.text, "strong"))
        if not route.alarm:
            text = self.tr("Danger after all: 112. Thoughts of suicide: 113 or {free}.")
            text = text.format(free=SUICIDE_FREE)
            inside.addWidget(label(text, "small", "muted" if look == "plain" else ""))
        return frame

    def _words(self, result: Result) -> QFrame:
        rule = result.route.rule
        frame, inside = card("soft")
        inside.addWidget(label(self.tr("This is how you say it"), "heading"))
        for head, line in (
            (self.tr("To the other"), rule.say_to_person),
            (self.tr("On the phone"), rule.say_on_phone),
        ):
            inside.addWidget(label(head, "strong"))
            inside.addWidget(label(f"‘{line}’", "lesson"))
        return frame

    def _duties(self, notes: tuple[Note, ...]) -> QFrame:
        frame, inside = card()
        inside.addWidget(label(self.tr("What your role asks"), "heading"))
        for note in notes:
            inside.addWidget(label(note.text, "body"))
        return frame
