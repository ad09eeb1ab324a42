"""Match on screen: lefts with an open place, and below them the rights to choose from.

A right is dragged to its place; or chosen first and then its place; or the other way round.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ...domain.exercises.kind import Outcome
from ...domain.exercises.match import NONE, Match, MatchAnswer
from ..kit.announce import announce
from ..kit.context import Context
from ..kit.flow import FlowLayout
from ..kit.parts import card, label
from ..kit.scrolling import bring_into_view
from .drag_option import DragOption
from .exercise_view import ExerciseView
from .match_parts import Chip, PairRow, SlotButton


class MatchView(ExerciseView):
    """Chips go to places; a chip that is used can be moved, replaced or taken back."""

    exercise: Match

    def __init__(self, context: Context, exercise: Match, *, in_check: bool = False) -> None:
        super().__init__(context, exercise, in_check=in_check)
        self._rights = [NONE] * len(exercise.pairs)
        self._shown = False
        self.body.addWidget(label(exercise.question, "heading"))
        self.rows: list[PairRow] = []
        for place, pair in enumerate(exercise.pairs):
            row = PairRow(context, place, pair.left)
            row.cleared.connect(self._on_cleared)
            self._connect(row.slot_button)
            self.rows.append(row)
            self.body.addWidget(row)
        self.chips: dict[int, Chip] = {}
        self.tray, inside = card("tray", margin="m")
        self._asked = label("", "small", "muted")
        inside.addWidget(self._asked)
        holder = QWidget()
        flow = FlowLayout(holder)
        for number, right in enumerate(exercise.shown, 1):
            chip = Chip(context, number, exercise.rights[right])
            chip.setObjectName(f"chip{right + 1}")
            self._connect(chip)
            flow.addWidget(chip)
            self.chips[right] = chip
        inside.addWidget(holder)
        self.body.addWidget(self.tray)
        self.add_foot()
        self._refresh()
        self.draft_changed()

    def _connect(self, option: DragOption) -> None:
        option.clicked.connect(
            self._on_slot_clicked if isinstance(option, SlotButton) else self._on_chip_clicked
        )
        option.dragged.connect(self._on_dragged)
        option.dropped.connect(self._on_dropped)
        option.let_go.connect(self._refresh)

    # What is where -------------------------------------------------------------------------

    @property
    def _in_hand(self) -> int:
        return next((right for right, chip in self.chips.items() if chip.isChecked()), NONE)

    @property
    def _waiting(self) -> int:
        slots = enumerate(row.slot_button for row in self.rows)
        return next((place for place, slot in slots if slot.isChecked()), NONE)

    def _first_open(self) -> int:
        return self._rights.index(NONE) if NONE in self._rights else NONE

    def place_right(self, place: int, right: int) -> None:
        """Put a right in a place. What was there goes where the right came from."""
        there = self._rights[place]
        if right in self._rights:
            self._rights[self._rights.index(right)] = there
        self._rights[place] = right
        self._changed()
        slot = self.rows[place].slot_button
        self._go_to(slot)
        announce(slot, slot.accessibleName())

    def take_back(self, place: int) -> None:
        """Empty a place; the right is to be chosen again."""
        if self._rights[place] != NONE:
            self._rights[place] = NONE
            self._changed()
            self._go_to(self.rows[place].slot_button)

    def _changed(self) -> None:
        self._let_go()
        self._refresh()
        self.draft_changed()
        self.drafted.emit(MatchAnswer(tuple(self._rights)))

    def _let_go(self, but: DragOption | None = None) -> None:
        """Have nothing in hand and nothing waiting, but for one."""
        for option in (*self.chips.values(), *(row.slot_button for row in self.rows)):
            if option is not but:
                option.setChecked(False)

    @Slot()
    def _refresh(self) -> None:
        """Show what is where, and what can be done now."""
        exercise, in_hand, waiting = self.exercise, self._in_hand, self._waiting
        for row, right in zip(self.rows, self._rights, strict=True):
            number = exercise.shown.index(right) + 1 if right != NONE else 0
            row.fill(right, number, exercise.rights[right] if right != NONE else "")
            row.slot_button.light(in_hand != NONE)
        for right, chip in self.chips.items():
            chip.setVisible(right not in self._rights)
        if in_hand != NONE:
            asked = self.tr("Now choose where this belongs.")
        elif waiting != NONE:
            asked = self.tr("What fits with “{left}”?").format(left=exercise.pairs[waiting].left)
        elif self._rights.count(NONE):
            asked = self.tr("Drag to the right place, or click here first and then there.")
        else:
            asked = self.tr("Everything has a place. You can still move things.")
        self._asked.setText(asked)

    # By click and key ----------------------------------------------------------------------

    @Slot()
    def _on_chip_clicked(self) -> None:
        right = next(right for right, chip in self.chips.items() if chip is self.sender())
        chip, waiting = self.chips[right], self._waiting
        if waiting != NONE:
            self.place_right(waiting, right)
            return
        self._let_go(but=chip)
        self._refresh()
        if chip.isChecked():
            announce(chip, self._asked.text())
            if not chip.by_mouse:
                self._go_to(self.rows[max(0, self._first_open())].slot_button)

    @Slot()
    def _on_slot_clicked(self) -> None:
        place = next(i for i, row in enumerate(self.rows) if row.slot_button is self.sender())
        slot, in_hand = self.rows[place].slot_button, self._in_hand
        if in_hand != NONE:
            self.place_right(place, in_hand)
            return
        self._let_go(but=slot)
        self._refresh()
        if slot.isChecked():
            announce(slot, self._asked.text())
            bring_into_view(self.tray)
            first = next((chip for chip in self.chips.values() if chip.isVisible()), None)
            if first is not None and not slot.by_mouse:
                self._go_to(first)

    def _go_to(self, option: DragOption) -> None:
        option.setFocus()
        bring_into_view(option)

    @Slot(int)
    def _on_cleared(self, place: int) -> None:
        self.take_back(place)

    def take_number(self, number: int) -> bool:
        """Put a right in the place that has the keyboard or waits, else in the first open one."""
        if not self.is_open or not 1 <= number <= len(self.exercise.shown):
            return False
        slots = [row.slot_button for row in self.rows]
        focused = next((i for i, slot in enumerate(slots) if slot.hasFocus()), NONE)
        waits = [place for place in (self._waiting, focused, self._first_open()) if place != NONE]
        if not waits:
            return False
        self.place_right(waits[0], self.exercise.shown[number - 1])
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        busy = self._in_hand != NONE or self._waiting != NONE
        if busy and event.key() == Qt.Key.Key_Escape:
            self._let_go()
            self._refresh()
        else:
            super().keyPressEvent(event)

    # By mouse ------------------------------------------------------------------------------

    def _row_at(self, position: QPoint) -> PairRow | None:
        return next((row for row in self.rows if row.holds(position)), None)

    @Slot(QPoint)
    def _on_dragged(self, position: QPoint) -> None:
        target = self._row_at(position)
        for row in self.rows:
            row.slot_button.light(row is target)

    @Slot(QPoint)
    def _on_dropped(self, position: QPoint) -> None:
        sender = self.sender()
        target = self._row_at(position)
        if isinstance(sender, SlotButton):
            right = sender.right
        else:
            right = next(right for right, chip in self.chips.items() if chip is sender)
        if target is not None:
            self.place_right(self.rows.index(target), right)
        elif right in self._rights and self._is_tray(position):
            self.take_back(self._rights.index(right))

    def _is_tray(self, position: QPoint) -> bool:
        return self.tray.rect().contains(self.tray.mapFromGlobal(position))

    # As an exercise ------------------------------------------------------------------------

    def current_answer(self) -> MatchAnswer | None:
        return None if NONE in self._rights else MatchAnswer(tuple(self._rights))

    def show_answer(self, answer: MatchAnswer) -> None:
        known = range(len(self.exercise.rights))
        given = [right if right in known else NONE for right in answer.rights]
        used = [right for right in given if right != NONE]
        if len(given) == len(self.rows) and len(set(used)) == len(used):
            self._rights = given
            self._refresh()
            self.draft_changed()

    def rule_text(self) -> str:
        if self.exercise.extra:
            return self.tr("Each pair counts by itself. Not everything has to be used.")
        return self.tr("Each pair counts by itself.")

    def mark_parts(self, outcome: Outcome) -> None:
        self._let_go()
        self._refresh()
        self.tray.hide()
        for part in outcome.parts:
            word = self.tr("✓ Fits.") if part.correct else self.tr("✗ Doesn't belong here.")
            self.rows[part.index].tell("right" if part.correct else "wrong", f"{word} {part.text}")

    def show_solution(self) -> None:
        self._shown = True
        wrong = [place for place, right in enumerate(self._rights) if right != place]
        self._rights = list(range(len(self.rows)))
        self._refresh()
        for place in wrong:
            self.rows[place].tell("missed", self.exercise.pairs[place].feedback)
        for row in self.rows:
            row.slot_button.set_movable(False)

    def clear_parts(self) -> None:
        """Keep the pairs that fit, unless all were shown."""
        self._rights = [
            right if right == place and not self._shown else NONE
            for place, right in enumerate(self._rights)
        ]
        self._shown = False
        for row in self.rows:
            row.open()
        self.tray.show()
        self._refresh()

    def focus_first(self) -> None:
        self.rows[max(0, self._first_open())].slot_button.setFocus()
