"""Nu hulp nodig? Part of the program: it works when every content file is gone.

Source: the crisis card of docs/referral-facts.md, which holds only 112, 113 with its free
number, and the doctor for a medical worry. A test holds the page to that.
"""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel

from ...domain.directory.lifelines import DANGER, SUICIDE_BOTH, SUICIDE_FREE
from ..kit.context import Context
from ..kit.page import Page
from ..kit.parts import card, label


class HelpPage(Page):
    """Whom to call, and what to do until help is there. Nothing is stored."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.layout_.addWidget(label(self.tr("Need help now?"), "display"))
        self.layout_.addWidget(
            self._call(
                DANGER,
                self.tr("Someone is in danger now"),
                self.tr("Call 112. Stay with the person if that is safe for you."),
                look="urgent",
            )
        )
        self.layout_.addWidget(
            self._call(
                SUICIDE_BOTH,
                self.tr("Someone thinks of suicide"),
                self.tr(
                    "Call 113, or {free}: day and night, free and anonymous. You may call too "
                    "when you worry about someone else."
                ).format(free=SUICIDE_FREE),
                look="urgent",
            )
        )
        self.layout_.addWidget(
            self._call(
                self.tr("Doctor"),
                self.tr("You worry about someone's health"),
                self.tr(
                    "In office hours: the person's own doctor (huisarts). Outside them: the "
                    "out-of-hours doctors (huisartsenpost)."
                ),
                look="plain",
            )
        )
        frame, inside = card("soft")
        inside.addWidget(label(self.tr("Until help is there"), "heading"))
        for text in (
            self.tr("Stay with the person, or see to it that someone does."),
            self.tr("Stay calm and listen. You don't have to solve it."),
            self.tr("Don't promise to keep it secret. Say what you are going to do."),
            self.tr("Ask someone to help you. You don't have to do this alone."),
        ):
            inside.addWidget(label(f"•  {text}", "lesson"))
        self.layout_.addWidget(frame)
        self.layout_.addStretch(1)

    def title(self) -> str:
        return self.tr("Need help now?")

    def _call(self, number: str, when: str, what: str, look: str) -> QFrame:
        frame, inside = card(look)
        inside.addWidget(label(when, "heading"))
        big: QLabel = label(number, "display")
        big.setTextInteractionFlags(
            big.textInteractionFlags().TextSelectableByMouse
            | big.textInteractionFlags().TextSelectableByKeyboard
        )
        big.setAccessibleName(f"{when}: {number}")
        inside.addWidget(big)
        inside.addWidget(label(what, "lesson"))
        return frame

    def go_back(self) -> bool:
        self.went.emit("back", None)
        return True
