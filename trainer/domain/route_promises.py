"""What every result of the route map has to keep, whichever rule gives it."""

from __future__ import annotations

from collections.abc import Iterator

from .directory import Services, Standing, WayKind
from .route import ROLE, Answers, Promise, Route, RouteTable, Urgency, holds
from .route_services import Pick
from .text import QT_TRANSLATE_NOOP, Message

SOONEST_FIRST = tuple(Urgency)

_TOO_LATE = QT_TRANSLATE_NOOP(
    "check", 'with {answers} the rule "{rule}" says "{urgency}", and "{id}" asks for "{at_least}"'
)
_NOT_NAMED = QT_TRANSLATE_NOOP(
    "check",
    'with {answers} the rule "{rule}" and its notes don\'t name "{service}", as "{id}" asks',
)
_NOBODY = QT_TRANSLATE_NOOP(
    "check",
    'with {answers} the rule "{rule}" has nobody to call who is in use, fits the age and is not '
    "past its date; add one, such as huisarts",
)


def broken_promises(
    table: RouteTable, services: Services, route: Route, picks: tuple[Pick, ...], answers: Answers
) -> Iterator[tuple[str, Message]]:
    """Yield what a result does not keep: the id of the promise (empty: our own), and why.

    ``answers`` holds the role too, under ``role``.
    """
    values: dict[str, object] = {"rule": route.rule.id, "answers": _said(answers)}
    if not any(_can_be_called(one) for one in picks):
        yield "", Message(_NOBODY, values)
    for promise in table.promises:
        if holds(promise.when, answers):
            for message in _broken(promise, services, route, picks, values):
                yield promise.id, message


def _broken(
    promise: Promise,
    services: Services,
    route: Route,
    picks: tuple[Pick, ...],
    values: dict[str, object],
) -> Iterator[Message]:
    if SOONEST_FIRST.index(route.urgency) > SOONEST_FIRST.index(promise.at_least):
        said = {"urgency": route.urgency.value, "at_least": promise.at_least.value}
        yield Message(_TOO_LATE, {**values, **said, "id": promise.id})
    names = {one.id: one.name for one in services.services}
    noted = " ".join(note.text for note in (*route.cautions, *route.duties))
    for id in promise.names:
        if id not in {pick.id for pick in picks} and names[id] not in noted:
            yield Message(_NOT_NAMED, {**values, "service": id, "id": promise.id})


def _can_be_called(pick: Pick) -> bool:
    if pick.entry is None or pick.standing is not Standing.CURRENT:
        return False
    return any(way.kind in (WayKind.PHONE, WayKind.PERSON) for way in pick.entry.ways)


def _said(answers: Answers) -> str:
    return ", ".join(f"{question}: {id}" for question, id in answers.items() if question != ROLE)
