"""Plan on screen: two fields that read as one sentence, and the card it lands on."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from ...domain.exercises.kind import Outcome
from ...domain.exercises.plan import LONGEST_PART, Plan, PlanAnswer, is_ready, sentence
from ...domain.look.tokens import SPACE
from ..kit.context import Context, shown
from ..kit.parts import card, label, restyle, row
from ..kit.typing_fields import TextField
from .written_view import WrittenView

_LONGEST_DRAFT = 4000
"""Characters of a half that is kept while it is still too long."""

_NEARLY = 60
"""Characters before the end from which is told how many are left."""


class PlanView(WrittenView):
    """The sentence is typed in halves; once kept, it is shown as on paper."""

    exercise: Plan

    def __init__(self, context: Context, exercise: Plan, *, in_check: bool = False) -> None:
        super().__init__(context, exercise, in_check=in_check)
        self.body.addWidget(label(exercise.question, "heading"))
        self._form: list[QWidget] = []
        self._rooms: list[QLabel] = []
        self.situation = self._add_half(self.tr("If …"), exercise.situation, "situation")
        self.action = self._add_half(self.tr("… then I say"), exercise.action, "action")
        self._form.append(self.add_private_line())
        self.card = self._made_card()
        self._example, inside = card("callout", margin="m")
        example = PlanAnswer(exercise.example_situation, exercise.example_action)
        said = self.tr("An example: {example}").format(example=_read(example))
        inside.addWidget(label(said, "body"))
        self.body.addWidget(self.card)
        self.body.addSpacing(SPACE["xs"])
        self.body.addWidget(self._example)
        self.card.hide()
        self._example.hide()
        self.add_foot()
        self.draft_changed()

    def _add_half(self, title: str, prompt: str, name: str) -> TextField:
        head = label(title, "strong", "good")
        field = self.add_field(head, prompt, f"{title} {prompt}", 62, _LONGEST_DRAFT)
        field.setObjectName(name)
        room = label("", "small", "muted")
        room.hide()
        self.body.addWidget(room)
        self._form += [head, field]
        self._rooms.append(room)
        return field

    def _made_card(self) -> QFrame:
        made, inside = card("soft", margin="xl", spacing="m")
        self._picture = QLabel()
        self._draw()
        self.context.theme.changed.connect(self._draw)
        title = label(self.tr("My plan"), "strong", "good")
        head = row(self._picture, spacing="s", stretch=False)
        head.addWidget(title, 1)
        inside.addLayout(head)
        self.sentence = label("", "heading")
        inside.addWidget(self.sentence)
        return made

    @Slot()
    def _draw(self) -> None:
        theme = self.context.theme
        flag = self.context.icons.pixmap("flag", theme.colour("brand"), theme.px(24))
        self._picture.setPixmap(flag)

    def draft_changed(self) -> None:
        super().draft_changed()
        for field, room in zip(self.fields, self._rooms, strict=True):
            self._tell_room(field, room)

    def _tell_room(self, field: TextField, room: QLabel) -> None:
        left = LONGEST_PART - len(field.toPlainText().strip())
        words = (
            self.tr("{count} characters left").format(count=left)
            if left >= 0
            else self.tr("{count} characters too many").format(count=-left)
        )
        room.setText(words)
        restyle(room, "tone", "muted" if left >= 0 else "alarm")
        room.setVisible(self.is_open and left <= _NEARLY)

    def begun_answer(self) -> PlanAnswer:
        return PlanAnswer(self.situation.toPlainText(), self.action.toPlainText())

    def current_answer(self) -> PlanAnswer | None:
        answer = self.begun_answer()
        return answer if is_ready(answer) else None

    def show_answer(self, answer: PlanAnswer) -> None:
        self.fill(answer.situation, answer.action)
        self.draft_changed()

    def mark_parts(self, outcome: Outcome) -> None:
        super().mark_parts(outcome)
        text = _read(self.begun_answer())
        self.sentence.setText(text)
        self.card.setAccessibleName(text)
        self._show_card(True)

    def clear_parts(self) -> None:
        """Let the sentence be changed; it stays."""
        self._show_card(False)

    def _show_card(self, kept: bool) -> None:
        for part in self._form:
            part.setVisible(not kept)
        for room in self._rooms:
            room.hide()
        self.card.setVisible(kept)
        self._example.setVisible(kept and bool(self.exercise.example_situation))


def _read(answer: PlanAnswer) -> str:
    """Return a plan as one sentence, in the user's language."""
    return shown(sentence(answer))
