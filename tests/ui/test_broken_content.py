"""Content that is broken, gone or changed: a sentence, and the rest goes on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.conftest import ModulesMaker, Opener, Stopper
from tests.ui.hands import Hands
from tests.ui.look import faults
from trainer.domain.errors import ContentMissingError
from trainer.ui.demo.hand import Style
from trainer.ui.exercises.choice_view import ChoiceView
from trainer.ui.kit.context import shown
from trainer.ui.kit.illustration import Illustration
from trainer.ui.learning.certificates.certificates_page import CertificatesPage
from trainer.ui.learning.check.check_page import CheckPage
from trainer.ui.learning.learn_page import LearnPage
from trainer.ui.learning.lesson.lesson_page import LessonPage
from trainer.ui.learning.module_page import ModulePage
from trainer.ui.window.start_page import StartPage

Key = Qt.Key
LATER = 5
"""Seconds: a changed file gets another time, also where clocks are coarse."""


def lesson_files(modules: Path, module: str) -> list[Path]:
    return sorted((modules / module).glob("*/lessons/*.md"))


def change(file: Path, old: str, new: str) -> None:
    """Change a piece of a file, as an author does."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def words_on(hands: Hands) -> str:
    return "\n".join(one.text() for one in hands.window.findChildren(QLabel) if one.isVisible())


def test_a_picture_that_is_missing_takes_no_room(
    own_modules: ModulesMaker, samiras_folder: Path, open_window: Opener
) -> None:
    modules = own_modules()
    (modules.parent / "assets" / "illustrations").unlink()
    hands = open_window(samiras_folder)
    assert not faults(hands.window)
    hands.click_named("next_button")
    hands.page(LessonPage)
    hands.open_kind("conversation")
    assert not any(one.isVisible() for one in hands.window.findChildren(Illustration))
    hands.play_lesson()
    assert not hands.window.banner.isVisible()


def test_a_broken_lesson_closes_its_module_and_no_other(
    own_modules: ModulesMaker, samiras_folder: Path, open_window: Opener
) -> None:
    modules = own_modules()
    change(lesson_files(modules, "basis")[0], "```choice", "```choice\noptions: [")
    hands = open_window(samiras_folder)
    broken, sound, *others = hands.training.overview().modules
    assert broken.module.broken
    assert not any(one.module.broken for one in (sound, *others))
    hands.click_named("next_button")
    page = hands.page(LessonPage)
    assert page.lesson.outline.module == sound.module.id
    hands.play_lesson()
    assert hands.training.overview().modules[1].lessons_done == 1


def test_a_damaged_talk_is_said_and_the_lesson_goes_on(
    own_modules: ModulesMaker, samiras_folder: Path, open_window: Opener
) -> None:
    modules = own_modules()
    change(modules / "luisteren/nl/conversations/yassin.yaml", "start: stil", "start: [")
    hands = open_window(samiras_folder)
    key = next(
        one.key
        for one in hands.training.lessons("luisteren")
        for step in hands.training.open_lesson(one.key).steps
        if any(block.is_damaged for block in step.blocks)
    )
    hands.window.go("lesson", key)
    page = hands.page(LessonPage)
    while page.step is not None and not any(one.is_damaged for one in page.step.blocks):
        hands.play_step(page)
        hands.click(page.next_button, "Next")
    assert "Dit gesprek kan nu niet worden geopend" in words_on(hands)
    assert not faults(hands.window)
    hands.play_lesson()
    assert hands.training.overview().modules[1].lessons_done == 1
    assert not hands.window.banner.isVisible()


def test_a_broken_module_says_so_and_can_be_looked_into(
    own_modules: ModulesMaker, samiras_folder: Path, open_window: Opener
) -> None:
    modules = own_modules()
    (modules / "basis" / "nl" / "module.yaml").write_text("title: [", encoding="utf-8")
    hands = open_window(samiras_folder)
    hands.page(LearnPage)
    hands.click_named("module_basis")
    hands.page(ModulePage)
    assert not faults(hands.window)
    hands.key(Key.Key_Escape)
    hands.page(LearnPage)


def test_with_a_broken_module_there_is_no_certificate(
    own_modules: ModulesMaker, finished_folder: Path, open_window: Opener
) -> None:
    modules = own_modules()
    change(lesson_files(modules, "basis")[0], "```choice", "```choice\noptions: [")
    hands = open_window(finished_folder)
    hands.press_sidebar("certificates")
    assert hands.page(CertificatesPage).make_button is None


def test_a_lesson_that_went_away_while_the_window_was_open_is_said(
    own_modules: ModulesMaker, samiras_folder: Path, open_window: Opener
) -> None:
    modules = own_modules()
    hands = open_window(samiras_folder)
    hands.click_named("module_basis")
    page = hands.page(ModulePage)
    gone, rest = hands.training.lessons("basis")
    buttons = [one for one in page.findChildren(QPushButton) if one.property("lesson")]
    lesson_files(modules, "basis")[0].unlink()
    hands.session.workspace.index.rebuild()
    hands.click(buttons[0], gone.title)
    hands.page(ModulePage)
    banner = hands.window.banner
    assert banner.isVisible()
    assert banner.text.text() == shown(ContentMissingError(what=gone.key).message)
    hands.click(buttons[1], rest.title)
    assert hands.page(LessonPage).lesson.outline.key == rest.key


