"""A disk that takes nothing: what is typed stays, on screen and in hand, until it is let go."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from tests.ui.conftest import Opener
from tests.ui.hands import CTRL, Hands
from tests.ui.places import FINISHED, NOBODY, PLACES, SAMIRA, stay
from trainer.ui.exercises.conversation_view import ConversationView
from trainer.ui.exercises.plan_view import PlanView
from trainer.ui.exercises.reflect_view import ReflectView
from trainer.ui.exercises.reply_view import ReplyView
from trainer.ui.helplines.helplines_page import ServicesPage
from trainer.ui.kit.page import Page
from trainer.ui.kit.typing_fields import typed_in
from trainer.ui.learning.lesson.lesson_page import LessonPage
from trainer.ui.toolkit.scan.scan_row import ScanRow
from trainer.ui.window.help_page import HelpPage
from trainer.ui.window.settings_page import SettingsPage
from trainer.ui.window.start_page import StartPage

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files")

WORDS = "Bij de bidons zei hij ineens dat hij slecht slaapt"


@contextlib.contextmanager
def full_disk() -> Iterator[None]:
    """Let no file take another byte, as on a full disk."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def type_in(hands: Hands, name: str, text: str = WORDS) -> None:
    """Type in the field with an object name, at its end."""
    field = hands.find(QWidget, name)
    field.setFocus()
    hands.key(Qt.Key.Key_End)
    hands.write(text)


def on_disk(hands: Hands) -> str:
    """Return all that is kept, of the learner and of this laptop."""
    work = hands.session.workspace
    stores = [work._club._connection]
    if hands.window.training is not None:
        stores.append(hands.training.store._connection)
    found: list[object] = []
    for store in stores:
        for (table,) in store.read("SELECT name FROM sqlite_master WHERE type = 'table'"):
            found += store.read(f'SELECT * FROM "{table}"')  # noqa: S608
    return repr(found)


# Where it is typed: the way there, and what is done there ----------------------------------


def note(hands: Hands) -> None:
    hands.open_kind("choice", several=False)
    hands.click_named("note_button")


def write(hands: Hands) -> None:
    hands.write(WORDS)


def reflection(hands: Hands) -> None:
    hands.open_kind("reflect")
    hands.view(ReflectView).field.setFocus()


def hand_in(hands: Hands) -> None:
    hands.write(WORDS)
    hands.key(Qt.Key.Key_Return, CTRL)


def plan(hands: Hands) -> None:
    hands.open_kind("plan")
    hands.view(PlanView).situation.setFocus()


def reply(hands: Hands) -> None:
    hands.open_kind("reply")
    hands.view(ReplyView).field.setFocus()


def letter(hands: Hands) -> None:
    open_kind_of_tool(hands, "letter")
    next(field for field, _ in typed_in(hands.page(Page))).setFocus()


def network(hands: Hands) -> None:
    hands.click_named("network_button")
    hands.find(QWidget, "name_field").setFocus()


def organisation(hands: Hands) -> None:
    hands.click_named("network_button")


def correction(hands: Hands) -> None:
    PLACES["helplines"].go(hands)
    hands.click_named("upkeep_button")
    page = hands.page(ServicesPage)
    listed = {one.entry.id: one.entry for one in page._directory.maintained()}
    card = next(made for id, made in page.cards.items() if listed[id].ways)
    hands.click(card.findChild(QPushButton, "correct_button"), "Correct")


def correct(hands: Hands) -> None:
    type_in(hands, "own_note_field")
    hands.click_named("keep_button")


def rename(hands: Hands) -> None:
    hands.find(QLineEdit, "name_field").clear()
    type_in(hands, "name_field")
    hands.click_named("name_button")


def sign_up(hands: Hands) -> None:
    hands.write(WORDS)
    hands.click(hands.page(StartPage)._group.buttons()[0], "the first role")
    hands.click_named("begin_button")


def certify(hands: Hands) -> None:
    rename_field = hands.find(QLineEdit, "name_field")
    rename_field.clear()
    type_in(hands, "name_field")
    hands.click_named("make_button")


def year(hands: Hands) -> None:
    open_kind_of_tool(hands, "year-plan")
    hands.click_named("add_button")


def scan(hands: Hands) -> None:
    open_kind_of_tool(hands, "scan")
    for row in hands.page(Page).findChildren(ScanRow):
        row.choose(0)
    hands.click_named("result_button")
    hands.find(QWidget, "who_field").setFocus()


def open_kind_of_tool(hands: Hands, kind: str) -> None:
    tools = hands.training.index.tools(hands.training.role)
    hands.window.go("tool", next(one.id for one in tools if one.kind == kind))
    hands.settle()


@dataclass(frozen=True)
class Typing:
    """The folder, the way to the page, and what is typed or pressed there."""

    folder: str
    go: Callable[[Hands], object]
    do: Callable[[Hands], object]


TYPED = {
    "note": Typing(SAMIRA, note, write),
    "reflection": Typing(SAMIRA, reflection, write),
    "reflection handed in": Typing(SAMIRA, reflection, hand_in),
    "plan": Typing(SAMIRA, plan, write),
    "reply": Typing(SAMIRA, reply, write),
    "reply handed in": Typing(SAMIRA, reply, hand_in),
    "letter": Typing(SAMIRA, letter, write),
    "own place": Typing(SAMIRA, network, write),
    "organisation": Typing(SAMIRA, organisation, write),
    "correction": Typing(SAMIRA, correction, correct),
    "own day": Typing(SAMIRA, year, write),
    "scan": Typing(SAMIRA, scan, write),
    "name": Typing(SAMIRA, PLACES["settings"].go, rename),
    "newcomer": Typing(NOBODY, stay, sign_up),
    "certificate": Typing(FINISHED, PLACES["new certificate"].go, certify),
}


