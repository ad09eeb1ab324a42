"""Scans on screen: filled in by keyboard, found again, laid beside each other, planned, erased."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QWidget

from tests.scans import answered
from tests.ui.access import pale, unringed, unspoken
from tests.ui.conftest import Opener, SettingsChanger, Stopper
from tests.ui.hands import Hands
from tests.ui.look import faults
from tests.ui.test_every_page import LOOKS, SMALL
from tests.ui.test_leaks import grown
from trainer.domain.calendar.own_events import LONGEST_WHO
from trainer.domain.toolkit.scan_record import ScanRecord
from trainer.services.clock import Clock
from trainer.services.toolkit.scanning import Scanning
from trainer.services.toolkit.toolkit import Toolkit
from trainer.services.toolkit.year_planning import YearPlanning
from trainer.ui.toolkit.scan.scan_form import ScanForm
from trainer.ui.toolkit.scan.scan_result import ScanResult
from trainer.ui.toolkit.scan.scan_row import AnswerChip, ScanRow
from trainer.ui.toolkit.scan.scan_view import ScanView
from trainer.ui.toolkit.scan.step_form import StepForm
from trainer.ui.toolkit.tool_page import ToolPage

Key = Qt.Key
ALWAYS_TYPING = 600_000
"""Milliseconds."""

WEAK = (0, 1, 2, 3) * 3
STRONG = (3, 2) * 6
DAY = date(2027, 6, 3)
HALF_A_YEAR = timedelta(days=182)
Said = list[tuple[str, bool]]

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files")


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """What is announced, and whether it breaks in."""
    heard: Said = []
    urgent = QAccessible.AnnouncementPoliteness.Assertive

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append((event.message(), event.politeness() == urgent))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


@contextlib.contextmanager
def full_disk() -> Iterator[None]:
    """Let no file be written: SQLite meets SQLITE_IOERR, as on a full disk."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def scanning(hands: Hands) -> Scanning:
    """Return the scan of the learner's own path."""
    index, role = hands.training.index, hands.training.role
    outline = next(one for one in index.tools(role) if one.kind == "scan")
    return Scanning(hands.training, index.tool(outline.id, role))


def ids(hands: Hands) -> list[str]:
    return [one.id for one in scanning(hands).scan.statements]


def keep(hands: Hands, numbers: tuple[int, ...] = WEAK) -> ScanRecord:
    return scanning(hands).finish(answered(numbers, ids(hands)))


def keep_earlier(hands: Hands, numbers: tuple[int, ...] = WEAK) -> ScanRecord:
    """Keep a scan as one of half a year ago."""
    clock = hands.training.clock
    hands.training.clock = Clock(lambda: datetime.now(UTC) - HALF_A_YEAR)
    record = keep(hands, numbers)
    hands.training.clock = clock
    return record


def open_scan(hands: Hands) -> ScanView:
    hands.window.go("tool", scanning(hands)._tool.id)
    hands.settle()
    return view(hands)


def view(hands: Hands) -> ScanView:
    found = hands.page(ToolPage).view
    assert isinstance(found, ScanView)
    return found


def form(hands: Hands) -> ScanForm:
    found = view(hands).form
    assert found is not None
    return found


def result(hands: Hands) -> ScanResult:
    found = view(hands).result
    assert found is not None
    return found


def first_step(hands: Hands) -> StepForm:
    """Return the first thing to begin with; what is typed in it is not kept by itself."""
    step = result(hands).steps[0]
    step._timer.setInterval(ALWAYS_TYPING)
    return step


def row_of(widget: QWidget) -> ScanRow:
    above: QWidget | None = widget
    while above is not None and not isinstance(above, ScanRow):
        above = above.parentWidget()
    assert isinstance(above, ScanRow)
    return above


def fill(hands: Hands, numbers: tuple[int, ...]) -> None:
    """Answer by keyboard: Tab to each statement, and a number."""
    for row, number in zip(form(hands).rows.values(), numbers, strict=False):
        hands.tab_until(lambda one, row=row: one in row.chips, "the statement")  # type: ignore[misc]
        hands.key(Key(Key.Key_1 + number))


