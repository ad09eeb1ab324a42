"""Exercises in a lesson: handed in, tried again, shown, and found again as they were left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.ui.hands import CTRL, Hands
from trainer.domain.learning.progress import Standing
from trainer.ui.demo.hand import Style
from trainer.ui.exercises import ExerciseView
from trainer.ui.exercises.choice_view import ChoiceView
from trainer.ui.exercises.reflect_view import ReflectView
from trainer.ui.exercises.sort_view import SortView
from trainer.ui.learning.lesson.lesson_page import LessonPage

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def attempts(hands: Hands, view: ExerciseView) -> int:
    """Return how many answers to an exercise are kept."""
    key = hands.page(LessonPage).lesson.outline.key
    return len(hands.training.store.answers(f"{key}/{view.exercise.id}"))


def answered(hands: Hands, kind: str, style: Style, **values: object) -> ExerciseView:
    """Open an exercise and answer it in some style."""
    hands.open_kind(kind, **values)
    hands.style = style
    view = hands.view(ExerciseView)
    hands.answer(view)
    return view


def leave_and_come_back(hands: Hands) -> ExerciseView:
    """Go a step on and back, and return the same exercise, made anew."""
    page = hands.page(LessonPage)
    before = hands.view(ExerciseView)
    hands.click(page.next_button, "Next")
    hands.click(page.back_button, "Previous")
    after = hands.view(ExerciseView)
    assert after is not before
    assert after.exercise.id == before.exercise.id
    return after


def test_an_answer_counts_once_when_the_button_is_double_clicked(samira: Hands) -> None:
    samira.open_kind("choice", several=False)
    view = samira.view(ChoiceView)
    samira.click(view.options[0], "option")
    QTest.mouseClick(view.submit_button, LEFT)
    QTest.mouseDClick(view.submit_button, LEFT)
    QTest.mouseRelease(view.submit_button, LEFT)
    samira.settle()
    assert attempts(samira, view) == 1


def test_an_answer_that_is_sent_twice_counts_once(samira: Hands) -> None:
    samira.open_kind("choice", several=False)
    view = samira.view(ChoiceView)
    samira.click(view.options[0], "option")
    for _ in range(2):
        view.answered.emit(view.current_answer())
    assert attempts(samira, view) == 1


def test_enter_pressed_twice_hands_in_once_and_goes_on(samira: Hands) -> None:
    page = samira.open_kind("choice", several=False)
    view = samira.view(ChoiceView)
    before = page.position
    samira.key(Key.Key_1)
    for _ in range(2):
        QTest.keyClick(samira.focused, Key.Key_Return)
    samira.settle()
    key = f"{page.lesson.outline.key}/{view.exercise.id}"
    assert len(samira.training.store.answers(key)) == 1
    assert page.position == before + 1


def test_nothing_can_be_handed_in_before_something_is_chosen(samira: Hands) -> None:
    samira.open_kind("choice", several=True)
    view = samira.view(ChoiceView)
    assert not view.submit_button.isEnabled()
    samira.click(view.options[0], "option")
    assert view.submit_button.isEnabled()
    samira.click(view.options[0], "option")
    assert not view.submit_button.isEnabled()


def test_trying_again_makes_a_second_attempt(samira: Hands) -> None:
    view = answered(samira, "choice", Style.WORST, several=False)
    samira.click(view.retry_button, "Try again")
    assert view.is_open
    assert view.current_answer() is None
    samira.style = Style.BEST
    samira.answer(view)
    assert view.outcome is not None
    assert view.outcome.passed
    assert attempts(samira, view) == 2


def test_what_would_have_fitted_is_shown_on_request(samira: Hands) -> None:
    view = answered(samira, "choice", Style.WORST, several=False)
    assert isinstance(view, ChoiceView)
    right = next(i for i, option in enumerate(view.exercise.options) if option.correct)
    assert not view.options[right].mark
    samira.click(view.solution_button, "Show me")
    assert view.options[right].mark
    assert view.exercise.options[right].feedback in view.feedback[right].text()
    assert samira.focused is view.retry_button
    assert attempts(samira, view) == 1


def test_where_each_item_belongs_is_shown_on_request(samira: Hands) -> None:
    view = answered(samira, "sort", Style.WORST)
    assert isinstance(view, SortView)
    samira.click(view.solution_button, "Show me")
    bins = [view.exercise.bins[row.bin] for row in view.rows]
    assert bins == [item.bin for item in view.exercise.items]


def test_an_answer_that_fits_offers_no_solution(samira: Hands) -> None:
    view = answered(samira, "sort", Style.BEST)
    assert not view.solution_button.isVisible()
    assert view.retry_button.isVisible()


def test_a_choice_is_found_again_with_its_feedback(samira: Hands) -> None:
    before = answered(samira, "choice", Style.WORST, several=False)
    chosen, verdict = before.current_answer(), before.verdict.text()
    view = leave_and_come_back(samira)
    assert isinstance(view, ChoiceView)
    assert not view.is_open
    assert view.current_answer() == chosen
    assert view.verdict.text() == verdict
    assert any(said.isVisible() and said.text() for said in view.feedback)
    assert not any(option.isEnabled() for option in view.options)


def test_a_sorting_is_found_again_with_its_feedback(samira: Hands) -> None:
    before = answered(samira, "sort", Style.WORST)
    sorted_so = before.current_answer()
    view = leave_and_come_back(samira)
    assert isinstance(view, SortView)
    assert view.current_answer() == sorted_so
    assert all(row.feedback.isVisible() for row in view.rows)


def test_a_reflection_is_found_again_and_can_be_changed(samira: Hands) -> None:
    before = answered(samira, "reflect", Style.BEST)
    assert isinstance(before, ReflectView)
    text = before.field.toPlainText()
    view = leave_and_come_back(samira)
    assert isinstance(view, ReflectView)
    assert view.field.toPlainText() == text
    assert view.field.isReadOnly()
    samira.click(view.retry_button, "Change")
    samira.write(" En ik vraag het nog eens.")
    samira.click(view.submit_button, "Keep")
    changed = view.current_answer()
    assert changed.text != text
    assert leave_and_come_back(samira).current_answer() == changed
    assert attempts(samira, samira.view(ReflectView)) == 2


def test_after_trying_again_nothing_is_chosen_that_one_did_not_choose(samira: Hands) -> None:
    samira.open_kind("choice", several=True)
    view = samira.view(ChoiceView)
    for option in view.options[:3]:
        samira.click(option, "option")
    samira.click(view.submit_button, "Check")
    samira.click(view.retry_button, "Try again")
    after = leave_and_come_back(samira)
    chosen = after.current_answer()
    assert chosen is None or not after.is_open


def test_an_option_that_was_unticked_stays_so(samira: Hands) -> None:
    samira.open_kind("choice", several=True)
    view = samira.view(ChoiceView)
    for _ in range(2):
        samira.click(view.options[0], "option")
    assert leave_and_come_back(samira).current_answer() is None


def test_a_lesson_that_is_left_open_lists_its_exercises_and_goes_there(samira: Hands) -> None:
    page = samira.open_kind("choice", several=False)
    lesson = page.lesson
    samira.go_to_end()
    with_exercise = [
        position
        for position, step in enumerate(lesson.steps)
        if not step.optional and any(block.exercise is not None for block in step.blocks)
    ]
    listed = [one for one in page.findChildren(QPushButton) if one.property("position") is not None]
    listed = [one for one in listed if one.isVisible()]
    assert [one.property("position") for one in listed] == with_exercise
    samira.click(listed[1], "open exercise")
    assert page.position == with_exercise[1]
    assert samira.training.standing(lesson.outline) is Standing.BUSY


def test_a_lesson_is_done_when_all_is_seen_and_answered(samira: Hands) -> None:
    samira.key(Key.Key_Return)
    page = samira.page(LessonPage)
    samira.play_lesson()
    assert samira.training.standing(page.lesson.outline) is Standing.DONE
    before = page.lesson.outline.key
    samira.click(page.next_button, "Next lesson")
    assert samira.page(LessonPage).lesson.outline.key != before


def test_the_list_of_steps_leads_to_each_step(samira: Hands) -> None:
    page = samira.open_kind("choice", several=True)
    last = len(page.lesson.steps) - 1
    steps = [one for one in page.findChildren(QPushButton) if one.property("position") == last]
    samira.click(steps[0], "the last step")
    assert page.position == last


def test_other_text_sizes_and_colours_leave_one_at_the_same_step(samira: Hands) -> None:
    page = samira.open_kind("sort")
    view = samira.view(SortView)
    samira.click(view.rows[0].buttons[1], "bin")
    before = page.position
    samira.key(Key.Key_Equal, CTRL)
    assert samira.page(LessonPage).position == before
    assert samira.view(SortView).rows[0].bin == 1
    samira.go_to_end()
    samira.key(Key.Key_Equal, CTRL)
    assert samira.page(LessonPage).step is None


def test_other_text_sizes_keep_what_is_being_typed(samira: Hands) -> None:
    samira.open_kind("reflect")
    samira.view(ReflectView).field.setFocus()
    samira.write("Nog niet af")
    samira.key(Key.Key_Equal, CTRL)
    assert samira.view(ReflectView).field.toPlainText() == "Nog niet af"


def test_a_narrower_window_keeps_what_is_chosen(samira: Hands) -> None:
    samira.open_kind("choice", several=True)
    samira.click(samira.view(ChoiceView).options[1], "option")
    samira.window.resize(800, 560)
    samira.settle()
    assert samira.view(ChoiceView).options[1].isChecked()
