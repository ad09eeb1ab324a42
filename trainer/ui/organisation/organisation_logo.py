"""The logo of an organisation: chosen from a file, taken away, and put back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from ...domain.errors import TrainerError
from ...domain.look.house_style import Logo
from ...domain.text.signs import visible
from ..dialogs.messages import ask_what_to_open
from ..kit.announce import announce
from ..kit.context import Context
from ..kit.parts import button, button_bar, card, column, label
from .logo.job import LogoJob
from .logo_picture import LogoPicture


class LogoCard(QWidget):
    """``changed`` carries a logo that was chosen, or None; ``failed`` a known error."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._logo: Logo | None = None
        self._before: Logo | None = None
        self._job: LogoJob | None = None
        frame, inside = card(spacing="m")
        column(self).addWidget(frame)
        inside.addWidget(label(self.tr("Logo"), "heading"))
        self.hint = label(
            self.tr("A PNG, JPEG or SVG file, best without a lot of white around it."),
            "body",
            "muted",
        )
        self.picture = LogoPicture(context.theme, self.tr("Your logo"))
        self.choose_button = button(self.tr("Choose a logo"), name="choose_button")
        self.away_button = button(self.tr("Take it away"), name="away_button")
        self.undo_button = button(self.tr("Put it back"), name="undo_button")
        self.stop_button = button(self.tr("Stop reading"), name="stop_button")
        self.away_button.setAccessibleName(self.tr("Take it away: your logo"))
        self.undo_button.setAccessibleName(self.tr("Put it back: your logo"))
        self.choose_button.clicked.connect(self._on_choose_clicked)
        self.away_button.clicked.connect(self._on_away_clicked)
        self.undo_button.clicked.connect(self._on_undo_clicked)
        self.stop_button.clicked.connect(self._on_stop_clicked)
        self.busy = label("", "body")
        self.state = label("", "small", "good")
        inside.addWidget(self.hint)
        inside.addWidget(self.picture)
        inside.addWidget(self.state)
        inside.addWidget(self.busy)
        inside.addWidget(button_bar(self.stop_button))
        self._buttons = button_bar(self.choose_button, self.away_button, self.undo_button)
        inside.addWidget(self._buttons)
        for part in (self.busy, self.stop_button):
            part.hide()

    @property
    def is_reading(self) -> bool:
        """Tell whether a file is being read."""
        return self._job is not None

    def show_logo(self, logo: Logo | None) -> None:
        """Show which logo is kept, and say nothing of it."""
        self._before = None
        self._show(logo)
        self.state.hide()

    def show_kept(self, logo: Logo | None) -> None:
        """Say that a logo is on disk, or gone from it."""
        self._show(logo)
        self.state.setText(self.tr("✓ Taken away") if logo is None else self.tr("✓ Kept"))
        self.state.show()
        announce(self.state, self.state.text())

    def _show(self, logo: Logo | None) -> None:
        self._logo = logo
        self.picture.show_logo(logo)
        self.hint.setVisible(logo is None)
        self.away_button.setVisible(logo is not None)
        self.undo_button.setVisible(self._before is not None and logo is None)

    @Slot()
    def _on_choose_clicked(self) -> None:
        ask_what_to_open(
            self,
            self.tr("Choose a logo"),
            self.tr("Pictures (*.png *.jpg *.jpeg *.svg)"),
            self.take,
        )

    @Slot(str)
    def take(self, chosen: str) -> None:
        """Have a logo read from a file, and hand it over once it is."""
        self.stop()
        file = Path(chosen)
        self._job = LogoJob(file, self)
        self._job.read.connect(self._on_read)
        self._job.failed.connect(self._on_failed)
        self._show_busy(self.tr("Reading {file} …").format(file=visible(file.name)))
        self._job.start()

    def _show_busy(self, text: str) -> None:
        """Offer to stop instead of all else while something is read; the keyboard stays here."""
        here = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.busy.setText(text)
        for part in (self.busy, self.stop_button):
            part.setVisible(bool(text))
        self._buttons.setVisible(not text)
        if here:
            (self.stop_button if text else self.choose_button).setFocus()
        if text:
            self.state.hide()
            announce(self.busy, text)

    def stop(self) -> None:
        """End what is being read, if anything is: nobody waits for it, or it is another's."""
        if self._job is not None:
            self._job.cancel()
            self._job.deleteLater()
            self._job = None
            self._show_busy("")

    @Slot(object)
    def _on_read(self, logo: Logo) -> None:
        self.stop()
        self._before = None
        self.changed.emit(logo)

    @Slot(object)
    def _on_failed(self, error: TrainerError) -> None:
        self.stop()
        self.failed.emit(error)

    @Slot()
    def _on_stop_clicked(self) -> None:
        self.stop()
        announce(self.choose_button, self.tr("Stopped. Your logo was not changed."))

    def hideEvent(self, event: QHideEvent) -> None:
        # Whoever goes away from here no longer waits for it; a small window is still here.
        if not event.spontaneous():
            self.stop()
        super().hideEvent(event)

    @Slot()
    def _on_away_clicked(self) -> None:
        self._before = self._logo
        self.changed.emit(None)
        if self.undo_button.isVisible():
            self.undo_button.setFocus()

    @Slot()
    def _on_undo_clicked(self) -> None:
        before, self._before = self._before, None
        self.changed.emit(before)
        self.choose_button.setFocus()
