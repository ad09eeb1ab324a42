"""Verder leren: trainings of others, for who wants more than this one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from .directory import first_day
from .text import QT_TRANSLATE_NOOP, Message

LONGEST_TEXT = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Offering:
    """A training of others. What no source says is left empty."""

    id: str
    name: str
    by: str
    for_whom: str
    what: str
    form: str
    source: str
    seen_on: str
    lasts: str = ""
    cost: str = ""
    note: str = ""
    address: str = ""
    """Shown as text and copied; the app never opens it."""
    roles: frozenset[str] = frozenset()
    """Whom it is for in particular; all when empty."""

    @property
    def texts(self) -> tuple[str, ...]:
        """Return what there is to read of it, besides name and source."""
        lines = (self.by, self.for_whom, self.what, self.lasts, self.form, self.cost, self.note)
        return tuple(filter(None, lines))


def newest_first(offerings: tuple[Offering, ...], role: str) -> tuple[Offering, ...]:
    """Return what a role can do, the newest sources first; what is alike stays in its order."""
    own = (one for one in offerings if not one.roles or role in one.roles)
    return tuple(sorted(own, key=_seen, reverse=True))


def _seen(one: Offering) -> date:
    return first_day(one.seen_on) or date.min


def offering_flaws(offerings: tuple[Offering, ...]) -> Iterator[tuple[str, Message]]:
    """Yield what is wrong in a list, each with its place, such as ``offerings[3].source``."""
    ids = [one.id for one in offerings]
    for at, one in enumerate(offerings):
        place = f"offerings[{at}]"
        if one.id in ids[:at]:
            twice = QT_TRANSLATE_NOOP("check", '"{id}" stands in the list twice; remove one')
            yield f"{place}.id", Message(twice, {"id": one.id})
        if first_day(one.seen_on) is None:
            wrong = QT_TRANSLATE_NOOP("check", '"{name}" is a day: {forms}')
            forms = "2025, 2025-10, 2025-10-03"
            yield f"{place}.seen_on", Message(wrong, {"name": "seen_on", "forms": forms})
        for name in ("name", "by", "for_whom", "what", "form", "lasts", "cost", "note", "source"):
            if len(getattr(one, name)) > LONGEST_TEXT:
                long = QT_TRANSLATE_NOOP(
                    "check", "this is longer than {most} characters; shorten it"
                )
                yield f"{place}.{name}", Message(long, {"most": LONGEST_TEXT})
        if "://" in one.address or " " in one.address:
            bare = QT_TRANSLATE_NOOP("check", 'write the address bare, such as "113.nl"')
            yield f"{place}.address", Message(bare)
