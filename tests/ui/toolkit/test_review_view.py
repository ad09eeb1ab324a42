"""A review sheet, as a trainer uses it: choose a conversation, see it on paper, come back to it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.ui.access import pale, unringed, unspoken
from tests.ui.conftest import Opener, SettingsChanger, Stopper
from tests.ui.hands import Hands
from tests.ui.look import faults
from trainer.domain.toolkit.reviews import TALK
from trainer.services.printing.pdf_pages import PdfPages
from trainer.services.toolkit.talks_to_read import ListedTalk, Reviewing
from trainer.services.toolkit.toolkit import Toolkit
from trainer.ui.kit.page_picture import PagePicture
from trainer.ui.toolkit.review_view import ReviewView
from trainer.ui.toolkit.tool_page import ToolPage
from trainer.ui.toolkit.tool_place import ToolPlace

ITEM, PIECE = "beoordeling-jongeren", "welk-stuk"
Key = Qt.Key


def opened(hands: Hands, role: str = "") -> tuple[ToolPage, ReviewView]:
    hands.window.go("tool", ToolPlace(ITEM, role))
    hands.settle()
    page = hands.page(ToolPage)
    assert isinstance(page.view, ReviewView)
    return page, page.view


def talks(hands: Hands, role: str = "sport") -> tuple[ListedTalk, ...]:
    return Reviewing(hands.training.index, role).talks()


def on_paper(page: ToolPage) -> str:
    printout = page.printout()
    assert printout is not None
    pages = PdfPages(printout.make())
    text = " ".join(pages.text(number) for number in range(pages.count))
    pages.close()
    return " ".join(text.split())


def shown(page: ToolPage) -> str:
    """Return what a screen reader finds in the picture of the page; nothing before it is there."""
    pictures = [one for one in page.preview.findChildren(PagePicture) if one.isVisible()]
    return " ".join(pictures[0].accessibleDescription().split()) if pictures else ""


def choose_by_keyboard(hands: Hands, steps: int) -> None:
    hands.tab_to("talk_0")
    for _ in range(steps):
        hands.key(Key.Key_Down)


def test_it_begins_with_the_form_alone(samira: Hands) -> None:
    page, view = opened(samira)
    assert (view.talk, view.wish().talk) == ("", "")
    assert list(view.choices) == ["", *(one.key for one in talks(samira))]
    assert samira.window.focusWidget() is view.choices[""].box
    assert not any(one.title in on_paper(page) for one in talks(samira))


def test_a_talk_is_chosen_by_keyboard_and_comes_on_paper(samira: Hands) -> None:
    page, view = opened(samira)
    first = talks(samira)[0]
    samira.wait_until(lambda: bool(shown(page)))
    assert first.title not in shown(page)
    choose_by_keyboard(samira, 1)
    assert view.talk == first.key
    assert view.rows[PIECE].value() == first.title
    samira.wait_until(lambda: first.title in shown(page))
    assert first.title in on_paper(page)


def test_the_choice_is_still_there_when_one_comes_back(
    samira: Hands, open_window: Opener, close_window: Stopper
) -> None:
    _, view = opened(samira)
    choose_by_keyboard(samira, 2)
    second = talks(samira)[1]
    assert view.talk == second.key
    samira.press_sidebar("learn")
    _, view = opened(samira)
    assert view.talk == second.key
    close_window(samira)
    again = open_window()
    page, view = opened(again)
    assert view.talk == second.key
    assert again.window.focusWidget() is view.choices[second.key].box
    assert second.title in on_paper(page)


def test_a_talk_that_is_gone_is_no_longer_chosen(samira: Hands) -> None:
    toolkit = Toolkit(samira.training)
    toolkit.keep(toolkit.tool(ITEM, "sport"), {TALK: "weg/weg/weg", PIECE: "Een gesprek"})
    page, view = opened(samira)
    assert (view.talk, view.rows[PIECE].value()) == ("", "Een gesprek")
    assert "Een gesprek" in on_paper(page)


def test_what_is_heavy_says_so(samira: Hands) -> None:
    page, view = opened(samira)
    for one in talks(samira):
        said = view.choices[one.key].box.accessibleDescription()
        assert (one.announce in said) if one.is_heavy else not said
    heavy = next(one for one in talks(samira) if one.is_heavy)
    view.choices[heavy.key].box.click()
    assert heavy.announce in on_paper(page)


def test_emptied_it_has_no_talk_and_can_be_put_back(samira: Hands) -> None:
    _, view = opened(samira)
    first = talks(samira)[0]
    view.choices[first.key].box.click()
    samira.click(view.empty_button, "empty")
    assert (view.talk, view.rows[PIECE].value()) == ("", "")
    samira.click(view.undo_button, "undo")
    assert (view.talk, view.rows[PIECE].value()) == (first.key, first.title)


def test_what_was_written_about_a_card_stays_without_a_talk(samira: Hands) -> None:
    _, view = opened(samira)
    first = talks(samira)[0]
    view.choices[first.key].box.click()
    view.choices[""].box.click()
    assert view.rows[PIECE].value() == ""
    view.rows[PIECE].show_value("De kaart over geld")
    view.choices[""].box.click()
    assert view.rows[PIECE].value() == "De kaart over geld"


def test_printed_empty_the_talk_is_there_and_nothing_that_was_filled_in(samira: Hands) -> None:
    _, view = opened(samira)
    first = talks(samira)[0]
    view.choices[first.key].box.click()
    view.rows["zegt-niemand"].show_value("Niemand zegt chill")
    wish = view.empty_wish()
    assert (wish.talk, wish.filled) == (first.key, {PIECE: first.title})


def test_in_the_words_of_another_role_its_talks_are_listed(samira: Hands) -> None:
    _, view = opened(samira, "school")
    assert list(view.choices)[1:] == [one.key for one in talks(samira, "school")]


@pytest.mark.parametrize("text_size", [100, 200])
def test_it_can_be_read_and_used_by_everybody(
    text_size: int, samiras_folder: Path, change_settings: SettingsChanger, open_window: Opener
) -> None:
    change_settings(samiras_folder, text_size=text_size, theme="dark")
    hands = open_window()
    page, view = opened(hands)
    heavy = next(one for one in talks(hands) if one.is_heavy)
    view.choices[heavy.key].box.click()
    hands.wait_until(lambda: heavy.title in shown(page))
    window = hands.window
    window.setUpdatesEnabled(True)
    window.resize(800, 560)
    hands.settle()
    found = [*faults(window), *unspoken(window), *pale(window, "dark"), *unringed(window)]
    assert not found, "\n".join(found)