def texts(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]


def put(hands: Hands, field: str, text: str) -> None:
    """Type something else in a field of the first step, by keyboard."""
    box = hands.find(QWidget, field)
    box.setFocus()
    hands.key(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.key(Key.Key_Delete)
    hands.write(text)


# Filling in --------------------------------------------------------------------------------


def test_a_scan_is_filled_in_by_keyboard_alone(samira: Hands) -> None:
    shown = open_scan(samira)
    changes: list[bool] = []
    shown.changed.connect(lambda: changes.append(True))
    fill(samira, WEAK)
    assert form(samira).answers() == answered(WEAK, ids(samira))
    samira.tab_to("result_button")
    samira.key(Key.Key_Return)
    assert samira.focused is result(samira).answers_button
    (record,) = scanning(samira).records()
    assert record.answers == answered(WEAK, ids(samira))
    assert scanning(samira).draft() == {}
    assert changes
    assert record.tool in Toolkit(samira.training).used()


def test_numbers_answer_the_first_statement_that_is_open(samira: Hands) -> None:
    open_scan(samira)
    samira.find(QWidget, "print_button").setFocus()
    samira.key(Key.Key_3)
    first, second = list(form(samira).rows.values())[:2]
    assert first.answer == 2
    assert samira.focused is first.chips[2]
    samira.key(Key.Key_4)
    assert (first.answer, second.answer) == (3, None)
    samira.key(Key.Key_5)
    assert (first.answer, second.answer) == (3, None)


def test_arrows_go_through_the_answers_of_one_statement(samira: Hands) -> None:
    open_scan(samira)
    first, second = list(form(samira).rows.values())[:2]
    assert samira.focused is first.chips[0]
    samira.key(Key.Key_Space)
    seen = [first.answer]
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Left):
        samira.key(key)
        seen.append(first.answer)
    assert seen == [0, 1, 2, 1]
    samira.key(Key.Key_Tab)
    assert row_of(samira.focused) is second
    assert second.answer is None


def test_answers_are_chosen_by_mouse(samira: Hands) -> None:
    open_scan(samira)
    row = next(iter(form(samira).rows.values()))
    samira.click(row.chips[3], "Yes")
    samira.click(row.chips[1], "A beginning")
    assert [chip.isChecked() for chip in row.chips] == [False, True, False, False]
    assert scanning(samira).draft() == {ids(samira)[0]: 1}


def test_how_far_it_is_stands_there_and_is_said(samira: Hands, said: Said) -> None:
    open_scan(samira)
    fill(samira, WEAK[:7])
    shown = form(samira)
    assert "7" in shown.count.text()
    assert "12" in shown.count.text()
    assert shown._line.value() == 7
    assert (shown.count.text(), False) in said
    assert [pill.property("pill") for pill in shown._pills.values()] == [
        "done",
        "done",
        "todo",
        "todo",
    ]


def test_each_answer_is_kept_and_found_again(
    samira: Hands, open_window: Opener, close_window: Stopper
) -> None:
    open_scan(samira)
    fill(samira, WEAK[:5])
    close_window(samira)
    again = open_window()
    open_scan(again)
    assert form(again).answers() == answered(WEAK[:5], ids(again))
    assert row_of(again.focused) is list(form(again).rows.values())[5]
    fill(again, WEAK)
    again.click_named("result_button")
    assert scanning(again).records()[0].answers == answered(WEAK, ids(again))


