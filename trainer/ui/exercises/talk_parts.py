"""The parts of a conversation on screen: setting, bubbles, panel beside it, and the end."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...domain.look.tokens import SPACE
from ...domain.talk.acts import ACTS
from ...domain.talk.script import HIGHEST_TRUST, TalkChoice, TalkScript
from ...domain.talk.talk import Part, Talk
from ...domain.text.message import QT_TRANSLATE_NOOP
from ..kit.context import Context, translated
from ..kit.flow import FlowLayout
from ..kit.parts import breakable, button, card, clear, label, pill, restyle, row
from ..kit.progress_line import ProgressLine

_TRUST_WORDS = (
    (2, QT_TRANSLATE_NOOP("talk", "{person} keeps it to themselves")),
    (4, QT_TRANSLATE_NOOP("talk", "{person} waits to see")),
    (6, QT_TRANSLATE_NOOP("talk", "{person} begins to talk")),
    (8, QT_TRANSLATE_NOOP("talk", "{person} tells more")),
    (10, QT_TRANSLATE_NOOP("talk", "{person} trusts you with it")),
)


def trust_words(person: str, trust: int) -> str:
    """Return what a trust of 0 to 10 looks like, in words."""
    template = next(words for top, words in _TRUST_WORDS if trust <= top)
    return translated(template).format(person=person)


class Bubble(QFrame):
    """What one of the two said or did. Your own bubbles take you back when pressed."""

    pressed = Signal(int)

    def __init__(self, context: Context, *, own: bool, turn: int = -1) -> None:
        super().__init__()
        self._turn = turn
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.frame, self.inside = card("soft" if own else "plain", margin="m", spacing="xs")
        outer.addWidget(self.frame, 4)
        # One's own lines stand on the right, those of the other on the left.
        outer.insertStretch(0 if own else 1, 1)
        self.back: QPushButton | None = None

    def say(self, who: str, does: str, says: str) -> None:
        """Show the other's name, what they do, and what they say."""
        head = row(label(who, "strong", wrap=False), spacing="s", stretch=False)
        head.addWidget(label(does, "small", "muted"), 1)
        self.inside.addLayout(head)
        if says:
            self.inside.addWidget(label(says, "body"))
        self.setAccessibleName(f"{who}: {does} {says}")

    def quote(self, words: str, said: str) -> None:
        """Show ``words`` alone; ``said`` tells screen readers whose they are."""
        self.inside.addWidget(label(breakable(words), "body"))
        self.setAccessibleName(said)

    def answer(self, choice: TalkChoice, *, leads_back: bool = True) -> None:
        """Show what you said, or that you waited; with a way back to it if ``leads_back``."""
        text = label(choice.text, "body")
        if choice.wait:
            font = text.font()
            font.setItalic(True)
            text.setFont(font)
        self.inside.addWidget(text)
        if not leads_back:
            return
        self.back = button(self.tr("Try another line here"), "link")
        self.back.clicked.connect(self._on_back)
        self.inside.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)

    def think(self, person: str, thought: str) -> None:
        """Add what the other thought at this point."""
        text = self.tr("{person} thinks: {thought}").format(person=person, thought=thought)
        made = label(text, "small", "muted")
        self.inside.addWidget(made)

    def explain(self, choice: TalkChoice) -> None:
        """Add which acts your line was, and what it did."""
        self.inside.addWidget(act_pills(choice.acts, choice.trust))
        self.inside.addWidget(label(choice.feedback, "small"))

    def wait_for(self, person: str) -> None:
        """Show that the other is about to answer."""
        self.inside.addWidget(label(person, "strong", wrap=False))
        dots = label("• • •", "body", "muted", wrap=False)
        self.inside.addWidget(dots)
        self.setAccessibleName(self.tr("{person} is thinking").format(person=person))

    @Slot()
    def _on_back(self) -> None:
        self.pressed.emit(self._turn)


def other_bubble(context: Context, person: str, part: Part) -> Bubble:
    """Return the bubble of what the other says and does."""
    made = Bubble(context, own=False)
    made.say(person, part.does, part.says)
    return made


class TalkPanel(QWidget):
    """Beside the talk: trust, the acts you used, and a word on your last line."""

    def __init__(self, context: Context, script: TalkScript) -> None:
        super().__init__()
        self._script = script
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE["m"])
        trust, inside = card()
        inside.addWidget(label(self.tr("Trust"), "heading"))
        self.bar = ProgressLine(context.theme, self.tr("Trust"))
        self.words = label("", "small", "muted")
        inside.addWidget(self.bar)
        inside.addWidget(self.words)
        layout.addWidget(trust)
        self.said_card, inside = card("callout", margin="m")
        self.said = label("", "body")
        inside.addWidget(self.said)
        layout.addWidget(self.said_card)
        self.acts_card, inside = card()
        inside.addWidget(label(self.tr("What did you do?"), "heading"))
        self._acts = QVBoxLayout()
        self._acts.setSpacing(SPACE["s"])
        inside.addLayout(self._acts)
        layout.addWidget(self.acts_card)
        self.known_card, inside = card()
        self._known = QVBoxLayout()
        self._known.setSpacing(SPACE["s"])
        inside.addLayout(self._known)
        layout.addWidget(self.known_card)
        layout.addStretch(1)
        self._compact = False

    def set_compact(self, compact: bool) -> None:
        """Leave out the lists, where there is little room."""
        self._compact = compact
        self.acts_card.setVisible(self._acts.count() > 0 and not compact)
        self.known_card.setVisible(self._known.count() > 0 and not compact)

    def show_talk(self, talk: Talk) -> None:
        """Follow the talk."""
        self.bar.show_part(talk.trust, HIGHEST_TRUST)
        words = trust_words(self._script.person, talk.trust)
        self.words.setText(words)
        self.bar.setAccessibleDescription(words)
        last = talk.last_choice
        self.said_card.setVisible(last is not None)
        self.said.setText(last.feedback if last else "")
        restyle(self.said_card, "card", "soft" if last and last.helps else "callout")
        clear(self._acts)
        for id, (times, trust) in talk.acts().items():
            self._acts.addWidget(_act_line(id, times, trust))
        clear(self._known)
        self._list_known(
            self.tr("What {person} told you").format(person=self._script.person),
            [self._script.facts[name] for name in talk.told],
        )
        self._list_known(
            self.tr("What you promised"), [self._script.promises[name] for name in talk.promised]
        )
        self.set_compact(self._compact)

    def _list_known(self, heading: str, lines: list[str]) -> None:
        if lines:
            self._known.addWidget(label(heading, "strong"))
        for line in lines:
            self._known.addWidget(label(f"•  {line}", "body"))


def _act_line(id: str, times: int, trust: int) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    layout.addWidget(_act_pill(id, trust, times))
    layout.addWidget(label(translated(ACTS[id].explanation), "small", "muted"))
    return holder


def _act_pill(id: str, trust: int, times: int = 1) -> QLabel:
    """Return the name of an act, with a sign for what it did to trust."""
    count = f"  {times}×" if times > 1 else ""
    name = translated(ACTS[id].label)
    if not trust:
        return pill(f"{name}{count}", "todo")
    return pill(f"{'+' if trust > 0 else '!'} {name}{count}", "helps" if trust > 0 else "hinders")


def act_pills(acts: Iterable[str], trust: int) -> QWidget:
    """Return the names of ``acts`` beside each other, with what they did to trust."""
    holder = QWidget()
    flow = FlowLayout(holder, SPACE["s"])
    for act in acts:
        flow.addWidget(_act_pill(act, trust))
    return holder
