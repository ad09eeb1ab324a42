"""Walks all combinations of answers through the route map, and says where that goes wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from ..directory.entries import Services, Standing, newest_day
from ..text.flaw import Flaw
from ..text.message import QT_TRANSLATE_NOOP, Message
from .picks import Offer, Pick, picks
from .promises import broken, nobody
from .table import (
    LIFELINES,
    ROLE,
    UNKNOWN,
    Answers,
    Condition,
    Question,
    Route,
    RouteTable,
    Rule,
    Urgency,
    holds,
    resolve,
)

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


@dataclass(slots=True, eq=False)
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
    """Yield each combination of answers, of the questions that are asked then."""
    bare = RouteTable(questions=table.questions)
    yield from (answers for answers, _ in _combined({}, bare, table.questions))


def _combined(
    known: Answers, table: RouteTable, ahead: Sequence[Question]
) -> Iterator[tuple[Answers, RouteTable]]:
    """Yield the answers, each with what of ``table`` can still hold for them."""
    if not ahead:
        yield known, table
    elif not holds(ahead[0].when, known):
        yield from _combined(known, table, ahead[1:])
    else:
        for option in ahead[0].options:
            given = {**known, ahead[0].id: option.id}
            # After the last question there is nothing left to save.
            left = _left(table, given) if ahead[1:] else table
            yield from _combined(given, left, ahead[1:])


def _left(table: RouteTable, given: Answers) -> RouteTable:
    """Return the table without what can't hold any more: the proof takes a third of the time."""
    return replace(
        table,
        rules=tuple(one for one in table.rules if _may_hold(one.when, given)),
        notes=tuple(one for one in table.notes if _may_hold(one.when, given)),
        promises=tuple(one for one in table.promises if _may_hold(one.when, given)),
    )


def _may_hold(when: Sequence[Condition], given: Answers) -> bool:
    """Tell whether one of the lines holds as far as it was asked."""
    if not when:
        return True
    for line in when:
        for question, options in line.items():
            if question in given and given[question] not in options:
                break
        else:
            return True
    return False


def outcomes(table: RouteTable, offer: Offer, roles: Iterable[str]) -> tuple[Outcome, ...]:
    """Return each different result over all answers and roles, in the order of the rules."""
    found = dict.fromkeys(outcome for _, _, outcome in _every(table, offer, roles))
    rank = {rule.id: at for at, rule in enumerate(table.rules)}
    return tuple(sorted(found, key=lambda one: rank[one.route.rule.id]))


def _every(
    table: RouteTable, offer: Offer, roles: Iterable[str]
) -> Iterator[tuple[Answers, RouteTable, Outcome]]:
    """Yield each combination, the role with it, what of the table may hold, and its result."""
    shown: dict[tuple[str, bool, object, str], tuple[Pick, ...]] = {}
    found: dict[tuple[object, ...], Outcome] = {}
    for role in (*roles, UNKNOWN):
        for answers, left in _combined({}, _left(table, {ROLE: role}), table.questions):
            route = resolve(answers, left, role)
            sort = (route.rule.id, route.alarm, route.ages, role)
            if sort not in shown:
                shown[sort] = picks(route, offer, role)
            key = (
                route.rule.id,
                route.urgency,
                tuple(one.id for one in shown[sort]),
                tuple(note.id for note in (*route.cautions, *route.duties)),
            )
            outcome = found.get(key)
            if outcome is None:
                outcome = found[key] = Outcome(route, shown[sort])
            known = {**answers, ROLE: role}
            _count(outcome, known)
            yield known, left, outcome


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
    told: set[tuple[str, str]] = set()
    reached: set[str] = set()
    for outcome, about, message in _all_wrong(table, services, roles):
        rule = outcome.route.rule.id
        reached.add(rule)
        if message is not None and (rule, about) not in told:
            told.add((rule, about))
            yield Flaw(places[rule], message)
    for rule, place in places.items():
        if rule not in reached:
            yield Flaw(f"{place}.id", Message(_NEVER, {"id": rule}))


def _all_wrong(
    table: RouteTable, services: Services, roles: Iterable[str]
) -> Iterator[tuple[Outcome, str, Message | None]]:
    """Yield each outcome once, and each thing wrong with it: what it is about, and why."""
    looked_at: set[tuple[Outcome, str]] = set()
    for answers, left, outcome in _every(table, shipped_offer(services), roles):
        if outcome.count == 1:
            yield outcome, "", None
            wrong = (*_wrong(outcome), *nobody(outcome.route, outcome.picks, answers))
            yield from ((outcome, message.template, message) for message in wrong)
        for promise in left.promises:
            # Once for each outcome: what is shown and said doesn't depend on anything else.
            if (outcome, promise.id) not in looked_at and holds(promise.when, answers):
                looked_at.add((outcome, promise.id))
                for message in broken(promise, services, outcome.route, outcome.picks, answers):
                    yield outcome, promise.id, message


def _wrong(outcome: Outcome) -> Iterator[Message]:
    values = {"id": outcome.route.rule.id, "answers": _said(outcome)}
    if outcome.route.alarm and not _is_for_alarms(outcome.route.rule):
        yield Message(_ALARM, values)
    if not outcome.sound:
        yield Message(_NOTHING, values)


def _is_for_alarms(rule: Rule) -> bool:
    first = tuple(one.id for one in rule.services[: len(LIFELINES)])
    return rule.urgency is Urgency.NOW and first == LIFELINES


def _said(outcome: Outcome) -> str:
    """Return the first combination that leads there."""
    return ", ".join(f"{question}: {ids[0]}" for question, ids in outcome.answers.items())
