"""Hulplijnen and Mijn netwerk: found, opened only when wanted, maintained, filled in, printed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.hands import CTRL, Hands
from trainer.ui.helplines.helplines_page import ServicesPage
from trainer.ui.helplines.network_page import NetworkPage
from trainer.ui.helplines.way_row import WayRow
from trainer.ui.printing.print_page import PrintPage
from trainer.ui.route.route_page import RoutePage
from trainer.ui.window.help_page import HelpPage

Key = Qt.Key


class Opened(QObject):
    """Takes what would go to another program."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url.toString())


def services(hands: Hands) -> ServicesPage:
    hands.click_named("services_button")
    return hands.page(ServicesPage)


def network(hands: Hands) -> NetworkPage:
    hands.click_named("network_button")
    return hands.page(NetworkPage)


def named(hands: Hands, id: str, name: str) -> QPushButton:
    found = hands.page(ServicesPage).cards[id].findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def maintain(hands: Hands) -> ServicesPage:
    page = services(hands)
    hands.click(page.upkeep.switch, "maintain")
    return page


def test_from_the_route_map_the_list_is_one_click_away_and_esc_leads_back(samira: Hands) -> None:
    samira.press_sidebar("route")
    services(samira)
    samira.key(Key.Key_Escape)
    samira.page(RoutePage)


def test_help_holds_nothing_but_help(samira: Hands) -> None:
    samira.press_sidebar("help")
    assert not samira.page(HelpPage).findChildren(QPushButton)


def test_everyone_sees_what_is_checked_and_what_is_old_comes_last(samira: Hands) -> None:
    page = services(samira)
    shown = list(page.cards)
    assert shown[:2] == ["huisarts", "huisartsenpost"]
    assert "fier" not in shown
    assert shown.index("luisterlijn") > shown.index("kindertelefoon")
    words = " ".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())
    for number in ("112", "113 of 0800-0113"):
        assert number in words


def test_typing_finds_and_a_group_narrows(samira: Hands) -> None:
    page = services(samira)
    samira.write("geld")
    samira.wait_until(lambda: sorted(page.cards) == ["geldfit", "jeugdfonds"])
    page.field.clear()
    samira.click_named("group_walk_in")
    assert list(page.cards) == ["ease"]
    samira.click_named("group_all")
    assert len(page.cards) > 10


def test_nothing_found_says_what_to_do(samira: Hands) -> None:
    page = services(samira)
    samira.write("qqq")
    samira.wait_until(lambda: not page.cards)
    assert page.status.text()


def test_a_number_can_be_copied(samira: Hands) -> None:
    services(samira)
    samira.click(named(samira, "kindertelefoon", "copy_button"), "Copy")
    assert QGuiApplication.clipboard().text() == "0800-0432"


@pytest.mark.parametrize("wanted", [True, False])
def test_nothing_is_called_before_a_second_click(samira: Hands, wanted: bool) -> None:
    opened = Opened()
    # The name of the slot; the stub asks for bytes, which Qt refuses.
    QDesktopServices.setUrlHandler("tel", opened, "take")  # type: ignore[arg-type]
    try:
        page = services(samira)
        samira.click(named(samira, "kindertelefoon", "open_button"), "Call")
        assert opened.urls == []
        samira.settle()
        row = page.cards["kindertelefoon"].findChild(WayRow)
        assert isinstance(row, WayRow)
        assert samira.focused is row.yes_button
        samira.click(row.yes_button if wanted else row.no_button, "answer")
        assert opened.urls == (["tel:08000432"] if wanted else [])
        assert not row.yes_button.isVisible()
    finally:
        QDesktopServices.unsetUrlHandler("tel")


def test_whoever_maintains_the_list_sees_and_confirms_what_is_to_check(samira: Hands) -> None:
    page = maintain(samira)
    assert "fier" in page.cards
    samira.click(named(samira, "fier", "confirm_button"), "confirm")
    assert samira.focused is page.undo_button
    samira.click(page.upkeep.switch, "maintain")
    assert "fier" in page.cards


def test_switching_off_can_be_undone(samira: Hands) -> None:
    page = maintain(samira)
    samira.click(named(samira, "tejo", "off_button"), "off")
    assert samira.session.workspace.open_directory().entry("tejo") is None
    samira.key(Key.Key_Return)
    assert samira.session.workspace.open_directory().entry("tejo") is not None
    assert page.cards["tejo"].isVisible()


