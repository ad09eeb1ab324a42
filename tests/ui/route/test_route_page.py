"""The route map by keys and clicks: a result from the first answer on, and no trace of it."""

from __future__ import annotations

import logging
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from tests.ui.conftest import ModulesMaker, Opener, Stopper
from tests.ui.hands import CTRL, Hands
from tests.ui.places import route_answers, route_home, route_stress
from trainer.domain.route.table import Urgency
from trainer.ui.helplines.network_page import NetworkPage
from trainer.ui.printing.print_page import PrintPage
from trainer.ui.route.question_card import QuestionCard
from trainer.ui.route.route_page import RoutePage
from trainer.ui.route.route_service import RouteService
from trainer.ui.window.help_page import HelpPage

Key = Qt.Key
"""Keys by name."""


def page_of(hands: Hands) -> RoutePage:
    return hands.page(RoutePage)


def words(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def services(hands: Hands) -> list[str]:
    result = page_of(hands).result
    return [one.pick.id for one in result.services] if result else []


def urgency(hands: Hands) -> Urgency | None:
    result = page_of(hands).result
    return result.route.urgency if result else None


# Answering -------------------------------------------------------------------------------------


def test_by_number_keys_alone_in_under_ten_presses(samira: Hands) -> None:
    samira.press_sidebar("route")
    for key in (Key.Key_3, Key.Key_3, Key.Key_1, Key.Key_3, Key.Key_3, Key.Key_1):
        samira.key(key)
    assert page_of(samira).answers == {
        "danger": "no", "who": "12-18", "signs": "stress", "mood": "stress", "long": "longer",
        "where": "here",
    }  # fmt: skip
    assert urgency(samira) is Urgency.WEEK
    assert services(samira) == ["vcp", "kindertelefoon", "huisarts"]
    assert "Deze week" in words(page_of(samira))


def test_the_result_is_there_from_the_first_answer_and_sharpens(samira: Hands) -> None:
    samira.press_sidebar("route")
    page = page_of(samira)
    assert page.result is None
    assert "Begin bij de eerste vraag" in words(page)
    samira.key(Key.Key_3)
    assert urgency(samira) is Urgency.FOLLOW
    samira.key(Key.Key_0)
    samira.key(Key.Key_5)
    assert urgency(samira) is Urgency.TODAY
    assert services(samira)[0] == "veilig-thuis"


def test_nought_is_not_knowing_in_every_question(samira: Hands) -> None:
    samira.press_sidebar("route")
    for _ in range(5):
        samira.key(Key.Key_0)
    assert set(page_of(samira).answers.values()) == {"unknown"}
    assert page_of(samira).result is not None


def shown_questions(hands: Hands) -> list[str]:
    return [card.question.id for card in page_of(hands).cards if card.isVisible()]


def test_a_second_question_comes_under_its_sign_and_goes_with_it(samira: Hands) -> None:
    samira.press_sidebar("route")
    assert shown_questions(samira) == ["danger", "who", "signs", "long", "where"]
    for key in (Key.Key_3, Key.Key_3, Key.Key_3):
        samira.key(key)
    page = page_of(samira)
    assert shown_questions(samira) == ["danger", "who", "signs", "body", "long", "where"]
    assert page.cards[[card.question.id for card in page.cards].index("body")].is_open
    assert urgency(samira) is Urgency.TODAY
    samira.key(Key.Key_1)
    assert page.result is not None
    assert page.result.route.rule.id == "zelfbeschadiging"
    route_answer(samira, "signs_money")
    assert "body" not in page.answers
    assert shown_questions(samira)[3] == "cost"
    samira.key(Key.Key_Escape)
    assert samira.focused.objectName() == "signs_money"


@pytest.mark.parametrize("size", [(1366, 700), (900, 500)])
def test_the_answers_that_are_asked_are_in_sight(samira: Hands, size: tuple[int, int]) -> None:
    samira.window.resize(*size)
    samira.press_sidebar("route")
    samira.settle()
    page = page_of(samira)
    high = page.scroll_area.viewport().height()

    def seen(card: QuestionCard) -> list[bool]:
        tops = [one.mapTo(page.scroll_area.viewport(), QPoint(0, 0)).y() for one in card.lines]
        pairs = zip(tops, card.lines, strict=True)
        return [top >= 0 and top + one.height() <= high for top, one in pairs]

    for key in (Key.Key_3, Key.Key_3):
        samira.key(key)
    samira.settle()
    signs = next(card for card in page.cards if card.question.id == "signs")
    assert seen(signs)[0]
    assert all(seen(signs)) or size == (900, 500)
    samira.key(Key.Key_3)
    samira.settle()
    body = next(card for card in page.cards if card.question.id == "body")
    assert all(seen(body))
    for key in (Key.Key_1, Key.Key_3, Key.Key_1):
        samira.key(key)
    samira.settle()
    assert 0 <= page.shown.mapTo(page.scroll_area.viewport(), QPoint(0, 0)).y() < high // 2


def test_each_theme_is_two_presses_away(samira: Hands) -> None:
    wanted = {
        (3, 1): "zelfbeschadiging", (3, 2): "eten", (8, 1): "afpersing", (9, 1): "gokken",
        (2, 2): "discriminatie", (2, 3): "wie-je-bent", (5, 2): "eer", (1, 1): "na-zelfmoord",
    }  # fmt: skip
    for keys, rule in wanted.items():
        samira.press_sidebar("learn")
        samira.press_sidebar("route")
        for key in (3, 3, *keys):
            samira.key(Key(Key.Key_0 + key))
        result = page_of(samira).result
        assert result is not None
        assert result.route.rule.id == rule


def test_an_answer_can_be_changed(samira: Hands) -> None:
    route_stress(samira)
    samira.click(page_of(samira).cards[2].head, "Wat valt je op?")
    samira.click_named("signs_money")
    assert services(samira)[0] == "geldfit"
    assert page_of(samira).answers["long"] == "longer"


def test_enter_chooses_what_has_the_keyboard_and_esc_goes_a_question_back(samira: Hands) -> None:
    samira.press_sidebar("route")
    samira.key(Key.Key_Tab)
    samira.key(Key.Key_Tab)
    samira.key(Key.Key_Return)
    page = page_of(samira)
    assert page.answers == {"danger": "no"}
    assert page.cards[1].is_open
    samira.key(Key.Key_Escape)
    assert page.cards[0].is_open
    assert samira.focused.objectName() == "danger_no"
    samira.key(Key.Key_Escape)
    assert samira.window.page is not page


def test_again_begins_anew(samira: Hands) -> None:
    route_stress(samira)
    samira.click_named("again_button")
    page = page_of(samira)
    assert (page.answers, page.result) == ({}, None)
    assert page.cards[0].is_open
    assert samira.focused.objectName() == "danger_now"


@pytest.mark.parametrize("option", ["danger_now", "danger_suicide", "signs_suicide"])
def test_danger_puts_112_and_113_on_top_whatever_else(samira: Hands, option: str) -> None:
    route_stress(samira)
    page = page_of(samira)
    assert not page.lifelines.isVisible()
    route_answer(samira, option)
    assert page.lifelines.isVisible()
    assert {"112", "113  ·  0800-0113"} <= set(words(page.lifelines).splitlines())
    assert services(samira)[:2] == ["112", "113"]
    assert urgency(samira) is Urgency.NOW
    assert not any(card.is_open for card in page.cards)
    page.scroll_area.verticalScrollBar().setValue(10_000)
    samira.settle()
    top = page.lifelines.mapTo(samira.window, page.lifelines.rect().topLeft())
    assert 0 <= top.y() < 40


def route_answer(hands: Hands, option: str) -> None:
    """Change one answer."""
    card = next(one for one in page_of(hands).cards if option.startswith(one.question.id))
    hands.click(card.head, card.question.ask)
    hands.click_named(option)


def test_without_a_learner_it_asks_who_you_are(newcomer: Hands) -> None:
    route_home(newcomer)
    page = page_of(newcomer)
    assert page.result is not None
    assert [note.id for note in page.result.route.duties] == ["meldcode"]
    assert "De meldcode is voor jou verplicht" in words(page)
    route_answer(newcomer, "role_sport")
    assert "geen officiële melding" in words(page)


def test_after_a_change_of_text_size_the_answers_are_there(samira: Hands) -> None:
    route_stress(samira)
    before = dict(page_of(samira).answers)
    samira.key(Key.Key_Equal, CTRL)
    assert page_of(samira).answers == before
    assert urgency(samira) is Urgency.WEEK


# Services --------------------------------------------------------------------------------------


def test_a_number_is_copied(samira: Hands) -> None:
    route_home_of(samira)
    samira.click_named("copy_button")
    assert QGuiApplication.clipboard().text() == "0800-2000"


class Opened(QObject):
    """Takes what the system would have opened."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url.toString())


def test_a_call_is_made_after_a_click_that_says_so_and_never_by_itself(samira: Hands) -> None:
    opened = Opened()
    QDesktopServices.setUrlHandler("tel", opened, "take")  # type: ignore[arg-type]
    try:
        route_home_of(samira)
        samira.click_named("open_button")
        assert opened.urls == []
        asked = samira.find(QPushButton, "yes_button").window()
        assert "belprogramma" in words(asked) or "bellen" in words(asked)
        assert "0800-2000" in words(asked)
        samira.click_named("yes_button")
        assert opened.urls == ["tel:08002000"]
    finally:
        QDesktopServices.unsetUrlHandler("tel")


def route_home_of(hands: Hands) -> None:
    wanted = ("danger_no", "who_12-18", "signs_home", "long_longer", "where_home")
    route_answers(hands, *wanted)


def test_an_own_place_is_filled_in_or_leads_to_where_that_is_done(samira: Hands) -> None:
    route_stress(samira)
    samira.click_named("fill_button")
    samira.page(NetworkPage)
    network = samira.session.workspace.open_network()
    kind = next(one for one in network.kinds("sport") if one.id == "vcp")
    place = network.place(network.new_organisation().id, kind.id)
    network.keep(replace(place, name="Fatima", reach="06-12 34 56 78", when="op maandag"))
    route_stress(samira)
    first = page_of(samira).findChildren(RouteService)[0]
    assert "Fatima" in words(first)
    assert "06-12 34 56 78" in words(first)


def test_what_is_past_its_date_says_so(samira: Hands) -> None:
    route_answers(samira, "danger_no", "who_12-18", "signs_money")
    money = page_of(samira).findChildren(RouteService)[0]
    assert "Controleer dit eerst" in words(money)


# No trace --------------------------------------------------------------------------------------


@pytest.mark.parametrize("leave", ["sidebar", "help", "people"])
def test_leaving_the_page_clears_the_answers(samira: Hands, leave: str) -> None:
    route_stress(samira)
    page = page_of(samira)
    if leave == "help":
        samira.key(Key.Key_H, CTRL)
        samira.page(HelpPage)
    else:
        samira.press_sidebar("learn" if leave == "sidebar" else "people")
    assert (page.answers, page.result) == ({}, None)
    assert not any("Stress" in one.head.accessibleName() for one in page.cards)
    samira.press_sidebar("route")
    assert not page_of(samira).answers


def test_a_window_that_is_put_away_for_a_moment_keeps_the_answers(samira: Hands) -> None:
    route_stress(samira)
    page = page_of(samira)
    before = dict(page.answers)
    samira.window.showMinimized()
    samira.settle()
    assert not page.isVisible() or samira.window.isMinimized()
    samira.window.showNormal()
    samira.settle()
    assert before
    assert page.answers == before


def bytes_in(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and "cache" not in file.parts
    }


def test_nothing_is_kept_or_logged(
    samira: Hands,
    samiras_folder: Path,
    close_window: Stopper,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    samira.press_sidebar("settings")
    before = bytes_in(samiras_folder)
    cache = (samiras_folder / "cache").stat().st_mtime_ns
    rows = samira.training.log()
    route_stress(samira)
    page = page_of(samira)
    said = [*page.answers.values(), *(card.head.accessibleName() for card in page.cards)]
    route_answer(samira, "danger_suicide")
    samira.key(Key.Key_P, CTRL)
    samira.wait_until(samira.page(PrintPage).save_button.isEnabled)
    samira.key(Key.Key_Escape)
    samira.press_sidebar("settings")
    assert samira.training.log() == rows
    after = bytes_in(samiras_folder)
    assert set(after) == set(before)
    assert {name for name in before if after[name] != before[name]} == set()
    assert (samiras_folder / "cache").stat().st_mtime_ns == cache
    close_window(samira)
    kept = b"\n".join(bytes_in(samiras_folder).values())
    out = "".join(capfd.readouterr()) + caplog.text
    for text in said:
        if len(text) > 6:
            assert text.encode() not in kept
        assert text not in out
    assert b"route" not in kept.lower()


def test_the_print_says_what_to_do_and_nothing_about_anybody(samira: Hands, tmp_path: Path) -> None:
    route_stress(samira)
    printout = page_of(samira).printout()
    assert printout is not None
    assert printout.file_name == "routekaart.pdf"
    file = tmp_path / "route.pdf"
    file.write_bytes(printout.make())
    text = " ".join(" ".join(one.extract_text() for one in PdfReader(file).pages).split())
    for wanted in ("112", "113", "Deze week", "Praat samen", "0800-0432", "Zo zeg je het"):
        assert wanted in text
    for card in page_of(samira).cards:
        for option in card.question.options:
            assert option.text == "Thuis" or option.text not in text, option.text
    assert "Samira" not in text


def test_before_an_answer_there_is_nothing_to_print(samira: Hands) -> None:
    samira.press_sidebar("route")
    assert page_of(samira).printout() is None


# When content is gone --------------------------------------------------------------------------


def test_without_content_112_and_113_are_there(
    own_modules: ModulesMaker, data_dir: Path, open_window: Opener, qapp: QApplication
) -> None:
    shutil.rmtree(own_modules() / "route")
    hands = open_window(data_dir)
    hands.press_sidebar("route")
    page = page_of(hands)
    assert page.lifelines.isVisible()
    assert "De routekaart kan nu niet open" in words(page)
    hands.key(Key.Key_1)
    hands.key(Key.Key_Escape)


def test_a_damaged_table_leaves_112_and_113(
    own_modules: ModulesMaker, samiras_folder: Path, open_window: Opener
) -> None:
    file = own_modules() / "route/nl/route.yaml"
    file.write_text("questions: [", encoding="utf-8")
    shutil.rmtree(samiras_folder / "cache")
    hands = open_window(samiras_folder)
    hands.press_sidebar("route")
    assert page_of(hands).lifelines.isVisible()
    assert not hands.window.banner.isVisible()
