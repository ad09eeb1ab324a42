"""What an item of the toolkit is printed with, besides its own text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from ....domain.calendar.days import CalendarDay, Event
from ....domain.talk.script import TalkScript
from ....domain.text.message import Translate
from ....domain.text.word_list import Word
from ....domain.toolkit.scan_record import ScanRecord
from ....domain.toolkit.team_session import TeamSession
from ....domain.toolkit.tool import Tool
from ...document.story import Story
from ..network import PrintedPlace


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What was filled in, and what stands elsewhere in the app. All of it may be empty."""

    filled: Mapping[str, str] = field(default_factory=dict)
    """Of a form, a letter or a checklist; a line that is ticked has any text."""
    chosen: frozenset[str] = frozenset()
    """Cards to print; all when empty."""
    for_wall: bool = False
    """One card a page."""
    words: tuple[Word, ...] = ()
    organisation: str = ""
    places: tuple[PrintedPlace, ...] = ()
    session: TeamSession | None = None
    talk: TalkScript | None = None
    """The conversation that is read along."""
    scans: tuple[ScanRecord, ...] = ()
    """The newest first."""
    season: int = 0
    events: tuple[Event, ...] = ()
    unknown: tuple[CalendarDay, ...] = ()
    """Days that are announced, and whose date is not known yet."""


ToPaper = Callable[[Story, Tool, Given, Translate], None]
"""Puts an item on paper, from the top of a page."""
