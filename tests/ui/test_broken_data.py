"""Whatever is broken in the data folder: help is on screen, and what is said is true."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.ui.conftest import Opener, Stopper
from tests.ui.hands import Hands
from trainer.domain.text.message import Template
from trainer.ui.helplines.helplines_page import ServicesPage
from trainer.ui.helplines.network_page import NetworkPage
from trainer.ui.kit.context import translated
from trainer.ui.learning.learn_page import LearnPage
from trainer.ui.organisation.organisation_page import OrganisationPage
from trainer.ui.route.route_page import RoutePage
from trainer.ui.window.help_page import HelpPage
from trainer.ui.window.start_page import StartPage

READ_ERROR = "kunnen nu niet gelezen worden"


def junk(pattern: str) -> Callable[[Path], None]:
    def spoil(folder: Path) -> None:
        for file in folder.glob(pattern):
            if file.is_file():
                file.write_bytes(b"\xff" * 9000)

    return spoil


def a_folder_in_place(name: str) -> Callable[[Path], None]:
    def spoil(folder: Path) -> None:
        (folder / name).unlink()
        (folder / name / "in").mkdir(parents=True)

    return spoil


def no_access(name: str) -> Callable[[Path], None]:
    def spoil(folder: Path) -> None:
        """A loop of links: nobody may or can open it, whoever they are."""
        (folder / name).unlink()
        (folder / name).symlink_to(folder / name)

    return spoil


BROKEN: dict[str, Callable[[Path], None]] = {
    "the list of learners": junk("club.db"),
    "a folder for the list": a_folder_in_place("club.db"),
    "a list nobody can open": no_access("club.db"),
    "the progress": junk("learners/*/progress.db"),
    "the keys": junk("learners/*/key*.json"),
    "the settings": junk("settings.json"),
    "a folder for the content": a_folder_in_place("cache/content-nl.db"),
    "all of it": junk("**/*"),
}


def see_all_lists(hands: Hands) -> None:
    """Go to each page on which help is found, and look whether it is there."""
    window = hands.window
    window.go("route")
    assert hands.page(RoutePage).cards
    window.go("services")
    assert len(hands.page(ServicesPage).cards) > 15
    window.go("help")
    assert isinstance(window.page, HelpPage)
    window.go("network")
    assert hands.page(NetworkPage).forms
    window.go("organisation")
    hands.page(OrganisationPage)


@pytest.mark.parametrize("what", BROKEN)
def test_all_lists_are_there_whatever_is_broken(
    samiras_folder: Path, open_window: Opener, close_window: Stopper, what: str
) -> None:
    try:
        BROKEN[what](samiras_folder)
    except OSError:
        pytest.skip("this system makes no links")
    hands = open_window(samiras_folder)
    assert isinstance(hands.window.page, StartPage | LearnPage)
    see_all_lists(hands)
    close_window(hands)
    assert isinstance(open_window(samiras_folder).window.page, StartPage | LearnPage)


def test_own_data_that_breaks_while_the_window_is_open_is_said_on_each_page(
    samira: Hands, samiras_folder: Path
) -> None:
    raw = samira.session.workspace._club._connection._raw
    for table in ("service_change", "organisation", "own_place"):
        raw.execute(f"DROP TABLE {table}")
    banner = samira.window.banner
    for id in ("route", "services", "network", "organisation"):
        banner.hide()
        samira.window.go(id)
        assert banner.isVisible(), id
        assert READ_ERROR in banner.text.text()
        assert "112 en 113 kloppen" in banner.accessibleName()
    see_all_lists(samira)


def test_a_mended_list_is_told_once_above_the_first_page(
    samiras_folder: Path, open_window: Opener, close_window: Stopper
) -> None:
    (samiras_folder / "club.db").write_bytes(b"x" * 9000)
    hands = open_window(samiras_folder)
    banner = hands.window.banner
    hands.wait_until(banner.isVisible)
    assert "Alles is er weer" in banner.text.text()
    assert banner.property("card") == "soft"
    hands.page(LearnPage)
    close_window(hands)
    hands = open_window(samiras_folder)
    assert not hands.window.banner.isVisible()


def test_two_things_that_were_mended_are_both_told(
    samiras_folder: Path, open_window: Opener
) -> None:
    junk("club.db")(samiras_folder)
    junk("settings.json")(samiras_folder)
    hands = open_window(samiras_folder)
    hands.wait_until(lambda: "\n\n" in hands.window.banner.text.text())
    text = hands.window.banner.text.text()
    assert "De instellingen van deze computer waren beschadigd" in text
    assert "wie hier leert" in text
    assert hands.window.banner.accessibleName() == text


def test_somebody_whose_name_was_lost_comes_up_under_a_plain_one(
    samiras_folder: Path, open_window: Opener
) -> None:
    for pattern in ("club.db", "learners/*/profile*.json", "backups/*"):
        junk(pattern)(samiras_folder)
    hands = open_window(samiras_folder)
    name = f"{translated(Template('Session', 'Name unknown'))} 1"
    hands.wait_until(lambda: name in hands.window.banner.text.text())
    assert [one.name for one in hands.session.workspace.learners()] == ["Naam onbekend 1"]
    shutil.rmtree(samiras_folder / "damaged", ignore_errors=True)
