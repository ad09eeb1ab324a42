"""The final check in the window: locked, failed, read back, talked, passed, and its certificate."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from tests.final_check import DRAWN, FINAL
from tests.ui import learned
from tests.ui.conftest import Opener, Stopper
from tests.ui.hands import CTRL, Hands, back_buttons, end_of
from tests.ui.look import faults
from trainer.ui.demo.answering import line_key
from trainer.ui.demo.hand import Style
from trainer.ui.exercises.conversation_view import ConversationView
from trainer.ui.learning.certificates.certificates_page import CertificatesPage
from trainer.ui.learning.check.check_page import CheckPage
from trainer.ui.learning.learn_page import LearnPage
from trainer.ui.learning.lesson.lesson_page import LessonPage
from trainer.ui.learning.module_page import ModulePage

Key = Qt.Key
SIZES = [(800, 560, 100), (1280, 800, 100), (800, 560, 200)]


@pytest.fixture
def samira(final_check: Path, open_window: Opener) -> Hands:
    """Hands on the window of Samira, who did all but the final check."""
    learned.finish_path(final_check, final=False)
    return open_window(final_check)


@pytest.fixture
def beginner(final_check: Path, open_window: Opener) -> Hands:
    """Hands on the window of Samira, who did nothing yet."""
    return open_window(final_check)


def opened(hands: Hands) -> CheckPage:
    hands.press_sidebar("learn")
    hands.click_named(f"module_{FINAL}")
    return hands.page(CheckPage)


def to_talk(hands: Hands, style: Style = Style.BEST) -> ConversationView:
    """Begin or go on, and answer the questions up to the talk."""
    hands.style = style
    page = opened(hands)
    hands.click(page.next_button, "Begin")
    while not isinstance(page.view, ConversationView):
        assert page.view is not None
        hands.answer(page.view)
        hands.click(page.next_button, "Next")
    return page.view


def words(hands: Hands) -> str:
    page = hands.window.page
    assert page is not None
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def play(hands: Hands, style: Style) -> CheckPage:
    """Play a whole try."""
    hands.style = style
    page = opened(hands)
    hands.play_check()
    return page


def passed(hands: Hands) -> bool:
    found = hands.training.module(FINAL)
    assert found is not None
    return found.check_passed


def test_before_the_rest_is_done_it_can_be_read_and_not_begun(beginner: Hands) -> None:
    assert "Luisteren" in words(beginner)
    page = opened(beginner)
    assert "Alles wat je oefende komt langs." in words(beginner)
    assert page.run is None
    beginner.click_named("first_luisteren")
    beginner.page(ModulePage)
    page = opened(beginner)
    beginner.click(page.next_button, "To Learn")
    beginner.page(LearnPage)
    assert page.run is None


def test_learn_leads_to_it_when_all_else_is_done(samira: Hands) -> None:
    samira.click_named("next_button")
    assert samira.page(CheckPage).title() == "Eindtoets"


def test_fail_read_back_come_back_and_pass(samira: Hands) -> None:
    page = play(samira, Style.WORST)
    assert not passed(samira)
    assert samira.focused is page.next_button
    places = page.run.result.to_read if page.run and page.run.result else ()
    assert len(places) == 2
    for place in places:
        samira.click(page.next_button, "First read again")
        lesson = samira.page(LessonPage)
        assert lesson.step is not None
        assert f"{lesson.lesson.outline.key}#{lesson.step.id}" == place
        samira.click(lesson.check_button, "Back to the check")
        assert samira.page(CheckPage) is page
    first = {one.exercise.id for one in page.run.questions} if page.run else set()
    samira.click(page.next_button, "Try again now")
    assert page.run is not None
    assert not first & {one.exercise.id for one in page.run.questions}
    samira.style = Style.BEST
    while page.view is not None:
        samira.answer(page.view)
        samira.click(page.next_button, "Next")
    assert passed(samira)
    samira.press_sidebar("certificates")
    assert samira.page(CertificatesPage).make_button is not None


def test_there_is_no_certificate_before_it_is_passed(samira: Hands) -> None:
    samira.press_sidebar("certificates")
    assert samira.page(CertificatesPage).make_button is None


def test_a_place_to_read_again_can_be_chosen_and_left_with_escape(samira: Hands) -> None:
    page = play(samira, Style.WORST)
    buttons = [one for one in page.findChildren(QPushButton, "read_button") if one.isVisible()]
    assert len(buttons) == DRAWN
    samira.click(buttons[0], "Read again")
    lesson = samira.page(LessonPage)
    samira.press_sidebar("help")
    samira.key(Key.Key_Escape)
    assert samira.page(LessonPage) is lesson
    assert lesson.check_button.isVisible()
    samira.key(Key.Key_Escape)
    assert samira.page(CheckPage) is page
    assert page.run is not None
    assert page.run.result is not None


def test_an_ordinary_visit_to_a_lesson_has_no_way_back_to_a_check(samira: Hands) -> None:
    page = play(samira, Style.WORST)
    samira.click(page.next_button, "First read again")
    samira.window.go("lesson", "luisteren/stilte")
    assert not samira.page(LessonPage).check_button.isVisible()


def test_a_try_can_be_done_again_at_once(samira: Hands) -> None:
    page = play(samira, Style.WORST)
    samira.click(page.again_button, "Try again now")
    assert page.run is not None
    assert (page.run.position, page.run.result) == (0, None)


def test_what_went_well_stands_before_what_to_look_at(samira: Hands) -> None:
    to_talk(samira)
    samira.style = Style.WORST
    page = samira.page(CheckPage)
    samira.answer(samira.view(ConversationView))
    samira.click(page.next_button, "To the result")
    assert not passed(samira)
    shown = words(samira)
    assert page.run is not None
    well = [shown.index(f"✓ {one.exercise.question}") for one in page.run.questions]
    assert max(well) < shown.index("Yassin")


def test_nothing_leads_back_in_the_talk_and_how_it_goes_comes_at_its_end(samira: Hands) -> None:
    view = to_talk(samira)
    samira.click(view.setting.begin_button, "Begin")
    samira.press(line_key(view, view.talk.offered[0]))
    last = view.talk.last_choice
    assert last is not None
    assert not back_buttons(view)
    assert not view.panel.isVisible()
    assert last.feedback not in words(samira)
    samira.style = Style.WORST
    samira.answer(view)
    assert view.panel.isVisible()
    assert not back_buttons(view)
    end = end_of(view)
    assert not end.again_button.isVisible()
    assert not [one for one in end.findChildren(QPushButton, "try_button") if one.isVisible()]
    samira.click(end.thoughts_button, "What did they think?")
    assert last.feedback in words(samira)
    samira.click(samira.page(CheckPage).next_button, "To the result")
    assert not passed(samira)
    assert len(samira.training.store.answers(f"{FINAL}/check")) == 1


@pytest.mark.parametrize("said", [0, 1, 2])
def test_a_talk_goes_on_at_the_same_line_after_closing(
    samira: Hands, open_window: Opener, close_window: Stopper, said: int
) -> None:
    view = to_talk(samira)
    samira.click(view.setting.begin_button, "Begin")
    for _ in range(said):
        samira.press(line_key(view, view.talk.offered[0]))
    before = view.talk.taken
    assert len(before) == said
    close_window(samira)
    hands = open_window()
    view = to_talk(hands)
    assert view.talk.taken == before
    page = hands.page(CheckPage)
    if view.is_open:
        hands.answer(view)
    hands.click(page.next_button, "To the result")
    assert passed(hands)


def test_a_passed_check_says_so_and_can_be_done_for_practice(samira: Hands) -> None:
    play(samira, Style.BEST)
    assert passed(samira)
    page = opened(samira)
    assert "20" in words(samira)
    assert samira.training.passed_on(f"{FINAL}/check") is not None
    samira.style = Style.WORST
    samira.play_check()
    assert passed(samira)
    assert samira.training.overview().complete
    assert samira.page(CheckPage) is page


@pytest.mark.parametrize(("width", "height", "text"), SIZES)
@pytest.mark.parametrize("state", ["locked", "talk", "failed", "reading", "learn"])
def test_nothing_is_wrong_with_how_it_looks(
    request: pytest.FixtureRequest, state: str, width: int, height: int, text: int
) -> None:
    hands: Hands = request.getfixturevalue("beginner" if state in "locked learn" else "samira")
    hands.window.setUpdatesEnabled(True)
    hands.window.resize(width, height)
    hands.window._keys._set_text_size(text)
    if state == "locked":
        opened(hands)
    elif state == "talk":
        view = to_talk(hands)
        hands.style = Style.WORST
        hands.answer(view)
    elif state in ("failed", "reading"):
        page = play(hands, Style.WORST)
        if state == "reading":
            hands.click(page.next_button, "First read again")
    assert not faults(hands.window)


def test_other_text_sizes_keep_the_talk(samira: Hands) -> None:
    view = to_talk(samira)
    samira.click(view.setting.begin_button, "Begin")
    samira.press(Key.Key_1)
    samira.key(Key.Key_Equal, CTRL)
    assert samira.view(ConversationView) is view
    assert len(view.talk.taken) == 1
