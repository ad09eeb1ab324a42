"""Who are you? A name, a role, and one laptop for more than one learner."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from tests.ui.conftest import ModulesMaker, Opener, Stopper
from tests.ui.hands import CTRL, Hands
from tests.ui.look import faults
from tests.ui.places import PLACES
from trainer.domain.learning.learner import LONGEST_NAME
from trainer.ui.kit.option_button import RadioOption
from trainer.ui.learning.certificates.certificate_picture import CertificatePicture
from trainer.ui.learning.certificates.certificates_page import CertificatesPage
from trainer.ui.learning.learn_page import LearnPage
from trainer.ui.learning.lesson.lesson_page import LessonPage
from trainer.ui.window.settings_page import SettingsPage
from trainer.ui.window.start_page import StartPage

Key = Qt.Key
MARKUP = "<b>x</b>"
ARABIC = "سميرة الإدريسي"


def begin_as(hands: Hands, name: str) -> None:
    """Make a profile under a name."""
    page = hands.page(StartPage)
    page.name_field.setFocus()
    hands.write(name)
    hands.click(page.findChild(RadioOption, "path_sport"), "role")
    hands.click(page.begin_button, "Begin")
    hands.page(LearnPage)


def learners(hands: Hands) -> list[str]:
    return [one.name for one in hands.session.workspace.learners()]


def texts(widget: QWidget) -> str:
    """Return all words that are on screen."""
    labels, buttons = widget.findChildren(QLabel), widget.findChildren(QPushButton)
    parts: list[QLabel | QPushButton] = [*labels, *buttons]
    return "\n".join(part.text() for part in parts if part.isVisible())


@pytest.mark.parametrize("name", ["", "   ", "\t \u200b"])
def test_without_a_name_nobody_can_begin(newcomer: Hands, name: str) -> None:
    page = newcomer.page(StartPage)
    newcomer.write(name)
    assert not page.begin_button.isEnabled()
    newcomer.key(Key.Key_Return)
    newcomer.page(StartPage)
    assert learners(newcomer) == []


def only_sport(modules: Path) -> None:
    """Let the other paths be in preparation."""
    for file in (modules / "paths/nl").glob("*.yaml"):
        if file.stem != "sport":
            text = file.read_text(encoding="utf-8")
            file.write_text(text.replace("ready: true", "ready: false"), encoding="utf-8")


@pytest.mark.parametrize(("role", "path"), [(1, "sport"), (2, "vereniging"), (3, "school")])
def test_a_name_and_a_role_are_enough(newcomer: Hands, role: int, path: str) -> None:
    newcomer.begin_as("Samira", role)
    newcomer.page(LearnPage)
    assert learners(newcomer) == ["Samira"]
    assert newcomer.training.role == path


def test_enter_behind_a_name_asks_for_the_role(newcomer: Hands) -> None:
    page = newcomer.page(StartPage)
    newcomer.write("Samira")
    newcomer.key(Key.Key_Return)
    newcomer.page(StartPage)
    assert newcomer.focused is page.findChild(RadioOption, "path_sport")
    assert not page.begin_button.isEnabled()
    assert learners(newcomer) == []


def test_the_only_role_is_chosen_already(
    own_modules: ModulesMaker, data_dir: Path, open_window: Opener
) -> None:
    only_sport(own_modules())
    hands = open_window(data_dir)
    hands.wait_until(lambda: hands.page(StartPage).findChild(RadioOption, "path_sport") is not None)
    hands.write("Samira")
    hands.key(Key.Key_Return)
    hands.page(LearnPage)


def test_roles_in_preparation_cannot_be_chosen(
    own_modules: ModulesMaker, data_dir: Path, open_window: Opener
) -> None:
    only_sport(own_modules())
    newcomer = open_window(data_dir)
    page = newcomer.page(StartPage)
    newcomer.wait_until(lambda: page.findChild(RadioOption, "path_sport") is not None)
    roles = {one.objectName(): one for one in page.findChildren(RadioOption)}
    coming = [one for name, one in roles.items() if name != "path_sport"]
    assert len(coming) == 2
    for one in coming:
        assert not one.isEnabled()
        with pytest.raises(Exception, match="to click"):
            newcomer.click(one, "role in preparation")
    assert roles["path_sport"].isChecked()


def test_a_name_with_markup_is_shown_as_it_was_typed(newcomer: Hands) -> None:
    begin_as(newcomer, MARKUP)
    assert MARKUP in newcomer.window.sidebar.person_button.text()
    assert MARKUP in texts(newcomer.page(LearnPage))
    newcomer.press_sidebar("settings")
    assert newcomer.find(QLineEdit, "name_field").text() == MARKUP
    newcomer.press_sidebar("people")
    assert MARKUP in texts(newcomer.page(StartPage))
    labels = newcomer.window.findChildren(QLabel)
    assert all(one.textFormat() is Qt.TextFormat.PlainText for one in labels)


def test_a_name_with_markup_is_no_markup_beside_the_mouse_either(newcomer: Hands) -> None:
    begin_as(newcomer, MARKUP)
    newcomer.window.resize(800, 560)
    newcomer.settle()
    shown = newcomer.window.sidebar.person_button.toolTip()
    assert "&lt;b&gt;x&lt;/b&gt;" in shown
    assert MARKUP not in shown


def test_a_name_with_markup_stands_so_on_the_certificate(finisher: Hands) -> None:
    PLACES["new certificate"].go(finisher)
    field = finisher.find(QLineEdit, "name_field")
    field.setFocus()
    field.selectAll()
    finisher.write(MARKUP)
    finisher.key(Key.Key_Return)
    picture = finisher.page(CertificatesPage).findChildren(CertificatePicture)[0]
    assert MARKUP in picture.accessibleName()


@pytest.mark.parametrize(
    "name", ["W" * LONGEST_NAME, "Anne-Marie de Wit van " * 6, ARABIC, "李小龙"]
)
@pytest.mark.parametrize("size", [(1280, 800), (800, 560)])
def test_any_name_has_room_on_every_page(newcomer: Hands, name: str, size: tuple[int, int]) -> None:
    name = name[:LONGEST_NAME].strip()
    begin_as(newcomer, name)
    assert learners(newcomer) == [name]
    newcomer.window.resize(*size)
    for page in ("learn", "settings", "people"):
        newcomer.press_sidebar(page)
        assert not faults(newcomer.window), page


@pytest.mark.parametrize("name", ["W" * LONGEST_NAME, ARABIC])
def test_any_name_has_room_on_the_page_of_certificates(finisher: Hands, name: str) -> None:
    PLACES["new certificate"].go(finisher)
    field = finisher.find(QLineEdit, "name_field")
    field.setFocus()
    field.selectAll()
    finisher.write(name)
    finisher.key(Key.Key_Return)
    finisher.window.resize(800, 560)
    assert not faults(finisher.window)


@pytest.mark.parametrize("size", [100, 200])
def test_a_name_that_fits_is_shown_whole(samira: Hands, size: int) -> None:
    names = ["Samira", "Bilal", "Wil", "Anne-Marie", "Jo Li"]
    for name in names[1:]:
        samira.session.workspace.add_learner(name, "sport")
    while samira.session.workspace.settings.text_size < size:
        samira.key(Key.Key_Equal, CTRL)
    samira.press_sidebar("people")
    shown = texts(samira.page(StartPage)) + samira.window.sidebar.person_button.text()
    assert all(name in shown for name in names)
    assert "…" not in shown


def test_a_name_is_never_longer_than_fits_on_a_certificate(newcomer: Hands) -> None:
    newcomer.write("a" * (LONGEST_NAME + 50))
    assert newcomer.find(QLineEdit, "name_field").text() == "a" * LONGEST_NAME


def test_spaces_around_a_name_are_left_out(newcomer: Hands) -> None:
    begin_as(newcomer, "  Samira   El Idrissi ")
    assert learners(newcomer) == ["Samira El Idrissi"]


def test_what_is_typed_stays_when_the_text_size_changes(newcomer: Hands) -> None:
    newcomer.write("Sam")
    newcomer.key(Key.Key_Equal, CTRL)
    newcomer.begin_as("ira")
    assert learners(newcomer) == ["Samira"]


def test_two_learners_each_have_their_own_progress(samira: Hands) -> None:
    samira.click_named("next_button")
    samira.play_lesson()
    samira.press_sidebar("people")
    begin_as(samira, "Bilal")
    assert [one.started for one in samira.training.overview().modules] == [False] * len(
        samira.training.overview().modules
    )
    samira.press_sidebar("people")
    again = [
        one for one in samira.page(StartPage).findChildren(QPushButton) if "Samira" in one.text()
    ]
    samira.click(again[0], "Samira")
    samira.page(LearnPage)
    assert samira.training.learner.name == "Samira"
    assert samira.training.overview().modules[0].lessons_done == 1


def test_who_was_here_last_is_greeted_the_next_time(
    samira: Hands, open_window: Opener, close_window: Stopper
) -> None:
    samira.press_sidebar("people")
    begin_as(samira, "Bilal")
    close_window(samira)
    assert open_window().training.learner.name == "Bilal"


def test_esc_goes_back_to_who_was_learning(samira: Hands) -> None:
    samira.press_sidebar("people")
    samira.key(Key.Key_Escape)
    samira.page(LearnPage)


def test_someone_else_finds_nothing_of_the_one_before(
    samira: Hands, open_window: Opener, close_window: Stopper
) -> None:
    samira.press_sidebar("settings")
    samira.click(samira.page(SettingsPage).leave_button, "Someone else")
    samira.page(StartPage)
    assert samira.window.training is None
    assert "Samira" not in samira.window.sidebar.person_button.text()
    samira.press_sidebar("learn")
    samira.page(StartPage)
    close_window(samira)
    open_window().page(StartPage)


def test_someone_else_loses_nothing_of_the_one_before(samira: Hands) -> None:
    samira.click_named("next_button")
    samira.click(samira.page(LessonPage).next_button, "Next")
    samira.press_sidebar("settings")
    samira.click(samira.page(SettingsPage).leave_button, "Someone else")
    again = [
        one for one in samira.page(StartPage).findChildren(QPushButton) if "Samira" in one.text()
    ]
    samira.click(again[0], "Samira")
    samira.click_named("next_button")
    assert samira.page(LessonPage).position == 1


def test_a_new_name_in_the_settings_shows_at_once(samira: Hands) -> None:
    samira.press_sidebar("settings")
    page = samira.page(SettingsPage)
    page.name_field.setFocus()
    page.name_field.selectAll()
    samira.write("Noor & Co")
    samira.click(page.name_button, "Keep name")
    assert "Noor && Co" in samira.window.sidebar.person_button.text()
    assert learners(samira) == ["Noor & Co"]


def test_a_name_of_nothing_is_not_kept(samira: Hands) -> None:
    samira.press_sidebar("settings")
    page = samira.page(SettingsPage)
    page.name_field.clear()
    samira.click(page.name_button, "Keep name")
    assert learners(samira) == ["Samira"]


def test_a_profile_folder_holds_the_name(newcomer: Hands, data_dir: Path) -> None:
    begin_as(newcomer, ARABIC)
    profiles = list(data_dir.glob("learners/*/profile.json"))
    assert len(profiles) == 1
