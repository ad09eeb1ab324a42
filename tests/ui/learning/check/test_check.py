"""The check of a module: passed, not passed, left half-way, and done again."""

from __future__ import annotations

from collections.abc import MutableSequence
from pathlib import Path
from random import Random
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.conftest import Opener, Stopper
from tests.ui.hands import CTRL, Hands
from tests.ui.places import MODULE
from trainer.domain.exercises import KINDS
from trainer.domain.exercises.choice import ChoiceAnswer
from trainer.domain.learning.course import Question
from trainer.services.learning.check_run import CheckRun
from trainer.ui.demo.hand import Style
from trainer.ui.learning.check.check_page import CheckPage
from trainer.ui.learning.learn_page import LearnPage
from trainer.ui.learning.lesson.lesson_page import LessonPage

Key = Qt.Key


class BothTake(Random):
    """Draws a check that begins with choices, so that an answer to the first fits the second."""

    def shuffle(self, x: MutableSequence[Any]) -> None:
        x[:] = sorted(x, key=lambda one: isinstance(one, Question) and one.kind != "choice")


def begin(hands: Hands) -> CheckPage:
    """Open the check of the module, and its first open question."""
    hands.press_sidebar("learn")
    hands.click_named(f"module_{MODULE}")
    hands.click_named("check_button")
    page = hands.page(CheckPage)
    hands.click(page.next_button, "Begin")
    return page


def run_of(page: CheckPage) -> CheckRun:
    """Return the try on screen."""
    assert page.run is not None
    return page.run


def answer(hands: Hands, times: int) -> None:
    """Answer some questions."""
    page = hands.page(CheckPage)
    for _ in range(times):
        assert page.view is not None
        hands.answer(page.view)
        hands.click(page.next_button, "Next")


def finish(hands: Hands, style: Style) -> CheckPage:
    """Answer all that is open, up to the result."""
    hands.style = style
    page = hands.page(CheckPage)
    run = run_of(page)
    answer(hands, len(run.questions) - run.position)
    assert run.result is not None
    return page


def words_on(page: CheckPage) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def tries(hands: Hands) -> int:
    return len(hands.training.store.answers(f"{MODULE}/check"))


def asked(page: CheckPage) -> list[str]:
    return [question.exercise.id for question in run_of(page).questions]


def test_a_check_that_is_passed_completes_it(samira: Hands) -> None:
    begin(samira)
    page = finish(samira, Style.BEST)
    result = run_of(page).result
    assert result is not None
    assert result.outcome.passed
    assert result.right == len(result.outcomes)
    module = samira.training.module(MODULE)
    assert module is not None
    assert module.check_passed
    samira.click(page.next_button, "Go on")
    samira.page(LearnPage)


def test_a_check_that_is_not_passed_says_what_to_look_at_again(samira: Hands) -> None:
    begin(samira)
    page = finish(samira, Style.WORST)
    result = run_of(page).result
    assert result is not None
    assert not result.outcome.passed
    wrong = [(question, outcome) for question, outcome in result.outcomes if not outcome.passed]
    assert wrong
    shown = words_on(page)
    for question, outcome in wrong:
        assert question.exercise.question in shown
        assert all(part.text in shown for part in outcome.parts if not part.correct)
    module = samira.training.module(MODULE)
    assert module is not None
    assert not module.check_passed
    first = result.to_read[0]
    samira.click(page.next_button, "First read again")
    lesson = samira.page(LessonPage)
    assert lesson.step is not None
    assert first == f"{lesson.lesson.outline.key}#{lesson.step.id}"


def test_what_was_right_is_not_listed_to_look_at_again(samira: Hands) -> None:
    begin(samira)
    page = samira.page(CheckPage)
    samira.style = Style.WORST
    answer(samira, 1)
    finish(samira, Style.BEST)
    result = run_of(page).result
    assert result is not None
    shown = words_on(page).splitlines()
    listed = [question for question, _ in result.outcomes if question.exercise.question in shown]
    well = [
        question for question, _ in result.outcomes if f"✓ {question.exercise.question}" in shown
    ]
    assert well == [question for question, outcome in result.outcomes if outcome.passed]
    assert listed == [question for question, outcome in result.outcomes if not outcome.passed]


