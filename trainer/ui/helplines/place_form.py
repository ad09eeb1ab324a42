"""An own place to fill in: who, how to reach, and when. Kept as it is typed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ...domain.directory.own_places import FREE, LONGEST_FIELD, OwnPlace
from ..kit.parts import button, button_bar, card, label
from ..kit.typing_fields import LineField

_PAUSE = 400
"""Milliseconds without typing after which a place is kept."""


class PlaceForm(QFrame):
    """``changed`` carries the place after a pause in typing; its owner keeps it and says so."""

    changed = Signal(object)

    def __init__(self, place: OwnPlace, name: str, what_for: str, hint: str) -> None:
        super().__init__()
        self.place = place
        self._erased: OwnPlace | None = None
        self._is_kept = True
        frame, inside = card(spacing="s")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self._inside, self._name = inside, name
        if name:
            inside.addWidget(label(name, "heading"))
        if what_for:
            inside.addWidget(label(what_for, "body", "muted"))
        self.fields: dict[str, LineField] = {}
        if place.kind == FREE:
            self._add("label", self.tr("What or who is this?"), "")
        self._add("name", self.tr("Name or role"), "")
        self._add("reach", self.tr("How do you reach them?"), hint)
        self._add("when", self.tr("When?"), "")
        self.state = label("", "small", "good")
        self.erase_button = button(self.tr("Erase"), "link", name="erase_button")
        self.erase_button.setAccessibleName(self.tr("Erase {what}").format(what=name))
        self.undo_button = button(self.tr("Put it back"), "link", name="undo_button")
        self.erase_button.clicked.connect(self._on_erase_clicked)
        self.undo_button.clicked.connect(self._on_undo_clicked)
        inside.addWidget(self.state)
        inside.addWidget(button_bar(self.erase_button, self.undo_button))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._hand_over)
        self.state.hide()
        self.undo_button.hide()
        self._follow()

    def _add(self, key: str, name: str, hint: str) -> None:
        asked = label(name, "strong")
        made = LineField(LONGEST_FIELD, getattr(self.place, key))
        made.setObjectName(f"{key}_field")
        made.setPlaceholderText(hint)
        made.setAccessibleName(f"{self._name}: {name}" if self._name else name)
        made.setCursorPosition(0)
        made.textChanged.connect(self._on_typed)
        asked.setBuddy(made)
        self._inside.addWidget(asked)
        self._inside.addWidget(made)
        self.fields[key] = made

    def typed(self) -> OwnPlace:
        """Return the place as it stands in the fields."""
        return replace(self.place, **{key: field.text() for key, field in self.fields.items()})

    def _follow(self) -> None:
        self.erase_button.setVisible(not self.typed().is_empty)

    @Slot()
    def _on_typed(self) -> None:
        self.state.hide()
        self.undo_button.hide()
        self._follow()
        self._timer.start()

    @Slot()
    def _hand_over(self) -> None:
        # Until its owner says that it is kept: what could not be is handed over again.
        self._is_kept = False
        self.changed.emit(self.typed())

    def flush(self) -> bool:
        """Hand over what is not kept yet, now; False when it could not be kept."""
        if self._timer.isActive() or not self._is_kept:
            self._timer.stop()
            self._hand_over()
        return self._is_kept

    def drop(self) -> None:
        """Hand nothing over any more."""
        self._timer.stop()
        self._is_kept = True

    def show_kept(self, place: OwnPlace) -> None:
        """Say that it is on disk, or gone from it."""
        self.place = replace(place)
        self._is_kept = True
        self.state.setText(self.tr("✓ Erased") if place.is_empty else self.tr("✓ Kept"))
        self.state.show()
        self.undo_button.setVisible(place.is_empty and self._erased is not None)

    @Slot()
    def _on_erase_clicked(self) -> None:
        self._erased = self.typed()
        for field in self.fields.values():
            field.clear()
        self.flush()
        if self.undo_button.isVisible():
            self.undo_button.setFocus()

    @Slot()
    def _on_undo_clicked(self) -> None:
        before, self._erased = self._erased, None
        if before is None:
            return
        for key, field in self.fields.items():
            field.setText(getattr(before, key))
        self.flush()
        next(iter(self.fields.values())).setFocus()
