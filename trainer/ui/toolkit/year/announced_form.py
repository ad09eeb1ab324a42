"""A day that is announced each year: what is known of it, and its date of this year to type."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ....domain.calendar.days import CalendarDay, Span
from ....domain.look.tokens import SPACE
from ...kit.parts import button, button_bar, card, column, label
from .span_fields import SpanFields


class AnnouncedForm(QWidget):
    """Folded it is a name with a button; ``opened`` asks to be the one that is open.

    ``wanted`` asks for the ``span`` that was typed to be kept.
    """

    typed = Signal()
    opened = Signal()
    folded = Signal()
    wanted = Signal()

    def __init__(self, entry: CalendarDay, first_year: int) -> None:
        super().__init__()
        self.entry = entry
        self.span: Span | None = None
        self._inside = column(self, spacing="xs")
        self.open_button = button(self.tr("Fill in"), name="open_button")
        self.open_button.setAccessibleName(f"{self.open_button.text()}: {entry.name}")
        self.open_button.clicked.connect(self.opened)
        self._inside.addLayout(self._head())
        self._sheet, inside = card("tray", margin="m", spacing="s")
        inside.addWidget(label(entry.text, "body"))
        if entry.seen:
            seen = self.tr("Seen before: {days}").format(days="; ".join(entry.seen))
            inside.addWidget(label(seen, "body"))
        source = self.tr("Source: {source}").format(source=entry.source)
        inside.addWidget(label(source, "small", "muted"))
        self.days = SpanFields(first_year, entry.name)
        self.keep_button = button(self.tr("Keep"), "primary", name="keep_button")
        self.away_button = button(self.tr("Not now"), name="away_button")
        for made in (self.keep_button, self.away_button):
            made.setAccessibleName(f"{made.text()}: {entry.name}")
        inside.addWidget(self.days)
        inside.addWidget(button_bar(self.keep_button, self.away_button))
        self._inside.addWidget(self._sheet)
        self.days.typed.connect(self.typed)
        self.days.entered.connect(self._on_keep_clicked)
        self.keep_button.clicked.connect(self._on_keep_clicked)
        self.away_button.clicked.connect(self.folded)
        self.unfold(on=False)

    def _head(self) -> QHBoxLayout:
        head, names = QHBoxLayout(), column(spacing="xs")
        head.setSpacing(SPACE["m"])
        names.addWidget(label(self.entry.name, "strong"))
        if self.entry.usually:
            usually = self.tr("Usually: {when}").format(when=self.entry.usually)
            names.addWidget(label(usually, "small", "muted"))
        head.addLayout(names, 1)
        head.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)
        return head

    @property
    def is_open(self) -> bool:
        """Tell whether its fields are shown."""
        return not self._sheet.isHidden()

    def unfold(self, *, on: bool) -> None:
        """Show its fields, or only its name."""
        self._sheet.setVisible(on)
        self.open_button.setVisible(not on)

    @Slot()
    def _on_keep_clicked(self) -> None:
        self.span = self.days.read(in_season=True)
        if self.span is not None:
            self.wanted.emit()
