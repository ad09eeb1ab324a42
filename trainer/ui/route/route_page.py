"""Routekaart: five or six questions, and a result that sharpens with each. Nothing is kept."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ...domain.look.tokens import SPACE
from ...domain.route.table import (
    ROLE,
    UNKNOWN,
    Option,
    Question,
    answers_at,
    asked_only,
    holds,
    is_alarm,
)
from ...domain.route.urgency import LABELS
from ...services.network.route_map import Result, RouteMap, route_pdf
from ..kit.announce import announce
from ..kit.context import Context, translated
from ..kit.keys import is_zero
from ..kit.page import Page
from ..kit.parts import button, button_bar, clear, column, label
from ..kit.printout import Printout
from .lifeline_bar import LifelineBar
from .question_card import QuestionCard
from .route_fit import scroll_to_all_of, share
from .route_result import RouteResult


class RoutePage(Page):
    """Answers live here alone, and only as long as the page is on screen."""

    nav = "route"
    stays = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.answers: dict[str, str] = {}
        self.result: Result | None = None
        self._map: RouteMap | None = None
        self._open = ""
        self._said = ""
        self.cards: list[QuestionCard] = []
        self.lifelines = LifelineBar(context.theme)
        self._top = QWidget()
        self._top_column: QVBoxLayout = column(self._top)
        self._top_column.addWidget(self.lifelines)
        outer = self.layout()
        if isinstance(outer, QVBoxLayout):
            outer.insertWidget(0, self._top)
        self.layout_.addWidget(label(self.tr("Route map"), "display"))
        self.layout_.addWidget(
            label(
                self.tr(
                    "Five or six questions. Then you know whom you can call and what you say. "
                    "Nothing is kept."
                ),
                "body",
                "muted",
            )
        )
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setSpacing(SPACE["xl"])
        self._left = QWidget()
        left = column(self._left, spacing="s")
        self._questions = column(spacing="s")
        left.addLayout(self._questions)
        self.again_button = button(self.tr("Start again"), name="again_button")
        self.again_button.clicked.connect(self._on_again_clicked)
        self.print_button = button(self.tr("Print or save"), "link", name="print_button")
        self.print_button.clicked.connect(self.print)
        left.addWidget(button_bar(self.again_button, self.print_button))
        self.services_button = button(self.tr("All helplines"), "link", name="services_button")
        self.services_button.clicked.connect(self._on_services_clicked)
        left.addWidget(button_bar(self.services_button))
        left.addStretch(1)
        self.shown = RouteResult()
        self.shown.wanted.connect(self._on_network_wanted)
        self._across.addWidget(self._left)
        self._across.addWidget(self.shown, 1)
        self.layout_.addLayout(self._across)
        self.layout_.addStretch(1)

    def title(self) -> str:
        return self.tr("Route map")

    @property
    def _role(self) -> str:
        chosen = self.answers.get(ROLE, "")
        return self.training.role if self.has_learner else chosen.replace(UNKNOWN, "")

    # Filling -------------------------------------------------------------------------------

    def enter(self, argument: object = None) -> None:
        self._forget()
        self.refresh()
        if self._map is not None and argument is not None:
            self.answers.update(answers_at(self._map.table, str(argument)))
            self._show()

    def refresh(self, argument: object = None) -> None:
        work = self.context.workspace
        self._map = RouteMap(work.index, work.open_directory(), work.open_network())
        self.tell_trouble(self._map.trouble)
        clear(self._questions)
        self.cards = []
        role = None if self.has_learner else self._role_question()
        for question in self._map.questions(role):
            card = QuestionCard(self.context, question)
            card.asked.connect(self._on_asked)
            card.chosen.connect(self._on_chosen)
            self._questions.addWidget(card)
            self.cards.append(card)
        if not self.answers and self.cards:
            self._open = self.cards[0].question.id
        self._show()

    def _role_question(self) -> Question:
        other = Option(id=UNKNOWN, text=self.tr("Something else"))
        return Question(id=ROLE, ask=self.tr("What are you yourself?"), options=(other,))

    def _asked(self) -> list[str]:
        """Return the ids of the questions that are asked now, from top to bottom."""
        return [one.question.id for one in self.cards if holds(one.question.when, self.answers)]

    def _show(self) -> None:
        """Show cards and result as the answers are."""
        asked = self._asked()
        for card in self.cards:
            id = card.question.id
            card.setVisible(id in asked)
            card.show_answer(self.answers.get(id, ""), is_open=id == self._open)
        if self.answers and self._map is not None:
            self.result = self._map.result(self.answers, self._role)
            self.shown.show_result(self.result)
        else:
            self.result = None
            if self.cards:
                self.shown.show_intro()
            else:
                self.shown.show_gone()
        alarm = self.result is not None and self.result.route.alarm
        self._top.setVisible(alarm or not self.cards)
        self.print_button.setVisible(self.result is not None)
        self.again_button.setVisible(self.result is not None)
        self._announce()

    def _announce(self) -> None:
        if self.result is None:
            self._said = ""
            return
        route = self.result.route
        text = f"{translated(LABELS[route.urgency])}. {route.rule.title}"
        if text != self._said:
            self._said = text
            announce(self, text, urgent=route.alarm)

    def first_focus(self) -> QWidget | None:
        found = next((card for card in self.cards if card.is_open), None)
        return found.first() if found else self.again_button if self.answers else None

    def set_margins(self, narrow: bool) -> None:
        super().set_margins(narrow)
        directions = QBoxLayout.Direction
        self._across.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._fit()
        self.lifelines.fit()
        side = self.layout_.contentsMargins().left()
        self._top_column.setContentsMargins(side, SPACE["m"], side, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Share the width between the questions and the result."""
        stacked = self._across.direction() is QBoxLayout.Direction.TopToBottom
        margins = self.layout_.contentsMargins()
        wide = self.width() - margins.left() - margins.right() - SPACE["xl"]
        scale = min(1.4, self.context.theme.scale)
        share(wide, self._left, self.shown, scale=scale, stacked=stacked)

    # Answering -----------------------------------------------------------------------------

    @Slot(str)
    def _on_asked(self, id: str) -> None:
        self._open = "" if self._open == id else id
        self._show()
        self._focus(id)

    @Slot(str, str)
    def _on_chosen(self, question: str, option: str) -> None:
        self.answers[question] = option
        if self._map is not None:
            # What was answered under another sign is no answer any more.
            self.answers = asked_only(self.answers, self._map.table)
        ids = self._asked()
        behind = ids[ids.index(question) + 1 :] + ids
        left = (id for id in behind if id not in self.answers)
        # With danger there is nothing to ask first; who wants to can still open a question.
        self._open = "" if is_alarm(self.answers) else next(left, "")
        self._show()
        self._focus(self._open or question)
        # Once the layout has its new size.
        QTimer.singleShot(0, self, self._show_open if self._open else self._show_result)

    def _focus(self, id: str) -> None:
        for card in self.cards:
            if card.question.id == id:
                card.first().setFocus()

    @Slot()
    def _show_open(self) -> None:
        card = next((one for one in self.cards if one.question.id == self._open), None)
        if card is not None:
            scroll_to_all_of(card, self.scroll_area)

    @Slot()
    def _show_result(self) -> None:
        """Scroll to the result: it stands beside the questions, or below them."""
        self.scroll_area.verticalScrollBar().setValue(self.shown.y() - SPACE["m"])

    @Slot()
    def _on_again_clicked(self) -> None:
        self._forget()
        if self.cards:
            self._open = self.cards[0].question.id
        self._show()
        self._focus(self._open)
        self.scroll_area.verticalScrollBar().setValue(0)

    @Slot()
    def _on_network_wanted(self) -> None:
        self.went.emit("network", None)

    @Slot()
    def _on_services_clicked(self) -> None:
        self.went.emit("services", None)

    # Keys ----------------------------------------------------------------------------------

    def take_number(self, number: int) -> bool:
        found = next((card for card in self.cards if card.is_open), None)
        return found is not None and found.take_number(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_zero(event) and self.take_number(0):
            return
        super().keyPressEvent(event)

    def go_on(self) -> bool:
        """Open the first question that is not answered."""
        left = (id for id in self._asked() if id not in self.answers)
        self._open = next(left, "")
        self._show()
        self._focus(self._open)
        return bool(self._open)

    def go_back(self) -> bool:
        """Open the question before the one that is open; from the first one, leave."""
        ids = self._asked()
        before = ids[: ids.index(self._open)] if self._open in ids else ids
        if not before or not self.answers:
            self.went.emit("back", None)
            return True
        self._open = before[-1]
        self._show()
        self._focus(self._open)
        return True

    # Leaving no trace ----------------------------------------------------------------------

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self._forget()
            self._show()
        super().hideEvent(event)

    def _forget(self) -> None:
        self.answers.clear()
        self.result = None
        self._open = self._said = ""

    # Printing ------------------------------------------------------------------------------

    def printout(self) -> Printout | None:
        result = self.result
        if result is None:
            return None
        work, fonts = self.context.workspace, self.context.assets / "fonts"
        day = work.today()
        return Printout(
            self.title(),
            lambda: route_pdf(result, day, fonts, translated, work.house_styles().for_print()),
        )
