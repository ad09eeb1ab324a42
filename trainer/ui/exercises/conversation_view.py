"""Conversation on screen: the talk as bubbles, lines to choose, and the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.exercises.conversation import Conversation, ConversationAnswer
from ...domain.exercises.kind import Outcome
from ...domain.look.tokens import SPACE
from ...domain.talk.looking_back import endings_seen
from ...domain.talk.script import Ending
from ...domain.talk.talk import Talk
from ..kit.announce import announce
from ..kit.context import Context
from ..kit.option_button import LineOption
from ..kit.parts import clear, label
from .exercise_view import ExerciseView
from .talk_end import TalkEnd
from .talk_lines import TalkLines
from .talk_parts import Bubble, TalkPanel, other_bubble
from .talk_scroll import TalkScroll
from .talk_setting import Setting

_PAUSE = 800
_LONG_PAUSE = 1600
"""Milliseconds before the other answers; the long one after you said nothing."""


class ConversationView(ExerciseView):
    """Plays a script. Each choice is drafted, so that a talk can be left half-way.

    In a check nothing leads back, and trust and the word on each line come at its end only.

    ``moved`` tells that the talk went on or back.
    """

    exercise: Conversation
    moved = Signal()
    recalls = True

    def __init__(self, context: Context, exercise: Conversation, *, in_check: bool = False) -> None:
        super().__init__(context, exercise, in_check=in_check)
        script = exercise.script
        self.talk = Talk.begun(script)
        self._begun = False
        self._looks_back = False
        self._narrow = False
        self._seen: set[str] = set()
        self.end: TalkEnd | None = None
        self._last_bubble: Bubble | None = None
        self.panel = TalkPanel(context, script)
        # With a parent from the start: shown without one it would be a window of its own.
        self.panel.setParent(self)
        self.setting = Setting(context, script, in_check=in_check)
        self.setting.begun.connect(self.begin)
        self.setting.paired.connect(self._on_paired)
        self.setting.skipped.connect(self.skipped)
        self.body.addWidget(label(script.title, "heading"))
        self.body.addWidget(self.setting)
        self._bubbles = self._column()
        self._prompt = label(self.tr("What do you say?"), "small", "muted")
        self.body.addWidget(self._prompt)
        self._lines = TalkLines(context)
        self._lines.chosen.connect(self._choose)
        self.body.addWidget(self._lines)
        self._end = self._column()
        self._prompt.hide()
        self.panel.hide()
        self.panel.show_talk(self.talk)
        self._scroll = TalkScroll(self, self.panel)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._on_paused)

    @property
    def lines(self) -> list[LineOption]:
        """Return the lines that can be said now, as they are seen."""
        return self._lines.lines

    def deal(self, seed: str) -> None:
        self._lines.seed = seed
        if self.lines:
            self._lines.offer(self.talk)

    def _column(self) -> QVBoxLayout:
        made = QVBoxLayout()
        made.setSpacing(SPACE["s"])
        self.body.addLayout(made)
        return made

    def remember(self, answers: Sequence[ConversationAnswer]) -> None:
        talks = (answer.choices for answer in answers)
        self._seen |= endings_seen(self.exercise.script, talks)

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
        self._focus_lines()

    @Slot()
    def _on_paired(self) -> None:
        self.led.emit("pair")

    @property
    def is_open(self) -> bool:
        return self.outcome is None or self.pausing

    @property
    def pausing(self) -> bool:
        """Tell whether the other is about to answer."""
        return self._pause.isActive()

    def _focus_lines(self) -> None:
        if self.lines:
            self.lines[0].setFocus()

    def _refresh(self) -> None:
        """Show the talk as it is: bubbles so far, and what can be chosen or how it ended."""
        # Nothing is painted until all has found its place, or the talk would jump.
        self._scroll.hold(True)
        self.setting.hide()
        self.panel.setVisible(not self._is_blind)
        for part in (self._bubbles, self._end):
            clear(part)
        self._lines.clear()
        self.end = None
        ending = None if self.pausing else self.talk.ending
        self._show_bubbles()
        self._prompt.setVisible(not self.pausing and ending is None)
        if not self.pausing:
            self.panel.set_compact(self._narrow and ending is None)
            self.panel.show_talk(self.talk)
            self._lines.offer(self.talk)
        if ending is not None:
            self._show_end(ending)
        self.moved.emit()
        self._scroll.follow(self._last_bubble)
        announce(self, "" if self.pausing else self._news(ending))

    @property
    def _is_blind(self) -> bool:
        """Tell whether nothing may show yet how the talk is going."""
        return self.in_check and (self.pausing or self.talk.ending is None)

    def _news(self, ending: Ending | None) -> str:
        """Return what a screen reader says after a line: the word on it, and the reply."""
        last = None if self._is_blind else self.talk.last_choice
        said = last.feedback if last else ""
        reply = self._last_bubble.accessibleName() if self._last_bubble else ""
        meaning = f"{ending.title}. {ending.meaning}" if ending else ""
        return " ".join(part for part in (said, reply, meaning) if part)

    def _show_bubbles(self) -> None:
        person = self.exercise.script.person
        for number, here in enumerate(self.talk.so_far()):
            own = number < len(self.talk.turns)
            if own or not self.pausing:
                self._add_other(here)
            else:
                self._last_bubble = Bubble(self.context, own=False)
                self._last_bubble.wait_for(person)
                self._bubbles.addWidget(self._last_bubble)
            if own:
                self._add_own(number)

    def _add_other(self, here: Talk) -> None:
        part, person = here.part, self.exercise.script.person
        bubble = other_bubble(self.context, person, part)
        if self._looks_back and part.thinks:
            bubble.think(person, part.thinks)
        self._bubbles.addWidget(bubble)
        self._last_bubble = bubble

    def _add_own(self, number: int) -> None:
        choice = self.talk.choice_of(self.talk.turns[number])
        own = Bubble(self.context, own=True, turn=number)
        own.answer(choice, leads_back=not self.in_check)
        if self._looks_back:
            own.explain(choice)
        own.pressed.connect(self._rewind)
        self._bubbles.addWidget(own)

    def _show_end(self, ending: Ending) -> None:
        self._seen.add(self.talk.at)
        opened, back = self._looks_back, not self.in_check
        self.end = TalkEnd(self.talk, ending, self._seen, open_=opened, leads_back=back)
        self.end.looked_back.connect(self._on_looked_back)
        self.end.begun_again.connect(self.retry)
        self.end.tried.connect(self._rewind)
        self._end.addWidget(self.end)

    @Slot(int)
    def _choose(self, index: int) -> None:
        """Take a choice. It is kept before the other answers, which takes a moment."""
        self.talk = self.talk.choose(index)
        answer = ConversationAnswer(self.talk.taken)
        if not self.context.theme.less_motion:
            last = self.talk.last_choice
            self._pause.start(_LONG_PAUSE if last is not None and last.wait else _PAUSE)
        if self.talk.ending is None:
            self.drafted.emit(answer)
        else:
            self.answered.emit(answer)
        # Where the keyboard was goes away; it would end up in the sidebar.
        self.setFocus()
        self._refresh()
        if not self.pausing:
            self._go_on_after_answer()

    @Slot()
    def _on_paused(self) -> None:
        self._pause.stop()
        self._refresh()
        self._go_on_after_answer()

    def _go_on_after_answer(self) -> None:
        self._focus_lines()
        if self.talk.ending is not None:
            self.settled.emit()

    @Slot(int)
    def _rewind(self, turn: int) -> None:
        self._pause.stop()
        if self.outcome is not None:
            self.outcome = None
            self.retried.emit()
        self._looks_back = False
        self.talk = self.talk.back_to(turn)
        self.drafted.emit(ConversationAnswer(self.talk.taken))
        self._refresh()
        self._focus_lines()

    @Slot()
    def _on_looked_back(self) -> None:
        self._looks_back = not self._looks_back
        self._refresh()
        if self.end is not None:
            self.end.thoughts_button.setFocus()
        if self._looks_back:
            self._scroll.to_top()

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
        if self.pausing:
            self._on_paused()
            return True
        return self._lines.take_number(number)

    @Slot()
    def submit(self) -> bool:
        if self.pausing:
            self._on_paused()
            return True
        if self._begun:
            return False
        self.begin()
        return True

    @Slot()
    def retry(self) -> None:
        self._rewind(0)

    def focus_first(self) -> None:
        if self._begun:
            self._focus_lines()
        else:
            self.setting.begin_button.setFocus()
