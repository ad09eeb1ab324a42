"""A service of a route on a card: why this one, and how to reach it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ...domain.directory.entries import (
    PlaceKind,
    ServiceEntry,
    Standing,
    Way,
    WayKind,
    is_telephone,
)
from ...domain.directory.own_places import OwnPlace
from ...services.network.route_map import Shown
from ..helplines.helpline_card import about
from ..helplines.way_row import WayRow
from ..kit.days import seen_on
from ..kit.parts import breakable, button, button_bar, card, label


class RouteService(QFrame):
    """``wanted`` asks to fill in an own place."""

    wanted = Signal()

    def __init__(self, shown: Shown) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, self._inside = card(spacing="s")
        outer.addWidget(frame)
        pick = shown.pick
        if pick.entry is not None:
            self._add_entry(pick.entry, pick.why, pick.standing)
        elif pick.place is not None:
            self._add_place(pick.place, pick.why, shown.own)
        self._inside.addStretch(1)

    def _head(self, name: str, why: str) -> None:
        self._inside.addWidget(label(name, "heading"))
        self._inside.addWidget(label(why, "body"))

    def _add_entry(self, entry: ServiceEntry, why: str, standing: Standing) -> None:
        self._head(entry.name, why or entry.what_for)
        if standing is Standing.CHECK_FIRST:
            warning, inside = card("callout", margin="s")
            text = self.tr("Check this first. It was last seen: {day}.")
            inside.addWidget(label(text.format(day=seen_on(entry.checked_on)), "strong"))
            self._inside.addWidget(warning)
        for way in entry.ways:
            self._inside.addWidget(WayRow(entry.name, way))
        for text in (about(entry), entry.note):
            if text:
                self._inside.addWidget(label(text, "small", "muted"))

    def _add_place(self, kind: PlaceKind, why: str, own: OwnPlace | None) -> None:
        self._head(kind.name, why or kind.what_for)
        if own is None:
            if kind.hint:
                self._inside.addWidget(label(kind.hint, "small", "muted"))
            fill = button(self.tr("Fill in yourself"), "link", name="fill_button")
            fill.setAccessibleName(self.tr("Fill in yourself: {name}").format(name=kind.name))
            fill.clicked.connect(self._on_fill_clicked)
            self._inside.addWidget(button_bar(fill))
            return
        if own.name:
            self._inside.addWidget(label(breakable(own.name), "strong"))
        if own.reach:
            phone = WayKind.PHONE if is_telephone(own.reach) else WayKind.PERSON
            self._inside.addWidget(WayRow(kind.name, Way(kind=phone, value=own.reach)))
        if own.when:
            self._inside.addWidget(label(breakable(own.when), "small", "muted"))

    @Slot()
    def _on_fill_clicked(self) -> None:
        self.wanted.emit()
