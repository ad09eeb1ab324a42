"""Printing: pages on screen, a file, and paper."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from tests.ui.hands import CTRL, Hands
from tests.ui.places import PLACES
from trainer.domain.errors import FontMissingError
from trainer.ui.pages.learn_page import LearnPage
from trainer.ui.pages.lesson_page import LessonPage
from trainer.ui.pages.print_page import PrintPage
from trainer.ui.printout import Printout
from trainer.ui.widgets.page_picture import PagePicture

Key = Qt.Key


def ready(hands: Hands) -> PrintPage:
    """Wait until all pages are there."""
    page = hands.page(PrintPage)
    hands.wait_until(page.save_button.isEnabled)
    return page


def print_lesson(hands: Hands) -> PrintPage:
    hands.open_kind("sort")
    hands.key(Key.Key_P, CTRL)
    return ready(hands)


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


def test_ctrl_p_on_a_lesson_shows_every_page(samira: Hands) -> None:
    page = print_lesson(samira)
    pictures = page.findChildren(PagePicture)
    assert len(pictures) == len(pypdfium2.PdfDocument(page._pdf)) > 1
    assert all(one.accessibleName() and one.accessibleDescription() for one in pictures)
    assert not page.said.isVisible()


def test_a_picture_is_of_the_page_that_is_printed(samira: Hands) -> None:
    page = print_lesson(samira)
    image: QImage = page.findChildren(PagePicture)[0]._image
    document = pypdfium2.PdfDocument(page._pdf)
    width, height = document[0].get_size()
    document.close()
    assert image.height() / image.width() == pytest.approx(height / width, rel=0.01)
    colours = {image.pixel(x, y) for x in range(0, image.width(), 9) for y in range(0, 400, 9)}
    assert len(colours) > 2


def test_the_button_on_a_lesson_prints_as_well(samira: Hands) -> None:
    page = samira.open_kind("choice")
    title = page.lesson.outline.title
    samira.click_named("print_button")
    assert title in text_of(ready(samira)._pdf)


@pytest.mark.parametrize("place", ["learn", "settings", "help", "no notes"])
def test_where_is_nothing_to_print_that_is_said(samira: Hands, place: str) -> None:
    PLACES[place].go(samira)
    samira.key(Key.Key_P, CTRL)
    assert samira.window.banner.isVisible()
    assert not isinstance(samira.window.page, PrintPage)


def test_esc_goes_back_to_the_same_step(samira: Hands) -> None:
    lesson = samira.open_kind("sort")
    position = lesson.position
    samira.key(Key.Key_P, CTRL)
    samira.press_sidebar("help")
    samira.key(Key.Key_Escape)
    ready(samira)
    samira.key(Key.Key_Escape)
    assert samira.page(LessonPage).position == position


def test_it_is_saved_where_one_says(samira: Hands, tmp_path: Path) -> None:
    page = print_lesson(samira)
    samira.click(page.save_button, "Save as PDF")
    dialog = page.findChild(QFileDialog, "save_dialog")
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles()[0].endswith(".pdf")
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.clear()
    samira.type(field, str(tmp_path / "les"))
    samira.press_in(field, Key.Key_Return)
    assert (tmp_path / "les.pdf").read_bytes() == page._pdf
    assert str(tmp_path / "les.pdf") in page.said.text()


def test_without_a_printer_there_is_a_sentence(
    samira: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = print_lesson(samira)
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    samira.key(Key.Key_P, CTRL)
    assert page.said.isVisible()
    assert page.save_button.isEnabled()


def paper(file: Path) -> QPrinter:
    """Return a printer that needs no machine."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    return printer


def test_all_pages_come_out_of_the_printer(samira: Hands, tmp_path: Path) -> None:
    page = print_lesson(samira)
    printer = paper(tmp_path / "paper.pdf")
    page.print_on(printer)
    samira.wait_until(page.print_button.isEnabled)
    assert "✓" in page.said.text()
    document = pypdfium2.PdfDocument((tmp_path / "paper.pdf").read_bytes())
    assert len(document) == len(page.findChildren(PagePicture))
    document.close()


def test_a_certificate_is_printed_on_its_side(finisher: Hands, tmp_path: Path) -> None:
    PLACES["certificate"].go(finisher)
    finisher.key(Key.Key_P, CTRL)
    page = ready(finisher)
    page.print_on(paper(tmp_path / "paper.pdf"))
    finisher.wait_until(page.print_button.isEnabled)
    document = pypdfium2.PdfDocument((tmp_path / "paper.pdf").read_bytes())
    width, height = document[0].get_size()
    document.close()
    assert width > height


def test_who_goes_away_gets_the_whole_print(samira: Hands, tmp_path: Path) -> None:
    page = print_lesson(samira)
    count = len(page.findChildren(PagePicture))
    printer = paper(tmp_path / "paper.pdf")
    page.print_on(printer)
    samira.press_sidebar("learn")
    samira.page(LearnPage)
    document = pypdfium2.PdfDocument((tmp_path / "paper.pdf").read_bytes())
    assert len(document) == count
    document.close()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(samira: Hands, tmp_path: Path) -> None:
    page = print_lesson(samira)
    page.print_on(paper(tmp_path / "not there" / "paper.pdf"))
    samira.wait_until(page.print_button.isEnabled)
    assert page.said.text()
    assert "✓" not in page.said.text()


def broken() -> bytes:
    raise FontMissingError(file="weg.ttf")


def test_a_print_that_cannot_be_made_is_told_and_one_can_go_back(samira: Hands) -> None:
    samira.window.go("print", Printout("Weg", broken))
    samira.wait_until(samira.window.banner.isVisible)
    page = samira.page(PrintPage)
    assert not page.save_button.isEnabled()
    samira.key(Key.Key_Escape)
    samira.page(LearnPage)


def test_notes_are_printed(samira: Hands) -> None:
    PLACES["print"].go(samira)
    assert "bidons" in text_of(samira.page(PrintPage)._pdf)
    assert samira.page(PrintPage).findChild(QPushButton, "save_button") is not None


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Drie tellen, en dan?", "drie-tellen-en-dan.pdf"),
        ("../../weg", "weg.pdf"),
        ("...", "steunpersoon.pdf"),
        ("x" * 300, f"{'x' * 80}.pdf"),
        ("Nul", "nul-steunpersoon.pdf"),
    ],
)
def test_a_file_is_named_for_what_it_holds(title: str, name: str) -> None:
    assert Printout(title, broken).file_name == name
