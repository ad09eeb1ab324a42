"""Marking signals in a text and a chat, as a learner does it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.ui import learned, signals
from tests.ui.conftest import ModulesMaker, Opener, Stopper
from tests.ui.hands import Hands, Spot
from tests.ui.look import faults
from trainer.domain.exercises.spot import SpotPlace
from trainer.ui.demo.hand import Style
from trainer.ui.exercises.running_text import FragmentBox
from trainer.ui.exercises.spot_view import SpotView
from trainer.ui.learning.check.check_page import CheckPage
from trainer.ui.learning.lesson.lesson_page import LessonPage

Key = Qt.Key
LOTTE = ("gemist", "stil", "eten", "laatste")
PLAIN = "1.2"
"""Words of the text without a span."""


@pytest.fixture
def small_folder(own_modules: ModulesMaker, data_dir: Path) -> Path:
    """Samira's folder, with the small module."""
    signals.write_modules(own_modules())
    return learned.add_samira(data_dir)


@pytest.fixture
def hands(small_folder: Path, open_window: Opener) -> Hands:
    return open_window(small_folder)


def lotte(hands: Hands, step: int = signals.TEXT) -> SpotView:
    hands.open_step(Spot(signals.LESSON_KEY, step))
    return hands.view(SpotView)


def box(view: SpotView, id: str) -> FragmentBox:
    return next(one for one in view.boxes if one.fragment.id == id)


def mark(hands: Hands, view: SpotView, *ids: str) -> None:
    """Click on the first words of each fragment."""
    for id in ids:
        one = box(view, id)
        spot = one.pieces[0].center() - one.pos()
        at = one.mapTo(view, spot)
        assert view.childAt(at) is one, "something else lies over these words"
        QTest.mouseClick(one, Qt.MouseButton.LeftButton, pos=spot)
    hands.settle()


def marked(view: SpotView) -> list[str]:
    return [one.fragment.id for one in view.boxes if one.isChecked()]


def said(view: SpotView) -> str:
    """Return all that is said below the text and on the panel."""
    parts = [*view.findChildren(QLabel), *view.panel.findChildren(QLabel)]
    return "\n".join(one.text() for one in parts if one.isVisible())


# Nothing is given away ----------------------------------------------------------------------


def test_before_marking_every_fragment_looks_and_sounds_alike(hands: Hands) -> None:
    view = lotte(hands)
    for one in view.boxes:
        spoken = QAccessible.queryAccessibleInterface(one)
        assert (one.look, one.isChecked(), spoken.role()) == (
            "",
            False,
            QAccessible.Role.CheckBox,
        )
        assert spoken.text(QAccessible.Text.Name) == one.fragment.text
        assert not spoken.text(QAccessible.Text.Description)
        assert spoken.state().checkable
    assert PLAIN in [one.fragment.id for one in view.boxes]


def test_words_are_clicked_where_they_stand_also_over_two_lines(hands: Hands) -> None:
    view = lotte(hands)
    broken = [one for one in view.boxes if len(one.pieces) > 1]
    assert broken
    for one in broken:
        owner = one.parentWidget()
        assert owner is not None
        for piece in one.pieces:
            assert owner.childAt(piece.center()) is one
        before = QPoint(one.pieces[0].left() - 3, one.pieces[0].center().y())
        assert owner.childAt(before) is not one


def test_marking_is_said_to_a_screen_reader(hands: Hands) -> None:
    view = lotte(hands)
    mark(hands, view, "gemist")
    assert QAccessible.queryAccessibleInterface(box(view, "gemist")).state().checked
    assert not QAccessible.queryAccessibleInterface(box(view, "stil")).state().checked


# Keys ---------------------------------------------------------------------------------------


def test_arrows_go_from_fragment_to_fragment_and_space_marks(hands: Hands) -> None:
    view = lotte(hands)
    assert hands.focused is view.boxes[0]
    hands.key(Key.Key_Left)
    assert hands.focused is view.boxes[0]
    hands.key(Key.Key_Right)
    hands.key(Key.Key_Down)
    assert hands.focused is view.boxes[2]
    hands.key(Key.Key_Space)
    assert marked(view) == [view.boxes[2].fragment.id]
    hands.key(Key.Key_End)
    assert hands.focused is view.boxes[-1]
    hands.key(Key.Key_Home)
    hands.key(Key.Key_Up)
    assert hands.focused is view.boxes[0]


def test_tab_comes_to_the_text_once_and_back_to_the_same_words(hands: Hands) -> None:
    view = lotte(hands)
    hands.key(Key.Key_Right)
    hands.key(Key.Key_Space)
    hands.key(Key.Key_Tab)
    assert hands.focused.objectName() == "submit_button"
    hands.key(Key.Key_Backtab)
    assert hands.focused is view.boxes[1]


def test_enter_hands_in_what_is_marked(hands: Hands) -> None:
    view = lotte(hands)
    hands.key(Key.Key_Space)
    hands.key(Key.Key_Return)
    assert not view.is_open


def test_the_words_with_the_keyboard_look_different(hands: Hands) -> None:
    view = lotte(hands)
    hands.window.setUpdatesEnabled(True)
    one = box(view, "gemist")
    without = one.grab().toImage()
    one.setFocus()
    ring = one.grab().toImage()
    assert ring != without
    one.click()
    assert one.grab().toImage() not in (ring, without)


