"""A day on the calendar: when, what, how one knows, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ....domain.calendar.days import EventKind
from ....domain.calendar.own_events import OWN, SCAN, OwnEvent
from ....domain.look.tokens import SPACE
from ....services.toolkit.year_planning import PlannedDay
from ...kit.days import span as in_words
from ...kit.parts import breakable, button, button_bar, card, column, label, pill
from ...kit.scrolling import soon_in_view
from ..tool_place import ToolPlace
from .own_day_form import OwnDayForm

_LOOKS = {EventKind.TASK: "busy", EventKind.OWN: "done", EventKind.ANNOUNCED: "done"}


class PlannedRow(QWidget):
    """``erased`` and ``taken_back`` carry what was planned, ``wanted`` the form to keep."""

    typed = Signal()
    erased = Signal(object)
    taken_back = Signal(object)
    wanted = Signal(object)
    went = Signal(str, object)

    def __init__(self, planned: PlannedDay, first_year: int, scan_title: str = "") -> None:
        super().__init__()
        self.planned = planned
        self.form: OwnDayForm | None = None
        self._sheet: QFrame | None = None
        self._season = first_year
        self._inside = column(self, spacing="xs")
        self._read = QWidget()
        self._fill(scan_title)
        self._inside.addWidget(self._read)

    def _fill(self, scan_title: str) -> None:
        event, own = self.planned.event, self.planned.own
        inside = column(self._read, spacing="xs")
        head = QHBoxLayout()
        head.setSpacing(SPACE["m"])
        when = in_words(event.first, event.last, with_year=False)
        head.addWidget(label(f"{when[:1].upper()}{when[1:]}", "body", "good"), 1)
        head.addWidget(self._pill(), 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(head)
        inside.addWidget(label(breakable(own.title if own else event.title), "strong"))
        if own is not None and own.who:
            who = self.tr("Who: {who}").format(who=breakable(own.who))
            inside.addWidget(label(who, "body"))
        if event.about:
            inside.addWidget(label(breakable(event.about), "body", "muted"))
        if scan_title:
            where = self.tr("You change this in the scan: {scan}.").format(scan=scan_title)
            inside.addWidget(label(where, "small", "muted"))
        buttons = self._buttons(scan_title)
        if buttons:
            inside.addWidget(button_bar(*buttons))

    def _pill(self) -> QWidget:
        kind, own = self.planned.event.kind, self.planned.own
        words = {
            EventKind.FIXED: self.tr("fixed day"),
            EventKind.COMPUTED: self.tr("by a rule"),
            EventKind.ANNOUNCED: self.tr("filled in by you"),
            EventKind.OWN: self.tr("own day"),
            EventKind.TASK: self.tr("to do"),
        }
        if own is not None and own.done:
            return pill(self.tr("✓ done"), "done")
        return pill(words[kind], _LOOKS.get(kind, "todo"))

    def _buttons(self, scan_title: str) -> list[QPushButton]:
        own, made = self.planned.own, []
        if self.planned.announced is not None:
            made.append(self._button("back_button", self.tr("Take the date back")))
            made[-1].clicked.connect(self._on_back_clicked)
        elif own is not None and own.source == OWN:
            made.append(self._button("change_button", self.tr("Change")))
            made[-1].clicked.connect(self._on_change_clicked)
            made.append(self._button("erase_button", self.tr("Erase")))
            made[-1].clicked.connect(self._on_erase_clicked)
        elif scan_title:
            made.append(self._button("scan_button", self.tr("To the scan")))
            made[-1].clicked.connect(self._on_scan_clicked)
        return made

    def _button(self, name: str, text: str) -> QPushButton:
        made = button(text, "link", name=name)
        made.setAccessibleName(f"{text}: {self.planned.event.title}")
        return made

    # Changing --------------------------------------------------------------------------------

    def change(self, texts: dict[str, str] | None = None) -> None:
        """Show the fields of an own day instead, with what was typed if something was."""
        own = self.planned.own
        if self.form is not None or not isinstance(own, OwnEvent):
            return
        self.form = OwnDayForm(self._season, own)
        if texts is not None:
            self.form.show_texts(texts)
        self.form.typed.connect(self.typed)
        self.form.wanted.connect(self._on_wanted)
        self.form.put_away.connect(self._on_put_away)
        self._sheet, inside = card("tray", margin="m")
        inside.addWidget(self.form)
        self._inside.addWidget(self._sheet)
        self._read.hide()

    @Slot()
    def _on_change_clicked(self) -> None:
        self.change()
        if self.form is not None:
            self.form.title_field.setFocus()
            soon_in_view(self.form)
            self.typed.emit()

    @Slot()
    def _on_put_away(self) -> None:
        if self._sheet is None:
            return
        self._sheet.hide()
        self._sheet.deleteLater()
        self._sheet = self.form = None
        self._read.show()
        change = self._read.findChild(QPushButton, "change_button")
        if change is not None:
            change.setFocus()
        self.typed.emit()

    @Slot()
    def _on_wanted(self) -> None:
        self.wanted.emit(self.form)

    @Slot()
    def _on_erase_clicked(self) -> None:
        self.erased.emit(self.planned)

    @Slot()
    def _on_back_clicked(self) -> None:
        self.taken_back.emit(self.planned)

    @Slot()
    def _on_scan_clicked(self) -> None:
        if self.planned.own is not None:
            self.went.emit("tool", ToolPlace(self.planned.own.source.removeprefix(SCAN)))
