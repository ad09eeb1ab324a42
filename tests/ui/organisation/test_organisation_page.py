"""Organisatie: a name, a logo and a colour, kept at once, taken back, and on every print."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFileDialog

from tests.paper.prints import text_of
from tests.ui.conftest import Opener, Stopper
from tests.ui.hands import CTRL, OTHER_PROCESS, Hands
from tests.ui.pictures import BLUE, png, svg
from trainer.domain.look.house_style import HouseStyle, palette_for
from trainer.domain.look.tokens import LIGHT
from trainer.ui.helplines.network_page import NetworkPage
from trainer.ui.kit.page import Page
from trainer.ui.learning.lesson.lesson_page import LessonPage
from trainer.ui.organisation.logo import job as logo_job
from trainer.ui.organisation.organisation_page import OrganisationPage
from trainer.ui.organisation.swatch_button import SwatchButton
from trainer.ui.printing.print_page import PrintPage

Key = Qt.Key
SEA, YELLOW = "1D5C8F", "FFEE00"


@pytest.fixture
def logo_file(tmp_path: Path) -> Path:
    file = tmp_path / "logo.png"
    file.write_bytes(png(300, 120))
    return file


def organisation(hands: Hands, name: str = "VV De Linde") -> OrganisationPage:
    hands.click_named("network_button")
    hands.click_named("style_button")
    page = hands.page(OrganisationPage)
    if name:
        hands.write(name)
        page.head.flush()
    return page


def kept(hands: Hands, page: OrganisationPage) -> HouseStyle:
    return hands.session.workspace.house_styles().read(page.head.organisation)


def take(hands: Hands, file: Path) -> None:
    """Choose a file as logo, and wait until it was read by the other process."""
    logo = hands.page(OrganisationPage).logo
    logo.take(str(file))
    hands.wait_until(lambda: not logo.is_reading, OTHER_PROCESS)


def has_colour(picture: QImage, colour: str) -> bool:
    wanted = QColor(colour if colour.startswith("#") else f"#{colour}").rgb()
    rows = range(0, picture.height(), 2)
    return any(picture.pixel(x, y) == wanted for y in rows for x in range(0, picture.width(), 2))


def test_it_is_the_organisation_of_my_network_and_esc_leads_back_to_it(samira: Hands) -> None:
    samira.click_named("network_button")
    samira.write("De Linde")
    samira.click_named("style_button")
    page = samira.page(OrganisationPage)
    assert page.head.name_field.text() == "De Linde"
    samira.write(" en Es")
    samira.key(Key.Key_Escape)
    assert samira.page(NetworkPage).head.name_field.text() == "De Linde en Es"
    assert [one.name for one in samira.session.workspace.open_network().organisations()] == [
        "De Linde en Es"
    ]


def test_a_logo_is_kept_shown_taken_away_and_put_back_with_enter(
    samira: Hands, logo_file: Path
) -> None:
    page = organisation(samira)
    assert not page.logo.picture.isVisible()
    take(samira, logo_file)
    logo = kept(samira, page).logo
    assert logo is not None
    assert (logo.width, logo.height) == (300, 120)
    assert "✓" in page.logo.state.text()
    assert page.logo.picture.isVisible()
    samira.click(page.logo.away_button, "away")
    assert kept(samira, page).logo is None
    assert samira.focused is page.logo.undo_button
    samira.key(Key.Key_Return)
    assert kept(samira, page).logo == logo
    assert not page.logo.undo_button.isVisible()


def test_a_file_that_is_no_logo_is_told_and_the_logo_stays(
    samira: Hands, logo_file: Path, tmp_path: Path
) -> None:
    page = organisation(samira)
    take(samira, logo_file)
    before = kept(samira, page)
    (tmp_path / "script.svg").write_bytes(svg("<script>alert(1)</script>"))
    for name in ("script.svg", "weg.png"):
        take(samira, tmp_path / name)
        assert samira.window.banner.isVisible()
        assert kept(samira, page) == before
        assert page.logo.picture.isVisible()


def test_a_logo_is_asked_for_with_a_dialog(samira: Hands, logo_file: Path) -> None:
    page = organisation(samira)
    samira.click(page.logo.choose_button, "choose")
    dialog = page.logo.findChild(QFileDialog, "open_dialog")
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(logo_file))
    dialog.close()
    samira.wait_until(lambda: not page.logo.is_reading, OTHER_PROCESS)
    assert kept(samira, page).logo is not None


def test_while_a_logo_is_read_it_can_be_stopped_and_the_keyboard_stays(
    samira: Hands, logo_file: Path
) -> None:
    page = organisation(samira)
    page.logo.choose_button.setFocus()
    page.logo.take(str(logo_file))
    assert "logo.png" in page.logo.busy.text()
    assert samira.focused is page.logo.stop_button
    assert not page.logo.choose_button.isVisible()
    samira.key(Key.Key_Return)
    assert not page.logo.is_reading
    assert samira.focused is page.logo.choose_button
    page.logo.take(str(logo_file))
    take(samira, logo_file)
    assert kept(samira, page).logo is not None


def test_a_logo_that_is_being_read_is_never_kept_for_another_organisation(
    samira: Hands, logo_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logo_job, "command", lambda: [sys.executable, "-c", "while True: pass"])
    page = organisation(samira, "De Linde")
    page.logo.take(str(logo_file))
    samira.click(page.more_button, "more")
    assert not page.logo.is_reading
    page.logo.take(str(logo_file))
    samira.key(Key.Key_Plus, CTRL)
    samira.wait_until(lambda: page.logo.is_reading, OTHER_PROCESS)
    samira.press_sidebar("learn")
    samira.wait_until(lambda: not page.logo.is_reading)


def test_a_colour_is_chosen_by_arrows_and_said_with_its_name(samira: Hands) -> None:
    page = organisation(samira)
    samira.tab_until(lambda one: isinstance(one, SwatchButton), "a colour")
    assert samira.focused is page.colour.swatches[""]
    samira.key(Key.Key_Right)
    samira.wait_until(lambda: kept(samira, page).colour == SEA)
    assert page.colour.swatches[SEA].isChecked()
    assert "✓" in page.colour.state.text()
    samira.click(page.colour.swatches[""], "green")
    assert kept(samira, page).is_empty


def test_the_own_code_of_a_light_colour_is_kept_and_told_to_be_darker(samira: Hands) -> None:
    page = organisation(samira)
    page.colour.code_field.setFocus()
    samira.write("#ffee0")
    assert kept(samira, page).colour == ""
    samira.write("0")
    assert kept(samira, page).colour == YELLOW
    assert page.colour.code_field.text() == "#ffee00"
    assert len(page.colour.state.text()) > len("✓ Kept")
    assert not any(one.isChecked() for one in page.colour.swatches.values())
    samira.click(page.colour.swatches[SEA], "blue")
    assert page.colour.code_field.text() == ""


def test_a_short_code_is_kept_with_enter_and_when_one_goes_on(samira: Hands) -> None:
    page = organisation(samira)
    page.colour.code_field.setFocus()
    samira.write("#0a4")
    assert kept(samira, page).colour == ""
    samira.key(Key.Key_Return)
    assert kept(samira, page).colour == "00AA44"


@pytest.mark.parametrize("typed", ["rood", "#12", "12345G"])
def test_what_is_no_code_is_told_and_the_colour_stays(samira: Hands, typed: str) -> None:
    page = organisation(samira)
    samira.click(page.colour.swatches[SEA], "blue")
    page.colour.code_field.setFocus()
    samira.write(typed)
    samira.key(Key.Key_Return)
    assert f"#{LIGHT.brand}" in page.colour.state.text()
    assert kept(samira, page).colour == SEA


def test_the_page_on_paper_follows_what_is_chosen(samira: Hands, logo_file: Path) -> None:
    page = organisation(samira)
    samira.wait_until(lambda: page.preview.is_ready)
    assert has_colour(page.preview.image, LIGHT.brand)
    assert not has_colour(page.preview.image, BLUE)
    take(samira, logo_file)
    samira.click(page.colour.swatches[SEA], "blue")
    samira.wait_until(lambda: page.preview.is_ready)
    assert has_colour(page.preview.image, BLUE)
    assert has_colour(page.preview.image, palette_for(SEA).brand)
    assert not has_colour(page.preview.image, LIGHT.brand)


def test_each_organisation_has_its_own_and_the_last_one_is_on_prints(samira: Hands) -> None:
    page = organisation(samira, "De Linde")
    samira.click(page.colour.swatches[SEA], "blue")
    linde = page.head.organisation.id
    samira.click(page.more_button, "more")
    assert page.colour.swatches[""].isChecked()
    samira.write("Het Lyceum")
    page.head.flush()
    house = samira.session.workspace.house_styles().for_print()
    assert house is not None
    assert house.name == "Het Lyceum"
    samira.click_named(f"tab_{linde}")
    assert page.colour.swatches[SEA].isChecked()
    assert samira.session.workspace.house_styles().for_print() == HouseStyle(linde, "De Linde", SEA)


def test_a_name_that_is_still_being_typed_goes_with_a_colour(samira: Hands) -> None:
    page = organisation(samira, "")
    samira.write("De Es")
    samira.click(page.colour.swatches[SEA], "blue")
    assert kept(samira, page) == HouseStyle(page.head.organisation.id, "De Es", SEA)
    samira.wait_until(lambda: page.preview.is_ready)


def test_it_works_before_a_profile_and_is_there_after_a_start(
    folder: Path, open_window: Opener, close_window: Stopper, logo_file: Path
) -> None:
    first = open_window(folder)
    first.window.go("organisation")
    first.write("De Linde")
    take(first, logo_file)
    close_window(first)
    again = open_window(folder)
    again.window.go("organisation")
    page = again.page(OrganisationPage)
    assert page.head.name_field.text() == "De Linde"
    assert page.logo.picture.isVisible()


def printed_here(hands: Hands) -> str:
    printout = hands.page(Page).printout()
    assert printout is not None
    return text_of(printout.make())


def test_every_print_has_the_name_of_the_organisation(samira: Hands) -> None:
    organisation(samira, "VV De Linde")
    samira.press_sidebar("route")
    samira.click_named("danger_now")
    route = printed_here(samira)
    samira.press_sidebar("learn")
    samira.click_named("team_button")
    team = printed_here(samira)
    samira.window.go("network")
    card = printed_here(samira)
    samira.open_kind("choice")
    lesson = printed_here(samira)
    samira.click_named("note_button")
    samira.write("Drie tellen.")
    note = samira.page(LessonPage).note.view
    assert note is not None
    note.flush()
    samira.window.go("notes")
    notes = printed_here(samira)
    for text in (route, team, card, lesson, notes):
        assert "VV De Linde" in text
        assert "Gemaakt met Steunpersoon" in text


def test_the_example_is_printed_as_it_is_shown(samira: Hands) -> None:
    page = organisation(samira, "VV De Linde")
    assert "VV De Linde" in printed_here(samira)
    samira.key(Key.Key_P, CTRL)
    samira.wait_until(samira.page(PrintPage).save_button.isEnabled)
    assert page.preview.is_ready
