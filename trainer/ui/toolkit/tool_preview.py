"""How an item comes on paper: a picture of each page, made from the PDF itself."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from ...domain.errors import TrainerError
from ..kit.context import Context
from ..kit.page_picture import PagePicture
from ..kit.parts import button, button_bar, clear, column, label
from ..printing.print_job import image_of

_PAUSE = 350
"""Milliseconds after a change before it is made anew."""

_DOTS_PER_INCH = 90


class ToolPreview(QWidget):
    """Makes the PDF when the window has come to rest. ``failed`` carries a known error."""

    failed = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._make: Callable[[], bytes] | None = None
        self._pdf = b""
        self._at = 0
        inside = column(self, spacing="s")
        inside.addWidget(label(self.tr("This is how it comes on paper"), "heading"))
        self.said = label("", "small", "muted")
        inside.addWidget(self.said)
        self._picture = column()
        inside.addLayout(self._picture)
        self.before_button = button(self.tr("‹ Page before"), "link", name="before_button")
        self.after_button = button(self.tr("Page after ›"), "link", name="after_button")
        self.before_button.clicked.connect(self._on_before_clicked)
        self.after_button.clicked.connect(self._on_after_clicked)
        self._turning = button_bar(self.before_button, self.after_button)
        inside.addWidget(self._turning)
        inside.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._work)

    def show_print(self, make: Callable[[], bytes]) -> None:
        """Show what ``make`` makes, from its first page."""
        self._make, self._at = make, 0
        clear(self._picture)
        self._turning.hide()
        self.said.setText(self.tr("One moment, the page is being made."))
        self._timer.start(0)

    @Slot()
    def renew(self) -> None:
        """Show the same anew, at the same page, because something else is filled in."""
        self._timer.start(_PAUSE)

    def let_go(self) -> None:
        """Stop; what was shown is no longer made anew."""
        self._timer.stop()
        self._make = None

    @Slot()
    def _work(self) -> None:
        if self._make is None:
            return
        try:
            self._pdf = self._make()
        except TrainerError as error:
            self.failed.emit(error)
            self.said.setText("")
            return
        self._show_page()

    def _show_page(self) -> None:
        from ...services.printing.pdf_pages import PdfPages

        with closing(PdfPages(self._pdf)) as pages:
            self._at = min(self._at, pages.count - 1)
            image, text = image_of(pages, self._at, _DOTS_PER_INCH), pages.text(self._at)
            count = pages.count
        spoken = self.tr("Page {number} of {total}").format(number=self._at + 1, total=count)
        picture = PagePicture(self._context.theme, image, spoken)
        # Who can't see the picture hears what is on it.
        picture.setAccessibleDescription(text)
        clear(self._picture)
        self._picture.addWidget(picture)
        self.said.setText(spoken)
        self._turning.setVisible(count > 1)
        self.before_button.setEnabled(self._at > 0)
        self.after_button.setEnabled(self._at < count - 1)

    @Slot()
    def _on_before_clicked(self) -> None:
        self._at = max(0, self._at - 1)
        self._show_page()

    @Slot()
    def _on_after_clicked(self) -> None:
        self._at += 1
        self._show_page()
