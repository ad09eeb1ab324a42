"""Conversation on screen: the talk as bubbles, lines to choose, and the end."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ...domain.exercise import Outcome
from ...domain.exercises.conversation import Conversation, ConversationAnswer
from ...domain.talk import Ending, EndingLevel, Talk, TalkNode
from ...domain.tokens import SPACE
from ..announce import announce
from ..context import Context
from ..widgets.option_button import LineOption
from ..widgets.parts import button, button_bar, card, clear, label, pill, row
from .exercise_view import ExerciseView
from .talk_parts import Bubble, Setting, TalkPanel, other_bubble

_GROWN = 60
"""Milliseconds after which a page has found its height."""


class ConversationView(ExerciseView):
    """Plays a script. Each choice is drafted, so that a talk can be left half-way."""

    exercise: Conversation
    moved = Signal()

    def __init__(self, context: Context, exercise: Conversation, *, in_check: bool = False) -> None:
        super().__init__(context, exercise, in_check=in_check)
        script = exercise.script
        self.talk = Talk.begun(script)
        self._begun = False
        self._thoughts = False
        self._narrow = False
        self.panel = TalkPanel(context, script)
        # With a parent from the start: shown without one it would be a window of its own.
        self.panel.setParent(self)
        self.setting = Setting(context, script)
        self.begin_button = button(self.tr("Begin the talk"), "primary", name="begin_button")
        self.begin_button.clicked.connect(self.begin)
        self.body.addWidget(label(script.title, "heading"))
        self.body.addWidget(self.setting)
        self.body.addLayout(row(self.begin_button))
        self._bubbles = QVBoxLayout()
        self._bubbles.setSpacing(SPACE["s"])
        self.body.addLayout(self._bubbles)
        self._prompt = label(self.tr("What do you say?"), "small", "muted")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE["s"])
        self.body.addWidget(self._prompt)
        self.body.addLayout(self._lines)
        self.lines: list[LineOption] = []
        self._last_bubble: Bubble | None = None
        self._end = QVBoxLayout()
        self.body.addLayout(self._end)
        self._prompt.hide()
        self.panel.hide()
        self.panel.show_talk(self.talk)

    def side_panel(self) -> QWidget | None:
        return None if self._narrow else self.panel

    def set_narrow(self, narrow: bool) -> None:
        """Keep the panel between talk and lines when there is no room beside."""
        self._narrow = narrow
        self.panel.set_compact(narrow and self.talk.ending is None)
        if narrow:
            self.body.insertWidget(self.body.indexOf(self._prompt), self.panel)

    @Slot()
    def begin(self) -> None:
        """Leave the setting and hear the first line."""
        self._begun = True
        self._refresh()
        if self.lines:
            self.lines[0].setFocus()

    def _refresh(self) -> None:
        """Show the talk as it is: bubbles so far, and what can be chosen or how it ended."""
        # Nothing is painted until all has found its place, or the talk would jump.
        self._hold(True)
        self.setting.hide()
        self.begin_button.hide()
        self.panel.show()
        clear(self._bubbles)
        clear(self._lines)
        clear(self._end)
        self.lines = []
        self._show_bubbles()
        ending = self.talk.ending
        self.panel.set_compact(self._narrow and ending is None)
        self.panel.show_talk(self.talk)
        self._prompt.setVisible(ending is None)
        if ending is None:
            self._show_lines()
        else:
            self._show_end(ending)
        self.moved.emit()
        announce(self, self._news(ending))
        # After the layout has settled; otherwise the new bubble has no place yet.
        QTimer.singleShot(0, self, self._follow)
        # With large text the page grows in more than one pass.
        QTimer.singleShot(_GROWN, self, self._follow)

    def _news(self, ending: Ending | None) -> str:
        """Return what a screen reader says after a line: the word on it, and the reply."""
        said = self.talk.last_choice.feedback if self.talk.last_choice else ""
        reply = self._last_bubble.accessibleName() if self._last_bubble else ""
        meaning = f"{ending.title}. {ending.meaning}" if ending else ""
        return " ".join(part for part in (said, reply, meaning) if part)

    def _hold(self, held: bool) -> None:
        for part in (self, self.panel):
            part.setUpdatesEnabled(not held)

    def _show_bubbles(self) -> None:
        script = self.exercise.script
        for number, turn in enumerate(self.talk.turns):
            self._add_other(script.nodes[turn.node])
            own = Bubble(self.context, own=True, turn=number)
            own.answer(self.talk.choice_of(turn))
            own.pressed.connect(self._on_back_to)
            self._bubbles.addWidget(own)
        self._add_other(self.talk.ending or script.nodes[self.talk.at])

    def _add_other(self, part: TalkNode | Ending) -> None:
        bubble = other_bubble(self.context, self.exercise.script.person, part)
        if self._thoughts and part.thinks:
            bubble.think(self.exercise.script.person, part.thinks)
        self._bubbles.addWidget(bubble)
        self._last_bubble = bubble

    def _show_lines(self) -> None:
        wait = self.tr("Wait a moment")
        for index, choice in enumerate(self.talk.choices):
            note = wait if choice.wait else ""
            theme, icons = self.context.theme, self.context.icons
            line = LineOption(theme, icons, index + 1, choice.text, note, self)
            line.setObjectName(f"line{index + 1}")
            line.setProperty("choice", index)
            line.clicked.connect(self._on_line_clicked)
            self._lines.addWidget(line)
            self.lines.append(line)

    def _show_end(self, ending: Ending) -> None:
        frame, inside = card("soft" if ending.level.good_enough else "callout")
        words = {
            EndingLevel.STRONG: self.tr("A talk to build on"),
            EndingLevel.ENOUGH: self.tr("Good enough"),
            EndingLevel.OPEN: self.tr("Still open"),
        }
        look = "done" if ending.level.good_enough else "todo"
        inside.addWidget(pill(words[ending.level], look))
        inside.addWidget(label(ending.title, "heading"))
        inside.addWidget(label(ending.meaning, "body"))
        text = (
            self.tr("Hide the thoughts")
            if self._thoughts
            else self.tr("What did {person} think?").format(person=self.exercise.script.person)
        )
        self.thoughts_button = button(text, name="thoughts_button")
        self.thoughts_button.clicked.connect(self._on_thoughts_clicked)
        self.again_button = button(self.tr("Talk again"), name="again_button")
        self.again_button.clicked.connect(self.retry)
        inside.addWidget(button_bar(self.thoughts_button, self.again_button))
        self._end.addWidget(frame)

    @Slot()
    def _on_line_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, LineOption):
            self._choose(int(sender.property("choice")))

    def _choose(self, index: int) -> None:
        self.talk = self.talk.choose(index)
        answer = ConversationAnswer(self.talk.taken)
        if self.talk.ending is None:
            self.drafted.emit(answer)
        else:
            self.answered.emit(answer)
        self._refresh()
        if self.lines:
            self.lines[0].setFocus()

    @Slot(int)
    def _on_back_to(self, turn: int) -> None:
        self._rewind(turn)

    def _rewind(self, turn: int) -> None:
        if self.outcome is not None:
            self.outcome = None
            self.retried.emit()
        self._thoughts = False
        self.talk = self.talk.back_to(turn)
        self.drafted.emit(ConversationAnswer(self.talk.taken))
        self._refresh()
        self.lines[0].setFocus()

    @Slot()
    def _on_thoughts_clicked(self) -> None:
        self._thoughts = not self._thoughts
        self._refresh()
        self.thoughts_button.setFocus()

    def _follow(self) -> None:
        """Scroll so that the newest words and all the choices are in sight."""
        self._hold(False)
        area, last = self._scroll_area(), self._last_bubble
        page = area.widget() if area is not None else None
        if area is None or page is None or last is None:
            return
        bottom = self.mapTo(page, self.rect().bottomLeft()).y()
        top = last.mapTo(page, last.rect().topLeft()).y()
        height = area.viewport().height()
        wanted = top if bottom - top > height else bottom - height
        area.verticalScrollBar().setValue(wanted + SPACE["m"])

    def _scroll_area(self) -> QScrollArea | None:
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        return area

    def current_answer(self) -> ConversationAnswer | None:
        return None

    def show_answer(self, answer: ConversationAnswer) -> None:
        if answer.choices:
            try:
                self.talk = Talk.replayed(self.exercise.script, answer.choices)
            except IndexError:
                return
            self._begun = True
            self._refresh()

    def show_outcome(self, outcome: Outcome) -> None:
        self.outcome = outcome

    def take_number(self, number: int) -> bool:
        if not 1 <= number <= len(self.lines):
            return False
        self._choose(number - 1)
        return True

    def submit(self) -> bool:
        if self._begun:
            return False
        self.begin()
        return True

    @Slot()
    def retry(self) -> None:
        self._rewind(0)

    def focus_first(self) -> None:
        (self.begin_button if not self._begun else self).setFocus(Qt.FocusReason.OtherFocusReason)
