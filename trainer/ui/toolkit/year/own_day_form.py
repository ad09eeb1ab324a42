"""A day of one's own, to fill in: what, when, and who does it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from ....domain.calendar.days import Span
from ....domain.calendar.own_events import LONGEST_TITLE, LONGEST_WHO, OwnEvent
from ...kit.announce import announce
from ...kit.parts import breakable, button, button_bar, column, label
from ...kit.scrolling import soon_in_view
from .entry_line import EntryLine
from .span_fields import SpanFields, as_typed


class OwnDayForm(QWidget):
    """``wanted`` asks for what is typed to be kept, ``put_away`` for the form to go.

    What is typed stays until its owner takes it out.
    """

    typed = Signal()
    wanted = Signal()
    put_away = Signal()

    def __init__(self, first_year: int, own: OwnEvent | None = None) -> None:
        super().__init__()
        self.own = own
        self.span: Span | None = None
        what = own.title if own else ""
        self._inside = column(self, spacing="s")
        self.title_field = self._line("title_field", self.tr("What is it?"), LONGEST_TITLE, what)
        self.error = label("", "body", "alarm")
        self.error.setObjectName("own_error")
        self.error.hide()
        self._inside.addWidget(self.error)
        self.days = SpanFields(first_year, what)
        self._inside.addWidget(self.days)
        asked = self.tr("Who does it? (may stay empty)")
        self.who_field = self._line("who_field", asked, LONGEST_WHO, what)
        self._inside.addWidget(label(self.tr("No names of young people."), "small", "muted"))
        self.keep_button = button(self.tr("Keep"), "primary", name="keep_button")
        self.away_button = button(self.tr("Not now"), name="away_button")
        if own is not None:
            for made in (self.keep_button, self.away_button):
                made.setAccessibleName(f"{made.text()}: {own.title}")
            self.show_texts(texts_of(own))
        self._inside.addWidget(button_bar(self.keep_button, self.away_button))
        self.days.typed.connect(self.typed)
        self.days.entered.connect(self._on_keep_clicked)
        self.keep_button.clicked.connect(self._on_keep_clicked)
        self.away_button.clicked.connect(self.put_away)

    def _line(self, name: str, asked: str, longest: int, what: str) -> QLineEdit:
        words = label(asked, "strong")
        made = EntryLine(longest)
        made.setObjectName(name)
        made.setAccessibleName(f"{what}: {asked}" if what else asked)
        made.textEdited.connect(self.typed)
        made.entered.connect(self._on_keep_clicked)
        words.setBuddy(made)
        self._inside.addWidget(words)
        self._inside.addWidget(made)
        return made

    @property
    def title(self) -> str:
        """Return what it is called."""
        return self.title_field.text()

    @property
    def who(self) -> str:
        """Return who does it."""
        return self.who_field.text()

    def texts(self) -> dict[str, str]:
        """Return what is typed, by field."""
        return {"title": self.title, "who": self.who, **self.days.texts()}

    def show_texts(self, texts: dict[str, str]) -> None:
        """Let this stand there."""
        for field, key in ((self.title_field, "title"), (self.who_field, "who")):
            field.setText(texts.get(key, ""))
            field.setCursorPosition(0)
        self.days.show_texts(texts)
        self.error.hide()

    def refuse(self, text: str) -> None:
        """Say why it isn't kept."""
        self.error.setText(breakable(text))
        self.error.show()
        self.title_field.setFocus()
        soon_in_view(self.error)
        announce(self.error, text, urgent=True)

    @Slot()
    def _on_keep_clicked(self) -> None:
        self.error.hide()
        if not self.title.strip():
            self.refuse(self.tr("It has no name yet. Write in a few words what it is."))
            return
        self.span = self.days.read(in_season=False)
        if self.span is not None:
            self.wanted.emit()


def texts_of(own: OwnEvent) -> dict[str, str]:
    """Return an own day as one would type it."""
    return {"title": own.title, "who": own.who, **as_typed(own.first, own.last)}
