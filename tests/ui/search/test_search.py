"""Searching and looking words up, as a learner does: with Ctrl+F, arrows, Enter, Esc and clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFont, QTextCursor, QTextFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.ui.hands import CTRL, Hands
from trainer.content.files.library import read_library
from trainer.content.index.searchable import SOURCES
from trainer.domain.errors import NoSearchError
from trainer.domain.route.table import Urgency
from trainer.domain.text.searching import StepPlace
from trainer.services.learning.training import Training
from trainer.services.locations import shipped
from trainer.ui.helplines.helplines_page import ServicesPage
from trainer.ui.kit.prose import TextBlock
from trainer.ui.learning.learn_page import LearnPage
from trainer.ui.learning.lesson.lesson_page import LessonPage
from trainer.ui.learning.module_page import ModulePage
from trainer.ui.learning.words_page import WordsPage
from trainer.ui.route.route_page import RoutePage
from trainer.ui.search.search_page import LANDINGS, SearchPage
from trainer.ui.window.help_page import HelpPage

Key = Qt.Key
LSD = StepPlace("luisteren/drie-tellen", "luisteren-samenvatten-doorvragen", ("stil",))


def searched(hands: Hands, typed: str) -> SearchPage:
    """Press Ctrl+F and type; results come without another key."""
    hands.key(Key.Key_F, CTRL)
    page = hands.page(SearchPage)
    hands.write(typed)
    hands.wait_until(lambda: not page._timer.isActive())
    hands.settle()
    return page


def shown(page: SearchPage) -> list[str]:
    return [one.accessibleName() for one in page.results if one.isVisible()]


def bold(block: TextBlock) -> str:
    """Return the letters on yellow, which are bold too."""
    found = []
    document = block.document()
    for at in range(1, document.characterCount()):
        cursor = QTextCursor(document)
        cursor.setPosition(at)
        look = cursor.charFormat()
        letter = document.characterAt(at - 1)
        if letter.isalnum() and look.hasProperty(QTextFormat.Property.BackgroundBrush):
            assert look.fontWeight() == QFont.Weight.Bold
            found.append(letter)
    return "".join(found)


def marked(page: LessonPage) -> str:
    return "".join(map(bold, page.findChildren(TextBlock)))


def test_every_source_has_a_way_to_be_opened() -> None:
    assert set(LANDINGS) == {source.id for source in SOURCES}


def test_a_sign_opens_the_route_map_with_that_answered(samira: Hands) -> None:
    page = searched(samira, "hij wedt")
    assert page.found[0].kind == "sign"
    assert shown(page)[0].startswith("Gokken")
    samira.key(Key.Key_Return)
    route = samira.page(RoutePage)
    assert route.answers == {"signs": "money", "cost": "gambling"}
    assert route.result is not None
    assert route.result.route.urgency is Urgency.TODAY, "nobody asked about danger yet"
    samira.key(Key.Key_3)
    assert route.answers["danger"] == "no"
    assert route.result.route.rule.id == "gokken"


def test_the_route_map_from_elsewhere_begins_empty(samira: Hands) -> None:
    searched(samira, "hij wedt")
    samira.key(Key.Key_Return)
    samira.press_sidebar("learn")
    samira.press_sidebar("route")
    assert samira.page(RoutePage).answers == {}


def test_results_come_while_typing_and_enter_opens_the_first(samira: Hands) -> None:
    page = searched(samira, "kracht van st")
    assert "De kracht van stilte" in shown(page)[0]
    samira.key(Key.Key_Return)
    assert samira.page(LessonPage).lesson.outline.id == "drie-tellen"


def test_enter_right_after_the_last_letter_opens_what_was_typed(samira: Hands) -> None:
    samira.key(Key.Key_F, CTRL)
    page = samira.page(SearchPage)
    page.field.setText("kracht van stilte")
    samira.key(Key.Key_Return)
    samira.page(LessonPage)


def test_arrows_go_through_the_results_and_back_to_the_field(samira: Hands) -> None:
    page = searched(samira, "stil")
    for expected in (page.results[0], page.results[1], page.results[0], page.field, page.field):
        down = expected is not page.field and samira.focused is not page.results[1]
        samira.key(Key.Key_Down if down else Key.Key_Up)
        assert samira.focused is expected
    samira.key(Key.Key_Down)
    samira.write("t")
    assert samira.focused is page.field
    assert page.field.text() == "stilt"


def test_a_click_opens_the_step_with_the_words_marked(samira: Hands) -> None:
    page = searched(samira, "grinnikt stilte")
    (one,) = page.found
    samira.click(page.results[0], "result")
    lesson = samira.page(LessonPage)
    assert lesson.step is not None
    assert (lesson.lesson.outline.key, lesson.step.id) == one.place
    assert marked(lesson) == "Stiltegrinnikt"


def test_the_words_are_marked_until_esc(samira: Hands) -> None:
    samira.window.go("lesson", LSD)
    page = samira.page(LessonPage)
    assert marked(page) == "StilteStil"
    samira.key(Key.Key_Escape)
    assert not marked(samira.page(LessonPage))
    samira.key(Key.Key_Escape)
    samira.page(ModulePage)


def test_the_words_are_marked_until_the_next_step(samira: Hands) -> None:
    samira.window.go("lesson", LSD)
    page = samira.page(LessonPage)
    samira.click(page.next_button, "Next")
    samira.click(page.back_button, "Previous")
    assert not marked(page)


@pytest.mark.parametrize(
    ("step", "word"),
    [(LSD.step, "gaat"), ("een-halve-zin", "achteraan")],
    ids=["below a table", "below an exercise"],
)
def test_the_first_mark_is_in_sight(samira: Hands, step: str, word: str) -> None:
    samira.window.resize(800, 560)
    samira.window.go("lesson", StepPlace(LSD.lesson, step, (word,)))
    page = samira.page(LessonPage)
    port = page.scroll_area.viewport()

    def is_in_sight() -> bool:
        block = next(one for one in page.findChildren(TextBlock) if bold(one))
        return 0 <= block.mapTo(port, QPoint(0, block.first_mark())).y() <= port.height()

    samira.wait_for(is_in_sight, "the mark is out of sight")
    samira.settle()
    assert is_in_sight()


@pytest.mark.parametrize("start", ["learn", "help", "settings"])
def test_esc_goes_back_to_where_one_was(samira: Hands, start: str) -> None:
    samira.press_sidebar(start)
    before = samira.window.page
    searched(samira, "stil")
    samira.key(Key.Key_Escape)
    assert samira.window.page is before


def test_esc_comes_back_from_help_and_search_in_turn(samira: Hands) -> None:
    samira.open_kind("choice", several=False)
    searched(samira, "qqq")
    samira.key(Key.Key_H, CTRL)
    samira.page(HelpPage)
    for page in (SearchPage, LessonPage):
        samira.key(Key.Key_Escape)
        samira.page(page)


def test_nothing_found_says_so_and_offers_help(samira: Hands) -> None:
    page = searched(samira, "<b>qqq")
    assert not shown(page)
    assert "<b>qqq" in page._hint_title.text()
    samira.click(page.help_button, "help")
    samira.page(HelpPage)


def test_an_empty_field_says_what_can_be_found(samira: Hands) -> None:
    page = searched(samira, "stil")
    page.field.clear()
    page.look()
    assert page.hint.isVisible()
    samira.click(page.words_button, "words")
    samira.page(WordsPage)


def test_a_computer_that_cannot_search_says_so(
    samira: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Training, typed: str) -> None:
        raise NoSearchError

    monkeypatch.setattr(Training, "search", refuse)
    page = searched(samira, "stil")
    assert page.hint.isVisible()
    assert page._hint_text.text()


def test_what_somebody_searched_for_is_not_shown_to_the_next(samira: Hands) -> None:
    searched(samira, "stil")
    bilal = samira.session.workspace.add_learner("Bilal", "sport")
    samira.window.go("leave")
    samira.window.enter(bilal)
    samira.key(Key.Key_F, CTRL)
    assert not samira.page(SearchPage).field.text()


def test_a_found_word_opens_the_list_at_that_word(samira: Hands) -> None:
    page = searched(samira, "VCP")
    assert page.found[0].kind == "word"
    samira.key(Key.Key_Return)
    samira.settle()
    words = samira.page(WordsPage)
    frame = words.cards["vertrouwenscontactpersoon"]
    top = frame.mapTo(words.scroll_area.viewport(), QPoint(0, 0)).y()
    assert 0 <= top < words.scroll_area.viewport().height()
    samira.key(Key.Key_Escape)
    samira.page(SearchPage)


def test_the_list_is_reached_from_learn_and_left_with_esc(samira: Hands) -> None:
    samira.tab_to("words_button")
    samira.key(Key.Key_Return)
    assert len(samira.page(WordsPage).cards) >= 25
    samira.key(Key.Key_Escape)
    samira.page(LearnPage)


def test_a_letter_jumps_to_its_words(samira: Hands) -> None:
    samira.click_named("words_button")
    page = samira.page(WordsPage)
    samira.click_named("letter_V")
    assert page.scroll_area.verticalScrollBar().value() > 0


def test_a_word_in_a_step_is_explained_by_keyboard(samira: Hands) -> None:
    samira.window.go("lesson", LSD)
    page = samira.page(LessonPage)
    samira.tab_to("word_lsd")
    samira.key(Key.Key_Return)
    words = page.text.words
    assert words is not None
    assert words.shown == "lsd"
    samira.find(QPushButton, "close_word_button")
    samira.key(Key.Key_Escape)
    assert words.card is None
    assert samira.focused is words.buttons["lsd"]
    samira.key(Key.Key_Space)
    samira.tab_to("all_words_button")
    samira.key(Key.Key_Return)
    samira.page(WordsPage)
    samira.key(Key.Key_Escape)
    assert samira.page(LessonPage).step is not None


def test_a_click_on_a_word_in_the_text_explains_it(samira: Hands) -> None:
    samira.window.go("lesson", LSD)
    samira.settle()
    page = samira.page(LessonPage)
    block = next(one for one in page.findChildren(TextBlock) if "LSD" in one.toPlainText())
    cursor = block.document().find("LSD")
    look = cursor.charFormat()
    assert look.underlineStyle() == look.UnderlineStyle.DotLine
    assert look.toolTip()
    cursor.setPosition(cursor.position() - 1)
    QTest.mouseClick(
        block.viewport(), Qt.MouseButton.LeftButton, pos=block.cursorRect(cursor).center()
    )
    assert page.text.words is not None
    assert page.text.words.shown == "lsd"


def test_no_other_link_does_anything(samira: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    samira.window.go("lesson", LSD)
    page = samira.page(LessonPage)
    block = page.findChildren(TextBlock)[0]
    before = block.toPlainText()
    for target in ("https://voorbeeld.nl", "file:///etc/hosts", "word", "word:weg", "mailto:a@b"):
        block.anchorClicked.emit(QUrl(target))
    assert page.text.words is not None
    assert not page.text.words.shown
    assert block.toPlainText() == before
    assert not opened


def test_there_is_one_card_at_a_time_and_a_second_press_closes_it(samira: Hands) -> None:
    samira.window.go("lesson", LSD)
    for name, count in (("word_lsd", 1), ("word_open-vraag", 1), ("word_open-vraag", 0)):
        samira.click_named(name)
        cards = samira.page(LessonPage).findChildren(QPushButton, "close_word_button")
        assert sum(card.isVisible() for card in cards) == count


def kinds(page: SearchPage) -> list[str]:
    return [one.kind for one in page.found]


def look_for(hands: Hands, typed: str) -> SearchPage:
    hands.press_sidebar("search")
    page = hands.page(SearchPage)
    page.field.clear()
    hands.write(typed)
    page.look()
    return page


def test_a_word_of_danger_leads_to_help_with_one_key(samira: Hands) -> None:
    page = look_for(samira, "suïcide")
    assert page.results[0].accessibleName().startswith("Nu hulp nodig?")
    samira.key(Key.Key_Return)
    assert isinstance(samira.window.page, HelpPage)


def test_a_helpline_is_opened_at_its_place(samira: Hands) -> None:
    page = look_for(samira, "0800 0432")
    assert kinds(page)[0] == "service"
    samira.key(Key.Key_Return)
    assert isinstance(samira.window.page, ServicesPage)


def test_a_helpline_that_was_switched_off_is_not_found(samira: Hands) -> None:
    assert kinds(look_for(samira, "kindertelefoon"))[0] == "service"
    samira.session.workspace.open_directory().switch_off("kindertelefoon")
    page = look_for(samira, "kindertelefoon")
    assert page.found
    assert "service" not in kinds(page)


def test_where_nothing_is_found_help_and_the_route_map_are_one_step_away(samira: Hands) -> None:
    page = look_for(samira, "qqqq")
    assert not page.found
    assert page.help_button.isVisible()
    samira.click(page.route_button, "Routekaart")
    assert isinstance(samira.window.page, RoutePage)


def test_pages_are_called_in_the_search_as_they_are_called_elsewhere(samira: Hands) -> None:
    table = read_library(shipped("modules"), "nl").search
    called = {one.page: one.title for one in table.pages}
    titles = {}
    for id in called.keys() - {"help"}:
        samira.window.go(id)
        assert samira.window.page is not None
        titles[id] = samira.window.page.title()
    assert titles | {"help": page_of_help(samira)} == called


def page_of_help(hands: Hands) -> str:
    return hands.window.sidebar.help_button.accessibleName()
