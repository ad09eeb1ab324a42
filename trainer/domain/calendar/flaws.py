"""What can be wrong in the days of the calendar."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator

from ..text.flaw import Flaw, doubles, too_long
from ..text.message import QT_TRANSLATE_NOOP, Message
from .days import CalendarDay, DayKind
from .rules import When

LONGEST_NAME = 80
LONGEST_TEXT = 300
LONGEST_DAYS = 31

_COMMON_YEAR = 2027
"""A year without 29 February."""

_FIXED = QT_TRANSLATE_NOOP(
    "check", 'a fixed day has a "when" with "month" and "day", and nothing else'
)
_COMPUTED = QT_TRANSLATE_NOOP(
    "check",
    'a computed day has a "when" with "month", "weekday", and "nth" (1 to 4) or "on_or_after"',
)
_ANNOUNCED = QT_TRANSLATE_NOOP(
    "check", 'an announced day has no "when" and no "days"; fill in "usually" or "seen"'
)


def calendar_flaws(days: tuple[CalendarDay, ...]) -> Iterator[Flaw]:
    """Yield what is wrong in a list, each with its place, such as ``days[3].when``."""
    yield from doubles([[one.id for one in days]], "days[{at}].id")
    yield from doubles([[one.name for one in days]], "days[{at}].name")
    for at, one in enumerate(days):
        place = f"days[{at}]"
        yield from _wrong_date(one, place)
        yield from _long_texts(one, place)


def _wrong_date(one: CalendarDay, place: str) -> Iterator[Flaw]:
    if one.kind is DayKind.ANNOUNCED:
        if one.when or one.days != 1 or not (one.usually or one.seen):
            yield Flaw(f"{place}.kind", Message(_ANNOUNCED))
        return
    if one.usually:
        wrong = QT_TRANSLATE_NOOP("check", 'only an announced day has a "usually"; leave it out')
        yield Flaw(f"{place}.usually", Message(wrong))
    if not 1 <= one.days <= LONGEST_DAYS:
        long = QT_TRANSLATE_NOOP("check", '"days" is from 1 to {most}')
        yield Flaw(f"{place}.days", Message(long, {"most": LONGEST_DAYS}))
    whole = one.when and (_is_fixed if one.kind is DayKind.FIXED else _is_computed)(one.when)
    if not whole:
        template = _FIXED if one.kind is DayKind.FIXED else _COMPUTED
        yield Flaw(f"{place}.when", Message(template))
    elif one.when and not _is_in_each_year(one.when):
        never = QT_TRANSLATE_NOOP("check", "month {month} doesn't have a day {day} in each year")
        values = {"month": one.when.month, "day": one.when.earliest}
        yield Flaw(f"{place}.when", Message(never, values))


def _is_fixed(when: When) -> bool:
    return when.day != 0 and when.weekday is None and not when.nth and not when.on_or_after


def _is_computed(when: When) -> bool:
    one_of_both = bool(when.nth) != bool(when.on_or_after)
    return when.weekday is not None and not when.day and one_of_both and 0 <= when.nth <= 4


def _is_in_each_year(when: When) -> bool:
    return 1 <= when.month <= 12 and 1 <= when.earliest <= monthrange(_COMMON_YEAR, when.month)[1]


def _long_texts(one: CalendarDay, place: str) -> Iterator[Flaw]:
    yield from too_long(one.name, LONGEST_NAME, f"{place}.name")
    for name in ("about", "usually", "note", "source"):
        yield from too_long(getattr(one, name), LONGEST_TEXT, f"{place}.{name}")
    yield from _long_seen(one.seen, f"{place}.seen")


def _long_seen(seen: Iterable[str], place: str) -> Iterator[Flaw]:
    for at, text in enumerate(seen):
        yield from too_long(text, LONGEST_NAME, f"{place}[{at}]")
