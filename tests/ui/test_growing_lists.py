"""Lists that grow with use: a page makes no more of them than one looks at."""

from __future__ import annotations

import os
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from tests.ui.hands import Hands
from trainer.domain.learning.learner import Learner
from trainer.domain.learning.notes import Note
from trainer.domain.learning.progress import Place
from trainer.services.told_apart import Mark, told_apart
from trainer.services.toolkit.year_planning import YearPlanning
from trainer.ui.helplines.helplines_page import ServicesPage
from trainer.ui.helplines.way_row import WayRow
from trainer.ui.kit.page import Page
from trainer.ui.learning.notes_page import NotesPage
from trainer.ui.toolkit.year.month_card import MonthCard
from trainer.ui.window.start_page import StartPage

MANY = 3000
MOST_WIDGETS = 1000


def widgets(hands: Hands) -> int:
    return len(hands.page(Page).findChildren(QWidget))


def test_thousands_of_notes_open_like_a_few(samira: Hands) -> None:
    keep = samira.training.store.keep_note
    for at in range(MANY):
        keep(Note(Place("gone", f"les-{at // 10}", f"stap-{at % 10}"), f"Notitie {at}"))
    samira.window.go("notes")
    samira.settle()
    page = samira.page(NotesPage)
    assert widgets(samira) < MOST_WIDGETS
    before = len(page.findChildren(QPushButton, "erase_button"))
    more = samira.find(QPushButton, "more_button")
    samira.click(more, "more")
    assert len(page.findChildren(QPushButton, "erase_button")) == 2 * before
    assert samira.focused.objectName() in {"step_button", "erase_button"}
    samira.click(page.findChildren(QPushButton, "erase_button")[-1], "Erase")
    still = len(page.findChildren(QPushButton, "erase_button"))
    assert still > 2 * before - 10, "they stay unfolded"


def test_a_note_that_is_alone_needs_no_more(samira: Hands) -> None:
    samira.training.store.keep_note(Note(Place("gone", "les", "stap"), "Een"))
    samira.window.go("notes")
    assert not samira.page(NotesPage)._notes.more_button.isVisible()


def test_thousands_of_own_days_open_like_a_few(samira: Hands) -> None:
    planning = YearPlanning(samira.training)
    for at in range(300):
        planning.new_own(f"Dag {at}", date(2026, 12, 1 + at % 28), date(2026, 12, 1 + at % 28))
    tools = samira.training.index.tools(samira.training.role)
    samira.window.go("tool", next(one.id for one in tools if one.kind == "year-plan"))
    samira.settle()
    card = samira.page(Page).findChildren(MonthCard)[0]
    assert len(card.rows) <= 40


def test_hundreds_of_learners_are_shown_some_at_a_time(newcomer: Hands) -> None:
    work = newcomer.session.workspace
    for at in range(60):
        work._club.keep(_learner(f"{at:016x}", f"Naam {at}"))
    page = newcomer.page(StartPage)
    page._fill()
    newcomer.settle()
    assert len(people(page)) == 20
    newcomer.click(newcomer.find(QPushButton, "more_button"), "more")
    assert len(people(page)) == 40


def _learner(id: str, name: str, path: str = "sport") -> Learner:
    return Learner(id, name, path)


def people(page: StartPage) -> list[QPushButton]:
    return [one for one in page.findChildren(QPushButton) if one.property("learner")]


def test_people_of_one_name_are_told_apart(newcomer: Hands) -> None:
    work = newcomer.session.workspace
    for name in ("Samira", "samira", "Samira", "Bilal"):
        work.enter(work.add_learner(name, "sport"))
        work.leave()
    earliest = work.learners()[-1]
    key = work.folder / "learners" / earliest.id / "key.json"
    os.utime(key, (1_700_000_000, 1_700_000_000))
    page = newcomer.page(StartPage)
    page._fill()
    spoken = [one.accessibleName() for one in people(page)]
    assert len(set(spoken)) == len(spoken) == 4
    assert sum("sinds" in one for one in spoken) == 3
    assert sum("nummer" in one for one in spoken) == 2
    assert next(one for one in spoken if "Bilal" in one) == "Bilal · Sporttrainer"
    assert any("14 november 2023" in one or "15 november 2023" in one for one in spoken)


def test_who_has_no_key_yet_has_a_number(newcomer: Hands) -> None:
    folder = newcomer.session.workspace.folder
    two = [_learner("a" * 16, "Sam"), _learner("b" * 16, "Sam")]
    assert told_apart(two, folder) == {"a" * 16: Mark("", 1), "b" * 16: Mark("", 2)}
    other = [two[0], _learner("b" * 16, "Sam", "school")]
    assert told_apart(other, folder) == {"a" * 16: Mark(), "b" * 16: Mark()}


@pytest.mark.parametrize("taken_over", [True, False])
@pytest.mark.parametrize("kind", ["call", "site"])
def test_what_to_do_is_said_whether_anything_opens_or_not(
    samira: Hands, monkeypatch: pytest.MonkeyPatch, kind: str, taken_over: bool
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: taken_over)
    samira.window.go("services")
    samira.settle()
    rows = samira.page(ServicesPage).findChildren(WayRow)
    row = next(one for one in rows if one._target and bool(one._way.dialled) is (kind == "call"))
    samira.click(row.open_button, "open")
    samira.click(row.yes_button, "yes")
    said = row.state.text().replace("\u200b", "")
    assert row.state.isVisible()
    assert row._way.value in said
    assert ("bel" if kind == "call" else "kopieer") in said.lower()
    shown = [one.text().replace("\u200b", "") for one in row.findChildren(QLabel)]
    assert any(row._way.value in text and text != said for text in shown), "it stays to be seen"
    samira.click(row.copy_button, "copy")
    assert QGuiApplication.clipboard().text() == row._way.value
    assert row.findChildren(QLabel)[0].textInteractionFlags() & (
        Qt.TextInteractionFlag.TextSelectableByMouse
    )
