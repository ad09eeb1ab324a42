"""How sure one feels: offered after half a year, filled in by keys or clicks, laid side by side."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.conftest import Opener, Stopper
from tests.ui.hands import Hands
from tests.ui.places import PLACES
from trainer.services.learning.confidence import Confidence
from trainer.ui.exercises.scale_view import ScaleView
from trainer.ui.kit.page import Page
from trainer.ui.learning.confidence_page import ConfidencePage
from trainer.ui.learning.notes_page import NotesPage
from trainer.ui.learning.refresh_page import RefreshPage

Key = Qt.Key


def view_of(hands: Hands) -> ScaleView:
    view = hands.page(ConfidencePage).view
    assert view is not None
    return view


def texts(hands: Hands) -> list[str]:
    page = hands.page(Page)
    return [one.text() for one in page.findChildren(QLabel) if one.isVisible()]


def offers(hands: Hands) -> bool:
    found = hands.page(Page).findChildren(QPushButton, "confidence_button")
    return any(one.isVisible() for one in found)


def test_nothing_is_offered_right_after_the_lessons(finisher: Hands) -> None:
    PLACES["refresh"].go(finisher)
    assert not offers(finisher)


def test_after_half_a_year_it_is_filled_in_by_keys_alone(finisher: Hands) -> None:
    PLACES["refresh after half a year"].go(finisher)
    finisher.tab_to("confidence_button")
    finisher.key(Key.Key_Return)
    view = view_of(finisher)
    assert "Vooraf: 4" not in texts(finisher), "earlier values steer the new ones"
    finisher.key(Key.Key_2)
    for _ in view.rows[1:]:
        finisher.key(Key.Key_Tab)
        finisher.key(Key.Key_2)
    finisher.key(Key.Key_Return)
    assert view.verdict.text().startswith("✓")
    assert finisher.focused is view.retry_button
    assert texts(finisher).count("Later: 2") == len(view.rows)
    assert texts(finisher).count("minder zeker dan eerst") == len(view.rows)
    finisher.key(Key.Key_Escape)
    finisher.page(RefreshPage)
    assert not offers(finisher)


def test_what_was_kept_can_be_changed_at_once(finisher: Hands) -> None:
    PLACES["confidence side by side"].go(finisher)
    view = view_of(finisher)
    finisher.click(view.retry_button, "Change")
    assert "Later: 4" not in texts(finisher)
    finisher.click(view.rows[0].buttons[4], "5")
    finisher.click(view.submit_button, "Keep")
    found = Confidence(finisher.training).side_by_side()
    assert found is not None
    assert [row.values[-1][1] for row in found.rows] == [5] + [4] * 8


def test_half_of_it_is_found_again(
    finished_folder: Path, open_window: Opener, close_window: Stopper
) -> None:
    first = open_window(finished_folder)
    PLACES["confidence asked again"].go(first)
    first.click(view_of(first).rows[0].buttons[2], "3")
    close_window(first)
    second = open_window(finished_folder)
    PLACES["confidence asked again"].go(second)
    assert [row.value for row in view_of(second).rows][:2] == [3, 0]


def test_an_answer_that_cannot_be_kept_is_said_and_stays(finisher: Hands) -> None:
    PLACES["confidence asked again"].go(finisher)
    view = view_of(finisher)
    for row in view.rows:
        row.show_value(5)
    view.draft_changed()
    finisher.training.store._connection.read("PRAGMA query_only = ON")
    finisher.click(view.submit_button, "Keep")
    assert finisher.window.banner.isVisible()
    assert view.is_open
    finisher.training.store._connection.read("PRAGMA query_only = OFF")
    finisher.click(view.submit_button, "Keep")
    assert not view.is_open


def test_the_notes_lead_to_before_and_after_and_back(finisher: Hands) -> None:
    finisher.click_named("notes_button")
    finisher.click_named("confidence_button")
    words = texts(finisher)
    assert (words.count("Vooraf: 4"), words.count("Na de lessen: 4")) == (9, 9)
    assert words.count("net zo zeker als eerst") == 9
    assert any("niet gevalideerd" in line for line in words)
    assert any("iets anders dan het goed doen" in line for line in words)
    finisher.key(Key.Key_Escape)
    finisher.page(NotesPage)


def test_who_said_nothing_yet_sees_no_card_among_the_notes(samira: Hands) -> None:
    PLACES["no notes"].go(samira)
    assert not offers(samira)
    samira.window.go("confidence", "notes")
    assert "Er is nog niets om naast elkaar te leggen." in texts(samira)
