"""The lines that can be said now in a talk, in the order of this play."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.exercises.shuffled import dealt
from ...domain.look.tokens import SPACE
from ...domain.talk.talk import Talk
from ..kit.context import Context
from ..kit.option_button import LineOption
from ..kit.parts import clear


class TalkLines(QWidget):
    """``chosen`` carries the place of a choice in the file; keys count what is seen."""

    chosen = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.seed = ""
        """Of this play: the same one brings the same order back."""
        self.lines: list[LineOption] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE["s"])

    def clear(self) -> None:
        """Offer nothing."""
        clear(self._column)
        self.lines = []

    def offer(self, talk: Talk) -> None:
        """Show what can be said now."""
        self.clear()
        wait = self.tr("Wait a moment")
        theme, icons = self._context.theme, self._context.icons
        offered = list(zip(talk.offered, talk.choices, strict=True))
        order = dealt(f"{self.seed}/{len(talk.turns)}/{talk.at}", len(offered))
        for place, (index, choice) in enumerate((offered[at] for at in order), start=1):
            line = LineOption(theme, icons, place, choice.text, wait if choice.wait else "", self)
            line.setObjectName(f"line{place}")
            line.setProperty("choice", index)
            line.clicked.connect(self._on_clicked)
            self._column.addWidget(line)
            self.lines.append(line)

    def take_number(self, number: int) -> bool:
        """Say line ``number``, from 1; False when there is none."""
        if not 1 <= number <= len(self.lines):
            return False
        self.chosen.emit(int(self.lines[number - 1].property("choice")))
        return True

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, LineOption):
            self.chosen.emit(int(sender.property("choice")))
