"""A conversation on screen: begun, taken back, ended, and looked back on."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.conftest import Opener, SettingsChanger, Stopper
from tests.ui.hands import Hands, back_buttons, end_of
from trainer.domain.talk.looking_back import review
from trainer.domain.talk.script import HIGHEST_TRUST
from trainer.ui.demo.answering import line_key, way_through
from trainer.ui.demo.hand import Style
from trainer.ui.exercises.conversation_view import ConversationView
from trainer.ui.learning.lesson.lesson_page import LessonPage

Key = Qt.Key


@pytest.fixture
def view(samira: Hands) -> ConversationView:
    """The first talk of the path, with its setting on screen."""
    samira.open_kind("conversation")
    return samira.view(ConversationView)


def say(hands: Hands, *choices: int) -> None:
    """Say these choices by their keys; each is given by its place in the file, from 0."""
    for choice in choices:
        view = hands.view(ConversationView)
        # While the other is about to answer there are no lines, and any key wakes them.
        hands.press(line_key(view, choice) if view.lines else Key.Key_1)


def is_in_sight(hands: Hands, widget: QWidget) -> bool:
    """Tell whether the lower end of a widget is in the part of the page that is scrolled to."""
    viewport = hands.page(LessonPage).scroll_area.viewport()
    return widget.mapTo(viewport, widget.rect().bottomLeft()).y() <= viewport.height()


def words_on(view: ConversationView) -> str:
    """Return all words of a talk that are on screen."""
    return "\n".join(one.text() for one in view.findChildren(QLabel) if one.isVisible())


def attempts(hands: Hands, view: ConversationView) -> int:
    key = hands.page(LessonPage).lesson.outline.key
    return len(hands.training.store.answers(f"{key}/{view.exercise.id}"))


def test_the_setting_comes_first(view: ConversationView) -> None:
    script = view.exercise.script
    assert script.place in words_on(view)
    assert script.before in words_on(view)
    assert script.aim in words_on(view)
    assert not view.lines


def test_after_beginning_the_other_speaks_and_the_lines_are_there(
    samira: Hands, view: ConversationView
) -> None:
    samira.click(view.setting.begin_button, "Begin")
    node = view.exercise.script.nodes[view.exercise.script.start]
    assert node.says in words_on(view)
    shown = [node.choices[line.property("choice")] for line in view.lines]
    assert sorted(map(repr, shown)) == sorted(map(repr, node.choices))
    for line, choice in zip(view.lines, shown, strict=True):
        assert line.accessibleName().endswith(choice.text)
    assert samira.focused is view.lines[0]


def test_a_line_is_said_by_a_click(samira: Hands, view: ConversationView) -> None:
    samira.click(view.setting.begin_button, "Begin")
    place = view.lines[1].property("choice")
    said = view.exercise.script.nodes[view.talk.at].choices[place].text
    samira.click(view.lines[1], "line 2")
    assert view.talk.taken == (place,)
    assert said in words_on(view)


def test_trust_and_a_word_on_the_last_line_are_beside_it(
    samira: Hands, view: ConversationView
) -> None:
    samira.click(view.setting.begin_button, "Begin")
    samira.click(view.lines[0], "line 1")
    panel = view.panel
    assert panel.isVisible()
    assert view.talk.last_choice is not None
    assert panel.said.text() == view.talk.last_choice.feedback
    assert (panel.bar.value(), panel.bar.maximum()) == (view.talk.trust, HIGHEST_TRUST)
    assert panel.words.text() == panel.bar.accessibleDescription()


def test_one_goes_back_to_an_own_line_and_tries_another(
    samira: Hands, view: ConversationView
) -> None:
    samira.click(view.setting.begin_button, "Begin")
    way = way_through(view.talk, Style.MIDDLING)[:3]
    say(samira, *way)
    before = view.talk.back_to(1)
    samira.click(back_buttons(view)[1], "Try another line here")
    assert (view.talk.at, view.talk.trust) == (before.at, before.trust)
    assert samira.focused is view.lines[0]
    other = (way[1] + 1) % len(view.lines)
    say(samira, other)
    assert view.talk.taken == (way[0], other)


def test_going_back_after_the_end_makes_a_second_attempt(
    samira: Hands, view: ConversationView
) -> None:
    samira.style = Style.WORST
    samira.answer(view)
    first = view.talk.ending
    samira.click(back_buttons(view)[0], "Try another line here")
    assert view.is_open
    samira.style = Style.BEST
    samira.answer(view)
    assert attempts(samira, view) == 2
    assert view.talk.ending is not first


def test_the_whole_talk_can_be_done_again(samira: Hands, view: ConversationView) -> None:
    samira.answer(view)
    samira.click(end_of(view).again_button, "Talk again")
    assert view.talk.taken == ()
    assert view.lines
    samira.answer(view)
    assert attempts(samira, view) == 2


def test_thoughts_are_shown_at_the_end_only_when_asked(
    samira: Hands, view: ConversationView
) -> None:
    samira.answer(view)
    script = view.exercise.script
    thought = script.nodes[script.start].thinks
    assert thought
    assert thought not in words_on(view)
    samira.click(end_of(view).thoughts_button, "thoughts")
    assert thought in words_on(view)
    assert samira.focused is end_of(view).thoughts_button
    samira.click(end_of(view).thoughts_button, "thoughts")
    assert thought not in words_on(view)


@pytest.mark.parametrize("style", Style)
def test_each_kind_of_ending_says_what_it_means(
    samira: Hands, view: ConversationView, style: Style
) -> None:
    samira.style = style
    samira.answer(view)
    ending = view.talk.ending
    assert ending is not None
    assert ending.level == style.value[0]
    assert ending.title in words_on(view)
    assert ending.meaning in words_on(view)
    assert view.outcome is not None
    assert view.outcome.passed is ending.level.good_enough


def test_the_newest_words_and_the_lines_are_in_sight(samira: Hands, view: ConversationView) -> None:
    samira.click(view.setting.begin_button, "Begin")
    for place in way_through(view.talk, Style.MIDDLING)[:-1]:
        say(samira, place)
        samira.wait_until(partial(is_in_sight, samira, view.lines[-1]))


def test_a_talk_keeps_its_place_when_the_window_gets_narrow(
    samira: Hands, view: ConversationView
) -> None:
    samira.click(view.setting.begin_button, "Begin")
    say(samira, 0, 0)
    before = view.talk.taken
    samira.window.resize(800, 560)
    samira.settle()
    assert samira.view(ConversationView).talk.taken == before
    assert view.panel.isVisible()
    samira.window.resize(1280, 800)
    samira.settle()
    assert view.panel.isVisible()


@pytest.fixture
def unhurried(samiras_folder: Path, change_settings: SettingsChanger, open_window: Opener) -> Hands:
    """Hands on a window where the other takes a moment to answer."""
    change_settings(samiras_folder, less_motion=False)
    hands = open_window(samiras_folder)
    hands.open_kind("conversation")
    return hands


def test_the_other_takes_a_moment_to_answer(unhurried: Hands) -> None:
    view = unhurried.view(ConversationView)
    unhurried.click(view.setting.begin_button, "Begin")
    unhurried.click(view.lines[0], "a line")
    assert view.pausing
    assert view.talk.last_choice is not None
    assert view.talk.last_choice.text in words_on(view)
    assert view.talk.part.says not in words_on(view)
    assert view.lines == []
    unhurried.wait_until(lambda: view.talk.part.says in words_on(view))
    assert unhurried.focused is view.lines[0]


def test_a_key_ends_the_wait_and_chooses_nothing(unhurried: Hands) -> None:
    view = unhurried.view(ConversationView)
    unhurried.click(view.setting.begin_button, "Begin")
    for wakes in (Key.Key_1, Key.Key_Return):
        say(unhurried, 0)
        assert (view.pausing, view.lines) == (True, [])
        unhurried.press(wakes)
        assert (view.pausing, len(view.lines) > 0) == (False, True)
    assert len(view.talk.taken) == 2


def test_closing_while_the_other_thinks_keeps_the_line(
    unhurried: Hands, samiras_folder: Path, close_window: Stopper, open_window: Opener
) -> None:
    view = unhurried.view(ConversationView)
    unhurried.click(view.setting.begin_button, "Begin")
    say(unhurried, 1)
    assert view.pausing
    taken = view.talk.taken
    close_window(unhurried)
    again = open_window(samiras_folder)
    again.press(Key.Key_Return)
    assert again.view(ConversationView).talk.taken == taken


def test_the_last_answer_is_waited_for_before_going_on(unhurried: Hands) -> None:
    view = unhurried.view(ConversationView)
    unhurried.click(view.setting.begin_button, "Begin")
    for place in way_through(view.talk, Style.BEST):
        if view.pausing:
            unhurried.press(Key.Key_Return)
        say(unhurried, place)
    assert view.pausing
    assert attempts(unhurried, view) == 1
    unhurried.press(Key.Key_Return)
    assert unhurried.page(LessonPage).views == [view]
    assert end_of(view).isVisible()


def test_afterwards_one_thing_went_well_and_one_is_there_to_try(
    samira: Hands, view: ConversationView
) -> None:
    samira.style = Style.MIDDLING
    samira.click(view.setting.begin_button, "Begin")
    worst = min(view.talk.offered, key=lambda index: view.talk.choose(index).trust)
    say(samira, worst)
    samira.answer(view)
    found = review(view.talk)
    assert found.done_well is not None
    assert found.to_try is not None
    assert f"“{found.done_well.choice.text}”" in words_on(view)
    samira.click_named("try_button")
    assert len(view.talk.taken) == found.to_try.turn
    assert found.to_try.choice in view.talk.choices


def test_which_endings_were_seen_is_kept(
    samira: Hands, view: ConversationView, samiras_folder: Path, close_window: Stopper,
    open_window: Opener,
) -> None:  # fmt: skip
    samira.style = Style.WORST
    samira.answer(view)
    first = view.talk.ending
    samira.click(end_of(view).again_button, "Talk again")
    samira.style = Style.BEST
    samira.answer(view)
    close_window(samira)
    again = open_window(samiras_folder)
    again.press(Key.Key_Return)
    again.open_kind("conversation")
    shown = again.view(ConversationView)
    assert first is not None
    assert first.title in words_on(shown)
    assert f"2 van {len(shown.exercise.script.endings)}" in words_on(shown)


def test_the_order_of_lines_is_that_of_the_play(
    samira: Hands,
    view: ConversationView,
    samiras_folder: Path,
    close_window: Stopper,
    open_window: Opener,
) -> None:
    """It stays when the talk is left and gone on with; another play has another."""
    samira.click(view.setting.begin_button, "Begin")
    samira.press(line_key(view, view.talk.offered[0]))
    before = [line.accessibleName() for line in view.lines]
    close_window(samira)
    again = open_window(samiras_folder)
    again.press(Key.Key_Return)
    assert [line.accessibleName() for line in again.view(ConversationView).lines] == before
    orders = set()
    for play in range(12):
        view = again.view(ConversationView)
        view.deal(f"play {play}")
        orders.add(tuple(line.property("choice") for line in view.lines))
    assert len(orders) > 1
