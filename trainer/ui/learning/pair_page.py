"""Two-person mode: one plays the young person, the other talks aloud. Nothing is kept of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from ...domain.errors import ContentMissingError
from ...domain.exercises.conversation import Conversation
from ...domain.look.tokens import SPACE
from ...domain.talk.acts import ACTS
from ...domain.talk.script import RoleCard, TalkScript
from ...domain.talk.talk import Talk
from ..exercises.talk_parts import act_pills, other_bubble
from ..kit.context import Context, translated
from ..kit.one_press import TickBox
from ..kit.page import Page
from ..kit.parts import button, button_bar, card, clear, column, label


class PairPage(Page):
    """Four stages: who does what, the secret card, the talk with a tick list, looking back."""

    nav = "learn"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._lesson = ""
        self._script: TalkScript
        self._card: RoleCard
        self.stage = 0
        self.ticked: set[str] = set()
        self._heading = label("", "display")
        self._sub = label("", "body", "muted")
        self.layout_.addWidget(self._heading)
        self.layout_.addWidget(self._sub)
        self._body = column(spacing="l")
        self.layout_.addLayout(self._body)
        self.back_button = button(self.tr("Back to where you were"), "link", name="back_button")
        self.back_button.clicked.connect(self.go_back)
        self.next_button = button("", "primary", name="next_button")
        self.next_button.clicked.connect(self.go_on)
        self.hide_button = button(self.tr("See the card once more"), name="hide_button")
        self.hide_button.clicked.connect(self._on_card_wanted)
        self.layout_.addWidget(button_bar(self.next_button, self.hide_button, self.back_button))
        self.layout_.addStretch(1)
        context.theme.changed.connect(self._indent)

    def title(self) -> str:
        return self.tr("Practise with two")

    def enter(self, argument: object = None) -> None:
        lesson, _, exercise = str(argument).rpartition("/")
        self._lesson = lesson
        self._script, self._card = self._played(lesson, exercise)
        self.stage = 0
        self.ticked = set()
        self._show()

    def _played(self, lesson: str, exercise: str) -> tuple[TalkScript, RoleCard]:
        """Return the script to play, with its card.

        Raises:
            ContentMissingError: it isn't there.
        """
        for step in self.training.open_lesson(lesson).steps:
            for block in step.blocks:
                made = block.exercise
                if isinstance(made, Conversation) and made.id == exercise:
                    role_card = made.script.role_card
                    if role_card is not None:
                        return made.script, role_card
        raise ContentMissingError(what=exercise)

    def refresh(self, argument: object = None) -> None:
        """Stay at the stage where one is; a script that was changed is put anew."""
        lesson, _, exercise = str(argument).rpartition("/")
        found = self._played(lesson, exercise)
        if found != (self._script, self._card):
            self._script, self._card = found
            self._show()

    def gone(self) -> None:
        self.ticked = set()

    def _show(self) -> None:
        clear(self._body)
        stages: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            (
                self.tr("Practise with two"),
                self.tr("One laptop, two people, ten minutes. Nothing is kept of it."),
                self.tr("Show the card"),
                self._show_roles,
            ),
            (
                self.tr("The card of {person}").format(person=self._script.person),
                self.tr("Only for who plays {person}. The other looks away for a moment.").format(
                    person=self._script.person
                ),
                self.tr("I know who I am: hide the card"),
                self._show_card,
            ),
            (
                self._script.title,
                self._script.place,
                self.tr("We are done talking"),
                self._show_talk,
            ),
            (
                self.tr("Look back together"),
                self.tr("Who played {person} speaks first.").format(person=self._script.person),
                self.tr("Once more, the other way round"),
                self._show_look_back,
            ),
        )
        heading, sub, action, fill = stages[self.stage]
        self._heading.setText(heading)
        self._sub.setText(sub)
        self.next_button.setText(action)
        self.next_button.setAccessibleName(action)
        self.hide_button.setVisible(self.stage == 2)
        fill()
        self.scroll_area.verticalScrollBar().setValue(0)
        self.next_button.setFocus()

    def _card_with(self, heading: str, *lines: str, look: str = "plain") -> QFrame:
        frame, inside = card(look)
        if heading:
            inside.addWidget(label(heading, "heading"))
        for line in lines:
            inside.addWidget(label(line, "body"))
        self._body.addWidget(frame)
        return frame

    def _show_roles(self) -> None:
        person = self._script.person
        self._card_with(
            self.tr("1. One of you is {person}").format(person=person),
            self.tr(
                "You get a secret card, and you answer as {person} would. No theatre needed."
            ).format(person=person),
        )
        self._card_with(
            self.tr("2. The other is themselves"),
            self.tr("You don't see the card. You have the talk aloud, in your own words."),
        )
        self._card_with(
            self.tr("3. Someone ticks what they hear"),
            self.tr(
                "A third person, if there is one. Otherwise who plays {person} does so, right "
                "after the talk."
            ).format(person=person),
        )
        self._card_with(
            "",
            self.tr(
                "Does it come too close? Stop at any moment, without giving a reason. Don't use "
                "stories or names of young people you know."
            ),
            look="callout",
        )
        if self._script.announce:
            self._card_with("", self._script.announce, look="soft")

    def _show_card(self) -> None:
        bullets = "•  {line}"
        self._card_with(self.tr("Who you are"), self._card.you)
        self._card_with(self.tr("What nobody knows yet"), self._card.secret, look="soft")
        self._card_with(
            self.tr("You tell more when the other …"),
            *(bullets.format(line=line) for line in self._card.opens),
        )
        self._card_with(
            self.tr("You keep it to yourself when the other …"),
            *(bullets.format(line=line) for line in self._card.closes),
        )
        first = Talk.begun(self._script).part
        self._card_with(self.tr("You begin with"), f"{first.does}  “{first.says}”".strip())

    def _show_talk(self) -> None:
        self._card_with("", self._script.before, self._script.aim)
        self._body.addWidget(
            other_bubble(self.context, self._script.person, Talk.begun(self._script).part)
        )
        self._card_with(
            self.tr("In about five minutes"),
            self.tr("•  Begin: say what you saw."),
            self.tr("•  Listen: say it back, ask on, and leave silences."),
            self.tr("•  End with one small thing that you agree on."),
        )
        frame, inside = card()
        inside.addWidget(label(self.tr("Tick what you hear or see"), "heading"))
        for act in ACTS.values():
            box = TickBox(translated(act.label))
            box.setObjectName(f"act_{act.id}")
            box.setProperty("act", act.id)
            box.setAccessibleDescription(translated(act.explanation))
            box.setChecked(act.id in self.ticked)
            box.toggled.connect(self._on_ticked)
            explanation = label(translated(act.explanation), "small", "muted")
            explanation.setObjectName("explanation")
            inside.addWidget(box)
            inside.addWidget(explanation)
        self._body.addWidget(frame)
        self._indent()

    @Slot()
    def _indent(self) -> None:
        """Let what explains a box stand below its words, at each size of the text."""
        for explanation in self.findChildren(QLabel, "explanation"):
            explanation.setContentsMargins(self.context.theme.px(34), 0, 0, SPACE["s"])

    def _show_look_back(self) -> None:
        person = self._script.person
        self._card_with(
            self.tr("Three questions"),
            self.tr("•  {person}: when did you want to tell more?").format(person=person),
            self.tr("•  {person}: when did you rather keep it to yourself?").format(person=person),
            self.tr("•  The other: what will you say again, and what will you try next time?"),
        )
        self._show_acts(self.tr("This was heard"), helps=True)
        self._show_acts(self.tr("This was there too"), helps=False)
        self._card_with(self.tr("What was on the card"), self._card.secret, look="soft")

    def _show_acts(self, heading: str, *, helps: bool) -> None:
        acts = [id for id, act in ACTS.items() if id in self.ticked and act.mostly_helps is helps]
        if acts:
            frame, inside = card()
            inside.addWidget(label(heading, "heading"))
            inside.addWidget(act_pills(acts, 1 if helps else 0))
            self._body.addWidget(frame)

    @Slot(bool)
    def _on_ticked(self, ticked: bool) -> None:
        act = str(self.sender().property("act"))
        (self.ticked.add if ticked else self.ticked.discard)(act)

    @Slot()
    def go_on(self) -> bool:
        self.stage = (self.stage + 1) % 4
        if self.stage == 0:
            self.ticked = set()
        self._show()
        return True

    @Slot()
    def _on_card_wanted(self) -> None:
        self.stage = 1
        self._show()

    @Slot()
    def go_back(self) -> bool:
        self.went.emit("back", None)
        return True

    def first_focus(self) -> QPushButton:
        return self.next_button
