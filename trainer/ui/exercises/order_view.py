"""Order on screen: cards to drag, or to move with buttons and keys."""

from __future__ import annotations

from PySide6.QtCore import Slot

from ...domain.exercises.kind import Outcome
from ...domain.exercises.order import Order, OrderAnswer, Standing, fits, standings
from ..kit.context import Context
from ..kit.parts import label, restyle
from .exercise_view import ExerciseView
from .order_list import OrderList, OrderRow


class OrderView(ExerciseView):
    """A list of cards. It can be handed in once something was moved: it never begins right."""

    exercise: Order

    def __init__(self, context: Context, exercise: Order, *, in_check: bool = False) -> None:
        super().__init__(context, exercise, in_check=in_check)
        self._moved = False
        self._shown = False
        self.list = OrderList(context.theme, context.icons, [item.text for item in exercise.items])
        self.list.put(exercise.shown)
        self.list.moved.connect(self._on_moved)
        self._hint = label(
            self.tr("Drag the cards, or use the arrows. By keyboard: Alt with ↑ or ↓."),
            "small",
            "muted",
        )
        self.body.addWidget(label(exercise.question, "heading"))
        self.body.addWidget(self._hint)
        self.body.addWidget(self.list)
        self.add_foot()
        self.draft_changed()

    @Slot()
    def _on_moved(self) -> None:
        self._moved = True
        self.draft_changed()
        self.drafted.emit(OrderAnswer(self.list.order))

    def current_answer(self) -> OrderAnswer | None:
        return OrderAnswer(self.list.order) if self._moved else None

    def show_answer(self, answer: OrderAnswer) -> None:
        if fits(self.exercise, answer):
            self.list.put(answer.order)
            self._moved = True
            self.draft_changed()

    def rule_text(self) -> str:
        return self.tr("What stands well towards the others counts, even before all of it does.")

    def take_number(self, number: int) -> bool:
        """Move the card that has the keyboard to a place."""
        item = self.list.item_with_focus()
        if not self.is_open or item < 0 or number > len(self.list.order):
            return False
        self.list.move_item(item, number - 1)
        self.list.rows[item].card.setFocus()
        return True

    def mark_parts(self, outcome: Outcome) -> None:
        words = {
            Standing.WELL: self.tr("✓ Stands well."),
            Standing.EARLIER: self.tr("↑ Belongs earlier."),
            Standing.LATER: self.tr("↓ Belongs later."),
        }
        self._hint.hide()
        for item, standing in standings(self.list.order).items():
            well = standing is Standing.WELL
            self._tell(self.list.rows[item], "right" if well else "wrong", words[standing])

    def _tell(self, row: OrderRow, mark: str, word: str) -> None:
        said = f"{word} {self.exercise.items[row.item].feedback}".strip()
        row.lock(True)
        row.card.show_mark(mark, f"{row.card.accessibleDescription()}. {said}")
        row.feedback.setText(said)
        restyle(row.feedback, "tone", {"right": "good", "wrong": "alarm"}.get(mark, ""))
        row.feedback.show()

    def show_solution(self) -> None:
        self._shown = True
        well = {row.item for row in self.list.rows if row.card.mark == "right"}
        self.list.put(tuple(range(len(self.exercise.items))))
        for row in self.list.rows:
            mark = "right" if row.item in well else "missed"
            self._tell(row, mark, "✓" if row.item in well else "")

    def clear_parts(self) -> None:
        """Let the cards be moved on from where they are; after the solution, from the start."""
        if self._shown:
            self.list.put(self.exercise.shown)
        self._moved = self._shown = False
        self._hint.show()
        for row in self.list.rows:
            row.lock(False)
            row.card.show_mark("", "")
            row.feedback.hide()
        self.list.put(self.list.order)

    def focus_first(self) -> None:
        self.list.rows[self.list.order[0]].card.setFocus()
