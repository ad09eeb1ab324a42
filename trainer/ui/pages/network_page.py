"""Mijn netwerk: who is near, per organisation, on a card to print."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from ...domain.errors import TrainerError
from ...domain.own_places import FREE, LONGEST_FIELD, Organisation, OwnPlace
from ...services.own_network import OwnNetwork
from ..context import Context, translated
from ..printout import Printout
from ..widgets.parts import button, button_bar, card, clear, column, label, narrowed, row
from ..widgets.place_form import PlaceForm
from .page import Page

_WIDEST = 760
_PAUSE = 400


class NetworkPage(Page):
    """A form for each place that is usual, and for those that an organisation adds itself."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._network: OwnNetwork
        self._organisation = Organisation(id="-", name="")
        self.forms: list[PlaceForm] = []
        self.back_button = button(self.tr("‹ Back"), "link", name="back_button")
        self.back_button.clicked.connect(self.go_back)
        self.layout_.addLayout(row(self.back_button))
        outer, inside = narrowed(_WIDEST, "l")
        self.layout_.addLayout(outer)
        inside.addWidget(label(self.tr("My network"), "display"))
        inside.addWidget(
            label(
                self.tr(
                    "Who is near when you can't go on alone? Fill in what you know; the rest may "
                    "stay empty. What you type is kept on this computer. Never write about a "
                    "young person here."
                ),
                "body",
                "muted",
            )
        )
        self._tabs = column()
        inside.addLayout(self._tabs)
        frame, head = card("soft", margin="m")
        asked = label(self.tr("Your club, association or school"), "strong")
        self.name_field = QLineEdit()
        self.name_field.setObjectName("organisation_field")
        self.name_field.setMaxLength(LONGEST_FIELD)
        self.name_field.setAccessibleName(asked.text())
        asked.setBuddy(self.name_field)
        self.state = label("", "small", "good")
        for part in (asked, self.name_field, self.state):
            head.addWidget(part)
        inside.addWidget(frame)
        self._list = column(spacing="m")
        inside.addLayout(self._list)
        self.add_button = button(self.tr("Add somebody else"), name="add_button")
        self.more_button = button(self.tr("Another organisation"), name="more_button")
        self.print_button = button(self.tr("Print as a card"), "primary", name="print_button")
        self.add_button.clicked.connect(self._on_add_clicked)
        self.more_button.clicked.connect(self._on_more_clicked)
        self.print_button.clicked.connect(self._on_print_clicked)
        inside.addWidget(button_bar(self.print_button, self.add_button, self.more_button))
        self.layout_.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._keep_name)
        self.name_field.textEdited.connect(self._on_name_edited)

    def title(self) -> str:
        return self.tr("My network")

    def enter(self, argument: object = None) -> None:
        self._network = self.context.workspace.network
        known = self._network.organisations()
        if self._organisation.id not in {one.id for one in known}:
            self._organisation = known[0] if known else self._network.new_organisation()
        self._fill()

    def refresh(self, argument: object = None) -> None:
        self.leave()
        self._fill()

    def first_focus(self) -> QWidget | None:
        return self.name_field

    def _fill(self) -> None:
        known = {one.id: one for one in self._network.organisations()}
        self._organisation = known.get(self._organisation.id, self._organisation)
        self.name_field.setText(self._organisation.name)
        self.state.hide()
        self._fill_tabs(tuple(known.values()))
        clear(self._list)
        self.forms = []
        organisation = self._organisation.id
        role = self.training.role if self.has_learner else ""
        for kind in self._network.kinds(role):
            place = self._network.place(organisation, kind.id)
            self._add_form(place, kind.name, kind.what_for, kind.hint)
        usual = {kind.id for kind in self._network.kinds(role)}
        for place in self._network.places(organisation):
            if place.kind not in usual and (place.kind == FREE or not place.is_empty):
                self._add_form(place, self._name_of(place), "", "")

    def _name_of(self, place: OwnPlace) -> str:
        """Return the name of a kind that this path doesn't ask for; free ones are named below."""
        found = (kind.name for kind in self._network.kinds("") if kind.id == place.kind)
        return next(found, "")

    def _fill_tabs(self, known: tuple[Organisation, ...]) -> None:
        clear(self._tabs)
        if len(known) < 2 and (not known or known[0].id == self._organisation.id):
            return
        made = []
        for one in known:
            tab = button(one.name or self.tr("Without a name"), "toggle", name=f"tab_{one.id}")
            tab.setCheckable(True)
            tab.setChecked(one.id == self._organisation.id)
            tab.setProperty("organisation", one.id)
            tab.clicked.connect(self._on_tab_clicked)
            made.append(tab)
        self._tabs.addWidget(button_bar(*made))

    def _add_form(self, place: OwnPlace, name: str, what_for: str, hint: str) -> PlaceForm:
        form = PlaceForm(place, name, what_for, hint)
        form.changed.connect(self._on_changed)
        self._list.addWidget(form)
        self.forms.append(form)
        return form

    # Keeping -------------------------------------------------------------------------------

    @Slot(object)
    def _on_changed(self, place: OwnPlace) -> None:
        form = next(one for one in self.forms if one.place.id == place.id)
        try:
            form.show_kept(self._network.keep(place))
        except TrainerError as error:
            self.fail(error)

    @Slot()
    def _on_name_edited(self) -> None:
        self.state.hide()
        self._timer.start()

    @Slot()
    def _keep_name(self) -> None:
        self._timer.stop()
        try:
            self._organisation = self._network.rename(self._organisation, self.name_field.text())
        except TrainerError as error:
            self.fail(error)
            return
        self.state.setText(self.tr("✓ Kept"))
        self.state.show()

    def leave(self) -> bool:
        if self._timer.isActive():
            self._keep_name()
        for form in self.forms:
            form.flush()
        return True

    # Buttons -------------------------------------------------------------------------------

    @Slot()
    def _on_add_clicked(self) -> None:
        form = self._add_form(self._network.new_place(self._organisation.id), "", "", "")
        form.fields["label"].setFocus()

    @Slot()
    def _on_more_clicked(self) -> None:
        self.leave()
        self._organisation = self._network.new_organisation()
        self._fill()
        self.name_field.setFocus()

    @Slot()
    def _on_tab_clicked(self) -> None:
        wanted = str(self.sender().property("organisation"))
        self.leave()
        known = {one.id: one for one in self._network.organisations()}
        self._organisation = known[wanted]
        self._fill()
        self.name_field.setFocus()

    @Slot()
    def _on_print_clicked(self) -> None:
        self.print()

    def printout(self) -> Printout | None:
        self.leave()
        return Printout(self._organisation.name or self.title(), self._make_print)

    def _make_print(self) -> bytes:
        fonts = self.context.assets / "fonts"
        return self._network.card(self._organisation, fonts, lambda text: translated("paper", text))

    @Slot()
    def go_back(self) -> bool:
        self.went.emit("back", None)
        return True
