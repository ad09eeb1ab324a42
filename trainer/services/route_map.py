"""The route map as the window uses it. Nothing that is asked or answered is kept anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..content.index import ContentIndex
from ..domain.directory import newest_day
from ..domain.route import UNKNOWN, Answers, Route, RouteTable, resolve
from ..domain.route_services import Offer, Pick, picks
from ..domain.text import Translate


@dataclass(frozen=True, slots=True)
class Setting:
    """A role that can be chosen when nobody is learning."""

    id: str
    title: str


class RouteMap:
    """Answers in, a result out."""

    def __init__(self, index: ContentIndex, today: date) -> None:
        self.table: RouteTable = index.route()
        services = index.services()
        self.settings = tuple(Setting(path.id, path.learner) for path in index.paths())
        self._offer = Offer(
            {one.id: one for one in services.services},
            {one.id: one for one in services.places},
            today,
            newest_day(services.services),
        )

    def resolve(self, answers: Answers, role: str) -> Route:
        """Return the result; ``role`` is the path of who asks, or not known."""
        return resolve(answers, self.table, role or UNKNOWN)

    def picks(self, route: Route, role: str) -> tuple[Pick, ...]:
        """Return the services to show."""
        return picks(route, self._offer, role)


def route_pdf(
    route: Route, shown: tuple[Pick, ...], day: date, fonts: Path, translate: Translate
) -> bytes:
    """Return a result to print, without anything that was answered.

    Raises:
        FontMissingError: a font of the app is gone.
    """
    from ..paper.document import Sheet, make_pdf
    from ..paper.route_sheet import TITLE, add_route

    return make_pdf(
        Sheet(translate(TITLE), day),
        lambda story: add_route(story, route, shown, translate),
        fonts,
        translate,
    )
