"""Order, match and scale: by mouse and by key, with feedback, again, shown, and found again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import ModulesMaker, Opener, SettingsChanger
from tests.ui.hands import NONE, Hands, activate
from tests.ui.learned import add_samira
from tests.ui.look import faults
from tests.ui.more_kinds import add_steps
from trainer.domain.exercises import KINDS
from trainer.domain.exercises.match import Match, MatchAnswer, Pair
from trainer.domain.exercises.order import Order, OrderAnswer, OrderItem
from trainer.domain.exercises.scale import Construct, Scale, ScaleAnswer, Statement
from trainer.ui.demo.hand import Style
from trainer.ui.exercises import ExerciseView
from trainer.ui.exercises.drag_option import DragOption
from trainer.ui.exercises.match_view import MatchView
from trainer.ui.exercises.order_list import InsertionLine
from trainer.ui.exercises.order_view import OrderView
from trainer.ui.exercises.scale_view import ScaleView

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
V = TypeVar("V", bound=ExerciseView)
Shower = Callable[..., Any]

ORDER = Order(
    id="volgorde",
    question="Wat eerst?",
    items=tuple(OrderItem(text=f"Stap {n}", feedback=f"Reden {n}") for n in "abcd"),
)
MATCH = Match(
    id="paren",
    question="Wat hoort bij wat?",
    pairs=tuple(Pair(left=f"Links {n}", right=f"Rechts {n}", feedback=f"Reden {n}") for n in "abc"),
    extra=("Over",),
)
SCALE = Scale(
    id="schaal",
    question="Hoe zeker?",
    low="Niet",
    high="Heel",
    statements=(Statement(id="a", text="Ik durf het."), Statement(id="b", text="Ik kan het.")),
)


@pytest.fixture
def show(samira: Hands, qtbot: QtBot) -> Shower:
    """Show a view of an exercise in a window of its own, with an owner that grades."""

    def shower(kind: type[V], exercise: Any, **values: bool) -> V:
        view = kind(samira.window.context, exercise, **values)
        qtbot.addWidget(view)
        id = next(id for id, one in KINDS.items() if isinstance(exercise, one.exercise_type))
        view.answered.connect(lambda answer: view.show_outcome(KINDS[id].grade(exercise, answer)))
        view.resize(640, 700)
        view.show()
        activate(view)
        view.focus_first()
        samira.settle()
        return view

    return shower


def drag(option: DragOption, target: QWidget, spot: QPoint) -> None:
    """Drag with the mouse to a spot on another widget, and let go there."""
    carry(option, target, spot)
    QTest.mouseRelease(option, LEFT, pos=option.mapFromGlobal(target.mapToGlobal(spot)))


def carry(option: DragOption, target: QWidget, spot: QPoint) -> None:
    """Drag with the mouse to a spot on another widget, and hold it there."""
    QTest.mousePress(option, LEFT, pos=QPoint(20, 20))
    QTest.mouseMove(option, QPoint(40, 40))
    QTest.mouseMove(option, option.mapFromGlobal(target.mapToGlobal(spot)))


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(widget, key, modifiers)


# Order -------------------------------------------------------------------------------------


def last_card(view: OrderView) -> DragOption:
    return view.list.rows[view.list.order[-1]].card


def test_an_order_never_begins_right_and_waits_for_a_move(show: Shower) -> None:
    view = show(OrderView, ORDER)
    assert view.list.order == ORDER.shown != (0, 1, 2, 3)
    assert not view.submit_button.isEnabled()


def test_a_card_is_dragged_to_another_place(show: Shower) -> None:
    view = show(OrderView, ORDER)
    before = view.list.order
    drafts: list[OrderAnswer] = []
    view.drafted.connect(drafts.append)
    drag(last_card(view), view.list.rows[before[0]].card, QPoint(30, 2))
    assert view.list.order == (before[3], *before[:3])
    assert drafts == [OrderAnswer(view.list.order)]
    assert view.submit_button.isEnabled()


def test_a_card_is_dragged_down(show: Shower) -> None:
    view = show(OrderView, ORDER)
    before = view.list.order
    card = last_card(view)
    drag(view.list.rows[before[0]].card, card, QPoint(30, card.height() - 2))
    assert view.list.order == (*before[1:], before[0])


def test_a_line_shows_where_a_dragged_card_would_come(show: Shower) -> None:
    view = show(OrderView, ORDER)
    first = view.list.rows[view.list.order[0]].card
    carry(last_card(view), first, QPoint(30, 2))
    line = view.findChild(InsertionLine)
    assert line.isVisible()
    assert abs(line.geometry().center().y() - first.mapTo(view, QPoint(0, 0)).y()) < 10
    assert last_card(view).is_dragged
    press(last_card(view), Key.Key_Escape)
    assert not line.isVisible()
    assert not last_card(view).is_dragged
    assert view.list.order == ORDER.shown


def test_letting_go_where_it_was_changes_nothing(show: Shower) -> None:
    view = show(OrderView, ORDER)
    card = last_card(view)
    drag(card, card, QPoint(60, 25))
    assert view.list.order == ORDER.shown
    assert not view.submit_button.isEnabled()


def test_the_arrows_move_a_card_until_the_end(show: Shower) -> None:
    view = show(OrderView, ORDER)
    row = view.list.rows[ORDER.shown[1]]
    assert row.earlier.accessibleName().endswith(row.text)
    QTest.mouseClick(row.earlier, LEFT)
    assert view.list.order.index(row.item) == 0
    assert not row.earlier.isEnabled()
    assert row.card.hasFocus(), "the keyboard would be nowhere"
    QTest.mouseClick(row.later, LEFT)
    assert view.list.order == ORDER.shown


def test_alt_with_an_arrow_moves_and_an_arrow_alone_walks(show: Shower) -> None:
    view = show(OrderView, ORDER)
    first = view.list.rows[ORDER.shown[0]].card
    press(first, Key.Key_Down)
    second = view.list.rows[ORDER.shown[1]].card
    assert second.hasFocus()
    assert view.list.order == ORDER.shown
    press(second, Key.Key_Down, ALT)
    assert view.list.order.index(ORDER.shown[1]) == 2
    assert second.hasFocus()
    press(second, Key.Key_Up, ALT)
    assert view.list.order == ORDER.shown


def test_space_picks_up_and_puts_down_and_escape_puts_back(show: Shower) -> None:
    view = show(OrderView, ORDER)
    card = view.list.rows[ORDER.shown[0]].card
    press(card, Key.Key_Space)
    assert card.isChecked()
    press(card, Key.Key_Down)
    press(card, Key.Key_Down)
    place = card.accessibleDescription()
    press(card, Key.Key_Space)
    assert not card.isChecked()
    moved = view.list.order
    assert moved.index(ORDER.shown[0]) == 2
    assert "3" in place
    press(card, Key.Key_Space)
    press(card, Key.Key_Up)
    press(card, Key.Key_Escape)
    assert view.list.order == moved
    assert not card.isChecked()


def test_a_number_moves_the_card_that_has_the_keyboard(show: Shower) -> None:
    view = show(OrderView, ORDER)
    assert view.take_number(4)
    assert view.list.order[-1] == ORDER.shown[0]
    assert not view.take_number(5)


def test_an_order_tells_where_each_part_belongs_and_goes_on_from_there(show: Shower) -> None:
    view = show(OrderView, ORDER)
    view.show_answer(OrderAnswer((3, 0, 1, 2)))
    QTest.mouseClick(view.submit_button, LEFT)
    assert [row.card.mark for row in view.list.rows] == ["right", "right", "right", "wrong"]
    assert "Reden d" in view.list.rows[3].feedback.text()
    assert "↓" in view.list.rows[3].feedback.text()
    assert not view.list.rows[0].card.isEnabled()
    QTest.mouseClick(view.retry_button, LEFT)
    assert view.list.order == (3, 0, 1, 2)
    assert view.current_answer() is None
    assert not view.list.rows[3].feedback.isVisible()
    view.list.move_item(3, 3)
    QTest.mouseClick(view.submit_button, LEFT)
    assert view.outcome.passed


def test_the_right_order_is_shown_with_its_reasons(show: Shower) -> None:
    view = show(OrderView, ORDER)
    view.show_answer(OrderAnswer((3, 0, 1, 2)))
    QTest.mouseClick(view.submit_button, LEFT)
    QTest.mouseClick(view.solution_button, LEFT)
    assert view.list.order == (0, 1, 2, 3)
    assert all(
        f"Reden {n}" in row.feedback.text() for n, row in zip("abcd", view.list.rows, strict=True)
    )
    QTest.mouseClick(view.retry_button, LEFT)
    assert view.list.order == ORDER.shown


def test_an_answer_to_an_older_text_is_not_shown(show: Shower) -> None:
    view = show(OrderView, ORDER)
    view.show_answer(OrderAnswer((0, 1)))
    assert view.list.order == ORDER.shown
    other = show(MatchView, MATCH)
    other.show_answer(MatchAnswer((0, 0, 9)))
    assert other.current_answer() is None


# Match -------------------------------------------------------------------------------------


def rights(view: MatchView) -> list[int]:
    return [row.slot_button.right for row in view.rows]


def test_a_chip_is_dragged_to_a_place_and_on_and_back(show: Shower) -> None:
    view = show(MatchView, MATCH)
    drafts: list[MatchAnswer] = []
    view.drafted.connect(drafts.append)
    drag(view.chips[0], view.rows[1].slot_button, QPoint(20, 10))
    assert rights(view) == [-1, 0, -1]
    assert not view.chips[0].isVisible()
    assert drafts == [MatchAnswer((-1, 0, -1))]
    drag(view.rows[1].slot_button, view.rows[0].slot_button, QPoint(20, 10))
    assert rights(view) == [0, -1, -1]
    drag(view.rows[0].slot_button, view.tray, QPoint(20, 10))
    assert rights(view) == [-1, -1, -1]
    assert view.chips[0].isVisible()


def test_dragging_to_nowhere_changes_nothing(show: Shower) -> None:
    view = show(MatchView, MATCH)
    drag(view.chips[0], view, QPoint(5, 5))
    assert rights(view) == [-1, -1, -1]


def test_a_chip_first_and_then_its_place(show: Shower) -> None:
    view = show(MatchView, MATCH)
    QTest.mouseClick(view.chips[2], LEFT)
    assert view.chips[2].isChecked()
    QTest.mouseClick(view.rows[2].slot_button, LEFT)
    assert rights(view) == [-1, -1, 2]


def test_a_place_first_and_then_its_chip(show: Shower) -> None:
    view = show(MatchView, MATCH)
    QTest.mouseClick(view.rows[1].slot_button, LEFT)
    assert "Links b" in " ".join(one.text() for one in view.tray.findChildren(QLabel))
    QTest.mouseClick(view.chips[3], LEFT)
    assert rights(view) == [-1, 3, -1]
    assert not view.rows[1].slot_button.isChecked()


def test_a_place_that_is_taken_gives_up_what_it_had(show: Shower) -> None:
    view = show(MatchView, MATCH)
    view.place_right(0, 0)
    view.place_right(1, 1)
    drag(view.rows[0].slot_button, view.rows[1].slot_button, QPoint(20, 10))
    assert rights(view) == [1, 0, -1]
    QTest.mouseClick(view.chips[2], LEFT)
    QTest.mouseClick(view.rows[0].slot_button, LEFT)
    assert rights(view) == [2, 0, -1]
    assert view.chips[1].isVisible()
    QTest.mouseClick(view.rows[0].back, LEFT)
    assert rights(view) == [-1, 0, -1]


def test_a_match_by_keyboard(show: Shower) -> None:
    view = show(MatchView, MATCH)
    first = view.rows[0].slot_button
    assert first.hasFocus()
    press(first, Key.Key_Space)
    chip = view.focusWidget()
    assert chip in view.chips.values()
    press(chip, Key.Key_Space)
    assert rights(view)[0] != -1
    assert first.hasFocus()
    press(first, Key.Key_Backspace)
    assert rights(view) == [-1, -1, -1]
    view.chips[1].setFocus()
    press(view.chips[1], Key.Key_Space)
    assert first.hasFocus()
    press(first, Key.Key_Escape)
    assert not view.chips[1].isChecked()
    assert view.take_number(MATCH.shown.index(0) + 1)
    assert rights(view) == [0, -1, -1]


def test_a_match_tells_each_pair_and_keeps_those_that_fit(show: Shower) -> None:
    view = show(MatchView, MATCH)
    assert not view.submit_button.isEnabled()
    for place, right in enumerate((0, 2, 3)):
        view.place_right(place, right)
    QTest.mouseClick(view.submit_button, LEFT)
    assert [row.slot_button.mark for row in view.rows] == ["right", "wrong", "wrong"]
    assert all(f"Reden {n}" in row.feedback.text() for n, row in zip("abc", view.rows, strict=True))
    assert not view.tray.isVisible()
    QTest.mouseClick(view.retry_button, LEFT)
    assert rights(view) == [0, -1, -1]
    assert view.rows[1].slot_button.hasFocus()


def test_the_pairs_are_shown_on_request(show: Shower) -> None:
    view = show(MatchView, MATCH)
    view.show_answer(MatchAnswer((0, 2, 3)))
    QTest.mouseClick(view.submit_button, LEFT)
    QTest.mouseClick(view.solution_button, LEFT)
    assert rights(view) == [0, 1, 2]
    assert not view.rows[0].back.isVisible()
    QTest.mouseClick(view.retry_button, LEFT)
    assert rights(view) == [-1, -1, -1]


# Scale -------------------------------------------------------------------------------------


def test_a_scale_is_kept_and_changed_and_never_right_or_wrong(show: Shower) -> None:
    view = show(ScaleView, SCALE)
    drafts: list[ScaleAnswer] = []
    view.drafted.connect(drafts.append)
    QTest.mouseClick(view.rows[0].buttons[3], LEFT)
    assert drafts == [ScaleAnswer(SCALE.ids, (4, 0))]
    assert not view.submit_button.isEnabled()
    QTest.mouseClick(view.rows[1].buttons[0], LEFT)
    QTest.mouseClick(view.submit_button, LEFT)
    assert view.verdict.text().startswith("✓")
    assert not view.solution_button.isVisible()
    assert not view.rows[0].buttons[0].isEnabled()
    QTest.mouseClick(view.retry_button, LEFT)
    assert view.current_answer() == ScaleAnswer(SCALE.ids, (4, 1))
    QTest.mouseClick(view.rows[0].buttons[4], LEFT)
    assert view.current_answer() == ScaleAnswer(SCALE.ids, (5, 1))


def test_a_scale_by_numbers_and_arrows(show: Shower) -> None:
    view = show(ScaleView, SCALE)
    press(view.rows[0].buttons[0], Key.Key_3)
    assert view.rows[0].value == 3
    press(view.rows[0].buttons[2], Key.Key_Right)
    assert view.rows[0].value == 4
    press(view.rows[0].buttons[3], Key.Key_6)
    assert view.rows[0].value == 4
    assert view.take_number(2)
    assert view.current_answer() == ScaleAnswer(SCALE.ids, (4, 2))
    assert not view.take_number(2)


def test_half_a_scale_is_found_again(show: Shower) -> None:
    view = show(ScaleView, SCALE)
    view.show_answer(ScaleAnswer(SCALE.ids, (0, 5)))
    assert [row.value for row in view.rows] == [0, 5]
    assert not view.submit_button.isEnabled()


def test_only_a_measure_of_confidence_says_what_it_is_not(show: Shower) -> None:
    asked = Statement(id="c", text="Ik durf.", construct=Construct.SELF_EFFICACY)
    own = Scale(id="s", question="?", low="n", high="h", statements=(asked,))
    assert show(ScaleView, own).rule_text()
    assert not show(ScaleView, SCALE).rule_text()


# All three ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("kind", "exercise"), [(OrderView, ORDER), (MatchView, MATCH)])
def test_in_a_check_there_is_one_try(
    show: Shower, samira: Hands, kind: type[ExerciseView], exercise: Any
) -> None:
    view = show(kind, exercise, in_check=True)
    samira.style = Style.WORST
    samira.answer(view)
    assert not view.outcome.passed
    assert not view.retry_button.isVisible()
    assert not view.solution_button.isVisible()


@pytest.mark.parametrize("text_size", [100, 200])
def test_each_kind_can_be_read_and_used_by_everybody(
    text_size: int,
    own_modules: ModulesMaker,
    data_dir: Path,
    open_window: Opener,
    change_settings: SettingsChanger,
) -> None:
    add_steps(own_modules())
    add_samira(data_dir)
    change_settings(data_dir, text_size=text_size)
    hands = open_window()
    hands.style = Style.WORST
    hands.window.setUpdatesEnabled(True)
    for kind in ("order", "match", "scale"):
        hands.open_kind(kind)
        view = hands.view(ExerciseView)
        draft: list[object] = []
        view.drafted.connect(draft.append)
        for state in ("open", "answered", "shown"):
            if state == "answered":
                hands.answer(view)
            elif state == "shown" and view.solution_button.isVisible():
                hands.click(view.solution_button, "Show me")
            for size in ((1280, 800), (800, 560)):
                hands.window.resize(*size)
                assert not faults(hands.window), f"{kind} {state} at {size}"
        given = draft[-1]
        page = hands.open_kind("choice", several=False)
        assert page.step is not None
        hands.open_kind(kind)
        again = hands.view(ExerciseView)
        assert again is not view
        assert not again.is_open
        assert again.current_answer() == given
