"""The toolkit on paper: one item, or all of a role in one PDF or zip."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from ..content.index import ContentIndex
from ..domain.calendar import CalendarDay, Event
from ..domain.house import HouseStyle
from ..domain.talk_script import TalkScript
from ..domain.text import QT_TRANSLATE_NOOP, Translate
from ..domain.toolkit.scan_record import ScanRecord
from ..domain.toolkit.tool import Tool
from ..paper.document import Sheet, make_pdf, pdf_in_steps
from ..paper.network_sheet import PrintedPlace
from ..paper.story import Story
from ..paper.toolkit import PRINTED_TOOLS
from ..paper.toolkit.given import Given
from ..paper.toolkit.pack import add_pack
from .reviewing import Reviewing

_PACK = QT_TRANSLATE_NOOP("paper", "The toolkit of {path}")
_READ_ME = QT_TRANSLATE_NOOP(
    "paper",
    "This is the toolkit of {path}, made with Steunpersoon on {day}.\n\nDanger now: 112.\n"
    "Thoughts of suicide: 113 or 0800-0113.\n\nWhat is inside:\n{files}\n",
)
_READ_ME_FILE = QT_TRANSLATE_NOOP("paper", "read-me.txt")


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
        files: dict[str, bytes] = {}
        for number, tool in enumerate(tools, 1):
            files[f"{number:02}-{tool.id}.pdf"] = self.item(tool)
            yield number / (len(tools) + 1)
        if self._materials.ics:
            files["kalender.ics"] = self._materials.ics
        titles = [f"{name}: {tool.outline.title}" for name, tool in zip(files, tools, strict=False)]
        return self._zip(files, self._read_me(role, titles))

    def _read_me(self, role: str, lines: Sequence[str]) -> str:
        text = self._translate(_READ_ME).format(
            path=self._index.path(role).learner, day=self._materials.day, files="\n".join(lines)
        )
        return text.replace("\n", "\r\n")

    def _zip(self, files: Mapping[str, bytes], read_me: str) -> bytes:
        buffer = io.BytesIO()
        day = self._materials.day
        # Of one day, within what a zip can hold: the same content gives the same bytes.
        stamp = (min(max(day.year, 1980), 2107), day.month, day.day, 0, 0, 0)
        name = self._translate(_READ_ME_FILE)
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
            for file, content in {name: read_me.encode("utf-8-sig"), **files}.items():
                made.writestr(zipfile.ZipInfo(file, stamp), content)
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
