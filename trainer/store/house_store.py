"""How the prints of an organisation look: a table in ``club.db``. Rows are checked when read."""

from __future__ import annotations

from ..domain.directory.own_places import Organisation
from ..domain.look.house_style import MOST_PACKED, HouseStyle, sound_colour, sound_logo
from .connection import Connection

_STYLE = """
SELECT colour, width, height, CASE WHEN length(logo) <= ? THEN logo END FROM house_style
WHERE organisation = ?"""
_KEEP = """
INSERT INTO house_style (organisation, colour, width, height, logo) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (organisation) DO UPDATE SET colour = excluded.colour, width = excluded.width,
height = excluded.height, logo = excluded.logo"""


class HouseStore:
    """A colour and a logo each organisation. Every write is on disk before it returns.

    Writing raises StoreFullError, StoreBusyError or StoreWriteError; then nothing was changed.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def read(self, organisation: Organisation) -> HouseStyle:
        """Return the style of an organisation, without what is damaged in it."""
        rows = self._connection.read(_STYLE, (MOST_PACKED, organisation.id))
        colour, logo = "", None
        for kept, width, height, pixels in rows:
            colour = sound_colour(str(kept)) or ""
            logo = sound_logo(width, height, pixels)
        return HouseStyle(organisation.id, organisation.name, colour, logo)

    def keep(self, style: HouseStyle) -> None:
        """Add or change a colour and a logo; names stand with the organisations."""
        logo = style.logo
        size = (logo.width, logo.height, logo.pixels) if logo else (0, 0, b"")
        with self._connection.write() as raw:
            raw.execute(_KEEP, (style.organisation, style.colour, *size))

    def drop(self, organisation: str) -> None:
        """Take the colour and the logo of an organisation away."""
        with self._connection.write() as raw:
            raw.execute("DELETE FROM house_style WHERE organisation = ?", (organisation,))