def test_too_early_it_says_what_is_missing_and_goes_there(samira: Hands, said: Said) -> None:
    open_scan(samira)
    fill(samira, WEAK)
    shown = form(samira)
    rows = list(shown.rows.values())
    for at in (6, 3):
        rows[at].show_answer(None)
    said.clear()
    samira.click(shown.result_button, "Show the result")
    assert samira.focused is rows[3].chips[0]
    assert [row.missing.isVisible() for row in rows] == [at in (3, 6) for at in range(12)]
    assert rows[3].chips[0].accessibleDescription() == rows[3].missing.text()
    assert "4, 7" in shown.left.text()
    assert (shown.left.text(), True) in said
    area = samira.page(ToolPage).scroll_area.viewport()
    assert area.rect().contains(rows[3].mapTo(area, rows[3].rect().bottomLeft()))
    samira.key(Key.Key_1)
    assert not rows[3].missing.isVisible()
    assert not rows[3].chips[0].accessibleDescription()
    assert not scanning(samira).records()


def test_a_draft_is_made_empty_and_put_back(samira: Hands) -> None:
    open_scan(samira)
    fill(samira, WEAK[:5])
    samira.click_named("empty_button")
    assert form(samira).answers() == scanning(samira).draft() == {}
    assert samira.focused is form(samira).undo_button
    samira.key(Key.Key_Return)
    before = answered(WEAK[:5], ids(samira))
    assert form(samira).answers() == scanning(samira).draft() == before
    assert not form(samira).undo_button.isVisible()


# The result --------------------------------------------------------------------------------


def test_a_result_shows_how_far_each_part_is_in_words_too(samira: Hands, said: Said) -> None:
    open_scan(samira)
    fill(samira, WEAK)
    samira.click_named("result_button")
    scan, record = scanning(samira).scan, scanning(samira).records()[0]
    for part, bar in zip(scan.parts, result(samira).bars.bars, strict=True):
        points, most = scan.points(part.id, record.answers)
        assert (bar.value(), bar.maximum()) == (points, most)
        for word in (part.title, str(points), str(most)):
            assert word in bar.accessibleName()
    assert (result(samira).spoken(), False) in said
    assert not [text for text in texts(result(samira)) if "Vorige keer" in text]


def test_at_most_three_things_to_begin_with(samira: Hands) -> None:
    record = keep(samira)
    open_scan(samira)
    begun = scanning(samira).scan.to_begin(record.answers)
    assert len(begun) == len(result(samira).steps) == 3
    for one, step in zip(begun, result(samira).steps, strict=True):
        assert {one.begin, one.how} <= set(texts(step))


def test_when_nothing_is_weak_it_says_so(samira: Hands) -> None:
    keep(samira, STRONG)
    open_scan(samira)
    assert not result(samira).steps
    assert any("half jaar" in text for text in texts(result(samira)))


def test_a_second_scan_is_laid_beside_the_first(samira: Hands) -> None:
    keep_earlier(samira, (1,) * 12)
    open_scan(samira)
    samira.click_named("again_button")
    assert form(samira).answers() == {}
    fill(samira, (3, 3, 3, 1, 1, 1, 0, 0, 0, 1, 1, 1))
    samira.click_named("result_button")
    assert len(scanning(samira).records()) == 2
    words = texts(result(samira))
    assert [
        words.count(f"{change} vorige keer") for change in ("Meer dan", "Net als", "Minder dan")
    ] == [
        1,
        2,
        1,
    ]
    assert any(text.startswith("Vorige keer: ") for text in words)
    assert any(text.startswith("Minder kan ook") for text in words)
    names = [bar.accessibleName() for bar in result(samira).bars.bars]
    assert all("Vorige keer: 3 van 9" in name for name in names)
    assert "Meer dan vorige keer" in names[0]
    assert "Minder dan vorige keer" in names[2]


def test_a_mark_shows_where_it_was(samira: Hands) -> None:
    samira.window.setUpdatesEnabled(True)
    keep_earlier(samira, (0,) * 12)
    keep(samira, (3,) * 12)
    open_scan(samira)
    with_mark = result(samira).bars.bars[0].grab().toImage()
    scanning(samira).erase(scanning(samira).records()[1])
    page = samira.page(ToolPage)
    page._close_tool()
    open_scan(samira)
    assert result(samira).bars.bars[0].grab().toImage() != with_mark


