"""Printing: pages on screen, a file, and paper."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from tests.paper.prints import printed
from tests.ui.hands import CTRL, Hands
from tests.ui.places import PLACES
from trainer.domain.errors import FontMissingError
from trainer.ui.kit.page_picture import PagePicture
from trainer.ui.kit.printout import Printout
from trainer.ui.learning.learn_page import LearnPage
from trainer.ui.learning.lesson.lesson_page import LessonPage
from trainer.ui.printing.print_page import PrintPage

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


WIDE, TALL = (842, 595), (595, 842)


def mixed() -> bytes:
    """A document of pages that stand and lie, each black from edge to edge but for its top half."""
    document = pypdfium2.PdfDocument.new()
    for width, height in (TALL, WIDE, WIDE, TALL):
        page = document.new_page(width, height)
        box = pypdfium2.raw.FPDFPageObj_CreateNewRect(0, 0, width, height / 2)
        pypdfium2.raw.FPDFPageObj_SetFillColor(box, 0, 0, 0, 255)
        pypdfium2.raw.FPDFPath_SetDrawMode(box, pypdfium2.raw.FPDF_FILLMODE_ALTERNATE, 0)
        pypdfium2.raw.FPDFPage_InsertObject(page, box)
        page.gen_content()
    out = io.BytesIO()
    document.save(out)
    document.close()
    return out.getvalue()


def on_paper(hands: Hands, printer: QPrinter, file: Path) -> list[tuple[tuple[int, int], str]]:
    """Print it, and return how large each sheet is and which part of it is black."""
    hands.window.go("print", Printout("Gemengd", mixed))
    page = ready(hands)
    page.print_on(printer)
    hands.wait_until(page.print_button.isEnabled)
    assert "✓" in page.said.text()
    document = pypdfium2.PdfDocument(file.read_bytes())
    sheets = [(tuple(map(round, sheet.get_size())), black_part(sheet)) for sheet in document]
    document.close()
    return [((width, height), part) for (width, height), part in sheets]


def black_part(sheet: pypdfium2.PdfPage) -> str:
    """Tell which half is black; a page that is small on its sheet has no such half."""
    width, height = sheet.get_size()
    bitmap = sheet.render(scale=1, grayscale=True)
    pixels, stride = bytes(bitmap.buffer), bitmap.stride

    def dark(x: float, y: float) -> bool:
        return bool(pixels[int(y * height) * stride + int(x * width)] < 128)

    corners = {(x, y): dark(x, y) for x in (0.06, 0.94) for y in (0.06, 0.94)}
    halves = {
        "below": [(0.06, 0.94), (0.94, 0.94)],
        "right": [(0.94, 0.06), (0.94, 0.94)],
    }
    (found,) = (
        name for name, black in halves.items() if [at for at in corners if corners[at]] == black
    )
    bitmap.close()
    return found


def test_each_page_comes_on_paper_in_its_own_direction(samira: Hands, tmp_path: Path) -> None:
    file = tmp_path / "paper.pdf"
    tall, wide = (TALL, "below"), (WIDE, "below")
    assert on_paper(samira, paper(file), file) == [tall, wide, wide, tall]


def test_a_print_may_begin_with_a_page_that_lies(samira: Hands, tmp_path: Path) -> None:
    file = tmp_path / "paper.pdf"
    printer = paper(file)
    printer.setFromTo(3, 4)
    assert on_paper(samira, printer, file) == [(WIDE, "below"), (TALL, "below")]


@pytest.mark.parametrize(
    ("ranges", "wanted"),
    [("1,3", [TALL, WIDE]), ("2-3", [WIDE, WIDE]), ("4-99", [TALL]), ("4,1-2", [TALL, WIDE, TALL])],
)
def test_the_pages_come_that_were_asked_for(
    samira: Hands, tmp_path: Path, ranges: str, wanted: list[tuple[int, int]]
) -> None:
    file = tmp_path / "paper.pdf"
    printer = paper(file)
    printer.setPageRanges(QPageRanges.fromString(ranges))
    assert [size for size, _ in on_paper(samira, printer, file)] == wanted


@pytest.mark.parametrize(
    ("size", "tall"),
    [(QPageSize.PageSizeId.A5, (420, 595)), (QPageSize.PageSizeId.Letter, (612, 792))],
)
def test_other_paper_is_filled_as_far_as_it_goes(
    samira: Hands, tmp_path: Path, size: QPageSize.PageSizeId, tall: tuple[int, int]
) -> None:
    file = tmp_path / "paper.pdf"
    printer = paper(file)
    printer.setPageSize(QPageSize(size))
    printer.setPageMargins(QMarginsF(20, 30, 20, 10), QPageLayout.Unit.Millimeter)
    wide = (tall[1], tall[0])
    shown = on_paper(samira, printer, file)
    assert shown == [(tall, "below"), (wide, "below"), (wide, "below"), (tall, "below")]


class BothSides(QPrinter):
    """A printer that prints on both sides, which one into a file does not."""

    def duplex(self) -> QPrinter.DuplexMode:
        return QPrinter.DuplexMode.DuplexLongSide


class OnlyTall(QPrinter):
    """A printer that knows one direction."""

    def setPageOrientation(self, orientation: QPageLayout.Orientation) -> bool:  # noqa: N802
        return orientation == QPageLayout.Orientation.Portrait


@pytest.mark.parametrize("kind", [BothSides, OnlyTall])
def test_where_paper_keeps_its_direction_pages_are_turned(
    samira: Hands, tmp_path: Path, kind: type[QPrinter]
) -> None:
    file = tmp_path / "paper.pdf"
    printer = kind(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    tall, turned = (TALL, "below"), (TALL, "right")
    assert on_paper(samira, printer, file) == [tall, turned, turned, tall]


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


def test_what_has_no_letters_is_said_beforehand(samira: Hands) -> None:
    def strange() -> bytes:
        return printed(lambda story: story.text("Sam \U00013000"))

    samira.window.go("print", Printout("Vreemd", strange))
    page = ready(samira)
    assert page.without_letters.isVisible()
    assert "\U00013000" in page.without_letters.text()
    samira.window.go("print", Printout("Gewoon", lambda: printed(lambda story: story.text("Sam"))))
    assert not ready(samira).without_letters.isVisible()


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