# Feedback -----------------------------------------------------------------------------------


def test_the_panel_counts_what_is_marked_and_then_what_is_found(hands: Hands) -> None:
    view = lotte(hands)
    assert view.panel.heading.text() == "0 gemarkeerd"
    mark(hands, view, "gemist", "stil", "studie")
    assert view.panel.heading.text() == "3 gemarkeerd"
    hands.click(view.submit_button, "Check")
    assert view.panel.heading.text() == "2 van 4 gevonden"
    counts = [view.panel.counts[place].text() for place in SpotPlace]
    assert counts == ["1 van 1", "0 van 1", "0 van 1", "1 van 1"]


def test_each_part_has_its_feedback_and_what_was_missed_is_not_given_away(hands: Hands) -> None:
    view = lotte(hands)
    mark(hands, view, "gemist", "studie", PLAIN)
    hands.click(view.submit_button, "Check")
    text = said(view)
    for words in ("Ze was er altijd.", "‘Ze studeert bedrijfskunde’", "Dit is een feit."):
        assert words in text
    assert "‘Sinds november’" in text
    assert "Dit kun je zien, maar het is geen verandering." in text
    assert "Ze bleef graag hangen." not in text
    assert box(view, "laatste").look == ""
    assert box(view, "studie").look == "wrong"
    assert "1 van 4 gevonden, en 2 te veel aangewezen." in text


def test_show_me_shows_all_signals(hands: Hands) -> None:
    view = lotte(hands)
    mark(hands, view, "gemist", "studie")
    hands.click(view.submit_button, "Check")
    hands.click(view.solution_button, "Show me")
    assert [box(view, id).look for id in LOTTE] == ["marked", "missed", "missed", "missed"]
    assert "Ze bleef graag hangen." in said(view)
    hands.click(view.retry_button, "Try again")
    assert marked(view) == []


def test_trying_again_keeps_what_was_found(hands: Hands) -> None:
    view = lotte(hands)
    mark(hands, view, "gemist", "studie", PLAIN)
    hands.click(view.submit_button, "Check")
    hands.click(view.retry_button, "Try again")
    assert marked(view) == ["gemist"]
    assert {one.look for one in view.boxes} == {"", "marked"}
    assert view.panel.heading.text() == "1 gemarkeerd"
    mark(hands, view, "stil", "eten", "laatste")
    hands.click(view.submit_button, "Check")
    assert view.outcome is not None
    assert view.outcome.score == 1.0
    assert "Je hebt ze alle 4 gevonden." in said(view)


def test_with_one_slip_it_is_enough_and_the_last_one_is_told(hands: Hands) -> None:
    view = lotte(hands)
    mark(hands, view, "gemist", "stil", "eten")
    hands.click(view.submit_button, "Check")
    assert view.outcome is not None
    assert view.outcome.passed
    assert box(view, "laatste").look == "missed"
    assert "✓ 3 van 4 gevonden." in said(view)


# Kept ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("step", [signals.TEXT, signals.CHAT])
def test_what_is_marked_is_there_after_closing(
    hands: Hands, open_window: Opener, close_window: Stopper, step: int
) -> None:
    view = lotte(hands, step)
    first = view.exercise.signals()[0]
    mark(hands, view, first)
    close_window(hands)
    again = open_window()
    again.key(Key.Key_Return)
    found = again.view(SpotView)
    assert marked(found) == [first]
    assert found.is_open
    again.answer(found)
    page = again.page(LessonPage)
    again.click(page.next_button, "Next")
    again.click(page.back_button, "Previous")
    assert not again.view(SpotView).is_open
    assert marked(again.view(SpotView)) == list(found.exercise.signals())


# Looks and checks ---------------------------------------------------------------------------


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("step", [signals.TEXT, signals.CHAT])
def test_it_can_be_read_and_used_at_any_size(hands: Hands, step: int, text_size: int) -> None:
    settings = hands.session.workspace.change_settings(text_size=text_size, theme="dark")
    hands.session.theme.use(settings)
    hands.window.resize(800, 560)
    view = lotte(hands, step)
    hands.window.setUpdatesEnabled(True)
    assert not faults(hands.window)
    hands.style = Style.WORST
    hands.answer(view)
    assert not faults(hands.window)
    hands.click(view.solution_button, "Show me")
    hands.window.resize(1280, 800)
    assert not faults(hands.window)


def test_other_text_sizes_keep_what_is_marked(hands: Hands) -> None:
    view = lotte(hands)
    mark(hands, view, "gemist")
    hands.key(Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    assert marked(hands.view(SpotView)) == ["gemist"]


@pytest.mark.parametrize("style", [Style.BEST, Style.WORST])
def test_it_may_be_a_question_of_a_check(hands: Hands, style: Style) -> None:
    hands.style = style
    hands.window.go("check", "signaleren")
    hands.settle()
    page = hands.page(CheckPage)
    hands.click(page.next_button, "Begin")
    view = hands.view(SpotView)
    assert view.isAncestorOf(view.panel)
    hands.answer(view)
    assert "Eerder was hij er als eerste." in said(view)
    assert not faults(hands.window)
    hands.click(page.next_button, "To the result")
    assert page.run is not None
    assert page.run.result is not None
    assert page.run.result.outcome.passed == (style is Style.BEST)
    shown = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    told = [text for text in shown if text.startswith("Dit kun je zien")]
    assert len(told) == (style is Style.WORST)