def test_all_answers_unfold_with_those_of_last_time(samira: Hands, said: Said) -> None:
    keep_earlier(samira, (1,) * 12)
    keep(samira, (3,) * 12)
    open_scan(samira)
    shown = result(samira)
    closed = shown.answers_button.accessibleName()
    assert not shown.answers.isVisible()
    samira.key(Key.Key_Return)
    assert shown.answers.isVisible()
    words = texts(shown.answers)
    assert words.count("Vorige keer: Een begin") == words.count("Nu: Ja") == 12
    assert shown.answers_button.accessibleName() != closed
    assert (shown.answers_button.accessibleName(), False) in said
    samira.key(Key.Key_Return)
    assert not shown.answers.isVisible()
    assert shown.answers_button.accessibleName() == closed


def test_half_way_a_new_scan_one_can_look_at_the_earlier_result(samira: Hands) -> None:
    keep_earlier(samira)
    open_scan(samira)
    samira.click_named("again_button")
    fill(samira, (2, 2))
    samira.click_named("earlier_button")
    assert samira.focused is result(samira).answers_button
    samira.click_named("again_button")
    assert form(samira).answers() == answered((2, 2), ids(samira))
    assert row_of(samira.focused) is list(form(samira).rows.values())[2]


def test_what_a_scan_no_longer_asks_is_said_to_be_not_filled_in(samira: Hands) -> None:
    record = keep(samira)
    kept = samira.training.kept
    row = kept.get("scan", record.id)
    gone = [one.id for one in scanning(samira).scan.of(scanning(samira).scan.parts[0].id)]
    row["answers"] = {id: answer for id, answer in row["answers"].items() if id not in gone}
    row["steps"][0]["statement"] = "weg"
    kept.keep("scan", record.id, row)
    keep_earlier(samira)
    open_scan(samira)
    assert "niet ingevuld" in result(samira).bars.bars[0].accessibleName()
    assert len(result(samira).steps) == 2
    samira.click_named("answers_button")
    assert texts(result(samira).answers).count("Nu: niet ingevuld") == len(gone)


# Who does it, and before when --------------------------------------------------------------


def test_who_and_when_are_kept_as_they_are_typed(
    samira: Hands, open_window: Opener, close_window: Stopper, said: Said
) -> None:
    keep(samira)
    open_scan(samira)
    step = first_step(samira)
    samira.tab_to("who_field")
    samira.write("Fatma")
    assert not step.state.isVisible()
    samira.tab_to("until_field")
    samira.write("3 juni 2027")
    step._timer.start(0)
    samira.wait_until(step.state.isVisible)
    assert "✓" in step.state.text()
    assert (step.state.text(), False) in said
    assert step.planned.isVisible()
    assert "2027" in step.planned.text()
    samira.tab_to("done_box")
    samira.key(Key.Key_Space)
    close_window(samira)
    again = open_window()
    open_scan(again)
    kept = result(again).steps[0]
    assert (kept.who_field.text(), kept.until_field.text()) == ("Fatma", "3-6-2027")
    assert kept.done_box.isChecked()
    assert kept.step.until == DAY
    tasks = [one for one in YearPlanning(again.training).events(2026) if one.first == DAY]
    assert any("Fatma" in one.title for one in tasks)


def test_words_typed_just_before_leaving_are_kept(samira: Hands) -> None:
    keep(samira)
    open_scan(samira)
    first_step(samira)
    put(samira, "who_field", "Joost")
    samira.key(Key.Key_Escape)
    assert scanning(samira).records()[0].steps[0].who == "Joost"


def test_a_name_is_no_longer_than_can_be_kept(samira: Hands) -> None:
    keep(samira)
    open_scan(samira)
    step = first_step(samira)
    put(samira, "who_field", "x" * (LONGEST_WHO + 5))
    assert step.flush()
    assert scanning(samira).records()[0].steps[0].who == "x" * LONGEST_WHO


