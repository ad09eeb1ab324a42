"""The parts of spotting signals: bubbles of a chat, feedback, and the panel beside the text."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ...domain.exercises.marked_text import Fragment
from ...domain.exercises.spot import PLACE_NAMES, SpotLine, SpotPlace
from ...domain.look.tokens import SPACE
from ..kit.context import Context, translated
from ..kit.parts import card, clear, column, label, pill, row
from ..kit.progress_line import ProgressLine
from .running_text import RunningText

_PILLS = {
    SpotPlace.BEHAVIOUR: "done",
    SpotPlace.BODY: "busy",
    SpotPlace.CONTACT: "todo",
    SpotPlace.MOOD: "hinders",
}


def place_pill(place: SpotPlace) -> QLabel:
    """Return the name of a place to look, in its colour."""
    return pill(translated(PLACE_NAMES[place]), _PILLS[place])


def quoted(words: str) -> str:
    """Return words of the text between quotation marks."""
    return f"‘{words}’"


class ChatBubble(QWidget):
    """A message as in a chat: as wide as it needs to be, your own at the right."""

    def __init__(
        self, context: Context, line: SpotLine, fragments: tuple[Fragment, ...], *, named: bool
    ) -> None:
        super().__init__()
        self.frame = QFrame()
        self.frame.setProperty("card", "soft" if line.own else "plain")
        who = line.who or self.tr("You")
        self.frame.setAccessibleName(f"{who} {line.at}".strip())
        inside = QVBoxLayout(self.frame)
        inside.setContentsMargins(SPACE["m"], SPACE["s"], SPACE["m"], SPACE["s"])
        inside.setSpacing(SPACE["xs"])
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(3, 0, 3, 0)
        head.setSpacing(SPACE["s"])
        self._name = label(who if named else "", "strong")
        head.addWidget(self._name, 1)
        if line.at:
            head.addWidget(label(line.at, "small", "muted", wrap=False))
        head.addStretch(0)
        if not named:
            self._name.hide()
        if not (named or line.at):
            self._head.hide()
        inside.addWidget(self._head)
        self.text = RunningText(context.theme, fragments, "body")
        inside.addWidget(self.text)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, SPACE["xs"] if named else 0, 0, 0)
        outer.setSpacing(0)
        outer.addStretch(1 if line.own else 0)
        outer.addWidget(self.frame, 5)
        outer.addStretch(0 if line.own else 1)
        context.theme.changed.connect(self._fit)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        self._name.ensurePolished()
        name = self._name.fontMetrics().horizontalAdvance(self._name.text()) + 2
        self._name.setMaximumWidth(name)
        beside = self._head.minimumSizeHint().width()
        own = max(self.text.natural_width(), beside + name)
        self.frame.setMaximumWidth(own + 2 * SPACE["m"] + 4)


def signal_feedback(place: SpotPlace, said: str, tone: str, words: str, text: str) -> QWidget:
    """Return what is said of a signal: where it belongs, whether it was found, and why."""
    made = QWidget()
    layout = column(made, "xs")
    layout.setContentsMargins(0, SPACE["xs"], 0, SPACE["xs"])
    layout.addLayout(row(place_pill(place), label(said, "small", tone), spacing="s", stretch=False))
    if words:
        layout.addWidget(label(quoted(words), "strong"))
        layout.addWidget(label(text, "body"))
    return made


class SpotPanel(QWidget):
    """Beside the text: how much is marked, and afterwards what was found in which place."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        layout = column(self)
        frame, inside = card()
        self.heading = label("", "heading")
        self._line = ProgressLine(context.theme, self.tr("Signals found"))
        self._where = label(self.tr("Four places to look:"), "small", "muted")
        inside.addWidget(self.heading)
        inside.addWidget(self._line)
        inside.addWidget(self._where)
        self._places = QWidget()
        places = column(self._places, "s")
        self.counts: dict[SpotPlace, QLabel] = {}
        for place in SpotPlace:
            if self.counts:
                places.addWidget(_thin_line())
            count = label("", "body", wrap=False)
            line = row(place_pill(place), spacing="s")
            line.addWidget(count)
            places.addLayout(line)
            self.counts[place] = count
        inside.addWidget(self._places)
        self._compact = False
        layout.addWidget(frame)
        self._said = column()
        layout.addLayout(self._said)
        layout.addStretch(1)

    def set_compact(self, compact: bool) -> None:
        """Leave out the places until they say something, where there is little room."""
        self._compact = compact
        self._show_places(self._line.isHidden())

    def _show_places(self, before: bool) -> None:
        self._where.setVisible(before and not self._compact)
        self._places.setVisible(not (before and self._compact))

    def show_marked(self, count: int) -> None:
        """Tell how many fragments are marked, before they are looked at."""
        self.heading.setText(self.tr("{count} marked").format(count=count))
        self._line.hide()
        self._show_places(True)
        clear(self._said)
        for shown in self.counts.values():
            shown.setText("")

    def show_found(self, every: Counter[SpotPlace], found: Counter[SpotPlace]) -> None:
        """Tell how many signals were found, and in which place."""
        words = self.tr("{found} of {total} found").format(found=found.total(), total=every.total())
        self.heading.setText(words)
        self._line.show_part(found.total(), every.total())
        self._line.setAccessibleDescription(words)
        self._line.show()
        self._show_places(False)
        for place, shown in self.counts.items():
            text = self.tr("{found} of {total}").format(found=found[place], total=every[place])
            shown.setText(text if every[place] else self.tr("none"))

    def say(self, words: str, text: str) -> None:
        """Say of marked words, on a yellow card, why they are no signal."""
        frame, inside = card("callout", margin="m", spacing="xs")
        inside.addWidget(label(words, "strong"))
        inside.addWidget(label(text, "body"))
        self._said.addWidget(frame)


def _thin_line() -> QFrame:
    made = QFrame()
    made.setObjectName("thinLine")
    made.setFixedHeight(1)
    return made
