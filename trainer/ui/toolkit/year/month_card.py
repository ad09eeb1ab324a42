"""One month of the year plan: its theme, what is on the calendar, and what one can do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ....domain.calendar.own_events import SCAN
from ....domain.look.tokens import SPACE
from ....domain.toolkit.year_plan import PlanMonth
from ....services.toolkit.year_draft import Typed
from ....services.toolkit.year_planning import PlannedDay
from ...kit.batch import Batch
from ...kit.days import month as in_words
from ...kit.parts import card, clear, column, label, pill
from .month_row import year_of
from .planned_row import PlannedRow
from .said_line import SaidLine

_AT_ONCE = 40
"""Days of a month that are shown at once."""


def change_key(planned: PlannedDay) -> str:
    """Return under which name is kept what is typed to change an own day."""
    return f"own:{planned.own.id}" if planned.own else ""


class MonthCard(QWidget):
    """Hands on what its rows ask for."""

    typed = Signal()
    erased = Signal(object)
    taken_back = Signal(object)
    wanted = Signal(object)
    went = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[PlannedRow] = []
        frame, inside = card(spacing="m")
        column(self).addWidget(frame)
        head = QHBoxLayout()
        head.setSpacing(SPACE["m"])
        self.heading = label("", "title")
        self._now = pill(self.tr("this month"), "busy")
        head.addWidget(self.heading, 1)
        head.addWidget(self._now, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(head)
        self._theme = label("", "lesson", "muted")
        self.said = SaidLine(self.tr("Put it back"))
        inside.addWidget(self._theme)
        inside.addWidget(self.said)
        self._month = 0
        self._days = Batch(_AT_ONCE)
        inside.addWidget(self._days)
        empty = self.tr("Nothing is on the calendar in this month yet. Below you add a day.")
        self._empty = label(empty, "body", "muted")
        inside.addWidget(self._empty)
        line = QFrame()
        line.setObjectName("thinLine")
        line.setFixedHeight(1)
        inside.addWidget(line)
        inside.addWidget(label(self.tr("Ideas for this month"), "heading"))
        self._ideas = column(spacing="s")
        inside.addLayout(self._ideas)

    def fill(
        self,
        plan: PlanMonth,
        planned: Iterable[PlannedDay],
        first_year: int,
        scans: Mapping[str, str],
        typed: Typed,
    ) -> None:
        """Show a month of a season. ``scans`` holds the titles of scans, by id."""
        words = in_words(year_of(plan.month, first_year), plan.month)
        self.heading.setText(f"{words[:1].upper()}{words[1:]}")
        self._theme.setText(plan.theme)
        self.rows = []
        days = list(planned)
        # What is being changed is there, however far down it stands.
        changed = [at for at, one in enumerate(days, 1) if change_key(one) in typed]
        shown = self._days.shown if plan.month == self._month else 0
        self._month = plan.month
        self._days.fill(
            [partial(self._row, one, first_year, scans) for one in days],
            shown=max([shown, *changed]),
        )
        for row in self.rows:
            if change_key(row.planned) in typed:
                row.change(typed[change_key(row.planned)])
        self._empty.setVisible(not days)
        clear(self._ideas)
        for idea in plan.ideas:
            self._ideas.addLayout(_bullet(idea.text))

    def show_now(self, *, on: bool) -> None:
        """Say whether this is the present month."""
        self._now.setVisible(on)

    def _row(self, planned: PlannedDay, first_year: int, scans: Mapping[str, str]) -> PlannedRow:
        source = planned.own.source if planned.own else ""
        row = PlannedRow(planned, first_year, scans.get(source.removeprefix(SCAN), ""))
        row.typed.connect(self.typed)
        row.erased.connect(self.erased)
        row.taken_back.connect(self.taken_back)
        row.wanted.connect(self.wanted)
        row.went.connect(self.went)
        self.rows.append(row)
        return row

    def texts(self) -> Typed:
        """Return what is typed, by form."""
        return {change_key(row.planned): row.form.texts() for row in self.rows if row.form}


def _bullet(text: str) -> QHBoxLayout:
    layout = QHBoxLayout()
    layout.setSpacing(SPACE["s"])
    mark: QLabel = label("•", "body", wrap=False)
    layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(label(text, "body"), 1)
    return layout
