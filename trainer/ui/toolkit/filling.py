"""Keeping what is filled in, as it is typed: shared by forms, letters and checklists."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...domain.errors import TrainerError
from ...domain.toolkit.fields import Field
from ...domain.toolkit.tool import Tool
from ...services.learning.training import Training
from ..kit.announce import announce
from ..kit.context import Context
from ..kit.parts import button, button_bar, card, label
from .field_row import FieldRow
from .tick_row import TickRow
from .tool_view import PrintWish, ToolView

_PAUSE = 400
"""Milliseconds without typing after which it is kept."""


class FillingView(ToolView):
    """A subclass says what is ``filled_in``, and clears and fills its own fields."""

    is_filled_in = True
    has_private = False
    """Whether something on it is kept only when that is asked for."""

    def __init__(self, context: Context, training: Training, tool: Tool) -> None:
        super().__init__(context, training, tool)
        self._emptied: dict[str, str] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.flush)
        self.state = label("", "small", "good")
        self.empty_button = button(self.tr("Make it empty"), "link", name="empty_button")
        self.undo_button = button(self.tr("Put it back"), "link", name="undo_button")
        self.empty_button.clicked.connect(self._on_empty_clicked)
        self.undo_button.clicked.connect(self._on_undo_clicked)
        self.undo_button.hide()
        self.keep_box: TickRow | None = None

    def add_foot(self) -> None:
        """Add below the fields what is kept, and how to take it out."""
        if self.has_private:
            self.body.addWidget(self._private_card())
        self.body.addWidget(self.state)
        self.body.addWidget(button_bar(self.empty_button, self.undo_button))
        self.state.hide()

    def _private_card(self) -> QFrame:
        frame, inside = card(margin="m", spacing="xs")
        text = self.tr(
            "Fields with “no names” are not kept on this computer. They are gone when you open "
            "another sheet or close Steunpersoon. Print or save first what you need."
        )
        inside.addWidget(label(text, "body"))
        box = TickRow(self.tr("Also keep on this computer what may be about a young person"))
        box.box.setObjectName("keep_box")
        box.tick(self.toolkit.keeps_private(self.tool))
        box.toggled.connect(self._on_keep_toggled)
        inside.addWidget(box)
        self.keep_box = box
        return frame

    @property
    def _keeps_private(self) -> bool:
        return self.keep_box is not None and self.keep_box.is_ticked

    def filled_in(self) -> dict[str, str]:
        """Return what is on the screen, by field."""
        raise NotImplementedError

    def fill(self, filled: dict[str, str]) -> None:
        """Put this on the screen instead."""
        raise NotImplementedError

    def wish(self) -> PrintWish:
        return PrintWish(filled=self.filled_in())

    def leaves_out(self, filled: dict[str, str]) -> bool:
        """Tell whether something of what is on the screen is not kept."""
        return False

    @Slot()
    def on_changed(self) -> None:
        """Keep it after a pause in typing."""
        self.state.hide()
        self.undo_button.hide()
        self._timer.start()

    @Slot()
    def flush(self) -> bool:
        was_waiting = self._timer.isActive()
        self._timer.stop()
        filled = self.filled_in()
        try:
            self.toolkit.keep(self.tool, filled, also_private=self._keeps_private)
        except TrainerError as error:
            self.fail(error)
            return False
        self._say(
            self.tr("✓ Kept, but for what may be about a young person")
            if self.leaves_out(filled)
            else self.tr("✓ Kept")
        )
        self.changed.emit()
        if was_waiting and any(filled.values()):
            self.used.emit()
        return True

    def _say(self, text: str) -> None:
        self.state.setText(text)
        self.state.show()

    @Slot(bool)
    def _on_keep_toggled(self, on: bool) -> None:
        try:
            if not on:
                self.toolkit.forget_private(self.tool)
            self.toolkit.keep(self.tool, self.filled_in(), also_private=on)
        except TrainerError as error:
            if self.keep_box is not None:
                self.keep_box.tick(not on)
            self.fail(error)
            return
        self._say(self.tr("✓ Kept") if on else self._erased())
        announce(self.state, self.state.text())

    def _erased(self) -> str:
        if self.toolkit.erased_everywhere:
            return self.tr("✓ Erased from this computer")
        return self.tr(
            "✓ Erased. An older copy on this computer may still have it; it goes from there as "
            "soon as that can be done."
        )

    @Slot()
    def _on_empty_clicked(self) -> None:
        self._emptied = self.filled_in()
        self.fill({})
        if self.flush():
            self._say(self.tr("✓ It is empty"))
            self.undo_button.show()
            self.undo_button.setFocus()

    @Slot()
    def _on_undo_clicked(self) -> None:
        before, self._emptied = self._emptied, None
        if before is None:
            return
        self.fill(before)
        self.undo_button.hide()
        self.flush()
        first = self.first_focus()
        if first is not None:
            first.setFocus()


class FieldsView(FillingView):
    """A subclass adds its fields with ``add_field``."""

    def __init__(self, context: Context, training: Training, tool: Tool) -> None:
        super().__init__(context, training, tool)
        self._kept = self.toolkit.filled(tool)
        self.rows: dict[str, FieldRow] = {}

    def add_field(self, field: Field, inside: QVBoxLayout) -> None:
        """Add a field with what was kept of it."""
        row = FieldRow(field, self._kept.get(field.id, ""))
        row.changed.connect(self.on_changed)
        inside.addWidget(row)
        self.rows[field.id] = row

    def filled_in(self) -> dict[str, str]:
        return {id: row.value() for id, row in self.rows.items() if row.value()}

    def leaves_out(self, filled: dict[str, str]) -> bool:
        private = (row.field.id for row in self.rows.values() if row.field.about_someone)
        return not self._keeps_private and any(map(filled.get, private))

    def fill(self, filled: dict[str, str]) -> None:
        for id, row in self.rows.items():
            row.show_value(filled.get(id, ""))

    def first_focus(self) -> QWidget | None:
        return next((row.first() for row in self.rows.values()), None)
