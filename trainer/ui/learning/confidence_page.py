"""Hoe zeker je je voelt: the statements once more after half a year, and all times side by side."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ...domain.errors import TrainerError
from ...domain.exercises.scale import ScaleAnswer
from ...services.learning.confidence import Confidence
from ...services.learning.results import Asked
from ..exercises.scale_view import ScaleView
from ..kit.context import Context
from ..kit.page import Page
from ..kit.parts import button, card, clear, column, label, row
from .confidence_card import confidence_cards


class ConfidencePage(Page):
    """Asks when it is time; shows what was said. The page it came from is where Esc leads."""

    nav = "refresh"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.view: ScaleView | None = None
        self._asked: Asked | None = None
        self._from = "refresh"
        self.back_button = button(self.tr("‹ Back"), "link", name="back_button")
        self.back_button.clicked.connect(self.go_back)
        self.layout_.addLayout(row(self.back_button))
        self.layout_.addWidget(label(self.tr("How sure you feel"), "display"))
        self._ask = column(spacing="l")
        self.layout_.addLayout(self._ask)
        self._said = column(spacing="l")
        self.layout_.addLayout(self._said)
        self.layout_.addStretch(1)

    def title(self) -> str:
        return self.tr("How sure you feel")

    def enter(self, argument: object = None) -> None:
        """Show what there is; ``argument`` is the page from which one came."""
        self._from = str(argument or "refresh")
        self._fill()

    def refresh(self, argument: object = None) -> None:
        self._fill()

    def first_focus(self) -> QWidget | None:
        return self.back_button

    def _fill(self) -> None:
        confidence = Confidence(self.training)
        clear(self._ask)
        self.view = None
        self._asked = confidence.put() if confidence.is_due() else None
        if self._asked is not None:
            self._put(self._asked)
        self._show_said(confidence)

    def _put(self, asked: Asked) -> None:
        text = self.tr(
            "You filled in these sentences some time ago. How is it now? A 1 is fine too."
        )
        self._ask.addWidget(label(text, "body", "muted"))
        view = ScaleView(self.context, asked.exercise)
        draft = self.training.draft(asked)
        if draft is not None:
            view.show_answer(draft)
        view.answered.connect(self._on_answered)
        view.drafted.connect(self._on_drafted)
        view.retried.connect(self._on_retried)
        self.view = view
        self._ask.addWidget(view)

    def _show_said(self, confidence: Confidence) -> None:
        clear(self._said)
        found = None if self._is_asking() else confidence.side_by_side()
        if found is not None:
            self._said.addWidget(confidence_cards(found))
        elif self.view is None:
            frame, inside = card()
            text = self.tr("There is nothing to lay side by side yet.")
            inside.addWidget(label(text, "body"))
            self._said.addWidget(frame)

    def _is_asking(self) -> bool:
        """Tell whether the statements stand open: earlier values would steer the new ones."""
        return self.view is not None and self.view.is_open

    @Slot(object)
    def _on_answered(self, answer: ScaleAnswer) -> None:
        if self.view is None or self._asked is None:
            return
        try:
            outcome = self.training.answer(self._asked, answer)
        except TrainerError as error:
            self.unkept = partial(self._on_answered, answer)
            self.fail(error)
            return
        self.unkept = None
        self.view.show_outcome(outcome)
        # The button that had the keyboard is gone.
        self.view.retry_button.setFocus()
        self._show_said(Confidence(self.training))

    @Slot(object)
    def _on_drafted(self, answer: ScaleAnswer) -> None:
        if self._asked is None:
            return
        try:
            self.training.keep_draft(self._asked, answer)
        except TrainerError as error:
            self.unkept = partial(self._on_drafted, answer)
            self.fail(error)
            return
        self.unkept = None

    @Slot()
    def _on_retried(self) -> None:
        if self._asked is not None:
            self._asked = self._asked.again()
        self._show_said(Confidence(self.training))

    def go_on(self) -> bool:
        return self.view is not None and self.view.submit()

    @Slot()
    def go_back(self) -> bool:
        self.went.emit(self._from, None)
        return True

    def take_number(self, number: int) -> bool:
        return self.view is not None and self.view.take_number(number)
