"""Verder leren: trainings of others, for who wants more."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from ...domain.directory.further import newest_first
from ...domain.look.tokens import LESSON_WIDTH_EM, TYPE_SCALE
from ..kit.context import Context
from ..kit.page import Page
from ..kit.parts import button, clear, column, label, narrowed, row
from .offering_card import OfferingCard


class FurtherPage(Page):
    """All that fits the role; the one that was asked for is in sight and stands out."""

    nav = "learn"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.back_button = button(self.tr("‹ Back"), "link", name="back_button")
        self.back_button.setAccessibleName(self.tr("Back to where you were"))
        self.back_button.clicked.connect(self.go_back)
        self.layout_.addLayout(row(self.back_button))
        self.layout_.addWidget(label(self.tr("Learn more"), "display"))
        text = self.tr(
            "Trainings of others, for when you want more. They are not part of your certificate. "
            "Steunpersoon opens none of them: copy the address, or search for the name."
        )
        self.layout_.addWidget(label(text, "body", "muted"))
        self._list = column()
        self.layout_.addLayout(self._list)
        self.layout_.addStretch(1)
        self.cards: dict[str, OfferingCard] = {}
        self._wanted = ""

    def title(self) -> str:
        return self.tr("Learn more")

    def enter(self, argument: object = None) -> None:
        self._wanted = str(argument or "")
        self._fill()
        # Once the page has its size.
        QTimer.singleShot(0, self, self._show_wanted)

    def refresh(self, argument: object = None) -> None:
        self._fill()

    def first_focus(self) -> QWidget | None:
        return self.back_button

    def _fill(self) -> None:
        clear(self._list)
        self.cards = {}
        outer, inside = narrowed(LESSON_WIDTH_EM * TYPE_SCALE["lesson"], theme=self.context.theme)
        self._list.addLayout(outer)
        for one in newest_first(self.training.index.further(), self.training.role):
            made = OfferingCard(one)
            made.mark(wanted=one.id == self._wanted)
            self.cards[one.id] = made
            inside.addWidget(made)
        if not self.cards:
            text = self.tr("The list can't be opened now. Install Steunpersoon again.")
            inside.addWidget(label(text, "body"))

    @Slot()
    def _show_wanted(self) -> None:
        found = self.cards.get(self._wanted)
        bar, body = self.scroll_area.verticalScrollBar(), self.scroll_area.widget()
        at = 0
        if found is not None and body is not None:
            at = found.mapTo(body, found.rect().topLeft()).y() - 12
        bar.setValue(max(0, at))

    @Slot()
    def go_back(self) -> bool:
        self.went.emit("back", None)
        return True
