"""After a talk: what the ending means, one thing done well, one to try, and other endings."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ...domain.directory.lifelines import SUICIDE_FREE
from ...domain.talk.looking_back import Moment, review
from ...domain.talk.script import Ending, EndingLevel
from ...domain.talk.talk import Talk
from ..kit.parts import button, button_bar, card, column, label, pill
from .talk_parts import act_pills


class TalkEnd(QWidget):
    """``looked_back`` shows or hides the talk with thoughts and acts, ``begun_again`` starts anew.

    ``tried`` goes back to a turn, by its number from 0.
    """

    looked_back = Signal()
    begun_again = Signal()
    tried = Signal(int)

    def __init__(
        self,
        talk: Talk,
        ending: Ending,
        seen: Collection[str],
        *,
        open_: bool,
        leads_back: bool = True,
    ) -> None:
        super().__init__()
        self._talk = talk
        self._leads_back = leads_back
        layout = column(self)
        self._show_ending(layout, ending, open_=open_)
        self._show_review(layout)
        self._show_other_endings(layout, seen)
        if talk.script.announce:
            self._show_support(layout)

    def _show_ending(self, layout: QVBoxLayout, ending: Ending, *, open_: bool) -> None:
        good = ending.level.good_enough
        frame, inside = card("soft" if good else "callout")
        words = {
            EndingLevel.STRONG: self.tr("A talk to build on"),
            EndingLevel.ENOUGH: self.tr("Good enough"),
            EndingLevel.OPEN: self.tr("Still open"),
        }
        inside.addWidget(pill(words[ending.level], "done" if good else "todo"))
        inside.addWidget(label(ending.title, "heading"))
        inside.addWidget(label(ending.meaning, "body"))
        person = self._talk.script.person
        text = (
            self.tr("Hide the thoughts")
            if open_
            else self.tr("What did {person} think?").format(person=person)
        )
        self.thoughts_button = button(text, name="thoughts_button")
        self.thoughts_button.clicked.connect(self.looked_back)
        self.again_button = button(self.tr("Talk again"), name="again_button")
        self.again_button.clicked.connect(self.begun_again)
        inside.addWidget(button_bar(self.thoughts_button, self.again_button))
        self.again_button.setVisible(self._leads_back)
        layout.addWidget(frame)

    def _show_review(self, layout: QVBoxLayout) -> None:
        found = review(self._talk)
        if found.done_well is not None:
            frame, inside = card()
            inside.addWidget(label(self.tr("This worked"), "heading"))
            self._quote(inside, found.done_well)
            layout.addWidget(frame)
        if found.to_try is not None:
            frame, inside = card()
            inside.addWidget(label(self.tr("Something to try"), "heading"))
            said = self._talk.choice_of(self._talk.turns[found.to_try.turn]).text
            inside.addWidget(
                label(self.tr("In place of: “{line}”").format(line=said), "small", "muted")
            )
            self._quote(inside, found.to_try)
            if self._leads_back:
                again = button(self.tr("Go back to this moment"), name="try_button")
                again.setProperty("turn", found.to_try.turn)
                again.clicked.connect(self._on_try_clicked)
                inside.addWidget(button_bar(again))
            layout.addWidget(frame)

    @staticmethod
    def _quote(inside: QVBoxLayout, moment: Moment) -> None:
        inside.addWidget(label(f"“{moment.choice.text}”", "body"))
        inside.addWidget(act_pills(moment.choice.acts, moment.choice.trust))
        inside.addWidget(label(moment.choice.feedback, "small", "muted"))

    def _show_other_endings(self, layout: QVBoxLayout, seen: Collection[str]) -> None:
        endings = self._talk.script.endings
        frame, inside = card()
        inside.addWidget(
            label(
                self.tr("How it can end: {seen} of {total} seen").format(
                    seen=len(seen), total=len(endings)
                ),
                "heading",
            )
        )
        for id, ending in endings.items():
            if id in seen:
                here = self.tr("(this time)") if id == self._talk.at else ""
                inside.addWidget(label(f"✓  {ending.title} {here}".rstrip(), "body"))
            else:
                hint = ending.hint or self.tr("Something else can happen. Try another line.")
                inside.addWidget(label(f"?  {hint}", "body", "muted"))
        layout.addWidget(frame)

    def _show_support(self, layout: QVBoxLayout) -> None:
        frame, inside = card("callout", margin="m")
        inside.addWidget(label(self.tr("And you?"), "strong"))
        inside.addWidget(
            label(
                self.tr(
                    "A talk like this can stay with you. Tell someone you trust about it. With "
                    "your own worries you can go to your GP. Do you think of suicide yourself? "
                    "Call 113 or {free}. “Help needed now?” is always at the left."
                ).format(free=SUICIDE_FREE),
                "body",
            )
        )
        layout.addWidget(frame)

    @Slot()
    def _on_try_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self.tried.emit(int(sender.property("turn")))