def test_a_check_that_went_away_is_said(
    own_modules: ModulesMaker, samiras_folder: Path, open_window: Opener
) -> None:
    modules = own_modules()
    hands = open_window(samiras_folder)
    hands.click_named("module_luisteren")
    (modules / "luisteren" / "nl" / "check.md").unlink()
    hands.session.workspace.index.rebuild()
    hands.click_named("check_button")
    hands.page(ModulePage)
    assert hands.window.banner.isVisible()


def test_content_that_changed_while_closed_keeps_the_log(
    own_modules: ModulesMaker, samiras_folder: Path, open_window: Opener, close_window: Stopper
) -> None:
    modules = own_modules()
    hands = open_window(samiras_folder)
    page = hands.open_kind("choice", several=False)
    view = hands.view(ChoiceView)
    hands.style = Style.WORST
    hands.answer(view)
    key = f"{page.lesson.outline.key}/{view.exercise.id}"
    last = view.exercise.options[-1]
    close_window(hands)
    for file in lesson_files(modules, page.lesson.outline.module):
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace(last.text, "Iets heel anders"), encoding="utf-8")
    again = open_window()
    again.key(Key.Key_Return)
    fresh = again.view(ChoiceView)
    assert fresh.exercise.options[-1].text == "Iets heel anders"
    assert fresh.is_open
    assert fresh.current_answer() is None
    assert len(again.training.store.answers(key)) == 1
    assert key in again.training.log().answered
    again.answer(fresh)
    assert len(again.training.store.answers(key)) == 2


def test_a_step_that_went_away_while_closed_does_no_harm(
    own_modules: ModulesMaker, samiras_folder: Path, open_window: Opener, close_window: Stopper
) -> None:
    modules = own_modules()
    hands = open_window(samiras_folder)
    page = hands.open_kind("sort")
    assert page.step is not None
    step, module = page.step.id, page.lesson.outline.module
    close_window(hands)
    for file in lesson_files(modules, module):
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace(f"step: {step} ", f"step: {step}-anders "), encoding="utf-8")
    again = open_window()
    again.key(Key.Key_Return)
    again.page(LessonPage)
    again.play_lesson()
    assert not again.window.banner.isVisible()


def test_a_lesson_that_went_away_while_closed_is_not_gone_on_with(
    own_modules: ModulesMaker, samiras_folder: Path, open_window: Opener, close_window: Stopper
) -> None:
    modules = own_modules()
    hands = open_window(samiras_folder)
    hands.click_named("next_button")
    before = hands.page(LessonPage).lesson.outline.key
    close_window(hands)
    lesson_files(modules, "basis")[0].unlink()
    again = open_window()
    again.key(Key.Key_Return)
    assert again.page(LessonPage).lesson.outline.key != before


def test_a_check_that_changed_half_way_begins_anew(
    own_modules: ModulesMaker, samiras_folder: Path, open_window: Opener, close_window: Stopper
) -> None:
    modules = own_modules()
    hands = open_window(samiras_folder)
    hands.click_named("module_luisteren")
    hands.click_named("check_button")
    page = hands.page(CheckPage)
    hands.click(page.next_button, "Begin")
    assert page.view is not None
    hands.answer(page.view)
    close_window(hands)
    change(modules / "luisteren" / "nl" / "check.md", "pass_percent: 75", "pass_percent: 60")
    again = open_window()
    again.click_named("module_luisteren")
    again.click_named("check_button")
    page = again.page(CheckPage)
    again.click(page.next_button, "Begin")
    assert page.run is not None
    assert page.run.position == 0


@pytest.mark.parametrize("left", ["nothing", "no folder"])
def test_without_content_the_start_page_says_so(
    left: str, own_modules: ModulesMaker, data_dir: Path, open_window: Opener
) -> None:
    modules = own_modules()
    shutil.rmtree(modules)
    if left == "nothing":
        modules.mkdir()
    hands = open_window(data_dir)
    page = hands.page(StartPage)
    hands.write("Samira")
    assert not page.begin_button.isEnabled()
    assert not faults(hands.window)


def test_more_than_one_role_can_be_chosen_by_number(
    own_modules: ModulesMaker, data_dir: Path, open_window: Opener
) -> None:
    modules = own_modules()
    for file in (modules / "paths").rglob("*.yaml"):
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("ready: false", "ready: true"), encoding="utf-8")
    hands = open_window(data_dir)
    page = hands.page(StartPage)
    hands.write("Samira")
    assert not page.begin_button.isEnabled(), "a role has to be chosen"
    hands.key(Key.Key_Tab)
    hands.key(Key.Key_2)
    hands.key(Key.Key_Return)
    assert hands.training.role == "vereniging"
