"""Organisatie: the name, the logo and the colour that prints carry, and how that looks."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QWidget

from ...domain.errors import TrainerError
from ...domain.look.house_style import HouseStyle, Logo
from ...domain.look.tokens import SPACE
from ..helplines.organisation_head import OrganisationHead
from ..kit.context import Context
from ..kit.page import Page
from ..kit.parts import button, button_bar, column, label, row
from ..kit.printout import Printout
from .colour_card import ColourCard
from .house_preview import HousePreview
from .organisation_logo import LogoCard

_SHARES = (3, 2)
"""Of the width, for what is chosen and for how that looks."""


class OrganisationPage(Page):
    """All that is chosen is kept at once, and shown on a page as it is printed."""

    stays = False
    """Its organisation may have got another name on the page of the network."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._style = HouseStyle("")
        self.back_button = button(self.tr("‹ Back"), "link", name="back_button")
        self.back_button.clicked.connect(self.go_back)
        self.layout_.addLayout(row(self.back_button))
        self.layout_.addWidget(label(self.tr("Organisation"), "display"))
        explained = self.tr(
            "What you print on this computer carries the name, the logo and the colour of your "
            "organisation."
        )
        self.layout_.addWidget(label(explained, "body", "muted"))
        self.head = OrganisationHead(context)
        self.logo = LogoCard(context)
        self.colour = ColourCard(context)
        self.preview = HousePreview(context)
        self.more_button = button(self.tr("Another organisation"), name="more_button")
        self.network_button = button(self.tr("My network"), name="network_button")
        chosen = QWidget()
        left = column(chosen, spacing="l")
        for part in (self.head, self.logo, self.colour):
            left.addWidget(part)
        left.addWidget(button_bar(self.more_button, self.network_button))
        left.addStretch(1)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(SPACE["xl"])
        self._beside.addWidget(chosen)
        self._beside.addWidget(self.preview)
        self.layout_.addLayout(self._beside)
        self.layout_.addStretch(1)
        self.head.changed.connect(self._on_other_shown)
        self.head.kept.connect(self._on_name_kept)
        self.logo.changed.connect(self._on_logo_changed)
        self.colour.changed.connect(self._on_colour_changed)
        self.more_button.clicked.connect(self._on_more_clicked)
        self.network_button.clicked.connect(self._on_network_clicked)
        self.head.failed.connect(self.fail)
        self.logo.failed.connect(self.fail)
        self.preview.failed.connect(self.fail)

    def title(self) -> str:
        return self.tr("Organisation")

    def enter(self, argument: object = None) -> None:
        self.head.enter(argument)
        if self.head.is_kept:
            # Of several, the one that is looked at here is the one on prints.
            self.head.choose()
        self._fill()
        self.tell_trouble(self.head.trouble)

    def refresh(self, argument: object = None) -> None:
        if self.leave():
            self.head.refresh()
            self._fill()

    def first_focus(self) -> QWidget | None:
        return self.head.name_field

    def set_margins(self, narrow: bool) -> None:
        super().set_margins(narrow)
        way = QBoxLayout.Direction
        self._beside.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        # Below each other they are as high as they are.
        for place, share in enumerate((0, 0) if narrow else _SHARES):
            self._beside.setStretch(place, share)

    def _fill(self) -> None:
        self._style = self.context.workspace.house_styles().read(self.head.organisation)
        self.logo.show_logo(self._style.logo)
        self.colour.show_colour(self._style.colour)
        self._draw()

    def _draw(self) -> None:
        shown = self._style
        self.preview.show_style(shown if shown.name or not shown.is_empty else None)

    # Keeping -------------------------------------------------------------------------------

    def _keep(self, style: HouseStyle) -> bool:
        self.head.flush()
        try:
            self._style = self.context.workspace.house_styles().keep(
                replace(style, name=self.head.organisation.name)
            )
        except TrainerError as error:
            self.fail(error)
            return False
        self.head.choose()
        self._draw()
        return True

    @Slot()
    def _on_name_kept(self) -> None:
        self._style = replace(self._style, name=self.head.organisation.name)
        self._draw()

    @Slot(object)
    def _on_logo_changed(self, logo: Logo | None) -> None:
        if self._keep(replace(self._style, logo=logo)):
            self.logo.show_kept(self._style.logo)

    @Slot(str)
    def _on_colour_changed(self, colour: str) -> None:
        if self._keep(replace(self._style, colour=colour)):
            self.colour.show_kept(self._style.colour)
        else:
            self.colour.show_colour(self._style.colour)

    def leave(self) -> bool:
        return self.head.flush()

    def drop(self) -> None:
        self.head.drop()

    # Buttons -------------------------------------------------------------------------------

    @Slot()
    def _on_other_shown(self) -> None:
        self.logo.stop()
        self._fill()

    @Slot()
    def _on_more_clicked(self) -> None:
        if self.may_leave():
            self.logo.stop()
            self.head.begin_new()
            self._fill()
        else:
            self.held.emit(self._on_more_clicked)

    @Slot()
    def _on_network_clicked(self) -> None:
        self.went.emit("network", None)

    def printout(self) -> Printout | None:
        return Printout(self.title(), self.preview.make) if self.leave() else None

    @Slot()
    def go_back(self) -> bool:
        self.went.emit("back", None)
        return True
