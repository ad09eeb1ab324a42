"""A card on screen: say it yourself, turn it, and choose how it went."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ...domain.exercises.card import AGAIN, ALMOST, DONE, Card, CardAnswer
from ...domain.exercises.kind import Outcome
from ...domain.look.tokens import SPACE
from ..kit.context import Context
from ..kit.option_button import LineOption
from ..kit.parts import button, card, column, label, restyle, row
from .exercise_view import ExerciseView
from .turning import Turning

_WIDTH, _HEIGHT = 760, 230
_RATINGS = 420
"""The width that three ratings beside each other take."""


class CardView(ExerciseView):
    """``turned`` tells that the back is to be seen."""

    turned = Signal()
    exercise: Card

    def __init__(self, context: Context, exercise: Card, *, in_check: bool = False) -> None:
        super().__init__(context, exercise, in_check=in_check)
        # The card is a part of the view: below it stand the ratings.
        self.setProperty("card", "")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(SPACE["m"])
        self._frame, inside = card(margin="xl", spacing="m")
        self._hint = label(self.tr("Say it first, aloud or in your head."), "small", "muted")
        self._front = label(exercise.front, "title")
        self._front.setAccessibleName(f"{self._hint.text()} {exercise.front}")
        self._example = label(self.tr("For example"), "small", "muted")
        self.back = label("\n\n".join(exercise.back.split("\n")), "answer")
        self.back.setObjectName("back")
        self.back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._source = label(
            self.tr("Source: {source}").format(source=exercise.source), "small", "muted"
        )
        self.flip_button = button(self.tr("Turn it over"), "primary", name="flip_button")
        self.flip_button.setAccessibleDescription(exercise.front)
        self.flip_button.clicked.connect(self.submit)
        for part in (self._hint, self._front, self._example, self.back, self._source):
            inside.addWidget(part)
        inside.addStretch(1)
        inside.addLayout(row(self.flip_button))
        self.body.addWidget(self._frame)
        self._ratings, self.options = self._rating_row()
        self.body.addWidget(self._ratings)
        self._back_parts: tuple[QWidget, ...] = (self._example, self.back, self._ratings)
        for hidden in (*self._back_parts, self._source):
            hidden.hide()
        self.turning = Turning(context.theme, self._frame, self)
        context.theme.changed.connect(self._fit)
        self._fit()

    def _rating_row(self) -> tuple[QWidget, list[LineOption]]:
        asked = QWidget()
        layout = column(asked, spacing="s")
        layout.addWidget(label(self.tr("How did it go?"), "strong"))
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(SPACE["m"])
        layout.addLayout(self._beside)
        options = []
        texts = {
            AGAIN: self.tr("Once more"),
            ALMOST: self.tr("Almost"),
            DONE: self.tr("It went well"),
        }
        for rating, text in texts.items():
            made = LineOption(self.context.theme, self.context.icons, rating, text)
            made.setObjectName(f"rating_{rating}")
            made.setProperty("rating", rating)
            made.clicked.connect(self._on_rated)
            self._beside.addWidget(made, 1)
            options.append(made)
        return asked, options

    @Slot()
    def _fit(self) -> None:
        """Follow the size of text."""
        theme = self.context.theme
        self.setMaximumWidth(theme.px(_WIDTH))
        self._frame.setMinimumHeight(theme.px(_HEIGHT))
        self._arrange()

    def _arrange(self) -> None:
        """Put the ratings below each other where there is no room beside."""
        below = self.width() < self.context.theme.px(_RATINGS)
        way = QBoxLayout.Direction
        self._beside.setDirection(way.TopToBottom if below else way.LeftToRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @property
    def is_turned(self) -> bool:
        """Tell whether the back is to be seen."""
        return self.flip_button.isHidden()

    @Slot()
    def submit(self) -> bool:
        """Turn the card; it is handed in with a rating."""
        if self.is_turned:
            return False
        self.turning.begin()
        self._turn()
        # The keyboard comes to the answer, so that it is read out, and Enter rates nothing.
        self.back.setFocus()
        self.turned.emit()
        return True

    def _turn(self) -> None:
        self.flip_button.hide()
        restyle(self._frame, "card", "soft")
        restyle(self._front, "type", "strong")
        self._hint.hide()
        for part in self._back_parts:
            part.show()
        self._source.setVisible(bool(self.exercise.source))

    @Slot()
    def _on_rated(self) -> None:
        if self.is_open:
            self.answered.emit(CardAnswer(int(self.sender().property("rating"))))

    def take_number(self, number: int) -> bool:
        if not (self.is_turned and self.is_open and 1 <= number <= len(self.options)):
            return False
        self.options[number - 1].click()
        return True

    def current_answer(self) -> None:
        """A rating is handed in as it is chosen."""
        return

    def show_answer(self, answer: CardAnswer) -> None:
        """Show the back: what was said of it last time doesn't matter now."""
        self._turn()

    def show_outcome(self, outcome: Outcome) -> None:
        """Take no second rating."""
        self.outcome = outcome
        for option in self.options:
            option.setEnabled(False)

    def focus_first(self) -> None:
        self.flip_button.setFocus()
