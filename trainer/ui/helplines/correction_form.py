"""What an entry of the directory should say, to fill in on its card."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ...domain.directory.changes import MOST_WAYS
from ...domain.directory.entries import ServiceEntry, Way, WayKind
from ...domain.directory.flaws import LONGEST_TEXT
from ...services.network.directory import Correction
from ..kit.parts import button, button_bar, card, label
from ..kit.typing_fields import LineField


class CorrectionForm(QFrame):
    """``kept`` carries the id of the entry and a ``Correction``; ``cancelled`` its id."""

    kept = Signal(str, object)
    cancelled = Signal(str)

    def __init__(self, entry: ServiceEntry) -> None:
        super().__init__()
        self.entry = entry
        frame, self._inside = card("plain", spacing="s")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self._inside.addWidget(label(entry.name, "heading"))
        self.what_for = self._field(self.tr("What for"), entry.what_for, "what_for_field")
        kinds = {
            WayKind.PHONE: self.tr("Telephone number"),
            WayKind.CHAT: self.tr("Chat"),
            WayKind.SITE: self.tr("Site"),
            WayKind.WALK_IN: self.tr("Walk in"),
            WayKind.PERSON: self.tr("Who"),
            WayKind.APP: self.tr("App"),
        }
        ways = list(entry.ways[: MOST_WAYS - 2])
        ways += [Way(kind=WayKind.PHONE, value=""), Way(kind=WayKind.SITE, value="")]
        self.ways = [
            (way, self._field(kinds[way.kind], way.value, f"way_{at}"))
            for at, way in enumerate(ways)
        ]
        self.hours = self._field(self.tr("Opening hours"), entry.hours, "hours_field")
        self.cost = self._field(self.tr("Cost"), entry.cost, "cost_field")
        self.note = self._field(self.tr("Own remark"), entry.note, "own_note_field")
        self.keep_button = button(self.tr("Keep, checked today"), "primary", name="keep_button")
        self.cancel_button = button(self.tr("Cancel"), name="cancel_button")
        self.keep_button.clicked.connect(self._on_keep_clicked)
        self.cancel_button.clicked.connect(self._on_cancel_clicked)
        self._inside.addWidget(button_bar(self.keep_button, self.cancel_button))

    def _field(self, name: str, text: str, id: str) -> LineField:
        asked = label(name, "strong")
        made = LineField(LONGEST_TEXT, text)
        made.setObjectName(id)
        made.setAccessibleName(name)
        made.setCursorPosition(0)
        asked.setBuddy(made)
        self._inside.addWidget(asked)
        self._inside.addWidget(made)
        return made

    @property
    def is_changed(self) -> bool:
        """Tell whether something was typed in it."""
        return any(field.isModified() for field in self.findChildren(LineField))

    @Slot()
    def _on_keep_clicked(self) -> None:
        ways = tuple(
            Way(kind=way.kind, value=field.text().strip(), note=way.note)
            for way, field in self.ways
            if field.text().strip()
        )
        correction = Correction(
            what_for=self.what_for.text(),
            ways=ways,
            hours=self.hours.text(),
            cost=self.cost.text(),
            note=self.note.text(),
        )
        self.kept.emit(self.entry.id, correction)

    @Slot()
    def _on_cancel_clicked(self) -> None:
        self.cancelled.emit(self.entry.id)
