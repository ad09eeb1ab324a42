"""Gathers what prints of the toolkit take from the rest of the app."""

from __future__ import annotations

from collections.abc import Mapping

from ...content.index.content_index import ContentIndex
from ...domain.calendar.days import events_in, for_role, season, season_of, unknown_in
from ...domain.look.house_style import HouseStyle
from ...domain.time.moments import in_utc
from ...domain.toolkit.scan_record import ScanRecord
from ...domain.toolkit.tool import Tool
from ...domain.toolkit.year_plan import YearPlan
from ...paper.sheets.network import PrintedPlace
from ..clock import Clock
from ..learning.training import Training
from ..workspace import Workspace
from .prints import Materials
from .scanning import Scanning
from .toolkit import Toolkit
from .year_planning import YearPlanning

_LAID_BESIDE = 2
"""Scans that are printed: the newest, and the one before."""


def materials_of(training: Training, workspace: Workspace, tool: Tool) -> Materials:
    """Return what one item needs."""
    planning, house = YearPlanning(training), workspace.house_styles().for_print()
    chosen = planning.season()
    is_plan = isinstance(tool.body, YearPlan)
    is_scan = tool.outline.kind == "scan"
    return Materials(
        day=training.clock.today(),
        house=house,
        places=_places(workspace, house),
        filled={tool.id: Toolkit(training).filled(tool)},
        scans=_scans(training, [tool]) if is_scan else {},
        season=chosen,
        events=planning.events(chosen) if is_plan else (),
        unknown=planning.unknown(chosen) if is_plan else (),
    )


def materials_of_pack(training: Training, workspace: Workspace, role: str) -> Materials:
    """Return what all items of a role need. Forms stay empty: a pack is given to others."""
    planning, house = YearPlanning(training), workspace.house_styles().for_print()
    chosen = planning.season()
    tools = [training.index.tool(one.id, role) for one in training.index.tools(role)]
    plan = next((one.body for one in tools if isinstance(one.body, YearPlan)), None)
    letters = [one for one in tools if one.outline.kind == "letter"]
    toolkit = Toolkit(training)
    return Materials(
        day=training.clock.today(),
        house=house,
        places=_places(workspace, house),
        filled={one.id: toolkit.filled(one) for one in letters},
        season=chosen,
        events=planning.events(chosen),
        unknown=planning.unknown(chosen),
        ics=planning.ics(chosen, _name(chosen), plan),
    )


def materials_of_nobody(index: ContentIndex, role: str, clock: Clock) -> Materials:
    """Return what all items of a role need with the content alone, in the present season."""
    from ...exchange.ics import calendar_bytes

    today = clock.today()
    chosen = season_of(today)
    days, span = for_role(index.calendar(), role), season(chosen)
    events = events_in(days, {}, span)
    return Materials(
        day=today,
        season=chosen,
        events=events,
        unknown=unknown_in(days, {}, span),
        ics=calendar_bytes(events, _name(chosen), in_utc(clock.now())),
    )


def _name(first_year: int) -> str:
    return f"Steunpersoon {first_year}-{first_year + 1}"


def _scans(training: Training, tools: list[Tool]) -> Mapping[str, tuple[ScanRecord, ...]]:
    return {tool.id: Scanning(training, tool).records()[:_LAID_BESIDE] for tool in tools}


def _places(workspace: Workspace, house: HouseStyle | None) -> tuple[PrintedPlace, ...]:
    network = workspace.open_network()
    own = (one for one in network.organisations() if house and one.id == house.organisation)
    return tuple(place for one in own for place in network.printed(one))
