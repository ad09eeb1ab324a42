"""The route map as the window uses it. Nothing that is asked or answered is kept anywhere."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from ...content.index.content_index import ContentIndex
from ...domain.directory.own_places import OwnPlace
from ...domain.look.house_style import HouseStyle
from ...domain.route.picks import Offer, Pick, or_the_doctor, picks
from ...domain.route.table import UNKNOWN, Answers, Option, Question, Route, RouteTable, resolve
from ...domain.text.message import Translate
from .directory import Directory
from .own_network import OwnNetwork


@dataclass(frozen=True, slots=True)
class Shown:
    """A service to show; ``own`` is what an organisation filled in for its kind of place."""

    pick: Pick
    own: OwnPlace | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """A route with the services to show, ready for screen and paper."""

    route: Route
    services: tuple[Shown, ...]


class RouteMap:
    """Answers in, a result out."""

    def __init__(self, index: ContentIndex, directory: Directory, network: OwnNetwork) -> None:
        self.table: RouteTable = index.route()
        self.settings = tuple((path.id, path.learner) for path in index.paths())
        """The roles that can be chosen when nobody is learning: id and name."""
        self._offer = Offer(
            {one.entry.id: one.entry for one in directory.maintained()},
            {one.id: one for one in directory.shipped.places},
            directory.today(),
            directory.floor,
        )
        self._own = _by_kind(network)
        self.trouble = directory.trouble or network.trouble
        """Why own changes or places are not in it, if they can't be read."""

    def questions(self, role: Question | None = None) -> tuple[Question, ...]:
        """Return all questions, also those that are asked only after some answers.

        Whoever is not known is asked ``role`` too, which gets an answer for each path.
        """
        if not self.table.rules or role is None:
            return self.table.questions if self.table.rules else ()
        paths = (Option(id=id, text=name) for id, name in self.settings)
        return (*self.table.questions, replace(role, options=(*paths, *role.options)))

    def result(self, answers: Answers, role: str) -> Result:
        """Return the result; ``role`` is the path of who asks, empty when that isn't known."""
        route = resolve(answers, self.table, role or UNKNOWN)
        chosen = or_the_doctor(picks(route, self._offer, role), route, self._offer)
        return Result(route, tuple(Shown(one, self._filled(one)) for one in chosen))

    def _filled(self, pick: Pick) -> OwnPlace | None:
        return self._own.get(pick.place.id) if pick.place else None


def _by_kind(network: OwnNetwork) -> dict[str, OwnPlace]:
    """Return the own places by their kind; of two organisations the oldest."""
    found: dict[str, OwnPlace] = {}
    for organisation in network.organisations():
        for place in network.places(organisation.id):
            if not place.is_empty:
                found.setdefault(place.kind, place)
    return found


def route_pdf(
    result: Result,
    day: date,
    fonts: Path,
    translate: Translate,
    house: HouseStyle | None = None,
) -> bytes:
    """Return a result to print, without anything that was answered.

    Raises:
        FontMissingError: a font of the app is gone.
    """
    from ...paper.document.document import Sheet, make_pdf
    from ...paper.sheets.route import TITLE, add_route

    shown = [(one.pick, one.own) for one in result.services]
    return make_pdf(
        Sheet(translate(TITLE), day, house),
        lambda story: add_route(story, result.route, shown, translate),
        fonts,
        translate,
    )
