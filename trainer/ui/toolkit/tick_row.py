"""A check box or radio button whose text wraps; a click on the text counts, too."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QGridLayout,
    QWidget,
)

from ...domain.look.tokens import SPACE
from ..kit.one_press import ChoiceDot, TickBox, is_second
from ..kit.parts import label


class TickRow(QWidget):
    """``toggled`` tells that it was ticked or unticked; a ``note`` below is to be minded."""

    toggled = Signal(bool)

    def __init__(
        self, text: str, *, one_of_many: bool = False, group: str = "", note: str = ""
    ) -> None:
        super().__init__()
        self.text = text
        self.box: QAbstractButton = ChoiceDot() if one_of_many else TickBox()
        # A radio button would else follow the other rows of its parent; without setAutoExclusive,
        # which would have it read aloud as a check box.
        alone = QButtonGroup(self)
        alone.setExclusive(False)
        alone.addButton(self.box)
        self.box.setAccessibleName(f"{group}: {text}" if group else text)
        self.box.setCursor(Qt.CursorShape.PointingHandCursor)
        self.box.clicked.connect(self._on_clicked)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(SPACE["s"])
        layout.setVerticalSpacing(0)
        layout.setColumnStretch(1, 1)
        layout.addWidget(self.box, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._words = label(text, "body")
        self._words.setContentsMargins(0, SPACE["xs"], 0, SPACE["xs"])
        layout.addWidget(self._words, 0, 1)
        if note:
            self.box.setAccessibleDescription(note)
            layout.addWidget(label(note, "small", "alarm"), 1, 1)

    def rename(self, text: str) -> None:
        """Say something else behind the box."""
        self.text = text
        self.box.setAccessibleName(text)
        self._words.setText(text)

    @property
    def is_ticked(self) -> bool:
        """Tell whether it is ticked."""
        return self.box.isChecked()

    def tick(self, on: bool) -> None:
        """Tick it, or take the tick away, without a signal."""
        group = self.box.group()
        was_exclusive = group.exclusive()
        # Qt keeps one of an exclusive group ticked; here none need be.
        group.setExclusive(was_exclusive and on)
        self.box.setChecked(on)
        group.setExclusive(was_exclusive)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.box.isEnabled() and not is_second(event):
            self.box.setFocus()
            self.box.click()

    @Slot(bool)
    def _on_clicked(self, on: bool) -> None:
        self.toggled.emit(on)
