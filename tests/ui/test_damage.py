"""Files that are damaged or gone: the window opens, says so, and one can go on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import ModulesMaker, Opener
from tests.ui.hands import Hands
from trainer.domain.errors import FontMissingError
from trainer.ui.kit.context import shown
from trainer.ui.learning.learn_page import LearnPage
from trainer.ui.learning.lesson.lesson_page import LessonPage
from trainer.ui.window.start_page import StartPage

Key = Qt.Key
FONT = "AtkinsonHyperlegibleNext-Italic.ttf"


def files(folder: Path, *names: str) -> list[Path]:
    """Return the files of the only learner with these names."""
    return [file for name in names for file in folder.glob(f"learners/*/{name}")]


def spoil(file: Path) -> None:
    """Write other bytes over the beginning of a file."""
    data = file.read_bytes()
    file.write_bytes(b"\x5a" * min(2048, len(data)) + data[2048:])


def goes_on(hands: Hands) -> None:
    """Make sure that one can learn on."""
    hands.press_sidebar("learn")
    hands.click_named("next_button")
    page = hands.page(LessonPage)
    hands.click(page.next_button, "Next")
    assert page.position == 1


def test_a_damaged_progress_file_is_said_and_one_goes_on(
    finished_folder: Path, open_window: Opener
) -> None:
    (database,) = files(finished_folder, "progress.db")
    spoil(database)
    hands = open_window(finished_folder)
    hands.page(LearnPage)
    assert hands.window.banner.isVisible()
    assert hands.window.banner.text.text()
    hands.open_step(hands.spot(lambda kind, _: kind == "sort"))
    hands.page(LessonPage)


def test_a_damaged_key_is_said_and_one_can_begin_under_another_name(
    samiras_folder: Path, open_window: Opener
) -> None:
    for file in files(samiras_folder, "key.json", "key.copy.json"):
        file.write_text("{}", encoding="utf-8")
    hands = open_window(samiras_folder)
    page = hands.page(StartPage)
    assert hands.window.banner.isVisible()
    assert hands.window.training is None
    page.name_field.setFocus()
    hands.begin_as("Samira 2")
    goes_on(hands)


def test_one_damaged_copy_of_the_key_is_no_matter(
    samiras_folder: Path, open_window: Opener
) -> None:
    (key,) = files(samiras_folder, "key.json")
    key.write_text("{}", encoding="utf-8")
    hands = open_window(samiras_folder)
    hands.page(LearnPage)
    goes_on(hands)


def test_a_damaged_list_of_learners_is_made_anew(samiras_folder: Path, open_window: Opener) -> None:
    spoil(samiras_folder / "club.db")
    hands = open_window(samiras_folder)
    hands.press_sidebar("people")
    assert [one.name for one in hands.session.workspace.learners()] == ["Samira"]


@pytest.mark.parametrize("text", ["", "{", '{"text_size": 999, "theme": 3}', "[1]"])
def test_odd_settings_are_left_out(samiras_folder: Path, open_window: Opener, text: str) -> None:
    (samiras_folder / "settings.json").write_text(text, encoding="utf-8")
    hands = open_window(samiras_folder)
    hands.page(StartPage)
    assert hands.session.workspace.settings.text_size == 100


def test_damaged_compiled_content_is_compiled_anew(
    samiras_folder: Path, open_window: Opener
) -> None:
    spoil(samiras_folder / "cache" / "content-nl.db")
    hands = open_window(samiras_folder)
    goes_on(hands)
    assert not hands.window.banner.isVisible()


def test_a_missing_font_is_said_and_one_goes_on(
    own_modules: ModulesMaker, samiras_folder: Path, open_window: Opener
) -> None:
    fonts = own_modules().parent / "assets" / "fonts"
    shipped = fonts.resolve()
    fonts.unlink()
    fonts.mkdir()
    for file in shipped.iterdir():
        if file.name != FONT:
            (fonts / file.name).symlink_to(file)
    hands = open_window(samiras_folder)
    banner = hands.window.banner
    hands.wait_until(banner.isVisible)
    assert banner.text.text() == shown(FontMissingError(file=FONT).message)
    goes_on(hands)
