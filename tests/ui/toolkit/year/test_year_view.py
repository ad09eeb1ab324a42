"""The year plan on screen: seasons, dates to fill in, own days, and a file for a calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QWidget

from tests.ui.access import pale, unringed, unspoken
from tests.ui.conftest import Opener, SettingsChanger, Stopper
from tests.ui.hands import Hands
from tests.ui.look import faults
from trainer.domain.calendar.days import FIRST_SEASON, LAST_SEASON, CalendarDay
from trainer.domain.calendar.own_events import LONGEST_TITLE
from trainer.domain.toolkit.scan_record import PlannedStep
from trainer.domain.toolkit.tool import Moment, Tool, ToolOutline
from trainer.domain.toolkit.year_plan import Idea, PlanMonth, YearPlan
from trainer.services.clock import Clock
from trainer.services.toolkit.scanning import Scanning
from trainer.services.toolkit.toolkit import Toolkit
from trainer.services.toolkit.year_planning import YearPlanning
from trainer.ui.toolkit.tool_page import ToolPage
from trainer.ui.toolkit.tool_place import ToolPlace
from trainer.ui.toolkit.year.announced_form import AnnouncedForm
from trainer.ui.toolkit.year.month_row import MONTHS
from trainer.ui.toolkit.year.own_day_form import OwnDayForm
from trainer.ui.toolkit.year.planned_row import PlannedRow
from trainer.ui.toolkit.year.year_view import YearView

Key = Qt.Key
SEASON, NOW = 2026, datetime(2026, 11, 22, 19, tzinfo=UTC)
EVENING = "Thee-avond"
ID = "jaarplan"
PLAN = Tool(
    outline=ToolOutline(
        id=ID, kind="year-plan", role="sport", title="Jaarplan", summary="Elke maand iets kleins.",
        moments=(Moment.PLACE,),
    ),
    sources=(),
    written=date(2026, 11, 28),
    body=YearPlan(
        how="Kies per maand één ding.",
        months=tuple(
            PlanMonth(month=at, theme=f"Thema {at}", ideas=(Idea(id="a", text=f"Doe {at}."),))
            for at in MONTHS
        ),
    ),
)  # fmt: skip


def start(hands: Hands) -> YearView:
    """Open the year plan on a day in November."""
    hands.training.clock = Clock(lambda: NOW)
    hands.window.go("tool", ToolPlace(ID))
    hands.settle()
    return view(hands)


@pytest.fixture(autouse=True)
def small_plan(monkeypatch: pytest.MonkeyPatch) -> None:
    """A small plan, whatever the real one says; scans stay as they are."""
    real = Toolkit.tool
    monkeypatch.setattr(
        Toolkit, "tool", lambda self, id, role: PLAN if id == ID else real(self, id, role)
    )


@pytest.fixture
def year(samira: Hands) -> YearView:
    return start(samira)


def view(hands: Hands) -> YearView:
    found = hands.page(ToolPage).view
    assert isinstance(found, YearView)
    return found


def planning(hands: Hands) -> YearPlanning:
    return YearPlanning(hands.training)


def own_form(hands: Hands) -> OwnDayForm:
    form = view(hands).own.form
    assert form is not None
    return form


def words(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def row_of(hands: Hands, title: str) -> PlannedRow:
    return next(row for row in view(hands).month.rows if title in words(row))


def fill_in(hands: Hands, field: QLineEdit, text: str) -> None:
    """Click a field, and type over what stands there."""
    field.setFocus()
    field.selectAll()
    hands.key(Key.Key_Delete)
    hands.write(text)


def add(hands: Hands, title: str = EVENING, first: str = "26-11-2026", last: str = "") -> None:
    hands.click(view(hands).own.add_button, "Add")
    form = own_form(hands)
    fill_in(hands, form.title_field, title)
    fill_in(hands, form.days.fields["first"], first)
    fill_in(hands, form.days.fields["last"], last)
    hands.click(form.keep_button, "Keep")


def unfold(hands: Hands) -> AnnouncedForm:
    """Show the first date that is to be filled in."""
    card = view(hands).announced
    hands.click(card.fold_button, "Show the days")
    hands.click(card.forms[0].open_button, "Fill in")
    return card.forms[0]


def fill_date(hands: Hands) -> CalendarDay:
    form = unfold(hands)
    hands.write("16-3-2027")
    hands.key(Key.Key_Tab)
    hands.write("20 maart 2027")
    hands.key(Key.Key_Return)
    return form.entry


# Own days ----------------------------------------------------------------------------------


def test_an_own_day_is_added_by_keyboard_alone(year: YearView, samira: Hands) -> None:
    samira.tab_to("add_button")
    samira.key(Key.Key_Return)
    samira.write(EVENING)
    for text in ("26-11-2026", "27-11-2026", "Bilal"):
        samira.key(Key.Key_Tab)
        samira.write(text)
    samira.tab_to("keep_button")
    samira.key(Key.Key_Return)
    (own,) = planning(samira).own()
    assert (own.title, own.who) == (EVENING, "Bilal")
    assert (own.first, own.last) == (date(2026, 11, 26), date(2026, 11, 27))
    assert EVENING in year.own.said.text.text()
    assert "Bilal" in words(row_of(samira, EVENING))
    assert samira.focused is year.own.add_button


def test_a_day_of_another_month_is_shown_at_its_month(year: YearView, samira: Hands) -> None:
    assert year.months.month == 11
    add(samira, first="2027-02-03")
    assert year.months.month == 2
    assert "3 februari" in words(row_of(samira, EVENING))
    assert "(1)" in year.months.buttons[2].text()


@pytest.mark.parametrize("first", ["3-6-9999", "31-2-2027", "morgen", "", "<b>3</b>"])
def test_a_day_that_cannot_be_is_said_and_nothing_typed_is_lost(
    year: YearView, samira: Hands, first: str
) -> None:
    add(samira, first=first)
    form = own_form(samira)
    assert form.days.error.isVisible()
    assert "3-6-2027" in form.days.error.text()
    assert first in form.days.error.text()
    assert form.texts() == {"title": EVENING, "who": "", "first": first, "last": ""}
    assert samira.focused is form.days.fields["first"]
    assert not planning(samira).own()
    fill_in(samira, form.days.fields["first"], "3-6-2027")
    samira.key(Key.Key_Return)
    assert [one.title for one in planning(samira).own()] == [EVENING]


@pytest.mark.parametrize("last", ["25-11-2026", "26-3-2027", "x"])
def test_a_last_day_that_cannot_be_is_said(year: YearView, samira: Hands, last: str) -> None:
    add(samira, last=last)
    form = own_form(samira)
    assert form.days.error.isVisible()
    assert samira.focused is form.days.fields["last"]
    assert form.days.texts()["last"] == last
    assert not planning(samira).own()


@pytest.mark.parametrize("title", ["", "   ", "Bel 0900-0113"])
def test_a_name_that_cannot_be_is_said_and_nothing_typed_is_lost(
    year: YearView, samira: Hands, title: str
) -> None:
    add(samira, title=title)
    form = own_form(samira)
    assert form.error.isVisible()
    assert form.texts()["title"] == title
    assert form.texts()["first"] == "26-11-2026"
    assert not planning(samira).own()


def test_a_day_of_another_season_is_kept_and_said_where(year: YearView, samira: Hands) -> None:
    add(samira, first="1-9-2027")
    assert "2027-2028" in year.own.said.text.text()
    assert year.months.month == 11
    samira.click(year.season.later_button, "Later")
    samira.click(year.months.buttons[9], "sep")
    assert row_of(samira, EVENING).isVisible()


def test_an_own_day_is_changed_where_it_stands(year: YearView, samira: Hands) -> None:
    add(samira)
    before = planning(samira).own()[0]
    samira.click_named("change_button")
    samira.key(Key.Key_End)
    samira.write(" met taart")
    samira.key(Key.Key_Return)
    (after,) = planning(samira).own()
    assert (after.id, after.title) == (before.id, f"{EVENING} met taart")
    assert row_of(samira, "met taart").form is None
    samira.click_named("change_button")
    samira.click_named("away_button")
    assert planning(samira).own() == (after,)
    assert samira.focused.objectName() == "change_button"


def test_an_erased_day_is_gone_and_can_be_put_back(year: YearView, samira: Hands) -> None:
    add(samira)
    before = planning(samira).own()
    samira.click_named("erase_button")
    assert not planning(samira).own()
    assert EVENING in year.month.said.text.text()
    assert samira.focused is year.month.said.undo_button
    samira.key(Key.Key_Return)
    assert planning(samira).own() == before
    assert not year.month.said.isVisible()
    assert samira.focused is year.months.buttons[11]


def plan_scan(hands: Hands) -> None:
    """Fill in a scan, and plan the first thing to do."""
    training = hands.training
    training.clock = Clock(lambda: NOW)
    scan = Scanning(training, training.index.tool("scan-club", "sport"))
    record = scan.finish({one.id: 0 for one in scan.scan.statements})
    step = record.steps[0]
    scan.plan(record, PlannedStep(statement=step.statement, who="Bilal", until=date(2026, 11, 29)))


def test_a_task_of_a_scan_is_changed_in_the_scan(samira: Hands) -> None:
    training = samira.training
    plan_scan(samira)
    start(samira)
    row = row_of(samira, "Bilal")
    assert not row.findChildren(QPushButton, "change_button")
    assert not row.findChildren(QPushButton, "erase_button")
    assert training.index.tool("scan-club", "sport").outline.title in words(row)
    samira.click_named("scan_button")
    tool = samira.page(ToolPage).tool
    assert tool is not None
    assert tool.id == "scan-club"


# Announced dates ---------------------------------------------------------------------------


def test_no_date_is_shown_of_a_day_that_is_announced(year: YearView, samira: Hands) -> None:
    unknown = planning(samira).unknown(SEASON)
    assert len(year.announced.forms) == len(unknown) > 1
    assert not year.announced.forms[0].isVisible()
    form = unfold(samira)
    assert form.entry.usually in words(form)
    assert form.entry.source in words(form)
    assert all(seen in words(form) for seen in form.entry.seen)
    assert form.days.texts() == {"first": "", "last": ""}


def test_one_day_is_open_at_a_time_and_keeps_what_was_typed(year: YearView, samira: Hands) -> None:
    first = unfold(samira)
    samira.write("16-3")
    second = year.announced.forms[1]
    samira.click(second.open_button, "Fill in")
    assert [form.is_open for form in year.announced.forms[:2]] == [False, True]
    samira.click(first.open_button, "Fill in")
    assert first.days.texts()["first"] == "16-3"


def test_a_date_that_is_filled_in_stands_at_its_month_and_can_be_taken_back(
    year: YearView, samira: Hands
) -> None:
    entry = fill_date(samira)
    assert entry not in planning(samira).unknown(SEASON)
    assert entry.name in year.announced.said.text.text()
    assert year.months.month == 3
    assert "dinsdag 16" in words(row_of(samira, entry.name)).casefold()
    assert "20 maart" in words(row_of(samira, entry.name))
    assert samira.focused is year.announced.said.undo_button
    samira.key(Key.Key_Return)
    assert entry in planning(samira).unknown(SEASON)
    form = next(one for one in year.announced.forms if one.entry == entry)
    assert form.is_open
    assert form.days.texts() == {"first": "16-3-2027", "last": "20-3-2027"}


def test_a_date_is_taken_back_at_its_month_and_put_back(year: YearView, samira: Hands) -> None:
    entry = fill_date(samira)
    samira.click(row_of(samira, entry.name).findChildren(QPushButton)[0], "Take back")
    assert entry in planning(samira).unknown(SEASON)
    assert entry.name in year.month.said.text.text()
    samira.key(Key.Key_Return)
    assert entry not in planning(samira).unknown(SEASON)
    assert row_of(samira, entry.name).isVisible()


@pytest.mark.parametrize("first", ["9-9-9999", "1-8-2027", "31-7-2026", "nog niet"])
def test_a_date_that_cannot_be_of_this_season_is_said(
    year: YearView, samira: Hands, first: str
) -> None:
    form = unfold(samira)
    samira.write(first)
    samira.key(Key.Key_Return)
    assert form.days.error.isVisible()
    assert form.days.texts()["first"] == first
    assert form.entry in planning(samira).unknown(SEASON)


def test_when_all_dates_are_there_nothing_is_left_to_fill_in(samira: Hands) -> None:
    samira.training.clock = Clock(lambda: NOW)
    for entry in planning(samira).unknown(SEASON):
        planning(samira).fill_in(entry, date(2027, 5, 10), date(2027, 5, 14))
    year = start(samira)
    assert not year.announced.forms
    assert not year.announced.fold_button.isVisible()
    assert "0" not in words(year.announced)


# Season and month --------------------------------------------------------------------------


def test_a_season_is_chosen_and_kept(
    year: YearView, samira: Hands, open_window: Opener, close_window: Stopper
) -> None:
    assert year.season.name.text() == "2026-2027"
    samira.click(year.season.later_button, "Later")
    assert year.season.name.text() == "2027-2028"
    assert year.month.heading.text() == "Augustus 2027"
    close_window(samira)
    again = start(open_window())
    assert again.season.name.text() == "2027-2028"


@pytest.mark.parametrize(
    ("season", "button", "other"),
    [
        (FIRST_SEASON, "earlier_button", "later_button"),
        (LAST_SEASON, "later_button", "earlier_button"),
    ],
)
def test_at_the_first_and_last_season_one_way_is_closed(
    samira: Hands, season: int, button: str, other: str
) -> None:
    step = 1 if season == FIRST_SEASON else -1
    planning(samira).choose_season(season + step)
    year = start(samira)
    end: QPushButton = getattr(year.season, button)
    end.setFocus()
    samira.key(Key.Key_Return)
    assert year.season.name.text() == f"{season}-{season + 1}"
    assert not end.isEnabled()
    assert samira.focused is getattr(year.season, other)


def test_the_present_month_is_shown_first_and_arrows_go_on(year: YearView, samira: Hands) -> None:
    assert year.month.heading.text() == "November 2026"
    assert samira.focused is year.months.buttons[11]
    samira.key(Key.Key_Right)
    assert year.month.heading.text() == "December 2026"
    assert "Thema 12" in words(year.month)
    assert "Doe 12." in words(year.month)
    samira.key(Key.Key_Right)
    assert year.month.heading.text() == "Januari 2027"


# Keeping -----------------------------------------------------------------------------------


def test_coming_back_finds_everything_also_what_was_half_typed(
    year: YearView, samira: Hands, open_window: Opener, close_window: Stopper
) -> None:
    add(samira)
    entry = fill_date(samira)
    samira.click(year.months.buttons[11], "nov")
    samira.click_named("change_button")
    samira.write("!")
    samira.click(year.own.add_button, "Add")
    samira.write("Half")
    form = year.announced.forms[0]
    samira.click(form.open_button, "Fill in")
    samira.write("9-9")
    close_window(samira)
    hands = open_window()
    again = start(hands)
    assert again.months.month == 11
    assert own_form(hands).texts()["title"] == "Half"
    assert own_form(hands).isVisible()
    assert again.announced.forms[0].days.texts()["first"] == "9-9"
    assert again.announced.forms[0].isVisible()
    changed = again.month.rows[-1].form
    assert changed is not None
    assert "!" in changed.title
    assert [one.title for one in planning(hands).own()] == [EVENING]
    assert entry not in planning(hands).unknown(SEASON)


def test_what_is_half_typed_survives_another_text_size_month_and_season(
    year: YearView, samira: Hands
) -> None:
    samira.click(year.own.add_button, "Add")
    samira.write("Half")
    samira.key(Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert own_form(samira).title == "Half"
    samira.click(view(samira).season.later_button, "Later")
    samira.click(view(samira).months.buttons[5], "mei")
    assert own_form(samira).title == "Half"
    assert own_form(samira).isVisible()


def test_what_was_kept_is_no_longer_half_typed(
    year: YearView, samira: Hands, open_window: Opener, close_window: Stopper
) -> None:
    add(samira)
    close_window(samira)
    hands = open_window()
    start(hands)
    assert not any(own_form(hands).texts().values())
    assert not own_form(hands).isVisible()


def test_typing_is_kept_after_a_pause(year: YearView, samira: Hands) -> None:
    samira.click(year.own.add_button, "Add")
    samira.write("Half")
    kept = samira.training.kept
    samira.wait_until(lambda: "Half" in str(kept.all("year-draft")))


def test_what_cannot_be_kept_is_said_and_stays_on_the_screen(year: YearView, samira: Hands) -> None:
    connection = samira.training.store._connection
    for at in range(3):
        planning(samira).new_own(f"{at}" * LONGEST_TITLE, date(2026, 12, 1), date(2026, 12, 1))
    (pages,) = connection.read("PRAGMA page_count")[0]
    connection.read(f"PRAGMA max_page_count = {pages}")
    at = 0
    while not samira.window.banner.isVisible() and at < 60:
        add(samira, title=f"{at:02}" + "é" * (LONGEST_TITLE - 2))
        at += 1
    assert samira.window.banner.isVisible()
    assert own_form(samira).title.startswith(f"{at - 1:02}")
    connection.read("PRAGMA max_page_count = 100000")
    samira.click(own_form(samira).keep_button, "Keep")
    assert own_form(samira).title == ""
    assert len(planning(samira).own()) == at + 3


def test_what_was_done_tells_that_the_print_changed(year: YearView, samira: Hands) -> None:
    heard: list[str] = []
    year.changed.connect(lambda: heard.append("changed"))
    year.used.connect(lambda: heard.append("used"))
    add(samira)
    assert heard == ["changed", "used"]
    assert Toolkit(samira.training).used() == (ID,)


def test_what_is_typed_is_never_markup(year: YearView, samira: Hands) -> None:
    add(samira, title="<b>niet vet</b>")
    shown = [one for one in year.findChildren(QLabel) if "niet vet" in one.text()]
    assert {one.textFormat() for one in shown} == {Qt.TextFormat.PlainText}


# A file ------------------------------------------------------------------------------------


def save(hands: Hands, file: Path) -> None:
    """Save by the dialog, as a user does."""
    hands.click(view(hands).ics.save_button, "Save")
    dialog = view(hands).ics.findChild(QFileDialog, "save_dialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(file))
    dialog.close()
    hands.settle()


def test_a_season_is_saved_and_read_by_another_program_twice(
    year: YearView, samira: Hands, tmp_path: Path
) -> None:
    add(samira)
    fill_date(samira)
    names = []
    for file in ("one.ics", "two"):
        save(samira, tmp_path / file)
        made = (tmp_path / file).with_suffix(".ics")
        assert str(made) in year.ics.said.text.text().replace("\u200b", "")
        events = Calendar.from_ical(made.read_bytes()).events
        names.append([str(one["UID"]) for one in events])
        titles = [str(one["SUMMARY"]) for one in events]
        assert EVENING in titles
        assert "Thema 11" in titles
    assert names[0] == names[1]
    assert len(set(names[0])) == len(names[0])


def test_a_folder_that_cannot_be_written_is_said(
    year: YearView, samira: Hands, tmp_path: Path
) -> None:
    save(samira, tmp_path / "gone" / "plan.ics")
    assert samira.window.banner.isVisible()
    assert "plan.ics" in samira.window.banner.text.text()
    assert not year.ics.said.isVisible()


# For everyone ------------------------------------------------------------------------------


def test_what_changes_is_announced(
    year: YearView, samira: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    add(samira, first="x")
    assert own_form(samira).days.error.text() in said
    fill_in(samira, own_form(samira).days.fields["first"], "26-11-2026")
    samira.key(Key.Key_Return)
    assert year.own.said.text.text() in said
    samira.click_named("erase_button")
    assert year.month.said.text.text() in said
    samira.click(year.season.later_button, "Later")
    assert "2027-2028" in said


def everything_open(hands: Hands) -> None:
    """Show all that the view can show at once, with the longest names."""
    add(hands)
    planning(hands).new_own("W" * LONGEST_TITLE, date(2026, 11, 30), date(2027, 1, 2), "M" * 80)
    plan_scan(hands)
    fill_date(hands)
    hands.click(view(hands).months.buttons[11], "nov")
    hands.click_named("change_button")
    add(hands, title="", first="9-9-9999")
    hands.click(view(hands).announced.forms[0].open_button, "Fill in")
    hands.write("9-9-9999")
    hands.key(Key.Key_Return)


def something_said(hands: Hands) -> None:
    """Show what was done, with the ways back."""
    add(hands)
    hands.click_named("erase_button")
    hands.click(view(hands).announced.fold_button, "Show the days")


STATES: dict[str, Callable[[Hands], object]] = {
    "as it opens": lambda hands: None,
    "everything open": everything_open,
    "something said": something_said,
}
SMALL = (800, 560)


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("state", STATES)
def test_everybody_can_read_and_use_it(
    samiras_folder: Path,
    change_settings: SettingsChanger,
    open_window: Opener,
    state: str,
    text_size: int,
) -> None:
    change_settings(samiras_folder, theme="light", text_size=text_size)
    hands = open_window(samiras_folder)
    start(hands)
    STATES[state](hands)
    hands.window.setUpdatesEnabled(True)
    for theme, open_letters, size in (("light", False, (1280, 800)), ("dark", True, SMALL)):
        change = hands.session.workspace.change_settings
        hands.session.theme.use(change(theme=theme, open_letters=open_letters))
        hands.window.resize(*size)
        hands.wait_until(lambda: not hands.page(ToolPage).preview._timer.isActive())
        found = [*faults(hands.window), *unspoken(hands.window)]
        if size is SMALL:
            found += [*pale(hands.window, theme), *unringed(hands.window)]
        assert not found, f"{theme} at {size}"
