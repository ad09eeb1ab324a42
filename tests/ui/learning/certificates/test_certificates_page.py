"""Making a certificate, and saving it as PDF."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from tests.ui.hands import CTRL, Hands
from tests.ui.places import PLACES
from trainer.domain.errors import FileWriteError
from trainer.ui.kit.context import shown
from trainer.ui.learning.certificates.certificates_page import CertificatesPage

Key = Qt.Key
SUN = "\N{SUN WITH FACE}"


def write_name(hands: Hands, name: str) -> None:
    """Type a name in place of the one that is there."""
    field = hands.find(QLineEdit, "name_field")
    field.setFocus()
    field.selectAll()
    hands.write(name)


def make(hands: Hands) -> CertificatesPage:
    """Make the certificate."""
    PLACES["new certificate"].go(hands)
    page = hands.page(CertificatesPage)
    hands.click(page.make_button, "button to make it")
    return page


def save_as(hands: Hands, place: str) -> None:
    """Ask to save, and type a place in the dialog."""
    hands.click_named("save_button")
    dialog = hands.page(CertificatesPage).findChild(QFileDialog, "save_dialog")
    assert isinstance(dialog, QFileDialog)
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.clear()
    hands.type(field, place)
    hands.press_in(field, Key.Key_Return)


def test_a_name_that_cannot_be_printed_is_refused_beforehand(finisher: Hands) -> None:
    PLACES["new certificate"].go(finisher)
    page = finisher.page(CertificatesPage)
    write_name(finisher, f"Samira {SUN}")
    assert page.unprintable.isVisible()
    assert SUN in page.unprintable.text()
    assert page.make_button is not None
    assert not page.make_button.isEnabled()
    finisher.key(Key.Key_Return)
    assert finisher.training.store.certificates() == ()
    finisher.key(Key.Key_Backspace)
    assert not page.unprintable.isVisible()
    assert page.make_button.isEnabled()


def test_a_learner_whose_name_cannot_be_printed_is_told_at_once(finisher: Hands) -> None:
    work = finisher.session.workspace
    finisher.training.learner = work.rename(finisher.training.learner, f"Sam{SUN}")
    PLACES["new certificate"].go(finisher)
    assert SUN in finisher.page(CertificatesPage).unprintable.text()


def test_without_a_name_there_is_no_certificate(finisher: Hands) -> None:
    PLACES["new certificate"].go(finisher)
    finisher.find(QLineEdit, "name_field").clear()
    make_button = finisher.page(CertificatesPage).make_button
    assert make_button is not None
    assert not make_button.isEnabled()


def test_another_name_may_stand_on_it_than_one_learns_under(finisher: Hands) -> None:
    PLACES["new certificate"].go(finisher)
    write_name(finisher, "Samira El Idrissi")
    finisher.key(Key.Key_Return)
    assert [one.name for one in finisher.training.store.certificates()] == ["Samira El Idrissi"]
    assert finisher.training.learner.name == "Samira"


def test_after_making_it_the_keyboard_is_at_saving(finisher: Hands) -> None:
    make(finisher)
    assert finisher.focused.objectName() == "save_button"


def test_it_is_made_once(finisher: Hands) -> None:
    page = make(finisher)
    finisher.press_sidebar("learn")
    finisher.press_sidebar("certificates")
    assert page.make_button is None
    assert len(finisher.training.store.certificates()) == 1


def test_a_saved_certificate_is_where_the_page_says(finisher: Hands, tmp_path: Path) -> None:
    page = make(finisher)
    file = tmp_path / "mijn certificaat.pdf"
    save_as(finisher, str(file))
    assert file.read_bytes().startswith(b"%PDF-")
    assert page.saved.isVisible()
    assert str(file) in page.saved.text()
    assert not finisher.window.banner.isVisible()


def test_a_file_gets_the_ending_of_its_kind(finisher: Hands, tmp_path: Path) -> None:
    make(finisher)
    save_as(finisher, str(tmp_path / "zonder"))
    assert (tmp_path / "zonder.pdf").is_file()


def test_a_place_that_cannot_be_written_is_said_and_another_may_be_chosen(
    finisher: Hands, tmp_path: Path
) -> None:
    page = make(finisher)
    blocked = tmp_path / "file" / "certificate.pdf"
    blocked.parent.write_text("not a folder", encoding="utf-8")
    save_as(finisher, str(blocked))
    banner = finisher.window.banner
    assert banner.isVisible()
    assert banner.text.text() == shown(FileWriteError(file=str(blocked)).message)
    assert not page.saved.isVisible()
    save_as(finisher, str(tmp_path / "elsewhere.pdf"))
    assert page.saved.isVisible()


def test_the_dialog_proposes_a_name_with_the_number(finisher: Hands) -> None:
    page = make(finisher)
    finisher.click_named("save_button")
    dialog = page.findChild(QFileDialog, "save_dialog")
    assert isinstance(dialog, QFileDialog)
    number = finisher.training.store.certificates()[0].number.lower()
    assert number in dialog.selectedFiles()[0]
    dialog.reject()
    finisher.settle()
    assert page.findChild(QFileDialog, "save_dialog") is None
    assert not page.saved.isVisible()


@pytest.mark.parametrize("place", ["new certificate", "certificate"])
def test_other_text_sizes_keep_what_is_there(finisher: Hands, place: str) -> None:
    PLACES[place].go(finisher)
    page = finisher.page(CertificatesPage)
    if place == "new certificate":
        write_name(finisher, "Half")
    finisher.key(Key.Key_Equal, CTRL)
    if place == "new certificate":
        assert finisher.find(QLineEdit, "name_field").text() == "Half"
    else:
        assert page.findChildren(QPushButton, "save_button")
