"""The year plan on screen: a season, month by month, with dates of one's own."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from ....domain.calendar.days import CalendarDay, season_of
from ....domain.calendar.own_events import OwnEvent
from ....domain.errors import OwnDayError, TrainerError
from ....domain.toolkit.tool import Tool
from ....domain.toolkit.year_plan import FIRST_MONTH, YearPlan
from ....services.learning.training import Training
from ....services.toolkit.year_draft import Typed, YearDraft
from ....services.toolkit.year_planning import PlannedDay, YearPlanning
from ...kit.context import Context, shown
from ...kit.days import span as in_words
from ...kit.parts import label
from ..tool_view import ToolView
from .announced_card import AnnouncedCard
from .announced_form import AnnouncedForm
from .ics_card import IcsCard
from .month_card import MonthCard, change_key
from .month_row import MonthRow
from .own_day_card import KEY, OwnDayCard
from .own_day_form import OwnDayForm
from .season_head import SeasonHead, name_of
from .span_fields import as_typed

_PAUSE = 400
"""Milliseconds without typing after which what is typed is kept as a draft."""


class YearView(ToolView):
    """Keeps what its cards ask to be kept, and shows it at its month."""

    def __init__(self, context: Context, training: Training, tool: Tool) -> None:
        super().__init__(context, training, tool)
        self.plan: YearPlan = tool.body
        self.planning = YearPlanning(training)
        self._draft = YearDraft(training)
        self._typed: Typed = self._draft.typed()
        self._season = self.planning.season()
        self._filled: CalendarDay | None = None
        self._gone: PlannedDay | None = None
        outlines = training.index.tools(training.role)
        self._scans = {one.id: one.title for one in outlines if one.kind == "scan"}
        self.season, self.announced = SeasonHead(), AnnouncedCard()
        self.months, self.month = MonthRow(), MonthCard()
        self.own, self.ics = OwnDayCard(), IcsCard()
        self.body.addWidget(label(self.plan.how, "body"))
        parts = (self.season, self.announced, self.months, self.month, self.own, self.ics)
        for part in parts:
            self.body.addWidget(part)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.flush)
        self.months.choose(self._draft.month(self._season, self.planning.today) or self._now())
        self._fill()
        self._connect()

    def _connect(self) -> None:
        self.season.chosen.connect(self._on_season_chosen)
        self.announced.wanted.connect(self._on_date_wanted)
        self.announced.said.undone.connect(self._on_date_undone)
        self.months.chosen.connect(self._on_month_chosen)
        self.month.wanted.connect(self._on_change_wanted)
        self.month.erased.connect(self._on_erased)
        self.month.taken_back.connect(self._on_taken_back)
        self.month.said.undone.connect(self._on_put_back)
        self.month.went.connect(self.went)
        self.own.wanted.connect(self._on_own_wanted)
        self.ics.chosen.connect(self._on_file_chosen)
        for part in (self.announced, self.month, self.own):
            part.typed.connect(self._on_typed)

    # Showing ---------------------------------------------------------------------------------

    def _now(self) -> int:
        """Return the present month if it is in the season, else its first."""
        today = self.planning.today
        return today.month if season_of(today) == self._season else FIRST_MONTH

    def _fill(self) -> None:
        """Show all of the season anew, with what is typed and not kept."""
        self.season.show_season(self._season)
        self.ics.show_season(self._season)
        self.announced.fill(self.planning.unknown(self._season), self._season, self._typed)
        self.own.fill(self._season, self._typed)
        self._fill_month()

    def _fill_month(self) -> None:
        planned = self.planning.planned(self._season)
        self.months.fill(self._season, Counter(one.event.first.month for one in planned))
        month, today = self.months.month, self.planning.today
        here = [one for one in planned if one.event.first.month == month]
        plan = self.plan.month(month)
        self.month.fill(plan, here, self._season, self._scans, self._typed)
        self.month.show_now(on=season_of(today) == self._season and today.month == month)

    def _show_at(self, first_year: int, month: int) -> None:
        """Show all anew, at the month of what was kept if that is in the season."""
        if first_year == self._season:
            self.months.choose(month)
        self._fill()

    def first_focus(self) -> QWidget | None:
        return self.months.buttons[self.months.month]

    # What is typed and not kept --------------------------------------------------------------

    def _remember(self, *, but: str = "") -> None:
        """Take over what is typed before something is shown anew; ``but`` is kept by now."""
        present = {change_key(row.planned) for row in self.month.rows} | {KEY}
        present |= {self.announced.key(form.entry) for form in self.announced.forms}
        typed = {key: texts for key, texts in self._typed.items() if key not in present}
        typed |= self.announced.texts() | self.month.texts() | self.own.texts()
        typed.pop(but, None)
        self._typed = typed

    @Slot()
    def _on_typed(self) -> None:
        self._timer.start()

    @Slot()
    def flush(self) -> bool:
        self._timer.stop()
        self._remember()
        today, month = self.planning.today, self.months.month
        try:
            self._draft.keep(self._typed, self._season, today, month)
        except TrainerError as error:
            self.fail(error)
            return False
        return True

    def _tell(self) -> None:
        self.flush()
        self.changed.emit()
        self.used.emit()

    # Season and month ------------------------------------------------------------------------

    @Slot(int)
    def _on_season_chosen(self, first_year: int) -> None:
        try:
            self.planning.choose_season(first_year)
        except TrainerError as error:
            self.fail(error)
            return
        self._remember()
        self._season = first_year
        for part in (self.announced, self.month, self.own):
            part.said.unsay()
        self.months.choose(self._now())
        self._fill()
        self._tell()

    @Slot(int)
    def _on_month_chosen(self, _: int) -> None:
        self._remember()
        self._fill_month()
        self._timer.start()

    # Announced dates -------------------------------------------------------------------------

    @Slot(object)
    def _on_date_wanted(self, form: AnnouncedForm) -> None:
        if form.span is None:
            return
        entry, (first, last) = form.entry, form.span
        try:
            self.planning.fill_in(entry, first, last)
        except TrainerError as error:
            self.fail(error)
            return
        self._remember(but=self.announced.key(entry))
        self._filled, self._gone = entry, None
        self.month.said.unsay()
        self._show_at(self._season, first.month)
        text = self.tr("✓ Kept: {name}, {days}.")
        self.announced.said.say(text.format(name=entry.name, days=in_words(first, last)))
        self._tell()

    @Slot()
    def _on_date_undone(self) -> None:
        entry, self._filled = self._filled, None
        every = self.planning.planned(self._season)
        planned = next((one for one in every if one.announced == entry), None)
        if entry is None or planned is None or not self._take_back(planned):
            self.announced.said.unsay()
            return
        self._typed[self.announced.key(entry)] = as_typed(planned.event.first, planned.event.last)
        self._fill()
        self.announced.open(entry)
        self._tell()

    def _take_back(self, planned: PlannedDay) -> bool:
        """Forget a date or erase an own day; False when that could not be done."""
        try:
            self.planning.take_out(planned, self._season)
        except TrainerError as error:
            self.fail(error)
            return False
        self._remember(but=change_key(planned))
        return True

    @Slot(object)
    def _on_taken_back(self, planned: PlannedDay) -> None:
        text = self.tr("✓ The date of “{name}” is taken back. You can fill in another one.")
        self._away(planned, text)

    # Own days --------------------------------------------------------------------------------

    @Slot(object)
    def _on_erased(self, planned: PlannedDay) -> None:
        self._away(planned, self.tr("✓ “{name}” is erased."))

    def _away(self, planned: PlannedDay, text: str) -> None:
        if self._take_back(planned):
            self._gone, self._filled = planned, None
            self.announced.said.unsay()
            self._fill()
            name = planned.own.title if planned.own else planned.event.title
            self.month.said.say(text.format(name=name))
            self._tell()

    @Slot()
    def _on_put_back(self) -> None:
        gone = self._gone
        if gone is None:
            return
        try:
            self.planning.put_back(gone)
        except TrainerError as error:
            self.fail(error)
            return
        self._gone = None
        self._remember()
        self.month.said.unsay()
        self._show_at(self._season, gone.event.first.month)
        self.months.focus()
        self._tell()

    def _kept(self, form: OwnDayForm) -> OwnEvent | None:
        """Keep what stands in a form; None when that could not be done, which is then said."""
        if form.span is None:
            return None
        try:
            return self.planning.put_own(form.own, form.title, form.span, form.who)
        except OwnDayError as error:
            form.refuse(shown(error.message))
        except TrainerError as error:
            self.fail(error)
        return None

    @Slot(object)
    def _on_own_wanted(self, form: OwnDayForm) -> None:
        made = self._kept(form)
        if made is not None:
            self._remember(but=KEY)
            self.own.empty()
            self._show_at(season_of(made.first), made.first.month)
            self.own.said.say(self._said(made), undo=False)
            self._tell()

    @Slot(object)
    def _on_change_wanted(self, form: OwnDayForm) -> None:
        made = self._kept(form)
        if made is not None:
            self._remember(but=f"own:{made.id}")
            self._show_at(season_of(made.first), made.first.month)
            self._gone = None
            self.months.focus()
            self.month.said.say(self._said(made), undo=False)
            self._tell()

    def _said(self, made: OwnEvent) -> str:
        text = self.tr("✓ Kept: {name}, {days}.")
        if season_of(made.first) != self._season:
            text = self.tr("✓ Kept: {name}, {days}. You find it in season {season}.")
        days, season = in_words(made.first, made.last), name_of(season_of(made.first))
        return text.format(name=made.title, days=days, season=season)

    # A file ----------------------------------------------------------------------------------

    @Slot(object)
    def _on_file_chosen(self, file: Path) -> None:
        name = f"Steunpersoon {name_of(self._season)}"
        try:
            self.planning.save_ics(file, self._season, name, self.plan)
        except TrainerError as error:
            self.fail(error)
            return
        self.ics.say_saved(file)
        self.used.emit()