def test_a_day_that_cannot_be_read_is_said_and_not_kept(samira: Hands, said: Said) -> None:
    keep(samira)
    open_scan(samira)
    step = first_step(samira)
    put(samira, "who_field", "Fatma")
    put(samira, "until_field", "31-2-2027")
    assert not step.wrong.isVisible(), "what is half typed is no mistake"
    samira.key(Key.Key_Tab)
    assert step.wrong.isVisible()
    assert "3-6-2027" in step.wrong.text()
    assert step.until_field.accessibleDescription() == step.wrong.text()
    assert (step.wrong.text(), True) in said
    step.flush()
    kept = scanning(samira).records()[0].steps[0]
    assert (kept.who, kept.until) == ("Fatma", None)
    assert "zonder de dag" in step.state.text()
    assert step.until_field.text() == "31-2-2027"
    put(samira, "until_field", "3-6-2027")
    assert not step.wrong.isVisible()
    step.flush()
    assert scanning(samira).records()[0].steps[0].until == DAY


def test_a_kept_day_stays_until_another_one_can_be_read(samira: Hands) -> None:
    keep(samira)
    open_scan(samira)
    step = first_step(samira)
    put(samira, "until_field", "3-6-2027")
    step.flush()
    put(samira, "until_field", "morgen")
    step.flush()
    assert "2027" in step.wrong.text().replace("3-6-2027", "")
    assert not step.planned.isVisible()
    assert scanning(samira).records()[0].steps[0].until == DAY
    put(samira, "until_field", " ")
    step.flush()
    assert scanning(samira).records()[0].steps[0].until is None
    assert not step.wrong.isVisible()
    assert not step.planned.isVisible()


def test_a_number_that_is_out_of_use_is_said_and_stays_on_screen(samira: Hands) -> None:
    keep(samira)
    open_scan(samira)
    step = first_step(samira)
    put(samira, "who_field", "bel 0900-" + "0113")
    samira.key(Key.Key_Escape)
    assert samira.window.banner.isVisible()
    assert step.isVisible()
    assert scanning(samira).records()[0].steps[0].who == ""
    put(samira, "who_field", "Sam")
    samira.key(Key.Key_Escape)
    assert scanning(samira).records()[0].steps[0].who == "Sam"


# Erasing -----------------------------------------------------------------------------------


def test_an_erased_scan_can_be_put_back(samira: Hands, said: Said) -> None:
    record = keep(samira)
    open_scan(samira)
    step = first_step(samira)
    put(samira, "who_field", "Fatma")
    samira.click_named("erase_button")
    assert scanning(samira).records() == ()
    assert form(samira).isVisible()
    assert samira.focused is view(samira).undo_button
    assert (view(samira).said.text(), False) in said
    samira.key(Key.Key_Return)
    (back,) = scanning(samira).records()
    assert (back.id, back.answers) == (record.id, record.answers)
    assert back.steps[0].who == "Fatma"
    assert not view(samira).undo_button.isVisible()
    assert result(samira).steps[0] is not step
    assert result(samira).steps[0].who_field.text() == "Fatma"


def test_erasing_the_newest_scan_shows_the_one_before(samira: Hands) -> None:
    earlier = keep_earlier(samira, (1,) * 12)
    keep(samira, (2,) * 12)
    open_scan(samira)
    samira.click_named("erase_button")
    assert result(samira).record == earlier
    samira.click_named("put_back_button")
    assert len(scanning(samira).records()) == 2
    assert result(samira).record != earlier


# A full disk -------------------------------------------------------------------------------


@posix_only
def test_on_a_full_disk_answers_stay_on_screen_and_are_kept_later(samira: Hands) -> None:
    open_scan(samira)
    with full_disk():
        fill(samira, WEAK[:3])
        assert samira.window.banner.isVisible()
        samira.key(Key.Key_Escape)
        assert form(samira).answers() == answered(WEAK[:3], ids(samira))
    assert scanning(samira).draft() == {}
    samira.key(Key.Key_Escape)
    assert scanning(samira).draft() == answered(WEAK[:3], ids(samira))
    assert not isinstance(samira.window.page, ToolPage)


