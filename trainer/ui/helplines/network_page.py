"""Mijn netwerk: who is near, per organisation, on a card to print."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ...domain.directory.own_places import FREE, OwnPlace
from ...domain.errors import TrainerError
from ...services.network.own_network import OwnNetwork
from ..kit.context import Context, translated
from ..kit.page import Page
from ..kit.parts import button, button_bar, clear, column, label, narrowed, row
from ..kit.printout import Printout
from .organisation_head import OrganisationHead
from .place_form import PlaceForm

_WIDEST = 760


class NetworkPage(Page):
    """A form for each place that is usual, and for those that an organisation adds itself."""

    stays = False
    """Its organisation may have got another name on the page of its logo."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._network: OwnNetwork
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
        self.head = OrganisationHead(context)
        self.head.changed.connect(self._on_other_shown)
        self.head.failed.connect(self.fail)
        self.head.may_change = self.leave
        inside.addWidget(self.head)
        self._list = column(spacing="m")
        inside.addLayout(self._list)
        self.add_button = button(self.tr("Add somebody else"), name="add_button")
        self.more_button = button(self.tr("Another organisation"), name="more_button")
        self.print_button = button(self.tr("Print as a card"), "primary", name="print_button")
        self.style_button = button(self.tr("Logo and colour"), name="style_button")
        self.add_button.clicked.connect(self._on_add_clicked)
        self.more_button.clicked.connect(self._on_more_clicked)
        self.print_button.clicked.connect(self._on_print_clicked)
        self.style_button.clicked.connect(self._on_style_clicked)
        inside.addWidget(
            button_bar(self.print_button, self.add_button, self.more_button, self.style_button)
        )
        self.layout_.addStretch(1)

    def title(self) -> str:
        return self.tr("My network")

    def enter(self, argument: object = None) -> None:
        self._network = self.context.workspace.open_network()
        self.head.enter()
        self._fill()
        self.tell_trouble(self._network.trouble)

    def refresh(self, argument: object = None) -> None:
        if self.leave():
            self.head.refresh()
            self._fill()

    def first_focus(self) -> QWidget | None:
        return self.head.name_field

    def _fill(self) -> None:
        clear(self._list)
        self.forms = []
        organisation = self.head.organisation.id
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
            return
        self.head.choose()

    def leave(self) -> bool:
        kept = [self.head.flush(), *(form.flush() for form in self.forms)]
        return all(kept)

    def drop(self) -> None:
        self.head.drop()
        for form in self.forms:
            form.drop()

    # Buttons -------------------------------------------------------------------------------

    @Slot()
    def _on_add_clicked(self) -> None:
        form = self._add_form(self._network.new_place(self.head.organisation.id), "", "", "")
        form.fields["label"].setFocus()

    @Slot()
    def _on_more_clicked(self) -> None:
        if self.may_leave():
            self.head.begin_new()
            self._fill()
        else:
            self.held.emit(self._on_more_clicked)

    @Slot()
    def _on_other_shown(self) -> None:
        self._fill()

    @Slot()
    def _on_style_clicked(self) -> None:
        self.went.emit("organisation", self.head.organisation)

    @Slot()
    def _on_print_clicked(self) -> None:
        self.print()

    def printout(self) -> Printout | None:
        if not self.leave():
            return None
        return Printout(self.head.organisation.name or self.title(), self._make_print)

    def _make_print(self) -> bytes:
        fonts, organisation = self.context.assets / "fonts", self.head.organisation
        house = self.context.workspace.house_styles().for_print(organisation.id)
        return self._network.card(organisation, fonts, translated, house)

    @Slot()
    def go_back(self) -> bool:
        self.went.emit("back", None)
        return True
