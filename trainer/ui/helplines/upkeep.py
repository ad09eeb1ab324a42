"""For whoever maintains the list of helplines: a switch, and own changes as a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ...domain.directory.entries import ClockStanding
from ...domain.errors import TrainerError
from ...services.network.directory import Directory, Imported
from ..dialogs.messages import ask_what_to_open, ask_where_to_save
from ..kit.announce import announce
from ..kit.parts import button, button_bar, card, column, label


class Upkeep(QWidget):
    """``switched`` and ``changed`` ask for the list anew; ``failed`` carries a known error."""

    switched = Signal()
    changed = Signal()
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._directory: Directory
        self._imported: Imported | None = None
        layout = column(self)
        self.switch = button(self.tr("I maintain this list"), "toggle", name="upkeep_button")
        self.switch.setCheckable(True)
        self.switch.clicked.connect(self._on_switched)
        layout.addWidget(button_bar(self.switch))
        self._inside, inside = card("soft", margin="m")
        inside.addWidget(
            label(
                self.tr(
                    "You now also see what is still to be checked. Look a number up on the "
                    "service's own site before you confirm it. Your changes stay on this "
                    "computer, and survive an update."
                ),
                "body",
            )
        )
        self.export_button = button(self.tr("Save as a file"), name="export_button")
        self.import_button = button(self.tr("Take over from a file"), name="import_button")
        self.undo_button = button(self.tr("Undo"), "link", name="undo_import_button")
        self.export_button.clicked.connect(self._on_export_clicked)
        self.import_button.clicked.connect(self._on_import_clicked)
        self.undo_button.clicked.connect(self._on_undo_clicked)
        inside.addWidget(button_bar(self.export_button, self.import_button))
        self.state = label("", "strong", "good")
        inside.addWidget(self.state)
        inside.addWidget(button_bar(self.undo_button))
        layout.addWidget(self._inside)
        self._follow("")

    @property
    def is_on(self) -> bool:
        """Tell whether the list is being maintained."""
        return self.switch.isChecked()

    def meet(self, directory: Directory) -> None:
        """Take over the list."""
        self._directory = directory
        self._imported = None
        self._follow("")

    def _follow(self, text: str) -> None:
        self._inside.setVisible(self.is_on)
        self.state.setText(text)
        self.state.setVisible(bool(text))
        self.undo_button.setVisible(self._imported is not None)
        announce(self.state, text)

    @Slot()
    def _on_switched(self) -> None:
        self._follow("")
        self.switched.emit()

    @Slot()
    def _on_export_clicked(self) -> None:
        ask_where_to_save(
            self,
            self.tr("Save as a file"),
            self.tr("helplines.json"),
            self.tr("List of helplines (*.json)"),
            self.export_to,
        )

    @Slot(str)
    def export_to(self, chosen: str) -> None:
        """Write own changes and own places to a file."""
        file = Path(chosen)
        file = file if file.suffix.lower() == ".json" else file.with_name(f"{file.name}.json")
        try:
            self._directory.export(file)
        except TrainerError as error:
            self.failed.emit(error)
            return
        self._follow(self.tr("✓ Saved: {file}").format(file=str(file)))

    @Slot()
    def _on_import_clicked(self) -> None:
        ask_what_to_open(
            self,
            self.tr("Take over from a file"),
            self.tr("List of helplines (*.json)"),
            self.import_from,
        )

    @Slot(str)
    def import_from(self, chosen: str) -> None:
        """Take over what a file holds, and say how much of it."""
        try:
            imported = self._directory.bring_in(Path(chosen))
        except TrainerError as error:
            self.failed.emit(error)
            return
        self._imported = imported
        said = [self.tr("✓ Taken over: {count}.").format(count=imported.taken)]
        if imported.aside:
            text = self.tr("Kept aside, not in this version: {count}.")
            said.append(text.format(count=imported.aside))
        if imported.refused:
            text = self.tr("Refused, because something in it isn't right: {count}.")
            said.append(text.format(count=imported.refused))
        self._follow(" ".join(said))
        self.changed.emit()

    @Slot()
    def _on_undo_clicked(self) -> None:
        if self._imported is None:
            return
        try:
            self._directory.undo_import(self._imported)
        except TrainerError as error:
            self.failed.emit(error)
            return
        self._imported = None
        self._follow(self.tr("✓ As it was before."))
        self.import_button.setFocus()
        self.changed.emit()


class ClockCard(QWidget):
    """Says what can't be known about the list when the date of this computer isn't right."""

    def __init__(self) -> None:
        super().__init__()
        frame, inside = card("callout", margin="m")
        column(self).addWidget(frame)
        self.said = label("", "strong")
        inside.addWidget(self.said)

    def show_clock(self, now: ClockStanding) -> None:
        """Say it, or nothing."""
        self.setVisible(now is not ClockStanding.PLAUSIBLE)
        text = self.tr(
            "The date of this computer can't be right: it lies before this list was made. So it "
            "is not known here which numbers have grown old since."
        )
        if now is ClockStanding.AHEAD:
            text = self.tr(
                "By the date of this computer, this list is more than five years old. Perhaps "
                "the date is wrong. Check a number before you pass it on. 112 and 113 stay right."
            )
        self.said.setText(text)
