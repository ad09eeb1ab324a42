"""Spot on screen: a text or chat in which words are marked, and a panel that counts."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from ...domain.exercises.kind import Outcome
from ...domain.exercises.spot import (
    NO_CHANGE,
    Spot,
    SpotAnswer,
    SpotForm,
    SpotPlace,
    slips_allowed,
)
from ...domain.look.tokens import SPACE
from ..kit.context import Context, translated
from ..kit.parts import clear, column, label
from ..kit.tab_order import bring_in_sight
from .exercise_view import ExerciseView
from .running_text import FragmentBox, RunningText
from .spot_parts import ChatBubble, SpotPanel, quoted, signal_feedback


class SpotView(ExerciseView):
    """Every fragment looks alike until it is marked, so that nothing is given away.

    Tab comes to one of them, as among radio buttons; arrow keys go on from there.
    """

    exercise: Spot

    def __init__(self, context: Context, exercise: Spot, *, in_check: bool = False) -> None:
        super().__init__(context, exercise, in_check=in_check)
        self.boxes: list[FragmentBox] = []
        self._revealed = False
        self.body.addWidget(label(exercise.question, "heading"))
        hint = self.tr("Click on the words that show a change. Keys: arrows and the space bar.")
        self.body.addWidget(label(hint, "small", "muted"))
        lines = column(spacing="m" if exercise.form is SpotForm.TEXT else "s")
        lines.setContentsMargins(0, SPACE["xs"], 0, SPACE["xs"])
        self.body.addLayout(lines)
        for text, widget in self._made_lines():
            lines.addWidget(widget)
            self.boxes += text.boxes
        self._by_id = {box.fragment.id: box for box in self.boxes}
        for box in self.boxes:
            box.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            box.toggled.connect(self._on_toggled)
            box.stepped.connect(self._on_stepped)
            box.entered.connect(self._on_entered)
        self.boxes[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._below = column()
        self.body.addLayout(self._below)
        self.said = column(spacing="s")
        # With a parent from the start: shown without one it would be a window of its own.
        self.panel = SpotPanel(context)
        self.panel.setParent(self)
        self._narrow = in_check
        self.set_narrow(in_check)
        self.add_foot()
        self.body.insertLayout(self.body.indexOf(self.verdict) + 1, self.said)
        self.draft_changed()

    def _made_lines(self) -> list[tuple[RunningText, QWidget]]:
        made: list[tuple[RunningText, QWidget]] = []
        before = ""
        for line, fragments in zip(self.exercise.lines, self.exercise.fragments(), strict=True):
            if self.exercise.form is SpotForm.TEXT:
                text = RunningText(self.context.theme, fragments)
                made.append((text, text))
            else:
                who = "" if line.own else line.who
                named = not made or who != before
                bubble = ChatBubble(self.context, line, fragments, named=named)
                made.append((bubble.text, bubble))
                before = who
        return made

    def side_panel(self) -> QWidget | None:
        return None if self._narrow else self.panel

    def set_narrow(self, narrow: bool) -> None:
        """Keep the panel below the text when there is no room beside."""
        self._narrow = narrow or self.in_check
        self.panel.set_compact(self._narrow)
        if self._narrow:
            self._below.addWidget(self.panel)

    # Marking -------------------------------------------------------------------------------

    @Slot()
    def _on_toggled(self) -> None:
        self.draft_changed()
        if self.is_open:
            self.drafted.emit(self._marked())

    @Slot(int)
    def _on_stepped(self, step: int) -> None:
        sender = self.sender()
        if isinstance(sender, FragmentBox):
            at = self.boxes.index(sender) + step
            target = self.boxes[max(0, min(at, len(self.boxes) - 1))]
            target.setFocus(Qt.FocusReason.TabFocusReason)
            bring_in_sight(target)

    @Slot()
    def _on_entered(self) -> None:
        entered = self.sender()
        for box in self.boxes:
            policy = Qt.FocusPolicy
            box.setFocusPolicy(policy.StrongFocus if box is entered else policy.ClickFocus)

    def _marked(self) -> SpotAnswer:
        return SpotAnswer(tuple(box.fragment.id for box in self.boxes if box.isChecked()))

    def current_answer(self) -> SpotAnswer | None:
        answer = self._marked()
        return answer if answer.marked else None

    def draft_changed(self) -> None:
        super().draft_changed()
        if self.is_open:
            self.panel.show_marked(len(self._marked().marked))

    def show_answer(self, answer: SpotAnswer) -> None:
        for id in answer.marked:
            if id in self._by_id:
                self._by_id[id].setChecked(True)

    def rule_text(self) -> str:
        if slips_allowed(len(self.exercise.signals())):
            return self.tr("What you mark too many counts against you. One slip is fine.")
        return self.tr("What you mark too many counts against you.")

    # Feedback ------------------------------------------------------------------------------

    def mark_parts(self, outcome: Outcome) -> None:
        self._revealed = outcome.passed or self.in_check
        self._tell()

    def show_solution(self) -> None:
        self._revealed = True
        self._tell()

    def _tell(self) -> None:
        """Show what is said of each signal, and of what was marked and is none."""
        clear(self.said)
        every: Counter[SpotPlace] = Counter()
        found: Counter[SpotPlace] = Counter()
        self.panel.show_marked(0)
        plain: list[str] = []
        for box in self.boxes:
            box.setEnabled(False)
            span = self.exercise.spans.get(box.fragment.id)
            if span is not None and span.place is not None:
                every[span.place] += 1
                found[span.place] += box.isChecked()
                self._tell_signal(box, span.place, span.feedback)
            elif box.isChecked():
                self._tell_other(box, span.feedback if span else "")
                plain += [] if span else [quoted(box.fragment.text)]
        if plain:
            self.panel.say(", ".join(plain), translated(NO_CHANGE))
        self.panel.show_found(every, found)

    def _tell_signal(self, box: FragmentBox, place: SpotPlace, feedback: str) -> None:
        if box.isChecked():
            word, tone = self.tr("✓ Found"), "good"
        elif self._revealed:
            word, tone = self.tr("+ Missed"), "alarm"
        else:
            word = self.tr("Not found yet. Look again in this place.")
            self.said.addWidget(signal_feedback(place, word, "muted", "", ""))
            return
        box.show_mark("" if box.isChecked() else "missed", f"{word}. {feedback}")
        words = box.fragment.text
        self.said.addWidget(signal_feedback(place, word, tone, words, feedback))

    def _tell_other(self, box: FragmentBox, feedback: str) -> None:
        said = feedback or translated(NO_CHANGE)
        word = self.tr("No signal")
        box.show_mark("wrong", f"{word}. {said}")
        if feedback:
            self.panel.say(quoted(box.fragment.text), feedback)

    def verdict_text(self, outcome: Outcome) -> str:
        total = len(self.exercise.signals())
        found = sum(part.correct for part in outcome.parts)
        many = len(outcome.parts) - total
        if outcome.passed and found == total and not many:
            return self.tr("✓ You found all {total}.").format(total=total)
        told = self.tr("{found} of {total} found").format(found=found, total=total)
        if many:
            told = self.tr("{told}, and {many} marked too many").format(told=told, many=many)
        return f"✓ {told}." if outcome.passed else f"{told}."

    def clear_parts(self) -> None:
        """Let the learner look again; what was rightly found stays marked."""
        signals = frozenset() if self._revealed else frozenset(self.exercise.signals())
        clear(self.said)
        for box in self.boxes:
            # What is cleared one by one is no answer in the making.
            box.blockSignals(True)
            box.setChecked(box.isChecked() and box.fragment.id in signals)
            box.blockSignals(False)
            box.show_mark("", "")
            box.setEnabled(True)
        self._revealed = False

    def focus_first(self) -> None:
        stop = Qt.FocusPolicy.TabFocus
        next((box for box in self.boxes if box.focusPolicy() & stop), self.boxes[0]).setFocus()
