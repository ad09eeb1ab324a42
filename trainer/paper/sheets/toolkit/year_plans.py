"""The year plan on paper: all days on one list, and a wall calendar of a page a month."""

from __future__ import annotations

from calendar import Calendar
from collections.abc import Sequence
from datetime import date

from ....domain.calendar.days import Event, EventKind
from ....domain.text.message import QT_TRANSLATE_NOOP, Translate
from ....domain.toolkit.tool import Tool
from ....domain.toolkit.year_plan import FIRST_MONTH, PlanMonth, YearPlan
from ...blocks.marks import square
from ...blocks.parts import Part
from ...blocks.styles import GAP, QUIET, SMALL, TextStyle
from ...blocks.tagging import Element, TaggedCanvas
from ...document.pages import PLAIN, WIDE
from ...document.story import Story
from ...document.words import WEEKDAYS, shown_month, shown_span
from ...letters.fontbook import BOLD, EXTRA_BOLD, REGULAR
from .given import Given

_SEASON = QT_TRANSLATE_NOOP("paper", "{first}-{last}")
_DAY = QT_TRANSLATE_NOOP("paper", "When")
_WHAT = QT_TRANSLATE_NOOP("paper", "What")
_UNKNOWN = QT_TRANSLATE_NOOP("paper", "Look up when these are this year")
_USUALLY = QT_TRANSLATE_NOOP("paper", "{name} (usually {usually})")
_TASK = QT_TRANSLATE_NOOP("paper", "To do: {title}")

_MONTH = TextStyle(EXTRA_BOLD, 25, "brand_ink", leading=1.1, below=2)
_THEME = TextStyle(REGULAR, 13, "muted", leading=1.25, below=8)
_WEEKDAY = TextStyle(BOLD, 9.5, "brand_ink", leading=1.3, below=0)
_NUMBER = TextStyle(BOLD, 11, "ink", leading=1.2, below=0)
_EVENT = TextStyle(REGULAR, 7.6, "ink", leading=1.2, below=0)
_IDEA = TextStyle(REGULAR, 10, "ink", leading=1.35, below=0)
_WEEK = 7
_HEAD = 18.0


def add_year_plan(story: Story, tool: Tool, given: Given, translate: Translate) -> None:
    """Add the list of a season, and a page for each month."""
    plan: YearPlan = tool.body
    story.new_page(PLAIN)
    story.title(f"{tool.outline.title} {_years(given.season, translate)}")
    story.text(plan.how, QUIET)
    rows = [
        [shown_span(one.first, one.last, translate), _title(one, translate)] for one in given.events
    ]
    story.table([translate(_DAY), translate(_WHAT)], rows, SMALL.dark())
    if given.unknown:
        story.heading(translate(_UNKNOWN))
        story.to_tick(
            [
                translate(_USUALLY).format(name=one.name, usually=one.usually)
                for one in given.unknown
            ]
        )
    for place in range(12):
        month = (FIRST_MONTH - 1 + place) % 12 + 1
        year = given.season + (month < FIRST_MONTH)
        story.new_page(WIDE)
        story.heading(shown_month(year, month, translate), style=_MONTH)
        story.text(plan.month(month).theme, _THEME)
        story.part(MonthGrid(story, (year, month), plan.month(month), given.events, translate))


def _years(season: int, translate: Translate) -> str:
    return translate(_SEASON).format(first=season, last=season + 1)


def _title(event: Event, translate: Translate) -> str:
    return (
        translate(_TASK).format(title=event.title) if event.kind is EventKind.TASK else event.title
    )


class MonthGrid(Part):
    """The weeks of a month, with what is on each day, and below them what one can do."""

    def __init__(
        self,
        story: Story,
        month: tuple[int, int],
        plan: PlanMonth,
        events: Sequence[Event],
        translate: Translate,
    ) -> None:
        super().__init__()
        table = story.add("Table")
        heads = table.add("TR")
        self._heads = [
            story.words(translate(day), _WEEKDAY, heads.add("TH", heads_column=True))
            for day in WEEKDAYS
        ]
        self._weeks: list[list[_Cell]] = []
        for week in Calendar().monthdatescalendar(*month):
            row = table.add("TR")
            days = [day if day.month == month[1] else None for day in week]
            self._weeks.append([_Cell(story, day, events, row, translate) for day in days])
        listed = story.add("L")
        self._ideas = [
            story.words(idea.text, _IDEA, listed.add("LI").add("LBody")) for idea in plan.ideas
        ]
        for idea in self._ideas:
            idea.indent, idea.mark = 17.0, square

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return that it takes what is left of the page."""
        self.width, self.height = width, height
        return width, height

    def draw(self) -> None:
        """Draw the names of the days, the weeks, and the ideas at the foot."""
        below = sum(idea.wrap(self.width, self.height)[1] + 3 for idea in self._ideas)
        below += GAP["m"] if self._ideas else 0
        wide = self.width / _WEEK
        high = (self.height - below - _HEAD) / len(self._weeks)
        for at, head in enumerate(self._heads):
            head.wrap(wide, _HEAD)
            head.drawOn(self.canv, at * wide + 5, self.height - head.height)
        for row, week in enumerate(self._weeks):
            for at, cell in enumerate(week):
                bottom = self.height - _HEAD - (row + 1) * high
                cell.draw(self.canv, at * wide, bottom, wide, high)
        y = below - GAP["m"]
        for idea in self._ideas:
            y -= idea.height
            idea.drawOn(self.canv, 0, y)
            y -= 3


class _Cell:
    """A day with what is on it; without a day it belongs to another month."""

    def __init__(
        self,
        story: Story,
        day: date | None,
        events: Sequence[Event],
        row: Element,
        translate: Translate,
    ) -> None:
        self._element = row.add("TD")
        self._is_there = day is not None
        on = [one for one in events if day and one.first <= day <= one.last]
        self._is_marked = bool(on)
        named = [one for one in on if day and (day == one.first or day.weekday() == 0)]
        number = str(day.day) if day else ""
        self._number = story.words(number, _NUMBER, self._element.add("P"))
        text = "\n".join(_title(one, translate) for one in named)
        self._events = story.words(text, _EVENT, self._element.add("P"))

    def draw(
        self, canvas: TaggedCanvas, left: float, bottom: float, wide: float, high: float
    ) -> None:
        """Draw it at a place of the page."""
        with canvas.artifact():
            marked = "sun_soft" if self._is_marked else "card"
            canvas.fill(marked if self._is_there else "paper")
            canvas.stroke("edge")
            canvas.setLineWidth(0.6)
            canvas.rect(left, bottom, wide, high, stroke=1, fill=1)
            if self._is_marked:
                canvas.fill("sun_ink")
                canvas.rect(left, bottom, 2.4, high, stroke=0, fill=1)
        if not self._is_there:
            return
        self._number.wrap(wide - 12, high)
        self._number.drawOn(canvas, left + 7, bottom + high - 3 - self._number.height)
        room = high - self._number.height - 7
        self._events.fit(wide - 12, room, 0.6)
        self._events.drawOn(canvas, left + 7, bottom + room - self._events.height + 3)