@pytest.mark.parametrize("what", TYPED)
def test_nothing_that_is_typed_is_lost(
    what: str, request: pytest.FixtureRequest, open_window: Opener
) -> None:
    row = TYPED[what]
    folder: Path = request.getfixturevalue(row.folder)
    hands = open_window(folder)
    row.go(hands)
    window, bar, banner = hands.window, hands.window.held_bar, hands.window.banner
    page = hands.page(Page)
    elsewhere = "refresh" if row.folder != NOBODY else "settings"
    with full_disk():
        row.do(hands)
        for go in (lambda: hands.press_sidebar(elsewhere), window.close, window.close):
            go()
            hands.settle()
            assert window.page is page, "it was left"
            assert window.isVisible(), "it was closed"
            assert bar.isVisible()
            assert banner.isVisible()
            assert WORDS in page.typed()
        hands.click(bar.copy_text_button, "copy")
        assert WORDS in QGuiApplication.clipboard().text()
        hands.press_sidebar("help")
        hands.page(HelpPage)
        hands.press_sidebar(elsewhere)
        assert window.page is page, "it was forgotten on the way"
        assert WORDS in page.typed()
        hands.click(bar.try_button, "try again")
        assert window.page is page
        assert bar.isVisible()
        assert WORDS not in on_disk(hands)
    hands.click(bar.try_button, "try again")
    assert WORDS in on_disk(hands)
    assert bar.isHidden()
    assert window.page is not page, "what was asked for is done now"


def test_what_is_let_go_is_gone_and_holds_nobody_any_more(samira: Hands) -> None:
    note(samira)
    window, bar = samira.window, samira.window.held_bar
    with full_disk():
        write(samira)
        samira.click_named("next_button")
        page = samira.page(LessonPage)
        assert WORDS in page.typed()
        before = page.position
        samira.click(bar.lose_button, "lose")
        assert page.position == before + 1
        samira.press_sidebar("refresh")
        assert window.page is not page
        assert bar.isHidden()
    samira.press_sidebar("learn")
    assert WORDS not in on_disk(samira)


def test_the_window_closes_when_one_says_so(samira: Hands) -> None:
    note(samira)
    with full_disk():
        write(samira)
        samira.window.close()
        assert samira.window.isVisible()
        samira.click(samira.window.held_bar.lose_button, "close and lose it")
        assert not samira.window.isVisible()


def test_somebody_else_comes_in_only_after_that(samira: Hands) -> None:
    other = samira.session.workspace.add_learner("Bilal", "sport")
    note(samira)
    for id, argument in (("leave", None), ("people", None), ("enter", other)):
        with full_disk():
            samira.write("x")
            samira.window.go(id, argument)
            samira.settle()
            samira.page(LessonPage)
            assert samira.training.learner.name == "Samira"
        samira.click(samira.window.held_bar.stay_button, "stay")


def test_an_undone_step_stays_where_it_is(samira: Hands) -> None:
    """A line of a talk, a card that was moved: they count as typed."""
    PLACES["talk half-way"].go(samira)
    view = samira.view(ConversationView)
    before = len(view.talk.taken)
    with full_disk():
        samira.press(Qt.Key.Key_1)
        samira.press_sidebar("refresh")
        assert samira.view(ConversationView) is view
    samira.click(samira.window.held_bar.try_button, "try again")
    samira.window.go("back")
    samira.settle()
    assert len(samira.view(ConversationView).talk.taken) == before + 1


def test_a_setting_that_cannot_be_kept_is_not_chosen(samira: Hands) -> None:
    samira.press_sidebar("settings")
    page = samira.page(SettingsPage)
    with full_disk():
        samira.click(page.themes["dark"], "dark")
        assert samira.window.banner.isVisible()
        assert not page.themes["dark"].isChecked()


class _Manager:
    """A system that is switched off, and may be asked to wait."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def allowsInteraction(self) -> bool:  # noqa: N802
        return True

    def cancel(self) -> None:
        self.asked.append("wait")


def test_what_is_typed_is_kept_when_the_computer_is_switched_off(samira: Hands) -> None:
    manager = _Manager()
    note(samira)
    write(samira)
    samira.window._holding._on_session_ending(manager)  # type: ignore[arg-type]
    assert WORDS in on_disk(samira)
    assert manager.asked == []
    samira.write(" en meer")
    QGuiApplication.instance().aboutToQuit.emit()  # type: ignore[union-attr]
    assert f"{WORDS} en meer" in on_disk(samira)
    with full_disk():
        samira.write("!")
        samira.window._holding._on_session_ending(manager)  # type: ignore[arg-type]
        assert manager.asked == ["wait"]
        assert samira.window.held_bar.isVisible()


def test_a_correction_stays_while_the_list_around_it_changes(samira: Hands) -> None:
    correction(samira)
    type_in(samira, "own_note_field")
    samira.click_named("group_online")
    assert WORDS in samira.page(ServicesPage).typed()
    type_in(samira, "services_field", "geld")
    samira.page(ServicesPage)._fill()
    assert WORDS in samira.page(ServicesPage).typed()
    samira.press_sidebar("help")
    samira.window.go("services")
    assert WORDS in samira.page(ServicesPage).typed()
