"""Walks all combinations of answers through the route map, and says where that goes wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import product

from .directory import Services, Standing, newest_day
from .route import (
    LIFELINES,
    ROLE,
    UNKNOWN,
    Answers,
    Route,
    RouteTable,
    Rule,
    Urgency,
    resolve,
)
from .route_flaws import Flaw
from .route_promises import broken_promises
from .route_services import Offer, Pick, picks
from .text import QT_TRANSLATE_NOOP, Message

_ALARM = QT_TRANSLATE_NOOP(
    "check",
    'the rule "{id}" is reached with danger or suicide ({answers}); it needs the urgency "now" '
    "and 112 and 113 as its first services",
)
_NOTHING = QT_TRANSLATE_NOOP(
    "check",
    'with {answers} the rule "{id}" has no service that is in use, fits the age and is not past '
    "its date; add one, such as huisarts",
)
_NEVER = QT_TRANSLATE_NOOP(
    "check", 'the rule "{id}" is never reached; put it higher up, or remove it'
)


@dataclass(slots=True)
class Outcome:
    """A result that differs from the others, and the answers that lead to it."""

    route: Route
    picks: tuple[Pick, ...]
    count: int = 0
    answers: dict[str, list[str]] = field(default_factory=dict)
    """Of each question, and of the role, the answers that occur among them."""

    @property
    def sound(self) -> bool:
        """Tell whether a service is shown that can be called as it stands."""
        return any(one.entry and one.standing is Standing.CURRENT for one in self.picks)


def shipped_offer(services: Services) -> Offer:
    """Return all that ships, seen on the newest day in the list: that needs no clock."""
    day = newest_day(services.services)
    return Offer(
        {one.id: one for one in services.services},
        {one.id: one for one in services.places},
        day,
        day,
    )


def combinations(table: RouteTable) -> Iterator[Answers]:
    """Yield each combination of answers."""
    names = [one.id for one in table.questions]
    for ids in product(*([option.id for option in one.options] for one in table.questions)):
        yield dict(zip(names, ids, strict=True))


def outcomes(table: RouteTable, offer: Offer, roles: Iterable[str]) -> tuple[Outcome, ...]:
    """Return each different result over all answers and roles, in the order of the rules."""
    found: dict[tuple[object, ...], Outcome] = {}
    shown: dict[tuple[str, bool, object, str], tuple[Pick, ...]] = {}
    for role in (*roles, UNKNOWN):
        for answers in combinations(table):
            route = resolve(answers, table, role)
            asked = (route.rule.id, route.alarm, route.ages, role)
            if asked not in shown:
                shown[asked] = picks(route, offer, role)
            chosen = shown[asked]
            key = (
                route.rule.id,
                route.urgency,
                tuple((one.id, one.why) for one in chosen),
                tuple(note.id for note in (*route.cautions, *route.duties)),
            )
            outcome = found.setdefault(key, Outcome(route, chosen))
            _count(outcome, {**answers, ROLE: role})
    rank = {rule.id: at for at, rule in enumerate(table.rules)}
    return tuple(sorted(found.values(), key=lambda one: rank[one.route.rule.id]))


def _count(outcome: Outcome, answers: Answers) -> None:
    outcome.count += 1
    for question, id in answers.items():
        seen = outcome.answers.setdefault(question, [])
        if id not in seen:
            seen.append(id)


def combination_flaws(
    table: RouteTable, services: Services, roles: Iterable[str]
) -> Iterator[Flaw]:
    """Yield where a combination of answers has no good result. The table itself is sound."""
    places = {rule.id: f"rules[{at}]" for at, rule in enumerate(table.rules)}
    reached: set[str] = set()
    told: set[tuple[str, str]] = set()
    for outcome in outcomes(table, shipped_offer(services), roles):
        rule = outcome.route.rule
        reached.add(rule.id)
        for template in _wrong(outcome):
            if (rule.id, template) not in told:
                told.add((rule.id, template))
                values = {"id": rule.id, "answers": _said(outcome)}
                yield places[rule.id], Message(template, values)
    for rule in table.rules:
        if rule.id not in reached:
            yield f"{places[rule.id]}.id", Message(_NEVER, {"id": rule.id})
    yield from _promise_flaws(table, services, roles)


def _promise_flaws(table: RouteTable, services: Services, roles: Iterable[str]) -> Iterator[Flaw]:
    """Yield each promise that a rule breaks, once for each of the two."""
    offer = shipped_offer(services)
    places = {rule.id: f"rules[{at}]" for at, rule in enumerate(table.rules)}
    told: set[tuple[str, str]] = set()
    for role in (*roles, UNKNOWN):
        for answers in combinations(table):
            route = resolve(answers, table, role)
            shown = picks(route, offer, role)
            known = {**answers, ROLE: role}
            for promise, message in broken_promises(table, services, route, shown, known):
                if (route.rule.id, promise) not in told:
                    told.add((route.rule.id, promise))
                    yield places[route.rule.id], message


def _wrong(outcome: Outcome) -> Iterator[str]:
    if outcome.route.alarm and not _is_for_alarms(outcome.route.rule):
        yield _ALARM
    if not outcome.sound:
        yield _NOTHING


def _is_for_alarms(rule: Rule) -> bool:
    first = tuple(one.id for one in rule.services[: len(LIFELINES)])
    return rule.urgency is Urgency.NOW and first == LIFELINES


def _said(outcome: Outcome) -> str:
    """Return the first combination that leads there."""
    return ", ".join(f"{question}: {ids[0]}" for question, ids in outcome.answers.items())
