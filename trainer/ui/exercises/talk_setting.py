"""Before a talk: the setting, and the ways to begin or to leave it out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ...domain.look.tokens import SPACE
from ...domain.talk.script import TalkScript
from ..kit.context import Context
from ..kit.illustration import Illustration
from ..kit.parts import button, button_bar, card, label


class Setting(QFrame):
    """Where the talk takes place, what came before, and what to try.

    ``begun`` begins it, ``paired`` asks to play it with two, ``skipped`` leaves it out; in a check
    there is only the first.
    """

    begun = Signal()
    paired = Signal()
    skipped = Signal()

    def __init__(self, context: Context, script: TalkScript, *, in_check: bool = False) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE["s"])
        layout.addWidget(Illustration(context.assets, script.picture, tallest=210))
        layout.addWidget(label(script.place, "small", "muted"))
        layout.addWidget(label(script.before, "body"))
        goal, inside = card("callout", margin="m")
        inside.addWidget(label(self.tr("What you try: {aim}").format(aim=script.aim), "body"))
        layout.addWidget(goal)
        if script.announce:
            warning, inside = card("soft", margin="m")
            inside.addWidget(label(script.announce, "body"))
            inside.addWidget(
                label(self.tr("You can skip this talk; the lesson counts without it."), "small")
            )
            layout.addWidget(warning)
        self.begin_button = button(self.tr("Begin the talk"), "primary", name="begin_button")
        self.begin_button.clicked.connect(self.begun)
        buttons = [self.begin_button]
        if script.role_card is not None and not in_check:
            buttons.append(button(self.tr("Practise with two"), name="pair_button"))
            buttons[-1].clicked.connect(self.paired)
        if script.announce and not in_check:
            buttons.append(button(self.tr("Skip this talk"), name="skip_button"))
            buttons[-1].clicked.connect(self.skipped)
        layout.addWidget(button_bar(*buttons))
