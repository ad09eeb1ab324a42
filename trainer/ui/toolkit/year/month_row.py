"""The months of a season in a row: one of them is looked at."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QWidget

from ....domain.toolkit.year_plan import FIRST_MONTH
from ...kit.days import month as in_words
from ...kit.parts import button, button_bar, column

MONTHS = tuple((FIRST_MONTH - 1 + at) % 12 + 1 for at in range(12))
"""The months, 1 to 12, in the order of a season."""


def year_of(month: int, first_year: int) -> int:
    """Return the calendar year of a month of a season."""
    return first_year + (month < FIRST_MONTH)


class MonthRow(QWidget):
    """``chosen`` carries the month, 1 to 12. Tab comes to one of them; arrows go on from it."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[int, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(self._on_toggled)
        for month in MONTHS:
            made = button("", "toggle", name=f"month_{month}")
            made.setCheckable(True)
            self._group.addButton(made, month)
            self.buttons[month] = made
        column(self).addWidget(button_bar(*self.buttons.values()))

    @property
    def month(self) -> int:
        """Return the month that is looked at."""
        return self._group.checkedId()

    def fill(self, first_year: int, counts: Mapping[int, int]) -> None:
        """Name the months of a season, each with the number of things on it."""
        for month, made in self.buttons.items():
            short = QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat)
            count = counts.get(month, 0)
            text = f"{short.rstrip('.')} ({count})" if count else short.rstrip(".")
            made.setText(text)
            words = self.tr("{month}, {count} on the calendar").format(
                month=in_words(year_of(month, first_year), month), count=count
            )
            made.setAccessibleName(f"{text}: {words}")

    def choose(self, month: int) -> None:
        """Look at a month, without a signal."""
        before = self._group.blockSignals(True)
        self.buttons[month].setChecked(True)
        self._group.blockSignals(before)

    def focus(self) -> None:
        """Give the keyboard to the month that is looked at."""
        self.buttons[self.month].setFocus()

    @Slot(QAbstractButton, bool)
    def _on_toggled(self, made: QAbstractButton, on: bool) -> None:
        if on:
            self.chosen.emit(self._group.id(made))
