"""An entry of the service directory on a card, for everyone and for who maintains the list."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout

from ...domain.directory.changes import Act, Maintained
from ...domain.directory.entries import Ages, Group, ServiceEntry, Standing, Status
from ...domain.text.message import QT_TRANSLATE_NOOP
from ..kit.context import translated
from ..kit.days import seen_on
from ..kit.parts import button, button_bar, card, label, pill, row
from .way_row import WayRow

GROUPS = {
    Group.URGENT: QT_TRANSLATE_NOOP("services", "Urgent"),
    Group.DOCTOR: QT_TRANSLATE_NOOP("services", "Doctor"),
    Group.CALL: QT_TRANSLATE_NOOP("services", "Call or chat"),
    Group.WALK_IN: QT_TRANSLATE_NOOP("services", "Walk in"),
    Group.ONLINE: QT_TRANSLATE_NOOP("services", "Online"),
    Group.NEARBY: QT_TRANSLATE_NOOP("services", "Nearby"),
}
_AGES = QT_TRANSLATE_NOOP("services", "{youngest} to {oldest} years")
_FROM = QT_TRANSLATE_NOOP("services", "from {youngest} years")
_UP_TO = QT_TRANSLATE_NOOP("services", "up to {oldest} years")
_ANONYMOUS = QT_TRANSLATE_NOOP("services", "anonymous")
_NO_APPOINTMENT = QT_TRANSLATE_NOOP("services", "no appointment")
_SEEN = QT_TRANSLATE_NOOP("services", "Checked: {day} · source: {source}")
_SEEN_UNDATED = QT_TRANSLATE_NOOP("services", "Seen: {day} at the latest · source: {source}")
_SEEN_ONLY = QT_TRANSLATE_NOOP("services", "Seen: {day} · source: {source}")
_CHECKED_HERE = QT_TRANSLATE_NOOP("services", "Checked by your organisation: {day}")
_OLD = QT_TRANSLATE_NOOP("services", "Check this first. It was last seen: {day}.")
_OLD_UNDATED = QT_TRANSLATE_NOOP("services", "Check this first. The source is old.")


def about(entry: ServiceEntry) -> str:
    """Return what is to be known of an entry, in a line: ages, cost and so on."""
    parts = [
        entry.region,
        _ages(entry.ages),
        entry.hours,
        entry.cost,
        translated(_ANONYMOUS) if entry.anonymous else "",
        translated(_NO_APPOINTMENT) if entry.walk_in else "",
        ", ".join(entry.languages),
    ]
    return " · ".join(part for part in parts if part)


def _ages(ages: Ages) -> str:
    template = _AGES if ages.youngest and ages.oldest else _FROM if ages.youngest else _UP_TO
    if not ages.youngest and not ages.oldest:
        return ""
    return translated(template).format(youngest=ages.youngest, oldest=ages.oldest)


class ServiceCard(QFrame):
    """``acted`` carries what is to be done (confirm, correct, off, restore) and the entry's id."""

    acted = Signal(str, str)

    def __init__(self, entry: ServiceEntry, standing: Standing) -> None:
        super().__init__()
        self.entry = entry
        frame, inside = card(spacing="s")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self._inside = inside
        inside.addWidget(label(entry.name, "heading"))
        inside.addLayout(row(pill(translated(GROUPS[entry.group]), "todo")))
        inside.addWidget(label(entry.what_for, "body"))
        if standing is Standing.CHECK_FIRST:
            inside.addWidget(self._warning())
        for way in entry.ways:
            inside.addWidget(WayRow(entry.name, way))
        for text in (about(entry), entry.note):
            if text:
                inside.addWidget(label(text, "body"))
        self._seen = label(self._seen_text(), "small", "muted")
        inside.addWidget(self._seen)

    def _warning(self) -> QFrame:
        frame, inside = card("callout", margin="s")
        template = _OLD_UNDATED if self.entry.undated else _OLD
        text = translated(template).format(day=seen_on(self.entry.checked_on))
        inside.addWidget(label(text, "strong"))
        return frame

    def _seen_text(self) -> str:
        is_checked = self.entry.status is Status.CONFIRMED
        template = _SEEN if is_checked else _SEEN_ONLY
        if self.entry.undated:
            template = _SEEN_UNDATED
        return translated(template).format(
            day=seen_on(self.entry.checked_on), source=self.entry.source
        )

    def let_maintain(self, one: Maintained) -> None:
        """Add how the entry stands, and buttons to confirm, correct or switch it off."""
        state = self._state(one)
        if state:
            self._inside.insertLayout(1, row(pill(state, "busy")))
        if one.change is not None and one.change.act is not Act.OFF and not one.stale:
            template = translated(_CHECKED_HERE)
            self._seen.setText(template.format(day=seen_on(one.entry.checked_on)))
        if one.stale:
            self._add_shipped(one.shipped)
        self._inside.addWidget(button_bar(*self._buttons(one)))

    def _state(self, one: Maintained) -> str:
        if one.stale:
            return self.tr("New since your change")
        if one.entry.status is Status.OFF:
            return self.tr("Switched off: nobody sees this")
        if one.entry.status is Status.TO_CHECK:
            return self.tr("Still to check: nobody sees this")
        return self.tr("Checked by your organisation") if one.change else ""

    def _add_shipped(self, shipped: ServiceEntry) -> None:
        frame, inside = card("soft", margin="m")
        inside.addWidget(label(self.tr("Steunpersoon now says:"), "strong"))
        ways = ", ".join(way.value for way in shipped.ways)
        for text in (shipped.what_for, ways, about(shipped)):
            if text:
                inside.addWidget(label(text, "body"))
        self._inside.addWidget(frame)

    def _buttons(self, one: Maintained) -> list[QAbstractButton]:
        acts = {
            "confirm": self.tr("This is right, checked today") if one.shipped.ways else "",
            "correct": self.tr("Correct"),
            "off": self.tr("Switch off") if one.entry.status is not Status.OFF else "",
            "restore": self.tr("Back to what Steunpersoon says") if one.change else "",
        }
        made: list[QAbstractButton] = []
        for act, text in acts.items():
            if text:
                one_button = button(text, "link", name=f"{act}_button")
                one_button.setAccessibleName(f"{text}: {self.entry.name}")
                one_button.setProperty("act", act)
                one_button.clicked.connect(self._on_act_clicked)
                made.append(one_button)
        return made

    @Slot()
    def _on_act_clicked(self) -> None:
        self.acted.emit(str(self.sender().property("act")), self.entry.id)


def words_of(entry: ServiceEntry) -> str:
    """Return all that a search looks in."""
    ways = " ".join(f"{way.value} {way.note}" for way in entry.ways)
    group = translated(GROUPS[entry.group])
    return f"{entry.name} {entry.what_for} {group} {about(entry)} {ways}"
