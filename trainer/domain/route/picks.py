"""Which services a route map shows: in use, for this age, and no more than a few."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ..directory.entries import FIRST, Ages, PlaceKind, ServiceEntry, Standing, standing
from .table import MOST_SERVICES, Advice, Route


@dataclass(frozen=True, slots=True)
class Pick:
    """A service that is shown, or an own place to fill in."""

    why: str
    entry: ServiceEntry | None = None
    place: PlaceKind | None = None
    standing: Standing = Standing.CURRENT

    @property
    def id(self) -> str:
        """Return the id of what is shown."""
        one = self.entry or self.place
        return one.id if one else ""


@dataclass(frozen=True, slots=True)
class Offer:
    """What there is to choose from, by id, and the day on which it is looked at."""

    entries: Mapping[str, ServiceEntry]
    places: Mapping[str, PlaceKind]
    today: date
    floor: date


def fits(service: Ages, person: Ages) -> bool:
    """Tell whether a service is for every age that ``person`` leaves open."""
    if service.youngest > person.youngest:
        return False
    return not service.oldest or 0 < person.oldest <= service.oldest


def picks(route: Route, offer: Offer, role: str) -> tuple[Pick, ...]:
    """Return what is shown of a route's services, in order.

    What has to be checked first goes behind 112, 113 and the doctor.
    """
    made = (_pick(one, route.ages, offer, role) for one in route.services)
    shown = [one for one in made if one is not None][:MOST_SERVICES]
    if any(one.id in FIRST for one in shown):
        shown.sort(key=lambda one: one.standing is Standing.CHECK_FIRST)
    return tuple(shown)


def or_the_doctor(shown: tuple[Pick, ...], route: Route, offer: Offer) -> tuple[Pick, ...]:
    """Add the doctor when an organisation switched all services of a result off.

    That can't be done to the doctor.
    """
    if any(one.entry for one in shown):
        return shown
    doctor = _pick(Advice(id="huisarts", why=""), route.ages, offer, "")
    return (*shown, doctor) if doctor else shown


def _pick(advice: Advice, ages: Ages, offer: Offer, role: str) -> Pick | None:
    entry, place = offer.entries.get(advice.id), offer.places.get(advice.id)
    if entry is not None and not entry.hidden and fits(entry.ages, ages):
        return Pick(advice.why, entry, standing=standing(entry, offer.today, offer.floor))
    if place is not None and (not place.roles or role in place.roles):
        return Pick(advice.why, place=place)
    return None
