"""What every result of the route map has to keep, whichever rule gives it."""

from __future__ import annotations

from collections.abc import Iterator

from ..directory.entries import Services, Standing, WayKind
from ..text.message import QT_TRANSLATE_NOOP, Message, Template
from .picks import Pick
from .table import LIFELINES, ROLE, Answers, Promise, Route, Urgency

SOONEST_FIRST = tuple(Urgency)

_TOO_LATE = QT_TRANSLATE_NOOP(
    "check", 'with {answers} the rule "{rule}" says "{urgency}", and "{id}" asks for "{at_least}"'
)
_NOT_NAMED = QT_TRANSLATE_NOOP(
    "check",
    'with {answers} the rule "{rule}" and its notes don\'t name "{service}", as "{id}" asks',
)
_NOT_FIRST = QT_TRANSLATE_NOOP(
    "check", 'with {answers} the rule "{rule}" doesn\'t begin with "{service}", as "{id}" asks'
)
_NOT_SAID = QT_TRANSLATE_NOOP(
    "check", 'with {answers} the rule "{rule}" and its notes don\'t say "{words}", as "{id}" asks'
)
_SAID = QT_TRANSLATE_NOOP(
    "check", 'with {answers} the rule "{rule}" or a note says "{words}", which "{id}" forbids'
)
_NOBODY = QT_TRANSLATE_NOOP(
    "check",
    'with {answers} the rule "{rule}" has nobody to call who is in use, fits the age and is not '
    "past its date; add one, such as huisarts",
)


def nobody(route: Route, picks: tuple[Pick, ...], answers: Answers) -> Iterator[Message]:
    """Yield it when there is nobody to call; ``answers`` holds the role too, under ``role``."""
    if not any(_can_be_called(one) for one in picks):
        yield Message(_NOBODY, {"rule": route.rule.id, "answers": _said(answers)})


def broken(
    promise: Promise, services: Services, route: Route, picks: tuple[Pick, ...], answers: Answers
) -> Iterator[Message]:
    """Yield what a result does not keep of a promise that holds for these answers."""
    values = {"rule": route.rule.id, "answers": _said(answers), "id": promise.id}
    if SOONEST_FIRST.index(route.urgency) > SOONEST_FIRST.index(promise.at_least):
        soon = {"urgency": route.urgency.value, "at_least": promise.at_least.value}
        yield Message(_TOO_LATE, {**values, **soon})
    for template, service in _not_offered(promise, services, route, picks):
        yield Message(template, {**values, "service": service})
    for template, words in _not_worded(promise, route):
        yield Message(template, {**values, "words": words})


def _not_offered(
    promise: Promise, services: Services, route: Route, picks: tuple[Pick, ...]
) -> Iterator[tuple[Template, str]]:
    shown = [pick.id for pick in picks]
    first = [id for id in shown if id not in LIFELINES][:1]
    if promise.leads and not route.alarm and first != [promise.leads]:
        yield _NOT_FIRST, promise.leads
    names = {one.id: one.name for one in services.services}
    noted = " ".join(note.text for note in (*route.cautions, *route.duties))
    for id in (*promise.names, *filter(None, [promise.leads])):
        if id not in shown and names[id] not in noted:
            yield _NOT_NAMED, id


def _not_worded(promise: Promise, route: Route) -> Iterator[tuple[Template, str]]:
    said = route.said.casefold()
    yield from ((_NOT_SAID, words) for words in promise.says if words.casefold() not in said)
    yield from ((_SAID, words) for words in promise.never if words.casefold() in said)


def _can_be_called(pick: Pick) -> bool:
    if pick.entry is None or pick.standing is not Standing.CURRENT:
        return False
    return any(way.kind in (WayKind.PHONE, WayKind.PERSON) for way in pick.entry.ways)


def _said(answers: Answers) -> str:
    return ", ".join(f"{question}: {id}" for question, id in answers.items() if question != ROLE)