def test_the_next_try_has_other_questions(samira: Hands) -> None:
    page = begin(samira)
    first = set(asked(page))
    bank = run_of(page).check.for_role(samira.training.role)
    finish(samira, Style.WORST)
    second = set(asked(begin(samira)))
    assert len(second - first) == min(len(first), len(bank) - len(first))
    assert len(second - first) > 0


@pytest.mark.parametrize("way", ["stop", "escape", "sidebar", "close"])
def test_a_check_goes_on_where_it_was_left(
    samira: Hands, open_window: Opener, close_window: Stopper, way: str
) -> None:
    page = begin(samira)
    questions, hands = asked(page), samira
    answer(samira, 3)
    if way == "stop":
        samira.click(page.stop_button, "Stop for now")
    elif way == "escape":
        samira.key(Key.Key_Escape)
    elif way == "sidebar":
        samira.press_sidebar("settings")
    else:
        close_window(samira)
        hands = open_window()
    page = begin(hands)
    assert (run_of(page).position, asked(page)) == (3, questions)
    finish(hands, Style.BEST)
    assert tries(hands) == 1


def test_after_a_whole_try_the_next_begins_at_the_first_question(samira: Hands) -> None:
    begin(samira)
    finish(samira, Style.WORST)
    assert run_of(begin(samira)).position == 0


def test_a_question_counts_once_when_enter_is_pressed_twice(samira: Hands) -> None:
    page = begin(samira)
    assert page.view is not None
    samira.answer(page.view)
    for _ in range(2):
        QTest.keyClick(samira.focused, Key.Key_Return)
    samira.settle()
    assert run_of(page).position == 1


def test_an_answer_that_is_sent_twice_counts_once(
    samiras_folder: Path, open_window: Opener
) -> None:
    hands = open_window(samiras_folder, chance=BothTake(0))
    page = begin(hands)
    view = page.view
    assert view is not None
    sent = ChoiceAnswer((0,))
    for question in run_of(page).questions[:2]:
        KINDS[question.kind].grade(question.exercise, sent)
    view.answered.emit(sent)
    view.answered.emit(sent)
    hands.settle()
    assert run_of(page).position == 1


def test_a_check_offers_no_second_try_at_one_question(samira: Hands) -> None:
    page = begin(samira)
    assert page.view is not None
    samira.style = Style.WORST
    samira.answer(page.view)
    assert not page.view.retry_button.isVisible()
    assert not page.view.solution_button.isVisible()


def test_other_text_sizes_keep_the_question_and_the_result(samira: Hands) -> None:
    page = begin(samira)
    answer(samira, 1)
    before: Question | None = run_of(page).question
    samira.key(Key.Key_Equal, CTRL)
    assert samira.page(CheckPage) is page
    assert page.view is not None
    assert before is not None
    assert page.view.exercise.id == before.exercise.id
    finish(samira, Style.BEST)
    shown = words_on(page)
    samira.key(Key.Key_Equal, CTRL)
    assert words_on(page) == shown


def test_a_passed_check_can_be_done_again_and_stays_passed(finisher: Hands) -> None:
    begin(finisher)
    finish(finisher, Style.WORST)
    module = finisher.training.module(MODULE)
    assert module is not None
    assert module.check_passed
    assert finisher.training.overview().complete


def test_the_module_says_whether_its_check_is_passed(samira: Hands) -> None:
    samira.click_named(f"module_{MODULE}")
    button = samira.find(QPushButton, "check_button")
    before = button.text()
    begin(samira)
    finish(samira, Style.BEST)
    samira.press_sidebar("learn")
    samira.click_named(f"module_{MODULE}")
    assert samira.find(QPushButton, "check_button").text() != before
