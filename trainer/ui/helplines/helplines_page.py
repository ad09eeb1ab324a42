"""Hulplijnen: who can help, to search and to filter; and where the list is maintained."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from ...domain.directory.changes import Change, Maintained
from ...domain.directory.entries import Group, Listed, ServiceEntry, Standing, standing
from ...domain.directory.lifelines import SUICIDE_FREE
from ...domain.errors import TrainerError
from ...domain.text.searching import is_typed_in
from ...services.network.directory import Correction, Directory
from ..kit.announce import announce
from ..kit.context import Context, translated
from ..kit.page import Page
from ..kit.parts import button, button_bar, card, clear, column, label, narrowed, row
from ..kit.typing_fields import LineField
from .correction_form import CorrectionForm
from .helpline_card import GROUPS, ServiceCard, words_of
from .upkeep import ClockCard, Upkeep

_WIDEST = 860
_PAUSE = 200
_LONGEST = 60


class ServicesPage(Page):
    """The numbers of 112 and 113 stand at its head, from the program itself."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._directory: Directory
        self._group: Group | None = None
        self._correcting = ""
        self._wanted = ""
        self._done: tuple[str, Change | None] | None = None
        self.back_button = button(self.tr("‹ Back"), "link", name="back_button")
        self.back_button.clicked.connect(self.go_back)
        self.layout_.addLayout(row(self.back_button))
        outer, inside = narrowed(_WIDEST, "l")
        self.layout_.addLayout(outer)
        inside.addWidget(label(self.tr("Helplines"), "display"))
        inside.addWidget(self._crisis_card())
        self._clock = ClockCard()
        inside.addWidget(self._clock)
        self.field = LineField(_LONGEST)
        self.field.setObjectName("services_field")
        self.field.setPlaceholderText(self.tr("What is it about? For example: money"))
        self.field.setAccessibleName(self.tr("Search in the helplines"))
        inside.addWidget(self.field)
        inside.addWidget(button_bar(*self._group_buttons()))
        self.upkeep = Upkeep()
        self.upkeep.switched.connect(self._fill)
        self.upkeep.changed.connect(self._fill)
        self.upkeep.failed.connect(self.failed)
        inside.addWidget(self.upkeep)
        self.status = label("", "small", "muted")
        inside.addWidget(self.status)
        inside.addWidget(self._make_undo_card())
        self._list = column(spacing="m")
        inside.addLayout(self._list)
        self.cards: dict[str, ServiceCard] = {}
        self.form: CorrectionForm | None = None
        self.network_button = button(self.tr("My network"), "link", name="network_button")
        self.network_button.clicked.connect(self._on_network_clicked)
        inside.addWidget(button_bar(self.network_button))
        self.layout_.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._fill)
        self.field.textChanged.connect(self._timer.start)

    def _crisis_card(self) -> QWidget:
        frame, inside = card("urgent", margin="m", spacing="xs")
        inside.addWidget(label(self.tr("Danger now: 112"), "heading"))
        suicide = self.tr("Thoughts of suicide: 113 or {free}").format(free=SUICIDE_FREE)
        inside.addWidget(label(suicide, "heading"))
        return frame

    def _make_undo_card(self) -> QWidget:
        self._undo_card, undo_inside = card("soft", margin="m")
        self.said = label("", "strong")
        self.undo_button = button(self.tr("Put it back"), name="undo_button")
        self.undo_button.clicked.connect(self._on_undo_clicked)
        undo_inside.addWidget(self.said)
        undo_inside.addWidget(button_bar(self.undo_button))
        return self._undo_card

    def _group_buttons(self) -> list[QPushButton]:
        made = [button(self.tr("All"), "toggle", name="group_all")]
        for group, name in GROUPS.items():
            if group is not Group.URGENT:
                one = button(translated(name), "toggle", name=f"group_{group.value}")
                one.setProperty("group", group.value)
                made.append(one)
        for one in made:
            one.setCheckable(True)
            one.clicked.connect(self._on_group_clicked)
        self._groups = made
        made[0].setChecked(True)
        return made

    def title(self) -> str:
        return self.tr("Helplines")

    def enter(self, argument: object = None) -> None:
        """Show the list; ``argument`` is the id of an entry that is to be in sight, if any."""
        self._directory = self.context.workspace.open_directory()
        if self.form is None or not self.form.is_changed:
            self._correcting = ""
        self._done = None
        self.upkeep.meet(self._directory)
        self._fill()
        self.tell_trouble(self._directory.trouble)
        self._wanted = str(argument or "")
        # Once the page has its size.
        QTimer.singleShot(0, self, self._show_wanted)

    @Slot()
    def _show_wanted(self) -> None:
        wanted = self.cards.get(self._wanted)
        if wanted is not None:
            self.scroll_area.ensureWidgetVisible(wanted)

    def refresh(self, argument: object = None) -> None:
        self._fill()
        self.tell_trouble(self._directory.trouble)

    def first_focus(self) -> QWidget | None:
        return self.field

    # The list ------------------------------------------------------------------------------

    @Slot()
    def _fill(self) -> None:
        self._timer.stop()
        form, self.form = self.form, None
        if form is not None and self.upkeep.is_on and form.entry.id == self._correcting:
            # What is typed in it stays while the list around it changes.
            self.form = form
            self._list.removeWidget(form)
        clear(self._list)
        self.cards = {}
        self._clock.show_clock(self._directory.clock())
        every = {one.entry.id: one for one in self._directory.maintained()}
        shown = [one for one in self._listed(every) if self._is_wanted(one.entry)]
        for one in shown:
            self._list.addWidget(self._card(one, every[one.entry.id]))
        self._undo_card.setVisible(self._done is not None)
        self.status.setText(self._status(len(shown), bool(every)))

    def _status(self, count: int, there: bool) -> str:
        if not there:
            return self.tr("The list can't be opened now. The numbers above are right.")
        if not count:
            return self.tr("Nothing found. Try another word, or call your own doctor.")
        return "" if count > 1 else self.tr("One found.")

    def _listed(self, every: dict[str, Maintained]) -> list[Listed]:
        """Return what everyone sees, without what stands above; and what is hidden, if wanted."""
        shown = [one for one in self._directory.shown() if one.entry.group is not Group.URGENT]
        if not self.upkeep.is_on:
            return shown
        today, floor = self._directory.today(), self._directory.floor
        hidden = [one.entry for one in every.values() if one.entry.hidden]
        return [Listed(one, standing(one, today, floor)) for one in hidden] + shown

    def _is_corrected(self, entry: ServiceEntry) -> bool:
        return self.upkeep.is_on and entry.id == self._correcting

    def _is_wanted(self, entry: ServiceEntry) -> bool:
        if self._is_corrected(entry):
            return True
        if self._group is not None and entry.group is not self._group:
            return False
        return is_typed_in(words_of(entry), self.field.text())

    def _card(self, one: Listed, maintained: Maintained) -> QWidget:
        if self._is_corrected(one.entry):
            if self.form is None:
                self.form = CorrectionForm(one.entry)
                self.form.kept.connect(self._on_corrected)
                self.form.cancelled.connect(self._on_cancelled)
            return self.form
        # What nobody has checked is not called old as well.
        made = ServiceCard(one.entry, Standing.CURRENT if one.entry.hidden else one.standing)
        if self.upkeep.is_on and one.entry.group not in (Group.URGENT, Group.DOCTOR):
            made.let_maintain(maintained)
            made.acted.connect(self._on_acted)
        self.cards[one.entry.id] = made
        return made

    @Slot()
    def _on_group_clicked(self) -> None:
        chosen = self.sender().property("group")
        self._group = Group(chosen) if chosen else None
        for one in self._groups:
            one.setChecked(one.property("group") == chosen)
        self._fill()

    # Maintaining ---------------------------------------------------------------------------

    @Slot(str, str)
    def _on_acted(self, act: str, id: str) -> None:
        if act == "correct":
            self._correcting = id
            self._fill()
            # Once the form has its place.
            QTimer.singleShot(0, self, self._show_form)
            return
        do = {
            "confirm": self._directory.confirm,
            "off": self._directory.switch_off,
            "restore": self._directory.restore,
        }[act]
        before = self._change(id)
        try:
            do(id)
        except TrainerError as error:
            self.fail(error)
            return
        self._tell_done(act, id, before)

    @Slot()
    def _show_form(self) -> None:
        if self.form is not None:
            self.form.what_for.setFocus()
            self.scroll_area.ensureWidgetVisible(self.form)

    def _change(self, id: str) -> Change | None:
        found = (one.change for one in self._directory.maintained() if one.entry.id == id)
        return next(found, None)

    def _tell_done(self, act: str, id: str, before: Change | None) -> None:
        self._done, self._correcting = (id, before), ""
        said = {
            "confirm": self.tr("✓ Kept: {name} is right, checked today."),
            "correct": self.tr("✓ Kept: what you filled in for {name}."),
            "off": self.tr("✓ {name} is switched off: nobody sees it any more."),
            "restore": self.tr("✓ {name} is again as Steunpersoon has it."),
        }[act]
        names = {one.entry.id: one.entry.name for one in self._directory.maintained()}
        self.said.setText(said.format(name=names[id]))
        self._fill()
        self.undo_button.setFocus()
        self.scroll_area.ensureWidgetVisible(self._undo_card)
        announce(self.said, self.said.text())

    @Slot(str, object)
    def _on_corrected(self, id: str, correction: Correction) -> None:
        before = self._change(id)
        try:
            self._directory.correct(id, correction)
        except TrainerError as error:
            if self.form is not None:
                self.unkept = self.form.keep_button.click
            self.fail(error)
            return
        self.unkept = None
        self._tell_done("correct", id, before)

    @Slot(str)
    def _on_cancelled(self, id: str) -> None:
        self._correcting, self.unkept = "", None
        self._fill()
        self._wanted = id
        self.field.setFocus()
        QTimer.singleShot(0, self, self._show_wanted)

    @Slot()
    def _on_undo_clicked(self) -> None:
        if self._done is None:
            return
        try:
            self._directory.put_back(*self._done)
        except TrainerError as error:
            self.fail(error)
            return
        self._done = None
        self._fill()
        self.field.setFocus()

    @Slot()
    def _on_network_clicked(self) -> None:
        self.went.emit("network", None)

    @Slot()
    def go_back(self) -> bool:
        if self._correcting:
            self._on_cancelled(self._correcting)
        else:
            self.went.emit("back", None)
        return True
