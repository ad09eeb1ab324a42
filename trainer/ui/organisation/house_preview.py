"""A page as it comes from the printer, in the style of an organisation."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from ...domain.errors import TrainerError
from ...domain.look.house_style import HouseStyle
from ..kit.context import Context, translated
from ..kit.page_picture import PagePicture
from ..kit.parts import clear, column, label, narrowed
from ..printing.print_job import image_of

_TO_PAINT = 30
"""Milliseconds in which the page shows what was kept, before its picture is made."""

_WIDEST = 400
_FINENESS = 120
"""Dots per inch."""


class HousePreview(QWidget):
    """Makes a real PDF of a style, a moment after it was shown; ``failed`` carries an error."""

    failed = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._style: HouseStyle | None = None
        self._image = QImage()
        layout = column(self, spacing="s")
        layout.addWidget(label(self.tr("On paper"), "heading"))
        outer, self._room = narrowed(_WIDEST)
        layout.addLayout(outer)
        layout.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TO_PAINT)
        self._timer.timeout.connect(self.draw)

    @property
    def is_ready(self) -> bool:
        """Tell whether the picture is that of the style that was shown last."""
        return not self._timer.isActive()

    @property
    def image(self) -> QImage:
        """Return the picture of the page."""
        return self._image

    def show_style(self, style: HouseStyle | None) -> None:
        """Show how prints look in ``style``."""
        self._style = style
        self._timer.start()

    def make(self) -> bytes:
        """Return the page as a PDF.

        Raises:
            FontMissingError: a font of the app is gone.
        """
        from ...services.printing.house_style import sample_pdf

        day, fonts = (
            self._context.workspace.today(),
            self._context.assets / "fonts",
        )
        return sample_pdf(self._style, day, fonts, translated)

    @Slot()
    def draw(self) -> None:
        """Make the page and its picture, now."""
        from ...services.printing.pdf_pages import PdfPages

        self._timer.stop()
        try:
            pdf = self.make()
        except TrainerError as error:
            self.failed.emit(error)
            return
        pages = PdfPages(pdf)
        self._image = image_of(pages, 0, _FINENESS)
        pages.close()
        clear(self._room)
        spoken = self.tr("An example of a page in your style")
        self._room.addWidget(PagePicture(self._context.theme, self._image, spoken))
