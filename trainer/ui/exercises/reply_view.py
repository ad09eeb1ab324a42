"""Reply on screen: a situation, a line of one's own, and what can be recognised in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ...domain.exercises.kind import Outcome
from ...domain.exercises.reply import LONGEST_REPLY, OtherLine, Reply, ReplyAnswer
from ..kit.context import Context, translated
from ..kit.parts import breakable, card, clear, column, label, pill
from ..kit.typing_fields import TextField
from ..theme.sized import Sized
from .exercise_view import ExerciseView
from .talk_parts import Bubble

if TYPE_CHECKING:
    from ...domain.own_words import Observation

_PAUSE = 400
"""Milliseconds without typing after which a draft is kept."""

_MOST = 4
"""Observations on one line; more is a lecture."""

_LONGEST_QUOTE = 80


class _LineField(TextField):
    """Room for one line that wraps. Enter is left to the page, which hands it in."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)


class ReplyView(ExerciseView):
    """One field; after handing in, the line stands among what was recognised and other lines."""

    exercise: Reply

    def __init__(self, context: Context, exercise: Reply, *, in_check: bool = False) -> None:
        super().__init__(context, exercise, in_check=in_check)
        self.body.addWidget(label(exercise.question, "heading"))
        situation, inside = card("callout", margin="m")
        inside.addWidget(label(exercise.situation, "body"))
        self.body.addWidget(situation)
        if exercise.says:
            heard = Bubble(context, own=False)
            said = self.tr("The other says: {words}").format(words=exercise.says)
            heard.quote(exercise.says, said)
            self.body.addWidget(heard)
        self._put_field()
        self.after = QWidget()
        self._after = column(self.after, "m")
        self.after.hide()
        self.body.addWidget(self.after)
        self.submit_button.setText(self.tr("Say it"))
        self.submit_button.setAccessibleName(self.tr("Say it"))
        self.retry_button.setText(self.tr("Try another line"))
        self.retry_button.setAccessibleName(self.tr("Try another line"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._on_pause)
        self.field.textChanged.connect(self._on_text_changed)
        self.add_foot()
        self.draft_changed()

    def _put_field(self) -> None:
        self._asking = QWidget()
        inside = column(self._asking, "s")
        prompt = label(self.tr("What do you say?"), "small", "muted")
        private = label(self.tr("Don't write names of young people."), "small", "muted")
        self.field = _LineField(LONGEST_REPLY)
        self.field.setObjectName("field")
        Sized(self.context.theme, self.field, lowest=88, highest=88)
        self.field.setAccessibleName(self.tr("What do you say?"))
        self.field.setAccessibleDescription(private.text())
        prompt.setBuddy(self.field)
        for part in (prompt, self.field, private):
            inside.addWidget(part)
        self.body.addWidget(self._asking)

    @Slot()
    def _on_text_changed(self) -> None:
        if self.is_open:
            self.draft_changed()
            self._timer.start()

    @Slot()
    def _on_pause(self) -> None:
        self.drafted.emit(self._typed())

    def flush(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self.drafted.emit(self._typed())

    def _typed(self) -> ReplyAnswer:
        return ReplyAnswer(self.field.toPlainText())

    def current_answer(self) -> ReplyAnswer | None:
        typed = self._typed()
        return typed if typed.text.strip() else None

    def show_answer(self, answer: ReplyAnswer) -> None:
        self.field.setPlainText(answer.text)
        self._timer.stop()

    def mark_parts(self, outcome: Outcome) -> None:
        self._timer.stop()
        if self.field.hasFocus():
            # Otherwise the keyboard goes to a button, which Enter would then press.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._asking.hide()
        self._show_after(self.field.toPlainText())
        self.after.show()

    def verdict_text(self, outcome: Outcome) -> str:
        """A line is told what it does; it gets no mark."""
        return ""

    def clear_parts(self) -> None:
        """Let the line be changed; it is selected, so that typing begins a new one."""
        self.after.hide()
        clear(self._after)
        self._asking.show()
        self.field.selectAll()
        # After the page has shrunk; until then the field is somewhere else.
        QTimer.singleShot(0, self, self._show_field)

    @Slot()
    def _show_field(self) -> None:
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(self.field, 0, self.field.height())

    def focus_first(self) -> None:
        self.field.setFocus()

    def _show_after(self, line: str) -> None:
        from ...domain.own_words import Context as Heard
        from ...domain.own_words import observed

        clear(self._after)
        own = Bubble(self.context, own=True)
        own.quote(line.strip(), self.tr("You say: {words}").format(words=line.strip()))
        self._after.addWidget(own)
        found = observed(line, Heard(self.exercise.says, self.exercise.facts))
        self._after.addWidget(self._observations(line, found[:_MOST]))
        self._after.addWidget(label(self.tr("How others said it"), "strong"))
        for other in self.exercise.lines:
            self._after.addWidget(_other_line(other))

    def _observations(self, line: str, found: tuple[Observation, ...]) -> QWidget:
        holder = QWidget()
        inside = column(holder, "m")
        for observation in found:
            inside.addLayout(self._observation(line, observation))
        if not found:
            nothing = self.tr(
                "I recognise nothing in particular here. That says nothing about your line."
            )
            inside.addWidget(label(nothing, "body"))
        rules = self.tr("These are simple rules. They miss a lot, and can be wrong.")
        inside.addWidget(label(rules, "small", "muted"))
        return holder

    def _observation(self, line: str, observation: Observation) -> QVBoxLayout:
        rule = observation.rule
        name = translated(rule.label)
        made = column(spacing="xs")
        made.addWidget(pill(f"+ {name}", "helps") if rule.helps else pill(name, "todo"))
        words = " … ".join(_shortened(part) for part in observation.words(line))
        text = self.tr("{sentence} You wrote: ‘{words}’").format(
            sentence=translated(rule.sentence), words=breakable(words)
        )
        made.addWidget(label(text, "body"))
        made.addWidget(label(translated(rule.remark), "small", "muted"))
        return made


def _other_line(other: OtherLine) -> QWidget:
    frame, inside = card("plain", margin="m", spacing="xs")
    inside.addWidget(label(other.text, "body"))
    inside.addWidget(label(other.note, "small", "muted"))
    return frame


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST_QUOTE else f"{words[:_LONGEST_QUOTE].rstrip()}…"
