"""Notes at a step: kept while one types, found again, erased and put back."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.conftest import Opener, Stopper
from tests.ui.hands import Hands
from tests.ui.places import PLACES
from trainer.domain.exercises.plan import Plan, PlanAnswer
from trainer.domain.learning.notes import LONGEST_NOTE
from trainer.services.learning.notebook import Notebook
from trainer.services.learning.results import Asked
from trainer.ui.learning.learn_page import LearnPage
from trainer.ui.learning.lesson.lesson_page import LessonPage
from trainer.ui.learning.lesson.step_note import StepNote
from trainer.ui.learning.notes_page import NotesPage

Key = Qt.Key
ALWAYS_TYPING = 600_000
"""Milliseconds."""
PLAN_EXERCISE = Plan(id="als-dan", question="Maak je plan af.", situation="...", action="...")
WORDS = "Donderdag bij de bidons"


def view(hands: Hands) -> StepNote:
    found = hands.page(LessonPage).note.view
    assert found is not None
    return found


def write(hands: Hands, text: str) -> StepNote:
    """Open a lesson, unfold the note by keyboard, and type."""
    hands.open_kind("choice", several=False)
    hands.tab_to("note_button")
    hands.key(Key.Key_Return)
    hands.write(text)
    return view(hands)


def kept(hands: Hands) -> list[str]:
    return [note.text for note in hands.training.store.notes()]


def test_a_note_is_folded_away_until_it_is_wanted(samira: Hands) -> None:
    samira.open_kind("choice", several=False)
    note = view(samira)
    assert not note.field.isVisible()
    closed = note.fold_button.accessibleName()
    samira.click(note.fold_button, "note")
    assert note.field.isVisible()
    assert samira.focused is note.field
    assert note.fold_button.accessibleName() != closed
    samira.click(note.fold_button, "note")
    assert not note.field.isVisible()
    assert note.fold_button.accessibleName() == closed


def test_words_are_kept_while_one_types_and_only_then_it_says_so(samira: Hands) -> None:
    note = write(samira, WORDS)
    note._timer.setInterval(ALWAYS_TYPING)
    samira.write(".")
    assert not note.state.text()
    note._timer.start(0)
    samira.wait_until(lambda: kept(samira) == [f"{WORDS}."])
    assert "✓" in note.state.text()
    assert note.state.isVisible()


def test_words_typed_just_before_closing_are_there_and_unfolded(
    samira: Hands, open_window: Opener, close_window: Stopper
) -> None:
    write(samira, WORDS)._timer.setInterval(ALWAYS_TYPING)
    samira.write("!")
    close_window(samira)
    again = open_window()
    again.page(LearnPage)
    again.key(Key.Key_Return)
    assert view(again).field.toPlainText() == f"{WORDS}!"
    assert view(again).field.isVisible()


@pytest.mark.parametrize("way", ["next_button", "back", "fold"])
def test_words_typed_just_before_leaving_are_kept(samira: Hands, way: str) -> None:
    note = write(samira, WORDS)
    note._timer.setInterval(ALWAYS_TYPING)
    samira.write("?")
    if way == "back":
        samira.key(Key.Key_Escape)
    elif way == "fold":
        samira.click(note.fold_button, "note")
    else:
        samira.click_named(way)
    assert kept(samira) == [f"{WORDS}?"]


def test_each_step_has_a_note_of_its_own(samira: Hands) -> None:
    write(samira, WORDS)
    page = samira.page(LessonPage)
    samira.click(page.next_button, "Next")
    assert view(samira).field.toPlainText() == ""
    samira.click(page.back_button, "Previous")
    assert view(samira).field.toPlainText() == WORDS


def test_what_cannot_be_kept_is_said_and_tried_again(samira: Hands) -> None:
    note = write(samira, WORDS)
    note.flush()
    connection = samira.training.store._connection
    (pages,) = connection.read("PRAGMA page_count")[0]
    connection.read(f"PRAGMA max_page_count = {pages}")
    note.field.setPlainText("é" * LONGEST_NOTE)
    note.flush()
    assert samira.window.banner.isVisible()
    assert not note.state.text()
    assert kept(samira) == [WORDS]
    connection.read("PRAGMA max_page_count = 100000")
    samira.click_named("next_button")
    assert kept(samira) == ["é" * LONGEST_NOTE]


def test_more_than_fits_is_not_taken_and_said(samira: Hands) -> None:
    note = write(samira, "")
    note.field.setPlainText("x" * LONGEST_NOTE)
    samira.write("y")
    assert note.field.toPlainText() == "x" * LONGEST_NOTE
    assert str(LONGEST_NOTE) in note.state.text()


def test_an_erased_note_is_gone_and_can_be_put_back(samira: Hands) -> None:
    note = write(samira, WORDS)
    samira.click(note.erase_button, "Erase")
    assert kept(samira) == []
    assert samira.focused is note.undo_button
    samira.key(Key.Key_Return)
    assert kept(samira) == [WORDS]
    assert note.field.toPlainText() == WORDS
    assert not note.undo_button.isVisible()


def test_all_notes_are_listed_with_a_way_to_their_step(samira: Hands) -> None:
    PLACES["notes"].go(samira)
    page = samira.page(NotesPage)
    (text,) = kept(samira)
    assert text in [label.text() for label in page.findChildren(QLabel)]
    step = samira.training.store.notes()[0].place.step
    samira.click_named("step_button")
    here = samira.page(LessonPage).step
    assert here is not None
    assert here.id == step


def test_from_the_lesson_one_goes_back_to_the_lesson(samira: Hands) -> None:
    PLACES["notes"].go(samira)
    samira.key(Key.Key_Escape)
    samira.page(LessonPage)


def test_from_learn_one_goes_back_to_learn(samira: Hands) -> None:
    PLACES["no notes"].go(samira)
    samira.key(Key.Key_Escape)
    samira.page(LearnPage)


def test_erasing_in_the_list_can_be_undone(samira: Hands) -> None:
    PLACES["notes"].go(samira)
    before = kept(samira)
    samira.click_named("erase_button")
    assert kept(samira) == []
    samira.key(Key.Key_Return)
    assert kept(samira) == before
    assert samira.find(QPushButton, "erase_button").isVisible()


def test_what_is_typed_is_never_markup(samira: Hands) -> None:
    samira.open_kind("choice", several=False)
    page = samira.page(LessonPage)
    assert page.step is not None
    note = view(samira)
    note.field.setPlainText("<b>niet vet</b>")
    note.flush()
    samira.window.go("notes")
    shown = [one for one in samira.page(NotesPage).findChildren(QLabel) if "niet vet" in one.text()]
    assert [one.textFormat() for one in shown] == [Qt.TextFormat.PlainText]
    assert Notebook(samira.training).by_lesson()[0].notes[0].note.text == "<b>niet vet</b>"


def test_own_plans_stand_above_the_notes_and_on_the_print(samira: Hands, tmp_path: Path) -> None:
    asked = Asked.now("luisteren/een-volgende-stap/als-dan", "v1", "plan", PLAN_EXERCISE)
    samira.training.index.plans = lambda role: ((asked.key, "Een volgende stap"),)  # type: ignore[method-assign]
    samira.training.answer(asked, PlanAnswer("Noa <b>blijft</b> hangen", "Loop je even mee?"))
    PLACES["no notes"].go(samira)
    page = samira.page(NotesPage)
    words = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    said = "Als Noa <b>blijft</b> hangen, dan zeg ik: Loop je even mee?"
    assert any(said in line.replace("\u200b", "") for line in words), words
    printout = page.printout()
    assert printout is not None
    file = tmp_path / "notes.pdf"
    file.write_bytes(printout.make())
    assert "Noa <b>blijft</b> hangen" in " ".join(PdfReader(file).pages[0].extract_text().split())
