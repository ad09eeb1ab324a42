"""The style of organisations on prints: read, kept at once, and found for what is printed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from ...domain.directory.own_places import Organisation
from ...domain.errors import TrainerError
from ...domain.look.house_style import HouseStyle, sound_colour, sound_logo
from ...domain.text.message import Translate
from ...store.directory_store import DirectoryStore
from ...store.house_store import HouseStore


class HouseStyles:
    """The styles of the organisations on this laptop; one of them is ``chosen``."""

    def __init__(self, organisations: DirectoryStore, store: HouseStore, chosen: str) -> None:
        self._organisations = organisations
        self._store = store
        self._chosen = chosen

    def read(self, organisation: Organisation) -> HouseStyle:
        """Return the style of an organisation, as far as one was chosen and can be read."""
        try:
            return self._store.read(organisation)
        except TrainerError:
            return HouseStyle(organisation.id, organisation.name)

    def keep(self, style: HouseStyle) -> HouseStyle:
        """Keep a style, or take it away when there is nothing in it.

        A colour or a logo that is none is left out.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: it was not kept.
        """
        logo = style.logo and sound_logo(style.logo.width, style.logo.height, style.logo.pixels)
        colour = sound_colour(style.colour) or ""
        sound = HouseStyle(style.organisation, style.name, colour, logo)
        if sound.is_empty:
            self.drop(sound.organisation)
            return sound
        if sound.organisation not in self._known():
            self._organisations.keep_organisation(Organisation(id=sound.organisation, name=""))
        self._store.keep(sound)
        return sound

    def drop(self, organisation: str) -> None:
        """Print for an organisation as for nobody in particular; its name stays.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: it is as it was.
        """
        self._store.drop(organisation)

    def for_print(self, organisation: str = "") -> HouseStyle | None:
        """Return the style of a print: of this organisation, or else of the one that was chosen.

        The only one there is counts as chosen. None when there is nothing to show.
        """
        try:
            known = self._known()
        except TrainerError:
            # A print without a logo helps; none at all doesn't.
            return None
        found = known.get(organisation) or known.get(self._chosen)
        if found is None and len(known) == 1:
            (found,) = known.values()
        style = self.read(found) if found else None
        return style if style and (style.name or not style.is_empty) else None

    def _known(self) -> dict[str, Organisation]:
        return {one.id: one for one in self._organisations.all().organisations}


def sample_pdf(style: HouseStyle | None, day: date, fonts: Path, translate: Translate) -> bytes:
    """Return a page to show a style with.

    Raises:
        FontMissingError: a font of the app is gone.
    """
    from ...paper.document.document import Sheet, make_pdf
    from ...paper.sheets.house import TITLE, add_sample

    return make_pdf(
        Sheet(translate(TITLE), day, style),
        lambda story: add_sample(story, translate),
        fonts,
        translate,
    )
