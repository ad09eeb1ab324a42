"""Verder leren: trainings of others, for who wants more than this one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ..text.flaw import Flaw, doubles, too_long
from ..text.message import QT_TRANSLATE_NOOP, Message
from .entries import first_day
from .flaws import no_day

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


def offering_flaws(offerings: tuple[Offering, ...]) -> Iterator[Flaw]:
    """Yield what is wrong in a list, each with its place, such as ``offerings[3].source``."""
    yield from doubles([[one.id for one in offerings]], "offerings[{at}].id")
    for at, one in enumerate(offerings):
        place = f"offerings[{at}]"
        yield from no_day(one, "seen_on", place)
        for name in ("name", "by", "for_whom", "what", "form", "lasts", "cost", "note", "source"):
            yield from too_long(getattr(one, name), LONGEST_TEXT, f"{place}.{name}")
        if "://" in one.address or " " in one.address:
            bare = QT_TRANSLATE_NOOP("check", 'write the address bare, such as "113.nl"')
            yield Flaw(f"{place}.address", Message(bare))
