"""Which season is planned, and the ones beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ....domain.calendar.days import sound_season
from ....domain.look.tokens import SPACE
from ...kit.announce import announce
from ...kit.flow import FlowLayout
from ...kit.parts import button, label


def name_of(first_year: int) -> str:
    """Return what a season is called: "2026-2027"."""
    return f"{first_year}-{first_year + 1}"


class SeasonHead(QWidget):
    """``chosen`` carries the year in which the wanted season begins."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._season = 0
        flow = FlowLayout(self, SPACE["m"])
        self.name = label("", "title", wrap=False)
        self.name.setContentsMargins(0, SPACE["xs"], SPACE["s"], SPACE["xs"])
        self.earlier_button = button(self.tr("‹ Earlier"), "toggle", name="earlier_button")
        self.later_button = button(self.tr("Later ›"), "toggle", name="later_button")
        self.earlier_button.clicked.connect(self._on_earlier_clicked)
        self.later_button.clicked.connect(self._on_later_clicked)
        for part in (self.name, self.earlier_button, self.later_button):
            flow.addWidget(part)

    def show_season(self, first_year: int) -> None:
        """Name a season; at the first and last one there is nothing to go on to."""
        is_new = self._season not in (0, first_year)
        self._season = first_year
        self.name.setText(name_of(first_year))
        beside = ((self.earlier_button, first_year - 1), (self.later_button, first_year + 1))
        for made, year in beside:
            made.setAccessibleName(f"{made.text()}: {name_of(year)}")
            if not sound_season(year) and made.hasFocus():
                next(other for other, _ in beside if other is not made).setFocus()
            made.setEnabled(sound_season(year))
        if is_new:
            announce(self.name, self.name.text())

    @Slot()
    def _on_earlier_clicked(self) -> None:
        self.chosen.emit(self._season - 1)

    @Slot()
    def _on_later_clicked(self) -> None:
        self.chosen.emit(self._season + 1)
