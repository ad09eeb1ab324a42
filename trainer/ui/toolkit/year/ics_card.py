"""A season as a file for the calendar that one has already."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ...dialogs.messages import ask_where_to_save
from ...kit.parts import button, button_bar, card, column, label
from .said_line import SaidLine
from .season_head import name_of

_SUFFIX = ".ics"


class IcsCard(QWidget):
    """``chosen`` carries the file to write; its owner writes it, and says so with ``said``."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._season = 0
        frame, inside = card(spacing="s")
        column(self).addWidget(frame)
        inside.addWidget(label(self.tr("In your own calendar"), "heading"))
        about = self.tr(
            "All days of this season in one file, with the ideas on the first Monday of each month."
        )
        inside.addWidget(label(about, "body"))
        self.said = SaidLine()
        self.save_button = button(self.tr("Save for your calendar (.ics)"), name="save_button")
        self.save_button.clicked.connect(self._on_save_clicked)
        inside.addWidget(self.said)
        inside.addWidget(button_bar(self.save_button))

    def show_season(self, first_year: int) -> None:
        """Offer another season."""
        self._season = first_year
        self.said.unsay()

    def say_saved(self, file: Path) -> None:
        """Say where it is, and what to do with it."""
        text = self.tr(
            "✓ Saved: {file}. Open it, and your calendar takes over the days. Doing it twice "
            "doubles nothing."
        )
        self.said.say(text.format(file=str(file)), undo=False)

    @Slot()
    def _on_save_clicked(self) -> None:
        self.said.unsay()
        ask_where_to_save(
            self,
            self.tr("Save for your own calendar"),
            self.tr("year-plan-{season}.ics").format(season=name_of(self._season)),
            self.tr("Calendar file (*.ics)"),
            self._on_place_chosen,
        )

    @Slot(str)
    def _on_place_chosen(self, place: str) -> None:
        file = Path(place)
        if file.suffix.lower() != _SUFFIX:
            file = file.with_name(f"{file.name}{_SUFFIX}")
        self.chosen.emit(file)
