"""What can be wrong in the service directory; also asked of what users change or import."""

from __future__ import annotations

from collections.abc import Iterator

from ..text.flaw import Flaw, doubles, too_long
from ..text.message import QT_TRANSLATE_NOOP, Message
from .entries import (
    FIRST,
    Group,
    ServiceEntry,
    Services,
    Status,
    Way,
    WayKind,
    first_day,
    is_telephone,
)
from .lifelines import DANGER, SUICIDE, SUICIDE_FREE

LONGEST_YEARS = 3
"""Between being seen and being looked at again."""

LONGEST_TEXT = 300

_LIFELINES = {DANGER: {DANGER}, SUICIDE: {SUICIDE, SUICIDE_FREE.replace("-", "")}}
"""What 112 and 113 must have; anything else under these names would be dangerous."""

_FORMS = "2025, 2025-10, 2025-10-03"


def directory_flaws(listed: Services) -> Iterator[Flaw]:
    """Yield what is wrong, each with its place, such as ``services[3].source``."""
    yield from doubles([[one.id for one in listed.services]], "services[{at}].id")
    yield from doubles([[one.id for one in listed.places]], "places[{at}].id")
    for at, entry in enumerate(listed.services):
        place = f"services[{at}]"
        yield from _date_flaws(entry, place)
        yield from _way_flaws(entry, place)
        yield from _text_flaws(entry, place)
        yield from _lifeline_flaws(entry, place)
    known = {entry.id for entry in listed.services}
    for id in FIRST:
        if id not in known:
            missing = QT_TRANSLATE_NOOP("check", 'the entry "{id}" may never be missing; add it')
            yield Flaw("services", Message(missing, {"id": id}))


def no_day(of: object, name: str, place: str) -> Iterator[Flaw]:
    """Yield a flaw when the text ``of.name`` is no day, month or year."""
    if first_day(getattr(of, name)) is None:
        wrong = QT_TRANSLATE_NOOP("check", '"{name}" is a day: {forms}')
        yield Flaw(f"{place}.{name}", Message(wrong, {"name": name, "forms": _FORMS}))


def _date_flaws(entry: ServiceEntry, place: str) -> Iterator[Flaw]:
    seen, until = first_day(entry.checked_on), first_day(entry.check_before)
    for name in ("checked_on", "check_before"):
        yield from no_day(entry, name, place)
    if seen and until and not 0 < (until - seen).days <= LONGEST_YEARS * 366:
        yield Flaw(
            f"{place}.check_before",
            Message(
                QT_TRANSLATE_NOOP(
                    "check", '"check_before" comes after "checked_on", at most {years} years later'
                ),
                {"years": LONGEST_YEARS},
            ),
        )


def _way_flaws(entry: ServiceEntry, place: str) -> Iterator[Flaw]:
    if not entry.ways and entry.status is not Status.TO_CHECK:
        nothing = QT_TRANSLATE_NOOP("check", "an entry needs a way to reach it")
        yield Flaw(f"{place}.ways", Message(nothing))
    for at, way in enumerate(entry.ways):
        message = way_flaw(way)
        if message:
            yield Flaw(f"{place}.ways[{at}].value", message)


def way_flaw(way: Way) -> Message | None:
    """Return what is wrong with a way to reach a service; None when nothing is."""
    if way.kind is WayKind.PHONE and not is_telephone(way.value):
        return Message(
            QT_TRANSLATE_NOOP("check", "a telephone number has digits, spaces and hyphens only")
        )
    return None


def _text_flaws(entry: ServiceEntry, place: str) -> Iterator[Flaw]:
    for name in ("name", "what_for", "hours", "cost", "region", "source", "note"):
        yield from too_long(getattr(entry, name), LONGEST_TEXT, f"{place}.{name}")
    ages = entry.ages
    if ages.youngest < 0 or (ages.oldest and ages.oldest < ages.youngest):
        wrong = QT_TRANSLATE_NOOP("check", "the oldest age is below the youngest; mend it")
        yield Flaw(f"{place}.ages", Message(wrong))


def _lifeline_flaws(entry: ServiceEntry, place: str) -> Iterator[Flaw]:
    wanted = _LIFELINES.get(entry.id)
    numbers = {way.dialled for way in entry.ways if way.kind is WayKind.PHONE}
    if wanted is not None and numbers != wanted:
        wrong = QT_TRANSLATE_NOOP("check", 'the entry "{id}" has the numbers {numbers}')
        shown = ", ".join(sorted(wanted))
        yield Flaw(f"{place}.ways", Message(wrong, {"id": entry.id, "numbers": shown}))
    if entry.id in FIRST and entry.status is not Status.CONFIRMED:
        wrong = QT_TRANSLATE_NOOP("check", 'the entry "{id}" is always shown; it is "confirmed"')
        yield Flaw(f"{place}.status", Message(wrong, {"id": entry.id}))
    if entry.group is Group.URGENT and entry.id not in _LIFELINES:
        wrong = QT_TRANSLATE_NOOP("check", 'only 112 and 113 stand under "urgent"')
        yield Flaw(f"{place}.group", Message(wrong))
