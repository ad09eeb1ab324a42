"""A training of others on a card, with an address to copy; nothing here opens anything."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from ...domain.directory.further import Offering
from ...domain.look.tokens import SPACE
from ..kit.announce import announce
from ..kit.days import seen_on
from ..kit.parts import breakable, button, button_bar, card, label, restyle


class OfferingCard(QFrame):
    """What it is, for whom, how long it takes and in which form."""

    def __init__(self, offering: Offering) -> None:
        super().__init__()
        self.offering = offering
        self._frame, inside = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._frame)
        inside.addWidget(label(offering.name, "heading"))
        inside.addWidget(label(self.tr("by {whom}").format(whom=offering.by), "small", "muted"))
        inside.addWidget(label(offering.what, "body"))
        inside.addLayout(self._facts())
        if offering.note:
            noted, line = card("soft", margin="s")
            line.addWidget(label(offering.note, "body"))
            inside.addWidget(noted)
        if offering.address:
            self._add_address(inside)
        text = self.tr("Seen: {day} · source: {source}").format(
            day=seen_on(offering.seen_on), source=offering.source
        )
        inside.addWidget(label(text, "small", "muted"))

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE["m"])
        grid.setVerticalSpacing(SPACE["xs"])
        grid.setColumnStretch(1, 1)
        one = self.offering
        facts = (
            (self.tr("For whom"), one.for_whom),
            (self.tr("How long"), one.lasts),
            (self.tr("How"), one.form),
            (self.tr("Costs"), one.cost),
        )
        for line, (head, text) in enumerate(facts):
            if text:
                top = Qt.AlignmentFlag.AlignTop
                grid.addWidget(label(head, "strong", wrap=False), line, 0, top)
                grid.addWidget(label(text, "body"), line, 1)
        return grid

    def _add_address(self, inside: QVBoxLayout) -> None:
        shown = label(breakable(self.offering.address), "strong")
        flags = Qt.TextInteractionFlag
        shown.setTextInteractionFlags(
            shown.textInteractionFlags()
            | flags.TextSelectableByMouse
            | flags.TextSelectableByKeyboard
        )
        shown.setAccessibleName(f"{self.offering.name}: {self.offering.address}")
        inside.addWidget(shown)
        copy = button(self.tr("Copy the address"), "link", name=f"copy_{self.offering.id}")
        copy.setAccessibleName(f"{copy.text()}: {self.offering.address}")
        copy.clicked.connect(self._on_copy_clicked)
        inside.addWidget(button_bar(copy))
        self._state = label("", "small", "good")
        self._state.hide()
        inside.addWidget(self._state)

    def mark(self, *, wanted: bool) -> None:
        """Make the card stand out, or not."""
        restyle(self._frame, "card", "callout" if wanted else "plain")

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.offering.address)
        self._state.setText(self.tr("✓ Copied. Paste it in your browser."))
        self._state.show()
        announce(self._state, self._state.text())