@posix_only
def test_on_a_full_disk_a_scan_is_not_finished_by_half(samira: Hands) -> None:
    open_scan(samira)
    fill(samira, WEAK)
    with full_disk():
        samira.click_named("result_button")
        assert samira.window.banner.isVisible()
        assert form(samira).answers() == answered(WEAK, ids(samira))
    assert scanning(samira).records() == ()
    samira.click_named("result_button")
    assert len(scanning(samira).records()) == 1
    assert result(samira).isVisible()


@posix_only
def test_on_a_full_disk_a_plan_stays_on_screen_and_is_tried_again(samira: Hands) -> None:
    keep(samira)
    open_scan(samira)
    step = first_step(samira)
    put(samira, "who_field", "Fatma")
    with full_disk():
        assert not step.flush()
        assert samira.window.banner.isVisible()
        samira.click_named("erase_button")
        assert step.who_field.text() == "Fatma"
        assert not step.state.isVisible()
    assert view(samira).flush()
    assert scanning(samira).records()[0].steps[0].who == "Fatma"


# How it looks ------------------------------------------------------------------------------


def look_empty(hands: Hands) -> None:
    open_scan(hands)


def look_half_way(hands: Hands) -> None:
    keep_earlier(hands)
    open_scan(hands)
    hands.click_named("again_button")
    fill(hands, WEAK[:4])
    hands.click_named("result_button")


def look_result(hands: Hands) -> None:
    keep(hands)
    open_scan(hands)
    put(hands, "who_field", "Fatma")
    put(hands, "until_field", "overmorgen")
    first_step(hands).flush()


def look_beside(hands: Hands) -> None:
    record = keep_earlier(hands)
    keep(hands, (3, 2, 1, 0) * 3)
    open_scan(hands)
    put(hands, "until_field", "3-6-2027")
    first_step(hands).flush()
    hands.click_named("answers_button")
    assert record in scanning(hands).records()


def look_erased(hands: Hands) -> None:
    keep(hands)
    open_scan(hands)
    hands.click_named("erase_button")


STATES = {
    "empty": look_empty,
    "half-way, too early": look_half_way,
    "a result": look_result,
    "two beside each other": look_beside,
    "erased": look_erased,
}


@pytest.mark.parametrize(
    ("text_size", "theme", "open_letters", "size"),
    [(text_size, *look) for text_size, looks in LOOKS.items() for look in looks],
)
@pytest.mark.parametrize("state", STATES)
def test_a_scan_can_be_read_and_used_by_everybody(
    state: str,
    text_size: int,
    theme: str,
    open_letters: bool,
    size: tuple[int, int],
    samiras_folder: Path,
    change_settings: SettingsChanger,
    open_window: Opener,
) -> None:
    look = {"theme": theme, "open_letters": open_letters, "text_size": text_size}
    change_settings(samiras_folder, **look)
    hands = open_window(samiras_folder)
    window = hands.window
    window.setUpdatesEnabled(True)
    window.resize(*size)
    STATES[state](hands)
    found = [*faults(window), *unspoken(window)]
    if size is SMALL:
        found += [*pale(window, theme), *unringed(window)]
    assert not found


def test_a_chip_asks_for_the_room_of_its_words_at_any_size(samira: Hands) -> None:
    open_scan(samira)
    change = samira.session.workspace.change_settings
    chip = samira.page(ToolPage).findChildren(AnswerChip)[0]
    before = chip.sizeHint()
    chip.setChecked(True)
    assert chip.sizeHint() == before
    samira.session.theme.use(change(text_size=200))
    samira.settle()
    larger = samira.page(ToolPage).findChildren(AnswerChip)[0].sizeHint()
    assert larger.width() > before.width()
    assert larger.height() > before.height()


def test_going_round_a_scan_leaves_nothing_behind(samira: Hands) -> None:
    keep_earlier(samira)
    open_scan(samira)

    def play() -> None:
        samira.click_named("again_button")
        samira.key(Key.Key_1)
        samira.click_named("earlier_button")
        samira.click_named("erase_button")
        samira.click_named("put_back_button")

    assert grown(5, play) <= 0
