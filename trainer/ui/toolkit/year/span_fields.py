"""Two lines for a first and a last day, typed; what can't be is said in a sentence."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ....domain.calendar.days import Span, season, season_of
from ....domain.calendar.own_events import sound_span
from ....domain.calendar.typed_day import FIRST_YEAR, LAST_YEAR, read_day
from ...kit.announce import announce
from ...kit.days import span as in_words
from ...kit.flow import FlowLayout
from ...kit.parts import breakable, column, label
from ...kit.scrolling import soon_in_view
from .entry_line import EntryLine

_LONGEST = 40
"""Characters of a typed day."""

_WIDE = "28 september 2027"
"""As wide as a day is in words."""

_EXAMPLE_MONTH, _EXAMPLE_DAY = 6, 3


class SpanFields(QWidget):
    """``typed`` tells that something else stands there, ``entered`` that Enter was pressed."""

    typed = Signal()
    entered = Signal()

    def __init__(self, first_year: int, what: str = "") -> None:
        super().__init__()
        self._season = first_year
        inside = column(self, spacing="xs")
        hint = self.tr("Write a day as {example}. Is it one day? Then leave the last day empty.")
        self._hint = hint.format(example=self._example())
        self.fields: dict[str, QLineEdit] = {}
        lines = QWidget()
        flow = FlowLayout(lines, 12)
        for key, name in (("first", self.tr("First day")), ("last", self.tr("Last day"))):
            flow.addWidget(self._line(key, name, what))
        self.error = label("", "body", "alarm")
        self.error.setObjectName("span_error")
        self.error.hide()
        inside.addWidget(lines)
        inside.addWidget(label(self._hint, "small", "muted"))
        inside.addWidget(self.error)

    def _line(self, key: str, name: str, what: str) -> QWidget:
        holder = QWidget()
        inside = column(holder, spacing="xs")
        asked = label(name, "strong", wrap=False)
        made = EntryLine(_LONGEST, _WIDE)
        made.setObjectName(f"{key}_field")
        made.setAccessibleName(f"{what}: {name}" if what else name)
        made.setAccessibleDescription(self._hint)
        made.textEdited.connect(self.typed)
        made.entered.connect(self.entered)
        asked.setBuddy(made)
        inside.addWidget(asked)
        inside.addWidget(made)
        self.fields[key] = made
        return holder

    def _example(self) -> str:
        return f"{_EXAMPLE_DAY}-{_EXAMPLE_MONTH}-{self._season + 1}"

    # Reading ---------------------------------------------------------------------------------

    def read(self, *, in_season: bool) -> Span | None:
        """Return the days that were typed; None when they can't be, which is then said."""
        first, last = self._read("first"), self._read("last")
        if first is None or (last is None and self.fields["last"].text().strip()):
            wrong = "last" if first else "first"
            self._refuse(wrong, self._unreadable(self.fields[wrong].text().strip()))
            return None
        last = last or first
        if in_season and season_of(first) != self._season:
            self._refuse("first", self._elsewhere(first))
        elif last < first:
            self._refuse("last", self.tr("The last day comes before the first. Turn them round."))
        elif not sound_span(first, last):
            self._refuse("last", self.tr("That is longer than two months. Choose an earlier end."))
        else:
            self.error.hide()
            return first, last
        return None

    def _read(self, key: str) -> date | None:
        return read_day(self.fields[key].text())

    def _unreadable(self, typed: str) -> str:
        if not typed:
            return self.tr("The first day is still empty. Write it as {example}.").format(
                example=self._example()
            )
        text = self.tr(
            "“{typed}” can't be read as a day. Write it as {example}, with a year from {first} to "
            "{last}."
        )
        return text.format(
            typed=breakable(typed), example=self._example(), first=FIRST_YEAR, last=LAST_YEAR
        )

    def _elsewhere(self, day: date) -> str:
        first, last = season(self._season)
        text = self.tr(
            "{day} is in another season. Write a day from {first} to {last}, or choose the other "
            "season at the top."
        )
        shown = in_words(day, day)
        return text.format(
            day=f"{shown[:1].upper()}{shown[1:]}",
            first=in_words(first, first),
            last=in_words(last, last),
        )

    def _refuse(self, key: str, text: str) -> None:
        self.error.setText(text)
        self.error.show()
        self.fields[key].setFocus()
        self.fields[key].selectAll()
        soon_in_view(self.error)
        announce(self.error, text, urgent=True)

    # What stands there -----------------------------------------------------------------------

    def texts(self) -> dict[str, str]:
        """Return what is typed, by field."""
        return {key: field.text() for key, field in self.fields.items()}

    def show_texts(self, texts: dict[str, str]) -> None:
        """Let this stand there."""
        for key, field in self.fields.items():
            field.setText(texts.get(key, ""))
            field.setCursorPosition(0)
        self.error.hide()


def as_typed(first: date, last: date) -> dict[str, str]:
    """Return days as one would type them."""
    return {"first": _typed(first), "last": "" if last == first else _typed(last)}


def _typed(day: date) -> str:
    return f"{day.day}-{day.month}-{day.year}"
