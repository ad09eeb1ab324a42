"""The toolkit as one uses it: found, filled in, drawn from, printed, taken along."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel

from tests.ui.conftest import Opener, Stopper
from tests.ui.hands import CTRL, Hands
from tests.ui.places import tool
from trainer.services.toolkit.scanning import Scanning
from trainer.services.toolkit.toolkit import Toolkit
from trainer.ui.printing.print_page import PrintPage
from trainer.ui.search.search_page import SearchPage
from trainer.ui.toolkit.cards_view import CardsView
from trainer.ui.toolkit.form_view import FormView
from trainer.ui.toolkit.pack_page import PackPage
from trainer.ui.toolkit.tool_page import ToolPage
from trainer.ui.toolkit.tool_place import ToolPlace
from trainer.ui.toolkit.toolkit_page import ToolkitPage

Key = Qt.Key


def opened(hands: Hands) -> ToolkitPage:
    hands.press_sidebar("toolkit")
    return hands.page(ToolkitPage)


def ids(page: ToolkitPage) -> list[str]:
    return [tile.objectName().removeprefix("tool_") for tile in page.tiles]


def form_of(hands: Hands) -> FormView:
    view = hands.page(ToolPage).view
    assert isinstance(view, FormView)
    return view


def cards_of(hands: Hands) -> CardsView:
    view = hands.page(ToolPage).view
    assert isinstance(view, CardsView)
    return view


def private_and_open(view: FormView) -> tuple[str, str]:
    """Return a field of a form that is about someone, and one that is not."""
    fields = [row.field for row in view.rows.values() if row.field.is_written]
    private = next(field.id for field in fields if field.about_someone)
    return private, next(field.id for field in fields if not field.about_someone)


def write_in(hands: Hands, view: FormView, field: str, text: str) -> None:
    target = view.rows[field].input
    assert target is not None
    hands.type(target, text)


def printed(hands: Hands) -> bytes:
    hands.key(Key.Key_P, CTRL)
    page = hands.page(PrintPage)
    hands.wait_until(page.save_button.isEnabled)
    return page._pdf


def text_of(pdf: bytes) -> str:
    """Return what stands in a PDF: its words, and what is in its fields."""
    reader = PdfReader(BytesIO(pdf))
    words = " ".join(" ".join(page.extract_text().split()) for page in reader.pages)
    fields = (reader.get_fields() or {}).values()
    return " ".join([words, *(str(field.value) for field in fields if field.value)])


def said(page: ToolkitPage | ToolPage | PackPage) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


# Finding ---------------------------------------------------------------------------------------


def test_one_sees_the_items_of_ones_own_role(samira: Hands) -> None:
    page = opened(samira)
    assert ids(page) == [one.id for one in samira.training.index.tools("sport")]
    assert "scan-club" in ids(page)
    assert "scan-school" not in ids(page)


def test_another_setting_has_its_own_items_in_its_own_words(samira: Hands) -> None:
    page = opened(samira)
    samira.click_named("setting_school")
    assert "scan-school" in ids(page)
    assert "scan-club" not in ids(page)
    samira.click_named("tool_signalenlijst")
    assert "leerling" in said(samira.page(ToolPage))
    samira.key(Key.Key_Escape)
    samira.click_named("setting_any")
    assert {"scan-club", "scan-school", "scan-vereniging"} <= set(ids(page))
    assert len(ids(page)) == len(set(ids(page)))


def test_a_moment_leaves_what_is_for_that_moment(samira: Hands) -> None:
    page = opened(samira)
    samira.click_named("moment_self")
    assert "nagesprek" in ids(page)
    assert "jaarplan" not in ids(page)
    assert samira.focused.objectName() == "moment_self"


def test_a_few_letters_find_an_item_and_enter_opens_it(samira: Hands) -> None:
    page = opened(samira)
    samira.write("vertrouw regels")
    assert ids(page) == ["huisregels-vertrouwen"]
    samira.key(Key.Key_Return)
    assert samira.page(ToolPage).title() == "Huisregels over vertrouwen"


def test_what_is_not_there_is_said_and_all_comes_back(samira: Hands) -> None:
    page = opened(samira)
    samira.write("qqq")
    assert ids(page) == []
    samira.click_named("all_button")
    assert len(ids(page)) > 20
    assert page.field.text() == ""


def test_an_item_is_found_by_searching_everything(samira: Hands) -> None:
    samira.key(Key.Key_F, CTRL)
    samira.write("signalenlijst")
    samira.page(SearchPage).look()
    samira.key(Key.Key_Return)
    assert samira.page(ToolPage).title() == "Signalenlijst"


def test_a_favourite_stands_first_and_stays_one(
    samiras_folder: Path, open_window: Opener, close_window: Stopper
) -> None:
    hands = open_window(samiras_folder)
    tool(hands, "jaarplan")
    hands.click_named("like_button")
    close_window(hands)
    again = open_window(samiras_folder)
    page = opened(again)
    assert ids(page)[0] == "jaarplan"
    assert page.tiles[0].accessibleName().startswith("Favoriet")
    tool(again, "jaarplan")
    again.click_named("like_button")
    assert ids(opened(again))[0] != "jaarplan"


def test_what_was_used_last_is_at_hand(samira: Hands) -> None:
    tool(samira, "gesprekskaarten")
    samira.click_named("draw_button")
    opened(samira)
    samira.click_named("recent_gesprekskaarten")
    assert samira.page(ToolPage).title() == "Gesprekskaarten"


def test_filling_in_is_use_and_looking_at_what_was_filled_in_is_not(samira: Hands) -> None:
    tool(samira, "nagesprek")
    toolkit = Toolkit(samira.training)
    _, field = private_and_open(form_of(samira))
    write_in(samira, form_of(samira), field, "De VCP")
    opened(samira)
    assert toolkit.used()[0] == "nagesprek"
    tool(samira, "gesprekskaarten")
    samira.click_named("draw_button")
    opened(samira)
    before = toolkit.used()
    assert before[0] == "gesprekskaarten"
    tool(samira, "nagesprek")
    assert form_of(samira).rows[field].value() == "De VCP"
    form_of(samira).flush()
    opened(samira)
    assert toolkit.used() == before


def test_an_item_that_is_gone_is_told(samira: Hands) -> None:
    opened(samira)
    samira.window.go("tool", ToolPlace("weg"))
    assert samira.window.banner.isVisible()
    samira.page(ToolkitPage)


# Filling in ------------------------------------------------------------------------------------


def test_what_is_typed_is_kept_and_what_is_about_someone_is_not(
    samiras_folder: Path, open_window: Opener, close_window: Stopper
) -> None:
    hands = open_window(samiras_folder)
    tool(hands, "nagesprek")
    private, open_ = private_and_open(form_of(hands))
    write_in(hands, form_of(hands), open_, "De VCP")
    form_of(hands).flush()
    assert form_of(hands).state.text() == "✓ Bewaard"
    write_in(hands, form_of(hands), private, "Sinds drie weken stil.")
    form_of(hands).flush()
    assert "behalve" in form_of(hands).state.text()
    close_window(hands)
    again = open_window(samiras_folder)
    tool(again, "nagesprek")
    assert form_of(again).rows[private].value() == ""
    assert form_of(again).rows[open_].value() == "De VCP"


def test_what_is_about_someone_is_kept_when_that_is_asked_and_erased_when_not(
    samiras_folder: Path, open_window: Opener, close_window: Stopper
) -> None:
    hands = open_window(samiras_folder)
    tool(hands, "nagesprek")
    private, _ = private_and_open(form_of(hands))
    write_in(hands, form_of(hands), private, "Sinds drie weken stil.")
    box = form_of(hands).keep_box
    assert box is not None
    hands.click(box.box, "keep it")
    close_window(hands)
    again = open_window(samiras_folder)
    tool(again, "nagesprek")
    assert form_of(again).rows[private].value() == "Sinds drie weken stil."
    box = form_of(again).keep_box
    assert box is not None
    assert box.is_ticked
    again.click(box.box, "keep it")
    close_window(again)
    third = open_window(samiras_folder)
    tool(third, "nagesprek")
    assert form_of(third).rows[private].value() == ""


def test_a_print_has_what_is_on_screen_also_what_is_not_kept(samira: Hands) -> None:
    tool(samira, "nagesprek")
    private, _ = private_and_open(form_of(samira))
    write_in(samira, form_of(samira), private, "Sinds drie weken stil.")
    assert "Sinds drie weken stil." in text_of(printed(samira))
    samira.key(Key.Key_Escape)
    assert form_of(samira).rows[private].value() == "Sinds drie weken stil."


def test_an_empty_print_has_fields_to_fill_in_elsewhere(samira: Hands) -> None:
    tool(samira, "nagesprek")
    private, _ = private_and_open(form_of(samira))
    write_in(samira, form_of(samira), private, "Sinds drie weken stil.")
    samira.click_named("empty_print_button")
    page = samira.page(PrintPage)
    samira.wait_until(page.save_button.isEnabled)
    assert "Sinds drie weken" not in text_of(page._pdf)
    fields = PdfReader(BytesIO(page._pdf)).get_fields()
    assert fields is not None
    assert len(fields) >= len(form_of_ids(samira, "nagesprek"))


def form_of_ids(hands: Hands, id: str) -> list[str]:
    return [field.id for field in hands.training.index.tool(id, "sport").body.fields]


def test_an_answer_of_two_hundred_lines_is_kept_and_printed_whole(samira: Hands) -> None:
    tool(samira, "nagesprek")
    view = form_of(samira)
    text = "\n".join(f"regel {line} van wat er bleef hangen" for line in range(200))
    field = next(
        id
        for id, row in view.rows.items()
        if row.field.kind == "text" and not row.field.about_someone
    )
    view.rows[field].show_value(text)
    view.on_changed()
    pdf = printed(samira)
    found = text_of(pdf)
    assert all(f"regel {line} van" in found for line in (0, 99, 199))
    assert samira.page(PrintPage)._pages is not None


def test_emptying_can_be_undone(samira: Hands) -> None:
    tool(samira, "nagesprek")
    _, open_ = private_and_open(form_of(samira))
    write_in(samira, form_of(samira), open_, "De VCP")
    samira.click_named("empty_button")
    assert form_of(samira).rows[open_].value() == ""
    samira.click_named("undo_button")
    assert form_of(samira).rows[open_].value() == "De VCP"


def test_a_change_of_text_size_loses_nothing_that_was_typed(samira: Hands) -> None:
    tool(samira, "nagesprek")
    private, _ = private_and_open(form_of(samira))
    write_in(samira, form_of(samira), private, "Sinds drie weken stil.")
    samira.key(Key.Key_Plus, CTRL)
    assert form_of(samira).rows[private].value() == "Sinds drie weken stil."


def test_somebody_else_does_not_see_what_was_typed(samira: Hands) -> None:
    tool(samira, "nagesprek")
    private, _ = private_and_open(form_of(samira))
    write_in(samira, form_of(samira), private, "Sinds drie weken stil.")
    bilal = samira.session.workspace.add_learner("Bilal", "sport")
    samira.window.go("enter", bilal)
    tool(samira, "nagesprek")
    assert form_of(samira).rows[private].value() == ""


def test_a_full_disk_is_told_and_what_was_typed_stays_on_screen(samira: Hands) -> None:
    tool(samira, "nagesprek")
    view = form_of(samira)
    vault = samira.session.workspace._vault
    assert vault is not None
    pages = vault._connection.read("PRAGMA page_count")[0][0]
    vault._connection.read(f"PRAGMA max_page_count = {pages}")
    field = next(id for id, row in view.rows.items() if row.field.kind == "text")
    assert not view.rows[field].field.about_someone
    view.rows[field].show_value("x" * 19_000)
    assert view.flush() is False
    assert samira.window.banner.isVisible()
    samira.key(Key.Key_Escape)
    assert len(form_of(samira).rows[field].value()) == 19_000


def test_a_tick_is_kept_and_counted(
    samiras_folder: Path, open_window: Opener, close_window: Stopper
) -> None:
    hands = open_window(samiras_folder)
    tool(hands, "introductieweek-lijst")
    hands.press(Key.Key_Space)
    assert "1 van " in said(hands.page(ToolPage))
    close_window(hands)
    again = open_window(samiras_folder)
    tool(again, "introductieweek-lijst")
    assert "1 van " in said(again.page(ToolPage))


def test_a_letter_is_filled_in_and_copied(samira: Hands) -> None:
    tool(samira, "brief")
    samira.write("VV <De Linde> & co")
    samira.click_named("copy_button")
    copied = QGuiApplication.clipboard().text()
    assert "VV <De Linde> & co" in copied
    assert "113 of 0800-0113" in copied
    assert "VV <De Linde> & co" in text_of(printed(samira))


# Cards -----------------------------------------------------------------------------------------


def test_no_card_comes_back_before_all_were_seen_and_the_heavy_one_not_by_chance(
    samira: Hands,
) -> None:
    tool(samira, "gesprekskaarten")
    view = cards_of(samira)
    samira.page(ToolPage).preview.let_go()
    count = len(view._choice())
    seen = []
    for _ in range(count):
        view.draw_button.click()
        assert view.card is not None
        seen.append(view.card.id)
    assert len(set(seen)) == count >= 50
    assert "de-directe-vraag" not in seen
    view.draw_button.click()
    assert view.card is not None
    assert view.card.id != seen[-1]


def test_a_card_is_drawn_by_topic_and_place_and_turned_over(samira: Hands) -> None:
    tool(samira, "gesprekskaarten")
    view = cards_of(samira)
    samira.click_named("topic_4")
    samira.click_named("place_2")
    samira.click_named("draw_button")
    card = view.card
    assert card is not None
    assert card.topic == view._deck.topics[3]
    assert view._deck.places[1] in card.places
    assert card.say in said(samira.page(ToolPage))
    samira.click_named("turn_button")
    assert card.back in said(samira.page(ToolPage))


def test_only_the_choice_is_printed_when_that_is_asked(samira: Hands) -> None:
    tool(samira, "gesprekskaarten")
    view = cards_of(samira)
    samira.click_named("topic_4")
    samira.click(view.only_box.box, "only these")
    chosen = view._deck.chosen(view._deck.topics[3])
    text = text_of(printed(samira))
    others = [card for card in view._deck.cards if card not in chosen]
    assert all(card.say in text for card in chosen)
    assert not [card.id for card in others if card.say in text]


def test_for_the_wall_each_card_has_a_page(samira: Hands) -> None:
    tool(samira, "gesprekskaarten")
    view = cards_of(samira)
    samira.click_named("topic_4")
    samira.click(view.only_box.box, "only these")
    samira.click(view.wall_box.box, "for the wall")
    reader = PdfReader(BytesIO(printed(samira)))
    assert len(reader.pages) == len(view._deck.chosen(view._deck.topics[3]))


# The preview, and everything at once -------------------------------------------------------------


def test_the_preview_is_the_page_that_is_printed_and_can_be_turned(samira: Hands) -> None:
    tool(samira, "gesprekskaarten")
    preview = samira.page(ToolPage).preview
    assert "Bladzijde 1 van" in preview.said.text()
    samira.click(preview.after_button, "the next page")
    assert "Bladzijde 2 van" in preview.said.text()
    samira.click(preview.before_button, "the page before")
    assert not preview.before_button.isEnabled()


def test_a_scan_is_printed_in_dutch_to_its_last_word(samira: Hands) -> None:
    tool(samira, "scan-club")
    words = text_of(printed(samira))
    assert all(
        word in words for word in ("Nog niet", "Grotendeels", "Stelling", "Hier beginnen we mee")
    )
    assert "Mostly" not in words


def test_a_scan_that_was_filled_in_is_printed_empty_all_the_same(samira: Hands) -> None:
    scan = samira.training.index.tool("scan-club", "sport")
    answers = {one.id: at % 4 for at, one in enumerate(scan.body.statements)}
    Scanning(samira.training, scan).finish(answers)
    tool(samira, "scan-club")
    assert "Ingevuld op" in text_of(printed(samira))
    samira.key(Key.Key_Escape)
    samira.click_named("empty_print_button")
    page = samira.page(PrintPage)
    samira.wait_until(page.save_button.isEnabled)
    assert "Ingevuld op" not in text_of(page._pdf)
    assert "Zet achter elke regel één kruisje." in text_of(page._pdf)


@pytest.mark.parametrize("suffix", ["pdf", "zip"])
def test_everything_is_made_at_once(samira: Hands, tmp_path: Path, suffix: str) -> None:
    opened(samira)
    samira.click_named("pack_button")
    page = samira.page(PackPage)
    samira.click_named(f"{suffix}_button")
    dialog = page.findChild(QFileDialog, "save_dialog")
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith(f"toolkit-sport.{suffix}")
    file = tmp_path / f"alles.{suffix}"
    dialog.fileSelected.emit(str(file))
    dialog.close()
    assert page.stop_button.isVisible()
    for _ in range(20):
        if file.exists():
            break
        samira.wait_until(lambda: file.exists() or page.line.value() > 0)
    samira.wait_until(file.exists)
    assert str(file) in page.said.text()
    assert not page.stop_button.isVisible()
    if suffix == "zip":
        with zipfile.ZipFile(file) as packed:
            assert packed.testzip() is None
            assert "kalender.ics" in packed.namelist()
    else:
        assert len(PdfReader(file).pages) > 30


def test_making_everything_can_be_stopped(samira: Hands, tmp_path: Path) -> None:
    samira.window.go("pack", "sport")
    page = samira.page(PackPage)
    file = tmp_path / "alles.pdf"
    page.make(str(file))
    samira.click_named("stop_button")
    assert "Gestopt" in page.said.text()
    assert not list(tmp_path.glob("alles*"))
    assert page.pdf_button.isEnabled()


def test_a_folder_that_cannot_be_written_is_told(samira: Hands, tmp_path: Path) -> None:
    (tmp_path / "geen-map").write_text("")
    samira.window.go("pack", "sport")
    samira.page(PackPage).make(str(tmp_path / "geen-map" / "alles.zip"))
    samira.wait_until(samira.window.banner.isVisible)
    assert "geen-map" in samira.window.banner.text.text()
