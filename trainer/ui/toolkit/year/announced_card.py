"""The days that are announced each year: which dates of a season are still to be filled in."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....domain.calendar.days import CalendarDay
from ....services.toolkit.year_draft import Typed
from ...kit.parts import button, button_bar, card, clear, column, label
from ...kit.scrolling import soon_in_view
from .announced_form import AnnouncedForm
from .said_line import SaidLine

_OPEN = "open"


class AnnouncedCard(QWidget):
    """The names fold out, and one of them at a time. ``wanted`` carries the form to keep."""

    typed = Signal()
    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[AnnouncedForm] = []
        self._season = 0
        self._is_unfolded = False
        frame, inside = card(spacing="s")
        column(self).addWidget(frame)
        inside.addWidget(label(self.tr("Dates to fill in"), "heading"))
        self._how = label("", "body")
        self.said = SaidLine(self.tr("Take it back"))
        self.fold_button = button("", name="fold_button")
        self.fold_button.clicked.connect(self._on_fold_clicked)
        self._list = QWidget()
        self._rows: QVBoxLayout = column(self._list, spacing="m")
        for part in (self._how, button_bar(self.fold_button), self.said, self._list):
            inside.addWidget(part)

    # Filling ---------------------------------------------------------------------------------

    def fill(self, entries: Iterable[CalendarDay], first_year: int, typed: Typed) -> None:
        """Show what is still open in a season, with what was typed and not kept."""
        clear(self._rows)
        self._season = first_year
        self.forms = [self._form(entry) for entry in entries]
        for form in self.forms:
            texts = typed.get(self.key(form.entry), {})
            form.days.show_texts(texts)
            form.unfold(on=_OPEN in texts)
            self._is_unfolded = self._is_unfolded or form.is_open
        self._show_fold()

    def _form(self, entry: CalendarDay) -> AnnouncedForm:
        form = AnnouncedForm(entry, self._season)
        form.typed.connect(self.typed)
        form.opened.connect(self._on_opened)
        form.folded.connect(self._on_folded)
        form.wanted.connect(self._on_wanted)
        self._rows.addWidget(form)
        return form

    def _show_fold(self) -> None:
        count = len(self.forms)
        one, more = (
            self.tr("1 day is on another date each year. Look it up, and fill it in here."),
            self.tr("{count} days are on other dates each year. Look them up, and fill them in."),
        )
        done = self.tr("All dates of this season are filled in. You find them at their month.")
        self._how.setText((one if count == 1 else more).format(count=count) if count else done)
        text = self.tr("Fold away") if self._is_unfolded else self.tr("Show the days")
        self.fold_button.setText(text)
        self.fold_button.setAccessibleName(f"{text}: {self.tr('Dates to fill in')}")
        self.fold_button.setVisible(bool(count))
        self._list.setVisible(bool(count) and self._is_unfolded)

    def key(self, entry: CalendarDay) -> str:
        """Return under which name is kept what is typed for an entry."""
        return f"day:{entry.id}:{self._season}"

    def texts(self) -> Typed:
        """Return what is typed, by form."""
        found: Typed = {}
        for form in self.forms:
            texts = form.days.texts() | ({_OPEN: _OPEN} if form.is_open else {})
            if any(texts.values()):
                found[self.key(form.entry)] = texts
        return found

    def open(self, entry: CalendarDay) -> None:
        """Show the fields of one day, and fold the other."""
        for form in self.forms:
            form.unfold(on=form.entry.id == entry.id)
            if form.is_open:
                form.days.fields["first"].setFocus()
                soon_in_view(form)
        self.said.unsay()

    # Buttons ---------------------------------------------------------------------------------

    @Slot()
    def _on_fold_clicked(self) -> None:
        self._is_unfolded = not self._is_unfolded
        self.said.unsay()
        self._show_fold()

    @Slot()
    def _on_opened(self) -> None:
        form = self.sender()
        if isinstance(form, AnnouncedForm):
            self.open(form.entry)
            self.typed.emit()

    @Slot()
    def _on_folded(self) -> None:
        form = self.sender()
        if isinstance(form, AnnouncedForm):
            form.unfold(on=False)
            form.open_button.setFocus()
            self.typed.emit()

    @Slot()
    def _on_wanted(self) -> None:
        self.wanted.emit(self.sender())
