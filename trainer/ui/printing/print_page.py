"""Afdrukken: what comes on paper, page by page, and two ways to get it there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from ...domain.errors import TrainerError
from ..dialogs.messages import ask_where_to_save
from ..kit.context import Context
from ..kit.page import Page
from ..kit.page_picture import PagePicture
from ..kit.parts import button, button_bar, clear, column, label, row
from ..kit.printout import Printout
from ..kit.progress_line import ProgressLine
from .print_job import PrintJob, image_of

if TYPE_CHECKING:
    from ...services.printing.pdf_pages import PdfPages

_SCREEN = 110
"""Dots per inch of the pictures."""

_MOST_PICTURES = 20
_TO_PAINT = 30
"""Milliseconds in which the page says that it is busy, before it is."""


class PrintPage(Page):
    """Makes the PDF once; pictures, file and paper all come from that."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._printout: Printout | None = None
        self._pdf = b""
        self._pages: PdfPages | None = None
        self._job: PrintJob | None = None
        self._read = 0
        self._letters: dict[str, None] = {}
        """All characters of the print, in order."""
        self.back_button = button(self.tr("‹ Back"), "link", name="back_button")
        self._heading = label("", "display")
        self.save_button = button(self.tr("Save as PDF"), "primary", name="save_button")
        self.print_button = button(self.tr("Print..."), name="print_button")
        self.back_button.clicked.connect(self.go_back)
        self.save_button.clicked.connect(self._on_save_clicked)
        self.print_button.clicked.connect(self._on_print_clicked)
        self.said = label("", "strong", "good")
        self.without_letters = label("", "body", "alarm")
        self._line = ProgressLine(context.theme, self.tr("Progress"))
        self._pictures = column(spacing="l")
        self.layout_.addLayout(row(self.back_button))
        self.layout_.addWidget(self._heading)
        self.layout_.addWidget(button_bar(self.save_button, self.print_button))
        self.layout_.addWidget(self.said)
        self.layout_.addWidget(self.without_letters)
        self.layout_.addWidget(self._line)
        self.layout_.addLayout(self._pictures)
        self.layout_.addStretch(1)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._work)

    stays = False

    def title(self) -> str:
        return self.tr("Print: {title}").format(
            title=self._printout.title if self._printout else ""
        )

    def enter(self, argument: object = None) -> None:
        self._let_go()
        self._printout = argument if isinstance(argument, Printout) else None
        self._heading.setText(self.title())
        self._pdf = b""
        self._say(self.tr("One moment, the pages are being made."))
        self._allow(ready=False)
        self._line.show()
        self._line.show_part(0, 1)
        self._timer.start(_TO_PAINT)

    def first_focus(self) -> QWidget | None:
        return self.back_button

    def _allow(self, *, ready: bool) -> None:
        self.save_button.setEnabled(ready)
        self.print_button.setEnabled(ready)

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))
        self.said.setAccessibleName(text)

    # Making --------------------------------------------------------------------------------

    @Slot()
    def _work(self) -> None:
        """Do one piece of the work: the whole PDF, or one page."""
        self._timer.setInterval(0)
        if self._pages is None:
            self._make()
        elif self._read < self._pages.count:
            self._read_page(self._pages)
        else:
            self._finish(self._pages)

    def _make(self) -> None:
        from ...services.printing.pdf_pages import PdfPages

        try:
            self._pdf = self._printout.make() if self._printout is not None else b""
        except TrainerError as error:
            self.fail(error)
        if self._pdf:
            self._pages = PdfPages(self._pdf)
            return
        self._timer.stop()
        self._line.hide()
        self._say("")

    def _read_page(self, pages: PdfPages) -> None:
        text = pages.text(self._read)
        self._letters.update(dict.fromkeys(text))
        if self._read < _MOST_PICTURES:
            self._add_picture(pages, self._read, text)
        self._read += 1
        self._line.show_part(self._read, pages.count)

    def _add_picture(self, pages: PdfPages, place: int, text: str) -> None:
        spoken = self.tr("Page {number} of {total}").format(number=place + 1, total=pages.count)
        picture = PagePicture(self.context.theme, image_of(pages, place, _SCREEN), spoken)
        # Who can't see the picture hears what is on it.
        picture.setAccessibleDescription(text)
        self._pictures.addWidget(picture)

    def _finish(self, pages: PdfPages) -> None:
        self._timer.stop()
        self._line.hide()
        more = pages.count - _MOST_PICTURES
        if more > 0:
            text = self.tr("{count} more pages are printed as well.").format(count=more)
            self._pictures.addWidget(label(text, "body", "muted"))
        self._say("")
        self._tell_of_letters()
        self._allow(ready=True)
        if self.back_button.hasFocus():
            self.save_button.setFocus()

    def _tell_of_letters(self) -> None:
        """Say beforehand what comes on paper as an empty box."""
        from ...services.printing.learner_prints import without_letters

        missing = without_letters("".join(self._letters), self.context.assets / "fonts")
        text = self.tr(
            "This computer has no letters for {characters}. On paper there are empty boxes instead."
        )
        self.without_letters.setText(text.format(characters=" ".join(missing)))
        self.without_letters.setVisible(bool(missing))

    def _let_go(self) -> None:
        self._timer.stop()
        if self._job is not None:
            self._job.finish()
            self._job.deleteLater()
            self._job = None
        if self._pages is not None:
            self._pages.close()
            self._pages = None
        clear(self._pictures)
        self.without_letters.hide()
        self._read = 0
        self._letters = {}

    def gone(self) -> None:
        self._let_go()

    # Saving --------------------------------------------------------------------------------

    @Slot()
    def _on_save_clicked(self) -> None:
        if self._printout is not None:
            ask_where_to_save(
                self,
                self.tr("Save as PDF"),
                self._printout.file_name,
                self.tr("PDF file (*.pdf)"),
                self._on_place_chosen,
            )

    @Slot(str)
    def _on_place_chosen(self, chosen: str) -> None:
        file = Path(chosen)
        if file.suffix.lower() != ".pdf":
            file = file.with_name(f"{file.name}.pdf")
        from ...services.printing.learner_prints import save

        try:
            save(self._pdf, file)
        except TrainerError as error:
            self.fail(error)
            return
        self._say(self.tr("✓ Saved: {file}").format(file=str(file)))

    # Printing ------------------------------------------------------------------------------

    @Slot()
    def _on_print_clicked(self) -> None:
        if not QPrinterInfo.availablePrinterNames():
            self._say(
                self.tr(
                    "There is no printer on this computer. Save it as PDF, and print it elsewhere."
                )
            )
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._heading.text())
        dialog = QPrintDialog(printer, self)
        dialog.setObjectName("print_dialog")
        if self._pages is not None:
            dialog.setMinMax(1, self._pages.count)
        dialog.accepted.connect(self._on_printer_chosen)
        dialog.finished.connect(dialog.deleteLater)
        # The open of QPrintDialog itself wants to know whom to tell.
        QDialog.open(dialog)

    @Slot()
    def _on_printer_chosen(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, QPrintDialog):
            self.print_on(dialog.printer())

    def print_on(self, printer: QPrinter) -> None:
        """Send all pages to ``printer``."""
        if self._pages is None:
            return
        self._allow(ready=False)
        self._line.show()
        self._say(self.tr("The pages go to the printer."))
        self._job = PrintJob(self._pages, printer, self)
        self._job.progressed.connect(self._on_progressed)
        self._job.ended.connect(self._on_ended)
        self._job.start()

    @Slot(int)
    def _on_progressed(self, done: int) -> None:
        self._line.show_part(done, self._pages.count if self._pages else done)

    @Slot(bool)
    def _on_ended(self, well: bool) -> None:
        self._line.hide()
        self._allow(ready=True)
        self._say(
            self.tr("✓ Sent to the printer.")
            if well
            else self.tr("The printer did not take it. Look whether it is on, or save it as PDF.")
        )

    # Keys ----------------------------------------------------------------------------------

    def print(self) -> None:
        """Print what is shown: Ctrl+P once more."""
        if self.print_button.isEnabled():
            self._on_print_clicked()

    def go_on(self) -> bool:
        if not self.save_button.isEnabled():
            return False
        self._on_save_clicked()
        return True

    @Slot()
    def go_back(self) -> bool:
        self.went.emit("back", None)
        return True