def test_correcting_keeps_what_is_typed_and_refuses_a_wrong_number(samira: Hands) -> None:
    page = maintain(samira)
    samira.click(named(samira, "korrelatie", "correct_button"), "correct")
    samira.wait_until(lambda: page.form is not None and samira.focused is page.form.what_for)
    form = page.form
    assert form is not None
    _, field = form.ways[0]
    field.setText("0900-" + "0113")
    samira.click(form.keep_button, "keep")
    assert samira.window.banner.isVisible()
    assert page.form is form
    field.setText("0900 1450")
    form.note.setText("<b>gebeld</b>")
    samira.click(form.keep_button, "keep")
    entry = samira.session.workspace.open_directory().entry("korrelatie")
    assert entry is not None
    assert entry.note == "<b>gebeld</b>"
    notes = [one for one in page.findChildren(QLabel) if one.text() == "<b>gebeld</b>"]
    assert [one.textFormat() for one in notes] == [Qt.TextFormat.PlainText]


def test_nobody_changes_the_doctor(samira: Hands) -> None:
    page = maintain(samira)
    assert page.cards["huisarts"].findChild(QPushButton, "off_button") is None


def test_own_changes_go_out_and_come_in_as_a_file(samira: Hands, tmp_path: Path) -> None:
    page = maintain(samira)
    file = tmp_path / "lijst"
    samira.click(named(samira, "fier", "confirm_button"), "confirm")
    page.upkeep.export_to(str(file))
    page.upkeep.export_to(str(tmp_path / "LIJST.JSON"))
    assert {one.name for one in tmp_path.iterdir() if one.is_file()} == {"lijst.json", "LIJST.JSON"}
    samira.session.workspace.open_directory().restore("fier")
    page.upkeep.import_from(f"{file}.json")
    assert samira.session.workspace.open_directory().entry("fier") is not None
    samira.click(page.upkeep.undo_button, "undo")
    assert samira.session.workspace.open_directory().entry("fier") is None


def test_what_is_typed_in_my_network_is_kept(samira: Hands) -> None:
    page = network(samira)
    samira.write("VV De Linde")
    page.forms[0].fields["name"].setFocus()
    samira.write("Fatima")
    samira.key(Key.Key_Escape)
    own = samira.session.workspace.open_network()
    (organisation,) = own.organisations()
    assert organisation.name == "VV De Linde"
    assert [one.name for one in own.places(organisation.id)] == ["Fatima"]


def test_a_place_is_said_to_be_kept_and_can_be_erased_and_put_back(samira: Hands) -> None:
    page = network(samira)
    form = page.forms[0]
    form.fields["name"].setFocus()
    samira.write("Fatima")
    form.flush()
    assert "✓" in form.state.text()
    samira.click(form.erase_button, "erase")
    organisation = page.head.organisation.id
    assert samira.session.workspace.open_network().places(organisation) == ()
    samira.key(Key.Key_Return)
    (place,) = samira.session.workspace.open_network().places(organisation)
    assert place.name == "Fatima"


def test_somebody_else_and_another_organisation_can_be_added(samira: Hands) -> None:
    page = network(samira)
    samira.click(page.add_button, "add")
    samira.write("Jongerenwerk")
    samira.click(page.more_button, "more")
    samira.write("Het Lyceum")
    page.leave()
    page.enter()
    own = samira.session.workspace.open_network()
    assert [one.name for one in own.organisations()] == ["", "Het Lyceum"]
    assert [one.label for one in own.places(own.organisations()[0].id)] == ["Jongerenwerk"]


def test_a_banned_number_in_my_network_is_refused_and_what_was_there_stays(samira: Hands) -> None:
    page = network(samira)
    form = page.forms[0]
    form.fields["reach"].setText("0900-" + "0113")
    form.flush()
    assert samira.window.banner.isVisible()
    assert samira.session.workspace.open_network().places(page.head.organisation.id) == ()


def test_the_card_is_printed(samira: Hands) -> None:
    page = network(samira)
    samira.write("De Linde")
    page.forms[0].fields["name"].setText("Fatima")
    samira.key(Key.Key_P, CTRL)
    samira.wait_until(samira.page(PrintPage).save_button.isEnabled)


def test_both_are_there_before_a_profile(newcomer: Hands) -> None:
    newcomer.press_sidebar("route")
    services(newcomer)
    network(newcomer)
    assert len(newcomer.page(NetworkPage).forms) == 15
