"""The toolkit on paper: one item, or all of a role in one PDF or zip."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from ...content.index.content_index import ContentIndex
from ...domain.calendar.days import CalendarDay, Event
from ...domain.directory.lifelines import SUICIDE_FREE
from ...domain.look.house_style import HouseStyle
from ...domain.talk.script import TalkScript
from ...domain.text.message import QT_TRANSLATE_NOOP, Translate
from ...domain.toolkit.scan_record import ScanRecord
from ...domain.toolkit.tool import Tool
from ...paper.document.document import Sheet, make_pdf, pdf_in_steps
from ...paper.document.story import Story
from ...paper.document.words import shown_day
from ...paper.sheets.network import PrintedPlace
from ...paper.sheets.toolkit import PRINTED_TOOLS
from ...paper.sheets.toolkit.given import Given
from ...paper.sheets.toolkit.pack import add_pack
from .talks_to_read import Reviewing

_PACK = QT_TRANSLATE_NOOP("paper", "The toolkit of {path}")
_READ_ME = QT_TRANSLATE_NOOP(
    "paper",
    "This is the toolkit of {path}, made with Steunpersoon on {day}.\n\nDanger now: 112.\n"
    "Thoughts of suicide: 113 or {free}.\n\nWhat is inside:\n{files}\n",
)
_READ_ME_FILE = QT_TRANSLATE_NOOP("paper", "read-me.txt")
_CALENDAR = QT_TRANSLATE_NOOP("paper", "the days of this season, for a calendar")
_FOR_ALL = 0o100644
_CALENDAR_FILE = QT_TRANSLATE_NOOP("paper", "calendar.ics")


@dataclass(frozen=True, slots=True)
class Packed:
    """A file in the zip, and what its read-me calls it."""

    file: str
    title: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Materials:
    """What prints take from the rest of the app; a shell has only the content."""

    day: date
    house: HouseStyle | None = None
    """The organisation whose name, logo and colour stand on the prints."""
    places: tuple[PrintedPlace, ...] = ()
    filled: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By the id of an item."""
    scans: Mapping[str, tuple[ScanRecord, ...]] = field(default_factory=dict)
    season: int = 0
    events: tuple[Event, ...] = ()
    unknown: tuple[CalendarDay, ...] = ()
    ics: bytes = b""
    """The season as a file for a calendar; nothing when there is none."""


class ToolkitPrints:
    """Makes the prints of the toolkit."""

    def __init__(
        self, index: ContentIndex, materials: Materials, fonts: Path, translate: Translate
    ) -> None:
        """Take the content, what was filled in, the fonts of the app, and the translations."""
        self._index = index
        self._materials = materials
        self._fonts = fonts
        self._translate = translate

    def item(
        self,
        tool: Tool,
        filled: Mapping[str, str] | None = None,
        *,
        chosen: frozenset[str] = frozenset(),
        for_wall: bool = False,
        talk: str = "",
    ) -> bytes:
        """Return one item as a PDF.

        Args:
            tool: the item.
            filled: what was filled in, when it is not what is kept; empty for an empty form.
            chosen: ids of cards, when not all of them.
            for_wall: print cards one a page.
            talk: the key of the conversation that is read along, if any.

        Raises:
            ContentMissingError: the conversation isn't there.
            FontMissingError: a font of the app is gone.
        """
        script = Reviewing(self._index, tool.outline.role).script(talk) if talk else None
        given = self._given(tool, filled, chosen=chosen, for_wall=for_wall, talk=script)
        title = f"{tool.outline.title}: {script.title}" if script else tool.outline.title
        return make_pdf(
            self._sheet(title, [tool]),
            lambda story: PRINTED_TOOLS[tool.outline.kind](story, tool, given, self._translate),
            self._fonts,
            self._translate,
        )

    def pack_title(self, role: str) -> str:
        """Return what the toolkit of a role is called."""
        return self._translate(_PACK).format(path=self._index.path(role).learner)

    def bound(self, role: str) -> Generator[float, None, bytes]:
        """Make all items of a role one PDF with contents, and yield how far it is (0 to 1).

        Raises:
            FontMissingError: a font of the app is gone.
        """
        tools = self._tools(role)
        givens = [self._given(tool) for tool in tools]
        title = self.pack_title(role)

        def compose(story: Story) -> None:
            add_pack(story, title, self._organisation, tools, givens, self._translate)

        return (
            yield from pdf_in_steps(
                self._sheet(title, tools), compose, self._fonts, self._translate
            )
        )

    def zipped(self, role: str) -> Generator[float, None, bytes]:
        """Make all items of a role one zip with a PDF each, and yield how far it is (0 to 1).

        Raises:
            FontMissingError: a font of the app is gone.
        """
        tools = self._tools(role)
        packed: list[Packed] = []
        for number, tool in enumerate(tools, 1):
            file = f"{number:02}-{tool.id}.pdf"
            packed.append(Packed(file, tool.outline.title, self.item(tool)))
            yield number / (len(tools) + 1)
        if self._materials.ics:
            days = self._translate(_CALENDAR)
            packed.append(Packed(self._translate(_CALENDAR_FILE), days, self._materials.ics))
        return self._zip([self._read_me(role, packed), *packed])

    def _read_me(self, role: str, packed: Sequence[Packed]) -> Packed:
        """Return the file that names all others."""
        text = self._translate(_READ_ME).format(
            path=self._index.path(role).learner,
            day=shown_day(self._materials.day, self._translate),
            free=SUICIDE_FREE,
            files="\n".join(f"{one.file}: {one.title}" for one in packed),
        )
        content = text.replace("\n", "\r\n").encode("utf-8-sig")
        return Packed(self._translate(_READ_ME_FILE), "", content)

    def _zip(self, packed: Sequence[Packed]) -> bytes:
        buffer = io.BytesIO()
        day = self._materials.day
        # Of one day, within what a zip can hold: the same content gives the same bytes.
        stamp = (min(max(day.year, 1980), 2107), day.month, day.day, 0, 0, 0)
        with zipfile.ZipFile(buffer, "w") as made:
            for one in packed:
                entry = zipfile.ZipInfo(one.file, stamp)
                # Unless it says so itself, an entry is not packed, and nobody else may read it.
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = _FOR_ALL << 16
                made.writestr(entry, one.content)
        return buffer.getvalue()

    def _tools(self, role: str) -> list[Tool]:
        return [self._index.tool(one.id, role) for one in self._index.tools(role)]

    @property
    def _organisation(self) -> str:
        house = self._materials.house
        return house.name if house else ""

    def _sheet(self, title: str, tools: Sequence[Tool]) -> Sheet:
        """Return what is said of a print; its text is as old as the newest item in it."""
        written = max((tool.written for tool in tools), default=date.min)
        return Sheet(title, self._materials.day, self._materials.house, written)

    def _given(
        self,
        tool: Tool,
        filled: Mapping[str, str] | None = None,
        *,
        chosen: frozenset[str] = frozenset(),
        for_wall: bool = False,
        talk: TalkScript | None = None,
    ) -> Given:
        one = self._materials
        return Given(
            filled=one.filled.get(tool.id, {}) if filled is None else filled,
            chosen=chosen,
            for_wall=for_wall,
            words=self._index.words() if tool.outline.kind == "words" else (),
            organisation=self._organisation,
            places=one.places,
            session=self._index.session(tool.outline.role),
            talk=talk,
            scans=one.scans.get(tool.id, ()),
            season=one.season,
            events=one.events,
            unknown=one.unknown,
        )
