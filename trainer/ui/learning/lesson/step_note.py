"""A quiet place for own words below a step, folded away until it is wanted."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from ....domain.learning.notes import LONGEST_NOTE
from ...kit.context import Context
from ...kit.parts import button, button_bar, column, label
from ...kit.typing_fields import TextField
from ...theme.sized import Sized

_PAUSE = 400
"""Milliseconds without typing after which a note is kept."""


class StepNote(QWidget):
    """``changed`` carries the text after a pause in typing; its owner keeps it and says so."""

    changed = Signal(str)

    def __init__(self, context: Context, text: str) -> None:
        super().__init__()
        self._context = context
        self._erased = ""
        self._is_kept = True
        layout = column(self, spacing="s")
        self.fold_button = button("", "link", name="note_button")
        self.fold_button.clicked.connect(self._on_fold_clicked)
        self.field = TextField(LONGEST_NOTE)
        self.field.says_itself = False
        self.field.refused.connect(self._on_refused)
        self.field.setObjectName("note_field")
        self.field.setPlainText(text)
        Sized(context.theme, self.field, lowest=110, highest=180)
        self.field.setAccessibleName(self.tr("Note at this step"))
        self._private = label(
            self.tr("This is for you alone. Don't write names of young people."), "small", "muted"
        )
        self.field.setAccessibleDescription(self._private.text())
        self.state = label("", "small", "good")
        self.erase_button = button(self.tr("Erase this note"), "link", name="erase_button")
        self.undo_button = button(self.tr("Put it back"), "link", name="undo_button")
        self.erase_button.clicked.connect(self._on_erase_clicked)
        self.undo_button.clicked.connect(self._on_undo_clicked)
        self._bar = button_bar(self.erase_button, self.undo_button)
        layout.addWidget(button_bar(self.fold_button))
        for part in (self._private, self.field, self.state, self._bar):
            layout.addWidget(part)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._on_pause)
        self.field.textChanged.connect(self._on_text_changed)
        self.undo_button.hide()
        self._unfold(bool(text))
        context.theme.changed.connect(self._follow)

    @property
    def is_unfolded(self) -> bool:
        """Tell whether the field is shown."""
        return not self.field.isHidden()

    def _unfold(self, wanted: bool) -> None:
        for part in (self._private, self.field, self._bar):
            part.setVisible(wanted)
        self.state.setVisible(wanted and bool(self.state.text()))
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Say on the button how things stand, in words as well."""
        has_text = bool(self.field.toPlainText().strip())
        text = self.tr("Note at this step")
        name = "chevron-up" if self.is_unfolded else "chevron-down"
        icons, theme = self._context.icons, self._context.theme
        self.fold_button.setText(self.tr("✓ Note at this step") if has_text else text)
        self.fold_button.setIcon(icons.icon(name, theme.colour("brand")))
        spoken = self.tr("{name}, open") if self.is_unfolded else self.tr("{name}, closed")
        filled = self.tr("{name}, with text").format(name=text) if has_text else text
        self.fold_button.setAccessibleName(spoken.format(name=filled))
        self.erase_button.setVisible(has_text)

    @Slot()
    def _on_fold_clicked(self) -> None:
        self.flush()
        self._unfold(not self.is_unfolded)
        if self.is_unfolded:
            self.field.setFocus()

    @Slot()
    def _on_text_changed(self) -> None:
        if self.field.room() > 0 or self.state.text() != self._full_text():
            self._say("")
        self.undo_button.hide()
        self._follow()
        self._timer.start()

    @Slot()
    def _on_refused(self) -> None:
        self._say(self._full_text())

    def _full_text(self) -> str:
        return self.tr("A note has at most {count} letters.").format(count=LONGEST_NOTE)

    def _say(self, text: str) -> None:
        self.state.setText(text)
        self.state.setAccessibleName(text)
        self.state.setVisible(bool(text) and self.is_unfolded)

    @Slot()
    def _on_pause(self) -> None:
        # Until its owner says that it is kept: what could not be is handed over again.
        self._is_kept = False
        self.changed.emit(self.field.toPlainText())

    def flush(self) -> bool:
        """Hand over what is not kept yet, now; False when it could not be kept."""
        if self._timer.isActive() or not self._is_kept:
            self._timer.stop()
            self._on_pause()
        return self._is_kept

    def drop(self) -> None:
        """Hand nothing over any more."""
        self._timer.stop()
        self._is_kept = True

    def show_kept(self, text: str, *, everywhere: bool = True) -> None:
        """Say that it is on disk: ``text``, or nothing any more, in older copies neither."""
        self._is_kept = True
        erased = self.tr("✓ Erased")
        if not everywhere:
            erased = self.tr(
                "✓ Erased. An older copy on this computer may still have it; it goes from there as "
                "soon as that can be done."
            )
        self._say(self.tr("✓ Kept") if text else erased)
        self.undo_button.setVisible(not text and bool(self._erased) and self.is_unfolded)

    @Slot()
    def _on_erase_clicked(self) -> None:
        self._erased = self.field.toPlainText()
        self.field.clear()
        self.flush()
        if self.undo_button.isVisible():
            self.undo_button.setFocus()

    @Slot()
    def _on_undo_clicked(self) -> None:
        text, self._erased = self._erased, ""
        self.field.setPlainText(text)
        self.flush()
        self.field.setFocus()
