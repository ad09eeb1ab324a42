"""Hulplijnen: what everyone sees, and what whoever maintains the list does with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from ...content.index.content_index import ContentIndex
from ...domain.directory.changes import Act, Change, Maintained, applied, bounded, sound_change
from ...domain.directory.entries import (
    ClockStanding,
    Listed,
    ServiceEntry,
    Services,
    Way,
    clock_standing,
    first_day,
    listed,
    newest_day,
)
from ...domain.directory.fingerprint import fingerprint
from ...domain.directory.own_places import OwnData
from ...domain.errors import ContentMissingError, NotKeptError, OwnDataError, TrainerError
from ...domain.time.dating import MADE_ON, last_day
from ...store.directory_store import DirectoryStore
from ..clock import Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What an entry should say."""

    what_for: str
    ways: tuple[Way, ...]
    hours: str = ""
    cost: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """How much came in, how much was refused, and how much waits for an entry that isn't there.

    ``before`` is what :meth:`Directory.undo_import` puts back.
    """

    taken: int
    refused: int
    aside: int
    before: OwnData


class Directory:
    """The shipped entries with the own changes over them."""

    def __init__(self, index: ContentIndex, store: DirectoryStore, clock: Clock) -> None:
        self._index = index
        self._store = store
        self._clock = clock
        self._read: Services | None = None
        self.trouble: TrainerError | None = None
        """Why the own changes of this laptop are not in the list, if they can't be read."""

    @property
    def shipped(self) -> Services:
        """Return what ships."""
        if self._read is None:
            self._read = self._index.services()
        return self._read

    @property
    def floor(self) -> date:
        """Return the newest day in the shipped list: today can't be before it."""
        return newest_day(self.shipped.services)

    def today(self) -> date:
        """Return the day as this laptop has it."""
        return self._clock.today()

    @property
    def latest(self) -> date:
        """Return the latest day that something may have been changed on, here or elsewhere."""
        today = self.today()
        known = max(self.floor, MADE_ON)
        return max(known, today) if today <= last_day() else known

    def clock(self) -> ClockStanding:
        """Return what the list says of the clock of this laptop."""
        return clock_standing(self.today(), self.floor)

    def maintained(self) -> tuple[Maintained, ...]:
        """Return all entries, hidden ones too, each with its own change."""
        return applied(self.shipped.services, self._changes(), self.latest, self.floor)

    def _changes(self) -> dict[str, Change]:
        """Return the own changes. The shipped list is shown whatever is wrong with them."""
        try:
            found = self._store.changes()
        except TrainerError as error:
            self.trouble = OwnDataError(details=error.details)
            return {}
        self.trouble = None
        return found

    def shown(self, today: date | None = None) -> tuple[Listed, ...]:
        """Return what everyone sees, in order: 112, 113 and the doctor first."""
        entries = (one.entry for one in self.maintained())
        return listed(entries, today or self.today(), self.floor)

    def entry(self, id: str) -> ServiceEntry | None:
        """Return an entry that everyone sees; None when it is hidden or isn't there."""
        found = (one.entry for one in self.shown())
        return next((one for one in found if one.id == id), None)

    def confirm(self, id: str) -> None:
        """Say that an entry, as it shipped, was checked today.

        Raises:
            NotKeptError: it is one that can't be changed, or says no way to reach it.
            StoreFullError, StoreBusyError, StoreWriteError: it was not kept.
        """
        self._keep(id, Act.CONFIRM)

    def switch_off(self, id: str) -> None:
        """Hide an entry from everyone; :meth:`restore` or :meth:`put_back` brings it back.

        Raises: see :meth:`confirm`.
        """
        self._keep(id, Act.OFF)

    def correct(self, id: str, correction: Correction) -> None:
        """Keep what an entry should say, as checked today.

        Raises:
            NotKeptError: a number is wrong or banned, or a text too long.
            StoreFullError, StoreBusyError, StoreWriteError: it was not kept.
        """
        self._keep(id, Act.CORRECT, correction)

    def _keep(self, id: str, act: Act, said: Correction | None = None) -> None:
        shipped = next((one for one in self.shipped.services if one.id == id), None)
        if shipped is None:
            raise ContentMissingError(what=id)
        if act is Act.CONFIRM and not shipped.ways:
            raise NotKeptError
        # A clock that is wrong can't say when: not before the newest day of the list.
        today = self.today()
        day = (max(today, self.floor) if today <= last_day() else self.floor).isoformat()
        change = Change(entry=id, seen=fingerprint(shipped), on=day, act=act)
        if said is not None:
            change = Change(
                entry=id,
                seen=fingerprint(shipped),
                on=day,
                act=act,
                what_for=said.what_for,
                ways=said.ways,
                hours=said.hours,
                cost=said.cost,
                note=said.note,
            )
        self._store.keep_change(_sound(change))

    def restore(self, id: str) -> None:
        """Take the own change of an entry away: it is as it shipped.

        Raises:
            StoreFullError, StoreBusyError, StoreWriteError: the change is still there.
        """
        self._store.drop_change(id)

    def put_back(self, id: str, change: Change | None) -> None:
        """Undo what was last done with an entry: ``change`` is what it had before.

        Raises: see :meth:`restore`.
        """
        if change is None:
            self._store.drop_change(id)
        else:
            self._store.keep_change(change)

    def export(self, file: Path) -> None:
        """Write own changes and own places to ``file``.

        Raises:
            FileWriteError: it can't be written; what was there stays.
        """
        from ...store.directory_file import write_file

        write_file(file, self._store.all())

    def bring_in(self, file: Path) -> Imported:
        """Take over what ``file`` holds; of two changes of an entry the later one stays.

        Raises:
            NoDirectoryFileError: it isn't one. StoreFullError, StoreBusyError, StoreWriteError:
                nothing was changed.
        """
        from ...store.directory_file import read_file

        brought = read_file(file)
        before = self._store.all()
        latest, floor = self.latest, self.floor
        own = {one.entry: _day(bounded(one, latest, floor)) for one in before.changes}
        came = (bounded(one, latest, floor) for one in brought.data.changes)
        newer = tuple(one for one in came if _day(one) >= own.get(one.entry, date.min))
        data = _met(brought.data, before)
        self._store.keep_all(
            OwnData(changes=newer, organisations=data.organisations, places=data.places)
        )
        known = {one.id for one in self.shipped.services}
        aside = sum(one.entry not in known for one in newer)
        return Imported(len(newer) + len(data.places) - aside, brought.refused, aside, before)

    def undo_import(self, imported: Imported) -> None:
        """Put back what was there before.

        Raises: see :meth:`restore`.
        """
        self._store.replace_all(imported.before)


def _day(change: Change) -> date:
    return first_day(change.on) or date.min


def _met(data: OwnData, own: OwnData) -> OwnData:
    """Let organisations that have the same name be one: that which is here already."""
    here = {one.name.casefold(): one.id for one in own.organisations if one.name}
    ids = {one.id: here.get(one.name.casefold(), one.id) for one in data.organisations}
    return OwnData(
        changes=data.changes,
        organisations=tuple(replace(one, id=ids[one.id]) for one in data.organisations),
        places=tuple(replace(one, organisation=ids[one.organisation]) for one in data.places),
    )


def _sound(change: Change) -> Change:
    sound = sound_change(change)
    if sound is None:
        raise NotKeptError
    return sound
