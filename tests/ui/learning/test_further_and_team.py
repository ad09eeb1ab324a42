"""Verder leren and Teamsessie, as a learner uses them: links, a copied address, a print."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from tests.ui.conftest import ModulesMaker, Opener
from tests.ui.hands import CTRL, Hands
from trainer.ui.helplines.network_page import NetworkPage
from trainer.ui.learning.certificates.certificates_page import CertificatesPage
from trainer.ui.learning.further_page import FurtherPage
from trainer.ui.learning.learn_page import LearnPage
from trainer.ui.learning.pair_page import PairPage
from trainer.ui.learning.team_page import TeamPage
from trainer.ui.printing.print_page import PrintPage
from trainer.ui.search.search_page import SearchPage

Key = Qt.Key


def said(page: FurtherPage | TeamPage) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def test_the_trainings_of_others_are_a_link_away_and_back(samira: Hands) -> None:
    samira.click_named("further_button")
    page = samira.page(FurtherPage)
    assert {"checkers", "vraagmaar", "vcp"} <= set(page.cards)
    assert "3 keer 15 minuten" in said(page)
    samira.key(Key.Key_Escape)
    samira.page(LearnPage)


def test_an_address_is_copied_and_never_opened(samira: Hands) -> None:
    samira.window.go("further", None)
    samira.tab_to("copy_onzichtbare-blessure")
    samira.key(Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "onzichtbareblessure.nl"
    assert "✓" in said(samira.page(FurtherPage))


def test_the_certificates_lead_there_too(samira: Hands) -> None:
    samira.press_sidebar("certificates")
    samira.click_named("further_button")
    samira.page(FurtherPage)
    samira.key(Key.Key_Escape)
    samira.page(CertificatesPage)


def test_it_is_found_by_its_name_and_then_stands_out(samira: Hands) -> None:
    samira.key(Key.Key_F, CTRL)
    samira.write("mhfa")
    samira.page(SearchPage).look()
    samira.key(Key.Key_Return)
    page = samira.page(FurtherPage)
    samira.settle()
    assert page.scroll_area.verticalScrollBar().value() > 0


def test_a_script_is_read_practised_and_printed(samira: Hands) -> None:
    samira.click_named("team_button")
    page = samira.page(TeamPage)
    assert "15-30" in said(page)
    samira.click_named("pair_button")
    samira.page(PairPage)
    samira.key(Key.Key_Escape)
    samira.page(TeamPage)
    samira.click_named("network_button")
    samira.page(NetworkPage)
    samira.key(Key.Key_Escape)
    samira.page(TeamPage)
    samira.key(Key.Key_P, CTRL)
    printed = samira.page(PrintPage)
    samira.wait_until(printed.save_button.isEnabled)


@pytest.mark.parametrize(("name", "says"), [("team", "nog geen"), ("further", "kan nu niet open")])
def test_without_its_file_a_page_says_so(
    name: str, says: str, own_modules: ModulesMaker, open_window: Opener
) -> None:
    shutil.rmtree(own_modules() / name)
    hands = open_window()
    hands.begin_as("Samira")
    hands.window.go(name, None)
    page = hands.window.page
    assert isinstance(page, (TeamPage, FurtherPage))
    assert says in said(page)
    assert page.printout() is None
