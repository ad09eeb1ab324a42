"""Everything at once: all items of a role as one PDF, or as a zip with a file each."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from ...domain.errors import TrainerError
from ..dialogs.messages import ask_where_to_save
from ..kit.announce import announce
from ..kit.context import Context, translated
from ..kit.page import Page
from ..kit.parts import button, button_bar, clear, column, label, narrowed, row
from ..kit.progress_line import ProgressLine

_SHARE = 0.03
"""Seconds of work before the window gets its turn."""

_WIDEST = 760


class PackPage(Page):
    """Makes the bundle a piece at a time: it can be followed, and stopped."""

    nav = "toolkit"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._role = ""
        self._file = Path()
        self._steps: Generator[float, None, bytes] | None = None
        self.back_button = button(self.tr("‹ Toolkit"), "link", name="back_button")
        self.back_button.clicked.connect(self.go_back)
        self.layout_.addLayout(row(self.back_button))
        outer, inside = narrowed(_WIDEST)
        self.layout_.addLayout(outer)
        self._heading = label("", "display")
        inside.addWidget(self._heading)
        text = self.tr(
            "All sheets, with your own letters, calendar and network filled in. Forms stay empty, "
            "so that you can give the bundle away."
        )
        inside.addWidget(label(text, "body"))
        self.pdf_button = button(self.tr("One PDF"), "primary", name="pdf_button")
        self.zip_button = button(self.tr("A zip with all sheets"), name="zip_button")
        self.stop_button = button(self.tr("Stop"), name="stop_button")
        self.pdf_button.clicked.connect(self._on_pdf_clicked)
        self.zip_button.clicked.connect(self._on_zip_clicked)
        self.stop_button.clicked.connect(self._on_stop_clicked)
        inside.addWidget(button_bar(self.pdf_button, self.zip_button, self.stop_button))
        self.line = ProgressLine(context.theme, self.tr("Progress"))
        self.said = label("", "strong", "good")
        inside.addWidget(self.line)
        inside.addWidget(self.said)
        inside.addWidget(label(self.tr("What is inside"), "heading"))
        self._list = column(spacing="xs")
        inside.addLayout(self._list)
        self.layout_.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._work)
        self._show_busy(busy=False)

    def title(self) -> str:
        return self.tr("Everything at once")

    def enter(self, argument: object = None) -> None:
        self._stop("")
        self._role = str(argument or self.training.role)
        self._fill()

    def refresh(self, argument: object = None) -> None:
        self._fill()

    def _fill(self) -> None:
        path = self.training.index.path(self._role)
        self._heading.setText(self.tr("The toolkit of {who}").format(who=path.learner.lower()))
        clear(self._list)
        for one in self.training.index.tools(self._role):
            self._list.addWidget(label(f"·  {one.title}", "body"))

    def first_focus(self) -> QWidget | None:
        return self.pdf_button

    def _show_busy(self, *, busy: bool) -> None:
        self.line.setVisible(busy)
        self.stop_button.setVisible(busy)
        for made in (self.pdf_button, self.zip_button):
            made.setEnabled(not busy)

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))
        announce(self.said, text)

    # Making ----------------------------------------------------------------------------------

    @Slot()
    def _on_pdf_clicked(self) -> None:
        self._ask("pdf", self.tr("PDF (*.pdf)"))

    @Slot()
    def _on_zip_clicked(self) -> None:
        self._ask("zip", self.tr("Zip (*.zip)"))

    def _ask(self, suffix: str, kind: str) -> None:
        name = self.tr("toolkit-{role}").format(role=self._role)
        ask_where_to_save(
            self, self.tr("Where do you want to keep it?"), f"{name}.{suffix}", kind, self.make
        )

    @Slot(str)
    def make(self, file: str) -> None:
        """Make the bundle and keep it in ``file``; a zip when its name ends so."""
        from ...services.toolkit.materials import materials_of_pack
        from ...services.toolkit.prints import ToolkitPrints

        self._file = Path(file)
        workspace = self.context.workspace
        try:
            materials = materials_of_pack(self.training, workspace, self._role)
        except TrainerError as error:
            self.fail(error)
            return
        fonts = self.context.assets / "fonts"
        prints = ToolkitPrints(self.training.index, materials, fonts, translated)
        is_zip = self._file.suffix.lower() == ".zip"
        self._steps = prints.zipped(self._role) if is_zip else prints.bound(self._role)
        self._show_busy(busy=True)
        self.line.show_part(0, 100)
        self._say(self.tr("The bundle is being made."))
        self.stop_button.setFocus()
        self._timer.start()

    @Slot()
    def _work(self) -> None:
        """Go on for a moment, then let the window have its turn."""
        until = monotonic() + _SHARE
        try:
            while self._steps is not None and monotonic() < until:
                part = next(self._steps)
                self.line.show_part(round(part * 100), 100)
        except StopIteration as end:
            self._save(bytes(end.value))
        except TrainerError as error:
            self._stop("")
            self.fail(error)

    def _save(self, content: bytes) -> None:
        from ...services.printing.learner_prints import save

        self._stop("")
        try:
            save(content, self._file)
        except TrainerError as error:
            self.fail(error)
            return
        self._say(self.tr("✓ Saved: {file}").format(file=str(self._file)))

    @Slot()
    def _on_stop_clicked(self) -> None:
        self._stop(self.tr("Stopped. Nothing was saved."))
        self.pdf_button.setFocus()

    def _stop(self, said: str) -> None:
        self._timer.stop()
        if self._steps is not None:
            self._steps.close()
            self._steps = None
        self._show_busy(busy=False)
        self._say(said)

    def gone(self) -> None:
        self._stop("")

    @Slot()
    def go_back(self) -> bool:
        self.went.emit("toolkit", None)
        return True
