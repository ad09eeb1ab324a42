"""Mijn netwerk: the own places of each organisation, and the card to print."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ...domain.directory.entries import PlaceKind
from ...domain.directory.own_places import (
    FREE,
    LONGEST_FIELD,
    Organisation,
    OwnData,
    OwnPlace,
    kinds_for,
    sound_place,
)
from ...domain.errors import NotKeptError, OwnDataError, TrainerError
from ...domain.look.house_style import HouseStyle
from ...domain.text.message import Translate
from ...domain.text.tidy import tidy_line
from ...store.directory_store import DirectoryStore

if TYPE_CHECKING:
    from ...paper.sheets.network import PrintedPlace


class OwnNetwork:
    """Who is near, by organisation. What is typed is kept at once."""

    def __init__(
        self, kinds: tuple[PlaceKind, ...], store: DirectoryStore, today: Callable[[], date]
    ) -> None:
        self._kinds = kinds
        self._store = store
        self._today = today
        self.trouble: TrainerError | None = None
        """Why what was filled in isn't there, if it can't be read."""

    def kinds(self, role: str) -> tuple[PlaceKind, ...]:
        """Return what a path asks for; all that there is without a role."""
        return kinds_for(self._kinds, role) if role else self._kinds

    def organisations(self) -> tuple[Organisation, ...]:
        """Return the organisations of this laptop, the oldest first."""
        return self._read().organisations

    def _read(self) -> OwnData:
        """Return what was filled in; nothing when that can't be read now."""
        try:
            found = self._store.all()
        except TrainerError as error:
            self.trouble = OwnDataError(details=error.details)
            return OwnData()
        self.trouble = None
        return found

    def new_organisation(self) -> Organisation:
        """Return one to fill in; it is not kept before it has a name or a place."""
        return Organisation(id=secrets.token_hex(8), name="")

    def places(self, organisation: str) -> tuple[OwnPlace, ...]:
        """Return the places of an organisation, the oldest first."""
        every = self._read().places
        return tuple(one for one in every if one.organisation == organisation)

    def place(self, organisation: str, kind: str) -> OwnPlace:
        """Return the place of a kind, or an empty one."""
        found = (one for one in self.places(organisation) if one.kind == kind)
        empty = OwnPlace(id=secrets.token_hex(8), organisation=organisation, kind=kind)
        return next(found, empty)

    def new_place(self, organisation: str) -> OwnPlace:
        """Return an empty place of an own kind."""
        return OwnPlace(id=secrets.token_hex(8), organisation=organisation, kind=FREE)

    def rename(self, organisation: Organisation, name: str) -> Organisation:
        """Keep the name of an organisation.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: it was not kept.
        """
        made = Organisation(id=organisation.id, name=tidy_line(name, LONGEST_FIELD))
        self._store.keep_organisation(made)
        return made

    def keep(self, place: OwnPlace) -> OwnPlace:
        """Keep a place, or take it away when it is empty.

        Raises:
            NotKeptError: it holds a banned number, or too much; what was there stays.
            StoreFullError, StoreBusyError, StoreWriteError: it was not kept.
        """
        sound = sound_place(place)
        if sound is None:
            raise NotKeptError
        if sound.is_empty:
            self._store.drop_place(sound.id)
            return sound
        known = {one.id for one in self._store.all().organisations}
        if sound.organisation not in known:
            self._store.keep_organisation(Organisation(id=sound.organisation, name=""))
        self._store.keep_place(sound)
        return sound

    def card(
        self,
        organisation: Organisation,
        fonts: Path,
        translate: Translate,
        house: HouseStyle | None = None,
    ) -> bytes:
        """Return the places of an organisation to print: two small cards and one for the wall.

        Raises:
            FontMissingError: a font of the app is gone.
        """
        from ...paper.document.document import Sheet, make_pdf
        from ...paper.sheets.network import TITLE, add_network

        places = self.printed(organisation)
        return make_pdf(
            Sheet(translate(TITLE), self._today(), house),
            lambda story: add_network(story, organisation.name, places, translate),
            fonts,
            translate,
        )

    def printed(self, organisation: Organisation) -> tuple[PrintedPlace, ...]:
        """Return the places of an organisation as they are printed, in the usual order."""
        from ...paper.sheets.network import PrintedPlace

        names = {kind.id: kind.name for kind in self._kinds}
        return tuple(
            PrintedPlace(one.label or names.get(one.kind, one.name), one.name, one.reach, one.when)
            for one in self._ordered(organisation.id)
        )

    def _ordered(self, organisation: str) -> list[OwnPlace]:
        order = {kind.id: at for at, kind in enumerate(self._kinds)}
        return sorted(self.places(organisation), key=lambda one: order.get(one.kind, len(order)))
